#include "ui/pages/activity/ParticipantsModel.h"
#include "core/figures/Participants.h"
#include "core/records/Kinds.h"
#include "core/thai/Digits.h"
#include "ui/widgets/NumberEdit.h"
#include <QScopedValueRollback>
#include <climits>

namespace ui {

ParticipantsModel::ParticipantsModel(core::Store &store, QObject *parent) : QAbstractTableModel(parent), m_store(store)
{
    connect(&store, &core::Store::changed, this, [this](const QString &kind) {
        if (!m_saving && (kind == m_kind || kind == QLatin1String("participation")))
            load();
    });
}

void ParticipantsModel::setActivity(core::Id<core::Activity> activity)
{
    m_activity = activity;
    m_sitting = m_store.beginSitting();
    load();
}

void ParticipantsModel::setGroup(const QString &kind, core::Id<core::Village> village)
{
    m_kind = kind;
    m_village = village;
    load();
}

void ParticipantsModel::setDefaults(core::ParticipationRole role, double hours)
{
    m_role = role;
    m_hours = hours;
}

void ParticipantsModel::load()
{
    beginResetModel();
    m_lines.clear();
    const auto *kind = core::kindNamed(m_kind);
    if (kind && m_activity) {
        const auto found = core::membersOfGroup(m_store, *kind, m_village);
        const auto came =
            m_store.rowsOwnedBy(core::typeOf<core::Participation>(), QStringLiteral("activity_id"), m_activity.value);
        if (found && came) {
            QHash<qint64, core::Participation> first;
            for (const auto &row : *came)
                if (const auto one = core::typeOf<core::Participation>().fromRow(row);
                    !first.contains(one.member.value))
                    first.insert(one.member.value, one);
            for (const auto &row : *found) {
                Line line{row.party.value, row.name, {}};
                if (const auto it = first.constFind(line.party); it != first.cend())
                    line.participation = *it;
                m_lines << line;
            }
        } else {
            Q_EMIT failed(found ? came.error() : found.error());
        }
    }
    endResetModel();
}

int ParticipantsModel::countOf() const
{
    return int(
        std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.participation.has_value(); }));
}

int ParticipantsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ParticipantsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ParticipantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Came:
        return tr("Came");
    case Name:
        return tr("Name");
    case Role:
        return tr("Role");
    case People:
        return tr("People");
    default:
        return tr("Hours");
    }
}

Qt::ItemFlags ParticipantsModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.column() == Came)
        flags |= Qt::ItemIsUserCheckable;
    else if (index.column() > Name && m_lines[index.row()].participation)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ParticipantsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = m_lines[index.row()];
    if (index.column() == Came) {
        if (role == Qt::CheckStateRole)
            return line.participation ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole)
            return line.participation ? tr("came") : tr("did not come");
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() >= People)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (index.column() == Name)
        return role == Qt::DisplayRole ? QVariant(line.name) : QVariant();
    if (!line.participation || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const auto &one = *line.participation;
    switch (index.column()) {
    case Role:
        return role == Qt::EditRole
                   ? QVariant(int(one.role))
                   : QVariant(core::choiceLabel(core::typeOf<core::Participation>().fields[2],
                                                core::Convert<core::ParticipationRole>::out(one.role).toString()));
    case People:
        return core::grouped(one.people);
    default:
        return NumberEdit::written(one.hours, NumberEdit::Reads::Decimal);
    }
}

core::Result<void> ParticipantsModel::tick(Line &line, bool came)
{
    if (came == line.participation.has_value())
        return {};
    if (!came) {
        // Whoever did not come did not come in any role.
        const auto all = core::participationsOf(m_store, m_activity, {line.party});
        if (!all)
            return all.error();
        auto gone = m_store.together(
            [&]() -> core::Result<void> {
                for (const auto id : *all)
                    if (auto removed = m_store.remove(id); !removed)
                        return removed;
                return {};
            },
            QStringLiteral("edit"), {}, m_sitting);
        if (gone)
            line.participation.reset();
        return gone;
    }
    core::Participation fresh;
    fresh.activity = m_activity;
    fresh.member = {line.party};
    fresh.role = m_role;
    fresh.hours = m_hours;
    const auto id = m_store.save(fresh, m_sitting);
    if (!id)
        return id.error();
    fresh.id = *id;
    line.participation = fresh;
    return {};
}

bool ParticipantsModel::keep(Line &line, const core::Participation &changed)
{
    const auto id = m_store.save(changed, m_sitting);
    if (id)
        line.participation = changed;
    tell(id ? core::Result<void>() : core::Result<void>(id.error()));
    return bool(id);
}

void ParticipantsModel::tell(const core::Result<void> &done)
{
    if (done)
        Q_EMIT saved();
    else
        Q_EMIT failed(done.error());
}

// What was typed into a cell; false, and said: it is no number, and what stood there stays.
bool ParticipantsModel::put(core::Participation &participation, int column, const QVariant &value)
{
    if (column == Role) {
        participation.role = core::ParticipationRole(value.toInt());
        return true;
    }
    const auto reads = column == People ? NumberEdit::Reads::Whole : NumberEdit::Reads::Decimal;
    const auto number = NumberEdit::numberIn(value.toString(), reads);
    if (number.isNull() || number.toDouble() > INT_MAX) {
        Q_EMIT failed({core::Error::Kind::Invalid,
                       tr("“%1” is no number; what stood there before stays.").arg(value.toString())});
        return false;
    }
    if (column == People)
        participation.people = number.toInt();
    else
        participation.hours = number.toDouble();
    return true;
}

bool ParticipantsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    auto &line = m_lines[index.row()];
    const QScopedValueRollback saving(m_saving, true);
    bool done = false;
    if (index.column() == Came && role == Qt::CheckStateRole) {
        const auto ticked = tick(line, value.toInt() == Qt::Checked);
        tell(ticked);
        done = bool(ticked);
    } else if (role == Qt::EditRole && line.participation) {
        auto changed = *line.participation;
        done = put(changed, index.column(), value) && keep(line, changed);
    }
    if (done)
        Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    return done;
}

void ParticipantsModel::applyTo(const QList<int> &rows, core::ParticipationRole role, double hours)
{
    const QScopedValueRollback saving(m_saving, true);
    tell(m_store.together(
        [&]() -> core::Result<void> {
            for (const int row : rows)
                if (const auto &line = m_lines[row]; line.participation) {
                    auto changed = *line.participation;
                    changed.role = role;
                    changed.hours = hours;
                    if (auto id = m_store.save(changed); !id)
                        return id.error();
                }
            return {};
        },
        QStringLiteral("edit"), {}, m_sitting));
    load();
}

void ParticipantsModel::tickRows(const QList<int> &rows, bool came)
{
    const QScopedValueRollback saving(m_saving, true);
    tell(m_store.together(
        [&]() -> core::Result<void> {
            for (const int row : rows)
                if (auto ticked = tick(m_lines[row], came); !ticked)
                    return ticked;
            return {};
        },
        QStringLiteral("edit"), {}, m_sitting));
    load();
}

} // namespace ui
