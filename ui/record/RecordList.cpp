#include "ui/record/RecordList.h"
#include "core/thai/Digits.h"
#include "ui/Ask.h"
#include "ui/Theme.h"
#include "ui/record/RecordColumns.h"
#include "ui/record/RecordTableModel.h"
#include "ui/widgets/RowHeight.h"
#include "ui/widgets/ThaiWordFilter.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

namespace ui {

namespace {
constexpr int pauseMs = 150;
} // namespace

RecordList::RecordList(const Office &office, const core::Kind &kind, QWidget *parent)
    : QWidget(parent), m_office(office), m_model(new RecordTableModel(office.store, kind, this)),
      m_filter(new QLineEdit), m_columnsButton(new QToolButton), m_table(new QTableView), m_foot(new QLabel),
      m_pause(new QTimer(this))
{
    build();
    m_columns = new RecordColumns(m_table, m_model);
    auto *menu = new QMenu(m_columnsButton);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { m_columns->fill(menu); });
    m_columnsButton->setMenu(menu);
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &RecordList::filter);
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        if (m_model->isSlow())
            m_pause->start(pauseMs);
        else
            filter();
    });
    connect(m_model, &RecordTableModel::listing, this, [this] { m_quiet = true; });
    connect(m_model, &RecordTableModel::listed, this, &RecordList::restore);
    connect(m_model, &RecordTableModel::failed, this,
            [this](const core::Error &error) { m_foot->setText(error.message); });
    // Not the current row: a table makes one up when it gets the focus.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &now) {
        if (!m_quiet && !now.isEmpty())
            choose(now.first().top());
    });
    retranslate();
    restore();
}

void RecordList::build()
{
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(new ThaiWordFilter(m_filter));
    m_filter->installEventFilter(this);
    m_columnsButton->setObjectName(QStringLiteral("columns"));
    m_columnsButton->setIcon(icon(QStringLiteral("columns")));
    m_columnsButton->setPopupMode(QToolButton::InstantPopup);
    m_table->setObjectName(QStringLiteral("records"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    new RowHeight(m_table);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // the natural order until someone asks for another
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    m_foot->setObjectName(QStringLiteral("count"));
    m_foot->setProperty("role", QStringLiteral("quiet"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_columnsButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_foot);
}

void RecordList::addAbove(QWidget *widget)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, widget);
}

void RecordList::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter"));
    m_columnsButton->setToolTip(tr("Choose columns"));
    m_columnsButton->setAccessibleName(tr("Choose columns"));
    m_table->setAccessibleName(core::kindTitle(m_model->kind()));
    m_model->retranslate();
    tellCount();
}

void RecordList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_columnsButton->setIcon(icon(QStringLiteral("columns")));
}

void RecordList::tellCount()
{
    const auto all = core::grouped(m_count);
    const auto words = m_filter->text().trimmed();
    if (words.isEmpty() && m_model->rowCount() == m_count)
        m_foot->setText(tr("%1 in all").arg(all));
    else if (words.isEmpty() && m_model->rowCount() == 0)
        m_foot->setText(tr("Nothing of this choice · %1 in all").arg(all));
    else if (m_model->rowCount() == 0)
        m_foot->setText(tr("Nothing fits “%1” · %2 in all").arg(words, all));
    else
        m_foot->setText(tr("%1 of %2").arg(core::grouped(m_model->rowCount()), all));
}

// The rows are others, the record on its sheet is the same: it stays marked where it is in the list.
void RecordList::restore()
{
    const auto count = m_office.store.count(m_model->kind());
    m_count = count ? *count : 0;
    m_quiet = false;
    select(m_current);
    tellCount();
    Q_EMIT counted();
}

void RecordList::select(qint64 id)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_current = id;
    const int row = id ? m_model->rowOf(id) : -1;
    auto *selection = m_table->selectionModel();
    if (row < 0)
        return selection->clear();
    m_row = row;
    if (m_table->currentIndex().row() == row && selection->isRowSelected(row))
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, m_table->currentIndex().column()));
}

void RecordList::choose(int row)
{
    const auto id = m_model->idAt(row);
    if (id == m_current)
        return;
    select(id);
    Q_EMIT chosen(id);
}

void RecordList::chooseNearest()
{
    if (m_current && m_model->rowOf(m_current) >= 0)
        m_model->refresh(); // it has not seen yet that this one is gone
    m_current = 0;
    if (m_model->rowCount() > 0)
        return choose(qMin(m_row, m_model->rowCount() - 1));
    select(0);
    Q_EMIT chosen(0);
}

void RecordList::chooseFirst()
{
    if (m_model->rowCount() > 0)
        choose(0);
}

void RecordList::filter()
{
    m_pause->stop();
    m_model->setWords(m_filter->text().trimmed());
    tellCount();
    if (m_model->rowOf(m_current) < 0)
        chooseFirst();
}

void RecordList::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void RecordList::clearFilter()
{
    m_filter->clear();
    if (m_pause->isActive())
        filter();
}

void RecordList::arrangeColumns()
{
    m_columns->arrange();
}

QWidget *RecordList::table() const
{
    return m_table;
}

void RecordList::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

bool RecordList::filterKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        if (m_pause->isActive())
            filter();
        if (m_model->rowOf(m_current) < 0)
            chooseFirst();
        focusTable();
        return true;
    case Qt::Key_Escape:
        if (m_filter->text().isEmpty())
            return false;
        clearFilter();
        return true;
    default:
        return false;
    }
}

bool RecordList::tableKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT entered();
        return true;
    case Qt::Key_Delete:
        Q_EMIT deleteWanted();
        return true;
    case Qt::Key_Escape:
        find();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_current)
            return false;
        chooseFirst();
        return true;
    default:
        break;
    }
    const bool plain = (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (!plain || key.text().isEmpty() || !key.text().at(0).isPrint() || key.text().at(0).isSpace())
        return false;
    m_filter->setFocus(Qt::OtherFocusReason);
    m_filter->setText(m_filter->text() + key.text());
    return true;
}

bool RecordList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (watched == m_filter)
            return filterKey(key.key());
        if (watched == m_table)
            return tableKey(key);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
