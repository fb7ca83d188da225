#pragma once
#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QWidget>

namespace ui {

class AgendaItemEditor;

// Takes an item of the agenda by its number and lets it go elsewhere, with all that lies below it; a bar shows where
// it would stand, Esc puts it back.
class AgendaDrag : public QObject
{
    Q_OBJECT
public:
    AgendaDrag(QWidget *agenda, const QList<AgendaItemEditor *> &items);
    void watch(QWidget *handle);
    void setLocked(bool locked);

Q_SIGNALS:
    void dropped(int from, int to); // before the item that stands at `to`

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int itemOf(const QObject *handle) const;
    int endOf(int at) const;
    bool mayStand(int before) const;
    int edgeOf(int before) const; // y of the gap before an item
    void begin(QWidget *handle, QPoint at);
    void follow(QPoint at);
    void stop();

    QWidget *m_agenda;
    const QList<AgendaItemEditor *> &m_items;
    QWidget *m_bar;
    QPointer<QWidget> m_handle; // pressed
    QPoint m_pressedAt;
    int m_from = -1, m_to = -1; // while it moves
    bool m_locked = false;
};

} // namespace ui
