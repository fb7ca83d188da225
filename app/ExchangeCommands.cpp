// Commands that bring records in and out as files.
#include "app/Command.h"
#include "app/Outputs.h"
#include "core/exchange/Csv.h"
#include "core/exchange/Export.h"
#include "core/exchange/ImportPlan.h"
#include "core/exchange/Spreadsheet.h"
#include "core/records/Kinds.h"
#include "core/store/Store.h"
#include "core/thai/Text.h"
#include "ui/print/PdfFile.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace app {

namespace {

QString countsLine(const core::ImportCounts &counts)
{
    return QStringLiteral("{\"new\": %1, \"changed\": %2, \"unchanged\": %3, \"refused\": %4}")
        .arg(counts.created)
        .arg(counts.changed)
        .arg(counts.unchanged)
        .arg(counts.refused);
}

// What cannot be done prints its counts, too: all nought.
int failedWithCounts(const Streams &streams, const core::Error &error)
{
    streams.out(countsLine({}));
    return failed(streams, error);
}

int unknownKind(const Streams &streams, const QString &kind)
{
    QStringList names;
    for (const auto *one : core::allKinds())
        names << one->name;
    return failed(streams, translated(QT_TRANSLATE_NOOP("Commands", "There is no kind “%1”. The kinds are: %2."))
                               .arg(kind, names.join(QStringLiteral(", "))));
}

core::Result<core::Sheet> sheetOf(const QString &path, const QString &sheet, const QString &encoding)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::Error::Kind::NotFound,
                           translated(QT_TRANSLATE_NOOP("Commands", "“%1” cannot be read: %2."))
                               .arg(QDir::toNativeSeparators(path), file.errorString())};
    return core::readList(file.readAll(), sheet, encoding);
}

void tell(const core::ImportPlan &plan, const Streams &streams)
{
    for (const auto &column : plan.unknownColumns)
        streams.err(
            (plan.repeatedColumns.contains(column)
                 ? translated(QT_TRANSLATE_NOOP("Commands", "The column “%1” is there twice: only the first is read."))
                 : translated(QT_TRANSLATE_NOOP("Commands", "The column “%1” is not known and is left out.")))
                .arg(column));
    for (const auto &row : plan.rows)
        for (const auto &problem : row.problems)
            if (!problem.hint || row.fate != core::PlannedRow::Fate::Refused)
                streams.err((problem.hint ? translated(QT_TRANSLATE_NOOP("Commands", "Line %1, %2: %3 (only a hint)"))
                                          : translated(QT_TRANSLATE_NOOP("Commands", "Line %1, %2: %3")))
                                .arg(row.line)
                                .arg(problem.column, problem.reason));
}

core::Result<void> report(const core::ImportPlan &plan, const core::Sheet &sheet, const QString &path)
{
    QHash<int, qsizetype> rowAt;
    for (qsizetype i = 0; i < sheet.lines.size(); ++i)
        rowAt.insert(sheet.lines[i], i);
    QList<QStringList> rows{QStringList{QStringLiteral("line"), QStringLiteral("column"), QStringLiteral("reason")} +
                            plan.header};
    for (const auto &row : plan.rows)
        if (row.fate == core::PlannedRow::Fate::Refused)
            for (const auto &problem : row.problems)
                if (!problem.hint)
                    rows << (QStringList{QString::number(row.line), problem.column, problem.reason} +
                             sheet.rows.value(rowAt.value(row.line)));
    return ui::writeFile(core::writeCsv(rows), path);
}

core::Result<void> takeIn(core::Store &store, const core::ImportPlan &plan, const Arguments &given)
{
    const bool skip = given.has(QStringLiteral("skip-refused"));
    if (given.has(QStringLiteral("dry-run")) || (plan.counts().refused > 0 && !skip))
        return {};
    const auto done = core::applyImport(store, plan, QFileInfo(given.place(1)).fileName(), skip);
    return done ? core::Result<void>() : core::Result<void>(done.error());
}

int importKind(const core::Kind &kind, const Arguments &given, const Streams &streams, QDate today)
{
    const bool reports = given.has(QStringLiteral("report"));
    const auto reportTo = given.value(QStringLiteral("report"));
    if (reports)
        if (auto may = mayWrite(reportTo, {}, {given.place(0), given.place(1)}); !may)
            return failedWithCounts(streams, may.error());
    auto store = core::Store::open(given.place(0));
    if (!store)
        return failedWithCounts(streams, store.error());
    const auto sheet =
        sheetOf(given.place(1), given.value(QStringLiteral("sheet")), given.value(QStringLiteral("encoding")));
    if (!sheet)
        return failedWithCounts(streams, sheet.error());
    const auto plan = core::planImport(**store, kind, *sheet, today);
    if (!plan)
        return failedWithCounts(streams, plan.error());
    tell(*plan, streams);
    if (reports)
        if (auto written = report(*plan, *sheet, reportTo); !written)
            return failedWithCounts(streams, written.error());
    if (auto done = takeIn(**store, *plan, given); !done)
        return failedWithCounts(streams, done.error());
    const auto counts = plan->counts();
    streams.out(countsLine(counts));
    if (counts.refused == 0)
        return Done;
    if (given.has(QStringLiteral("skip-refused")))
        return Wrong;
    return failed(
        streams,
        translated(QT_TRANSLATE_NOOP("Commands", "%1 rows are refused, so nothing was imported.")).arg(counts.refused));
}

} // namespace

int importFile(const QStringList &words, const Streams &streams, QDate today)
{
    const Arguments given(
        words, {QStringLiteral("kind"), QStringLiteral("encoding"), QStringLiteral("sheet"), QStringLiteral("report")},
        {QStringLiteral("dry-run"), QStringLiteral("skip-refused")}, 2);
    if (!given.problem().isEmpty())
        return failedWithCounts(streams, {core::Error::Kind::Invalid, given.problem()});
    const auto kindName = given.value(QStringLiteral("kind"));
    if (kindName == QLatin1String("dmc")) {
        streams.out(countsLine({}));
        return notYet(streams, kindName);
    }
    if (const auto *kind = core::kindNamed(kindName))
        return importKind(*kind, given, streams, today);
    streams.out(countsLine({}));
    return unknownKind(streams, kindName);
}

int exportFile(const QStringList &words, const Streams &streams, QDate)
{
    const Arguments given(words, {QStringLiteral("kind"), QStringLiteral("output")}, {QStringLiteral("sensitive")}, 1);
    if (!given.problem().isEmpty())
        return failed(streams, given.problem());
    const auto output = given.value(QStringLiteral("output"));
    const auto *kind = core::kindNamed(given.value(QStringLiteral("kind")));
    if (!kind)
        return unknownKind(streams, given.value(QStringLiteral("kind")));
    if (output.isEmpty())
        return failed(streams,
                      translated(QT_TRANSLATE_NOOP("Commands", "--%1 is missing.")).arg(QStringLiteral("output")));
    if (auto may = mayWrite(output, {QStringLiteral("csv"), QStringLiteral("xlsx")}, {given.place(0)}); !may)
        return failed(streams, may.error());
    const auto store = core::Store::open(given.place(0), core::Store::Access::ReadOnly);
    if (!store)
        return failed(streams, store.error());
    const bool sensitive = given.has(QStringLiteral("sensitive"));
    const auto list = output.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)
                          ? core::exportCsv(**store, *kind, sensitive)
                          : core::exportXlsx(**store, *kind, sensitive);
    if (!list)
        return failed(streams, list.error());
    const auto written = ui::writeFile(*list, output);
    return written ? int(Done) : failed(streams, written.error());
}

} // namespace app
