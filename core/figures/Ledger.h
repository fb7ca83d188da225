#pragma once
#include "core/figures/AnnualSummary.h"
#include "core/records/Contribution.h"

namespace core {

// Which entries of the book of giving and receiving are told of; what is not said does not matter.
struct LedgerFilter {
    // ToEnter: in e-Donation; NotUsedUp: gifts to the school, whenever they came, of which something is left at the
    // end. Followed are those of whose use something is written down, and from the first day money, scholarships and
    // goods that were given for a purpose, as long as nothing is said of what they were used for.
    enum class State { Any, Unthanked, ToEnter, NotUsedUp };
    std::optional<Period> period = {};
    QDate month = {}; // any day of it: only what of the period lies in that month
    std::optional<Direction> direction = {};
    std::optional<ContributionKind> kind = {};
    std::optional<Id<Village>> village = {}; // an empty id: of members in no village on record
    Id<Party> partner = {};
    Id<Campaign> campaign = {};
    State state = State::Any;
    QString words = {}; // all of them occur, as in the register
    bool operator==(const LedgerFilter &) const = default;
};

// Given for something that one still waits for: all of it is left.
bool isAwaited(const Contribution &giftWithoutUses);

// One entry, as the book tells it. What stands below the line is read where it is told in words.
struct LedgerEntry {
    Id<Contribution> id;
    QDate date;
    Direction direction = Direction::ToSchool;
    Id<Party> partner;
    QString name; // of the partner
    Id<Village> village;
    ContributionKind kind = ContributionKind::Money;
    qint64 amount = 0;
    double hours = 0;
    // ---
    QString description;
    double quantity = 0;
    QString unit;
    QString receipt;
    qint64 left = 0; // not used yet by the end of the period, where its use is followed
    double quantityLeft = 0;
    Giving giving() const;
};

// What came and what went: two numbers side by side, never one score.
struct BothWays {
    Giving toSchool;
    Giving toCommunity;
    void add(const LedgerEntry &entry);
    void add(const BothWays &other);
    bool operator==(const BothWays &) const = default;
};

// One line of a view of the book: a partner, a village, a kind or a month.
struct LedgerGroup {
    qint64 id = 0; // party, village (0: none on record), kind, or year * 12 + month - 1 of the Common Era
    QString name;  // of a partner or a village
    BothWays sum;
    QDate last; // the last time
};

// What was not used up, and goes on.
struct CarriedOver {
    int gifts = 0;
    qint64 money = 0;
    qint64 inKind = 0;
    bool operator==(const CarriedOver &) const = default;
};

struct LedgerBook {
    LedgerFilter filter;
    QList<LedgerEntry> entries; // oldest first
    CarriedOver before, after;  // of gifts to the school that fit the filter: at the beginning and at the end
};
enum class LedgerDetail { Figures, Words };
Result<LedgerBook> ledgerBook(const Store &store, const LedgerFilter &filter,
                              LedgerDetail detail = LedgerDetail::Figures);

BothWays sumOf(const QList<LedgerEntry> &entries);
enum class LedgerView { Partner, Village, Kind, Month };
using NamedVillages = QList<std::pair<qint64, QString>>; // in natural order
// In order: partners by name, villages and kinds as they are listed, months as they follow.
QList<LedgerGroup> grouped(const QList<LedgerEntry> &entries, LedgerView view, const NamedVillages &villages = {});
QDate firstOfMonth(qint64 group);
Result<NamedVillages> villageNames(const Store &store);

// What a member gave and got, ever.
struct PartnerAccount {
    BothWays sum;
    QDate last;
    Id<Contribution> lastEntry;
};
Result<PartnerAccount> partnerAccount(const Store &store, Id<Party> partner);

} // namespace core
