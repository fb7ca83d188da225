#pragma once
#include "ui/Pages.h"
#include <QListWidget>

namespace ui {

// The list of pages at the left. Up and down walk over the pages; Enter, → or a click go on in the page. Pages below
// another one are listed while one of them, or that one, is open.
class Navigation : public QListWidget
{
    Q_OBJECT
public:
    explicit Navigation(const QList<PageEntry> &entries, QWidget *parent = nullptr);
    void setCurrent(const QString &page); // tells nobody
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &page);
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWidth();
    void openGroup();           // of the current page, and no other
    int groupOf(int row) const; // row of the page it stands below, or its own
    bool hasPagesBelow(int row) const;

    QList<PageEntry> m_entries;
};

} // namespace ui
