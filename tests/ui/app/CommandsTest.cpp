#include "ui/SampleOffice.h"
#include "ui/app/Running.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

TEST_CASE("an office is made, filled from files and asked for its figures by commands alone")
{
    const QTemporaryDir folder;
    const auto at = [&](const QString &name) { return folder.filePath(name); };
    CHECK(run({u"new"_s, at(u"a.bowon"_s), u"--school"_s, u"โรงเรียนบ้านดอน"_s}).status == 0);
    CHECK(run({u"new"_s, at(u"a.bowon"_s), u"--school"_s, u"อีกแห่ง"_s}).status == 2);
    CHECK(run({u"new"_s, at(u"b.bowon"_s)}).status == 2);
    CHECK_FALSE(QFile::exists(at(u"b.bowon"_s)));

    writeBytes(at(u"v.csv"_s), "number,name\n4,บ้านดอน\n");
    auto done = run({u"import"_s, at(u"a.bowon"_s), at(u"v.csv"_s), u"--kind"_s, u"village"_s});
    CHECK(done.status == 0);
    CHECK(done.out == u"{\"new\": 1, \"changed\": 0, \"unchanged\": 0, \"refused\": 0}\n"_s);
    writeBytes(at(u"h.csv"_s), "village,house_number\n4,1\n9,2\n");
    done = run({u"import"_s, at(u"a.bowon"_s), at(u"h.csv"_s), u"--kind"_s, u"household"_s});
    CHECK(done.status == 2);
    CHECK(done.out == u"{\"new\": 1, \"changed\": 0, \"unchanged\": 0, \"refused\": 1}\n"_s);
    CHECK(done.err.contains(u"Line 3, village:"_s));
    CHECK(run({u"import"_s, at(u"a.bowon"_s), at(u"h.csv"_s), u"--kind"_s, u"household"_s, u"--dry-run"_s,
               u"--skip-refused"_s})
              .status == 1);
    CHECK(run({u"import"_s, at(u"a.bowon"_s), at(u"h.csv"_s), u"--kind"_s, u"household"_s, u"--skip-refused"_s,
               u"--report"_s, at(u"r.csv"_s)})
              .status == 1);
    CHECK(bytesOf(at(u"r.csv"_s)).contains("3,village"));
    CHECK(run({u"import"_s, at(u"a.bowon"_s), at(u"h.csv"_s), u"--kind"_s, u"dmc"_s}).status == 2);
    CHECK(run({u"import"_s, at(u"a.bowon"_s), at(u"h.csv"_s), u"--kind"_s, u"cow"_s}).status == 2);

    CHECK(run({u"export"_s, at(u"a.bowon"_s), u"--kind"_s, u"household"_s, u"--output"_s, at(u"x.csv"_s)}).status == 0);
    CHECK(bytesOf(at(u"x.csv"_s)).contains("village,house_number"));
    CHECK(run({u"export"_s, at(u"a.bowon"_s), u"--kind"_s, u"household"_s, u"--output"_s, at(u"x.xlsx"_s)}).status ==
          0);
    done = run({u"import"_s, at(u"a.bowon"_s), at(u"x.xlsx"_s), u"--kind"_s, u"household"_s});
    CHECK(done.out == u"{\"new\": 0, \"changed\": 0, \"unchanged\": 1, \"refused\": 0}\n"_s);
    done = run({u"import"_s, at(u"a.bowon"_s), at(u"x.xlsx"_s), u"--kind"_s, u"household"_s, u"--sheet"_s, u"ไม่มี"_s});
    CHECK(done.status == 2);
    CHECK(done.err.contains(u"Its sheets are: "_s));
    CHECK(run({u"export"_s, at(u"a.bowon"_s), u"--kind"_s, u"household"_s, u"--output"_s, at(u"x.xls"_s)}).status == 2);
    CHECK_FALSE(QFile::exists(at(u"x.xls"_s)));
    CHECK(run({u"summary"_s, at(u"a.bowon"_s), u"--year"_s, u"2568"_s, u"--output"_s, at(u"s.json"_s)}).status == 0);
    const auto json = QJsonDocument::fromJson(bytesOf(at(u"s.json"_s))).object();
    CHECK(json[u"villages"_s][0][u"households"_s].toInt() == 1);
    CHECK(run({u"summary"_s, at(u"a.bowon"_s), u"--year"_s, u"2025"_s, u"--output"_s, at(u"t.json"_s)}).status == 2);
    CHECK(run({u"check"_s, at(u"a.bowon"_s)}).status == 0);
    CHECK_FALSE(QFile::exists(at(u"a.bowon-wal"_s)));
}

