#include "core/records/Usage.h"
#include "core/sample/SampleStages.h"
#include <QMap>
#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// The robes of each year as a campaign with its account, what was done with larger gifts, and what is declared in
// e-Donation. Nothing is drawn anew of what is there already.
class Treasury
{
public:
    Treasury(SampleDesk &desk, const SampleSubdistrict &subdistrict)
        : m_desk(desk), m_subdistrict(subdistrict), m_dice(desk.seed(), 60), m_gifts(desk.all<Contribution>())
    {
        std::stable_sort(m_gifts.begin(), m_gifts.end(),
                         [](const auto &a, const auto &b) { return a.id.value < b.id.value; });
        for (const auto &house : subdistrict.households)
            m_villageOf.insert(house.id.value, house.village);
        for (int at = 0; at < subdistrict.headmen.size(); ++at)
            m_villageOf.insert(subdistrict.headmen[at].id.value, at);
    }

    void keep()
    {
        for (const auto &activity : m_subdistrict.activities)
            if (activity.status == ActivityStatus::Held && activity.title.startsWith(u"ทอดผ้าป่าเพื่อการศึกษา"_s))
                holdCampaign(activity);
        for (auto &gift : m_gifts) {
            const auto before = gift;
            declare(gift);
            if (gift != before)
                m_desk.keep(gift);
            if (gift.kind == ContributionKind::Money)
                spend(gift);
            else if (gift.kind == ContributionKind::Goods && gift.quantity > 80)
                handOut(gift);
        }
        for (int at = 0; at < m_subdistrict.villages.size(); ++at)
            giveBothWays(at);
    }

private:
    void holdCampaign(const Activity &activity);
    QMap<int, CampaignList> handOutEnvelopes(Id<Campaign> campaign);
    void pay(Id<Campaign> campaign, QDate day);
    void declare(Contribution &gift);
    void spend(const Contribution &gift);
    void handOut(const Contribution &gift);
    void giveBothWays(int village);
    bool hasGiven(int village, Direction direction) const;
    Id<Party> someoneOf(int village, QDate day) const;
    bool isPast(QDate day) const { return day < m_desk.today(); }

    SampleDesk &m_desk;
    const SampleSubdistrict &m_subdistrict;
    SampleDice m_dice;
    QList<Contribution> m_gifts;
    QHash<qint64, int> m_villageOf; // by household and headman
    int m_vouchers = 0;
};

void Treasury::holdCampaign(const Activity &activity)
{
    const auto year = periodContaining(YearKind::Academic, activity.date).year;
    const auto &alumni = m_subdistrict.agency(AgencyKind::Alumni);
    Campaign campaign;
    campaign.name = u"ผ้าป่าเพื่อการศึกษา ปีการศึกษา %1"_s.arg(year);
    campaign.date = activity.date;
    campaign.chair = alumni.contact;
    campaign.hosts = alumni.name + u"\nคณะกรรมการสถานศึกษาขั้นพื้นฐาน\n"_s + m_subdistrict.temples.first().name;
    campaign.purpose = u"ปรับปรุงห้องสมุดและสมทบกองทุนอาหารเช้านักเรียน"_s;
    campaign.expenses = m_dice.between(2, 9) * 5000;
    campaign.id = m_desk.keep(campaign);
    auto lists = handOutEnvelopes(campaign.id);
    for (auto &gift : m_gifts)
        if (gift.activity == activity.id && gift.direction == Direction::ToSchool) {
            gift.campaign = campaign.id;
            gift.purpose = campaign.purpose;
            if (const auto list = lists.find(m_villageOf.value(gift.member.value, -1)); list != lists.end()) {
                gift.campaignList = list->id;
                list->envelopesReturned = list->envelopesReturned.value_or(0) + 1;
            }
            m_desk.keep(gift);
        }
    for (auto &list : lists) {
        list.envelopesReturned = list.envelopesReturned.value_or(0);
        list.envelopesGiven = *list.envelopesReturned + m_dice.between(4, 18);
        m_desk.keep(list);
    }
    pay(campaign.id, activity.date);
}

// One list for each village of the service area; by village, the way households know theirs.
QMap<int, CampaignList> Treasury::handOutEnvelopes(Id<Campaign> campaign)
{
    QMap<int, CampaignList> lists;
    for (int at = 0; at < m_subdistrict.villages.size(); ++at) {
        const auto &village = m_subdistrict.villages[at].record;
        if (!village.inServiceArea)
            continue;
        CampaignList list;
        list.campaign = campaign;
        list.name = u"สายที่ %1 %2"_s.arg(lists.size() + 1).arg(village.name);
        list.village = village.id;
        if (at < m_subdistrict.headmen.size())
            list.host = party(m_subdistrict.headmen[at].id);
        list.id = m_desk.keep(list);
        lists.insert(at, list);
    }
    return lists;
}

