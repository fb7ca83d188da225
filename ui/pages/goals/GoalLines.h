#pragma once
#include "core/figures/SharedVision.h"
#include <QListWidget>

namespace ui {

// The year's goals on the start page, a line each: what, how far, in words and colour. As high as its lines.
class GoalLines : public QListWidget
{
    Q_OBJECT
public:
    explicit GoalLines(QWidget *parent = nullptr);
    void tell(const QList<core::GoalProgress> &goals);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }

Q_SIGNALS:
    void goalWanted(qint64 goal);
};

} // namespace ui
