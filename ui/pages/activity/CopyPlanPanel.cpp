#include "ui/pages/activity/CopyPlanPanel.h"
#include "core/figures/AnnualSummary.h"
#include "core/thai/BuddhistDate.h"
#include "ui/Theme.h"
#include "ui/pages/activity/PlanModel.h"
#include "ui/widgets/TickTable.h"
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <algorithm>

namespace ui {

namespace {

QString dayWithName(QDate day)
{
    return core::weekdayName(day.dayOfWeek()) + u' ' + core::formatDate(day, core::DateStyle::Short);
}

} // namespace

void CopyPlanModel::show(const QList<core::PlanProposal> &proposals)
{
    beginResetModel();
    m_lines.clear();
    for (const auto &proposal : proposals)
        m_lines << Line{proposal, !proposal.isThere};
    endResetModel();
}

QList<core::Activity> CopyPlanModel::ticked() const
{
    QList<core::Activity> copies;
    for (const auto &line : m_lines)
        if (line.isTicked)
            copies << line.proposal.copy;
    return copies;
}

int CopyPlanModel::thereAlready() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.proposal.isThere; }));
}

void CopyPlanModel::tickRows(const QList<int> &rows, bool isTicked)
{
    for (const int row : rows)
        m_lines[row].isTicked = isTicked && !m_lines[row].proposal.isThere;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, Copied), index(rowCount() - 1, Copied));
}

void CopyPlanModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int CopyPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant CopyPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Copy"), tr("Activity"), tr("New day"), tr("Day before"),
                                         tr("What became of it")};
    return titles[section];
}

// What the plan has already cannot be ticked: nothing is copied twice.
Qt::ItemFlags CopyPlanModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.column() == Copied && !m_lines[index.row()].proposal.isThere)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant CopyPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[proposal, isTicked] = m_lines[index.row()];
    if (role == Qt::ForegroundRole && proposal.isThere)
        return colour::quiet();
    if (index.column() == Copied)
        return role == Qt::CheckStateRole ? QVariant(isTicked ? Qt::Checked : Qt::Unchecked) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto &source = proposal.source;
    switch (index.column()) {
    case Title:
        return proposal.copy.title;
    case Day:
        return proposal.isThere ? tr("in the plan already") : dayWithName(proposal.copy.date);
    case Before:
        return dayWithName(source.plannedDate.isValid() ? source.plannedDate : source.date);
    default:
        return planStateText({source, source.date, {}, core::planStateOf(source, proposal.copy.date)});
    }
}

bool CopyPlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_lines[index.row()].isTicked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index);
    return true;
}

CopyPlanPanel::CopyPlanPanel(const Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_model(new CopyPlanModel(this)), m_title(new QLabel), m_fromLabel(new QLabel),
      m_from(new QSpinBox), m_howLabel(new QLabel), m_how(new QComboBox), m_words(new QLabel), m_complaint(new QLabel),
      m_ticks(new TickTable(m_model, CopyPlanModel::Copied, CopyPlanModel::Title)), m_all(new QPushButton),
      m_none(new QPushButton), m_copy(new QPushButton), m_close(new QPushButton)
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_words->setProperty("role", QStringLiteral("quiet"));
    setObjectName(QStringLiteral("copyPlanPanel"));
    m_words->setObjectName(QStringLiteral("copyWords"));
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    m_complaint->hide();
    m_from->setObjectName(QStringLiteral("copyFrom"));
    m_from->setRange(2400, 2700);
    m_from->setGroupSeparatorShown(false);
    m_how->setObjectName(QStringLiteral("copyHow"));
    m_how->addItems({QString(), QString()});
    m_copy->setObjectName(QStringLiteral("copyPlan"));
    m_copy->setProperty("role", QStringLiteral("primary"));
    m_all->setObjectName(QStringLiteral("copyAll"));
    m_none->setObjectName(QStringLiteral("copyNone"));
    m_close->setObjectName(QStringLiteral("closeCopy"));
    m_fromLabel->setBuddy(m_from);
    m_howLabel->setBuddy(m_how);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_copy);
    top->addWidget(m_close);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_fromLabel);
    choices->addWidget(m_from);
    choices->addSpacing(16);
    choices->addWidget(m_howLabel);
    choices->addWidget(m_how);
    choices->addSpacing(16);
    choices->addWidget(m_words, 1);
    choices->addWidget(m_all);
    choices->addWidget(m_none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addLayout(top);
    layout->addLayout(choices);
    layout->addWidget(m_complaint);
    layout->addWidget(m_ticks, 1);
    connect(m_from, &QSpinBox::valueChanged, this, &CopyPlanPanel::propose);
    connect(m_how, &QComboBox::currentIndexChanged, this, &CopyPlanPanel::propose);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CopyPlanPanel::count);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->tickRows(m_ticks->shown(), true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->tickRows(m_ticks->shown(), false); });
    connect(m_copy, &QPushButton::clicked, this, &CopyPlanPanel::copy);
    connect(m_close, &QPushButton::clicked, this, &CopyPlanPanel::closed);
    connect(m_ticks, &TickTable::givenUp, this, &CopyPlanPanel::closed);
    retranslate();
}

