#pragma once
#include "core/records/Meeting.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace core {
class Store;
}

namespace ui {

class GrowingText;

// Under the item that certifies earlier minutes: how far those are, and the button that certifies and locks them, with
// what was corrected.
class CertificationLine : public QWidget
{
    Q_OBJECT
public:
    explicit CertificationLine(const core::Store &store, QWidget *parent = nullptr);
    void show(core::Id<core::Meeting> minutes); // reads how far they are
    using QWidget::show;
    void setLocked(bool locked);
    QList<QWidget *> fields() const;

Q_SIGNALS:
    void certified(core::Id<core::Meeting> minutes, const QString &corrections); // wanted by the clerk

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const core::Store &m_store;
    core::Id<core::Meeting> m_minutes;
    bool m_locked = false;
    QLabel *m_standing;
    GrowingText *m_corrections;
    QPushButton *m_certify;
};

} // namespace ui
