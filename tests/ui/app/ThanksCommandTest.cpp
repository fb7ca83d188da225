#include "core/papers/ThanksPapers.h"
#include "core/store/Store.h"
#include "ui/SampleOffice.h"
#include "ui/app/Running.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Scene {
    QTemporaryDir folder;
    QString file = sampleFile(folder);
    QString out = folder.filePath(u"thanks.txt"_s);

    ::Run print(const QStringList &more) const { return run(QStringList{u"thanks"_s, file} + more); }
    QVariant value(const QString &sql) const
    {
        return rowsOf(*must(Store::open(file, Store::Access::ReadOnly)), sql)[0][0];
    }
    int owed() const
    {
        return value(u"SELECT count(*) FROM contributions WHERE direction = 'to_school' AND thanked_on IS NULL"_s)
            .toInt();
    }
    int issued() const { return value(u"SELECT count(*) FROM issued_papers"_s).toInt(); }
    QString text() const
    {
        QFile read(out);
        REQUIRE(read.open(QIODevice::ReadOnly));
        return QString::fromUtf8(read.readAll());
    }
};

const QString letter = u"หนังสือขอบคุณผู้ให้การสนับสนุน"_s;

} // namespace

TEST_CASE("the command prints letters of thanks without recording anything, and records them where it is told to")
{
    Scene scene;
    const int owed = scene.owed(), issued = scene.issued();
    REQUIRE(owed > 1);
    const auto drafts = scene.print({u"--template"_s, letter, u"--unthanked"_s, u"--output"_s, scene.out});
    CHECK(drafts.status == 0);
    CHECK(scene.text().count(u"ขอแสดงความนับถือ"_s) + scene.text().count(u"ขอนมัสการด้วยความเคารพ"_s) == owed);
    CHECK(scene.owed() == owed);
    CHECK(scene.issued() == issued);
    const auto real = scene.print({u"--template"_s, letter, u"--unthanked"_s, u"--issue"_s, u"--output"_s, scene.out});
    CHECK(real.status == 0);
    CHECK(scene.owed() == 0);
    CHECK(scene.issued() == issued + owed);
    const auto nobody = scene.print({u"--template"_s, letter, u"--unthanked"_s, u"--output"_s, scene.out});
    CHECK(nobody.status == 2);
    CHECK(nobody.err.contains(u"nobody"_s));
}

TEST_CASE("the command prints for an activity and for a list, and says what it does not know")
{
    Scene scene;
    const auto title = scene
                           .value(u"SELECT title FROM activities a WHERE status = 'held' AND EXISTS (SELECT 1 FROM "
                                  "participations p WHERE p.activity_id = a.activity_id) AND 1 = (SELECT count(*) FROM "
                                  "activities b WHERE b.title = a.title) LIMIT 1"_s)
                           .toString();
    CHECK(scene.print({u"--template"_s, u"เกียรติบัตรผู้เข้าร่วมกิจกรรม"_s, u"--activity"_s, title, u"--output"_s, scene.out})
              .status == 0);
    CHECK(scene.text().contains(u"ได้เข้าร่วมกิจกรรม"_s));
    const auto pdf = scene.folder.filePath(u"labels.pdf"_s);
    CHECK(scene
              .print({u"--template"_s, u"ป้ายจ่าหน้าซอง 3 × 8 ดวง"_s, u"--list"_s, u"วัดและหน่วยงานภาคีเครือข่าย"_s,
                      u"--output"_s, pdf})
              .status == 0);
    CHECK(QFileInfo(pdf).size() > 2000);
    const auto labels = scene.print({u"--template"_s, u"ป้ายจ่าหน้าซอง 3 × 8 ดวง"_s, u"--list"_s,
                                     u"วัดและหน่วยงานภาคีเครือข่าย"_s, u"--issue"_s, u"--output"_s, pdf});
    CHECK(labels.status == 2);
    CHECK(scene.print({u"--template"_s, u"ไม่มี"_s, u"--unthanked"_s, u"--output"_s, pdf})
              .err.contains(u"paper_template"_s));
    CHECK(scene.print({u"--template"_s, letter, u"--list"_s, u"ไม่มี"_s, u"--output"_s, pdf}).status == 2);
    CHECK(scene.print({u"--template"_s, letter, u"--output"_s, pdf}).err.contains(u"--unthanked"_s));
    CHECK(scene.print({u"--template"_s, letter, u"--unthanked"_s, u"--list"_s, u"x"_s, u"--output"_s, pdf}).status ==
          2);
    CHECK(scene.print({u"--unthanked"_s, u"--output"_s, pdf}).err.contains(u"--template"_s));
}

TEST_CASE("where the file cannot be written, the command has issued nothing")
{
    Scene scene;
    const int owed = scene.owed();
    const auto nowhere = scene.folder.filePath(u"no/such/folder/letters.pdf"_s);
    CHECK(scene.print({u"--template"_s, letter, u"--unthanked"_s, u"--issue"_s, u"--output"_s, nowhere}).status == 2);
    CHECK(scene.owed() == owed);
}
