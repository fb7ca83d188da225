#include "core/StoreFixture.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Household household(Id<Village> village, const QString &houseNumber, const QString &head = {})
{
    Household h;
    h.village = village;
    h.houseNumber = houseNumber;
    h.head = head;
    return h;
}

// Everything in the file but the history, as text: what undo must bring back to the letter.
QStringList content(const Store &store)
{
    QStringList lines;
    for (const auto *kind : allKinds())
        for (const auto &row : must(store.allRows(*kind))) {
            QString line = kind->name + u' ' + QString::number(row.id);
            for (const auto &value : row.values)
                line += u'|' + (value.isNull() ? u"NULL"_s : value.toString());
            lines << line;
        }
    for (const auto &row : rowsOf(store, u"SELECT party_id, kind FROM parties"_s))
        lines << u"party "_s + row[0].toString() + row[1].toString();
    lines.sort();
    return lines;
}

} // namespace

TEST_CASE("every kind of record has exactly the columns its table has")
{
    auto store = emptyStore();
    for (const auto *kind : allKinds()) {
        INFO(kind->name.toStdString());
        QStringList inTable, described{kind->idColumn};
        for (const auto &row : rowsOf(*store, u"SELECT name FROM pragma_table_info(?)"_s, {kind->table}))
            inTable << row[0].toString();
        for (const auto &field : kind->fields)
            described << field.column;
        if (kind->isPart)
            described << u"position"_s;
        inTable.sort();
        described.sort();
        CHECK(inTable == described);
        for (const auto &name : kind->key + kind->tieBreak)
            CHECK(kind->indexOf(name) >= 0);
        CHECK_FALSE(kind->nameSql.isEmpty());
        must(store->select(
            u"SELECT %1, %2 FROM %3 t ORDER BY %4"_s.arg(kind->nameSql, kind->cellSql, kind->table, kind->orderSql)));
    }
}

TEST_CASE("a household is kept, changed, removed and brought back")
{
    auto store = emptyStore();
    QSignalSpy changed(store.get(), &Store::changed);
    const auto home = must(store->save(village(3, u"บ้านดอน"_s)));
    auto h = household(home, u"12/3"_s, u"นายสมชาย ใจดี"_s);
    h.since = QDate(2024, 2, 29);
    h.members = 5;
    h.id = must(store->save(h));
    CHECK(must(store->find(h.id)) == h);

    auto edited = h;
    edited.head = u"นางสมหญิง ใจดี"_s;
    must(store->save(edited));
    CHECK(must(store->find(h.id)) == edited);
    must(store->undo());
    CHECK(must(store->find(h.id)) == h);
    must(store->redo());
    CHECK(must(store->find(h.id)) == edited);
    must(store->undo());

    must(store->remove(h.id));
    CHECK(store->find(h.id).error().kind == Error::Kind::NotFound);
    must(store->undo());
    CHECK(must(store->find(h.id)) == h);
    CHECK(changed.count() == 8);
}

TEST_CASE("saving what is there already changes nothing and is no step")
{
    auto store = emptyStore();
    auto v = village(3, u"บ้านดอน"_s);
    v.id = must(store->save(v));
    QSignalSpy changed(store.get(), &Store::changed);
    must(store->save(v));
    CHECK(changed.count() == 0);
    CHECK(must(store->steps(10)).size() == 1);
}

TEST_CASE("mistakes name the field and change nothing")
{
    auto store = emptyStore();
    QSignalSpy changed(store.get(), &Store::changed);
    const auto refused = store->save(Village());
    CHECK(refused.error().kind == Error::Kind::Invalid);
    REQUIRE(refused.error().complaints.size() == 2);
    CHECK(refused.error().complaints[0].field == u"number"_s);
    CHECK(refused.error().complaints[1].field == u"name"_s);

    const auto home = must(store->save(village(3, u"บ้านดอน"_s)));
    const auto twice = store->save(village(3, u"บ้านโนน"_s));
    CHECK(twice.error().kind == Error::Kind::Duplicate);
    CHECK(twice.error().complaints.last().field == u"subdistrict"_s);
    must(store->save(household(home, u"1"_s)));
    const auto kept = store->remove(home);
    CHECK(kept.error().kind == Error::Kind::InUse);
    CHECK(kept.error().message.contains(u"Households (1)"_s));
    CHECK(changed.count() == 2);
    CHECK(must(store->steps(10)).size() == 2);
}

