// Commands about requests: their register as a paper, and what fits a need.
#include "app/Command.h"
#include "app/Outputs.h"
#include "app/PaperOutputs.h"
#include "core/figures/Synergy.h"
#include "core/papers/RequestPapers.h"
#include "core/store/Store.h"
#include "core/thai/Digits.h"
#include "core/thai/Text.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app {

namespace {

core::Result<core::Id<core::Village>> villageNamed(const core::Store &store, const QString &name)
{
    if (name.isEmpty())
        return core::Id<core::Village>();
    const auto aliases = store.cellAliases(core::typeOf<core::Village>());
    if (!aliases)
        return aliases.error();
    const auto wanted = core::toArabicDigits(core::normalizedLine(name));
    for (const auto &[text, id] : *aliases)
        if (text == wanted)
            return core::Id<core::Village>{id};
    return core::Error{core::Error::Kind::NotFound,
                       translated(QT_TRANSLATE_NOOP("Commands", "There is no village “%1”. See bowon export --kind "
                                                                "village."))
                           .arg(name)};
}

QString kindWord(core::Strength::Kind kind)
{
    const char *words[] = {"resource_person", "learning_place", "agency", "activity"};
    return QLatin1String(words[int(kind)]);
}

QJsonObject object(const core::Suggestion &one, QDate today)
{
    return {{QStringLiteral("kind"), kindWord(one.strength.kind)},
            {QStringLiteral("id"), one.strength.id},
            {QStringLiteral("name"), one.strength.name},
            {QStringLiteral("village"), one.strength.villageName},
            {QStringLiteral("fitsWell"), one.fitsWell},
            {QStringLiteral("asked"), one.strength.asked},
            {QStringLiteral("reason"), core::reason(one, today)}};
}

} // namespace

int requests(const QStringList &words, const Streams &streams, QDate today)
{
    const Arguments given(words, {QStringLiteral("year"), QStringLiteral("year-kind"), QStringLiteral("output")}, {},
                          1);
    if (!given.problem().isEmpty())
        return failed(streams, given.problem());
    const QStringList kinds{QStringLiteral("academic"), QStringLiteral("fiscal"), QStringLiteral("calendar")};
    const auto kind = kinds.indexOf(given.value(QStringLiteral("year-kind"), kinds[0]));
    const int year = core::toArabicDigits(given.value(QStringLiteral("year"))).toInt();
    const auto output = given.value(QStringLiteral("output"));
    if (kind < 0)
        return failed(streams,
                      translated(QT_TRANSLATE_NOOP("Commands", "--year-kind is one of academic, fiscal, calendar.")));
    if (year < 2400 || year > 2700)
        return failed(streams,
                      translated(QT_TRANSLATE_NOOP("Commands", "--year is a year of the Buddhist era, such as 2568.")));
    if (output.isEmpty())
        return failed(streams,
                      translated(QT_TRANSLATE_NOOP("Commands", "--%1 is missing.")).arg(QStringLiteral("output")));
    if (auto may = mayWrite(output, paperEndings(), {given.place(0)}); !may)
        return failed(streams, may.error());
    const auto store = core::Store::open(given.place(0), core::Store::Access::ReadOnly);
    if (!store)
        return failed(streams, store.error());
    const auto period = core::periodOf(core::YearKind(kind), year, core::yearStartOf(**store));
    const auto content = core::requestRegisterContent(**store, period, today);
    if (!content)
        return failed(streams, content.error());
    return writePaper(core::requestRegisterPaper(*content), output, streams);
}

int match(const QStringList &words, const Streams &streams, QDate today)
{
    const Arguments given(words, {QStringLiteral("field"), QStringLiteral("grades"), QStringLiteral("village")},
                          {QStringLiteral("json")}, 2);
    if (!given.problem().isEmpty())
        return failed(streams, given.problem());
    const auto store = core::Store::open(given.place(0), core::Store::Access::ReadOnly);
    if (!store)
        return failed(streams, store.error());
    const auto village = villageNamed(**store, given.value(QStringLiteral("village")));
    if (!village)
        return failed(streams, village.error());
    const auto need = core::needFor(**store, given.place(1), given.value(QStringLiteral("field")),
                                    given.value(QStringLiteral("grades")), *village);
    const auto strengths = core::strengthsOf(**store, today);
    if (!need || !strengths)
        return failed(streams, !need ? need.error() : strengths.error());
    const auto found = core::suggestions(*need, *strengths, today);
    QJsonArray list;
    for (const auto &one : found) {
        if (given.has(QStringLiteral("json")))
            list << object(one, today);
        else
            streams.out(QStringLiteral("%1\t%2").arg(one.strength.name, core::reason(one, today)));
    }
    if (given.has(QStringLiteral("json")))
        streams.out(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
    else if (found.isEmpty())
        streams.err(translated(QT_TRANSLATE_NOOP("Commands", "Nobody and nothing fits “%1” yet.")).arg(given.place(1)));
    return Done;
}

} // namespace app
