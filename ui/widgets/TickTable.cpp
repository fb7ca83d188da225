#include "ui/widgets/TickTable.h"
#include "ui/widgets/RowHeight.h"
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

TickTable::TickTable(QAbstractItemModel *model, int tickColumn, int nameColumn, QWidget *parent)
    : QWidget(parent), m_tickColumn(tickColumn), m_filtered(new QSortFilterProxyModel(this)), m_filter(new QLineEdit),
      m_table(new QTableView)
{
    m_filter->setObjectName(QStringLiteral("filterMembers"));
    m_filter->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("members"));
    m_filtered->setSourceModel(model);
    m_filtered->setFilterKeyColumn(nameColumn);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_filtered);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    new RowHeight(m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    m_filter->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
}

void TickTable::beginAnew()
{
    m_filter->clear();
    if (m_filtered->rowCount())
        m_table->selectRow(0);
}

QList<int> TickTable::shown() const
{
    QList<int> rows;
    for (int row = 0; row < m_filtered->rowCount(); ++row)
        rows << m_filtered->mapToSource(m_filtered->index(row, 0)).row();
    return rows;
}

int TickTable::current() const
{
    return m_filtered->mapToSource(m_table->currentIndex()).row();
}

void TickTable::tickCurrent()
{
    const auto tick = m_table->currentIndex().siblingAtColumn(m_tickColumn);
    const bool ticked = tick.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_filtered->setData(tick, int(ticked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

// A letter in a list that takes no typing goes on in the field.
bool TickTable::isTableKey(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        tickCurrent();
        return true;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const auto typed = event->text();
    if (!plain || typed.isEmpty() || !typed[0].isPrint() ||
        (m_table->currentIndex().flags() & Qt::ItemIsEditable && m_table->currentIndex().column() != m_tickColumn))
        return false;
    m_filter->setFocus(Qt::OtherFocusReason);
    m_filter->setText(typed);
    return true;
}

bool TickTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *press = static_cast<QKeyEvent *>(event);
    const int key = press->key();
    if (watched == m_filter && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_table->setFocus();
        if (m_filtered->rowCount() && !m_table->currentIndex().isValid())
            m_table->selectRow(0);
        return true;
    }
    if (watched == m_filter && key == Qt::Key_Escape) {
        if (m_filter->text().isEmpty())
            Q_EMIT givenUp();
        m_filter->clear();
        return true;
    }
    if (watched == m_table && key == Qt::Key_Escape) {
        m_filter->setFocus();
        m_filter->selectAll();
        return true;
    }
    return (watched == m_table && isTableKey(press)) || QWidget::eventFilter(watched, event);
}

} // namespace ui
