#include "core/records/Kinds.h"
#include "core/store/Store.h"
#include "ui/SampleOffice.h"
#include "ui/app/Running.h"
#include "ui/print/PdfFile.h"
#include <QDir>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace {

// An office in a file, a list for it, and links to the file.
struct Office {
    QTemporaryDir folder;
    QString file = at(u"a.bowon"_s), list = at(u"src.csv"_s);

    Office()
    {
        REQUIRE(run({u"new"_s, file, u"--school"_s, u"โรงเรียนบ้านดอน"_s}).status == 0);
        writeBytes(list, "number,name\n4,บ้านดอน\nสี่,บ้านโนน\n");
        std::filesystem::create_hard_link(file.toStdString(), at(u"hard.csv"_s).toStdString());
        std::filesystem::create_symlink(file.toStdString(), at(u"soft.csv"_s).toStdString());
    }
    QString at(const QString &name) const { return folder.filePath(name); }
    Run import(const QStringList &more) const
    {
        return run(QStringList{u"import"_s, file, list, u"--kind"_s, u"village"_s} + more);
    }
};

} // namespace

TEST_CASE("no command writes over the file that it reads, by whatever name it is called")
{
    const Office office;
    const auto file = bytesOf(office.file), list = bytesOf(office.list);
    for (const auto &place : {office.file, office.at(u"./a.bowon"_s), office.at(u"hard.csv"_s),
                              office.at(u"soft.csv"_s), office.list, office.folder.path(), u"/dev/null"_s})
        for (const auto &more : {QStringList{}, QStringList{u"--dry-run"_s}, QStringList{u"--skip-refused"_s}}) {
            INFO(place.toStdString());
            const auto refused = office.import(QStringList{u"--report"_s, place} + more);
            CHECK(refused.status == 2);
            CHECK(refused.out == u"{\"new\": 0, \"changed\": 0, \"unchanged\": 0, \"refused\": 0}\n"_s);
            CHECK_FALSE(refused.err.isEmpty());
        }
    for (const auto &place : {office.file, office.at(u"hard.csv"_s), office.at(u"soft.csv"_s)})
        CHECK(run({u"export"_s, office.file, u"--kind"_s, u"village"_s, u"--output"_s, place}).status == 2);
    QFile::rename(office.at(u"hard.csv"_s), office.at(u"hard.json"_s));
    CHECK(run({u"summary"_s, office.file, u"--year"_s, u"2568"_s, u"--output"_s, office.at(u"hard.json"_s)}).status ==
          2);
    CHECK(bytesOf(office.file) == file);
    CHECK(bytesOf(office.list) == list);
    CHECK(office.import({u"--dry-run"_s, u"--report"_s, office.at(u"r.csv"_s)}).status == 2);
    CHECK(bytesOf(office.at(u"r.csv"_s)).contains("3,number"));
}

TEST_CASE("no paper and no list is written where a Bowon file or no file can be")
{
    const Office office;
    const auto file = bytesOf(office.file);
    CHECK_FALSE(ui::writeFile("x", office.file));
    CHECK_FALSE(ui::writeFile("x", office.at(u"soft.csv"_s)));
    CHECK_FALSE(ui::writeFile("x", office.at(u"new.BOWON"_s)));
    CHECK_FALSE(ui::writeFile("x", office.folder.path()));
    CHECK_FALSE(ui::writeFile("x", u"/dev/full"_s));
    CHECK_FALSE(QFileInfo(u"/dev/full"_s).isFile());
    CHECK(bytesOf(office.file) == file);
}

TEST_CASE("an output without an ending is told which there are")
{
    const Office office;
    const auto told = run({u"export"_s, office.file, u"--kind"_s, u"village"_s, u"--output"_s, office.at(u"x"_s)});
    CHECK(told.status == 2);
    CHECK(told.err.contains(u".csv, .xlsx"_s));
    CHECK(run({u"summary"_s, office.file, u"--year"_s, u"2568"_s, u"--output"_s, office.at(u"x"_s)})
              .err.contains(u".pdf, .odt, .docx, .txt, .xlsx, .json"_s));
}

TEST_CASE("a hint is no claim that anything was imported")
{
    const Office office;
    writeBytes(office.list, "number,name,headman,ผู้ใหญ่บ้าน\n4,บ้านดอน,ก,ข\n");
    REQUIRE(office.import({}).status == 0);
    writeBytes(office.list, "village,house_number,phone,phone\n4,1,12,13\n");
    const auto told = run({u"import"_s, office.file, office.list, u"--kind"_s, u"household"_s, u"--dry-run"_s});
    CHECK(told.err.contains(u"fewer than nine digits (only a hint)"_s));
    CHECK(told.err.contains(u"“phone” is there twice"_s));
}

