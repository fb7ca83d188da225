#include "Files.h"
#include "core/StoreFixture.h"
#include <QDir>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString officeWithVillages(const QTemporaryDir &folder)
{
    const auto path = folder.filePath(u"โรงเรียน.bowon"_s);
    auto store = must(Store::create(path));
    for (int i = 1; i <= 60; ++i) {
        Village v;
        v.number = i;
        v.name = u"บ้าน%1"_s.arg(i);
        v.note = QString(2000, u'ก');
        must(store->save(v));
    }
    return path;
}

} // namespace

TEST_CASE("a file that is no database, a half-copied one and none at all are told apart in words")
{
    const QTemporaryDir folder;
    const auto path = officeWithVillages(folder);
    const auto whole = bytesOf(path);

    const auto text = folder.filePath(u"จดหมาย.bowon"_s);
    writeBytes(text, QByteArray("เรียน ผู้อำนวยการ ").repeated(200));
    const auto notOurs = Store::open(text);
    CHECK(notOurs.error().kind == Error::Kind::NotADatabase);
    CHECK(notOurs.error().message.contains(u"จดหมาย.bowon"_s));
    CHECK(bytesOf(text).startsWith("เรียน"));

    const auto half = folder.filePath(u"ครึ่งเดียว.bowon"_s);
    writeBytes(half, whole.left(whole.size() / 2));
    CHECK(Store::open(half).error().kind == Error::Kind::NotADatabase);
    const auto empty = folder.filePath(u"ว่าง.bowon"_s);
    writeBytes(empty, {});
    CHECK(Store::open(empty).error().kind == Error::Kind::NotADatabase);
    CHECK(Store::open(folder.filePath(u"ไม่มี.bowon"_s)).error().kind == Error::Kind::NotFound);
    CHECK(Store::create(path).error().kind == Error::Kind::Duplicate);
    CHECK(bytesOf(path) == whole);
    CHECK_FALSE(Store::create(folder.filePath(u"ไม่มีโฟลเดอร์/x.bowon"_s)));
}

TEST_CASE("a newer file is read, never written")
{
    const QTemporaryDir folder;
    const auto path = officeWithVillages(folder);
    auto bytes = bytesOf(path);
    bytes[63] = 99; // user_version, in SQLite's header at offset 60
    writeBytes(path, bytes);
    auto store = must(Store::open(path));
    CHECK(store->limit() == Store::Limit::Newer);
    CHECK(must(store->all<Village>()).size() == 60);
    CHECK(store->save(village(61, u"บ้านใหม่"_s)).error().kind == Error::Kind::Newer);
    CHECK(store->undo().error().kind == Error::Kind::Newer);
}

TEST_CASE("a backup holds what was committed, is checked, and is remembered")
{
    const QTemporaryDir folder;
    auto store = must(Store::open(officeWithVillages(folder)));
    CHECK_FALSE(store->lastBackup());
    const auto copy = folder.filePath(u"สำรอง.bowon"_s);
    must(store->backup(copy));
    CHECK(store->lastBackup()->path == copy);
    CHECK(must(must(Store::open(copy))->all<Village>()).size() == 60);
    CHECK_FALSE(QFile::exists(copy + u".part"_s));
    CHECK_FALSE(store->backup(folder.filePath(u"ไม่มี/สำรอง.bowon"_s)));
    CHECK(must(store->faults()).isEmpty());
}

TEST_CASE("a worker reads the same file while the window has it open")
{
    const QTemporaryDir folder;
    const auto path = officeWithVillages(folder);
    auto window = must(Store::open(path));
    auto worker = must(Store::open(path, Store::Access::ReadOnly));
    must(window->save(village(61, u"บ้านใหม่"_s)));
    CHECK(must(worker->all<Village>()).size() == 61);
    CHECK(worker->save(village(62, u"บ้านใหม่"_s)).error().kind == Error::Kind::ReadOnly);
}

TEST_CASE("a backup is restored whole, and never over a file without a word")
{
    const QTemporaryDir folder;
    const auto path = officeWithVillages(folder);
    const auto copy = folder.filePath(u"สำรอง.bowon"_s), back = folder.filePath(u"คืน.bowon"_s);
    must(must(Store::open(path))->backup(copy));
    must(restoreBackup(copy, back, false));
    CHECK(must(must(Store::open(back))->all<Village>()).size() == 60);
    CHECK(restoreBackup(copy, back, false).error().kind == Error::Kind::Duplicate);
    {
        auto open = must(Store::open(back));
        must(open->save(village(99, u"บ้านไกล"_s)));
        CHECK(restoreBackup(copy, back, true).error().kind == Error::Kind::Busy);
    }
    must(restoreBackup(copy, back, true));
    CHECK(must(must(Store::open(back))->all<Village>()).size() == 60);
    const auto whole = bytesOf(copy);
    writeBytes(copy, whole.left(whole.size() - 5000));
    CHECK_FALSE(restoreBackup(copy, back, true));
    CHECK(must(must(Store::open(back))->all<Village>()).size() == 60);
}

TEST_CASE("a file of every format that was ever released opens, and loses nothing")
{
    const QDir formats(qEnvironmentVariable("BOWON_TEST_DATA") + u"/formats"_s);
    const auto files = formats.entryList({u"*.bowon"_s}, QDir::Files);
    REQUIRE_FALSE(files.isEmpty());
    for (const auto &name : files) {
        INFO(name.toStdString());
        const QTemporaryDir folder;
        const auto path = folder.filePath(name);
        REQUIRE(QFile::copy(formats.filePath(name), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        auto store = must(Store::open(path));
        CHECK(must(store->find(Id<School>{1})).name == u"โรงเรียนบ้านดอน"_s);
        CHECK(must(store->all<Village>()).size() == 1);
        must(store->undo());
        CHECK(must(store->all<Village>()).isEmpty());
    }
}
