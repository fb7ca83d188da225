#pragma once
#include "core/records/FollowUp.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;

namespace core {
class Store;
}

namespace ui {

class ChoiceBox;

// Under an item that follows up a task of an earlier meeting: where the task comes from, what was reported since, and a
// field for what is reported now and how far it is.
class ProgressLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(const core::Store &store, QWidget *parent = nullptr);
    void show(core::Id<core::FollowUp> task, core::Id<core::Meeting> at); // reads how far it is
    using QWidget::show;
    void setLocked(bool locked); // the note; a task goes on after the minutes are certified
    void settle();               // tells what is still being typed
    QList<QWidget *> fields() const;

Q_SIGNALS:
    void reported(core::Id<core::FollowUp> task, const QString &note, core::FollowUpStatus status);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void retranslate();
    void tell();

    const core::Store &m_store;
    core::Id<core::FollowUp> m_task;
    core::Id<core::Meeting> m_at;
    QTimer *m_pause;
    QLabel *m_standing;
    QLineEdit *m_note;
    ChoiceBox *m_status;
};

} // namespace ui
