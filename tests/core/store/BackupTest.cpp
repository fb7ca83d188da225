#include "Files.h"
#include "core/Output.h"
#include "core/StoreFixture.h"
#include <QDir>
#include <QTemporaryDir>
#include <filesystem>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Folder {
    QTemporaryDir dir;
    QString at(const QString &name) const { return dir.filePath(name); }
    QStringList files() const { return QDir(dir.path()).entryList(QDir::Files, QDir::Name); }

    QString office(const QString &name, const QString &school, int villages) const
    {
        auto store = must(Store::create(at(name)));
        School s;
        s.name = school;
        must(store->save(s));
        for (int i = 1; i <= villages; ++i)
            must(store->save(village(i, u"บ้าน%1"_s.arg(i))));
        return at(name);
    }

    // A file as a power cut leaves it: the last village stands in the log alone.
    QString crashed(const QString &name, const QString &school, int villages) const
    {
        const auto path = office(u"live.bowon"_s, school, villages - 1);
        {
            auto store = must(Store::open(path));
            must(store->save(village(villages, u"บ้านในบันทึก"_s)));
            for (const auto *tail : {"", "-wal"})
                REQUIRE(QFile::copy(path + QLatin1String(tail), at(name) + QLatin1String(tail)));
        }
        QFile::remove(path);
        return at(name);
    }
};

qsizetype villagesIn(const QString &path)
{
    auto store = must(Store::open(path, Store::Access::ReadOnly));
    REQUIRE(must(store->faults()).isEmpty());
    return must(store->all<Village>()).size();
}

} // namespace

TEST_CASE("what a crash left beside a lost file is not played into what is restored there")
{
    const Folder folder;
    const auto copy = folder.office(u"x.bowon"_s, u"หนึ่ง"_s, 3);
    const auto gone = folder.crashed(u"b.bowon"_s, u"สอง"_s, 9);
    QFile::remove(gone);
    must(restoreBackup(copy, gone, false));
    CHECK(villagesIn(gone) == 3);
    CHECK(folder.files() == QStringList{u"b.bowon"_s, u"x.bowon"_s});
}

TEST_CASE("a backup goes over a file that a crash left, and its log goes with it")
{
    const Folder folder;
    auto store = must(Store::open(folder.office(u"x.bowon"_s, u"หนึ่ง"_s, 3)));
    const auto target = folder.crashed(u"d.bowon"_s, u"หนึ่ง"_s, 9);
    CHECK(store->backup(target).error().kind == Error::Kind::Duplicate);
    must(store->backup(target, true));
    CHECK(villagesIn(target) == 3);
}

TEST_CASE("a backup is refused over a file that is open elsewhere, and over the file itself by any name")
{
    const Folder folder;
    const auto path = folder.office(u"x.bowon"_s, u"หนึ่ง"_s, 3), other = folder.office(u"d.bowon"_s, u"สอง"_s, 5);
    auto store = must(Store::open(path));
    {
        const auto open = must(Store::open(other));
        CHECK(store->backup(other, true).error().kind == Error::Kind::Busy);
        CHECK(must(open->all<Village>()).size() == 5);
    }
    CHECK(villagesIn(other) == 5);
    CHECK(store->backup(folder.at(u"./x.bowon"_s), true).error().kind == Error::Kind::Duplicate);
    std::filesystem::create_hard_link(path.toStdString(), folder.at(u"hard.bowon"_s).toStdString());
    std::filesystem::create_symlink(path.toStdString(), folder.at(u"soft.bowon"_s).toStdString());
    for (const auto &name : {u"hard.bowon"_s, u"soft.bowon"_s})
        CHECK(store->backup(folder.at(name), true).error().kind == Error::Kind::Duplicate);
    CHECK_FALSE(store->backup(folder.dir.path(), true));
    CHECK(must(store->all<Village>()).size() == 3);
}

TEST_CASE("a backup replaces an earlier one of the same file, and nothing else without a word")
{
    const Folder folder;
    auto store = must(Store::open(folder.office(u"x.bowon"_s, u"หนึ่ง"_s, 3)));
    const auto copy = folder.at(u"copy.bowon"_s);
    must(store->backup(copy));
    must(store->save(village(4, u"บ้านสี่"_s)));
    must(store->backup(copy));
    CHECK(villagesIn(copy) == 4);

    const auto other = folder.office(u"other.bowon"_s, u"สอง"_s, 5), letter = folder.at(u"letter.txt"_s);
    writeBytes(letter, "เรียน ผู้อำนวยการ");
    for (const auto &path : {other, letter}) {
        const auto before = bytesOf(path);
        CHECK(store->backup(path).error().kind == Error::Kind::Duplicate);
        CHECK(bytesOf(path) == before);
    }
    must(store->backup(letter, true));
    CHECK(villagesIn(letter) == 4);

    must(must(Store::open(copy))->save(village(7, u"บ้านเจ็ด"_s))); // worked in since: no mere backup
    CHECK(store->backup(copy).error().kind == Error::Kind::Duplicate);
    CHECK(villagesIn(copy) == 5);
}

