#pragma once
#include "core/StoreFixture.h"
#include "core/figures/Ledger.h"
#include "core/records/Usage.h"
#include <random>

// An office with some villages and members of every kind, and a book of entries drawn at random.
class RandomLedger
{
public:
    explicit RandomLedger(unsigned seed) : m_random(seed), store(emptyStore())
    {
        using namespace Qt::StringLiterals;
        for (int i = 1; i <= 5; ++i)
            villages << must(store->save(village(i, u"บ้าน%1"_s.arg(i))));
        for (int i = 0; i < 12; ++i) {
            core::Household house;
            house.village = villages[pick(4)];
            house.houseNumber = QString::number(i + 1);
            house.head = u"นายคน%1"_s.arg(i);
            members << core::party(must(store->save(house)));
        }
        core::Temple temple;
        temple.name = u"วัดดอน"_s;
        temple.village = villages[4];
        members << core::party(must(store->save(temple)));
        core::Agency agency;
        agency.name = u"ห้างทองดี"_s; // of no village
        members << core::party(must(store->save(agency)));
        core::Person person;
        person.givenName = u"กล้า"_s;
        person.household = {members[0].value};
        members << core::party(must(store->save(person)));
    }

    int pick(int n) { return int(m_random() % unsigned(n)); }

    core::Contribution drawn()
    {
        core::Contribution gift;
        gift.date = QDate(2024, 4, 1).addDays(pick(800));
        gift.direction = core::Direction(pick(2));
        gift.member = members[pick(int(members.size()))];
        gift.kind = core::ContributionKind(pick(6));
        gift.description = QStringLiteral(u"รายการ %1").arg(pick(30));
        gift.amount = pick(4) ? pick(5000000) : 0;
        gift.hours = pick(3) ? 0 : pick(16) / 2.0;
        if (pick(3) == 0)
            gift.thankedOn = gift.date.addDays(9);
        gift.eDonation = core::EDonation(pick(3));
        if (pick(3) == 0)
            gift.purpose = QStringLiteral(u"ซื้อหนังสือ");
        if (pick(5) == 0)
            gift.usedFor = QStringLiteral(u"ชั้นวางหนังสือ");
        return gift;
    }

    void fill(int entries)
    {
        must(store->together([&]() -> core::Result<void> {
            for (int i = 0; i < entries; ++i) {
                auto gift = drawn();
                gift.id = must(store->save(gift));
                gifts << gift;
                for (int n = pick(4) ? 0 : 1 + pick(3); n > 0; --n) {
                    core::Usage usage{{}, gift.id, gift.date.addDays(pick(500)), gift.amount / 4, 0, {}, {}};
                    usage.id = must(store->save(usage));
                    usages << usage;
                }
            }
            return {};
        }));
    }

private:
    std::mt19937 m_random;

public:
    std::unique_ptr<core::Store> store;
    QList<core::Id<core::Village>> villages;
    QList<core::Id<core::Party>> members;
    QList<core::Contribution> gifts;
    QList<core::Usage> usages;
};
