#include "ui/pages/ledger/LedgerGroups.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Collation.h"
#include "core/thai/Digits.h"
#include "ui/pages/ledger/LedgerWords.h"
#include "ui/widgets/RowHeight.h"
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <algorithm>

namespace ui {

namespace {

enum Column {
    Name,
    CameTimes,
    CameMoney,
    CameKind,
    CameHours,
    WentTimes,
    WentMoney,
    WentKind,
    WentHours,
    Last,
    Columns
};

const core::Giving &side(const core::BothWays &sum, int column)
{
    return column < WentTimes ? sum.toSchool : sum.toCommunity;
}

int inSide(int column)
{
    return column < WentTimes ? column : column - WentTimes + CameTimes;
}

// As wide as a year of any school needs, so that names have the rest.
int lettersOf(int column)
{
    if (column == Last)
        return 14;
    switch (inSide(column)) {
    case CameTimes:
        return 9;
    case CameHours:
        return 10;
    default:
        return 14;
    }
}

// The last day stands apart from the figure before it.
int alignment(int column)
{
    return int((column == Name   ? Qt::AlignLeft
                : column == Last ? Qt::AlignHCenter
                                 : Qt::AlignRight) |
               Qt::AlignVCenter);
}

double figure(const core::BothWays &sum, int column)
{
    const auto &giving = side(sum, column);
    switch (inSide(column)) {
    case CameTimes:
        return giving.times;
    case CameMoney:
        return double(giving.money);
    case CameKind:
        return double(giving.inKind);
    default:
        return giving.hours;
    }
}

QString figureText(const core::BothWays &sum, int column)
{
    const auto &giving = side(sum, column);
    switch (inSide(column)) {
    case CameTimes:
        return giving.times ? core::grouped(qint64(giving.times)) : QString();
    case CameMoney:
        return giving.money ? core::bahtText(giving.money) : QString();
    case CameKind:
        return giving.inKind ? core::bahtText(giving.inKind) : QString();
    default:
        return giving.hours > 0 ? core::grouped(giving.hours, giving.hours == double(qint64(giving.hours)) ? 0 : 1)
                                : QString();
    }
}

} // namespace

void GroupsModel::set(const QList<core::LedgerGroup> &groups, core::LedgerView view)
{
    beginResetModel();
    m_natural = m_groups = groups;
    m_view = view;
    m_sum = {};
    for (const auto &group : groups)
        m_sum.add(group.sum);
    endResetModel();
    if (m_sortColumn >= 0)
        sort(m_sortColumn, m_order);
}

const core::LedgerGroup *GroupsModel::groupAt(int row) const
{
    return row >= 0 && row < m_groups.size() ? &m_groups[row] : nullptr;
}

int GroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_groups.isEmpty() ? 0 : int(m_groups.size()) + 1;
}

int GroupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString GroupsModel::text(int row, int column) const
{
    const auto *group = groupAt(row);
    if (column == Name)
        return group ? groupName(*group, m_view) : tr("In total");
    if (column == Last)
        return group ? core::formatDate(group->last, core::DateStyle::Short) : QString();
    return figureText(group ? group->sum : m_sum, column);
}

QVariant GroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::FontRole && !groupAt(index.row())) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant GroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return m_view == core::LedgerView::Partner   ? tr("Giver or receiver")
               : m_view == core::LedgerView::Village ? tr("Village")
               : m_view == core::LedgerView::Kind    ? tr("Kind")
                                                     : tr("Month");
    case CameTimes:
        return tr("Came\ntimes");
    case CameMoney:
        return tr("Came\nmoney");
    case CameKind:
        return tr("Came\nestimated");
    case CameHours:
        return tr("Came\nhours");
    case WentTimes:
        return tr("Went\ntimes");
    case WentMoney:
        return tr("Went\nmoney");
    case WentKind:
        return tr("Went\nestimated");
    case WentHours:
        return tr("Went\nhours");
    default:
        return tr("Last time");
    }
}

void GroupsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged();
    m_groups = m_natural;
    if (column >= 0) {
        const core::Collation collation;
        const bool down = order == Qt::DescendingOrder;
        std::stable_sort(m_groups.begin(), m_groups.end(), [&](const auto &a, const auto &b) {
            const auto &first = down ? b : a, &second = down ? a : b;
            if (column == Name)
                return m_view == core::LedgerView::Partner
                           ? collation(first.name, second.name)
                           : false; // villages, kinds, months have an order of their own
            if (column == Last)
                return first.last < second.last;
            return figure(first.sum, column) < figure(second.sum, column);
        });
        if (column == Name && down && m_view != core::LedgerView::Partner)
            std::reverse(m_groups.begin(), m_groups.end());
    }
    Q_EMIT layoutChanged();
}

void GroupsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_groups.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

LedgerGroups::LedgerGroups(QWidget *parent)
    : QWidget(parent), m_model(new GroupsModel(this)), m_table(new QTableView), m_hint(new QLabel)
{
    m_table->setObjectName(QStringLiteral("ledgerGroups"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    new RowHeight(m_table);
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    m_hint->setProperty("role", QStringLiteral("quiet"));
    m_hint->setText(tr("Enter opens the entries behind a line. What is not money is estimated."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_hint);
    connect(m_table, &QTableView::doubleClicked, this, &LedgerGroups::open);
}

void LedgerGroups::fitColumns()
{
    const int letter = m_table->fontMetrics().averageCharWidth();
    for (int column = CameTimes; column < Columns; ++column)
        m_table->setColumnWidth(column, letter * lettersOf(column));
}

void LedgerGroups::show(const QList<core::LedgerGroup> &groups, core::LedgerView view)
{
    fitColumns();
    const int row = m_model->view() == view ? m_table->currentIndex().row() : 0;
    m_model->set(groups, view);
    m_model->retranslate();
    m_table->setAccessibleName(m_model->headerData(Name, Qt::Horizontal, Qt::DisplayRole).toString());
    if (m_model->rowCount() > 0)
        m_table->selectRow(qBound(0, row, m_model->rowCount() - 1));
}

void LedgerGroups::open(const QModelIndex &index)
{
    if (const auto *group = m_model->groupAt(index.row()))
        Q_EMIT opened(m_model->view(), group->id);
}

bool LedgerGroups::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LedgerGroups::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_hint->setText(tr("Enter opens the entries behind a line. What is not money is estimated."));
    m_model->retranslate();
}

} // namespace ui
