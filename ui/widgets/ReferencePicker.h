#pragma once
#include "core/store/Store.h"
#include <QLineEdit>

class QListWidget;
class QTimer;

namespace ui {

// The record that a field refers to, found by typing a part of its name. Down opens the list, Enter takes, Esc brings
// the old name back; an emptied field refers to nothing. What fits nothing stays in the field, framed, and id() keeps
// the last good one.
class ReferencePicker : public QLineEdit
{
    Q_OBJECT
public:
    // Among the records of a kind; of members of any kind where there is none.
    ReferencePicker(const core::Store &store, const core::Kind *kind, QWidget *parent = nullptr);
    qint64 id() const { return m_id; } // 0: nothing
    void setId(qint64 id);
    // Where nothing fits a new record is offered, in these words; where they are empty, it is not.
    void setNewOffer(std::function<QString(const QString &typed)> words) { m_offer = std::move(words); }
    QString complaint() const;
    bool isTyping() const { return m_typing; } // not chosen yet
    const QListWidget *hits() const { return m_hits; }

Q_SIGNALS:
    void picked(qint64 id);
    void newWanted(const QString &typed);
    void complaintChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Hit {
        qint64 id = 0;
        QString name;
    };
    QList<Hit> found(const QString &typed) const;
    QList<Hit> called(const QString &typed) const;
    QString nameOf(qint64 id) const;
    QString described(const Hit &hit) const;
    void retranslate();
    void look();
    void showHits(const QList<Hit> &hits, const QString &typed);
    void walk(int rows);
    bool choose(); // false: nothing fits
    void take(qint64 id);
    void settle();
    void giveUp();
    void setRefused(bool refused);

    const core::Store &m_store;
    const core::Kind *m_kind;
    std::function<QString(const QString &)> m_offer;
    qint64 m_id = 0;
    bool m_typing = false;
    bool m_refused = false;
    QListWidget *m_hits;
    QTimer *m_pause;
    QAction *m_open;
};

} // namespace ui