void Treasury::pay(Id<Campaign> campaign, QDate day)
{
    struct Bill {
        const char16_t *what, *to;
        int least, most, before; // baht, days
    };
    static constexpr Bill bills[]{{u"ค่าพิมพ์ซองและฎีกาผ้าป่า", u"ร้านการพิมพ์ในอำเภอ", 1200, 2200, 25},
                                  {u"ค่าเช่าเต็นท์ โต๊ะ และเก้าอี้", u"กลุ่มเต็นท์ตำบล", 1800, 3200, 1},
                                  {u"ค่าเครื่องเสียงและวงกลองยาว", u"คณะกลองยาวบ้านใต้", 1500, 2500, 0},
                                  {u"ค่าอาหารและน้ำดื่มเลี้ยงผู้ร่วมงาน", u"กลุ่มแม่บ้าน", 2500, 4500, 0},
                                  {u"ปัจจัยถวายพระสงฆ์", u"พระสงฆ์ 9 รูป", 1800, 1800, 0}};
    for (const auto &bill : bills) {
        CampaignExpense expense;
        expense.campaign = campaign;
        expense.date = day.addDays(-bill.before);
        expense.description = QString::fromUtf16(bill.what);
        expense.paidTo = QString::fromUtf16(bill.to);
        expense.voucher = u"บจ. %1"_s.arg(++m_vouchers);
        expense.amount = qint64(m_dice.between(bill.least / 100, bill.most / 100)) * 10000;
        m_desk.keep(expense);
    }
}

// Some givers want it; what came lately is still to be entered.
void Treasury::declare(Contribution &gift)
{
    const bool mayAsk = gift.direction == Direction::ToSchool && gift.kind == ContributionKind::Money;
    if (mayAsk && m_dice.happens(gift.amount >= 500000 ? 700 : 250))
        gift.eDonation = gift.date.daysTo(m_desk.today()) > 45 ? EDonation::Entered : EDonation::ToEnter;
}

// Larger sums are spent over months, some into the next year.
void Treasury::spend(const Contribution &gift)
{
    if (gift.direction != Direction::ToSchool || gift.amount < 2000000)
        return;
    static const QStringList purposes{u"ค่าจ้างครูอัตราจ้าง"_s, u"ซื้อหนังสือและชั้นวางห้องสมุด"_s, u"กองทุนอาหารเช้านักเรียน"_s,
                                      u"วัสดุปรับปรุงห้องเรียน"_s};
    const int parts = m_dice.between(3, 6);
    const auto part = gift.amount / parts / 10000 * 10000;
    for (int n = 0; n < parts; ++n) {
        Usage usage;
        usage.contribution = gift.id;
        usage.date = gift.date.addDays(10 + n * 45 + m_dice.below(9));
        usage.amount = n + 1 < parts ? part : gift.amount - part * n;
        usage.purpose = purposes[m_dice.below(int(purposes.size()))];
        if (isPast(usage.date))
            m_desk.keep(usage);
    }
}

// Most of it soon, the rest when it is needed.
void Treasury::handOut(const Contribution &gift)
{
    if (gift.direction != Direction::ToSchool)
        return;
    const int soon = int(gift.quantity) * m_dice.between(70, 95) / 100;
    Usage usage;
    usage.contribution = gift.id;
    usage.purpose = u"มอบแก่นักเรียนตามรายชื่อ"_s;
    for (const int quantity : {soon, int(gift.quantity) - soon}) {
        usage.date = gift.date.addDays(quantity == soon ? m_dice.between(5, 20) : m_dice.between(120, 300));
        usage.quantity = quantity;
        if (isPast(usage.date) && quantity > 0)
            m_desk.keep(usage);
    }
}

// A household; where none is on record, the headman.
Id<Party> Treasury::someoneOf(int village, QDate day) const
{
    for (const int at : m_subdistrict.villages[village].households)
        if (m_subdistrict.households[at].isThere(day))
            return party(m_subdistrict.households[at].id);
    return party(m_subdistrict.headmen[village].id);
}

bool Treasury::hasGiven(int village, Direction direction) const
{
    return std::any_of(m_gifts.begin(), m_gifts.end(), [&](const Contribution &gift) {
        return gift.direction == direction && m_villageOf.value(gift.member.value, -1) == village;
    });
}

// In the first year on record every village gave something and got something, also those beyond the service area.
void Treasury::giveBothWays(int village)
{
    const auto first = m_desk.firstDay().addDays(30 + village);
    for (const auto direction : {Direction::ToSchool, Direction::ToCommunity}) {
        const auto day = direction == Direction::ToSchool ? first : first.addDays(14);
        if (!isPast(day.addDays(20)) || hasGiven(village, direction))
            continue;
        Contribution gift;
        gift.date = day;
        gift.direction = direction;
        gift.member = someoneOf(village, day);
        gift.kind = direction == Direction::ToSchool ? ContributionKind::Goods : ContributionKind::Knowledge;
        gift.description = direction == Direction::ToSchool ? u"ไม้ไผ่และต้นกล้าสำหรับแปลงเกษตรโรงเรียน"_s
                                                            : u"อบรมการทำปุ๋ยหมักและแจกเมล็ดพันธุ์ผัก"_s;
        gift.amount = qint64(m_dice.between(2, 9)) * 10000;
        gift.hours = direction == Direction::ToCommunity ? 3 : 0;
        if (direction == Direction::ToSchool)
            gift.thankedOn = day.addDays(12);
        gift.id = m_desk.keep(gift);
        m_gifts << gift;
    }
}

} // namespace

void keepCampaigns(SampleDesk &desk, SampleSubdistrict &subdistrict)
{
    Treasury(desk, subdistrict).keep();
}

} // namespace core
