#pragma once
#include "core/figures/Bodies.h"
#include <QWidget>

class QLabel;
class QListWidget;

namespace ui {

// All who ever held a seat, the first one first, with the time it was vacant.
class HoldersList : public QWidget
{
    Q_OBJECT
public:
    explicit HoldersList(QWidget *parent = nullptr);
    void tell(const core::Store &store, const core::Body &body, const core::Seat &seat);

Q_SIGNALS:
    void chosen(qint64 seat);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QListWidget *m_list;
};

} // namespace ui
