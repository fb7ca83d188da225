#pragma once
#include "core/figures/Appointing.h"
#include <QMenu>

namespace ui {

// The templates that a body's seats can be taken from, the one that suits it first and ready for Enter, each with what
// it would add.
class TemplateMenu : public QMenu
{
    Q_OBJECT
public:
    explicit TemplateMenu(QWidget *parent = nullptr);
    void open(const QList<core::SeatTemplate> &templates, const core::Body &body, QDate today, QWidget *under);

Q_SIGNALS:
    void chosen(qint64 pattern);
    void keepWanted();
    void listWanted();
};

} // namespace ui
