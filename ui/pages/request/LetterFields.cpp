#include "ui/pages/request/LetterFields.h"
#include "core/papers/TeacherInvitationPaper.h"
#include "core/store/Store.h"
#include "core/thai/Text.h"
#include "ui/widgets/ThaiDateEdit.h"
#include "ui/widgets/ThaiTimeEdit.h"
#include <QEvent>

namespace ui {

namespace {
constexpr int numberWidth = 110, timeWidth = 80; // px
} // namespace

LetterFields::LetterFields(const Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_numberLabel(new QLabel), m_dayLabel(new QLabel), m_timeLabel(new QLabel),
      m_number(new QLineEdit), m_day(new ThaiDateEdit), m_time(new ThaiTimeEdit)
{
    m_number->setObjectName(QStringLiteral("letterNumber"));
    m_number->setMaximumWidth(numberWidth);
    m_day->setObjectName(QStringLiteral("letterDay"));
    m_day->setToday(m_office.today);
    m_time->setObjectName(QStringLiteral("letterTime"));
    m_time->setMaximumWidth(timeWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const auto &[label, field] : std::initializer_list<std::pair<QLabel *, QWidget *>>{
             {m_numberLabel, m_number}, {m_dayLabel, m_day}, {m_timeLabel, m_time}}) {
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field);
    }
    layout->addStretch(1);
    const auto changed = [this] {
        if (const auto kept = keep(); !kept)
            Q_EMIT failed(kept.error());
    };
    connect(m_number, &QLineEdit::textEdited, this, changed);
    connect(m_day, &ThaiDateEdit::dateChanged, this, changed);
    connect(m_time, &ThaiTimeEdit::edited, this, changed);
    retranslate();
}

void LetterFields::retranslate()
{
    m_numberLabel->setText(tr("&Letter no."));
    m_dayLabel->setText(tr("&Date"));
    m_timeLabel->setText(tr("&Time"));
}

void LetterFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

core::Result<void> LetterFields::open(core::Id<core::Activity> activity)
{
    const auto letter = core::teacherLetterOf(m_office.store, activity, m_office.today());
    if (!letter)
        return letter.error();
    m_letter = {}; // nobody types yet
    m_number->setText(letter->number);
    m_day->setDate(letter->date);
    m_time->setTime(letter->start);
    m_letter = *letter;
    m_sitting = m_office.store.beginSitting();
    return {};
}

void LetterFields::focusFirst()
{
    m_number->setFocus(Qt::OtherFocusReason);
    m_number->selectAll();
}

core::Result<void> LetterFields::keep()
{
    auto typed = m_letter;
    typed.number = core::normalizedLine(m_number->text());
    typed.date = m_day->date();
    typed.start = m_time->time();
    if (!typed.activity || typed == m_letter)
        return {};
    m_letter = typed;
    if (!m_office.store.isReadOnly()) {
        const auto id = m_office.store.save(m_letter, m_sitting);
        if (!id)
            return id.error();
        m_letter.id = *id;
        Q_EMIT saved();
    }
    Q_EMIT edited();
    return {};
}

} // namespace ui
