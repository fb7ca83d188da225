#include "core/records/Kinds.h"
#include "ui/SampleOffice.h"
#include "ui/app/Running.h"
#include <QFileInfo>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("the book of a year comes out of a file as a paper, whole or limited")
{
    const QTemporaryDir folder;
    const auto at = [&](const QString &name) { return folder.filePath(name); };
    const auto file = sampleFile(folder);
    const auto ledger = [&](const QStringList &more, const QString &output) {
        return run(QStringList{u"ledger"_s, file} + more + QStringList{u"--output"_s, at(output)});
    };
    CHECK(ledger({u"--year"_s, u"2568"_s}, u"l.txt"_s).status == 0);
    const auto whole = QString::fromUtf8(bytesOf(at(u"l.txt"_s)));
    CHECK(whole.startsWith(u"สมุดทะเบียนรับ–ให้"_s));
    CHECK(whole.contains(u"บาทถ้วน)"_s));
    CHECK(
        ledger({u"--year"_s, u"๒๕๖๘"_s, u"--year-kind"_s, u"fiscal"_s, u"--direction"_s, u"to_community"_s}, u"f.txt"_s)
            .status == 0);
    const auto half = QString::fromUtf8(bytesOf(at(u"f.txt"_s)));
    CHECK(half.contains(u"ปีงบประมาณ ๒๕๖๘"_s));
    CHECK_FALSE(half.contains(u"สิ่งที่โรงเรียนได้รับ"_s));
    CHECK(ledger({u"--year"_s, u"2568"_s, u"--village"_s, u"4"_s}, u"v.txt"_s).status == 0);
    CHECK(QString::fromUtf8(bytesOf(at(u"v.txt"_s))).contains(u"เฉพาะ หมู่ ๔"_s));
    CHECK(ledger({u"--year"_s, u"2568"_s, u"--partner"_s, u"สมาคมศิษย์เก่า"_s}, u"p.txt"_s).status == 0);
    CHECK(QString::fromUtf8(bytesOf(at(u"p.txt"_s))).startsWith(u"บัญชีการให้และการรับ"_s));
    for (const auto &ending : {u"pdf"_s, u"odt"_s, u"docx"_s}) {
        CHECK(ledger({u"--year"_s, u"2568"_s}, u"l."_s + ending).status == 0);
        CHECK(QFileInfo(at(u"l."_s + ending)).size() > 5000);
    }
}

TEST_CASE("the book's command says what is wrong and writes nothing")
{
    const QTemporaryDir folder;
    const auto at = [&](const QString &name) { return folder.filePath(name); };
    const auto file = sampleFile(folder);
    for (const auto &wrong : QList<QStringList>{{},
                                                {u"--year"_s, u"68"_s},
                                                {u"--year"_s, u"2568"_s, u"--year-kind"_s, u"lunar"_s},
                                                {u"--year"_s, u"2568"_s, u"--direction"_s, u"up"_s},
                                                {u"--year"_s, u"2568"_s, u"--village"_s, u"99"_s},
                                                {u"--year"_s, u"2568"_s, u"--partner"_s, u"ไม่มีชื่อนี้"_s},
                                                {u"--year"_s, u"2568"_s, u"--partner"_s, u"บ้านเลขที่"_s}}) {
        const auto done = run(QStringList{u"ledger"_s, file} + wrong + QStringList{u"--output"_s, at(u"n.txt"_s)});
        CHECK(done.status == 2);
        CHECK_FALSE(done.err.isEmpty());
        CHECK_FALSE(QFile::exists(at(u"n.txt"_s)));
    }
    CHECK(run({u"ledger"_s, file, u"--year"_s, u"2568"_s}).status == 2);
    CHECK(run({u"ledger"_s, file, u"--year"_s, u"2568"_s, u"--output"_s, file}).status == 2);
}

TEST_CASE("check tells what is odd in the book: a receipt used twice, more used than was given")
{
    const QTemporaryDir folder;
    const auto file = sampleFile(folder);
    CHECK_FALSE(run({u"check"_s, file}).err.contains(u"Odd:"_s));
    {
        auto store = must(Store::open(file));
        auto gifts = must(store->all<Contribution>());
        auto with = std::find_if(gifts.begin(), gifts.end(), [](const auto &g) { return !g.receipt.isEmpty(); });
        auto without = std::find_if(gifts.begin(), gifts.end(), [&](const auto &g) {
            return g.receipt.isEmpty() && g.amount > 0 && g.member != with->member;
        });
        without->receipt = with->receipt;
        must(store->save(*without));
        must(store->save(Usage{{}, without->id, without->date, without->amount + 1, 0, u"ซื้อของ"_s, {}}));
    }
    const auto checked = run({u"check"_s, file});
    CHECK(checked.status == 0);
    CHECK(checked.err.count(u"Odd:"_s) == 2);
    CHECK(checked.err.contains(u"bears this number, too"_s));
    CHECK(checked.err.contains(u"more is used than"_s));
}

TEST_CASE("the account of a campaign comes out of a file as a paper; of two of one name the day tells which")
{
    const QTemporaryDir folder;
    const auto at = [&](const QString &name) { return folder.filePath(name); };
    const auto file = sampleFile(folder);
    QString name;
    const auto campaign = [&](const QString &called, const QString &output) {
        return run({u"campaign"_s, file, u"--name"_s, called, u"--output"_s, at(output)});
    };
    {
        auto store = must(Store::open(file));
        name = must(store->all<Campaign>()).first().name;
    }
    for (const auto &ending : {u"txt"_s, u"pdf"_s, u"odt"_s, u"docx"_s})
        CHECK(campaign(name, u"c."_s + ending).status == 0);
    const auto text = QString::fromUtf8(bytesOf(at(u"c.txt"_s)));
    CHECK(text.startsWith(u"รายงานผล"_s));
    CHECK(text.contains(u"คงเหลือสุทธิ"_s));
    CHECK(campaign(u"ไม่มีงานนี้"_s, u"n.txt"_s).status == 2);
    CHECK(campaign({}, u"n.txt"_s).status == 2);
    {
        auto store = must(Store::open(file));
        Campaign again;
        again.name = name;
        again.date = QDate(2030, 1, 5);
        must(store->save(again));
    }
    CHECK(campaign(name, u"n.txt"_s).err.contains(u"Add the day"_s));
    CHECK_FALSE(QFile::exists(at(u"n.txt"_s)));
    CHECK(campaign(name + u" @ 5/1/2573"_s, u"n.txt"_s).status == 0);
}
