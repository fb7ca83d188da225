#include "core/sample/SampleSchool.h"
#include "core/StoreFixture.h"
#include "core/thai/BuddhistDate.h"
#include <QRegularExpression>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

int count(const Store &store, const QString &sql, const QVariantList &values = {})
{
    return rowsOf(store, sql, values)[0][0].toInt();
}

QStringList textsOf(const Store &store, const QString &sql)
{
    QStringList texts;
    for (const auto &row : rowsOf(store, sql))
        for (const auto &cell : row)
            texts << cell.toString();
    return texts;
}

std::unique_ptr<Store> sampleStore(const SampleOptions &options = {})
{
    auto store = emptyStore();
    must(makeSampleSchool(*store, options));
    return store;
}

// Everything in the file but the history, as text.
QStringList everything(const Store &store)
{
    QStringList lines;
    for (const auto *kind : allKinds())
        for (const auto &row : must(store.allRows(*kind))) {
            auto line = kind->name + u' ' + QString::number(row.id);
            for (const auto &value : row.values)
                line += u'|' + (value.isNull() ? u"NULL"_s : value.toString());
            lines << line;
        }
    return lines;
}

const QString today = u"2026-02-15"_s;

} // namespace

TEST_CASE("the sample school has a whole subdistrict around it", "[sample]")
{
    const auto store = sampleStore();
    CHECK(count(*store, u"SELECT count(*) FROM villages"_s) == 15);
    CHECK(count(*store, u"SELECT count(*) FROM villages WHERE in_service_area"_s) == 6);
    CHECK(count(*store, u"SELECT count(*) FROM households"_s) == 900);
    CHECK(count(*store, u"SELECT count(*) FROM temples"_s) == 4);
    CHECK(count(*store, u"SELECT count(DISTINCT kind) FROM temples"_s) == 3);
    CHECK(count(*store, u"SELECT count(*) FROM agencies"_s) == 15);
    CHECK(count(*store, u"SELECT count(DISTINCT kind) FROM agencies"_s) == choicesOf<AgencyKind>().size());
    CHECK(count(*store, u"SELECT count(*) FROM resource_persons"_s) == 45);
    CHECK(count(*store, u"SELECT count(DISTINCT knowledge_field) FROM resource_persons"_s) == 9);
    CHECK(count(*store, u"SELECT count(*) FROM committees"_s) == 4);
    CHECK(count(*store, u"SELECT count(*) FROM persons WHERE family_name = ''"_s) > 3);
    CHECK(count(*store, u"SELECT count(*) FROM households WHERE ethnicity NOT LIKE 'ไทย%'"_s) > 500);
    CHECK(must(store->all<School>())[0].director.startsWith(u"นาง"_s));
}

TEST_CASE("the sample school has kept its records for as many years as asked", "[sample]")
{
    for (const int years : {1, 3, 6}) {
        SampleOptions options;
        options.years = years;
        options.households = 150;
        const auto store = sampleStore(options);
        INFO(years);
        const auto first = QString::number(2026 - years) + u"-05-16"_s;
        CHECK(count(*store, u"SELECT count(*) FROM meetings WHERE held_on < ?"_s, {first}) == 0);
        CHECK(count(*store, u"SELECT count(*) FROM activities WHERE held_on < ?"_s, {first}) == 0);
        CHECK(count(*store, u"SELECT count(DISTINCT year) FROM village_counts"_s) == years);
        for (int year = 2026 - years; year < 2026; ++year) {
            const QVariantList period{QString::number(year) + u"-05-16"_s, QString::number(year + 1) + u"-05-15"_s};
            CHECK(count(*store, u"SELECT count(*) FROM meetings WHERE held_on BETWEEN ? AND ?"_s, period) >= 11);
            CHECK(count(*store, u"SELECT count(*) FROM activities WHERE held_on BETWEEN ? AND ?"_s, period) >= 15);
            CHECK(count(*store,
                        u"SELECT count(DISTINCT kind || direction) FROM contributions WHERE given_on BETWEEN ? "
                        "AND ?"_s,
                        period) >= 11);
        }
    }
}

TEST_CASE("the same seed makes the same sample school, another one another", "[sample]")
{
    SampleOptions options;
    options.households = 200;
    options.years = 2;
    const auto once = everything(*sampleStore(options));
    CHECK(once.size() > 2000);
    CHECK((everything(*sampleStore(options)) == once)); // not told in full: it is long
    options.seed = 7;
    CHECK((everything(*sampleStore(options)) != once));
}

TEST_CASE("every record of the sample school is one the office would accept without a word", "[sample]")
{
    SampleOptions options;
    for (const quint64 seed : {2568u, 99u}) {
        options.seed = seed;
        const auto store = sampleStore(options);
        QStringList complaints;
        for (const auto *kind : allKinds())
            for (const auto &row : must(store->allRows(*kind)))
                for (const auto &complaint : complaintsOf(*kind, row))
                    complaints << kind->name + u' ' + complaint.field + u' ' + complaint.reason;
        CHECK(complaints == QStringList());
        CHECK(must(store->faults()).isEmpty());
    }
}

