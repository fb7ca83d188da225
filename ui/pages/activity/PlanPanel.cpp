#include "ui/pages/activity/PlanPanel.h"
#include "core/figures/AnnualSummary.h"
#include "core/store/Store.h"
#include "core/thai/Digits.h"
#include "ui/Theme.h"
#include "ui/pages/activity/CopyPlanPanel.h"
#include "ui/pages/activity/PlanEntry.h"
#include "ui/pages/activity/PlanModel.h"
#include "ui/widgets/RowHeight.h"
#include "ui/widgets/SaveAsButton.h"
#include "ui/widgets/YearChooser.h"
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

namespace ui {

PlanPanel::PlanPanel(const Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_model(new PlanModel(office.store, office.today, this)),
      m_stack(new QStackedWidget), m_title(new QLabel), m_year(new YearChooser), m_filter(new QLineEdit),
      m_copyButton(new QPushButton), m_print(new QPushButton), m_save(new SaveAsButton), m_close(new QPushButton),
      m_entry(new PlanEntry(office)), m_complaint(new QLabel), m_table(new QTableView), m_blank(new QWidget),
      m_empty(new QLabel), m_copyFirst(new QPushButton), m_keys(new QLabel), m_sums(new QLabel),
      m_reload(new QTimer(this))
{
    const std::pair<QWidget *, const char *> names[]{
        {m_filter, "planFilter"}, {m_copyButton, "openCopy"}, {m_print, "printPlan"},         {m_save, "savePlan"},
        {m_close, "closePlan"},   {m_copyFirst, "copyFirst"}, {m_complaint, "planComplaint"}, {m_table, "plan"},
        {m_empty, "planEmpty"},   {m_sums, "planSums"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    m_title->setProperty("role", QStringLiteral("title"));
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    for (auto *label : {m_empty, m_keys, m_sums})
        label->setProperty("role", QStringLiteral("quiet"));
    for (auto *label : {m_complaint, m_empty, m_sums, m_keys})
        label->setWordWrap(true);
    m_complaint->hide();
    m_reload->setSingleShot(true);
    buildTable();
    m_stack->addWidget(buildPlan());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    const auto now = core::periodContaining(core::YearKind::Academic, office.today(), core::yearStartOf(office.store));
    m_year->setPeriod(now.kind, now.year);
    setFocusProxy(m_table);
    offerFiles();
    connectParts();
    retranslate();
}

QWidget *PlanPanel::buildPlan()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addWidget(m_year);
    top->addWidget(m_filter, 1);
    top->addWidget(m_copyButton);
    top->addWidget(m_print);
    top->addWidget(m_save);
    top->addWidget(m_close);
    auto *blank = new QVBoxLayout(m_blank);
    blank->setContentsMargins(0, 16, 0, 0);
    blank->setSpacing(16);
    blank->addWidget(m_empty);
    blank->addWidget(m_copyFirst, 0, Qt::AlignLeft);
    blank->addStretch(1);
    auto *plan = new QWidget;
    auto *layout = new QVBoxLayout(plan);
    layout->setContentsMargins(16, 12, 16, 4);
    layout->addLayout(top);
    layout->addWidget(m_entry);
    layout->addWidget(m_complaint);
    layout->addWidget(m_blank, 1);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sums);
    layout->addWidget(m_keys);
    return plan;
}

void PlanPanel::buildTable()
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed); // only digits get so far
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    new RowHeight(m_table);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
}

void PlanPanel::connectParts()
{
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_table->clearSpans();
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (m_model->isMonth(row))
                m_table->setSpan(row, 0, 1, PlanModel::ColumnCount);
        tellSums();
    });
    connect(m_model, &PlanModel::failed, this, &PlanPanel::complain);
    connect(m_model, &PlanModel::saved, this, &PlanPanel::saved);
    connect(m_year, &YearChooser::changed, this, [this] {
        m_entry->setPeriod(period());
        load();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        const auto activity = current();
        m_model->narrow(m_filter->text());
        restore(activity, PlanModel::Title);
    });
    connect(m_entry, &PlanEntry::added, this, [this](core::Id<core::Activity> activity) {
        load();
        if (const int row = m_model->rowOf(activity); row >= 0)
            goTo(row, PlanModel::Title);
        Q_EMIT saved();
    });
    connect(m_entry, &PlanEntry::left, this, &PlanPanel::begin);
    for (auto *button : {m_copyButton, m_copyFirst})
        connect(button, &QPushButton::clicked, this, &PlanPanel::openCopy);
    connect(m_print, &QPushButton::clicked, this, &PlanPanel::print);
    connect(m_close, &QPushButton::clicked, this, &PlanPanel::closed);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        const auto *line = m_model->lineAt(index.row());
        if (line && !(index.flags() & Qt::ItemIsEditable))
            Q_EMIT openWanted(line->record.id.value);
    });
    connectStore();
}

