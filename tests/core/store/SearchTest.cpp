#include "core/store/Search.h"
#include "../StoreFixture.h"
#include "core/thai/Text.h"
#include <QFile>
#include <QTemporaryDir>
#include <random>
#include <sqlite3.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Id<Committee> body(Store &store, const QString &name = u"คณะกรรมการสถานศึกษาขั้นพื้นฐาน"_s)
{
    Committee committee;
    committee.name = name;
    return must(store.save(committee));
}

AgendaItem item(const QString &number, const QString &title, const QString &discussion, const QString &resolution = {})
{
    AgendaItem item;
    item.number = number;
    item.title = title;
    item.discussion = discussion;
    item.resolution = resolution;
    return item;
}

Id<Meeting> meeting(Store &store, Id<Committee> committee, int number, const QDate &date,
                    const QList<AgendaItem> &agenda)
{
    Meeting meeting;
    meeting.committee = committee;
    meeting.number = number;
    meeting.year = date.year() + 543;
    meeting.date = date;
    meeting.agenda = agenda;
    return must(store.save(meeting));
}

QStringList namesFound(const Store &store, const QString &words)
{
    QStringList names;
    for (const auto &found : must(search(store, words, 100)))
        names << found.name;
    return names;
}

QList<qint64> meetingsFound(const Store &store, const QString &words)
{
    return must(idsFound(store, u"meeting"_s, words));
}

bool isSound(const Store &store)
{
    return must(store.faults()).isEmpty();
}

// Text as minutes have it: syllables of consonants, vowels and tone marks, spaces, digits, a little Latin.
QString randomText(std::mt19937 &random, int letters)
{
    static const QString consonants = u"กขคงจชซญดตทนบปผพมยรลวสหอ"_s;
    static const QStringList vowels{u""_s, u"า"_s, u"ิ"_s, u"ี"_s, u"ุ"_s, u"ู"_s, u"ำ"_s, u"ะ"_s, u"ั"_s};
    static const QStringList marks{u""_s, u""_s, u""_s, u"่"_s, u"้"_s};
    static const QStringList others{u" "_s,     u" "_s, u" 12/3 "_s, u"๒๕๖๘"_s, u"\n"_s,
                                    u" PLC "_s, u"เ"_s, u"แ"_s,      u"“"_s,    u"ฯ "_s};
    QString text;
    while (text.size() < letters) {
        if (random() % 6 == 0) {
            text += others[int(random() % others.size())];
            continue;
        }
        const auto vowel = vowels[int(random() % vowels.size())];
        const auto mark = vowel == u"ะ" ? QString() : marks[int(random() % marks.size())];
        text += consonants[int(random() % consonants.size())];
        text += vowel == u"า" || vowel == u"ำ" || vowel == u"ะ" ? mark + vowel : vowel + mark;
    }
    return normalizedParagraph(text);
}

} // namespace

TEST_CASE("minutes are found by any part of what was said, resolved or to be done")
{
    const auto store = emptyStore();
    const auto board = body(*store);
    const auto first = meeting(*store, board, 1, QDate(2025, 6, 1),
                               {item(u"1"_s, u"เรื่องแจ้งเพื่อทราบ"_s, u"ประธานแจ้งเรื่องน้ำท่วมถนน หมู่ ๔"_s),
                                item(u"2"_s, u"งบประมาณ"_s, u"อภิปรายกันกว้างขวาง"_s, u"เห็นชอบตามเสนอ 12,500 บาท"_s)});
    const auto second = meeting(*store, board, 2, QDate(2025, 9, 1), {item(u"1"_s, u"อื่น ๆ"_s, u"ไม่มี"_s)});
    FollowUp task;
    task.agendaItem = must(store->find(second)).agenda[0].id;
    task.task = u"ซ่อมรั้วโรงเรียน"_s;
    must(store->save(task));
    const QList<qint64> one{first.value}, two{second.value};

    CHECK(meetingsFound(*store, u"น้ำท่วม"_s) == one);
    CHECK(meetingsFound(*store, u"ำท่"_s) == one);
    CHECK(meetingsFound(*store, u"ท่"_s) == one);
    CHECK(meetingsFound(*store, u"ฉ"_s).isEmpty());
    CHECK(meetingsFound(*store, u"ร"_s) == one + two);
    CHECK(meetingsFound(*store, u"หมู่ 4"_s) == one);
    CHECK(meetingsFound(*store, u"๑๒,๕๐๐"_s) == one);
    CHECK(meetingsFound(*store, u"น\u0E4D\u0E49\u0E32"_s) == one); // sara am in two parts
    CHECK(meetingsFound(*store, u"รั้ว"_s) == two);
    CHECK(meetingsFound(*store, u"ประธานแจ้งเรื่องน้ำท่วมถนน หมู่ ๔"_s) == one);
    CHECK(meetingsFound(*store, u"ประธาน งบประมาณ"_s) == one); // in two items of one meeting
    CHECK(meetingsFound(*store, u"ประธาน รั้ว"_s).isEmpty());
    CHECK(meetingsFound(*store, u"สถานศึกษา รั้ว"_s) == two); // the body's name, and a task
    CHECK(meetingsFound(*store, u"2/2568"_s) == two);
    CHECK(meetingsFound(*store, u"  "_s).isEmpty());
}