TEST_CASE("minutes and summary come out of a file as papers, a backup goes and comes back")
{
    const QTemporaryDir folder;
    const auto at = [&](const QString &name) { return folder.filePath(name); };
    const auto file = sampleFile(folder);
    REQUIRE(run({u"export"_s, file, u"--kind"_s, u"meeting"_s, u"--output"_s, at(u"m.csv"_s)}).status == 0);
    const auto committee = u"คณะกรรมการสถานศึกษาขั้นพื้นฐาน"_s;
    CHECK(run({u"minutes"_s, file, u"--committee"_s, committee, u"--number"_s, u"1/2568"_s, u"--output"_s,
               at(u"m.txt"_s)})
              .status == 0);
    const auto text = QString::fromUtf8(bytesOf(at(u"m.txt"_s)));
    CHECK(text.startsWith(u"รายงานการประชุมคณะกรรมการสถานศึกษาขั้นพื้นฐาน"_s));
    for (const auto &part : {u"ครั้งที่ ๑/๒๕๖๘"_s, u"ผู้มาประชุม"_s, u"เริ่มประชุมเวลา"_s, u"ระเบียบวาระที่ ๑"_s, u"เลิกประชุมเวลา"_s,
                             u"ผู้จดรายงานการประชุม"_s})
        CHECK(text.contains(part));
    CHECK(text.indexOf(u"ผู้มาประชุม"_s) < text.indexOf(u"เริ่มประชุมเวลา"_s));
    CHECK(run({u"minutes"_s, file, u"--committee"_s, committee, u"--number"_s, u"๑/๒๕๖๘"_s, u"--output"_s,
               at(u"m.pdf"_s)})
              .status == 0);
    CHECK(bytesOf(at(u"m.pdf"_s)).startsWith("%PDF"));
    CHECK(run({u"minutes"_s, file, u"--committee"_s, committee, u"--number"_s, u"99/2568"_s, u"--output"_s,
               at(u"n.pdf"_s)})
              .status == 2);
    CHECK(run({u"minutes"_s, file, u"--committee"_s, committee, u"--number"_s, u"1/2568"_s, u"--output"_s,
               at(u"m.rtf"_s)})
              .status == 2);
    CHECK_FALSE(QFile::exists(at(u"m.rtf"_s)));
    for (const auto &ending : {u"odt"_s, u"docx"_s}) {
        CHECK(run({u"minutes"_s, file, u"--committee"_s, committee, u"--number"_s, u"1/2568"_s, u"--output"_s,
                   at(u"m."_s + ending)})
                  .status == 0);
        CHECK(bytesOf(at(u"m."_s + ending)).startsWith("PK"));
    }
    for (const auto &ending : {u"pdf"_s, u"odt"_s, u"docx"_s, u"xlsx"_s}) {
        CHECK(run({u"summary"_s, file, u"--year"_s, u"2568"_s, u"--output"_s, at(u"s."_s + ending)}).status == 0);
        CHECK(QFileInfo(at(u"s."_s + ending)).size() > 5000);
    }

    CHECK(run({u"search"_s, file, u"ผ้าป่า"_s}).out.contains(u"ผ้าป่า"_s));
    const auto listed =
        QJsonDocument::fromJson(run({u"search"_s, file, u"งบประมาณ"_s, u"--json"_s}).out.toUtf8()).array();
    REQUIRE_FALSE(listed.isEmpty());
    CHECK(listed[0].toObject().keys() ==
          QStringList{u"excerpt"_s, u"field"_s, u"id"_s, u"item"_s, u"kind"_s, u"name"_s});
    CHECK(run({u"search"_s, file, u"ไม่มีคำนี้"_s}).status == 0);
    CHECK(run({u"search"_s, file, u"ไม่มีคำนี้"_s, u"--json"_s}).out.trimmed() == u"[]");
    CHECK(run({u"check"_s, file, u"--mend"_s}).status == 0);
    CHECK(run({u"backup"_s, file, u"--output"_s, at(u"copy.bowon"_s)}).status == 0);
    CHECK(run({u"restore"_s, at(u"copy.bowon"_s), u"--output"_s, file}).status == 2);
    CHECK(run({u"restore"_s, at(u"copy.bowon"_s), u"--output"_s, file, u"--replace"_s}).status == 0);
    CHECK(run({u"restore"_s, at(u"copy.bowon"_s), u"--output"_s, at(u"new.bowon"_s)}).status == 0);
    CHECK(run({u"check"_s, at(u"new.bowon"_s)}).status == 0);
    CHECK(run({u"check"_s, at(u"m.csv"_s)}).status == 2);
    CHECK(run({u"dance"_s}).status == 2);
    CHECK(run({u"--help"_s}).out.contains(u"bowon import"_s));
}

