#include "ui/pages/goals/GoalCard.h"
#include "core/papers/GoalsPaper.h"
#include "ui/Theme.h"
#include "ui/pages/goals/GoalWords.h"
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int barHeight = 12; // px
} // namespace

// The share of the target, in the colour of the goal's state; no data is an outline, never an empty bar.
class GoalCard::Bar : public QWidget
{
public:
    Bar() { setFixedHeight(barHeight); }
    void tell(const core::GoalProgress &goal)
    {
        m_share = goal.share;
        m_state = goal.state;
        setAccessibleName(progressOf(goal));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool known = m_state != core::GoalState::NoData;
        painter.setPen(QPen(colour::line(), 1, known ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(known ? palette().brush(QPalette::AlternateBase) : Qt::NoBrush);
        painter.drawRoundedRect(whole, 3, 3);
        if (!known || m_share <= 0)
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(stateColour(m_state));
        painter.drawRoundedRect(QRectF(whole.topLeft(), QSizeF(whole.width() * m_share, whole.height())), 3, 3);
    }

private:
    double m_share = 0;
    core::GoalState m_state = core::GoalState::NoData;
};

GoalCard::GoalCard(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_words(new QLabel), m_bar(new Bar), m_before(new QLabel),
      m_resolution(new QLabel), m_meeting(new QPushButton)
{
    m_title->setProperty("role", QStringLiteral("section"));
    m_words->setObjectName(QStringLiteral("progress"));
    m_words->setWordWrap(true);
    m_before->setProperty("role", QStringLiteral("quiet"));
    m_resolution->setObjectName(QStringLiteral("resolution"));
    m_resolution->setWordWrap(true);
    m_meeting->setObjectName(QStringLiteral("toMeeting"));
    m_meeting->setIcon(icon(QStringLiteral("meetings")));
    m_meeting->setAutoDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(6);
    for (auto *part : std::initializer_list<QWidget *>{m_title, m_words, m_bar, m_before, m_resolution})
        layout->addWidget(part);
    layout->addWidget(m_meeting, 0, Qt::AlignLeft);
    connect(m_meeting, &QPushButton::clicked, this, [this] { Q_EMIT meetingWanted(m_goal.goal.agreedAt.value); });
    retranslate();
}

void GoalCard::tell(const core::GoalProgress &goal)
{
    m_goal = goal;
    retranslate();
}

void GoalCard::retranslate()
{
    const auto village = villageOf(m_goal);
    m_title->setText(village.isEmpty() ? tr("Where it stands") : tr("Where it stands: %1").arg(village));
    m_words->setText(progressOf(m_goal));
    auto palette = m_words->palette();
    palette.setColor(QPalette::WindowText, stateColour(m_goal.state));
    m_words->setPalette(palette);
    m_bar->tell(m_goal);
    m_before->setText(m_goal.before
                          ? tr("The year before: %1").arg(core::goalFigure(m_goal.goal.indicator, *m_goal.before))
                          : QString());
    m_before->setVisible(m_goal.before.has_value());
    const auto meeting = m_goal.meeting;
    m_resolution->setText(m_goal.resolution.isEmpty() ? QString() : tr("Resolved: %1").arg(m_goal.resolution));
    m_resolution->setVisible(!m_goal.resolution.isEmpty());
    m_meeting->setText(tr("Open %1").arg(meeting));
    m_meeting->setVisible(!meeting.isEmpty());
}

void GoalCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
