#include "ui/widgets/ChoiceBox.h"
#include <QCoreApplication>
#include <QEvent>
#include <QWheelEvent>

namespace ui {

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceBox::setChoices(const core::ChoiceList &choices)
{
    m_choices = &choices;
    for (qsizetype i = count(); i < choices.size(); ++i)
        addItem(QString());
    name();
}

void ChoiceBox::name()
{
    for (int i = 0; m_choices && i < m_choices->size(); ++i)
        setItemText(i, QCoreApplication::translate("Choices", m_choices->at(i).label));
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChoiceBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
}

} // namespace ui