TEST_CASE("a place found in minutes tells which item and field it is, with the words around it")
{
    const auto store = emptyStore();
    const auto id = meeting(*store, body(*store), 1, QDate(2025, 6, 1),
                            {item(u"1"_s, u"แจ้ง"_s, u"ไม่มีเรื่องแจ้ง"_s),
                             item(u"2"_s, u"พิจารณา"_s, u"ยาว "_s.repeated(60) + u"จัดซื้อ\n\nคอมพิวเตอร์ ๑๐ เครื่อง"_s)});
    const auto found = must(search(*store, u"คอมพิวเตอร์ 10"_s, 10));
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == u"meeting");
    CHECK(found[0].id == id.value);
    CHECK(found[0].lineKind == u"agenda_item");
    CHECK(found[0].lineId == must(store->find(id)).agenda[1].id.value);
    CHECK(found[0].field == u"discussion");
    CHECK(found[0].isWhole);
    CHECK(found[0].excerpt.startsWith(u"…"));
    CHECK(found[0].excerpt.endsWith(u"จัดซื้อ คอมพิวเตอร์ ๑๐ เครื่อง"));
    const auto places = placesOf(searchWords(u"คอมพิวเตอร์ 10"_s), found[0].excerpt);
    REQUIRE(places.size() == 2);
    CHECK(found[0].excerpt.mid(places[0].from, places[0].length) == u"คอมพิวเตอร์");
    CHECK(found[0].excerpt.mid(places[1].from, places[1].length) == u"๑๐");
}

TEST_CASE("whole words come first, names before texts, and of minutes the newest")
{
    const auto store = emptyStore();
    const auto board = body(*store);
    const auto parts = meeting(*store, board, 1, QDate(2025, 9, 1), {item(u"1"_s, u""_s, u"เรื่องนาฬิกา"_s)});
    const auto older = meeting(*store, board, 2, QDate(2025, 6, 1), {item(u"1"_s, u""_s, u"ชาวบ้านทำ นา ปีนี้"_s)});
    const auto newer = meeting(*store, board, 3, QDate(2025, 7, 1), {item(u"1"_s, u""_s, u"เกี่ยวข้าวใน นา"_s)});
    const auto named = must(store->save(village(1, u"นา"_s)));
    auto found = must(search(*store, u"นา"_s, 100));
    // A new office has templates and phrases of its own.
    found.removeIf([](const Found &one) { return one.kind != u"village" && one.kind != u"meeting"; });
    QList<qint64> ids;
    for (const auto &one : found)
        ids << one.id;
    CHECK(ids == QList<qint64>{named.value, newer.value, older.value, parts.value});
    CHECK(found[0].kind == u"village");
    CHECK(found[0].isInName);
    CHECK_FALSE(found[3].isWhole);
}

TEST_CASE("a record is found by the name of what it refers to")
{
    const auto store = emptyStore();
    const auto place = must(store->save(village(4, u"บ้านดอนแก้ว"_s)));
    Temple temple;
    temple.name = u"วัดป่าสัก"_s;
    temple.village = place;
    const auto giver = must(store->save(temple));
    Contribution gift;
    gift.date = QDate(2025, 6, 1);
    gift.member = party(giver);
    gift.description = u"ข้าวสาร"_s;
    must(store->save(gift));
    CHECK(namesFound(*store, u"ดอนแก้ว สัก"_s) == QStringList{u"วัดป่าสัก"_s});
    CHECK(namesFound(*store, u"ป่าสัก ข้าว"_s) == QStringList{u"ข้าวสาร"_s});
    CHECK(must(search(*store, u"ป่าสัก ข้าว"_s, 5))[0].excerpt == u"วัดป่าสัก");
}

