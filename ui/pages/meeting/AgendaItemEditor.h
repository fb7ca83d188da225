#pragma once
#include "core/store/Minutes.h"
#include "ui/pages/meeting/SheetContext.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace ui {

class CertificationLine;
class ChoiceBox;
class MinutesText;
class ProgressLine;
class QuorumNote;
class TaskLines;
class VoteLine;

// One line of the agenda and what was said, resolved and ordered under it. What is rarely needed (votes, a dissenting
// opinion, tasks) shows only where it is used.
class AgendaItemEditor : public QWidget
{
    Q_OBJECT
public:
    explicit AgendaItemEditor(const SheetContext &context, QWidget *parent = nullptr);
    void show(const core::AgendaItem &item, const QList<core::FollowUp> &tasks);
    using QWidget::show;
    core::AgendaItem item() const;
    QList<core::FollowUp> tasks() const;
    core::Id<core::AgendaItem> id() const { return m_item.id; }
    int level() const;
    QString standards() const { return m_item.standards; } // that it is evidence for
    void setStandards(const QString &codes);
    void setNumber(const QString &number, bool hasItemsBelow);
    void setLocked(bool locked);
    void settleIds(const core::RealIds &ids);
    QList<QWidget *> fields() const; // in reading order
    QList<QWidget *> texts() const;  // those between which the arrow keys go
    TaskLines *taskLines() const { return m_tasks; }
    QWidget *placeOf(const QString &field) const; // where a field of the item, or of its tasks, is typed
    void openText();
    void openVotes();
    void openDissent();
    void setCurrent(bool current);
    void noteCertified(const QString &resolution); // of the minutes that are certified here
    void checkWords();
    void checkVotes(); // who was there may have changed
    void showProgress();
    void settleProgress();
    void setMenu(QMenu *menu);
    QPoint menuPlace() const;      // on the screen, under its menu's button
    QWidget *handle() const;       // by which the mouse moves the item
    void addBelow(QWidget *lines); // what belongs to the item and is saved apart: its pictures

Q_SIGNALS:
    void edited();
    void fieldsChanged(); // some came or went
    void taskWanted();
    void left(QWidget *from, bool downwards);
    void certificationWanted(core::Id<core::Meeting> minutes, const QString &corrections);
    void reported(core::Id<core::FollowUp> task, const QString &note, core::FollowUpStatus status);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectFields();
    void retranslate();
    void unfold();
    VoteLine *votes(); // made when first needed, as what stands below
    void showCertification();
    void showQuorum(bool waived, const core::Quorum &quorum = {});
    void chooseOutcome();

    const SheetContext m_context;
    core::AgendaItem m_item;
    core::Outcome m_refused = core::Outcome::None; // what was chosen without a quorum
    QVBoxLayout *m_below;
    QLabel *m_number;
    QLineEdit *m_caption; // the heading, or the subject
    MinutesText *m_discussion;
    QWidget *m_decision;
    ChoiceBox *m_outcome;
    MinutesText *m_resolution;
    QToolButton *m_addTask;
    QToolButton *m_more;
    VoteLine *m_votes = nullptr;
    CertificationLine *m_certification = nullptr;
    QuorumNote *m_quorum = nullptr;
    ProgressLine *m_progress = nullptr;
    MinutesText *m_dissent;
    TaskLines *m_tasks;
    bool m_hasItemsBelow = false;
    bool m_textOpen = false;
    bool m_votesOpen = false;
    bool m_dissentOpen = false;
    bool m_current = false;
    bool m_locked = false;
};

} // namespace ui
