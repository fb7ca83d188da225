#pragma once
#include "core/store/Store.h"
#include <QLineEdit>

class QListWidget;
class QTimer;

namespace ui {

// Someone of the network by type-ahead: names that contain what is typed, best first; where nobody is called so, a new
// person in place. Down and Enter choose, Esc goes back.
class PartyPicker : public QLineEdit
{
    Q_OBJECT
public:
    explicit PartyPicker(const core::Store &store, QWidget *parent = nullptr);
    void setKinds(const QStringList &kinds) { m_kinds = kinds; } // empty: all
    void setNewOffered(bool offered) { m_newOffered = offered; }
    void setLeftOut(const QSet<qint64> &parties) { m_leftOut = parties; } // there already
    // What there is to choose from, brought up to what is typed.
    const QListWidget *hits() const { return m_hits; }

Q_SIGNALS:
    void picked(qint64 party, const QString &name);
    void newWanted(const QString &name);
    void givenUp(); // Esc in an empty field

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void look();
    void addHit(const QString &text, qint64 party, const QString &name);
    void choose();

    const core::Store &m_store;
    QStringList m_kinds;
    QSet<qint64> m_leftOut;
    bool m_newOffered = false;
    QListWidget *m_hits;
    QTimer *m_pause;
};

} // namespace ui
