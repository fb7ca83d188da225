// Commands that make, check, search and save whole files.
#include "app/Command.h"
#include "core/figures/LedgerOddities.h"
#include "core/records/Kinds.h"
#include "core/sample/SampleSchool.h"
#include "core/store/Search.h"
#include "core/store/Store.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app {

int makeNew(const QStringList &words, const Streams &streams, QDate)
{
    const Arguments given(words, {QStringLiteral("school")}, {}, 1);
    if (!given.problem().isEmpty())
        return failed(streams, given.problem());
    if (given.value(QStringLiteral("school")).trimmed().isEmpty())
        return failed(streams, translated(QT_TRANSLATE_NOOP("Commands", "Name the school: --school NAME.")));
    auto store = core::Store::create(given.place(0));
    if (!store)
        return failed(streams, store.error());
    core::School school;
    school.name = given.value(QStringLiteral("school")).simplified();
    const auto founded = (*store)->together(
        [&]() -> core::Result<void> {
            if (auto saved = (*store)->save(school); !saved)
                return saved.error();
            return {};
        },
        QStringLiteral("founding"));
    if (!founded) {
        const auto error = founded.error();
        store = core::Error{}; // closes the file, so that it can go
        QFile::remove(given.place(0));
        return failed(streams, error);
    }
    return Done;
}

int makeSample(const QStringList &words, const Streams &streams, QDate)
{
    const Arguments given(words, {QStringLiteral("households"), QStringLiteral("years"), QStringLiteral("seed")}, {},
                          1);
    if (!given.problem().isEmpty())
        return failed(streams, given.problem());
    core::SampleOptions options;
    bool good[3] = {true, true, true};
    options.households = given.value(QStringLiteral("households"), QStringLiteral("900")).toInt(&good[0]);
    options.years = given.value(QStringLiteral("years"), QStringLiteral("6")).toInt(&good[1]);
    options.seed = given.value(QStringLiteral("seed"), QStringLiteral("2568")).toULongLong(&good[2]);
    if (!good[0] || !good[1] || !good[2] || options.households < 1 || options.years < 1 || options.years > 50)
        return failed(streams, translated(QT_TRANSLATE_NOOP(
                                   "Commands", "Households, years and seed are whole numbers; years from 1 to 50.")));
    auto store = core::Store::create(given.place(0));
    if (!store)
        return failed(streams, store.error());
    if (auto made = core::makeSampleSchool(**store, options); !made) {
        store = core::Error{}; // closes the file, so that it can go
        QFile::remove(given.place(0));
        return failed(streams, made.error());
    }
    return Done;
}

namespace {
constexpr int mostFound = 200; // of what search lists
}

