#include "ui/pages/ledger/Gifts.h"
#include "core/papers/LedgerPaper.h"
#include "core/records/Usage.h"
#include "core/store/Store.h"
#include "core/thai/Digits.h"
#include "ui/record/FieldForm.h"
#include "ui/record/RecordTableModel.h"
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

namespace ui {

void nameAmount(FieldForm *form)
{
    auto *amount = form->editor(QStringLiteral("amount"));
    const auto gift = core::typeOf<core::Contribution>().fromRow(form->row());
    const auto text = core::isEstimated(gift.kind) ? QCoreApplication::translate("Gifts", "Estimated value (baht)")
                                                   : QCoreApplication::translate("Gifts", "Amount (baht)");
    const auto labels = form->findChildren<QLabel *>();
    for (auto *label : labels)
        if (label->buddy() == amount)
            label->setText(text);
    amount->setAccessibleName(text);
}

void nameAmountByKind(FieldForm *form)
{
    if (auto *kind = qobject_cast<QComboBox *>(form->editor(QStringLiteral("kind"))))
        QObject::connect(kind, &QComboBox::currentIndexChanged, form, [form] { nameAmount(form); });
    nameAmount(form);
}

void fitTo(core::Row &row, const core::LedgerFilter &filter)
{
    const auto &kind = core::typeOf<core::Contribution>();
    auto gift = kind.fromRow(row);
    gift.direction = filter.direction.value_or(gift.direction);
    gift.kind = filter.kind.value_or(gift.kind);
    gift.member = filter.partner;
    gift.campaign = filter.campaign;
    if (filter.state == core::LedgerFilter::State::ToEnter)
        gift.eDonation = core::EDonation::ToEnter;
    row = kind.toRow(gift);
}

QString usesText(const core::Store &store, core::Id<core::Contribution> id)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("Gifts", text); };
    const auto gift = store.find(id);
    const auto uses = store.rowsOwnedBy(core::typeOf<core::Usage>(), QStringLiteral("contribution_id"), id.value);
    if (gift && uses && uses->isEmpty() && core::isAwaited(*gift))
        return translated(QT_TRANSLATE_NOOP("Gifts", "Given for a purpose, and nothing of it is used yet: all of it is "
                                                     "carried over."));
    if (!gift || !uses || uses->isEmpty())
        return translated(QT_TRANSLATE_NOOP("Gifts", "What is used of a gift is written down here; the rest is carried "
                                                     "over into the next year."));
    core::Usage sum;
    for (const auto &row : *uses) {
        const auto usage = core::typeOf<core::Usage>().fromRow(row);
        sum.amount += usage.amount;
        sum.quantity += usage.quantity;
    }
    QStringList told;
    if (sum.amount > 0 || sum.quantity <= 0)
        told << translated(QT_TRANSLATE_NOOP("Gifts", "Given %1, used %2, left %3 baht"))
                    .arg(core::bahtText(gift->amount), core::bahtText(sum.amount),
                         core::bahtText(std::max<qint64>(0, gift->amount - sum.amount)));
    if (sum.quantity > 0)
        told << translated(QT_TRANSLATE_NOOP("Gifts", "Given %1, used %2, left %3 %4"))
                    .arg(core::quantityText(gift->quantity), core::quantityText(sum.quantity),
                         core::quantityText(std::max(0.0, gift->quantity - sum.quantity)), gift->unit);
    return told.join(u'\n');
}

void shareRoom(QTableView *table, const RecordTableModel &model)
{
    auto *header = table->horizontalHeader();
    header->setStretchLastSection(false);
    for (const auto &field : {QStringLiteral("member"), QStringLiteral("description")})
        header->setSectionResizeMode(model.columnOf(field), QHeaderView::Stretch);
}

} // namespace ui
