#include "core/records/Seating.h"
#include "core/StoreFixture.h"
#include "core/records/AppointmentOrder.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

// Seats of one body as they come into being; ids and people are numbered.
struct Board {
    Committee record;
    QList<Seat> seats;

    Board() { record.termsYears = 4; }
    Seat &add(int order, qint64 person, QDate since, QDate until = {})
    {
        Seat seat;
        seat.id = {seats.size() + 1};
        seat.position = u"กรรมการ"_s;
        seat.order = order;
        seat.person = {person};
        seat.since = since;
        seat.until = until;
        seats << seat;
        return seats.last();
    }
    Seating on(QDate day) const { return seatingOn(record, seats, day); }
    QDate end(int at) const { return termEnd(record, seats, seats[at]); }
};

} // namespace

TEST_CASE("a term lasts as many years as the body's terms, unless its end is stated")
{
    Board board;
    board.add(1, 1, QDate(2024, 9, 16));
    board.add(2, 2, QDate(2024, 9, 16), QDate(2026, 1, 31));
    CHECK(board.end(0) == QDate(2028, 9, 15));
    CHECK(board.end(1) == QDate(2026, 1, 31));
    board.record.termsYears.reset();
    CHECK_FALSE(board.end(0).isValid());
}

TEST_CASE("whoever comes in between serves the rest of the term, where the body says so")
{
    Board board;
    board.add(1, 1, QDate(2024, 9, 16), QDate(2025, 3, 1));
    board.add(1, 0, QDate(2025, 3, 2), QDate(2025, 4, 1));
    board.add(1, 2, QDate(2025, 4, 2), QDate(2026, 4, 1));
    board.add(1, 3, QDate(2026, 4, 2));
    CHECK(board.end(3) == QDate(2028, 9, 15));
    board.record.servesRest = false;
    CHECK(board.end(3) == QDate(2030, 4, 1));
}

TEST_CASE("the next term is not the rest of the last one, though it begins some days early")
{
    Board board;
    board.add(1, 1, QDate(2020, 9, 20), QDate(2024, 9, 15));
    board.add(1, 2, QDate(2024, 9, 16));
    CHECK(board.end(1) == QDate(2028, 9, 15));
}

TEST_CASE("vacancies are told on any day: seats without a holder, seats that were left, seats never put on record")
{
    Board board;
    board.record.seats = 4;
    board.add(1, 1, QDate(2024, 9, 16));
    board.add(2, 2, QDate(2024, 9, 16), QDate(2025, 5, 31));
    board.add(3, 0, QDate(2024, 9, 16));
    const auto before = board.on(QDate(2025, 5, 31));
    CHECK(before.lines.size() == 3);
    CHECK(before.vacant == 2); // one has no holder, one is not on record
    CHECK(before.unlisted() == 1);
    const auto after = board.on(QDate(2025, 6, 1));
    CHECK(after.seats == 4);
    CHECK(after.vacant == 3);
    REQUIRE(after.lines.size() == 3);
    CHECK(after.lines[1].isLeft);
    CHECK(after.lines[1].state == SeatLine::State::Vacant);
    CHECK_FALSE(after.lines[1].holder());
    board.add(2, 3, QDate(2025, 7, 1));
    const auto filled = board.on(QDate(2025, 7, 1));
    CHECK(filled.vacant == 2);
    CHECK(filled.lines[1].holder().value == 3);
    CHECK(board.on(QDate(2024, 9, 15)).vacant == 4); // nobody sat yet
}

TEST_CASE("a body that does not say how many seats it has is vacant where someone left early")
{
    Board board;
    board.add(1, 1, QDate(2024, 9, 16));
    board.add(2, 2, QDate(2024, 9, 16), QDate(2025, 5, 31));
    CHECK(board.on(QDate(2025, 6, 1)).vacant == 1);
    CHECK(board.on(QDate(2025, 6, 1)).seats == 2);
    CHECK(board.on(QDate(2028, 9, 16)).vacant == 0); // the term it belonged to is over
}