TEST_CASE("nothing is missed that reading every record finds")
{
    std::mt19937 random(2568);
    const auto store = emptyStore();
    const auto board = body(*store, u"กกก"_s);
    QHash<qint64, QString> said;
    QStringList all;
    must(store->together([&]() -> Result<void> {
        for (int n = 1; n <= 120; ++n) {
            QList<AgendaItem> agenda;
            QString texts = u"กกก %1/2568 "_s.arg(n);
            for (int i = 1; i <= 3; ++i) {
                agenda << item(QString::number(i), normalizedLine(randomText(random, 20)), randomText(random, 300));
                texts += u'\n' + agenda.last().number + u'\n' + agenda.last().title + u'\n' + agenda.last().discussion;
                all << agenda.last().discussion;
            }
            said[meeting(*store, board, n, QDate(2025, 1, 1).addDays(n), agenda).value] = searchForm(texts);
        }
        return {};
    }));
    for (int i = 0; i < 600; ++i) {
        const auto &source = all[int(random() % all.size())];
        const int length = 1 + int(random() % (i % 2 ? 4 : 40));
        const auto typed = source.mid(int(random() % uint(source.size() - length)), length);
        const auto words = searchWords(typed);
        if (words.isEmpty())
            continue;
        QList<qint64> expected;
        for (auto text = said.cbegin(); text != said.cend(); ++text)
            if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return text->contains(word); }))
                expected << text.key();
        std::sort(expected.begin(), expected.end());
        INFO(typed.toStdString());
        REQUIRE(meetingsFound(*store, typed) == expected);
    }
    CHECK(isSound(*store));
}

TEST_CASE("what is changed, deleted, taken back or brought back is found as it now stands")
{
    const auto store = emptyStore();
    const auto board = body(*store);
    const auto id = meeting(*store, board, 1, QDate(2025, 6, 1), {item(u"1"_s, u"หัวข้อ"_s, u"ปลูกต้นสัก"_s)});
    auto minutes = must(store->find(id));
    minutes.agenda[0].discussion = u"ปลูกต้นไผ่"_s;
    must(store->save(minutes));
    CHECK(meetingsFound(*store, u"สัก"_s).isEmpty());
    CHECK(meetingsFound(*store, u"ไผ่"_s) == QList<qint64>{id.value});
    must(store->undo());
    CHECK(meetingsFound(*store, u"สัก"_s) == QList<qint64>{id.value});
    CHECK(meetingsFound(*store, u"ไผ่"_s).isEmpty());
    must(store->redo());
    CHECK(meetingsFound(*store, u"ไผ่"_s) == QList<qint64>{id.value});
    must(store->remove(id));
    CHECK(meetingsFound(*store, u"ไผ่"_s).isEmpty());
    must(store->undo());
    CHECK(meetingsFound(*store, u"ไผ่"_s) == QList<qint64>{id.value});
    CHECK(isSound(*store));

    CHECK_FALSE(store->together([&]() -> Result<void> {
        must(store->save(village(1, u"บ้านล้มเลิก"_s)));
        return Error{Error::Kind::Cancelled, u"no"_s};
    }));
    CHECK(namesFound(*store, u"ล้มเลิก"_s).isEmpty());
    CHECK(isSound(*store));
}

TEST_CASE("many records written as one step are found, and gone when it is undone")
{
    const auto store = emptyStore();
    const auto place = must(store->save(village(1, u"บ้านหนึ่ง"_s)));
    QList<Row> rows;
    for (int i = 0; i < 2000; ++i) {
        Household household;
        household.village = place;
        household.houseNumber = QString::number(i);
        household.head = u"นางมาลี ใจงาม%1"_s.arg(i);
        rows << typeOf<Household>().toRow(household);
    }
    must(store->saveAll(typeOf<Household>(), rows, u"import"_s, u"x.csv"_s));
    CHECK(must(idsFound(*store, u"household"_s, u"งาม1999"_s)).size() == 1);
    CHECK(must(idsFound(*store, u"household"_s, u"มาลี หนึ่ง"_s)).size() == 2000);
    must(store->undo());
    CHECK(must(idsFound(*store, u"household"_s, u"มาลี"_s)).isEmpty());
    must(store->redo());
    CHECK(must(idsFound(*store, u"household"_s, u"มาลี"_s)).size() == 2000);
    CHECK(isSound(*store));
}

