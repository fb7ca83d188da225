#pragma once
#include "core/records/Kind.h"
#include <QComboBox>

namespace ui {

// One of a field's choices, in people's words. The wheel scrolls the sheet, never the choice.
class ChoiceBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget *parent = nullptr);
    void setChoices(const core::ChoiceList &choices);
    template <class E>
    void setChoicesOf()
    {
        setChoices(core::choicesOf<E>());
    }
    template <class E>
    E value() const
    {
        return E(currentIndex());
    }
    template <class E>
    void setValue(E value)
    {
        setCurrentIndex(int(value));
    }

protected:
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void name();
    const core::ChoiceList *m_choices = nullptr;
};

} // namespace ui
