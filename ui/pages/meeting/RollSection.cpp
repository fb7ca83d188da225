#include "ui/pages/meeting/RollSection.h"
#include "core/thai/BuddhistDate.h"
#include "ui/widgets/RosterGrid.h"
#include <QEvent>
#include <QPushButton>
#include <QStyle>
#include <algorithm>

namespace ui {

RollSection::RollSection(const core::Store &store, std::function<qint64()> nextId, QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_quorum(new QLabel), m_course(new QLabel), m_hint(new QLabel),
      m_complaint(new QLabel), m_odd(new QLabel), m_allPresent(new QPushButton), m_roster(new RosterGrid(store))
{
    m_title->setProperty("role", QStringLiteral("section"));
    m_hint->setProperty("role", QStringLiteral("quiet"));
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    m_quorum->setObjectName(QStringLiteral("quorum"));
    m_allPresent->setObjectName(QStringLiteral("allPresent"));
    m_course->setObjectName(QStringLiteral("quorumCourse"));
    m_odd->setObjectName(QStringLiteral("rollHints"));
    m_odd->setProperty("role", QStringLiteral("hinted"));
    for (auto *words : {m_course, m_hint, m_complaint, m_odd})
        words->setWordWrap(true);
    m_complaint->hide();
    m_roster->roster()->setNextId(std::move(nextId));

    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addSpacing(12);
    top->addWidget(m_quorum);
    top->addStretch(1);
    top->addWidget(m_allPresent);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_course);
    layout->addWidget(m_hint);
    layout->addWidget(m_roster);
    layout->addWidget(m_complaint);
    layout->addWidget(m_odd);

    connect(m_roster->roster(), &RosterModel::edited, this, [this] {
        m_complaint->hide();
        count();
        Q_EMIT edited();
    });
    connect(m_roster->roster(), &RosterModel::refused, this, [this](const QString &reason) {
        m_complaint->setText(reason);
        m_complaint->show();
    });
    connect(m_roster, &RosterGrid::newPersonWanted, this, &RollSection::newPersonWanted);
    connect(m_roster->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &cell) {
        if (cell.isValid() && m_roster->hasFocus())
            Q_EMIT reached(QRect(m_roster->viewport()->mapTo(this, m_roster->visualRect(cell).topLeft()),
                                 m_roster->visualRect(cell).size()));
    });
    connect(m_allPresent, &QPushButton::clicked, this, [this] {
        m_roster->markRest(core::Mark::Present);
        m_roster->setFocus();
    });
    retranslate();
}

const QList<core::RollLine> &RollSection::roll() const
{
    return m_roster->roster()->roll();
}

QList<QWidget *> RollSection::fields() const
{
    return {m_roster, m_allPresent};
}

void RollSection::show(const core::Committee &committee, const QList<core::RollLine> &roll,
                       const QHash<qint64, QString> &names)
{
    m_committee = committee;
    m_roster->roster()->show(roll, names);
    m_roster->updateGeometry();
    setVisible(!roll.isEmpty()); // a village meeting has no seats
    count();
}

void RollSection::setStandIn(int row, qint64 person, const QString &name)
{
    m_roster->roster()->setStandIn(row, {person}, name);
}

void RollSection::setLocked(bool locked)
{
    m_roster->roster()->setLocked(locked);
    m_allPresent->setVisible(!locked);
    m_hint->setVisible(!locked);
}

void RollSection::settleIds(const QHash<qint64, qint64> &real)
{
    m_roster->roster()->settleIds(real);
}

void RollSection::finishTyping()
{
    m_roster->finishTyping();
}

void RollSection::beginAnew()
{
    m_roster->setCurrentIndex({});
    m_complaint->hide();
}

QList<core::Seat> RollSection::seats() const
{
    QList<core::Seat> seats;
    for (const auto &line : roll()) {
        core::Seat seat;
        seat.person.value = line.member.value;
        seats << seat;
    }
    return seats;
}

std::optional<core::Quorum> RollSection::quorumAt(QTime moment) const
{
    const auto attendance = core::attendanceOf(roll());
    if (attendance.isEmpty())
        return {};
    auto quorum = core::quorumOf(m_committee, seats(), attendance);
    quorum.present = core::presentAt(attendance, moment);
    return quorum;
}

void RollSection::setTimes(QTime start, QTime end)
{
    m_start = start;
    m_end = end;
    count();
}

void RollSection::count()
{
    const auto &lines = roll();
    const auto uncalled = std::count_if(lines.begin(), lines.end(), [](const core::RollLine &line) {
        return !line.isVacant() && line.mark() == core::Mark::None;
    });
    const auto quorum = core::quorumOf(m_committee, seats(), core::attendanceOf(lines));
    auto text = quorum.isMet()
                    ? tr("Quorum %1 of %2 ✓").arg(quorum.present).arg(quorum.base)
                    : tr("No quorum yet: %1 of %2, %3 needed").arg(quorum.present).arg(quorum.base).arg(quorum.needed);
    if (uncalled > 0 && uncalled < lines.size())
        text += QStringLiteral(" · ") + tr("%n not called yet", nullptr, int(uncalled));
    m_quorum->setText(text);
    const auto course = this->course(quorum);
    m_course->setText(course);
    m_course->setVisible(!course.isEmpty());
    for (auto *words : {m_quorum, m_course}) {
        words->setProperty("role", m_isAlwaysMet ? QString() : QStringLiteral("hinted"));
        words->style()->unpolish(words);
        words->style()->polish(words);
    }
    tellOddities();
}

// From when on how many were there, and from when it was enough or no longer.
QString RollSection::course(const core::Quorum &quorum)
{
    core::Meeting meeting;
    meeting.start = m_start;
    meeting.end = m_end;
    meeting.attendance = core::attendanceOf(roll());
    m_isAlwaysMet = quorum.isMet();
    QStringList words;
    std::optional<bool> wasMet;
    for (const auto &moment : core::quorumCourse(meeting, quorum)) {
        const auto &now = moment.quorum;
        const bool changes = wasMet != now.isMet();
        wasMet = now.isMet();
        m_isAlwaysMet = m_isAlwaysMet && now.isMet();
        const auto from = core::formatTime(moment.from);
        if (changes && !now.isMet())
            words << tr("from %1 no quorum: %2 there, %3 needed").arg(from).arg(now.present).arg(now.needed);
        else
            words << (changes ? tr("from %1 a quorum: %2 there") : tr("from %1: %2 there")).arg(from).arg(now.present);
    }
    return words.join(QStringLiteral(" · "));
}

void RollSection::tellOddities()
{
    QStringList words;
    for (const auto &complaint : m_roster->roster()->complaints()) {
        const auto &line = roll()[complaint.line];
        words << QStringLiteral("%1 %2: %3")
                     .arg(complaint.line + 1)
                     .arg(m_roster->roster()->nameOf(line.member), complaint.reason);
    }
    m_odd->setText(words.join(u'\n'));
    m_odd->setVisible(!words.isEmpty());
}

void RollSection::retranslate()
{
    m_title->setText(tr("Members"));
    m_roster->setAccessibleName(tr("Members"));
    m_allPresent->setText(tr("All others present"));
    m_hint->setText(
        tr("One key each: P present · A absent · L on leave · S stand-in (or 1 2 3 4); Delete takes it back; → goes on "
           "to the reason and the times"));
    count();
}

void RollSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
