#pragma once
#include "ui/Pages.h"
#include <QHash>
#include <QStackedWidget>
#include <optional>

namespace ui {

// The pages of the office that is open, each made when it is first visited.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageStack(const QList<PageEntry> &entries, QWidget *parent = nullptr);
    void setOffice(const std::optional<Office> &office); // the pages of another one go
    bool show(const QString &page);                      // false: it is none, or the one that is shown cannot be left
    using QStackedWidget::show;
    Page *current() const;
    bool settle() const;                                                   // what is typed on the current page
    QList<std::pair<QString, QString>> called(const QString &words) const; // titles and names

Q_SIGNALS:
    void made(ui::Page *page);
    void moved(const QString &page); // it is shown now, or goes on to be

private:
    QList<PageEntry> m_entries;
    std::optional<Office> m_office;
    QHash<QString, Page *> m_pages;
};

} // namespace ui
