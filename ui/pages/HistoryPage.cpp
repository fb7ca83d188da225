#include "ui/pages/HistoryPage.h"
#include "core/records/Kinds.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Digits.h"
#include "ui/Ask.h"
#include "ui/Theme.h"
#include "ui/record/StepName.h"
#include "ui/widgets/RowHeight.h"
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>

namespace ui {

namespace {

constexpr int page = 200;        // steps read at a time
constexpr int mostChanges = 500; // shown of one step

QTableWidget *table(const QString &name)
{
    auto *table = new QTableWidget;
    table->setObjectName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    new RowHeight(table);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    return table;
}

} // namespace

HistoryPage::HistoryPage(const Office &office, QWidget *parent)
    : Page(parent), m_office(office), m_title(new QLabel), m_undo(new QPushButton), m_redo(new QPushButton),
      m_more(new QPushButton), m_steps(table(QStringLiteral("steps"))), m_changes(table(QStringLiteral("changes"))),
      m_empty(new QLabel)
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_empty->setProperty("role", QStringLiteral("quiet"));
    m_undo->setObjectName(QStringLiteral("undoStep"));
    m_redo->setObjectName(QStringLiteral("redoStep"));
    m_undo->setIcon(icon(QStringLiteral("undo")));
    m_redo->setIcon(icon(QStringLiteral("redo")));
    m_steps->setColumnCount(4);
    m_changes->setColumnCount(4);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addStretch(1);
    top->addWidget(m_undo);
    top->addWidget(m_redo);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_steps);
    leftLayout->addWidget(m_more);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(left);
    splitter->addWidget(m_changes);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addLayout(top);
    layout->addWidget(m_empty);
    layout->addWidget(splitter, 1);

    connect(m_undo, &QPushButton::clicked, this, [this] { move(true); });
    connect(m_redo, &QPushButton::clicked, this, [this] { move(false); });
    connect(m_more, &QPushButton::clicked, this, &HistoryPage::loadMore);
    connect(m_steps, &QTableWidget::itemSelectionChanged, this, &HistoryPage::showChanges);
    connect(&m_office.store, &core::Store::historyMoved, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    retranslate();
}

void HistoryPage::retranslate()
{
    m_title->setText(tr("History"));
    m_empty->setText(tr("Nothing was done in this file yet. Every change will stand here, and can be taken back."));
    m_undo->setText(tr("Undo the last step"));
    m_redo->setText(tr("Redo"));
    m_more->setText(tr("Show older steps"));
    m_steps->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("State")});
    m_changes->setHorizontalHeaderLabels({tr("Record"), tr("Field"), tr("Before"), tr("After")});
    m_stale = true;
    if (isVisible())
        refresh();
}

void HistoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void HistoryPage::refresh()
{
    m_stale = false;
    m_shown.clear();
    m_steps->setRowCount(0);
    m_changes->setRowCount(0);
    loadMore();
    m_undo->setEnabled(m_office.store.canUndo());
    m_redo->setEnabled(m_office.store.canRedo());
    m_empty->setVisible(m_shown.isEmpty());
    m_steps->setColumnWidth(0, 150);
    m_steps->setColumnWidth(1, 110);
    m_steps->setColumnWidth(2, 640);
    m_changes->setColumnWidth(0, 300);
    m_changes->setColumnWidth(1, 160);
    m_changes->setColumnWidth(2, 280);
    if (!m_shown.isEmpty())
        m_steps->selectRow(0);
}

QWidget *HistoryPage::firstPlace()
{
    return m_steps;
}

void HistoryPage::loadMore()
{
    const auto steps = m_office.store.steps(page, m_shown.isEmpty() ? 0 : m_shown.last().id);
    if (!steps)
        return m_office.ask.tell(this, steps.error());
    for (const auto &step : *steps)
        add(step);
    m_more->setVisible(steps->size() == page);
}

