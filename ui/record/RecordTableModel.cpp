#include "ui/record/RecordTableModel.h"
#include "core/records/Kinds.h"
#include "ui/record/Cell.h"
#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>

namespace ui {

namespace {

constexpr int pageRows = 64;
constexpr int mostPages = 32;
constexpr int slowMs = 50;     // a list that takes longer is not read at every save
constexpr int manyRows = 1000; // fewer are slow only by chance
constexpr int pauseMs = 150;

} // namespace

RecordTableModel::RecordTableModel(core::Store &store, const core::Kind &kind, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_kind(kind), m_pages(mostPages), m_later(new QTimer(this))
{
    for (int i = 0; i < m_kind.fields.size(); ++i)
        if (!m_kind.fields[i].internal)
            m_columns << i;
    m_later->setSingleShot(true);
    m_later->setInterval(pauseMs);
    connect(m_later, &QTimer::timeout, this, &RecordTableModel::refresh);
    connect(&m_store, &core::Store::changed, this, &RecordTableModel::changedInStore);
    refresh();
}

int RecordTableModel::columnOf(const QString &field) const
{
    return int(m_columns.indexOf(m_kind.indexOf(field)));
}

void RecordTableModel::setWords(const QString &words)
{
    if (words == m_listing.words)
        return;
    m_listing.words = words;
    refresh();
}

void RecordTableModel::setOwner(const QString &field, qint64 owner)
{
    const int at = m_kind.indexOf(field);
    const auto &column = m_kind.fields[at].column;
    if (m_owner == owner && m_ownerColumn == column)
        return;
    if (m_ownerColumn != column) {
        beginResetModel();
        m_ids.clear();
        m_columns.removeIf([this](int i) { return m_kind.fields[i].owned; });
        m_ownerColumn = column;
        endResetModel();
    }
    m_owner = owner;
    refresh();
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    const auto field = column < 0 || column >= m_columns.size() ? QString() : fieldAt(column).name;
    const bool descending = order == Qt::DescendingOrder;
    if (field == m_listing.sortField && descending == m_listing.descending)
        return;
    m_listing.sortField = field;
    m_listing.descending = descending;
    refresh();
}

void RecordTableModel::setResting(bool resting)
{
    m_resting = resting;
    if (!m_resting && m_stale)
        refresh();
}

bool RecordTableModel::refersTo(const QString &kind) const
{
    const auto *other = core::kindNamed(kind);
    return std::any_of(m_columns.begin(), m_columns.end(), [&](int column) {
        const auto &field = m_kind.fields[column];
        return field.input == core::Input::Member ? other && other->isParty : field.target == kind;
    });
}

void RecordTableModel::changedInStore(const QString &kind)
{
    if (kind != m_kind.name && !refersTo(kind))
        return;
    m_stale = true;
    if (m_resting)
        return;
    if (!isSlow())
        return refresh();
    showAnew(); // what stands in the rows at once, which rows there are a little later
    m_later->start();
}

bool RecordTableModel::isSlow() const
{
    return m_listingMs > slowMs && m_mostSeen > manyRows;
}

core::Result<QList<qint64>> RecordTableModel::ids() const
{
    if (m_ownerColumn.isEmpty()) {
        const auto all = m_store.list(m_kind, m_listing);
        return all && m_choice ? core::Result<QList<qint64>>(m_choice(*all)) : all;
    }
    const auto rows = m_store.rowsOwnedBy(m_kind, m_ownerColumn, m_owner);
    if (!rows)
        return rows.error();
    QList<qint64> ids;
    for (const auto &row : *rows)
        ids << row.id;
    return m_choice ? m_choice(ids) : ids;
}

void RecordTableModel::setCellWords(const CellWords &words)
{
    m_cellWords = words;
    showAnew();
}

void RecordTableModel::setChoice(const Choice &choice)
{
    m_choice = choice;
    refresh();
}

void RecordTableModel::refresh()
{
    m_later->stop();
    m_stale = false;
    QElapsedTimer clock;
    clock.start();
    const auto found = ids();
    m_listingMs = int(clock.elapsed());
    if (found)
        m_mostSeen = qMax(m_mostSeen, found->size());
    Q_EMIT listing();
    m_pages.clear();
    if (found)
        take(*found);
    else
        Q_EMIT failed(found.error());
    Q_EMIT listed();
}

// Tells the view as little as happened, so that it keeps its place: one stretch of rows came or went, or the same rows
// stand in another order.
void RecordTableModel::take(const QList<qint64> &ids)
{
    const auto head = std::mismatch(m_ids.begin(), m_ids.end(), ids.begin(), ids.end());
    const int first = int(head.first - m_ids.begin());
    const auto tail = std::mismatch(m_ids.rbegin(), m_ids.rend() - first, ids.rbegin(), ids.rend() - first);
    const int same = int(tail.first - m_ids.rbegin());
    const int gone = int(m_ids.size()) - first - same, come = int(ids.size()) - first - same;
    if (gone > 0 && come == 0) {
        beginRemoveRows({}, first, first + gone - 1);
        m_ids = ids;
        endRemoveRows();
    } else if (come > 0 && gone == 0) {
        beginInsertRows({}, first, first + come - 1);
        m_ids = ids;
        endInsertRows();
    } else if (come > 0) {
        reorder(ids);
    }
    showAnew();
}

void RecordTableModel::reorder(const QList<qint64> &ids)
{
    auto before = m_ids, after = ids;
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    if (before != after) {
        beginResetModel();
        m_ids = ids;
        return endResetModel();
    }
    Q_EMIT layoutAboutToBeChanged();
    const auto old = persistentIndexList();
    QModelIndexList now;
    for (const auto &index : old)
        now << createIndex(int(ids.indexOf(m_ids[index.row()])), index.column());
    m_ids = ids;
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged();
}

void RecordTableModel::showAnew()
{
    m_pages.clear();
    if (!m_ids.isEmpty() && !m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, int(m_columns.size()) - 1));
}

const RecordTableModel::Page &RecordTableModel::page(int number) const
{
    if (const auto *known = m_pages.object(number))
        return *known;
    auto *page = new Page;
    const auto rows = m_store.rows(m_kind, m_ids.mid(number * pageRows, pageRows));
    if (rows) {
        for (const auto &row : *rows) {
            auto &cells = (*page)[row.id];
            for (const int column : m_columns) {
                const auto &field = m_kind.fields[column];
                const auto text = cellText(field, row.values[column]);
                cells << (field.sensitive && !text.isEmpty() ? QStringLiteral("•••") : text);
            }
        }
        nameReferences(*page, *rows);
    } else {
        Q_EMIT failed(rows.error());
    }
    m_pages.insert(number, page);
    return *page;
}

void RecordTableModel::nameReferences(Page &page, const QList<core::Row> &rows) const
{
    for (int c = 0; c < m_columns.size(); ++c) {
        const auto &field = fieldAt(c);
        if (!isReference(field) || field.sensitive)
            continue;
        QSet<qint64> referred;
        for (const auto &row : rows)
            if (const auto id = row.values[m_columns[c]].toLongLong())
                referred << id;
        const auto names = field.input == core::Input::Member
                               ? m_store.memberNames(referred.values())
                               : m_store.names(*core::kindNamed(field.target), referred.values());
        for (const auto &row : rows)
            page[row.id][c] = names ? names->value(row.values[m_columns[c]].toLongLong()) : QString();
    }
}

QString RecordTableModel::text(const QModelIndex &index) const
{
    const auto id = m_ids[index.row()];
    const auto text = page(index.row() / pageRows).value(id).value(index.column());
    return m_cellWords ? m_cellWords(fieldAt(index.column()), id, text) : text;
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &field = fieldAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        return field.input == core::Input::Paragraph ? text(index) : QVariant();
    case Qt::AccessibleTextRole:
        if (field.input == core::Input::Flag)
            return text(index).isEmpty() ? tr("no") : tr("yes");
        return {};
    case Qt::TextAlignmentRole:
        if (field.input == core::Input::Flag)
            return int(Qt::AlignCenter);
        return int((isNumber(field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return core::fieldLabel(fieldAt(section));
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(fieldAt(section)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void RecordTableModel::retranslate()
{
    if (!m_columns.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_columns.size()) - 1);
    showAnew();
}

} // namespace ui
