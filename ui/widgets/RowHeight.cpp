#include "ui/widgets/RowHeight.h"
#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace ui {

namespace {
constexpr int least = 28; // px
constexpr int margin = 5; // px over and under the letters together
} // namespace

RowHeight::RowHeight(QTableView *table) : QObject(table), m_table(table)
{
    m_table->installEventFilter(this);
    fit();
}

int RowHeight::of(const QWidget &widget)
{
    return std::max(least, widget.fontMetrics().height() + margin);
}

void RowHeight::fit()
{
    const int height = of(*m_table);
    m_table->verticalHeader()->setMinimumSectionSize(height);
    m_table->verticalHeader()->setDefaultSectionSize(height);
}

bool RowHeight::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QObject::eventFilter(watched, event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    return done;
}

} // namespace ui