TEST_CASE("who sits on after the term is told until somebody is appointed")
{
    Board board;
    board.add(1, 1, QDate(2021, 1, 1));                      // sits on without an end
    board.add(2, 2, QDate(2021, 1, 1), QDate(2024, 12, 31)); // the end was written down
    const auto over = board.on(QDate(2025, 2, 1));
    REQUIRE(over.lines.size() == 2);
    CHECK(over.over == 2);
    CHECK(over.vacant == 0);
    CHECK(over.lines[0].state == SeatLine::State::TermOver);
    CHECK_FALSE(over.lines[0].isLeft);
    CHECK(over.lines[1].isLeft);
    CHECK(over.lines[1].termEnd == QDate(2024, 12, 31));
    board.seats[0].until = QDate(2025, 2, 28);
    board.add(1, 3, QDate(2025, 3, 1));
    const auto anew = board.on(QDate(2025, 3, 1));
    CHECK(anew.over == 0);
    CHECK(anew.lines.size() == 1); // the new body has one seat
}

TEST_CASE("a member in two seats of a body at one time looks odd, one after the other does not")
{
    Board board;
    board.add(1, 1, QDate(2024, 9, 16), QDate(2025, 5, 31));
    board.add(2, 1, QDate(2025, 5, 31));
    const auto odd = oddities(board.seats[1], board.seats);
    REQUIRE(odd.size() == 1);
    CHECK(odd[0].field == u"person"_s);
    CHECK(odd[0].hint);
    board.seats[1].since = QDate(2025, 6, 1);
    CHECK(oddities(board.seats[1], board.seats).isEmpty());
    board.add(3, 0, {});
    board.add(4, 0, {});
    CHECK(oddities(board.seats[3], board.seats).isEmpty()); // two vacant seats are nobody's
}

TEST_CASE("more seats than the body was appointed with, and a quorum beyond them, look odd")
{
    Board board;
    board.record.seats = 1;
    board.add(1, 1, {});
    CHECK(oddities(board.record, board.seats, QDate(2025, 1, 1)).isEmpty());
    board.add(2, 2, {});
    const auto odd = oddities(board.record, board.seats, QDate(2025, 1, 1));
    REQUIRE(odd.size() == 1);
    CHECK(odd[0].field == u"seats"_s);
    CHECK(odd[0].hint);
    board.record.seats.reset();
    board.record.quorum = QuorumRule::Number;
    board.record.quorumNumber = 3;
    CHECK(oddities(board.record, board.seats, QDate(2025, 1, 1))[0].field == u"quorum_number"_s);
    board.record.seats = 2;
    const auto &type = typeOf<Committee>();
    board.record.name = u"คณะกรรมการ"_s;
    const auto ruled = complaintsOf(type, type.toRow(board.record));
    REQUIRE(ruled.size() == 1);
    CHECK(ruled[0].field == u"quorum_number"_s);
    CHECK(ruled[0].hint);
}

TEST_CASE("an order of appointment tells its number and its date in one line")
{
    const auto order = readOrder(u"คำสั่งสำนักงานเขตพื้นที่ ที่ ๒๑๔/๒๕๖๘ ลงวันที่ ๑๖ กันยายน ๒๕๖๘"_s);
    CHECK(order.number == u"214/2568"_s);
    CHECK(order.date == QDate(2025, 9, 16));
    CHECK(readOrder(u"ที่ 41 / 2567 สั่ง ณ วันที่ 16 พ.ค. 67"_s).date == QDate(2024, 5, 16));
    CHECK(readOrder(u"ที่ 41/2567 ลงวันที่ 29/2/2567"_s).date == QDate(2024, 2, 29));
    CHECK(readOrder(u"ที่ 41/2567 ลงวันที่ 29/2/2567"_s).number == u"41/2567"_s);
    CHECK(readOrder(u"ที่ 41/2567 สั่ง ณ วันที่ 16 เดือนพฤษภาคม พ.ศ. 2567"_s).date == QDate(2024, 5, 16));
    CHECK(readOrder(u"คำสั่งโรงเรียน"_s).number.isEmpty());

    Committee board;
    board.name = u"คณะกรรมการ"_s;
    board.appointmentOrder = u"คำสั่งโรงเรียน ที่ 41/2567"_s;
    const auto &type = typeOf<Committee>();
    const auto odd = complaintsOf(type, type.toRow(board));
    REQUIRE(odd.size() == 1);
    CHECK(odd[0].field == u"appointment_order"_s);
    CHECK(odd[0].hint);
}
