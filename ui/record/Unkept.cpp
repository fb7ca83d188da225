#include "ui/record/Unkept.h"
#include "ui/record/FieldForm.h"

namespace ui {

void Unkept::remember(qint64 key, const FieldForm &form)
{
    if (form.isModified())
        m_typed[key] = {form.row(), form.refusedText()};
    else
        m_typed.remove(key);
}

void Unkept::putBack(qint64 key, FieldForm &form) const
{
    const auto typed = m_typed.constFind(key);
    if (typed == m_typed.cend())
        return;
    if (form.kept().id == 0)
        form.continueDraft(typed->row);
    form.type(typed->texts);
}

} // namespace ui
