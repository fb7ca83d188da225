// Commands that print the book of giving and receiving, and the account of a campaign.
#include "app/Command.h"
#include "app/PaperOutputs.h"
#include "core/papers/CampaignPaper.h"
#include "core/papers/LedgerPaper.h"
#include "core/store/Store.h"
#include "core/thai/Text.h"

namespace app {

namespace {

core::Error unknown(const char *sentence, const QString &name)
{
    return {core::Error::Kind::NotFound, translated(sentence).arg(name)};
}

core::Result<std::optional<core::Direction>> directionGiven(const QString &word)
{
    if (word.isEmpty())
        return std::optional<core::Direction>();
    const auto &choices = core::choicesOf<core::Direction>();
    for (int i = 0; i < choices.size(); ++i)
        if (word == QLatin1String(choices[i].word))
            return std::optional(core::Direction(i));
    return core::Error{core::Error::Kind::Invalid,
                       translated(QT_TRANSLATE_NOOP("Commands", "--direction is to_school or to_community."))};
}

core::Result<std::optional<core::Id<core::Village>>> villageGiven(const core::Store &store, const QString &cell)
{
    if (cell.isEmpty())
        return std::optional<core::Id<core::Village>>();
    const auto aliases = store.cellAliases(core::typeOf<core::Village>());
    if (!aliases)
        return aliases.error();
    for (const auto &[text, id] : *aliases)
        if (text == core::normalizedLine(cell))
            return std::optional(core::Id<core::Village>{id});
    return unknown(QT_TRANSLATE_NOOP("Commands", "There is no village “%1”. See bowon export --kind village."), cell);
}

core::Result<core::Id<core::Party>> partnerGiven(const core::Store &store, const QString &name)
{
    if (name.isEmpty())
        return core::Id<core::Party>();
    const auto found = store.membersLike(core::normalizedLine(name), 2);
    if (!found)
        return found.error();
    for (const auto &[id, called] : *found)
        if (called == core::normalizedLine(name) || found->size() == 1)
            return core::Id<core::Party>{id};
    return unknown(found->isEmpty()
                       ? QT_TRANSLATE_NOOP("Commands", "Nobody of the network is called “%1”.")
                       : QT_TRANSLATE_NOOP("Commands", "Several members are called like “%1”: write the whole name."),
                   name);
}

core::Result<core::LedgerFilter> filterGiven(const core::Store &store, const Arguments &given, const AskedYear &year)
{
    core::LedgerFilter filter;
    filter.period = core::periodOf(year.kind, year.year, core::yearStartOf(store));
    const auto direction = directionGiven(given.value(QStringLiteral("direction")));
    if (!direction)
        return direction.error();
    const auto village = villageGiven(store, given.value(QStringLiteral("village")));
    if (!village)
        return village.error();
    const auto partner = partnerGiven(store, given.value(QStringLiteral("partner")));
    if (!partner)
        return partner.error();
    filter.direction = *direction;
    filter.village = *village;
    filter.partner = *partner;
    return filter;
}

} // namespace

int ledger(const QStringList &words, const Streams &streams, QDate today)
{
    const Arguments given(words,
                          {QStringLiteral("year"), QStringLiteral("year-kind"), QStringLiteral("direction"),
                           QStringLiteral("village"), QStringLiteral("partner"), QStringLiteral("output")},
                          {}, 1);
    if (auto whole = isWhole(given, {QStringLiteral("year"), QStringLiteral("output")}, paperEndings()); !whole)
        return failed(streams, whole.error());
    const auto year = yearAsked(given);
    if (!year)
        return failed(streams, year.error());
    const auto store = core::Store::open(given.place(0), core::Store::Access::ReadOnly);
    if (!store)
        return failed(streams, store.error());
    const auto filter = filterGiven(**store, given, *year);
    if (!filter)
        return failed(streams, filter.error());
    const auto content = core::ledgerContent(**store, *filter, today);
    if (!content)
        return failed(streams, content.error());
    return writePaper(core::ledgerPaper(*content), given.value(QStringLiteral("output")), streams);
}

int campaign(const QStringList &words, const Streams &streams, QDate)
{
    const Arguments given(words, {QStringLiteral("name"), QStringLiteral("output")}, {}, 1);
    if (auto whole = isWhole(given, {QStringLiteral("name"), QStringLiteral("output")}, paperEndings()); !whole)
        return failed(streams, whole.error());
    const auto store = core::Store::open(given.place(0), core::Store::Access::ReadOnly);
    if (!store)
        return failed(streams, store.error());
    const auto found =
        recordNamed(**store, core::typeOf<core::Campaign>(), given.value(QStringLiteral("name")),
                    QT_TRANSLATE_NOOP("Commands", "There is no campaign “%1”. See bowon export --kind campaign."),
                    QT_TRANSLATE_NOOP("Commands", "There are %1 campaigns “%2”. Add the day: “%2 @ 16/5/2568”."));
    if (!found)
        return failed(streams, found.error());
    const auto content = core::campaignContent(**store, {*found});
    if (!content)
        return failed(streams, content.error());
    return writePaper(core::campaignPaper(*content), given.value(QStringLiteral("output")), streams);
}

} // namespace app
