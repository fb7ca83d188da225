#include "ui/Pages.h"
#include "ui/pages/HistoryPage.h"
#include "ui/pages/HomePage.h"
#include "ui/pages/MeetingPage.h"
#include "ui/pages/NetworkPage.h"
#include <QCoreApplication>

namespace ui {

namespace {

template <class P>
std::function<Page *(const Office &)> page()
{
    return [](const Office &office) -> Page * { return new P(office); };
}

} // namespace

QList<PageEntry> pageEntries(core::Language &language)
{
    Q_UNUSED(language)
    return {
        {QStringLiteral("home"), QT_TRANSLATE_NOOP("Pages", "Home"), 0, "Ctrl+1", page<HomePage>()},
        {QStringLiteral("meetings"), QT_TRANSLATE_NOOP("Pages", "Meetings"), 0, "Ctrl+2", page<MeetingPage>()},
        {QStringLiteral("network"), QT_TRANSLATE_NOOP("Pages", "Network"), 0, "Ctrl+5", page<NetworkPage>()},
        {QStringLiteral("history"), QT_TRANSLATE_NOOP("Pages", "History"), 0, "Ctrl+9", page<HistoryPage>()},
    };
}

QString pageOfKind(const QString &kind)
{
    static const QHash<QString, QString> pages{
        {QStringLiteral("school"), QStringLiteral("settings")},
        {QStringLiteral("village"), QStringLiteral("villages")},
        {QStringLiteral("household"), QStringLiteral("households")},
        {QStringLiteral("temple"), QStringLiteral("temples")},
        {QStringLiteral("agency"), QStringLiteral("agencies")},
        {QStringLiteral("resource_person"), QStringLiteral("resource-people")},
        {QStringLiteral("person"), QStringLiteral("persons")},
        {QStringLiteral("committee"), QStringLiteral("committees")},
        {QStringLiteral("learning_place"), QStringLiteral("learning-places")},
        {QStringLiteral("meeting"), QStringLiteral("meetings")},
        {QStringLiteral("activity"), QStringLiteral("activities")},
        {QStringLiteral("contribution"), QStringLiteral("ledger")},
    };
    return pages.value(kind);
}

} // namespace ui