void CopyPlanPanel::retranslate()
{
    const QSignalBlocker quiet(m_how);
    m_fromLabel->setText(tr("From the &year"));
    m_howLabel->setText(tr("On the &day"));
    m_how->setItemText(0, tr("same weekday, nearest to the date"));
    m_how->setItemText(1, tr("same date"));
    m_all->setText(tr("&Tick all"));
    m_none->setText(tr("Tick n&one"));
    m_close->setText(tr("Close"));
    m_ticks->filter()->setPlaceholderText(tr("Type to find; ↓ into the list; space ticks"));
    m_model->retranslate();
    count();
}

void CopyPlanPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CopyPlanPanel::show(const core::Period &to)
{
    m_to = to;
    {
        const QSignalBlocker quiet(m_from);
        m_from->setValue(to.year - 1);
    }
    propose();
    m_ticks->table()->setFocus(Qt::OtherFocusReason);
}

void CopyPlanPanel::propose()
{
    const auto from = core::periodOf(m_to.kind, m_from->value(), core::yearStartOf(m_office.store));
    const auto proposals =
        m_from->value() == m_to.year
            ? core::Result<QList<core::PlanProposal>>(QList<core::PlanProposal>())
            : core::planProposals(m_office.store, from, m_to, core::CopiedDay(m_how->currentIndex()));
    m_complaint->setText(proposals ? QString() : proposals.error().message);
    m_complaint->setVisible(!proposals);
    m_model->show(proposals ? *proposals : QList<core::PlanProposal>());
    auto *table = m_ticks->table();
    table->setColumnWidth(CopyPlanModel::Copied, 72);
    table->setColumnWidth(CopyPlanModel::Title, 440);
    table->setColumnWidth(CopyPlanModel::Day, 180);
    table->setColumnWidth(CopyPlanModel::Before, 180);
    m_ticks->beginAnew();
    count();
}

void CopyPlanPanel::count()
{
    const int ticked = int(m_model->ticked().size()), there = m_model->thereAlready();
    const auto kinds = {tr("academic year %1"), tr("fiscal year %1"), tr("calendar year %1")};
    m_title->setText(tr("Copy a plan into the %1").arg((kinds.begin() + int(m_to.kind))->arg(m_to.year)));
    m_copy->setText(tr("&Copy %n line(s)", nullptr, ticked));
    m_copy->setEnabled(ticked > 0 && !m_office.store.isReadOnly());
    m_words->setText(m_model->rowCount() == 0 ? tr("That year has no plan. Choose another one.")
                     : there                  ? tr("%n line(s) are in the plan already", nullptr, there)
                                              : QString());
}

void CopyPlanPanel::copy()
{
    const auto copies = m_model->ticked();
    const auto done =
        core::copyPlan(m_office.store, copies, tr("Plan of %1 from %2").arg(m_to.year).arg(m_from->value()));
    m_complaint->setText(done ? QString() : done.error().message);
    m_complaint->setVisible(!done);
    if (done)
        Q_EMIT copied(int(copies.size()));
}

} // namespace ui
