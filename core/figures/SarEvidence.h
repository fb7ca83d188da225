#pragma once
#include "core/Result.h"
#include "core/records/Standard.h"
#include "core/store/Store.h"
#include "core/thai/Period.h"

// What a year has to show for each standard of education: every record that bears codes of standards.
namespace core {

struct Evidence {
    QString kind; // of the record that bears the codes
    qint64 id = 0;
    QString openKind; // the record to open: the meeting of an item of its agenda, else itself
    qint64 openId = 0;
    QString title;
    QDate date;        // none: of the year as a whole
    QString shows;     // result or resolution
    qint64 people = 0; // who came
    int villages = 0;  // from how many
    QStringList codes; // none: could be evidence, nobody said of what
    bool operator==(const Evidence &) const = default;
};

struct SarIndex {
    Period period;
    QList<Standard> standards;
    QList<Evidence> records; // of the year, by date: goals, what was held, resolved, answered, evidence or not yet

    QList<Evidence> evidenceFor(const QString &code) const;
    QStringList unknownCodes() const; // that no standard of the list has
};
Result<SarIndex> sarIndex(const Store &store, const Period &period);

// Lets a record bear a code, or no longer. Certified minutes may still be tagged: it changes no word of them.
Result<void> setEvidence(Store &store, const Evidence &evidence, const QString &code, bool bears, Sitting sitting = 0);

} // namespace core