void PlanPanel::connectStore()
{
    // A list that is being read while something else is saved is read once, after all of it.
    connect(m_reload, &QTimer::timeout, this, &PlanPanel::load);
    connect(&m_office.store, &core::Store::changed, this, [this](const QString &kind) {
        if (kind != QLatin1String("activity") && kind != QLatin1String("participation") &&
            kind != QLatin1String("headcount") && kind != QLatin1String("school"))
            return;
        m_stale = true;
        if (isVisible())
            m_reload->start(0);
    });
}

void PlanPanel::retranslate()
{
    m_title->setText(tr("Plan of the year"));
    m_filter->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter"));
    m_copyButton->setText(tr("&Copy a plan…"));
    m_copyFirst->setText(tr("Copy the plan of another year…"));
    m_copyButton->setToolTip(tr("Take over last year's plan: which lines, and on which days"));
    m_print->setText(tr("&Print…"));
    m_print->setToolTip(tr("Print the plan (Ctrl+P)"));
    m_close->setText(tr("&Register"));
    m_close->setToolTip(QKeySequence(Qt::Key_F7).toString(QKeySequence::NativeText));
    m_keys->setText(tr("H held · C cancelled · P planned again (จ ง ผ) · F2 types into the cell · Enter opens the "
                       "activity · F6 who came · Ctrl+Z takes back"));
    m_empty->setText(tr("This year has no plan yet. Type its first line above, or copy the plan of another year."));
    m_table->setAccessibleName(m_title->text());
    m_model->retranslate();
    arrangeColumns();
}

void PlanPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        arrangeColumns();
    QWidget::changeEvent(event);
}

void PlanPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void PlanPanel::refresh()
{
    m_entry->setPeriod(period());
    if (m_stale)
        load();
}

core::Period PlanPanel::period() const
{
    return core::periodOf(m_year->kind(), m_year->year(), core::yearStartOf(m_office.store));
}

void PlanPanel::load()
{
    m_stale = false;
    const auto activity = current();
    const int column = m_table->currentIndex().column();
    m_model->setPeriod(period());
    restore(activity, column);
}

// The cursor on the same line as before; else on the first one that needs a word, else on the first.
void PlanPanel::restore(core::Id<core::Activity> activity, int column)
{
    int row = activity ? m_model->rowOf(activity) : -1;
    for (int i = 0; row < 0 && i < m_model->rowCount(); ++i)
        if (const auto *line = m_model->lineAt(i); line && line->state == core::PlanState::Unsettled)
            row = i;
    for (int i = 0; row < 0 && i < m_model->rowCount(); ++i)
        if (m_model->lineAt(i))
            row = i;
    if (row >= 0)
        goTo(row, std::max(0, column));
}

void PlanPanel::goTo(int row, int column)
{
    m_table->setCurrentIndex(m_model->index(row, column));
    m_table->scrollTo(m_table->currentIndex());
}

core::Id<core::Activity> PlanPanel::current() const
{
    const auto index = m_table->currentIndex();
    const auto *line = index.isValid() ? m_model->lineAt(index.row()) : nullptr;
    return line ? line->record.id : core::Id<core::Activity>();
}

// The title takes what the rest leaves.
void PlanPanel::arrangeColumns()
{
    const auto text = [this](const QString &widest) { return fontMetrics().horizontalAdvance(widest) + 14; };
    const int day = text(QStringLiteral(u"28 มิ.ย. 68 ")), money = text(QStringLiteral("000,000"));
    const auto headed = [&](int column, int width) {
        return std::max(width, text(m_model->headerData(column, Qt::Horizontal).toString()));
    };
    const std::pair<int, int> fixed[]{{PlanModel::Day, day},
                                      {PlanModel::Organiser, 104},
                                      {PlanModel::Audience, 92},
                                      {PlanModel::PeoplePlanned, text(QStringLiteral("0,000"))},
                                      {PlanModel::Budget, money},
                                      {PlanModel::Strategies, text(QStringLiteral("SV SY"))},
                                      {PlanModel::Involvement, text(QStringLiteral("1, 2, 3"))},
                                      {PlanModel::Standards, text(QStringLiteral("1.2(1), 2.2"))},
                                      {PlanModel::HeldOn, day},
                                      {PlanModel::PeopleCame, text(QStringLiteral("0,000"))},
                                      {PlanModel::Spent, money},
                                      {PlanModel::State, 112}};
    int rest = m_table->viewport()->width();
    for (const auto &[column, width] : fixed) {
        m_table->setColumnWidth(column, headed(column, width));
        rest -= m_table->columnWidth(column);
    }
    m_table->setColumnWidth(PlanModel::Title, std::max(160, rest));
}

