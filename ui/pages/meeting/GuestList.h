#pragma once
#include "core/records/Meeting.h"
#include <QSet>
#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace core {
class Store;
}

namespace ui {

class FlowLayout;
class PartyPicker;

// All others who took part: typed by name, new ones made in place, each with what they are at this meeting. Many
// households stand as one, which opens the list to tick.
class GuestList : public QWidget
{
    Q_OBJECT
public:
    GuestList(const core::Store &store, std::function<qint64()> nextId, QWidget *parent = nullptr);
    void show(const QList<core::Attendance> &guests, const QHash<qint64, QString> &names);
    using QWidget::show;
    const QList<core::Attendance> &guests() const { return m_guests; }
    void add(qint64 party, const QString &name);
    void setCame(const QList<qint64> &parties, bool came, const QHash<qint64, QString> &names);
    QSet<qint64> households() const;              // those among the guests
    void setMembers(const QSet<qint64> &members); // who is on the roll is no guest
    void setLocked(bool locked);
    void settleIds(const QHash<qint64, qint64> &real);
    PartyPicker *picker() const { return m_picker; }
    QWidget *tools() const { return m_tools; } // for many at once; stands beside the title
    QList<QWidget *> fields() const;
    void finishTyping(); // a position that is being typed counts

Q_SIGNALS:
    void edited();
    void aboutToRemove();
    void removed(const QString &name);
    void newPersonWanted(const QString &name);
    void namesPasted(const QString &text); // several at once; empty: to be pasted yet
    void householdsWanted();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // A guest's name and position with a cross to take it off again; of no one in particular: all households.
    struct Chip {
        qint64 party = 0;
        QWidget *box = nullptr;
        QLabel *name = nullptr;
        QLabel *position = nullptr;
        QToolButton *cross = nullptr;
    };
    void know(const QList<core::Attendance> &guests);
    void refreshChips();
    Chip makeChip(qint64 party);
    void fill(const Chip &chip) const;
    core::Attendance *guest(qint64 party);
    QString positionOf(const core::Attendance &guest) const;
    bool areCollapsed() const;
    qsizetype chipAt(const QObject *box) const;
    bool isChipKey(qsizetype at, int key);
    void editPosition(qsizetype at);
    void endEditing(bool keep);
    void open(qsizetype at);
    void removeAt(qsizetype at);
    void focusChip(qsizetype at);
    void leaveOut();
    void retranslate();

    const core::Store &m_store;
    std::function<qint64()> m_nextId;
    FlowLayout *m_flow;
    PartyPicker *m_picker;
    QWidget *m_tools;
    QPushButton *m_paste;
    QPushButton *m_tick;
    QLineEdit *m_editor = nullptr; // of the position in one chip
    QList<core::Attendance> m_guests;
    QHash<qint64, QString> m_names, m_roles;
    QSet<qint64> m_households, m_known; // of those whose kind and role were asked for
    QList<Chip> m_chips;
    QSet<qint64> m_members;
    bool m_locked = false;
};

} // namespace ui