TEST_CASE("no two records of the sample school share the key that files know them by", "[sample]")
{
    SampleOptions options;
    for (const quint64 seed : {2568u, 3u}) {
        options.seed = seed;
        const auto store = sampleStore(options);
        for (const auto *kind : allKinds()) {
            if (kind->key.isEmpty())
                continue;
            QSet<QString> keys;
            QStringList twice;
            for (const auto &row : must(store->allRows(*kind))) {
                QString key = kind->name;
                for (const auto &field : kind->key)
                    key += u'|' + kind->value(row, field).toString();
                if (keys.contains(key))
                    twice << key;
                keys.insert(key);
            }
            CHECK(twice == QStringList());
        }
    }
}

TEST_CASE("the sample school is one step of history that can be taken back", "[sample]")
{
    SampleOptions options;
    options.households = 120;
    options.years = 1;
    const auto store = sampleStore(options);
    const auto steps = must(store->steps(10));
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].act == u"sample"_s);
    CHECK(steps[0].madeAt.date() == options.today);
    const auto made = everything(*store);
    must(store->undo());
    CHECK(count(*store, u"SELECT count(*) FROM villages"_s) == 0);
    must(store->redo());
    const auto back = everything(*store);
    REQUIRE(back.size() == made.size());
    QStringList different;
    for (int i = 0; i < made.size(); ++i)
        if (made[i] != back[i])
            different << made[i] + u" -> "_s + back[i];
    CHECK(different == QStringList());
}

TEST_CASE("the minutes of the sample school read to the end: no blank is left in any text", "[sample]")
{
    for (const quint64 seed : {2568u, 5u}) {
        SampleOptions options;
        options.seed = seed;
        const auto store = sampleStore(options);
        QStringList blanks;
        static const QRegularExpression blank(u"[\\[\\]{}|%]|  "_s);
        for (const auto *kind : allKinds())
            for (const auto &row : kind == &typeOf<PaperTemplate>() ? QList<Row>() : must(store->allRows(*kind)))
                for (const auto &value : row.values)
                    if (value.typeId() == QMetaType::QString && value.toString().contains(blank))
                        blanks << kind->name + u' ' + value.toString();
        CHECK(blanks == QStringList());
        CHECK(count(*store, u"SELECT count(*) FROM agenda_items WHERE title <> '' AND length(discussion) > 120"_s) >
              300);
        const auto titles = textsOf(*store, u"SELECT DISTINCT title FROM agenda_items WHERE title <> ''"_s);
        CHECK(titles.size() > 120);
    }
}

TEST_CASE("meetings of the sample school are numbered by the calendar year and certified at the next one", "[sample]")
{
    const auto store = sampleStore();
    QHash<QString, int> last;
    QHash<QString, QDate> dates;
    for (const auto &row : rowsOf(*store, u"SELECT committee_id, number, year, held_on, status, certified_at FROM "
                                          "meetings ORDER BY committee_id, held_on"_s)) {
        const auto body = row[0].toString();
        const auto date = QDate::fromString(row[3].toString(), Qt::ISODate);
        CHECK(row[2].toInt() == buddhistYear(date));
        CHECK(row[1].toInt() == ++last[body + u'/' + row[2].toString()]);
        dates[body + u'/' + row[1].toString() + u'/' + row[2].toString()] = date;
    }
    for (const auto &row : rowsOf(*store, u"SELECT committee_id, held_on, status, certified_at FROM meetings"_s)) {
        const auto date = QDate::fromString(row[1].toString(), Qt::ISODate);
        const auto status = row[2].toString();
        CHECK((status == u"planned"_s) == (row[1].toString() >= today));
        CHECK((status == u"certified"_s) == !row[3].toString().isEmpty());
        if (status == u"certified"_s) {
            const auto at = dates.value(row[0].toString() + u'/' + row[3].toString());
            CHECK(at > date);
            CHECK(at < QDate(2026, 2, 15));
        }
    }
    CHECK(count(*store, u"SELECT count(*) FROM meetings WHERE status = 'awaiting_certification'"_s) >= 1);
    CHECK(count(*store, u"SELECT count(*) FROM meetings WHERE status = 'draft'"_s) == 1);
    CHECK(count(*store, u"SELECT count(*) FROM meetings WHERE extraordinary"_s) == 1);
    CHECK(count(*store, u"SELECT count(*) FROM attendance WHERE capacity = 'substitute'"_s) > 3);
    CHECK(count(*store, u"SELECT count(*) FROM attendance WHERE status = 'on_leave' AND reason <> ''"_s) > 30);
}

