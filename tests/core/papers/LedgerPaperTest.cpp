#include "core/papers/LedgerPaper.h"
#include "Golden.h"
#include "core/StoreFixture.h"
#include "core/papers/CampaignPaper.h"
#include "core/papers/OfficeFiles.h"
#include "core/papers/OfficeText.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

LedgerEntry entry(qint64 id, QDate date, Direction direction, const QString &name, ContributionKind kind,
                  const QString &description, qint64 satang)
{
    LedgerEntry e;
    e.id = {id};
    e.date = date;
    e.direction = direction;
    e.partner = {100 + id};
    e.name = name;
    e.village = {id % 2};
    e.kind = kind;
    e.description = description;
    e.amount = satang;
    return e;
}

LedgerContent content()
{
    LedgerContent c;
    c.school.name = u"โรงเรียนบ้านดอนแก้ว"_s;
    c.school.director = u"นางวันดี มีสุข"_s;
    c.school.directorPosition = u"ผู้อำนวยการโรงเรียนบ้านดอนแก้ว"_s;
    c.today = QDate(2026, 2, 15);
    c.villages = {{1, u"หมู่ 1 บ้านดอน"_s}};
    auto &book = c.book;
    book.filter.period = periodOf(YearKind::Academic, 2568);
    using enum ContributionKind;
    book.entries = {
        entry(1, QDate(2025, 6, 1), Direction::ToSchool, u"สมาคมศิษย์เก่า"_s, Money, u"สมทบกองทุนอาหารเช้า"_s, 2100000),
        entry(2, QDate(2025, 6, 9), Direction::ToSchool, u"บ้านเลขที่ 5 หมู่ 1"_s, Goods, u"ข้าวสาร"_s, 36050),
        entry(3, QDate(2025, 7, 2), Direction::ToCommunity, u"วัดดอน"_s, Venue, u"ให้ใช้โดมอเนกประสงค์"_s, 150000),
        entry(4, QDate(2025, 8, 3), Direction::ToSchool, u"นายคำ แสนสุข"_s, Labour, u"ซ่อมรั้ว"_s, 0),
        entry(5, QDate(2025, 8, 9), Direction::ToCommunity, u"บ้านเลขที่ 5 หมู่ 1"_s, Scholarship, u"ทุนอาหารเช้า"_s, 80025)};
    book.entries[0].receipt = u"เล่มที่ 1 เลขที่ 01"_s;
    book.entries[0].left = 500000;
    book.entries[1].quantity = 12;
    book.entries[1].unit = u"ลิตร"_s;
    book.entries[3].hours = 7.5;
    book.before = {1, 120000, 0};
    book.after = {2, 500000, 18025};
    return c;
}

CampaignContent campaign()
{
    CampaignContent c;
    c.school = content().school;
    auto &account = c.account;
    account.record.name = u"ผ้าป่าเพื่อการศึกษา ปีการศึกษา 2568"_s;
    account.record.date = QDate(2026, 1, 24);
    account.record.chair = u"นายไพโรจน์ นันทชัย"_s;
    account.record.hosts = u"สมาคมศิษย์เก่า\nวัดดอน"_s;
    account.record.purpose = u"ปรับปรุงห้องสมุด"_s;
    account.record.expenses = 20050;
    CampaignList list;
    list.id = {1};
    list.name = u"สายที่ 1 บ้านดอน"_s;
    list.envelopesGiven = 40;
    list.envelopesReturned = 31;
    account.lists = {{list, u"นายอนันต์ เตชะ"_s, u"หมู่ 1 บ้านดอน"_s, {12, 650000, 0, 0}},
                     {{}, {}, {}, {3, 4200000, 90000, 8}}};
    account.income = {15, 4850000, 90000, 8};
    account.expenses = {{{1}, {}, QDate(2025, 12, 30), u"ค่าพิมพ์ซอง"_s, u"ร้านการพิมพ์"_s, u"บจ. 1"_s, 150000},
                        {{2}, {}, QDate(2026, 1, 24), u"ค่าเต็นท์"_s, u"กลุ่มเต็นท์"_s, u"บจ. 2"_s, 240000}};
    account.envelopesGiven = 40;
    account.envelopesReturned = 31;
    return c;
}

} // namespace

TEST_CASE("the book of a year is an account book: both directions, sums in words, what goes on into the next year")
{
    checkGolden(u"ledger.txt"_s, plainText(ledgerPaper(content())));
}

