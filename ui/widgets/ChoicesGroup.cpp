#include "ui/widgets/ChoicesGroup.h"
#include "ui/widgets/FlowLayout.h"
#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>

namespace ui {

ChoicesGroup::ChoicesGroup(const core::ChoiceList &choices, QWidget *parent) : QWidget(parent), m_choices(choices)
{
    auto *layout = new FlowLayout(this, 16, 4);
    for (const auto &choice : m_choices) {
        auto *box = new QCheckBox;
        box->setObjectName(QLatin1String(choice.word));
        connect(box, &QCheckBox::clicked, this, &ChoicesGroup::edited);
        layout->addWidget(box);
        m_boxes << box;
    }
    setFocusProxy(m_boxes.value(0));
    name();
}

void ChoicesGroup::name()
{
    for (int i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setText(QCoreApplication::translate("Choices", m_choices[i].label));
}

QString ChoicesGroup::words() const
{
    QStringList ticked;
    for (const auto *box : m_boxes)
        if (box->isChecked())
            ticked << box->objectName();
    return ticked.isEmpty() ? QStringLiteral("") : ticked.join(u';');
}

void ChoicesGroup::setWords(const QString &words)
{
    const auto ticked = words.split(u';');
    for (auto *box : m_boxes)
        box->setChecked(ticked.contains(box->objectName()));
}

void ChoicesGroup::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
}

} // namespace ui