TEST_CASE("a backup over a foreign file needs a word")
{
    const Office office;
    writeBytes(office.at(u"letter.txt"_s), "เรียน");
    CHECK(run({u"backup"_s, office.file, u"--output"_s, office.at(u"letter.txt"_s)}).status == 2);
    CHECK(bytesOf(office.at(u"letter.txt"_s)) == "เรียน");
    CHECK(run({u"backup"_s, office.file, u"--output"_s, office.at(u"letter.txt"_s), u"--replace"_s}).status == 0);
    CHECK(run({u"backup"_s, office.file, u"--output"_s, office.at(u"letter.txt"_s)}).status == 0); // now it is a backup
    CHECK(run({u"backup"_s, office.file, u"--output"_s, office.file, u"--replace"_s}).status == 2);
    CHECK(run({u"backup"_s, office.file, u"--output"_s, u"/dev/null"_s, u"--replace"_s}).status == 2);
}

TEST_CASE("a word that is neither a command nor a file opens no window")
{
    const QTemporaryDir folder;
    CHECK(app::isCommand({u"frobnicate"_s}));
    CHECK(app::isCommand({u"imprt"_s, folder.filePath(u"a.bowon"_s)}));
    CHECK(app::isCommand({u"help"_s}));
    CHECK(app::isCommand({u"-h"_s}));
    CHECK_FALSE(app::isCommand({}));
    CHECK_FALSE(app::isCommand({u"--page"_s, u"charts"_s}));
    CHECK_FALSE(app::isCommand({folder.filePath(u"new.bowon"_s)}));
    CHECK_FALSE(app::isCommand({folder.path()})); // is there: the window says what it is
    const auto told = run({u"frobnicate"_s});
    CHECK(told.status == 2);
    CHECK(told.err.contains(u"frobnicate"_s));
    for (const auto &words : {QStringList{u"help"_s}, QStringList{u"new"_s, u"--help"_s}, QStringList{u"-h"_s}}) {
        CHECK(run(words).status == 0);
        CHECK(run(words).out.contains(u"bowon import"_s));
    }
}

TEST_CASE("the number of a meeting is read as people write it, and is not guessed")
{
    const QTemporaryDir folder;
    const auto file = sampleFile(folder);
    const auto minutes = [&](const QString &number) {
        return run({u"minutes"_s, file, u"--committee"_s, u"คณะกรรมการสถานศึกษาขั้นพื้นฐาน"_s, u"--number"_s, number,
                    u"--output"_s, folder.filePath(u"m.txt"_s)})
            .status;
    };
    for (const auto &number : {u"1/2568"_s, u"1 / 2568"_s, u"1/68"_s, u"๑/๒๕๖๘"_s}) {
        CHECK(minutes(number) == 0);
        CHECK(QFile::remove(folder.filePath(u"m.txt"_s)));
    }
    for (const auto &number : {u"1/2568/7"_s, u"1"_s, u"1/256"_s, u"x/2568"_s, u"1/2568 ก"_s})
        CHECK(minutes(number) == 2);
}

TEST_CASE("a check finds dates that are none, and the missing school")
{
    const Office office;
    {
        auto store = must(core::Store::open(office.file));
        core::Village village;
        village.number = 4;
        village.name = u"บ้านดอน"_s;
        core::Household house;
        house.village = must(store->save(village));
        house.houseNumber = u"1"_s;
        house.since = QDate(2001, 1, 1);
        must(store->save(house));
    }
    REQUIRE(run({u"check"_s, office.file}).status == 0);
    auto bytes = bytesOf(office.file); // as another program would leave it
    writeBytes(office.file, bytes.replace("2001-01-01", "kaputt-kap").replace("05-16thai", "99-99thai"));
    auto told = run({u"check"_s, office.file});
    CHECK(told.status == 1);
    CHECK(told.err.contains(u"“kaputt-kap” is no date"_s));
    CHECK(told.err.contains(u"“99-99” is no day of the year"_s));
    must(must(core::Store::open(office.file))->remove(core::Id<core::School>{1}));
    told = run({u"check"_s, office.file});
    CHECK(told.status == 1);
    CHECK(told.err.contains(u"The school is missing"_s));
}