TEST_CASE("two offices made in one second are told apart by what was done in them")
{
    const Folder folder;
    const auto made = [&](const QString &name, const Kind &kind) {
        auto store = must(Store::create(folder.at(name)));
        store->setClock([] { return QDateTime(QDate(2026, 2, 15), QTime(8, 0)); });
        must(store->together([&]() -> Result<void> {
            auto row = kind.blank();
            row.values[kind.indexOf(u"name"_s)] = u"หนึ่ง"_s;
            const auto saved = store->save(kind, row);
            return saved ? Result<void>() : Result<void>(saved.error());
        }));
        return store;
    };
    const auto one = made(u"one.bowon"_s, typeOf<Temple>());
    made(u"two.bowon"_s, typeOf<Agency>());
    CHECK(one->backup(folder.at(u"two.bowon"_s)).error().kind == Error::Kind::Duplicate);
}

TEST_CASE("a backup counts although another program keeps it from being noted")
{
    const Folder folder;
    const auto path = folder.office(u"x.bowon"_s, u"หนึ่ง"_s, 3);
    auto store = must(Store::open(path)), other = must(Store::open(path));
    must(other->together([&]() -> Result<void> {
        must(other->save(village(4, u"บ้านสี่"_s))); // holds the file until it is done
        must(store->backup(folder.at(u"copy.bowon"_s)));
        return {};
    }));
    CHECK(villagesIn(folder.at(u"copy.bowon"_s)) == 3);
}

TEST_CASE("a damaged file is replaced by its backup although its log is still beside it")
{
    const Folder folder;
    const auto copy = folder.office(u"x.bowon"_s, u"หนึ่ง"_s, 3);
    const auto path = folder.crashed(u"f.bowon"_s, u"หนึ่ง"_s, 9);
    writeBytes(path, bytesOf(path).left(5000));
    writeBytes(path + u"-shm"_s, QByteArray(32768, '\0'));
    must(restoreBackup(copy, path, true));
    CHECK(villagesIn(path) == 3);
    CHECK_FALSE(QFile::exists(path + u"-wal"_s));
}

TEST_CASE("a backup of an older format is restored in the new one and stays as it was")
{
    const Folder folder;
    const QDir formats(qEnvironmentVariable("BOWON_TEST_DATA") + u"/formats"_s);
    const auto copy = folder.at(u"old.bowon"_s), back = folder.at(u"back.bowon"_s);
    REQUIRE(QFile::copy(formats.filePath(formats.entryList({u"*.bowon"_s}, QDir::Files, QDir::Name).first()), copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    const auto before = bytesOf(copy);
    must(restoreBackup(copy, back, false));
    CHECK(bytesOf(copy) == before);
    CHECK(villagesIn(back) == 1);
    CHECK(folder.files() == QStringList{u"back.bowon"_s, u"old.bowon"_s}); // neither of them kept a copy
    CHECK(restoreBackup(copy, copy, true).error().kind == Error::Kind::Duplicate);
}

TEST_CASE("a backup with a log beside it is restored whole, and neither is touched")
{
    const Folder folder;
    const auto copy = folder.crashed(u"x.bowon"_s, u"หนึ่ง"_s, 9);
    const auto before = bytesOf(copy), log = bytesOf(copy + u"-wal"_s);
    must(restoreBackup(copy, folder.at(u"b.bowon"_s), false));
    CHECK(villagesIn(folder.at(u"b.bowon"_s)) == 9);
    CHECK(bytesOf(copy) == before);
    CHECK(bytesOf(copy + u"-wal"_s) == log);
}

TEST_CASE("where nothing may be written, a log is read and an older format is, too")
{
    const Folder folder;
    const auto logged = folder.crashed(u"x.bowon"_s, u"หนึ่ง"_s, 9), old = folder.at(u"old.bowon"_s);
    const QDir formats(qEnvironmentVariable("BOWON_TEST_DATA") + u"/formats"_s);
    REQUIRE(QFile::copy(formats.filePath(formats.entryList({u"*.bowon"_s}, QDir::Files, QDir::Name).first()), old));
    QFile::setPermissions(folder.dir.path(), QFile::ReadOwner | QFile::ExeOwner);
    if (!QFileInfo(folder.dir.path()).isWritable()) { // root may write everywhere
        CHECK(villagesIn(logged) == 9);
        auto store = must(Store::open(old));
        CHECK(store->limit() == Store::Limit::NoPermission);
        CHECK(must(store->all<Village>()).size() == 1);
        CHECK(store->save(village(2, u"บ้านสอง"_s)).error().kind == Error::Kind::ReadOnly);
    }
    QFile::setPermissions(folder.dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("one file is known by every name and link that leads to it")
{
    const Folder folder;
    const auto path = folder.at(u"a.txt"_s), other = folder.at(u"b.txt"_s);
    writeBytes(path, "หนึ่ง");
    writeBytes(other, "หนึ่ง");
    std::filesystem::create_hard_link(path.toStdString(), folder.at(u"c.txt"_s).toStdString());
    CHECK(isSameFile(path, folder.at(u"./a.txt"_s)));
    CHECK(isSameFile(path, folder.at(u"c.txt"_s)));
    CHECK_FALSE(isSameFile(path, other));
    CHECK_FALSE(isSameFile(path, folder.at(u"none.txt"_s)));
    CHECK_FALSE(isSameFile(folder.at(u"none.txt"_s), folder.at(u"none.txt"_s)));
    CHECK(mayBePutAt(folder.at(u"none.txt"_s)));
    CHECK(mayBePutAt(path));
    CHECK_FALSE(mayBePutAt(folder.dir.path()));
    CHECK_FALSE(mayBePutAt(u"/dev/null"_s));
}
