// CSV of 100,000 households into the office's file, against the sqlite3 shell's .import into as many indexed columns.
#include "ProcessTimes.h"
#include "core/exchange/Csv.h"
#include "core/exchange/ImportPlan.h"
#include "core/records/Kinds.h"
#include "core/store/Store.h"
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>

namespace {

constexpr int households = 100000;
constexpr int villages = 15;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    QByteArray csv("village,house_number,house_code,head,phone,members,occupation\n"), plain;
    for (int i = 0; i < households; ++i) {
        const auto row = QStringLiteral(u"%1,%2/%3,%4,นายสมชาย ใจดี%5,08%6,%7,ทำนา\n")
                             .arg(i % villages + 1)
                             .arg(i / villages)
                             .arg(i % 9)
                             .arg(50000000000LL + i)
                             .arg(i)
                             .arg(i, 8, 10, QLatin1Char('0'))
                             .arg(i % 9 + 1)
                             .toUtf8();
        csv += row;
        plain += QByteArray::number(i + 1) + ',' + row;
    }
    write(folder.filePath(QStringLiteral("plain.csv")), plain);
    const auto path = folder.filePath(QStringLiteral("office.bowon"));
    auto store = core::Store::create(path);
    for (int number = 1; number <= villages; ++number) {
        core::Village village;
        village.number = number;
        village.name = QStringLiteral("v");
        if (!(*store)->save(village))
            return 1;
    }
    const auto before = timesOfThisProcess().cpu;
    const auto sheet = core::readCsv(csv);
    const auto read = timesOfThisProcess().cpu;
    const auto plan = core::planImport(**store, core::typeOf<core::Household>(), *sheet, QDate(2025, 6, 1));
    const auto planned = timesOfThisProcess().cpu;
    const auto counts = core::applyImport(**store, *plan, QStringLiteral("bench"), false);
    const auto done = timesOfThisProcess().cpu;
    if (!counts || counts->created != households)
        return 1;

    write(folder.filePath(QStringLiteral("import.sql")),
          "PRAGMA journal_mode = WAL;\nCREATE TABLE parties (party_id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT "
          "NULL) STRICT;\n"
          "CREATE TABLE h (id INTEGER PRIMARY KEY, village INTEGER, house_number TEXT, house_code TEXT, head TEXT, "
          "phone TEXT, members INTEGER, "
          "occupation TEXT, UNIQUE (village, house_number)) STRICT;\nCREATE UNIQUE INDEX c ON h (house_code);\n.mode "
          "csv\n.import " +
              folder.filePath(QStringLiteral("plain.csv")).toUtf8() + " h\n");
    const auto shell = timesOf(QStringLiteral("sqlite3"), {folder.filePath(QStringLiteral("plain.db"))},
                               folder.filePath(QStringLiteral("import.sql")));
    std::printf("import, 100,000 households  CPU %.2f s (reading %.2f, planning %.2f, writing %.2f); sqlite3 .import "
                "%.2f s; ratio %.2f\n",
                done - before, read - before, planned - read, done - planned, shell.cpu, (done - before) / shell.cpu);
    const auto again = timesOfThisProcess().cpu;
    const auto second = core::planImport(**store, core::typeOf<core::Household>(), *sheet, QDate(2025, 6, 1));
    std::printf("the same file a second time: %lld unchanged, CPU %.2f s\n",
                static_cast<long long>(second->counts().unchanged), timesOfThisProcess().cpu - again);
    return 0;
}
