#include "ui/pages/goals/GoalWords.h"
#include "core/papers/GoalsPaper.h"
#include "ui/Theme.h"
#include <QCoreApplication>

namespace ui {

QString stateWord(core::GoalState state)
{
    switch (state) {
    case core::GoalState::NoData:
        return QCoreApplication::translate("GoalWords", "no data");
    case core::GoalState::Reached:
        return QCoreApplication::translate("GoalWords", "reached");
    case core::GoalState::OnTheWay:
        return QCoreApplication::translate("GoalWords", "on the way");
    case core::GoalState::Behind:
        return QCoreApplication::translate("GoalWords", "behind");
    case core::GoalState::Missed:
        break;
    }
    return QCoreApplication::translate("GoalWords", "not reached");
}

QColor stateColour(core::GoalState state)
{
    switch (state) {
    case core::GoalState::NoData:
        return colour::quiet();
    case core::GoalState::Reached:
        return colour::good();
    case core::GoalState::OnTheWay:
        return colour::accent();
    case core::GoalState::Behind:
        return colour::hinted();
    case core::GoalState::Missed:
        break;
    }
    return colour::refused();
}

QString villageOf(const core::GoalProgress &goal)
{
    return goal.villageNumber
               ? QCoreApplication::translate("GoalWords", "Village %1 %2").arg(goal.villageNumber).arg(goal.villageName)
               : QString();
}

QString progressOf(const core::GoalProgress &goal)
{
    const auto indicator = goal.goal.indicator;
    const auto target = core::goalFigure(indicator, goal.goal.target);
    if (!goal.value)
        return QCoreApplication::translate("GoalWords", "target %1 · %2").arg(target, stateWord(goal.state));
    const auto words = core::isAtMost(indicator) ? QCoreApplication::translate("GoalWords", "%1, at most %2 · %3")
                                                 : QCoreApplication::translate("GoalWords", "%1 of %2 · %3");
    return words.arg(core::goalFigure(indicator, *goal.value), target, stateWord(goal.state));
}

} // namespace ui
