#pragma once
#include "core/figures/Quorum.h"
#include "core/records/RollCall.h"
#include "core/store/Store.h"
#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace ui {

class RosterGrid;

// The members of the body and whether they came, with the quorum beside it in words.
class RollSection : public QWidget
{
    Q_OBJECT
public:
    RollSection(const core::Store &store, std::function<qint64()> nextId, QWidget *parent = nullptr);
    void show(const core::Committee &committee, const QList<core::RollLine> &roll, const QHash<qint64, QString> &names);
    using QWidget::show;
    const QList<core::RollLine> &roll() const;
    RosterGrid *roster() const { return m_roster; }
    QList<QWidget *> fields() const;
    void setStandIn(int row, qint64 person, const QString &name);
    void setLocked(bool locked);
    void settleIds(const QHash<qint64, qint64> &real);
    void finishTyping();
    // The quorum at a moment of the meeting, at none in particular of all who came; none: nobody was called yet.
    std::optional<core::Quorum> quorumAt(QTime moment) const;
    void setTimes(QTime start, QTime end); // of the meeting
    void beginAnew();                      // another meeting: the cursor to the first of the list

Q_SIGNALS:
    void edited();
    void reached(const QRect &row); // the cursor is there
    void newPersonWanted(int row, const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void count();
    QString course(const core::Quorum &quorum);
    void tellOddities();
    QList<core::Seat> seats() const;

    core::Committee m_committee;
    QTime m_start, m_end;
    bool m_isAlwaysMet = true;
    QLabel *m_title;
    QLabel *m_quorum;
    QLabel *m_course; // of the quorum, where someone came late or left early
    QLabel *m_hint;
    QLabel *m_complaint;
    QLabel *m_odd; // what looks odd in the roll
    QPushButton *m_allPresent;
    RosterGrid *m_roster;
};

} // namespace ui
