#pragma once
#include "ui/Pages.h"
#include <QListWidget>

namespace ui {

// The list of pages at the left. Up and down walk over the pages; Enter, → or a click go on in the page.
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

    QList<PageEntry> m_entries;
};

} // namespace ui
