#pragma once
#include "core/Result.h"
#include "core/records/Meeting.h"
#include <QWidget>
#include <functional>

class QCheckBox;
class QComboBox;
class QCompleter;
class QLabel;
class QLineEdit;

namespace ui {

class ChoiceBox;
class FlowLayout;
class ThaiDateEdit;
class ThaiTimeEdit;
class WholeNumberEdit;

// The head of the minutes: which body, which meeting, when and where, who chaired, wrote and reviewed, and how far the
// minutes are.
class MeetingHead : public QWidget
{
    Q_OBJECT
public:
    MeetingHead(std::function<QDate()> today, QCompleter *names, QCompleter *places, QWidget *parent = nullptr);
    void setCommittees(const QList<core::Committee> &committees);
    void show(const core::Meeting &meeting);
    using QWidget::show;
    void writeTo(core::Meeting &meeting) const;
    void setLocked(bool locked);
    void setCertifiedAt(const QString &number);
    // Each beside its field; what a field itself cannot read comes first.
    void showComplaints(const QList<core::Complaint> &complaints);
    core::Id<core::Committee> committee() const;
    QDate date() const;
    void setOfficers(const QString &chair, const QString &minuteTaker);
    void setNumber(int number, int year);
    bool isExtraordinary() const;
    void setStatus(core::MeetingStatus status);
    void refuseStatus(core::MeetingStatus back, const QString &reason);
    QList<QWidget *> fields() const;

Q_SIGNALS:
    void edited();
    void committeeChosen();
    void kindChosen(); // ordinary or extraordinary
    void dateChosen(QDate before);
    void statusChosen(core::MeetingStatus before);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectFields();
    void retranslate();
    QWidget *pair(QWidget *field, int stretch = 0);
    QString nameOf(QWidget *field) const;
    void tell();

    QComboBox *m_committee;
    WholeNumberEdit *m_number, *m_year;
    QCheckBox *m_extraordinary;
    ChoiceBox *m_status;
    ThaiDateEdit *m_date;
    ThaiTimeEdit *m_start, *m_end;
    QLineEdit *m_place, *m_chair, *m_minuteTaker, *m_reviewer, *m_certifiedAt, *m_corrections;
    QWidget *m_certification;
    QLabel *m_complaint, *m_hint;
    QHash<QWidget *, QLabel *> m_labels; // by their field
    QList<core::Complaint> m_told;
    QString m_statusRefused;
    QDate m_shownDate;
    core::MeetingStatus m_shownStatus = core::MeetingStatus::Draft;
};

} // namespace ui
