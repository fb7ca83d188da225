#include "core/store/Store.h"
#include "core/records/Kinds.h"
#include "core/store/History.h"
#include "core/store/Locks.h"
#include "core/store/Opening.h"
#include "core/store/Sql.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

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
    : m_path(path), m_limit(file.limit), m_sql(std::move(file.sql)), m_search(std::move(file.search)),
      m_history(std::make_unique<History>(*m_sql)), m_locks(std::make_unique<Locks>(*m_sql))
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

Result<void> Store::backup(const QString &path)
{
    if (auto copied = copyTo(path); !copied)
        return copied;
    if (!isReadOnly())
        if (auto noted = atTheDoor(m_path,
                                   [&] {
                                       m_sql->write(QStringLiteral("INSERT INTO backups (made_at, path) VALUES (?, ?)"),
                                                    {m_clock().toString(Qt::ISODate), path});
                                       return true;
                                   });
            !noted)
            return noted.error();
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
    auto source = Store::open(copy, Store::Access::ReadOnly);
    if (!source)
        return source.error();
    auto faults = (*source)->faults();
    if (!faults)
        return faults.error();
    const auto shown = QDir::toNativeSeparators(target);
    if (!faults->isEmpty())
        return Error{Error::Kind::NotADatabase, Store::tr("The backup “%1” is damaged and was not restored: %2")
                                                    .arg(QDir::toNativeSeparators(copy), faults->first())};
    if (QFileInfo::exists(target)) {
        if (!replace)
            return Error{
                Error::Kind::Duplicate,
                Store::tr("There is already a file “%1”. Choose another name, or say that it is to be replaced.")
                    .arg(shown)};
        if (QFileInfo::exists(target + QStringLiteral("-wal")))
            return Error{Error::Kind::Busy,
                         Store::tr("“%1” is open in a window or another program. Close it there first.").arg(shown)};
    }
    return (*source)->copyTo(target);
}

} // namespace core
