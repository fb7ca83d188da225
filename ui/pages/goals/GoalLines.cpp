#include "ui/pages/goals/GoalLines.h"
#include "ui/pages/goals/GoalWords.h"
#include <QApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

namespace {

enum Role { WordsRole = Qt::UserRole, ColourRole, GoalRole };
constexpr int gap = 3; // px above and below a line
constexpr int side = 4;

// What is wanted on one line, and below it how far it is.
class TwoLines : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        auto plain = option;
        initStyleOption(&plain, index);
        const auto what = plain.text;
        plain.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, option.widget);
        const bool chosen =
            option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active);
        const auto area = option.rect.adjusted(side, gap, -side, -gap);
        const int height = option.fontMetrics.height();
        painter->save();
        painter->setPen(chosen ? option.palette.highlightedText().color() : option.palette.text().color());
        painter->drawText(QRect(area.topLeft(), QSize(area.width(), height)), Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(what, Qt::ElideRight, area.width()));
        if (!chosen)
            painter->setPen(index.data(ColourRole).value<QColor>());
        painter->drawText(
            QRect(area.left(), area.top() + height, area.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data(WordsRole).toString(), Qt::ElideRight, area.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, 2 * option.fontMetrics.height() + 2 * gap};
    }
};

} // namespace

GoalLines::GoalLines(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("goals"));
    setItemDelegate(new TwoLines(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(this, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT goalWanted(item->data(GoalRole).toLongLong()); });
}

void GoalLines::tell(const QList<core::GoalProgress> &goals)
{
    clear();
    for (const auto &goal : goals) {
        auto *item = new QListWidgetItem(goal.goal.statement, this);
        const auto words =
            !goal.villageNumber ? progressOf(goal) : QStringLiteral("%1 · %2").arg(progressOf(goal), villageOf(goal));
        item->setData(WordsRole, words);
        item->setData(ColourRole, stateColour(goal.state));
        item->setData(GoalRole, goal.goal.id.value);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(goal.goal.statement, words));
        item->setToolTip(goal.goal.statement);
    }
    updateGeometry();
}

QSize GoalLines::sizeHint() const
{
    return {200, count() * sizeHintForRow(0) + 2 * frameWidth()};
}

} // namespace ui
