#include "ui/pages/meeting/MeetingHead.h"
#include "core/thai/Text.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/ThaiDateEdit.h"
#include "ui/widgets/ThaiTimeEdit.h"
#include "ui/widgets/WholeNumberEdit.h"
#include <QCheckBox>
#include <QCompleter>
#include <QEvent>
#include <QStyle>

namespace ui {

MeetingHead::MeetingHead(std::function<QDate()> today, QCompleter *names, QCompleter *places, QWidget *parent)
    : QWidget(parent), m_committee(new ChoiceBox), m_number(new WholeNumberEdit(1, 999)),
      m_year(new WholeNumberEdit(2400, 2999)), m_extraordinary(new QCheckBox), m_status(new ChoiceBox),
      m_date(new ThaiDateEdit), m_start(new ThaiTimeEdit), m_end(new ThaiTimeEdit), m_place(new QLineEdit),
      m_chair(new QLineEdit), m_minuteTaker(new QLineEdit), m_reviewer(new QLineEdit), m_certifiedAt(new QLineEdit),
      m_corrections(new QLineEdit), m_certification(new QWidget), m_complaint(new QLabel), m_hint(new QLabel)
{
    m_date->setToday(std::move(today));
    m_status->setChoicesOf<core::MeetingStatus>();
    m_place->setCompleter(places);
    for (auto *name : {m_chair, m_minuteTaker, m_reviewer})
        name->setCompleter(names);
    m_committee->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_committee->setMinimumContentsLength(18); // it grows into the room there is
    build();
    connectFields();
    retranslate();
}

QWidget *MeetingHead::pair(QWidget *field, int stretch)
{
    auto *pair = new QWidget;
    auto *label = new QLabel;
    label->setProperty("role", QStringLiteral("quiet"));
    label->setBuddy(field);
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(label);
    layout->addWidget(field, 1);
    m_labels[field] = label;
    if (stretch > 0) {
        field->setMinimumWidth(stretch);
        pair->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    } else {
        pair->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    return pair;
}

void MeetingHead::build()
{
    const std::pair<QWidget *, const char *> names[] = {{m_committee, "committee"},
                                                        {m_number, "number"},
                                                        {m_year, "year"},
                                                        {m_extraordinary, "extraordinary"},
                                                        {m_status, "status"},
                                                        {m_date, "date"},
                                                        {m_start, "start"},
                                                        {m_end, "end"},
                                                        {m_place, "place"},
                                                        {m_chair, "chair"},
                                                        {m_minuteTaker, "minute_taker"},
                                                        {m_reviewer, "reviewer"},
                                                        {m_certifiedAt, "certified_at"},
                                                        {m_corrections, "corrections"}};
    for (const auto &[field, name] : names)
        field->setObjectName(QString::fromLatin1(name));
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    m_hint->setProperty("role", QStringLiteral("hinted"));
    for (auto *line : {m_complaint, m_hint}) {
        line->setWordWrap(true);
        line->hide();
    }

    auto *first = new FlowLayout;
    first->addWidget(pair(m_committee, 180));
    first->addWidget(pair(m_number));
    first->addWidget(pair(m_year));
    first->addWidget(m_extraordinary);
    first->addWidget(pair(m_status));
    auto *second = new FlowLayout;
    second->addWidget(pair(m_date));
    second->addWidget(pair(m_start));
    second->addWidget(pair(m_end));
    second->addWidget(pair(m_place, 200));
    auto *third = new FlowLayout;
    third->addWidget(pair(m_chair, 140));
    third->addWidget(pair(m_minuteTaker, 140));
    third->addWidget(pair(m_reviewer, 140));
    auto *fourth = new FlowLayout(m_certification);
    fourth->addWidget(pair(m_certifiedAt, 60));
    fourth->addWidget(pair(m_corrections, 240));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addLayout(third);
    layout->addWidget(m_certification);
    layout->addWidget(m_complaint);
    layout->addWidget(m_hint);
    m_certification->hide();
}

void MeetingHead::connectFields()
{
    connect(m_committee, &QComboBox::activated, this, [this] {
        Q_EMIT committeeChosen();
        Q_EMIT edited();
    });
    connect(m_status, &QComboBox::activated, this, [this] {
        m_statusRefused.clear();
        const auto before = std::exchange(m_shownStatus, m_status->value<core::MeetingStatus>());
        m_certification->setVisible(m_shownStatus >= core::MeetingStatus::AwaitingCertification);
        Q_EMIT statusChosen(before);
        Q_EMIT edited();
    });
    connect(m_date, &ThaiDateEdit::dateChanged, this, [this](QDate date) {
        Q_EMIT dateChosen(std::exchange(m_shownDate, date));
        Q_EMIT edited();
    });
    for (auto *line : {m_place, m_chair, m_minuteTaker, m_reviewer, m_certifiedAt, m_corrections})
        connect(line, &QLineEdit::textChanged, this, &MeetingHead::edited);
    for (auto *number : {m_number, m_year})
        connect(number, &QLineEdit::textChanged, this, &MeetingHead::edited);
    connect(m_extraordinary, &QCheckBox::clicked, this, [this] {
        Q_EMIT kindChosen();
        Q_EMIT edited();
    });
    connect(m_date, &ThaiDateEdit::edited, this, &MeetingHead::edited);
    connect(m_date, &ThaiDateEdit::complaintChanged, this, &MeetingHead::tell);
    for (auto *time : {m_start, m_end}) {
        connect(time, &ThaiTimeEdit::edited, this, &MeetingHead::edited);
        connect(time, &ThaiTimeEdit::complaintChanged, this, &MeetingHead::tell);
    }
    for (auto *field : fields())
        if (auto *line = qobject_cast<QLineEdit *>(field)) // Enter goes on, as on paper
            connect(line, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
}

QList<QWidget *> MeetingHead::fields() const
{
    return {m_committee, m_number, m_year,  m_extraordinary, m_status,   m_date,        m_start,
            m_end,       m_place,  m_chair, m_minuteTaker,   m_reviewer, m_certifiedAt, m_corrections};
}

void MeetingHead::setCommittees(const QList<core::Committee> &committees)
{
    const auto shown = committee();
    m_committee->clear();
    for (const auto &c : committees)
        m_committee->addItem(c.name, c.id.value);
    m_committee->setCurrentIndex(m_committee->findData(shown.value));
}

core::Id<core::Committee> MeetingHead::committee() const
{
    return {m_committee->currentData().toLongLong()};
}

QDate MeetingHead::date() const
{
    return m_date->date();
}

void MeetingHead::show(const core::Meeting &meeting)
{
    const QSignalBlocker quiet(this);
    m_committee->setCurrentIndex(m_committee->findData(meeting.committee.value));
    setNumber(meeting.number, meeting.year);
    m_extraordinary->setChecked(meeting.extraordinary);
    m_shownStatus = meeting.status;
    m_statusRefused.clear();
    m_status->setValue(meeting.status);
    m_certification->setVisible(meeting.status >= core::MeetingStatus::AwaitingCertification);
    m_shownDate = meeting.date;
    if (m_date->date() != meeting.date || !m_date->complaint().isEmpty())
        m_date->setDate(meeting.date);
    m_start->setTime(meeting.start);
    m_end->setTime(meeting.end);
    const std::pair<QLineEdit *, QString> lines[] = {{m_place, meeting.place},
                                                     {m_chair, meeting.chair},
                                                     {m_minuteTaker, meeting.minuteTaker},
                                                     {m_reviewer, meeting.reviewer},
                                                     {m_certifiedAt, meeting.certifiedAt},
                                                     {m_corrections, meeting.corrections}};
    for (const auto &[line, text] : lines)
        if (core::normalizedLine(line->text()) != text) {
            line->setText(text);
            line->setCursorPosition(0); // long names are read from their beginning
        }
}

void MeetingHead::writeTo(core::Meeting &meeting) const
{
    meeting.committee = committee();
    meeting.number = m_number->number().value_or(meeting.number);
    meeting.year = m_year->number().value_or(meeting.year);
    meeting.extraordinary = m_extraordinary->isChecked();
    meeting.status = m_status->value<core::MeetingStatus>();
    meeting.date = m_date->date();
    meeting.start = m_start->time();
    meeting.end = m_end->time();
    meeting.place = m_place->text();
    meeting.chair = m_chair->text();
    meeting.minuteTaker = m_minuteTaker->text();
    meeting.reviewer = m_reviewer->text();
    meeting.certifiedAt = m_certifiedAt->text();
    meeting.corrections = m_corrections->text();
}

void MeetingHead::setNumber(int number, int year)
{
    m_number->setNumber(number > 0 ? std::optional(number) : std::nullopt);
    m_year->setNumber(year > 0 ? std::optional(year) : std::nullopt);
}

bool MeetingHead::isExtraordinary() const
{
    return m_extraordinary->isChecked();
}

void MeetingHead::setOfficers(const QString &chair, const QString &minuteTaker)
{
    m_chair->setText(chair);
    m_minuteTaker->setText(minuteTaker);
}

void MeetingHead::setCertifiedAt(const QString &number)
{
    m_certifiedAt->setText(number);
}

void MeetingHead::setLocked(bool locked)
{
    for (auto *field : fields()) {
        if (auto *line = qobject_cast<QLineEdit *>(field))
            line->setReadOnly(locked);
        else
            field->setEnabled(!locked);
    }
}

void MeetingHead::setStatus(core::MeetingStatus status)
{
    m_shownStatus = status;
    m_status->setValue(status);
    m_certification->setVisible(status >= core::MeetingStatus::AwaitingCertification);
}

void MeetingHead::refuseStatus(core::MeetingStatus back, const QString &reason)
{
    setStatus(back);
    m_statusRefused = reason;
    tell();
}

void MeetingHead::showComplaints(const QList<core::Complaint> &complaints)
{
    m_told = complaints;
    tell();
}

QString MeetingHead::nameOf(QWidget *field) const
{
    if (!field->accessibleName().isEmpty())
        return field->accessibleName();
    return m_labels.contains(field) ? m_labels[field]->text() : QString();
}

void MeetingHead::tell()
{
    QStringList refused, odd;
    for (const auto &own : {m_date->complaint(), m_start->complaint(), m_end->complaint(), m_statusRefused})
        if (!own.isEmpty())
            refused << own;
    for (auto *number : {m_number, m_year})
        if (!number->number())
            refused << tr("%1: a number is needed").arg(nameOf(number));
    for (auto *field : fields()) {
        bool isOdd = false;
        for (const auto &complaint : std::as_const(m_told))
            if (complaint.field == field->objectName()) {
                (complaint.hint ? odd : refused) << QStringLiteral("%1: %2").arg(nameOf(field), complaint.reason);
                isOdd = true;
            }
        if (field->property("hinted").toBool() != isOdd) {
            field->setProperty("hinted", isOdd);
            field->style()->unpolish(field);
            field->style()->polish(field);
        }
    }
    m_complaint->setText(refused.join(QStringLiteral(" · ")));
    m_complaint->setVisible(!refused.isEmpty());
    m_hint->setText(odd.join(QStringLiteral(" · ")));
    m_hint->setVisible(!odd.isEmpty());
}

void MeetingHead::retranslate()
{
    m_labels[m_committee]->setText(tr("Body"));
    m_labels[m_number]->setText(tr("No."));
    m_labels[m_year]->setText(QStringLiteral("/"));
    m_year->setAccessibleName(tr("Year (B.E.)"));
    m_extraordinary->setText(tr("Extraordinary"));
    m_labels[m_status]->setText(tr("Status"));
    m_labels[m_date]->setText(tr("Date"));
    m_labels[m_start]->setText(tr("Time"));
    m_labels[m_end]->setText(QStringLiteral("–"));
    m_start->setAccessibleName(tr("Begins"));
    m_end->setAccessibleName(tr("Ends"));
    m_labels[m_place]->setText(tr("Place"));
    m_labels[m_chair]->setText(tr("Chair"));
    m_labels[m_minuteTaker]->setText(tr("Minute taker"));
    m_labels[m_reviewer]->setText(tr("Reviewer"));
    m_labels[m_certifiedAt]->setText(tr("Certified at meeting no."));
    m_labels[m_corrections]->setText(tr("Corrections"));
    m_certifiedAt->setPlaceholderText(QStringLiteral("3/2568"));
    m_corrections->setPlaceholderText(tr("none"));
}

void MeetingHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
