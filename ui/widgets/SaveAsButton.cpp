#include "ui/widgets/SaveAsButton.h"
#include "ui/Theme.h"
#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QMenu>

namespace ui {

SaveAsButton::SaveAsButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("saveAs"));
    setIcon(ui::icon(QStringLiteral("save")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    setMenu(new QMenu(this));
    retranslate();
}

void SaveAsButton::offer(const char *name, const char *text, const std::function<void()> &save)
{
    auto *action = menu()->addAction(QString());
    action->setObjectName(QLatin1String(name));
    action->setData(QByteArray(text));
    connect(action, &QAction::triggered, this, save);
    retranslate();
}

void SaveAsButton::separate()
{
    menu()->addSeparator();
}

void SaveAsButton::retranslate()
{
    setText(tr("Save as") + QStringLiteral(u" ▾"));
    setToolTip(tr("Save as a file (Ctrl+Shift+S)"));
    setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)); // goes with every new text
    const auto actions = menu()->actions();
    for (auto *action : actions)
        if (!action->isSeparator())
            action->setText(QCoreApplication::translate("SaveAs", action->data().toByteArray().constData()));
}

void SaveAsButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