TEST_CASE("a meeting keeps its agenda and attendance, and undoing its removal brings all of it back")
{
    auto store = emptyStore();
    const auto home = must(store->save(village(3, u"บ้านดอน"_s)));
    const auto a = must(store->save(household(home, u"1"_s)));
    const auto b = must(store->save(household(home, u"2"_s)));
    Committee board;
    board.name = u"คณะกรรมการสถานศึกษา"_s;
    Meeting m;
    m.committee = must(store->save(board));
    m.number = 1;
    m.year = 2568;
    m.date = QDate(2025, 6, 1);
    m.start = QTime(9, 30);
    AgendaItem item;
    item.number = u"1"_s;
    item.heading = u"เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ"_s;
    m.agenda << item;
    item.number = u"2"_s;
    item.outcome = Outcome::Approved;
    item.votesFor = 7;
    m.agenda << item;
    Attendance line;
    line.member = party(a);
    m.attendance << line;
    line.member = party(b);
    line.status = AttendanceStatus::OnLeave;
    m.attendance << line;
    m.id = must(store->save(m));
    m = must(store->find(m.id));
    REQUIRE(m.agenda.size() == 2);
    CHECK(m.agenda[1].votesFor == 7);
    CHECK(m.attendance[1].status == AttendanceStatus::OnLeave);

    SECTION("a follow-up goes with its agenda item, and comes back with it")
    {
        FollowUp task;
        task.agendaItem = m.agenda[1].id;
        task.task = u"ทำหนังสือ"_s;
        task.id = must(store->save(task));
        const auto before = content(*store);
        must(store->remove(m.id));
        CHECK(rowsOf(*store, u"SELECT count(*) FROM follow_ups"_s)[0][0].toInt() == 0);
        must(store->undo());
        CHECK(content(*store) == before);
    }
    SECTION("moving an item keeps its id and is one step back")
    {
        auto moved = m;
        moved.agenda.move(1, 0);
        must(store->save(moved));
        CHECK(must(store->find(m.id)).agenda[0].id == m.agenda[1].id);
        must(store->undo());
        CHECK(must(store->find(m.id)) == m);
    }
    SECTION("an hour's typing is one step")
    {
        const auto sitting = store->beginSitting();
        auto typed = m;
        for (int i = 0; i < 50; ++i) {
            typed.agenda[0].discussion += u"คำ"_s;
            must(store->save(typed, sitting));
        }
        AgendaItem fresh;
        fresh.number = u"2.1"_s;
        typed.agenda << fresh;
        must(store->save(typed, sitting));
        typed.agenda.removeLast();
        must(store->save(typed, sitting));
        const auto last = must(store->find(m.id));
        must(store->undo());
        CHECK(must(store->find(m.id)) == m);
        must(store->redo());
        CHECK(must(store->find(m.id)) == last);
    }
    SECTION("another record in between ends the sitting")
    {
        const auto sitting = store->beginSitting();
        auto typed = m;
        typed.place = u"ศาลา"_s;
        must(store->save(typed, sitting));
        must(store->save(village(9, u"บ้านไกล"_s)));
        typed.place = u"ศาลาวัด"_s;
        must(store->save(typed, sitting));
        must(store->undo());
        CHECK(must(store->find(m.id)).place == u"ศาลา"_s);
    }
}

TEST_CASE("an import is all or nothing, and one undo takes all of it back")
{
    auto store = emptyStore();
    const auto home = must(store->save(village(3, u"บ้านดอน"_s)));
    QSignalSpy changed(store.get(), &Store::changed);
    const auto import = [&](const QStringList &numbers) {
        return store->together(
            [&]() -> Result<void> {
                for (const auto &number : numbers)
                    if (auto id = store->save(household(home, number)); !id)
                        return id.error();
                return {};
            },
            u"import"_s, u"ครัวเรือน.csv"_s);
    };
    CHECK(import({u"1"_s, u"2"_s, u"1"_s}).error().kind == Error::Kind::Duplicate);
    CHECK(must(store->all<Household>()).isEmpty());
    CHECK(changed.count() == 0);
    QStringList many;
    for (int i = 1; i <= 300; ++i)
        many << QString::number(i);
    must(import(many));
    CHECK(must(store->all<Household>()).size() == 300);
    CHECK(changed.count() == 1);
    CHECK(rowsOf(*store, u"SELECT count(*) FROM changes"_s)[0][0].toInt() == 2); // the village, and one run of rows
    const auto before = content(*store);
    const auto step = must(store->undo());
    CHECK(step.act == u"import"_s);
    CHECK(step.created == 300);
    CHECK(must(store->all<Household>()).isEmpty());
    must(store->redo());
    CHECK(content(*store) == before);
}