TEST_CASE("the list of a body's seats on a day comes out of a file as a paper")
{
    const QTemporaryDir folder;
    const auto at = [&](const QString &name) { return folder.filePath(name); };
    const auto file = sampleFile(folder);
    const auto seats = [&](const QString &committee, const QString &on, const QString &output) {
        return run({u"seats"_s, file, u"--committee"_s, committee, u"--on"_s, on, u"--output"_s, at(output)}).status;
    };
    const auto board = u"คณะกรรมการสถานศึกษาขั้นพื้นฐาน"_s;
    CHECK(seats(board, u"15/2/2569"_s, u"s.txt"_s) == 0);
    const auto text = QString::fromUtf8(bytesOf(at(u"s.txt"_s)));
    CHECK(text.startsWith(u"ทำเนียบคณะกรรมการสถานศึกษาขั้นพื้นฐาน"_s));
    CHECK(text.contains(u"(ว่าง)"_s));
    CHECK(seats(board, u"1 มกราคม 2568"_s, u"s.pdf"_s) == 0);
    CHECK(bytesOf(at(u"s.pdf"_s)).startsWith("%PDF"));
    CHECK(seats(u"ไม่มีคณะนี้"_s, u"15/2/2569"_s, u"n.txt"_s) == 2);
    CHECK(seats(board, u"30/2/2569"_s, u"n.txt"_s) == 2);
    CHECK_FALSE(QFile::exists(at(u"n.txt"_s)));
}

TEST_CASE("plan, report and index of evidence come out of a file, each in every kind of file")
{
    const QTemporaryDir folder;
    const auto at = [&](const QString &name) { return folder.filePath(name); };
    const auto file = sampleFile(folder);
    for (const auto &ending : {u"pdf"_s, u"odt"_s, u"docx"_s, u"txt"_s, u"ics"_s})
        CHECK(run({u"plan"_s, file, u"--year"_s, u"2568"_s, u"--output"_s, at(u"p."_s + ending)}).status == 0);
    const auto plan = QString::fromUtf8(bytesOf(at(u"p.txt"_s)));
    for (const auto &part : {u"แผนปฏิบัติงานความร่วมมือ"_s, u"จัดตามแผน"_s, u"งดจัด"_s, u"ยังไม่สรุปผล"_s, u"ยังไม่ถึงกำหนด"_s})
        CHECK(plan.contains(part));
    CHECK(bytesOf(at(u"p.ics"_s)).startsWith("BEGIN:VCALENDAR"));
    CHECK(run({u"plan"_s, file, u"--year"_s, u"2568"_s, u"--calendar"_s, u"--output"_s, at(u"c.txt"_s)}).status == 0);
    CHECK(QString::fromUtf8(bytesOf(at(u"c.txt"_s))).startsWith(u"ปฏิทินปฏิบัติงาน"_s));
    for (const auto &kind : {u"fiscal"_s, u"calendar"_s})
        CHECK(
            run({u"plan"_s, file, u"--year"_s, u"2568"_s, u"--year-kind"_s, kind, u"--output"_s, at(kind + u".txt"_s)})
                .status == 0);
    CHECK(run({u"sar"_s, file, u"--year"_s, u"2568"_s, u"--output"_s, at(u"s.txt"_s)}).status == 0);
    CHECK(QString::fromUtf8(bytesOf(at(u"s.txt"_s))).contains(u"กิจกรรม น. "_s));
    const auto report = [&](const QString &title) {
        return run({u"activity"_s, file, u"--title"_s, title, u"--output"_s, at(u"a.txt"_s)}).status;
    };
    CHECK(report(u"พิธีไหว้ครู ปีการศึกษา 2568"_s) == 0);
    CHECK(QString::fromUtf8(bytesOf(at(u"a.txt"_s))).startsWith(u"รายงานผลการจัดกิจกรรม"_s));
    CHECK(report(u"ไม่มีงานนี้"_s) == 2);
    CHECK(run({u"plan"_s, file, u"--year"_s, u"25"_s, u"--output"_s, at(u"x.txt"_s)}).status == 2);
    CHECK(run({u"plan"_s, file, u"--year"_s, u"2568"_s, u"--output"_s, at(u"x.xlsx"_s)}).status == 2);
    CHECK(run({u"sar"_s, file, u"--output"_s, at(u"x.txt"_s)}).status == 2);
    CHECK_FALSE(QFile::exists(at(u"x.txt"_s)));
}
