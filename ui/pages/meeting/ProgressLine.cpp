#include "ui/pages/meeting/ProgressLine.h"
#include "core/figures/TaskProgress.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Text.h"
#include "ui/widgets/ChoiceBox.h"
#include <QEvent>
#include <QTimer>

namespace ui {

namespace {

constexpr int pauseMs = 400; // after the last key

QString day(QDate date)
{
    return core::formatDate(date, core::DateStyle::Short);
}

} // namespace

ProgressLine::ProgressLine(const core::Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_pause(new QTimer(this)), m_standing(new QLabel), m_note(new QLineEdit),
      m_status(new ChoiceBox)
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    m_standing->setObjectName(QStringLiteral("taskStanding"));
    m_standing->setProperty("role", QStringLiteral("quiet"));
    m_standing->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("progress"));
    m_note->setProperty("role", QStringLiteral("sheet"));
    m_status->setObjectName(QStringLiteral("progress_status"));
    m_status->setChoicesOf<core::FollowUpStatus>();
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_note, 1);
    line->addWidget(m_status);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_standing);
    layout->addLayout(line);
    connect(m_note, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_note, &QLineEdit::editingFinished, this, &ProgressLine::settle);
    connect(m_note, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    connect(m_pause, &QTimer::timeout, this, &ProgressLine::tell);
    connect(m_status, &QComboBox::activated, this, &ProgressLine::tell);
    retranslate();
}

void ProgressLine::show(core::Id<core::FollowUp> task, core::Id<core::Meeting> at)
{
    m_task = task;
    m_at = at;
    read();
}

void ProgressLine::read()
{
    if (!m_task)
        return;
    const auto progress = core::taskProgress(m_store, m_task, m_at);
    const bool isGone = !progress && progress.error().kind == core::Error::Kind::NotFound;
    setVisible(!isGone);
    if (isGone)
        return;
    if (!progress) {
        m_standing->setText(progress.error().message);
        return;
    }
    QStringList parts{tr("Task of meeting %1, %2").arg(progress->given, day(progress->since))};
    if (!progress->task.responsible.isEmpty())
        parts << progress->task.responsible;
    if (progress->task.dueOn.isValid())
        parts << tr("until %1").arg(day(progress->task.dueOn));
    if (progress->task.status == core::FollowUpStatus::Done && progress->task.doneOn.isValid())
        parts << tr("done %1").arg(day(progress->task.doneOn));
    QStringList lines{parts.join(QStringLiteral(" · "))};
    for (const auto &report : progress->reports)
        lines << tr("%1, %2: %3").arg(report.meeting, day(report.date), report.note.simplified());
    m_standing->setText(lines.join(u'\n'));
    if (!m_pause->isActive() && core::normalizedLine(m_note->text()) != progress->note)
        m_note->setText(progress->note);
    m_status->setValue(progress->task.status);
}

void ProgressLine::setLocked(bool locked)
{
    m_note->setReadOnly(locked);
    m_status->setEnabled(!m_store.isReadOnly());
}

void ProgressLine::settle()
{
    if (m_pause->isActive())
        tell();
}

void ProgressLine::tell()
{
    m_pause->stop();
    Q_EMIT reported(m_task, m_note->text(), m_status->value<core::FollowUpStatus>());
}

QList<QWidget *> ProgressLine::fields() const
{
    return {m_note, m_status};
}

void ProgressLine::retranslate()
{
    m_note->setPlaceholderText(tr("What is reported now"));
    m_note->setAccessibleName(m_note->placeholderText());
    m_status->setAccessibleName(tr("How far the task is"));
    read();
}

void ProgressLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
