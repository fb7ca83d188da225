#include "core/store/Store.h"
#include "core/Output.h"
#include "core/records/Kinds.h"
#include "core/store/Copying.h"
#include "core/store/History.h"
#include "core/store/Locks.h"
#include "core/store/Opening.h"
#include "core/store/Sql.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace core {

namespace {

// How deep in steps within steps one is, also where one of them fails.
class Depth
{
public:
    explicit Depth(int &depth) : m_depth(depth) { ++m_depth; }
    ~Depth() { --m_depth; }
    Depth(const Depth &) = delete;
    Depth &operator=(const Depth &) = delete;

private:
    int &m_depth;
};

} // namespace

Store::Store(const QString &path, OpenedFile file)
    : m_path(path), m_limit(file.limit), m_lastsAsLong(std::move(file.folder)), m_sql(std::move(file.sql)),
      m_search(std::move(file.search)), m_history(std::make_unique<History>(*m_sql)),
      m_locks(std::make_unique<Locks>(*m_sql))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::opened(const QString &path, Access access, bool isNew)
{
    auto file = openFile(path, access, isNew);
    if (!file)
        return file.error();
    return std::unique_ptr<Store>(new Store(path, std::move(file).value()));
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Access access)
{
    return opened(path, access, false);
}

Result<std::unique_ptr<Store>> Store::create(const QString &path)
{
    return opened(path, Access::ReadWrite, true);
}

Result<void> Store::writable() const
{
    const auto file = QDir::toNativeSeparators(m_path);
    switch (m_limit) {
    case Limit::None:
        return {};
    case Limit::Newer:
        return Error{Error::Kind::Newer, tr("“%1” was made by a newer Bowon: it can be read here, not changed. Install "
                                            "the newer program to change it.")
                                             .arg(file)};
    case Limit::NoPermission:
    case Limit::AskedFor:
        break;
    }
    return Error{Error::Kind::ReadOnly, tr("“%1” is open for reading only. Check the permissions of the file and its "
                                           "folder.")
                                            .arg(file)};
}

template <class Work>
auto Store::writing(Work work)
{
    auto done = atTheDoor(m_path, [&] {
        try {
            return work();
        } catch (const SqlError &error) {
            m_search->note(error);
            throw;
        }
    });
    if (m_depth == 0 && m_search->isDamaged())
        if (const auto mended = mendSearch(); !mended)
            qWarning("search index: %s", qPrintable(mended.error().message));
    return done;
}

Result<void> Store::together(const std::function<Result<void>()> &work, const QString &act, const QString &note,
                             Sitting sitting)
{
    if (auto may = writable(); !may)
        return may;
    const bool outermost = m_depth == 0;
    if (outermost) {
        m_locks->beginStep();
        auto begun = atTheDoor(m_path, [&] { return m_history->begin(act, note, m_who, m_clock(), sitting), true; });
        if (!begun)
            return begun.error();
    }
    const auto state = m_history->state();
    auto done = writing([&]() -> Result<void> {
        const Depth depth(m_depth);
        Transaction transaction(*m_sql);
        if (auto worked = work(); !worked)
            return worked;
        if (outermost)
            m_history->finish();
        transaction.commit();
        return {};
    });
    const auto outcome = done ? done.value() : Result<void>(done.error());
    if (!outcome) {
        m_history->restore(outermost ? History::State() : state);
        return outcome;
    }
    if (outermost)
        announce(m_history->end());
    return {};
}

void Store::announce(const QStringList &kinds)
{
    for (const auto &kind : kinds)
        Q_EMIT changed(kind);
    if (!kinds.isEmpty())
        Q_EMIT historyMoved();
}

Sitting Store::beginSitting()
{
    return ++m_sittings;
}

bool Store::canUndo() const
{
    auto target = atTheDoor(m_path, [&] { return m_history->undoTarget(); });
    return !isReadOnly() && target && *target > 0;
}

bool Store::canRedo() const
{
    auto target = atTheDoor(m_path, [&] { return m_history->redoTarget(); });
    return !isReadOnly() && target && *target > 0;
}

Result<StepInfo> Store::undo()
{
    return move(true);
}

Result<StepInfo> Store::redo()
{
    return move(false);
}

Result<StepInfo> Store::move(bool back)
{
    if (auto may = writable(); !may)
        return may.error();
    QStringList kinds;
    auto moved = writing([&]() -> Result<StepInfo> {
        Transaction transaction(*m_sql);
        const auto step = back ? m_history->undoTarget() : m_history->redoTarget();
        if (step == 0)
            return Error{Error::Kind::NotFound,
                         back ? tr("There is nothing to undo.") : tr("There is nothing to redo.")};
        kinds = m_history->walk(step, back, m_who, m_clock());
        transaction.commit();
        return describe(m_sql
                            ->rows(QStringLiteral("SELECT step_id, made_at, made_by, act, note, state, target_step_id "
                                                  "FROM steps WHERE step_id = ?"),
                                   {step})
                            .value(0));
    });
    if (!moved)
        return moved.error();
    announce(kinds);
    return moved.value();
}

