// The figures of a year over a million participations, against the same statements in the sqlite3 shell.
#include "ProcessTimes.h"
#include "core/figures/AnnualSummary.h"
#include "core/sample/SampleSchool.h"
#include "core/store/Store.h"
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <sqlite3.h>

namespace {

constexpr int runs = 5;

// Every statement that the program runs, with its values, as the shell can run it.
QByteArray *statements = nullptr;

int note(unsigned, void *, void *statement, void *)
{
    if (!statements)
        return 0;
    char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    if (sql && QByteArray(sql).contains("span"))
        *statements += QByteArray(sql) + ";\n";
    sqlite3_free(sql);
    return 0;
}

int watch(sqlite3 *connection, char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, note, nullptr);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch));
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("office.bowon"));
    auto made = core::Store::create(path);
    if (!made || !core::makeSampleSchool(**made, {.households = 118000, .years = 10}))
        return 1;
    made = core::Error{};
    const auto store = core::Store::open(path, core::Store::Access::ReadOnly);
    const auto count = (*store)->select(QStringLiteral("SELECT count(*) FROM participations"));
    const QDate today(2026, 2, 15);
    const auto period = core::periodOf(core::YearKind::Academic, 2567);
    QByteArray sql;
    statements = &sql;
    QList<double> ours, shell;
    for (int run = 0; run <= runs; ++run) {
        const auto before = timesOfThisProcess().cpu;
        const auto figures = core::annualSummary(**store, period, today);
        if (!figures)
            return 1;
        if (run > 0)
            ours << timesOfThisProcess().cpu - before;
        statements = nullptr;
    }
    QFile file(folder.filePath(QStringLiteral("figures.sql")));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(sql);
    file.close();
    for (int run = 0; run <= runs; ++run) {
        const auto times = timesOf(QStringLiteral("sqlite3"), {path}, file.fileName());
        if (run > 0)
            shell << times.cpu;
    }
    std::printf(
        "figures of a year over %lld participations  CPU %.0f ms; the same SQL in sqlite3 %.0f ms; ratio %.2f\n",
        count->first()[0].toLongLong(), median(ours) * 1000, median(shell) * 1000, median(ours) / median(shell));
    return 0;
}
