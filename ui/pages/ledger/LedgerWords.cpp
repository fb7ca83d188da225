#include "ui/pages/ledger/LedgerWords.h"
#include "core/thai/BuddhistDate.h"
#include <QCoreApplication>

namespace ui {

QString monthText(QDate day)
{
    return core::monthName(day.month()) + u' ' + QString::number(core::buddhistYear(day));
}

QString groupName(const core::LedgerGroup &group, core::LedgerView view)
{
    switch (view) {
    case core::LedgerView::Kind:
        return QCoreApplication::translate("Choices",
                                           core::choicesOf<core::ContributionKind>().at(int(group.id)).label);
    case core::LedgerView::Month:
        return monthText(core::firstOfMonth(group.id));
    case core::LedgerView::Village:
        return group.id ? group.name : QCoreApplication::translate("Ledger", "No village on record");
    case core::LedgerView::Partner:
        break;
    }
    return group.name;
}

} // namespace ui
