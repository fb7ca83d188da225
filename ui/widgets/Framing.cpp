#include "ui/widgets/Framing.h"
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace ui {

void frame(QWidget *editor, Framing framing)
{
    const bool refused = framing == Framing::Refused, hinted = framing == Framing::Hinted;
    if (editor->property("refused").toBool() == refused && editor->property("hinted").toBool() == hinted)
        return;
    editor->setProperty("refused", refused);
    editor->setProperty("hinted", hinted);
    editor->style()->unpolish(editor);
    editor->style()->polish(editor);
}

} // namespace ui
