#include "ui/pages/committee/TemplateMenu.h"

namespace ui {

TemplateMenu::TemplateMenu(QWidget *parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("templateMenu"));
}

void TemplateMenu::open(const QList<core::SeatTemplate> &templates, const core::Body &body, QDate today, QWidget *under)
{
    clear();
    QAction *first = nullptr;
    bool wasOfKind = true;
    for (const auto &pattern : templates) {
        const bool isOfKind = pattern.record.kind == body.record.kind;
        if (wasOfKind && !isOfKind && first)
            addSeparator();
        wasOfKind = isOfKind;
        const auto missing = int(core::planOf(pattern, body, today).missing.size());
        const auto adds = missing ? tr("adds %n seat(s)", nullptr, missing) : tr("no seat is missing");
        auto name = pattern.record.name;
        auto *action = addAction(QStringLiteral("%1 — %2").arg(name.replace(u'&', QStringLiteral("&&")), adds));
        connect(action, &QAction::triggered, this, [this, id = pattern.record.id.value] { Q_EMIT chosen(id); });
        if (!first)
            first = action;
    }
    addSeparator();
    auto *keep = addAction(tr("Keep these seats as a template"));
    keep->setObjectName(QStringLiteral("keepAsTemplate"));
    keep->setEnabled(!body.seats.isEmpty());
    connect(keep, &QAction::triggered, this, &TemplateMenu::keepWanted);
    connect(addAction(tr("See and change the templates…")), &QAction::triggered, this, &TemplateMenu::listWanted);
    setActiveAction(first);
    popup(under->mapToGlobal(QPoint(0, under->height())));
}

} // namespace ui
