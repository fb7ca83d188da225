#include "ui/record/RecordColumns.h"
#include "ui/record/Cell.h"
#include "ui/record/RecordTableModel.h"
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>

namespace ui {

namespace {
constexpr int measuredRows = 40;
constexpr int leastLetters = 12; // of text, where there is nothing to measure yet
constexpr int mostLetters = 34;
constexpr int headerRoom = 28; // with the arrow of the order
constexpr int cellRoom = 16;
} // namespace

RecordColumns::RecordColumns(QTableView *table, RecordTableModel *model)
    : QObject(table), m_table(table), m_model(model)
{
    auto *header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](QPoint at) {
        QMenu menu(m_table);
        fill(&menu);
        menu.exec(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { rememberWidth(column, width); });
    // Measured again as long as there was little to measure.
    connect(m_model, &RecordTableModel::listed, this, [this] {
        if (m_measured < measuredRows && m_model->rowCount() > m_measured)
            arrange();
    });
    arrange();
}

QString RecordColumns::key(const char *what) const
{
    return QStringLiteral("registers/%1/%2").arg(m_model->kind().name, QLatin1String(what));
}

// As wide as what stands in the first rows, within reason.
int RecordColumns::usualWidth(int column) const
{
    const auto metrics = m_table->fontMetrics();
    const auto &field = m_model->fieldAt(column);
    const bool isText = !isNumber(field) && field.input != core::Input::Flag && field.input != core::Input::Date;
    int width = qMax(metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) + headerRoom,
                     metrics.averageCharWidth() * (isText ? leastLetters : 0));
    for (int row = 0; row < qMin(m_model->rowCount(), measuredRows); ++row)
        width = qMax(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()) + cellRoom);
    return qMin(width, metrics.averageCharWidth() * mostLetters);
}

void RecordColumns::arrange()
{
    const QScopedValueRollback arranging(m_arranging, true);
    m_measured = m_model->rowCount();
    const QSettings settings;
    const auto chosen = settings.value(key("columns"));
    const auto shown = chosen.toStringList();
    const auto widths = settings.value(key("widths")).toMap();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const auto &field = m_model->fieldAt(column);
        m_table->setColumnHidden(column, chosen.isValid() ? !shown.contains(field.name) : !field.listed);
        m_table->setColumnWidth(column, widths.value(field.name, usualWidth(column)).toInt());
    }
}

void RecordColumns::setShown(int column, bool shown)
{
    {
        const QScopedValueRollback arranging(m_arranging, true);
        m_table->setColumnHidden(column, !shown);
    }
    QStringList names;
    for (int c = 0; c < m_model->columnCount(); ++c)
        if (!m_table->isColumnHidden(c))
            names << m_model->fieldAt(c).name;
    QSettings().setValue(key("columns"), names);
}

void RecordColumns::rememberWidth(int column, int width)
{
    const auto *header = m_table->horizontalHeader();
    int last = header->count() - 1; // stretches by itself
    while (last > 0 && header->isSectionHidden(header->logicalIndex(last)))
        --last;
    if (m_arranging || width == 0 || !m_table->isVisible() || header->visualIndex(column) == last)
        return;
    QSettings settings;
    auto widths = settings.value(key("widths")).toMap();
    widths[m_model->fieldAt(column).name] = width;
    settings.setValue(key("widths"), widths);
}

void RecordColumns::fill(QMenu *menu)
{
    menu->clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        auto *action = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setObjectName(m_model->fieldAt(column).name);
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setShown(column, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("As usual")), &QAction::triggered, this, [this] {
        QSettings settings;
        settings.remove(key("columns"));
        settings.remove(key("widths"));
        arrange();
    });
}

} // namespace ui