TEST_CASE("nothing has happened yet that lies ahead of the sample school's day", "[sample]")
{
    for (const QDate day : {QDate(2026, 2, 15), QDate(2024, 7, 1), QDate(2027, 5, 20)}) {
        SampleOptions options;
        options.today = day;
        options.households = 200;
        options.years = 3;
        const auto store = sampleStore(options);
        const QVariantList now{day.toString(Qt::ISODate)};
        CHECK(count(*store, u"SELECT count(*) FROM activities WHERE held_on >= ? AND status = 'held'"_s, now) == 0);
        // One was forgotten, so that the plan has something that is not yet settled.
        CHECK(count(*store, u"SELECT count(*) FROM activities WHERE held_on < ? AND status = 'planned'"_s, now) == 1);
        CHECK(count(*store, u"SELECT count(*) FROM contributions WHERE given_on >= ? OR thanked_on >= ?"_s,
                    now + now) == 0);
        CHECK(count(*store, u"SELECT count(*) FROM follow_ups WHERE done_on > ?"_s, now) == 0);
        CHECK(count(*store, u"SELECT count(*) FROM attendance JOIN meetings USING (meeting_id) WHERE held_on >= ?"_s,
                    now) == 0);
        CHECK(count(*store, u"SELECT count(*) FROM activities WHERE status = 'planned'"_s) > 0);
    }
}

TEST_CASE("a file with records in it does not become a sample school", "[sample]")
{
    auto store = emptyStore();
    must(store->save(village(3, u"บ้านดอน"_s)));
    const auto refused = makeSampleSchool(*store);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::InUse);
    CHECK(count(*store, u"SELECT count(*) FROM villages"_s) == 1);
}

TEST_CASE("giving up on the sample school leaves nothing behind", "[sample]")
{
    auto store = emptyStore();
    int last = -1;
    SampleOptions options;
    options.goesOn = [&](int percent) {
        CHECK(percent > last);
        last = percent;
        return percent < 50;
    };
    const auto refused = makeSampleSchool(*store, options);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Cancelled);
    CHECK(count(*store, u"SELECT count(*) FROM parties"_s) == 0);
    CHECK(must(store->steps(10)).isEmpty());
    options.goesOn = {};
    must(makeSampleSchool(*store, options));
}

TEST_CASE("a sample school may be as small as one household", "[sample]")
{
    SampleOptions options;
    options.households = 1;
    options.years = 1;
    const auto store = sampleStore(options);
    CHECK(count(*store, u"SELECT count(*) FROM households"_s) == 1);
    CHECK(count(*store, u"SELECT seats FROM committees WHERE kind = 'school_board'"_s) == 9);
    CHECK(must(store->faults()).isEmpty());
}

TEST_CASE("the sample school's register has papers of every year, numbered without a gap, and keeps lists", "[sample]")
{
    const auto store = sampleStore();
    QHash<QString, int> last;
    QStringList wrong;
    for (const auto &row :
         rowsOf(*store, u"SELECT kind, year, number, dated_on FROM issued_papers ORDER BY kind, year, "
                        "number"_s)) {
        if (row[2].toInt() != ++last[row[0].toString() + row[1].toString()])
            wrong << row[0].toString() + row[1].toString() + u'/' + row[2].toString();
        CHECK(row[3].toString() < today);
    }
    CHECK(wrong == QStringList());
    CHECK(last.size() == 14); // letters and certificates of the seven calendar years
    CHECK(count(*store, u"SELECT count(*) FROM saved_lists"_s) == 2);
    CHECK(count(*store, u"SELECT count(*) FROM contributions WHERE direction = 'to_school' AND thanked_on IS NULL"_s) >
          5);
}

TEST_CASE("every year of the sample school has a plan with what was moved and cancelled, and evidence for standards",
          "[sample]")
{
    const auto store = sampleStore();
    for (int year = 2021; year <= 2025; ++year) {
        INFO(year);
        const QVariantList period{QString::number(year) + u"-05-16"_s, QString::number(year + 1) + u"-05-15"_s};
        const auto among = [&](const QString &condition) {
            return count(*store, u"SELECT count(*) FROM activities WHERE held_on BETWEEN ? AND ? AND "_s + condition,
                         period);
        };
        CHECK(among(u"planned_on IS NULL"_s) == 0);
        CHECK(among(u"audience = '' OR planned_people IS NULL"_s) == 0);
        CHECK(among(u"planned_on < held_on"_s) > 0);
        CHECK(among(u"planned_on > held_on"_s) == 0);
        CHECK(among(u"standards LIKE '%2.1%'"_s) > 0);
        CHECK(among(u"status = 'cancelled' AND result <> ''"_s) > 0);
    }
    CHECK(count(*store, u"SELECT count(*) FROM activities WHERE held_on > ? AND status = 'planned'"_s, {today}) > 3);
    CHECK(count(*store, u"SELECT count(*) FROM agenda_items WHERE standards <> ''"_s) > 10);
    CHECK(count(*store, u"SELECT count(*) FROM standards"_s) == 9);
}
