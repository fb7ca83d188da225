#include "ui/SampleOffice.h"
#include "ui/app/Running.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

TEST_CASE("the register of requests of a year is written as PDF, ODT and text")
{
    const QTemporaryDir folder;
    const auto file = sampleFile(folder);
    for (const auto &ending : {u"pdf"_s, u"odt"_s, u"txt"_s}) {
        const auto output = folder.filePath(u"ทะเบียน."_s + ending);
        const auto done = run({u"requests"_s, file, u"--year"_s, u"๒๕๖๘"_s, u"--output"_s, output});
        INFO(done.err.toStdString());
        CHECK(done.status == 0);
        CHECK(QFile(output).size() > 500);
    }
    QFile text(folder.filePath(u"ทะเบียน.txt"_s));
    REQUIRE(text.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(text.readAll()).contains(u"ชุมชนถึงโรงเรียน"_s));
    CHECK(run({u"requests"_s, file, u"--year"_s, u"12"_s, u"--output"_s, folder.filePath(u"x.pdf"_s)}).status == 2);
    CHECK(run({u"requests"_s, file, u"--year"_s, u"2568"_s}).status == 2);
    CHECK(run({u"requests"_s, file, u"--year"_s, u"2568"_s, u"--output"_s, folder.filePath(u"x.doc"_s)}).status == 2);
}

TEST_CASE("match prints who fits with the reason, as lines or as JSON")
{
    const QTemporaryDir folder;
    const auto file = sampleFile(folder);
    const auto lines = run({u"match"_s, file, u"ทอผ้ากี่เอว"_s, u"--village"_s, u"4"_s});
    CHECK(lines.status == 0);
    CHECK(lines.out.contains(u"in the same village"_s));
    const auto json = run({u"match"_s, file, u"ทอผ้ากี่เอว"_s, u"--json"_s});
    const auto list = QJsonDocument::fromJson(json.out.toUtf8()).array();
    REQUIRE(list.size() > 1);
    CHECK(list[0][u"kind"_s].toString() == u"resource_person"_s);
    CHECK_FALSE(list[0][u"reason"_s].toString().isEmpty());
    const auto none = run({u"match"_s, file, u"ยานอวกาศ"_s});
    CHECK(none.status == 0);
    CHECK(none.out.isEmpty());
    CHECK(none.err.contains(u"ยานอวกาศ"_s));
    CHECK(run({u"match"_s, file, u"ทอผ้า"_s, u"--village"_s, u"99"_s}).status == 2);
}
