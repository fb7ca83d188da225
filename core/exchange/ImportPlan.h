#pragma once
#include "core/Result.h"
#include "core/exchange/Sheet.h"
#include "core/records/Kind.h"
#include <QDate>
#include <functional>

namespace core {

class Store;

// What will happen to one row of a file, before anything happens.
struct PlannedRow {
    enum class Fate { New, Changed, Unchanged, Refused };
    struct Problem {
        QString column; // the header as it stands in the file
        QString reason;
        bool hint = false; // odd, but taken
    };
    struct Change {
        QString column;
        QString before;
        QString after;
    };
    int line = 0; // in the file
    Fate fate = Fate::New;
    Row row; // as it will be kept
    QList<Problem> problems;
    QList<Change> changes; // of Fate::Changed: what is overwritten
};

struct ImportCounts {
    qsizetype created = 0, changed = 0, unchanged = 0, refused = 0;
    bool operator==(const ImportCounts &) const = default;
};

// The whole of an import, told before it is done.
struct ImportPlan {
    const Kind *kind = nullptr;
    QStringList header;
    QStringList unknownColumns;  // not silently dropped
    QStringList repeatedColumns; // of these: known, but already read from a column before
    QList<PlannedRow> rows;
    ImportCounts counts() const;
};

// Reads the rows of a file as records of a kind: the header is found by itself, references by the names that cells give
// them, and what is there already by its natural key.
// `goesOn` is told how many rows are read; where it says no, the answer is Error::Kind::Cancelled.
using GoesOn = std::function<bool(qsizetype done, qsizetype of)>;
Result<ImportPlan> planImport(const Store &store, const Kind &kind, const Sheet &sheet, QDate today,
                              const GoesOn &goesOn = {});

// Carries it out as one step of history, all or nothing. Refused rows stop it unless they are to be skipped.
Result<ImportCounts> applyImport(Store &store, const ImportPlan &plan, const QString &note, bool skipRefused,
                                 const GoesOn &goesOn = {});

} // namespace core
