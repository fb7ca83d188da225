#pragma once
#include "core/Result.h"
#include "core/records/Kind.h"
#include <QDateTime>
#include <QHash>
#include <QObject>
#include <functional>
#include <memory>

namespace core {

class History;
class Locks;
class SearchIndex;
class Sql;
struct OpenedFile;

// A stay at one record: what is saved under the same sitting folds into one step of history, until something else is
// saved in between. Zero folds nothing.
using Sitting = qint64;

// What one step of history was, for a list of them.
struct StepInfo {
    qint64 id = 0;
    QDateTime madeAt;
    QString madeBy;
    QString act;         // "edit", "import", "issue", "undo", "redo"
    QString note;        // the imported file, …
    QString state;       // "done", "undone", "dropped", "note"
    QString kind;        // of the record it is about: lines tell of their owner; empty where it changed nothing
    qint64 recordId = 0; // zero where it is gone
    QString recordName;  // as it is called now, or was called last
    int created = 0, changed = 0, removed = 0;
};

// One record of a step: each field that changed, as it was and as it became, in storage form.
struct ChangeInfo {
    QString kind;
    qint64 id = 0;
    QString name;
    QString column; // empty: the whole record came (or went)
    QVariant before, after;
};

// The one door to what the office knows. Every change goes through save(), remove() or together(): one transaction,
// one step of history, one changed() for each kind after the commit. Undo and redo walk the steps, also yesterday's.
// A Store is used from the thread that opened it; workers open one of their own, read-only.
class Store : public QObject
{
    Q_OBJECT
public:
    enum class Access { ReadWrite, ReadOnly };
    enum class Limit { None, AskedFor, Newer, NoPermission }; // why the file can only be read

    // An existing file. An older format is brought up to date after a copy was kept beside it; a newer one, or one
    // that may not be written to, is opened for reading only, and limit() says so.
    static Result<std::unique_ptr<Store>> open(const QString &path, Access access = Access::ReadWrite);
    // A new file of an empty office, or ":memory:". Refuses where there is a file already.
    static Result<std::unique_ptr<Store>> create(const QString &path);
    ~Store() override;

    const QString &path() const { return m_path; }
    Limit limit() const { return m_limit; }
    bool isReadOnly() const { return m_limit != Limit::None; }
    void setWho(const QString &name) { m_who = name; }
    const QString &who() const { return m_who; }
    void setClock(std::function<QDateTime()> clock) { m_clock = std::move(clock); }
    const std::function<QDateTime()> &clock() const { return m_clock; }

    template <class R>
    Result<QList<R>> all() const;
    template <class R>
    Result<R> find(Id<R> id) const;
    template <class R>
    Result<Id<R>> save(const R &record, Sitting sitting = 0);
    template <class R>
    Result<void> remove(Id<R> id);

    // The same by description.
    Result<QList<Row>> rows(const Kind &kind, const QList<qint64> &ids) const; // in the order asked; gone ones left out
    Result<QList<Row>> allRows(const Kind &kind) const;                        // in natural order
    Result<Row> row(const Kind &kind, qint64 id) const;
    Result<QList<Row>> rowsOwnedBy(const Kind &kind, const QString &ownerColumn, qint64 owner) const;
    Result<qint64> countOwnedBy(const Kind &kind, const QString &ownerColumn, qint64 owner) const;
    Result<qint64> save(const Kind &kind, const Row &row, Sitting sitting = 0);
    Result<void> remove(const Kind &kind, qint64 id);
    // Why a row may not be added (no id) or changed in these columns, in words for people; empty: it may.
    Result<QString> refusal(const Kind &kind, const Row &row, const QStringList &columns) const;
    // Many records of a kind as one step, all or nothing. Where a row names another of them that is new, too, it bears
    // that one's place among them, negative from -1, and stands after it. `goesOn` is told how many are done; where it
    // says no, nothing is left behind.
    Result<void> saveAll(const Kind &kind, const QList<Row> &rows, const QString &act, const QString &note,
                         const std::function<bool(qsizetype done)> &goesOn = {});

    // Several changes as one: all or none, one step. `act` and `note` describe it in the history.
    Result<void> together(const std::function<Result<void>()> &work, const QString &act = QStringLiteral("edit"),
                          const QString &note = {}, Sitting sitting = 0);
    Sitting beginSitting();
    // Another Store on the same file, in a thread of this program, has committed changes to these kinds: tells
    // everyone who shows them here, as if they had been made here.
    void announceWrittenElsewhere(const QStringList &kinds) { announce(kinds); }

    bool canUndo() const;
    bool canRedo() const;
    Result<StepInfo> undo();
    Result<StepInfo> redo();
    Result<QList<StepInfo>> steps(int limit, qint64 before = 0) const; // newest first
    Result<QList<ChangeInfo>> changesOf(qint64 step, int limit) const;