QString HistoryPage::sentence(const core::StepInfo &step) const
{
    const auto name = nameOfStep(step);
    const int touched = step.created + step.changed + step.removed;
    const auto counts = tr("%1 new, %2 changed, %3 deleted")
                            .arg(core::grouped(step.created), core::grouped(step.changed), core::grouped(step.removed));
    if (step.act == QLatin1String("undo"))
        return tr("Undone: %1").arg(name);
    if (step.act == QLatin1String("redo"))
        return tr("Redone: %1").arg(name);
    if (step.act == QLatin1String("import"))
        return tr("Import of %1: %2").arg(step.note, counts);
    if (step.act == QLatin1String("sample"))
        return tr("Sample school made: %1").arg(counts);
    if (step.act == QLatin1String("issue")) {
        const int papers = step.created - step.changed; // each gift that they thanked for changed and got a line, too
        return papers > 1 ? tr("Issued: %1 and %n more", nullptr, papers - 1).arg(name) : tr("Issued: %1").arg(name);
    }
    if (touched == step.removed)
        return touched > 1 ? tr("Deleted: %1 and what belongs to it (%2)").arg(name).arg(touched)
                           : tr("Deleted: %1").arg(name);
    if (touched == step.created)
        return tr("New: %1").arg(name);
    return tr("Changed: %1").arg(name);
}

void HistoryPage::add(const core::StepInfo &step)
{
    const int row = m_steps->rowCount();
    m_steps->insertRow(row);
    m_shown << step;
    QString state;
    if (step.state == QLatin1String("undone"))
        state = tr("undone");
    else if (step.state == QLatin1String("dropped"))
        state = tr("undone, then something else was done");
    const QStringList cells{core::formatDate(step.madeAt.date(), core::DateStyle::Short) + u' ' +
                                core::formatTime(step.madeAt.time()),
                            step.madeBy, sentence(step), state};
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QTableWidgetItem(cells[column]);
        if (step.state != QLatin1String("done"))
            item->setForeground(colour::quiet());
        m_steps->setItem(row, column, item);
    }
}

QString HistoryPage::readable(const core::ChangeInfo &change, const QVariant &value) const
{
    const auto *kind = core::kindNamed(change.kind);
    if (!kind || value.isNull())
        return {};
    for (const auto &field : kind->fields) {
        if (field.column != change.column)
            continue;
        switch (field.input) {
        case core::Input::Date:
            return core::formatDate(QDate::fromString(value.toString(), Qt::ISODate), core::DateStyle::Short);
        case core::Input::Choice:
            return core::choiceLabel(field, value.toString());
        case core::Input::Money:
            return core::bahtText(value.toLongLong());
        case core::Input::Flag:
            return value.toLongLong() ? tr("yes") : tr("no");
        case core::Input::Reference: {
            const auto names = m_office.store.names(*core::kindNamed(field.target), {value.toLongLong()});
            return names ? names->value(value.toLongLong()) : QString();
        }
        case core::Input::Member: {
            const auto names = m_office.store.memberNames({value.toLongLong()});
            return names ? names->value(value.toLongLong()) : QString();
        }
        case core::Input::Picture:
            return value.toString().isEmpty() ? QString() : tr("(a picture)");
        default:
            return field.sensitive ? QStringLiteral("•••") : value.toString();
        }
    }
    return value.toString();
}

void HistoryPage::showChanges()
{
    m_changes->setRowCount(0);
    const int row = m_steps->currentRow();
    if (row < 0 || row >= m_shown.size())
        return;
    const auto changes = m_office.store.changesOf(m_shown[row].id, mostChanges);
    if (!changes)
        return m_office.ask.tell(this, changes.error());
    for (const auto &change : *changes) {
        const auto *kind = core::kindNamed(change.kind);
        const auto record = (kind ? core::kindSingular(*kind) : change.kind) + u' ' + change.name;
        QString field, before = readable(change, change.before), after = readable(change, change.after);
        if (change.column.isEmpty()) {
            field = tr("(whole record)");
            before = change.before.isNull() ? QString() : tr("was there");
            after = change.before.isNull() ? tr("new") : tr("deleted");
        } else if (kind) {
            for (const auto &one : kind->fields)
                if (one.column == change.column)
                    field = core::fieldLabel(one);
            if (field.isEmpty())
                field = tr("Order");
        }
        const int at = m_changes->rowCount();
        m_changes->insertRow(at);
        const QStringList cells{record, field, before.simplified(), after.simplified()};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(column == 2 ? before : column == 3 ? after : cells[column]);
            m_changes->setItem(at, column, item);
        }
    }
}

// The step itself is told as what was done; the line at the foot says that it was taken back.
void HistoryPage::move(bool back)
{
    const auto moved = back ? m_office.store.undo() : m_office.store.redo();
    Q_EMIT said(!moved ? moved.error().message : (back ? tr("Undone: %1") : tr("Redone: %1")).arg(nameOfStep(*moved)));
}

} // namespace ui
