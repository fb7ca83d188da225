// The book of giving and receiving over 10,000 entries: the book, its sums and its filters, against the same statements
// in the sqlite3 shell.
#include "ProcessTimes.h"
#include "core/figures/CampaignAccount.h"
#include "core/figures/Ledger.h"
#include "core/figures/LedgerOddities.h"
#include "core/sample/SampleSchool.h"
#include "core/store/Store.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <functional>
#include <random>
#include <sqlite3.h>

namespace {

constexpr int runs = 9;
constexpr int entries = 10000;

// Every statement on the book that the program runs, with its values, as the shell can run it.
QByteArray *statements = nullptr;
QByteArray *views = nullptr; // that they speak of

int note(unsigned, void *, void *statement, void *)
{
    char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    if (views && sql && QByteArray(sql).startsWith("CREATE TEMP VIEW"))
        *views = QByteArray(sql) + ";\n";
    else if (statements && sql && QByteArray(sql).contains("contributions"))
        *statements += QByteArray(sql) + ";\n";
    sqlite3_free(sql);
    return 0;
}

int watch(sqlite3 *connection, char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, note, nullptr);
}

bool fill(core::Store &store)
{
    std::mt19937 random(10);
    const auto known = store.all<core::Contribution>();
    if (!known || known->isEmpty())
        return false;
    const auto &kind = core::typeOf<core::Contribution>();
    QList<core::Row> rows;
    while (known->size() + rows.size() < entries) {
        auto gift = known->at(qsizetype(random() % unsigned(known->size())));
        gift.id = {};
        gift.date = QDate(2016, 5, 16).addDays(int(random() % 3560));
        gift.receipt = QStringLiteral("%1/%2").arg(rows.size() / 50).arg(rows.size() % 50);
        gift.campaign = {};
        gift.campaignList = {};
        gift.amount = qint64(random() % 900000);
        rows << kind.toRow(gift);
    }
    return bool(store.saveAll(kind, rows, QStringLiteral("import"), QStringLiteral("bench")));
}

double shellTime(const QString &office, const QTemporaryDir &folder, const QByteArray &sql)
{
    QFile file(folder.filePath(QStringLiteral("ledger.sql")));
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write(sql);
    file.close();
    QList<double> times;
    for (int run = 0; run <= runs; ++run) {
        const auto time = timesOf(QStringLiteral("sqlite3"), {office}, file.fileName());
        if (run > 0)
            times << time.cpu;
    }
    return median(times);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch));
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("office.bowon"));
    auto made = core::Store::create(path);
    if (!made || !core::makeSampleSchool(**made, {.households = 900, .years = 10}) || !fill(**made))
        return 1;
    made = core::Error{};
    QByteArray prelude;
    views = &prelude;
    const auto store = core::Store::open(path, core::Store::Access::ReadOnly);
    views = nullptr;
    const auto year = core::periodOf(core::YearKind::Academic, 2567);
    const auto everything = core::ledgerBook(**store, {});
    const auto villages = core::villageNames(**store);
    if (!everything || !villages)
        return 1;
    const auto book = [&](const core::LedgerFilter &filter) {
        return [&store, filter] { return bool(core::ledgerBook(**store, filter)); };
    };
    const auto sums = [&](core::LedgerView view) {
        return [&, view] { return !core::grouped(everything->entries, view, *villages).isEmpty(); };
    };
    using State = core::LedgerFilter::State;
    const std::pair<const char *, std::function<bool()>> questions[]{
        {"book of every year", book({})},
        {"book of a year", book({.period = year})},
        {"… one direction and kind",
         book({.period = year, .direction = core::Direction::ToSchool, .kind = core::ContributionKind::Money})},
        {"… not thanked for", book({.state = State::Unthanked})},
        {"… not used up", book({.state = State::NotUsedUp})},
        {"… with words", book({.words = QStringLiteral(u"ข้าวสาร")})},
        {"sums by partner", sums(core::LedgerView::Partner)},
        {"sums by village", sums(core::LedgerView::Village)},
        {"sums by month", sums(core::LedgerView::Month)},
        {"account of a partner",
         [&] { return bool(core::partnerAccount(**store, everything->entries.last().partner)); }},
        {"account of a campaign", [&] { return bool(core::campaignAccount(**store, {1})); }},
        {"what is odd in the book", [&] { return bool(core::ledgerOddities(**store)); }},
    };
    std::printf("%lld entries; of each question the median of %d\n", (long long)everything->entries.size(), runs);
    for (const auto &[name, ask] : questions) {
        QByteArray sql;
        QList<double> cpu, wall;
        for (int run = 0; run <= runs; ++run) {
            statements = run == 0 ? &sql : nullptr;
            QElapsedTimer clock;
            clock.start();
            const auto before = timesOfThisProcess().cpu;
            if (!ask())
                return 1;
            if (run > 0) {
                cpu << (timesOfThisProcess().cpu - before) * 1000;
                wall << double(clock.nsecsElapsed()) / 1e6;
            }
        }
        statements = nullptr;
        std::printf("%-26s CPU %5.1f ms, wall %5.1f ms", name, median(cpu), median(wall));
        if (!sql.isEmpty()) {
            const auto shell = shellTime(path, folder, prelude + sql) * 1000;
            std::printf("; the same SQL in sqlite3 %5.1f ms; ratio %.2f", shell, median(cpu) / shell);
        }
        std::printf("\n");
    }
    return 0;
}