TEST_CASE("what is sensitive is not found by search")
{
    const auto store = emptyStore();
    Household household;
    household.village = must(store->save(village(1, u"บ้านหนึ่ง"_s)));
    household.houseNumber = u"1"_s;
    household.ethnicity = u"ปกาเกอะญอ"_s;
    must(store->save(household));
    CHECK(namesFound(*store, u"ปกาเกอะญอ"_s).isEmpty());
}

TEST_CASE("the index of a file is made anew where it is missing, damaged or left behind by another program")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"office.bowon"_s);
    Id<Meeting> id;
    {
        const auto store = must(Store::create(path));
        id = meeting(*store, body(*store), 1, QDate(2025, 6, 1), {item(u"1"_s, u"หัวข้อ"_s, u"ปลูกต้นสัก"_s)});
    }
    const auto elsewhere = [&](const char *sql) {
        sqlite3 *file = nullptr;
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK);
        CHECK(sqlite3_exec(file, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(file);
    };
    SECTION("missing")
    {
        elsewhere("DROP TABLE search_index");
        CHECK(meetingsFound(*must(Store::open(path)), u"ต้นสัก"_s) == QList<qint64>{id.value});
    }
    SECTION("made by other descriptions")
    {
        elsewhere("INSERT INTO search_index (search_index) VALUES ('delete-all'); UPDATE search_state SET stamp = 'x'");
        CHECK(meetingsFound(*must(Store::open(path)), u"ต้นสัก"_s) == QList<qint64>{id.value});
    }
    SECTION("damaged: found all the same, and written again")
    {
        elsewhere("UPDATE search_index_data SET block = x'00000000ff' WHERE id = 10");
        CHECK(meetingsFound(*must(Store::open(path, Store::Access::ReadOnly)), u"ต้นสัก"_s) == QList<qint64>{id.value});
        CHECK(isSound(*must(Store::open(path))));
    }
    SECTION("damaged: what cannot be written makes it anew, and then is written")
    {
        const auto store = must(Store::open(path));
        elsewhere("UPDATE search_index_data SET block = x'00000000ff' WHERE id = 10");
        if (!store->save(village(1, u"บ้านใหม่"_s)))
            must(store->save(village(1, u"บ้านใหม่"_s)));
        CHECK(namesFound(*store, u"บ้านใหม่"_s).size() == 1);
        CHECK(isSound(*store));
    }
    SECTION("the records were changed by another program: noticed, said, and mended")
    {
        elsewhere("UPDATE agenda_items SET discussion = 'ปลูกต้นไผ่'");
        const auto store = must(Store::open(path, Store::Access::ReadOnly));
        CHECK(must(store->faults()).size() == 1);
        CHECK(meetingsFound(*store, u"ต้นไผ่"_s).isEmpty());
        CHECK(must(search(*store, u"ต้นสัก"_s, 5)).isEmpty()); // it does not stand there: the index is looked at
        CHECK(isSound(*store));
        CHECK(meetingsFound(*store, u"ต้นไผ่"_s) == QList<qint64>{id.value});
    }
}

TEST_CASE("a file that cannot be written to is searched by reading every record")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"office.bowon"_s);
    REQUIRE(QFile::copy(QString::fromLocal8Bit(qgetenv("BOWON_TEST_DATA")) + u"/formats/format-1.bowon"_s, path));
    const auto whole = must(Store::open(path));
    const auto villages = must(whole->all<Village>());
    REQUIRE_FALSE(villages.isEmpty());
    CHECK_FALSE(namesFound(*whole, villages[0].name).isEmpty());
    CHECK(isSound(*whole));
}

TEST_CASE("search goes on kind by kind, as long as it is wanted")
{
    const auto store = emptyStore();
    const auto board = body(*store, u"คณะบ้าน"_s);
    for (int n = 1; n <= 30; ++n)
        meeting(*store, board, n, QDate(2025, 1, 1).addDays(n), {item(u"1"_s, u""_s, u"บ้าน"_s)});
    must(store->save(village(1, u"บ้านหนึ่ง"_s)));
    QStringList kinds;
    must(searchEach(*store, {u"บ้าน"_s, {}, 20}, [&](const FoundOfKind &one) {
        kinds << one.kind;
        if (one.kind == u"meeting") {
            CHECK(one.total == 30);
            CHECK(one.found.size() == 20);
            CHECK(one.found[0].name.endsWith(u"30/2568"));
        }
        return one.kind != u"village";
    }));
    CHECK(kinds.first() == u"meeting");
    CHECK(kinds.last() == u"village");
}
