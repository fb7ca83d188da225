#include "ui/Pages.h"
#include "core/records/Kinds.h"
#include "ui/pages/ActivityPage.h"
#include "ui/pages/CampaignPage.h"
#include "ui/pages/ChartsPage.h"
#include "ui/pages/CommitteePage.h"
#include "ui/pages/GoalsPage.h"
#include "ui/pages/HistoryPage.h"
#include "ui/pages/HomePage.h"
#include "ui/pages/ImportPage.h"
#include "ui/pages/IssuedPapersPage.h"
#include "ui/pages/LedgerPage.h"
#include "ui/pages/MeetingPage.h"
#include "ui/pages/NetworkPage.h"
#include "ui/pages/PaperTemplatePage.h"
#include "ui/pages/RequestPage.h"
#include "ui/pages/SarPage.h"
#include "ui/pages/SettingsPage.h"
#include "ui/pages/SummaryPage.h"
#include "ui/pages/SynergyPage.h"
#include "ui/pages/ThanksPage.h"
#include "ui/pages/request/FieldWords.h"
#include "ui/record/FieldForm.h"
#include "ui/record/RecordPage.h"
#include "ui/record/RecordSheet.h"
#include <QCoreApplication>

namespace ui {

namespace {

template <class P>
std::function<Page *(const Office &)> page()
{
    return [](const Office &office) -> Page * { return new P(office); };
}

// What every kind gets that needs no page of its own.
template <class R>
std::function<Page *(const Office &)> records()
{
    return [](const Office &office) -> Page * { return new RecordPage(office, core::typeOf<R>()); };
}

// The register of resource people, with the fields of knowledge offered while one types.
Page *resourcePeople(const Office &office)
{
    auto *made = new RecordPage(office, core::typeOf<core::ResourcePerson>());
    offerKnowledgeFields(qobject_cast<QLineEdit *>(made->sheet()->form()->editor(QStringLiteral("field"))),
                         office.store);
    return made;
}

} // namespace

QString pageTitle(const PageEntry &entry)
{
    return QCoreApplication::translate("Pages", entry.title);
}

QList<PageEntry> pageEntries(core::Language &language)
{
    const auto settings = [&language](const Office &office) -> Page * { return new SettingsPage(office, language); };
    return {
        {QStringLiteral("home"), QT_TRANSLATE_NOOP("Pages", "Home"), 0, "Ctrl+1", page<HomePage>()},
        {QStringLiteral("meetings"), QT_TRANSLATE_NOOP("Pages", "Meetings"), 0, "Ctrl+2", page<MeetingPage>()},
        {QStringLiteral("phrases"), QT_TRANSLATE_NOOP("Pages", "Phrases"), 1, "", records<core::Phrase>()},
        {QStringLiteral("activities"), QT_TRANSLATE_NOOP("Pages", "Activities"), 0, "Ctrl+3", page<ActivityPage>()},
        {QStringLiteral("standards"), QT_TRANSLATE_NOOP("Pages", "Standards"), 1, "", records<core::Standard>()},
        {QStringLiteral("ledger"), QT_TRANSLATE_NOOP("Pages", "Giving and receiving"), 0, "Ctrl+4", page<LedgerPage>()},
        {QStringLiteral("campaigns"), QT_TRANSLATE_NOOP("Pages", "Campaigns"), 1, "", page<CampaignPage>()},
        {QStringLiteral("thanks"), QT_TRANSLATE_NOOP("Pages", "Thanks and certificates"), 1, "", page<ThanksPage>()},
        {QStringLiteral("paper-templates"), QT_TRANSLATE_NOOP("Pages", "Templates"), 1, "", page<PaperTemplatePage>()},
        {QStringLiteral("saved-lists"), QT_TRANSLATE_NOOP("Pages", "Saved lists"), 1, "", records<core::SavedList>()},
        {QStringLiteral("issued-papers"), QT_TRANSLATE_NOOP("Pages", "Issued papers"), 1, "", page<IssuedPapersPage>()},
        {QStringLiteral("requests"), QT_TRANSLATE_NOOP("Pages", "Requests and concerns"), 0, "", page<RequestPage>()},
        {QStringLiteral("synergy"), QT_TRANSLATE_NOOP("Pages", "Matching needs and strengths"), 1, "",
         page<SynergyPage>()},
        {QStringLiteral("goals"), QT_TRANSLATE_NOOP("Pages", "Shared vision"), 0, "", page<GoalsPage>()},
        {QStringLiteral("network"), QT_TRANSLATE_NOOP("Pages", "Network"), 0, "Ctrl+5", page<NetworkPage>()},
        {QStringLiteral("villages"), QT_TRANSLATE_NOOP("Pages", "Villages"), 1, "", records<core::Village>()},
        {QStringLiteral("households"), QT_TRANSLATE_NOOP("Pages", "Households"), 1, "", records<core::Household>()},
        {QStringLiteral("temples"), QT_TRANSLATE_NOOP("Pages", "Temples"), 1, "", records<core::Temple>()},
        {QStringLiteral("agencies"), QT_TRANSLATE_NOOP("Pages", "Agencies"), 1, "", records<core::Agency>()},
        {QStringLiteral("resource-people"), QT_TRANSLATE_NOOP("Pages", "Resource people"), 1, "", resourcePeople},
        {QStringLiteral("persons"), QT_TRANSLATE_NOOP("Pages", "Persons"), 1, "", records<core::Person>()},
        {QStringLiteral("committees"), QT_TRANSLATE_NOOP("Pages", "Committees"), 1, "", page<CommitteePage>()},
        {QStringLiteral("body-templates"), QT_TRANSLATE_NOOP("Pages", "Seat templates"), 1, "",
         records<core::BodyTemplate>()},
        {QStringLiteral("learning-places"), QT_TRANSLATE_NOOP("Pages", "Places of learning"), 1, "",
         records<core::LearningPlace>()},
        {QStringLiteral("ties"), QT_TRANSLATE_NOOP("Pages", "Ties"), 1, "", records<core::Relationship>()},
        {QStringLiteral("charts"), QT_TRANSLATE_NOOP("Pages", "Charts"), 0, "Ctrl+6", page<ChartsPage>()},
        {QStringLiteral("summary"), QT_TRANSLATE_NOOP("Pages", "Annual summary"), 0, "Ctrl+7", page<SummaryPage>()},
        {QStringLiteral("sar"), QT_TRANSLATE_NOOP("Pages", "SAR evidence"), 1, "", page<SarPage>()},
        {QStringLiteral("import"), QT_TRANSLATE_NOOP("Pages", "Import and export"), 0, "Ctrl+8", page<ImportPage>()},
        {QStringLiteral("history"), QT_TRANSLATE_NOOP("Pages", "History"), 0, "Ctrl+9", page<HistoryPage>()},
        {QStringLiteral("settings"), QT_TRANSLATE_NOOP("Pages", "School and settings"), 0, "Ctrl+0", settings},
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
        {QStringLiteral("body_template"), QStringLiteral("body-templates")},
        {QStringLiteral("learning_place"), QStringLiteral("learning-places")},
        {QStringLiteral("relationship"), QStringLiteral("ties")},
        {QStringLiteral("meeting"), QStringLiteral("meetings")},
        {QStringLiteral("phrase"), QStringLiteral("phrases")},
        {QStringLiteral("activity"), QStringLiteral("activities")},
        {QStringLiteral("standard"), QStringLiteral("standards")},
        {QStringLiteral("contribution"), QStringLiteral("ledger")},
        {QStringLiteral("goal"), QStringLiteral("goals")},
        {QStringLiteral("self_rating"), QStringLiteral("goals")},
        {QStringLiteral("paper_template"), QStringLiteral("paper-templates")},
        {QStringLiteral("saved_list"), QStringLiteral("saved-lists")},
        {QStringLiteral("issued_paper"), QStringLiteral("issued-papers")},
        {QStringLiteral("request"), QStringLiteral("requests")},
        {QStringLiteral("campaign"), QStringLiteral("campaigns")},
    };
    return pages.value(kind);
}

} // namespace ui