TEST_CASE("what is not money is told as an estimate wherever it is printed")
{
    const auto text = plainText(ledgerPaper(content()));
    CHECK(text.contains(u"มูลค่าประมาณการ (บาท)"_s));
    CHECK(text.contains(u"มูลค่าประมาณการของสิ่งที่มิใช่เงิน ๓๖๐.๕๐ บาท (สามร้อยหกสิบบาทห้าสิบสตางค์)"_s));
    CHECK(text.contains(u"(ไม่คิดเป็นเงิน)"_s)); // hours
}

TEST_CASE("limited to one direction, one village and a state, the book says so and tells nothing else")
{
    auto limited = content();
    limited.school.numerals = Numerals::Arabic;
    limited.book.filter.direction = Direction::ToSchool;
    limited.book.filter.village = Id<Village>{1};
    limited.village = u"หมู่ 1 บ้านดอน"_s;
    limited.book.filter.state = LedgerFilter::State::Unthanked;
    limited.book.filter.month = QDate(2025, 6, 1);
    limited.book.filter.words = u"ข้าว"_s;
    const auto text = plainText(ledgerPaper(limited));
    CHECK(text.contains(u"เฉพาะ หมู่ 1 บ้านดอน, ที่ยังไม่ได้ขอบคุณ, ที่มีคำว่า “ข้าว”"_s));
    CHECK(text.contains(u"เดือนมิถุนายน 2568"_s));
    CHECK_FALSE(text.contains(u"สิ่งที่โรงเรียนให้แก่ชุมชน"_s));
    limited.book.entries.clear();
    CHECK(plainText(ledgerPaper(limited)).contains(u"ไม่มีรายการ"_s));
}

TEST_CASE("the account of one partner bears the name once, and both directions")
{
    auto one = content();
    one.book.filter.partner = {101};
    one.partner = u"สมาคมศิษย์เก่า"_s;
    const auto paper = ledgerPaper(one);
    CHECK(paper.title == u"บัญชีการให้และการรับ สมาคมศิษย์เก่า ปีการศึกษา 2568"_s);
    const auto text = plainText(paper);
    CHECK(text.count(u"สมาคมศิษย์เก่า"_s) == 1);
    CHECK(text.contains(u"สิ่งที่โรงเรียนให้แก่ชุมชน"_s));
    CHECK_FALSE(text.contains(u"สรุปตามหมู่บ้าน"_s));
}

TEST_CASE("the account of a campaign tells hosts, lists, expenses and what is left, in words, to be signed")
{
    checkGolden(u"campaign.txt"_s, plainText(campaignPaper(campaign())));
    auto none = campaign();
    none.account.expenses.clear();
    none.account.record.expenses = 0;
    CHECK(plainText(campaignPaper(none)).contains(u"ไม่มีรายจ่าย"_s));
    none.account.record.endDate = QDate(2026, 1, 25);
    CHECK(plainText(campaignPaper(none)).contains(u"ถึงวันที่ ๒๕ มกราคม ๒๕๖๙"_s));
}

TEST_CASE("a campaign that cost more than it brought in says so in words, not with a minus")
{
    auto dear = campaign();
    dear.account.income = {1, 100000, 0, 0};
    const auto text = plainText(campaignPaper(dear));
    CHECK(text.contains(u"รายจ่ายสูงกว่ารายรับ ๓,๑๐๐.๕๐ บาท (สามพันหนึ่งร้อยบาทห้าสิบสตางค์)"_s));
    CHECK_FALSE(text.contains(u"คงเหลือสุทธิ"_s));
}

TEST_CASE("a quantity is told as exactly as it was written down")
{
    CHECK(quantityText(2) == u"2"_s);
    CHECK(quantityText(2.25) == u"2.25"_s);
    CHECK(quantityText(1234567.5) == u"1,234,567.5"_s);
    CHECK(quantityText(0.125) == u"0.125"_s);
    CHECK(quantityText(100) == u"100"_s);
    auto rice = content();
    rice.book.entries[1].quantity = 2.25;
    CHECK(plainText(ledgerPaper(rice)).contains(u"๒.๒๕ ลิตร"_s));
}

TEST_CASE("money in an account book always bears its satang")
{
    CHECK(accountText(0) == u"0.00"_s);
    CHECK(accountText(5) == u"0.05"_s);
    CHECK(accountText(125050) == u"1,250.50"_s);
    CHECK(accountText(-100000000) == u"-1,000,000.00"_s);
}
