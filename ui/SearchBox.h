#pragma once
#include <QLineEdit>
#include <functional>

class QListWidget;
class QTimer;

namespace ui {

// Finds anything: pages by their name, records by any word in them. Ctrl+K; down and Enter go there, Esc goes back.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    struct Hit {
        QString text;
        QString detail;
        QString page;
        qint64 record = 0;
    };
    explicit SearchBox(QWidget *parent = nullptr);
    // Where the hits come from; called a moment after the last key.
    void setSource(std::function<QList<Hit>(const QString &)> source) { m_source = std::move(source); }

Q_SIGNALS:
    void chosen(const QString &page, qint64 record);
    void left(); // Esc: back to the page

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void look();
    void choose();

    std::function<QList<Hit>(const QString &)> m_source;
    QListWidget *m_hits;
    QTimer *m_pause;
};

} // namespace ui