int search(const QStringList &words, const Streams &streams, QDate)
{
    const Arguments given(words, {}, {QStringLiteral("json")}, 2);
    if (!given.problem().isEmpty())
        return failed(streams, given.problem());
    auto store = core::Store::open(given.place(0), core::Store::Access::ReadOnly);
    if (!store)
        return failed(streams, store.error());
    const auto found = core::search(**store, given.place(1), mostFound);
    if (!found)
        return failed(streams, found.error());
    QJsonArray list;
    for (const auto &one : *found) {
        const auto *kind = core::kindNamed(one.kind);
        if (given.has(QStringLiteral("json")))
            list << QJsonObject{{QStringLiteral("kind"), one.kind},     {QStringLiteral("id"), one.id},
                                {QStringLiteral("name"), one.name},     {QStringLiteral("excerpt"), one.excerpt},
                                {QStringLiteral("item"), one.lineName}, {QStringLiteral("field"), one.field}};
        else
            streams.out(
                QStringLiteral("%1\t%2\t%3")
                    .arg(core::kindSingular(*kind), one.name,
                         one.lineName.isEmpty() ? one.excerpt : one.lineName + QStringLiteral(": ") + one.excerpt));
    }
    if (given.has(QStringLiteral("json")))
        streams.out(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
    if (found->size() == mostFound)
        streams.err(translated(QT_TRANSLATE_NOOP("Commands", "Only the best %1 are listed. One more word narrows it "
                                                             "down."))
                        .arg(mostFound));
    if (found->isEmpty() && !given.has(QStringLiteral("json")))
        streams.err(translated(QT_TRANSLATE_NOOP("Commands", "Nothing found for “%1”.")).arg(given.place(1)));
    return Done;
}

namespace {

QString sentenceOn(const core::Kind &kind, qint64 id, const core::Complaint &complaint)
{
    const int at = kind.indexOf(complaint.field);
    return QStringLiteral("%1 %2: %3 %4")
        .arg(core::kindSingular(kind))
        .arg(id)
        .arg(at < 0 ? QString() : core::fieldLabel(kind.fields[at]), complaint.reason);
}

void sayOdd(const QString &sentence, const Streams &streams)
{
    streams.err(translated(QT_TRANSLATE_NOOP("Commands", "Odd: %1")).arg(sentence));
}

// What breaks a rule joins the faults; what merely looks odd is said.
core::Result<void> complaints(const core::Store &store, const core::Kind &kind, QStringList &faults,
                              const Streams &streams)
{
    const auto rows = store.allRows(kind);
    if (!rows)
        return rows.error();
    for (const auto &row : *rows)
        for (const auto &complaint : core::complaintsOf(kind, row)) {
            const auto sentence = sentenceOn(kind, row.id, complaint);
            if (complaint.hint)
                sayOdd(sentence, streams);
            else
                faults << sentence;
        }
    return {};
}

// What looks odd only beside other records.
core::Result<void> oddities(const core::Store &store, const Streams &streams)
{
    const auto found = core::ledgerOddities(store);
    if (!found)
        return found.error();
    for (const auto &odd : *found)
        sayOdd(sentenceOn(*odd.kind, odd.id, odd.complaint), streams);
    return {};
}

} // namespace

// Is the file sound, and does every record keep the office's rules? --mend makes the search index anew.
int check(const QStringList &words, const Streams &streams, QDate)
{
    const Arguments given(words, {}, {QStringLiteral("mend")}, 1);
    if (!given.problem().isEmpty())
        return failed(streams, given.problem());
    auto store = core::Store::open(given.place(0), core::Store::Access::ReadOnly);
    if (!store)
        return failed(streams, store.error());
    if (given.has(QStringLiteral("mend")))
        if (const auto mended = (*store)->mendSearch(); !mended)
            return failed(streams, mended.error());
    auto faults = (*store)->faults();
    if (!faults)
        return failed(streams, faults.error());
    auto list = *faults;
    if (const auto schools = (*store)->count(core::typeOf<core::School>()); schools && *schools == 0)
        list << translated(QT_TRANSLATE_NOOP("Commands", "The school is missing: write its name under “School and "
                                                         "settings”."));
    for (const auto *kind : core::allKinds())
        if (const auto told = complaints(**store, *kind, list, streams); !told)
            return failed(streams, told.error());
    if (const auto told = oddities(**store, streams); !told)
        return failed(streams, told.error());
    for (const auto &fault : list)
        streams.err(fault);
    streams.out(list.isEmpty() ? translated(QT_TRANSLATE_NOOP("Commands", "The file is sound."))
                               : translated(QT_TRANSLATE_NOOP("Commands", "Faults found: %1")).arg(list.size()));
    return list.isEmpty() ? Done : Wrong;
}

int backup(const QStringList &words, const Streams &streams, QDate)
{
    const Arguments given(words, {QStringLiteral("output")}, {QStringLiteral("replace")}, 1);
    if (!given.problem().isEmpty())
        return failed(streams, given.problem());
    const auto copy = given.value(QStringLiteral("output"));
    if (copy.isEmpty())
        return failed(streams, translated(QT_TRANSLATE_NOOP("Commands", "Say where to: --output COPY.")));
    auto store = core::Store::open(given.place(0));
    if (!store)
        return failed(streams, store.error());
    if (auto made = (*store)->backup(copy, given.has(QStringLiteral("replace"))); !made)
        return failed(streams, made.error());
    streams.err(
        translated(QT_TRANSLATE_NOOP("Commands", "Backup made and checked: %1")).arg(QDir::toNativeSeparators(copy)));
    return Done;
}

int restore(const QStringList &words, const Streams &streams, QDate)
{
    const Arguments given(words, {QStringLiteral("output")}, {QStringLiteral("replace")}, 1);
    if (!given.problem().isEmpty())
        return failed(streams, given.problem());
    const auto target = given.value(QStringLiteral("output"));
    if (target.isEmpty())
        return failed(streams, translated(QT_TRANSLATE_NOOP("Commands", "Say where to: --output FILE.")));
    if (auto restored = core::restoreBackup(given.place(0), target, given.has(QStringLiteral("replace"))); !restored)
        return failed(streams, restored.error());
    streams.err(translated(QT_TRANSLATE_NOOP("Commands", "Restored: %1")).arg(QDir::toNativeSeparators(target)));
    return Done;
}

} // namespace app