TEST_CASE("inside one step a bad line can be skipped without leaving half of itself behind")
{
    auto store = emptyStore();
    const auto home = must(store->save(village(3, u"บ้านดอน"_s)));
    must(store->together([&]() -> Result<void> {
        must(store->save(household(home, u"1"_s)));
        CHECK_FALSE(store->save(household(home, u"1"_s)));
        must(store->save(household(home, u"2"_s)));
        return {};
    }));
    CHECK(must(store->all<Household>()).size() == 2);
    CHECK(rowsOf(*store, u"SELECT count(*) FROM parties"_s)[0][0].toInt() == 2);
    must(store->undo());
    CHECK(must(store->all<Household>()).isEmpty());
    CHECK(rowsOf(*store, u"SELECT count(*) FROM parties"_s)[0][0].toInt() == 0);
}

TEST_CASE("anyone in the network has a name, and cannot be removed from under a tie")
{
    auto store = emptyStore();
    const auto home = must(store->save(village(3, u"บ้านดอน"_s)));
    const auto house = must(store->save(household(home, u"12/3"_s, u"นายสมชาย"_s)));
    Temple temple;
    temple.name = u"วัดบ้านดอน"_s;
    const auto wat = must(store->save(temple));
    Relationship tie;
    tie.from = party(house);
    tie.to = party(wat);
    tie.kind = u"โยมอุปัฏฐาก"_s;
    must(store->save(tie));
    const auto names = must(store->memberNames({house.value, wat.value}));
    CHECK(names[house.value] == u"บ้านเลขที่ 12/3 หมู่ 3 นายสมชาย"_s);
    CHECK(names[wat.value] == u"วัดบ้านดอน"_s);
    CHECK(must(store->cells(typeOf<Household>()))[house.value] == u"3/12/3"_s);
    CHECK(store->remove(wat).error().kind == Error::Kind::InUse);
    CHECK(must(store->membersLike(u"สมชาย"_s, 5)).value(0).first == house.value);
}

TEST_CASE("the list sorts like the dictionary and narrows by words, references included")
{
    auto store = emptyStore();
    const auto home = must(store->save(village(3, u"บ้านดอน"_s)));
    QList<qint64> ids;
    for (const auto &head : {u"ไก่"_s, u"กา"_s, u"เก"_s, u"ขวด"_s, u"แก้ว"_s})
        ids << must(store->save(household(home, QString::number(ids.size() + 1), head))).value;
    const auto &kind = typeOf<Household>();
    CHECK(must(store->list(kind, {{}, u"head"_s, false})) == QList<qint64>{ids[1], ids[2], ids[4], ids[0], ids[3]});
    CHECK(must(store->list(kind, {u"แก้"_s, {}, false})) == QList<qint64>{ids[4]});
    CHECK(must(store->list(kind, {u"ดอน ขวด"_s, {}, false})) == QList<qint64>{ids[3]});
    CHECK(must(store->list(kind, {u"100%"_s, {}, false})).isEmpty());
}

TEST_CASE("reading by SQL cannot write")
{
    auto store = emptyStore();
    CHECK_FALSE(store->select(u"DELETE FROM villages"_s));
    must(store->save(village(1, u"บ้านดอน"_s)));
}

