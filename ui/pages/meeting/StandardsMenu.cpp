#include "ui/pages/meeting/StandardsMenu.h"
#include "core/records/Standard.h"

namespace ui {

StandardsMenu::StandardsMenu(const core::Store &store, QWidget *parent) : QMenu(parent), m_store(store)
{
    setObjectName(QStringLiteral("standardsMenu"));
    setAccessibleName(tr("Evidence for standards"));
    connect(this, &QMenu::triggered, this, [this] {
        QStringList codes;
        for (const auto *action : actions())
            if (action->isChecked())
                codes << action->objectName();
        Q_EMIT chosen(core::fieldOf(codes));
    });
}

void StandardsMenu::list(const QString &ticked)
{
    clear();
    auto strangers = core::codesIn(ticked);
    const auto add = [&](const QString &code, const QString &text, bool isTicked) {
        auto *action = addAction(text);
        action->setObjectName(code);
        action->setCheckable(true);
        action->setChecked(isTicked);
    };
    if (const auto standards = m_store.all<core::Standard>())
        for (const auto &standard : *standards)
            add(standard.code, standard.code + u' ' + standard.title, strangers.removeAll(standard.code) > 0);
    for (const auto &code : std::as_const(strangers))
        add(code, tr("%1 (not in the list)").arg(code), true);
}

} // namespace ui
