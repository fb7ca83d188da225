#include "core/store/Store.h"
#include "core/records/Kinds.h"
#include "core/store/History.h"
#include "core/store/KindSql.h"
#include "core/store/Opening.h"
#include "core/store/Sql.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace core {

Store::Store(const QString &path, OpenedFile file)
    : m_path(path), m_limit(file.limit), m_sql(std::move(file.sql)), m_history(std::make_unique<History>(*m_sql))
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

Result<void> Store::together(const std::function<Result<void>()> &work, const QString &act, const QString &note,
                             Sitting sitting)
{
    if (auto may = writable(); !may)
        return may;
    const bool outermost = m_depth == 0;
    if (outermost) {
        auto begun = atTheDoor(m_path, [&] { return m_history->begin(act, note, m_who, m_clock(), sitting), true; });
        if (!begun)
            return begun.error();
    }
    const auto state = m_history->state();
    ++m_depth;
    auto done = atTheDoor(m_path, [&]() -> Result<void> {
        Transaction transaction(*m_sql);
        if (auto worked = work(); !worked)
            return worked;
        if (outermost)
            m_history->finish();
        transaction.commit();
        return {};
    });
    --m_depth;
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

Result<qint64> Store::save(const Kind &kind, const Row &row, Sitting sitting)
{
    QList<Complaint> refused;
    for (const auto &complaint : complaintsOf(kind, row))
        if (!complaint.hint)
            refused << complaint;
    if (!refused.isEmpty()) {
        const auto &first = refused.first();
        const int at = kind.indexOf(first.field);
        const auto label = at < 0 ? kindSingular(kind) : fieldLabel(kind.fields[at]);
        return Error{Error::Kind::Invalid, QStringLiteral("%1: %2").arg(label, first.reason), {}, refused};
    }
    qint64 id = 0;
    auto done = together([&]() -> Result<void> { return id = writeRow(kind, row), Result<void>(); },
                         QStringLiteral("edit"), {}, sitting);
    if (done)
        return id;
    auto error = done.error();
    if (error.kind == Error::Kind::Duplicate)
        for (const auto &field : kind.fields)
            if (error.detail.contains(kind.table + u'.' + field.column))
                error.complaints << Complaint{field.name, tr("is there already")};
    return error;
}

Result<void> Store::saveAll(const Kind &kind, const QList<Row> &rows, const QString &act, const QString &note,
                            const std::function<bool(qsizetype)> &goesOn)
{
    constexpr qsizetype every = 500; // rows between two questions
    return together(
        [&]() -> Result<void> {
            for (qsizetype i = 0; i < rows.size(); ++i) {
                if (goesOn && i % every == 0 && !goesOn(i))
                    return Error{Error::Kind::Cancelled, tr("Cancelled. Nothing was changed.")};
                for (const auto &complaint : complaintsOf(kind, rows[i]))
                    if (!complaint.hint)
                        return Error{Error::Kind::Invalid, complaint.reason, {}, {complaint}};
                writeRow(kind, rows[i]);
            }
            return {};
        },
        act, note);
}

Result<void> Store::remove(const Kind &kind, qint64 id)
{
    auto done = together([&]() -> Result<void> {
        removeOwned(kind, id);
        removeRow(kind, id);
        return {};
    });
    if (!done && done.error().kind == Error::Kind::InUse)
        return inUse(kind, id);
    return done;
}

qint64 Store::writeRow(const Kind &kind, const Row &row)
{
    const auto id = writeOne(kind, row, -1);
    writeParts(kind, id, row);
    return id;
}

void Store::writeParts(const Kind &kind, qint64 id, const Row &row)
{
    for (int p = 0; p < kind.parts.size() && p < row.parts.size(); ++p) {
        const auto &part = kind.parts[p];
        QSet<qint64> there;
        for (const auto &line : m_sql->rows(QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?")
                                                .arg(part.kind->idColumn, part.kind->table, part.owner),
                                            {id}))
            there << line[0].toLongLong();
        auto gone = there;
        for (const auto &line : row.parts[p])
            gone.remove(line.id);
        for (const auto lost : std::as_const(gone)) {
            removeOwned(*part.kind, lost);
            removeRow(*part.kind, lost);
        }
        const int owner = int(std::find_if(part.kind->fields.begin(), part.kind->fields.end(),
                                           [&](const FieldInfo &f) { return f.column == part.owner; }) -
                              part.kind->fields.begin());
        for (int place = 0; place < row.parts[p].size(); ++place) {
            auto line = row.parts[p][place];
            line.values[owner] = id;
            if (!there.contains(line.id))
                line.id = 0;
            writeOne(*part.kind, line, place);
        }
    }
}

// `place`: the position of a part in its owner's list; -1: as it was, or at the end.
qint64 Store::writeOne(const Kind &kind, const Row &row, int place)
{
    const auto &sql = KindSql::of(kind);
    auto values = row.values;
    if (row.id == 0) {
        if (kind.isPart) {
            const auto *owner = kind.ownerField();
            values << (place >= 0
                           ? QVariant(place)
                           : m_sql->value(QStringLiteral("SELECT coalesce(max(position) + 1, 0) FROM %1 WHERE %2 = ?")
                                              .arg(kind.table, owner->column),
                                          {kind.value(row, owner->name)}));
        }
        QVariant id;
        if (kind.isParty) {
            m_sql->write(QStringLiteral("INSERT INTO parties (kind) VALUES (?)"), {kind.name});
            id = m_sql->lastId();
        } else if (kind.name == QLatin1String("school")) {
            id = 1;
        }
        m_sql->write(sql.insert, QVariantList{id} + values);
        const auto saved = m_sql->lastId();
        m_history->created(kind, saved);
        return saved;
    }
    const auto found = m_sql->rows(sql.read, {row.id});
    if (found.isEmpty())
        throw SqlError{-1, QStringLiteral("gone"), kind.table};
    if (kind.isPart)
        values << (place >= 0 ? QVariant(qint64(place)) : found[0].last());
    QVariantMap before, after;
    QStringList sets;
    QVariantList bound;
    for (int i = 0; i < sql.columns.size(); ++i) {
        if (found[0][i] == values[i] && found[0][i].isNull() == values[i].isNull())
            continue;
        before[sql.columns[i]] = found[0][i];
        after[sql.columns[i]] = values[i];
        sets << sql.columns[i] + QStringLiteral(" = ?");
        bound << values[i];
    }
    if (!sets.isEmpty()) {
        m_sql->write(QStringLiteral("UPDATE %1 SET %2 WHERE %3 = ?").arg(kind.table, sets.join(u','), kind.idColumn),
                     bound << row.id);
        m_history->changed(kind, row.id, before, after);
    }
    return row.id;
}

void Store::removeRow(const Kind &kind, qint64 id)
{
    const auto &sql = KindSql::of(kind);
    const auto found = m_sql->rows(sql.read, {id});
    if (found.isEmpty())
        throw SqlError{-1, QStringLiteral("gone"), kind.table};
    m_sql->write(sql.remove, {id});
    if (kind.isParty)
        m_sql->write(QStringLiteral("DELETE FROM parties WHERE party_id = ?"), {id});
    QVariantMap before;
    for (int i = 0; i < sql.columns.size(); ++i)
        before[sql.columns[i]] = found[0][i];
    m_history->removed(kind, id, before);
}

void Store::removeOwned(const Kind &kind, qint64 id)
{
    for (const auto *other : allKinds())
        for (const auto &field : other->fields)
            if (field.owned && field.target == kind.name)
                for (const auto &row : m_sql->rows(QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?")
                                                       .arg(other->idColumn, other->table, field.column),
                                                   {id})) {
                    removeOwned(*other, row[0].toLongLong());
                    removeRow(*other, row[0].toLongLong());
                }
}

Error Store::inUse(const Kind &kind, qint64 id) const
{
    QStringList users;
    for (const auto *other : allKinds()) {
        qint64 count = 0;
        for (const auto &field : other->fields)
            if (!field.owned && (field.target == kind.name || (kind.isParty && field.input == Input::Member)))
                if (auto n = atTheDoor(m_path, [&] {
                        return m_sql
                            ->value(
                                QStringLiteral("SELECT count(*) FROM %1 WHERE %2 = ?").arg(other->table, field.column),
                                {id})
                            .toLongLong();
                    }))
                    count += *n;
        if (count > 0)
            users << QStringLiteral("%1 (%2)").arg(kindTitle(*other)).arg(count);
    }
    return {Error::Kind::InUse, tr("Cannot be deleted: still used in %1. Change or delete those first, or set an end "
                                   "date instead.")
                                    .arg(users.join(QStringLiteral(", ")))};
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
    auto moved = atTheDoor(m_path, [&]() -> Result<StepInfo> {
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
    return atTheDoor(m_path, [&] { return faultsOf(*m_sql); });
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
