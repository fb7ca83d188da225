#include "ui/pages/ledger/Gifts.h"
#include "core/records/Contribution.h"
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

void shareRoom(QTableView *table, const RecordTableModel &model)
{
    auto *header = table->horizontalHeader();
    header->setStretchLastSection(false);
    for (const auto &field : {QStringLiteral("member"), QStringLiteral("description")})
        header->setSectionResizeMode(model.columnOf(field), QHeaderView::Stretch);
}

} // namespace ui
