#include "core/sample/SampleSchool.h"
#include "core/sample/SampleStages.h"
#include <QCoreApplication>

namespace core {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SampleSchool", text);
}

void make(SampleDesk &desk)
{
    SampleSubdistrict subdistrict;
    reserveNames(subdistrict);
    settleVillages(desk, subdistrict);
    settleHouseholds(desk, subdistrict);
    foundSchool(desk, subdistrict);
    buildTemples(desk, subdistrict);
    openAgencies(desk, subdistrict);
    introducePersons(desk, subdistrict);
    registerResourcePeople(desk, subdistrict);
    registerLearningPlaces(desk, subdistrict);
    tieMembers(desk, subdistrict);
    appointBodies(desk, subdistrict);
    holdActivities(desk, subdistrict);
    recordGiving(desk, subdistrict);
    holdMeetings(desk, subdistrict);
    countVillages(desk, subdistrict);
    writeDirectorsWords(desk, subdistrict);
    keepCampaigns(desk, subdistrict);
    planActivities(desk, subdistrict);
    shareVision(desk);
    issuePapers(desk, subdistrict);
    receiveRequests(desk, subdistrict);
    desk.reached(100);
}

Result<void> usable(const Store &store, const SampleOptions &options)
{
    if (options.households < 1 || options.years < 1 || options.years > 100 || !options.today.isValid())
        return Error{
            Error::Kind::Invalid,
            tr(QT_TRANSLATE_NOOP("SampleSchool", "A sample school has at least one household and between 1 and "
                                                 "100 years."))};
    auto found = store.select(QStringLiteral(
        "SELECT (SELECT count(*) FROM schools) + (SELECT count(*) FROM villages) + (SELECT count(*) FROM parties)"));
    if (!found)
        return found.error();
    if (found->first()[0].toInt() > 0)
        return Error{Error::Kind::InUse,
                     tr(QT_TRANSLATE_NOOP("SampleSchool", "The sample school needs an empty file; this one already "
                                                          "holds records. Choose a new file."))};
    return {};
}

} // namespace

Result<void> makeSampleSchool(Store &store, const SampleOptions &options)
{
    if (auto may = usable(store, options); !may)
        return may;
    const auto clock = store.clock();
    store.setClock([at = options.today.startOfDay(Qt::UTC).addSecs(8 * 3600)] { return at; });
    auto made = store.together(
        [&]() -> Result<void> {
            try {
                SampleDesk desk(store, options);
                make(desk);
            } catch (const SampleRefused &refused) {
                return refused.error;
            }
            return {};
        },
        QStringLiteral("sample"));
    store.setClock(clock);
    return made;
}

} // namespace core