Result<QStringList> Store::faults() const
{
    return atTheDoor(m_path, [&] {
        auto faults = faultsOf(*m_sql);
        return faults.isEmpty() ? m_search->faults() : faults;
    });
}

Result<void> Store::mendSearch() const
{
    if (m_limit == Limit::NoPermission || m_limit == Limit::Newer)
        return writable();
    const auto mended = atTheDoor(m_path, [&] { return m_search->rebuild(), true; });
    return mended ? Result<void>() : Result<void>(mended.error());
}

Result<void> Store::copyTo(const QString &path) const
{
    return copyFile(*m_sql, path);
}

// The same school, and all that the copy's history tells is told by this one, too: when what was done to which records.
bool Store::isEarlierCopy(const QString &path) const
{
    if (hasLog(path))
        return false; // somebody has worked in it
    const auto told = [](const Sql &sql) {
        QSet<QString> lines;
        for (const auto *statement : {"SELECT step_id || ' ' || made_at || ' ' || act || ' ' || note FROM steps",
                                      "SELECT step_id || ' ' || kind || ' ' || row_id FROM changes"})
            for (const auto &row : sql.rows(QString::fromLatin1(statement)))
                lines << row[0].toString();
        return lines;
    };
    const auto name = QStringLiteral("SELECT name FROM schools");
    const auto same = atTheDoor(path, [&] {
        const Sql copy(path, Sql::Access::Immutable);
        const auto theirs = told(copy);
        return !theirs.isEmpty() && copy.value(name) == m_sql->value(name) && told(*m_sql).contains(theirs);
    });
    return same && *same;
}

Result<void> Store::backup(const QString &path, bool replace)
{
    const auto shown = QDir::toNativeSeparators(path);
    if (isSameFile(path, m_path))
        return Error{Error::Kind::Duplicate, tr("The backup cannot be the file itself. Choose another name.")};
    if (QFileInfo(path).isFile() && !isHeld(path) && !replace && !isEarlierCopy(path))
        return Error{Error::Kind::Duplicate,
                     tr("There is already a file “%1”, and it is not an earlier backup of this one. Choose another "
                        "name, or say that it is to be replaced.")
                         .arg(shown)};
    if (auto copied = copyTo(path); !copied)
        return copied;
    const auto noted = isReadOnly() ? Result<bool>(true) : atTheDoor(m_path, [&] {
        m_sql->write(QStringLiteral("INSERT INTO backups (made_at, path) VALUES (?, ?)"),
                     {m_clock().toString(Qt::ISODate), path});
        return true;
    });
    if (!noted) // the copy is good all the same: another program was writing for long
        qWarning("the backup was not noted: %s", qPrintable(noted.error().message));
    Q_EMIT backedUp();
    return {};
}

std::optional<Store::Backup> Store::lastBackup() const
{
    auto found = atTheDoor(m_path, [&] {
        return m_sql->rows(QStringLiteral("SELECT made_at, path FROM backups ORDER BY backup_id DESC LIMIT 1"));
    });
    if (!found || found->isEmpty())
        return {};
    return Backup{QDateTime::fromString(found->first()[0].toString(), Qt::ISODate), found->first()[1].toString()};
}

Result<void> restoreBackup(const QString &copy, const QString &target, bool replace)
{
    const auto source = openBackup(copy);
    if (!source)
        return source.error();
    const auto faults = atTheDoor(copy, [&] { return faultsOf(*source->sql); });
    if (!faults)
        return faults.error();
    const auto shown = QDir::toNativeSeparators(target);
    if (!faults->isEmpty())
        return Error{Error::Kind::NotADatabase, Store::tr("The backup “%1” is damaged and was not restored: %2")
                                                    .arg(QDir::toNativeSeparators(copy), faults->first())};
    if (isSameFile(copy, target))
        return Error{Error::Kind::Duplicate,
                     Store::tr("“%1” is the backup itself, which stays as it is. Choose another name.").arg(shown)};
    if (QFileInfo(target).isFile() && !replace)
        return Error{Error::Kind::Duplicate,
                     Store::tr("There is already a file “%1”. Choose another name, or say that it is to be replaced.")
                         .arg(shown)};
    return copyFile(*source->sql, target, true);
}

} // namespace core