    // Ids in natural order, or in dictionary order of a field; only those in which every word of `words` occurs.
    struct Listing {
        QString words;
        QString sortField; // empty: natural order
        bool descending = false;
    };
    Result<QList<qint64>> list(const Kind &kind, const Listing &listing) const;
    Result<qint64> count(const Kind &kind) const;
    // What people call these records; `members` for parties of any kind.
    Result<QHash<qint64, QString>> names(const Kind &kind, const QList<qint64> &ids) const;
    Result<QHash<qint64, QString>> memberNames(const QList<qint64> &ids) const;
    // How a cell of a file names each record of a kind.
    Result<QHash<qint64, QString>> cells(const Kind &kind) const;
    // Every way in which a cell may name a record of a kind: {text, id}.
    Result<QList<std::pair<QString, qint64>>> cellAliases(const Kind &kind) const;
    Result<QString> memberKind(qint64 party) const; // "household", "temple" …
    // Members whose name contains `text`, best first: {party id, name}.
    Result<QList<std::pair<qint64, QString>>> membersLike(const QString &text, int limit,
                                                          const QStringList &kinds = {}) const;

    // Reading with meaning: hand-written SQL, which cannot write. Members' names are in the view
    // party_names(party_id, kind, name, village_id).
    Result<QList<QVariantList>> select(const QString &sql, const QVariantList &values = {}) const;

    // The file itself: SQLite's check of it and of its references, and whether the search index says what the records
    // say; one sentence for each fault, none: sound.
    Result<QStringList> faults() const;
    // The search index from the records anew; it holds nothing of its own, so also where they are open for reading
    // only.
    Result<void> mendSearch() const;
    // A copy of all that is committed now, checked by opening it; an existing file there is replaced only when the
    // copy is good, and where it is an earlier backup of this file, or `replace` says so. The time is remembered
    // (backups are not part of the history).
    Result<void> backup(const QString &path, bool replace = false);
    Result<void> copyTo(const QString &path) const; // the same, not remembered
    struct Backup {
        QDateTime madeAt;
        QString path;
    };
    std::optional<Backup> lastBackup() const;

Q_SIGNALS:
    void changed(const QString &kind);
    void historyMoved(); // something was done, undone or redone
    void backedUp();

private:
    friend class RecordSearch; // core/store/Search.cpp
    Store(const QString &path, OpenedFile file);
    static Result<std::unique_ptr<Store>> opened(const QString &path, Access access, bool isNew);
    Result<void> writable() const;
    bool isEarlierCopy(const QString &path) const;

    qint64 writeRow(const Kind &kind, const Row &row);                                                 // throws
    qint64 writeOne(const Kind &kind, const Row &row, int place);                                      // throws
    void removeRow(const Kind &kind, qint64 id);                                                       // throws
    void removeOwned(const Kind &kind, qint64 id);                                                     // throws
    void writeParts(const Kind &kind, qint64 id, const Row &row);                                      // throws
    QList<Row> readRows(const Kind &kind, const QString &condition, const QVariantList &values) const; // throws
    Error inUse(const Kind &kind, qint64 id) const;
    Result<StepInfo> move(bool back);
    template <class Work>
    auto writing(Work work); // at the door, like atTheDoor()
    void announce(const QStringList &kinds);
    StepInfo describe(const QVariantList &step) const;  // throws
    void nameChanges(QList<ChangeInfo> &changes) const; // throws

    QString m_path;
    Limit m_limit = Limit::None;
    std::shared_ptr<void> m_lastsAsLong; // a folder with the copy that is read in place of the file
    std::unique_ptr<Sql> m_sql;
    std::unique_ptr<SearchIndex> m_search;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Locks> m_locks;
    QString m_who;
    std::function<QDateTime()> m_clock = [] { return QDateTime::currentDateTime(); };
    Sitting m_sittings = 0;
    int m_depth = 0;
};

template <class R>
Result<QList<R>> Store::all() const
{
    auto found = allRows(typeOf<R>());
    if (!found)
        return found.error();
    QList<R> records;
    for (const auto &row : *found)
        records << typeOf<R>().fromRow(row);
    return records;
}

template <class R>
Result<R> Store::find(Id<R> id) const
{
    auto found = row(typeOf<R>(), id.value);
    if (!found)
        return found.error();
    return typeOf<R>().fromRow(*found);
}

template <class R>
Result<Id<R>> Store::save(const R &record, Sitting sitting)
{
    auto id = save(typeOf<R>(), typeOf<R>().toRow(record), sitting);
    if (!id)
        return id.error();
    return Id<R>{*id};
}

template <class R>
Result<void> Store::remove(Id<R> id)
{
    return remove(typeOf<R>(), id.value);
}

// Brings a backup back as the file `target`, after the copy was opened and found sound. A file that is there is only
// replaced where `replace` says so, and never while a window or command has it open.
Result<void> restoreBackup(const QString &copy, const QString &target, bool replace);

} // namespace core
