#include "core/sample/SampleGift.h"
#include "core/sample/SampleStages.h"
#include "core/thai/BuddhistDate.h"
#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

class Ledger
{
public:
    Ledger(SampleDesk &desk, SampleSubdistrict &subdistrict)
        : m_desk(desk), m_subdistrict(subdistrict), m_dice(desk.seed(), 30)
    {
    }

    void keepYear(int year)
    {
        m_given.clear();
        for (const auto &gift : giftsToSchool())
            give(gift, Direction::ToSchool, year);
        for (const auto &gift : giftsToCommunity())
            give(gift, Direction::ToCommunity, year);
        std::stable_sort(m_given.begin(), m_given.end(),
                         [](const Contribution &a, const Contribution &b) { return a.date < b.date; });
        for (auto &one : m_given) {
            if (one.direction == Direction::ToSchool)
                acknowledge(one);
            if (one.kind == ContributionKind::Money && one.description.contains(u"ผ้าป่า"_s))
                m_subdistrict.robeMoney[year] += one.amount;
            one.id = m_desk.keep(one);
            if (one.thankedOn.isValid())
                m_subdistrict.thankedFor << one;
        }
    }

private:
    void give(const SampleGift &gift, Direction direction, int year);
    Id<Party> member(const SampleGift::Who &who, QDate day);
    Id<Party> household(int village, QDate day);
    void acknowledge(Contribution &one);
    bool joinActivity(Contribution &one, const SampleGift &gift) const;

    SampleDesk &m_desk;
    SampleSubdistrict &m_subdistrict;
    SampleDice m_dice;
    QList<Contribution> m_given;
    int m_receipts = 0;
};

void Ledger::give(const SampleGift &gift, Direction direction, int year)
{
    const auto &when = gift.when;
    const int calendar = year - buddhistOffset + (when.month < 5 || (when.month == 5 && when.day < 16) ? 1 : 0);
    const QDate first(calendar, when.month, when.day);
    const bool grows = gift.who.from == SampleGift::From::Household;
    const int times = grows ? std::max(1, int(qint64(when.times) * m_desk.options().households / 900)) : when.times;
    for (int n = 0; n < times; ++n) {
        if (!m_dice.happens(when.chance))
            continue;
        Contribution one;
        one.date = first.addDays(m_dice.below(when.within));
        one.direction = direction;
        one.kind = gift.kind;
        one.description = QString::fromUtf16(gift.description);
        one.amount = qint64(gift.baht.least +
                            m_dice.below((gift.baht.most - gift.baht.least) / gift.baht.step + 1) * gift.baht.step) *
                     100;
        one.quantity = m_dice.between(gift.things.fewest, gift.things.most);
        one.unit = QString::fromUtf16(gift.things.unit);
        one.hours = m_dice.between(gift.hours.least, gift.hours.most);
        one.usedFor = QString::fromUtf16(gift.usedFor);
        one.member = member(gift.who, one.date);
        const bool isAlone = *gift.activity == u'\0';
        if ((isAlone || joinActivity(one, gift)) && one.member && one.date < m_desk.today())
            m_given << one;
    }
}

// What belongs to an activity is given on its day or before, and not at all where it was not held.
bool Ledger::joinActivity(Contribution &one, const SampleGift &gift) const
{
    const auto title = QString::fromUtf16(gift.activity);
    for (const auto &activity : m_subdistrict.activities)
        if (activity.status == ActivityStatus::Held && activity.title.startsWith(title) &&
            std::abs(activity.date.daysTo(one.date)) < 60) {
            one.activity = activity.id;
            one.date = std::min(one.date, activity.date);
            return true;
        }
    return false;
}

Id<Party> Ledger::household(int village, QDate day)
{
    const auto &s = m_subdistrict;
    for (int tries = 0; tries < 60 && !s.households.isEmpty(); ++tries) {
        const auto &among = village ? s.villages[village - 1].households : QList<int>();
        if (village && among.isEmpty())
            break;
        const int at = village ? m_dice.oneOf(among) : m_dice.below(int(s.households.size()));
        const auto &house = s.households[at];
        const bool isWilling = village || (house.zeal > 400 && s.villages[house.village].draw > 500);
        if (isWilling && house.isThere(day))
            return party(house.id);
    }
    return {};
}

Id<Party> Ledger::member(const SampleGift::Who &who, QDate day)
{
    switch (who.from) {
    case SampleGift::From::Household:
        return household(who.which, day);
    case SampleGift::From::Temple:
        return party(m_subdistrict.temples[who.which].id);
    case SampleGift::From::Agency:
        return party(m_subdistrict.agency(AgencyKind(who.which), who.nth).id);
    case SampleGift::From::Villager:
        return party(m_dice.oneOf(m_subdistrict.villagers).id);
    case SampleGift::From::ResourcePerson:
        break;
    }
    QList<Id<Party>> masters;
    for (const auto &person : m_subdistrict.resourcePeople)
        if (person.field == QString::fromUtf16(who.field) && person.readiness != Readiness::NotNow &&
            (person.readiness != Readiness::Deceased || day.daysTo(m_desk.today()) > 500))
            masters << party(person.id);
    return masters.isEmpty() ? Id<Party>() : m_dice.oneOf(masters);
}

// A receipt for money, and a letter of thanks; the latest are still owed, and a few were forgotten.
void Ledger::acknowledge(Contribution &one)
{
    if (one.kind == ContributionKind::Money || one.kind == ContributionKind::Scholarship) {
        one.receipt = u"เล่มที่ %1 เลขที่ %2"_s.arg(m_receipts / 50 + 1).arg(m_receipts % 50 + 1, 2, 10, QChar(u'0'));
        ++m_receipts;
    }
    const auto thanked = one.date.addDays(m_dice.between(4, 26));
    const bool isForgotten = m_dice.happens(one.date.daysTo(m_desk.today()) > 500 ? 4 : 60);
    if (thanked < m_desk.today() && !isForgotten)
        one.thankedOn = thanked;
}

} // namespace

void recordGiving(SampleDesk &desk, SampleSubdistrict &subdistrict)
{
    Ledger ledger(desk, subdistrict);
    for (int year = desk.firstYear(); year <= desk.lastYear(); ++year)
        ledger.keepYear(year);
    desk.reached(90);
}

} // namespace core
