#pragma once
#include "core/Result.h"
#include "core/records/IssuedPaper.h"
#include "core/records/SavedList.h"
#include <functional>

namespace core {

class Store;

// A gift to the school that nobody has thanked for.
struct UnthankedGift {
    Contribution gift;
    QString giver;
    int days = 0; // since it was given
};
Result<QList<UnthankedGift>> unthankedGifts(const Store &store, QDate today); // oldest first

// Numbers run from one for each kind of paper and calendar year (พ.ศ.).
Result<int> nextNumber(const Store &store, TemplateKind kind, int year);
// Those below the highest that nothing in the register bears: a number that was skipped or taken out.
Result<QList<int>> missingNumbers(const Store &store, TemplateKind kind, int year);

// What leaves the office at once, numbered in this order from `firstNumber` in the year of its date.
struct Issue {
    struct Line {
        Id<Party> member;
        QString name;
        QString purpose;
        QList<Id<Contribution>> gifts; // thanked for with it
        Id<Activity> activity;
    };
    TemplateKind kind = TemplateKind::Letter;
    Id<PaperTemplate> paperTemplate;
    int firstNumber = 1;
    QDate date;
    QList<Line> lines;
};

// How many of them have a paper of this kind for the same activity already: most likely it is printed a second time.
Result<int> issuedBefore(const Store &store, const Issue &issue);

// Whether they may be numbered so: they have a date, and no number stands in the register already.
Result<void> mayIssue(const Store &store, const Issue &issue);

// One step of history: the register's lines, and the day on which the gifts were thanked for. `print` is the last that
// is done; where it fails, nothing was issued.
Result<void> issuePapers(Store &store, const Issue &issue, const std::function<Result<void>()> &print = {});

// A list of that name with these members, beside those it has already: one step of history.
Result<Id<SavedList>> keepList(Store &store, const QString &name, const QList<Id<Party>> &members);
Result<QList<Id<Party>>> membersOfList(const Store &store, Id<SavedList> list); // in dictionary order of their names

} // namespace core
