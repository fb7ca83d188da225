#include "ui/pages/ledger/AmountName.h"
#include "core/records/Contribution.h"
#include "ui/record/FieldForm.h"
#include <QComboBox>
#include <QCoreApplication>

namespace ui {

void nameAmount(FieldForm *form)
{
    auto *amount = form->editor(QStringLiteral("amount"));
    const auto gift = core::typeOf<core::Contribution>().fromRow(form->row());
    const auto text = core::isEstimated(gift.kind) ? QCoreApplication::translate("AmountName", "Estimated value (baht)")
                                                   : QCoreApplication::translate("AmountName", "Amount (baht)");
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

} // namespace ui