void PlanPanel::tellSums()
{
    const auto s = m_model->shownSums();
    const int all = m_model->plan().sums.lines;
    m_blank->setVisible(all == 0);
    for (auto *part : std::initializer_list<QWidget *>{m_table, m_keys, m_sums})
        part->setVisible(all > 0);
    QStringList words{s.lines < all ? tr("%1 of %n activity(ies) shown", nullptr, all).arg(s.lines)
                                    : tr("%n activity(ies)", nullptr, all),
                      tr("held %1").arg(s.held)};
    const std::pair<int, QString> counts[]{{s.moved, tr("moved %1")},
                                           {s.cancelled, tr("cancelled %1")},
                                           {s.unsettled, tr("not yet settled %1")},
                                           {s.ahead, tr("to come %1")}};
    for (const auto &[count, text] : counts)
        if (count > 0)
            words << text.arg(count);
    words << tr("budget %1, spent %2 baht").arg(core::bahtText(s.budget), core::bahtText(s.spent))
          << tr("people planned %1, came %2").arg(core::grouped(s.plannedPeople), core::grouped(s.people));
    m_sums->setText(words.join(QStringLiteral(" · ")));
}

void PlanPanel::complain(const QString &reason)
{
    m_complaint->setText(reason);
    m_complaint->setVisible(!reason.isEmpty());
}

void PlanPanel::begin()
{
    refresh();
    m_stack->setCurrentIndex(0);
    if (m_table->isVisibleTo(this))
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_entry->begin();
}

void PlanPanel::create()
{
    m_stack->setCurrentIndex(0);
    m_entry->begin();
}

void PlanPanel::find()
{
    m_stack->setCurrentIndex(0);
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool PlanPanel::settle()
{
    return m_entry->settle();
}

// The cursor goes on, as it does when the roll is called.
void PlanPanel::settleLine(core::ActivityStatus status)
{
    const auto index = m_table->currentIndex();
    const auto *line = index.isValid() ? m_model->lineAt(index.row()) : nullptr;
    if (!line || m_office.store.isReadOnly())
        return;
    const auto activity = line->record;
    if (!m_model->settle(index.row(), status))
        return;
    load();
    if (status == core::ActivityStatus::Held && activity.date > m_office.today())
        Q_EMIT said(tr("“%1” is kept as held, though its day is still to come.").arg(activity.title));
    const int row = m_model->rowOf(activity.id);
    for (int next = row + 1; row >= 0 && status != core::ActivityStatus::Planned && next < m_model->rowCount(); ++next)
        if (m_model->lineAt(next))
            return goTo(next, index.column());
}

bool PlanPanel::isTableKey(const QKeyEvent &key)
{
    const auto index = m_table->currentIndex();
    const bool plain = !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!index.isValid() || !plain)
        return false;
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        if (const auto activity = current())
            Q_EMIT openWanted(activity.value);
        return true;
    }
    const auto typed = key.text();
    if (key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace)
        return true; // what is planned is cancelled, not wiped out
    if (typed.isEmpty() || !typed[0].isPrint())
        return false;
    if (const auto status = core::statusOfKey(typed[0])) {
        settleLine(*status);
        return true;
    }
    if (typed[0].isDigit() && index.flags() & Qt::ItemIsEditable && index.column() != PlanModel::Title)
        return false; // into the cell
    return true;      // no letter jumps about
}

bool PlanPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        arrangeColumns();
    // Not of the cell that is typed into: what it leaves comes by here, too.
    const bool isKey = watched == m_table && event->type() == QEvent::KeyPress && m_table->hasFocus();
    return (isKey && isTableKey(*static_cast<QKeyEvent *>(event))) || QWidget::eventFilter(watched, event);
}

void PlanPanel::openCopy()
{
    if (!settle())
        return;
    if (!m_copy) {
        m_copy = new CopyPlanPanel(m_office);
        m_stack->addWidget(m_copy);
        connect(m_copy, &CopyPlanPanel::closed, this, &PlanPanel::begin);
        connect(m_copy, &CopyPlanPanel::copied, this, [this](int lines) {
            begin();
            Q_EMIT said(tr("%n line(s) copied into the plan. Ctrl+Z takes them back.", nullptr, lines));
            Q_EMIT saved();
        });
    }
    m_stack->setCurrentWidget(m_copy);
    m_copy->show(period());
}

} // namespace ui
