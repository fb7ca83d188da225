#include "ui/Page.h"

namespace ui {

void Page::takeFocus(bool anew)
{
    auto *last = focusWidget();
    const bool goesOn = m_isBegun && !anew && last && last != this && last->isVisibleTo(this) && last->isEnabled();
    m_isBegun = true;
    if (auto *place = goesOn ? last : firstPlace())
        place->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
