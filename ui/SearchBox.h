#pragma once
#include "ui/Page.h"
#include <QLineEdit>
#include <functional>

class QTimer;

namespace core {
class Store;
}

namespace ui {

class Finder;
class SearchHits;

// Finds anything while one types: pages by their name, records by any letters in them. Ctrl+K; the arrow keys and
// Enter go there, Esc goes back.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);
    void setStore(const core::Store *store); // nullptr: no office is open
    // The titles and names of the pages that are called so.
    void setPages(std::function<QList<std::pair<QString, QString>>(const QString &)> pages)
    {
        m_pages = std::move(pages);
    }

Q_SIGNALS:
    void chosen(const QString &page, qint64 record, const FoundPlace &place);
    void left(); // Esc: back to the page

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void look();
    void lookFor(const QString &kind); // all of one kind
    void show(bool finished);
    void choose();
    void close();

    std::function<QList<std::pair<QString, QString>>(const QString &)> m_pages;
    Finder *m_finder;
    SearchHits *m_hits;
    QTimer *m_pause;
    QString m_only;           // kind of which all are shown
    bool m_isLooking = false; // more may come
    bool m_isChosen = false;  // Enter was pressed before anything was found
};

} // namespace ui