TEST_CASE("whatever is done, undo walks all the way back and redo all the way forth")
{
    std::mt19937 random(20250516);
    const auto pick = [&](int n) { return int(random() % unsigned(n)); };
    auto store = emptyStore();
    const auto empty = content(*store);
    QList<QStringList> states{empty};
    for (int i = 0; i < 120; ++i) {
        const auto stepsBefore = must(store->steps(1)).value(0).id;
        auto villages = must(store->all<Village>());
        auto households = must(store->all<Household>());
        const auto one = [&] {
            const int what = pick(5);
            if (what == 0 || villages.isEmpty())
                (void)store->save(village(1 + pick(90), u"บ้าน%1"_s.arg(pick(1000))));
            else if (what == 1 || households.isEmpty())
                (void)store->save(household(villages[pick(int(villages.size()))].id, QString::number(pick(50))));
            else if (what == 2)
                (void)store->remove(households[pick(int(households.size()))].id);
            else if (what == 3)
                (void)store->remove(villages[pick(int(villages.size()))].id);
            else {
                auto h = households[pick(int(households.size()))];
                h.head = QString::number(pick(1000));
                h.members = pick(3) ? std::optional(pick(9)) : std::nullopt;
                (void)store->save(h);
            }
        };
        if (pick(3) == 0)
            (void)store->together([&]() -> Result<void> {
                for (int n = pick(6); n >= 0; --n)
                    one();
                return pick(4) ? Result<void>() : Result<void>(Error{Error::Kind::Invalid, u"changed my mind"_s});
            });
        else
            one();
        if (must(store->steps(1)).value(0).id != stepsBefore)
            states << content(*store);
        else
            CHECK(content(*store) == states.last());
    }
    REQUIRE(states.size() > 50);
    for (auto i = states.size() - 1; i > 0; --i) {
        must(store->undo());
        REQUIRE(content(*store) == states[i - 1]);
    }
    CHECK_FALSE(store->undo());
    for (qsizetype i = 1; i < states.size(); ++i) {
        must(store->redo());
        REQUIRE(content(*store) == states[i]);
    }
    CHECK_FALSE(store->redo());
    CHECK(must(store->faults()).isEmpty());
}

TEST_CASE("undo survives closing the program")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"โรงเรียน.bowon"_s);
    {
        auto store = must(Store::create(path));
        must(store->save(village(1, u"บ้านดอน"_s)));
        must(store->save(village(2, u"บ้านโนน"_s)));
        must(store->undo());
    }
    CHECK_FALSE(QFile::exists(path + u"-wal"_s));
    auto store = must(Store::open(path));
    CHECK(store->canRedo());
    must(store->undo());
    CHECK(must(store->all<Village>()).isEmpty());
    must(store->redo());
    must(store->redo());
    CHECK(must(store->all<Village>()).size() == 2);
    must(store->undo());
    must(store->save(village(7, u"บ้านใหม่"_s)));
    CHECK_FALSE(store->canRedo());
}

TEST_CASE("a record of any kind with nothing but what it needs can be kept")
{
    auto store = emptyStore();
    const auto home = must(store->save(village(1, u"บ้านดอน"_s)));
    Temple temple;
    temple.name = u"วัด"_s;
    const auto wat = must(store->save(temple));
    for (const auto *kind : allKinds()) {
        INFO(kind->name.toStdString());
        auto row = kind->blank();
        for (int i = 0; i < kind->fields.size(); ++i) {
            const auto &field = kind->fields[i];
            if (!field.required && field.name != u"activity"_s)
                continue;
            if (field.input == Input::Reference && field.target == u"village"_s)
                row.values[i] = home.value;
            else if (field.input == Input::Member)
                row.values[i] = wat.value;
            else if (field.input == Input::Reference)
                row.values[i] = must(store->list(*kindNamed(field.target), {})).value(0);
            else if (field.input == Input::Date)
                row.values[i] = u"2025-06-01"_s;
            else if (field.input == Input::DayOfYear)
                row.values[i] = u"05-16"_s;
            else if (row.values[i].toString().isEmpty() || row.values[i].toInt() == 0)
                row.values[i] = field.input == Input::Number ? QVariant(qint64(2568)) : QVariant(u"2"_s);
        }
        if (kind->name == u"village"_s)
            row.values[0] = 2;
        if (kind->name == u"relationship"_s)
            row.values[1] = must(store->list(typeOf<Household>(), {})).value(0);
        must(store->save(*kind, row));
    }
}

TEST_CASE("a fraction that is undone and redone is the same to the last digit")
{
    auto store = emptyStore();
    auto home = village(1, u"บ้านดอน"_s);
    home.latitude = 18.100000000000001;
    home.longitude = 99.58500000000001;
    home.id = must(store->save(home));
    must(store->undo());
    must(store->redo());
    CHECK(must(store->find(home.id)) == home);
}
