#pragma once
#include "core/records/Meeting.h"
#include "core/store/Store.h"
#include <QWidget>
#include <functional>

class QLabel;

namespace ui {

class FlowLayout;
class PartyPicker;

// All others who took part: typed by name, new ones made in place.
class GuestList : public QWidget
{
    Q_OBJECT
public:
    GuestList(const core::Store &store, std::function<qint64()> nextId, QWidget *parent = nullptr);
    void show(const QList<core::Attendance> &guests, const QHash<qint64, QString> &names);
    using QWidget::show;
    const QList<core::Attendance> &guests() const { return m_guests; }
    void add(qint64 party, const QString &name);
    void setMembers(const QSet<qint64> &members); // who is on the roll is no guest
    void setLocked(bool locked);
    void settleIds(const QHash<qint64, qint64> &real);
    PartyPicker *picker() const { return m_picker; }

Q_SIGNALS:
    void edited();
    void aboutToRemove();
    void removed(const QString &name);
    void newPersonWanted(const QString &name);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addChip(int at, const QString &name);
    void removeAt(int at);
    void focusChip(int at);
    void leaveOut();
    void retranslate();

    std::function<qint64()> m_nextId;
    FlowLayout *m_flow;
    PartyPicker *m_picker;
    QList<core::Attendance> m_guests;
    QList<QWidget *> m_chips;
    QSet<qint64> m_members;
    bool m_locked = false;
};

} // namespace ui
