#include "ui/PageStack.h"
#include "ui/Page.h"
#include <algorithm>

namespace ui {

PageStack::PageStack(const QList<PageEntry> &entries, QWidget *parent) : QStackedWidget(parent), m_entries(entries) {}

void PageStack::setOffice(const std::optional<Office> &office)
{
    settle();
    qDeleteAll(m_pages);
    m_pages.clear();
    m_office.reset();
    if (office)
        m_office.emplace(*office);
}

Page *PageStack::current() const
{
    return m_office ? qobject_cast<Page *>(currentWidget()) : nullptr;
}

bool PageStack::settle() const
{
    return !current() || current()->settle();
}

bool PageStack::show(const QString &name)
{
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const PageEntry &e) { return e.name == name; });
    if (!m_office || entry == m_entries.end())
        return false;
    auto *left = current();
    if (left && left != m_pages.value(name) && !left->settle()) {
        Q_EMIT moved(left->objectName());
        return false;
    }
    auto *&page = m_pages[name];
    if (!page) {
        page = entry->make(*m_office);
        page->setObjectName(name);
        addWidget(page);
        Q_EMIT made(page);
    }
    setCurrentWidget(page);
    Q_EMIT moved(name);
    return true;
}

QList<std::pair<QString, QString>> PageStack::called(const QString &words) const
{
    QList<std::pair<QString, QString>> pages;
    for (const auto &entry : m_entries)
        if (pageTitle(entry).contains(words, Qt::CaseInsensitive))
            pages << std::pair(pageTitle(entry), entry.name);
    return pages;
}

} // namespace ui
