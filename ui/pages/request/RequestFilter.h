#pragma once
#include "core/figures/Requests.h"
#include <QWidget>

class QComboBox;

namespace ui {

// Which requests the register holds: open ones, late ones, those of one direction or kind.
class RequestFilter : public QWidget
{
    Q_OBJECT
public:
    explicit RequestFilter(QWidget *parent = nullptr);
    core::RequestChoice choice() const;
    void setAll();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QComboBox *m_state;
    QComboBox *m_kind;
    QComboBox *m_side;
};

} // namespace ui
