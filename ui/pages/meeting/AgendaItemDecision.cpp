// What an item of the agenda decides: its outcome and quorum, votes, the minutes it certifies, the task it follows up.
#include "ui/pages/meeting/AgendaItemEditor.h"
#include "ui/pages/meeting/CertificationLine.h"
#include "ui/pages/meeting/MinutesText.h"
#include "ui/pages/meeting/ProgressLine.h"
#include "ui/pages/meeting/QuorumNote.h"
#include "ui/pages/meeting/VoteLine.h"
#include "ui/widgets/ChoiceBox.h"
#include <QVBoxLayout>

namespace ui {

VoteLine *AgendaItemEditor::votes()
{
    if (m_votes)
        return m_votes;
    m_votes = new VoteLine([quorum = m_context.quorum](QTime moment) -> std::optional<int> {
        const auto there = quorum(moment);
        return there ? std::optional(there->present) : std::nullopt;
    });
    m_below->insertWidget(m_below->indexOf(m_dissent), m_votes);
    m_votes->hide();
    m_votes->setLocked(m_locked);
    m_votes->check(m_outcome->value<core::Outcome>());
    connect(m_votes, &VoteLine::edited, this, &AgendaItemEditor::edited);
    Q_EMIT fieldsChanged();
    return m_votes;
}

void AgendaItemEditor::checkVotes()
{
    if (m_votes)
        m_votes->check(m_outcome->value<core::Outcome>());
}

void AgendaItemEditor::showCertification()
{
    if (!m_item.certifies) {
        delete std::exchange(m_certification, nullptr);
        return;
    }
    if (!m_certification) {
        m_certification = new CertificationLine(*m_context.store);
        m_below->insertWidget(m_below->indexOf(m_decision), m_certification);
        m_certification->setLocked(m_locked);
        connect(m_certification, &CertificationLine::certified, this, &AgendaItemEditor::certificationWanted);
        Q_EMIT fieldsChanged();
    }
    m_certification->show(m_item.certifies);
}

void AgendaItemEditor::showProgress()
{
    if (!m_item.followsUp) {
        delete std::exchange(m_progress, nullptr);
        return;
    }
    if (!m_progress) {
        m_progress = new ProgressLine(*m_context.store);
        m_below->insertWidget(m_below->indexOf(m_discussion), m_progress);
        m_progress->setLocked(m_locked);
        connect(m_progress, &ProgressLine::reported, this, &AgendaItemEditor::reported);
        Q_EMIT fieldsChanged();
    }
    m_progress->show(m_item.followsUp, m_context.meeting());
}

void AgendaItemEditor::settleProgress()
{
    if (m_progress)
        m_progress->settle();
}

void AgendaItemEditor::noteCertified(const QString &resolution)
{
    if (m_resolution->text().isEmpty())
        m_resolution->setPlainText(resolution);
    m_outcome->setValue(core::Outcome::Approved);
    showCertification();
    Q_EMIT edited();
}

// Too few were there: what was chosen is taken back, unless whoever writes insists.
void AgendaItemEditor::chooseOutcome()
{
    const auto chosen = m_outcome->value<core::Outcome>();
    const bool resolves = chosen == core::Outcome::Approved || chosen == core::Outcome::Rejected;
    const auto quorum = m_context.quorum(m_votes ? m_votes->decidedAt() : QTime());
    if (!resolves)
        m_item.withoutQuorum = false;
    if (resolves && quorum && !quorum->isMet() && !m_item.withoutQuorum) {
        m_refused = chosen;
        m_outcome->setValue(m_item.outcome);
        return showQuorum(false, *quorum);
    }
    if (quorum && quorum->isMet())
        m_item.withoutQuorum = false;
    m_item.outcome = chosen;
    if (m_quorum)
        m_quorum->setVisible(m_item.withoutQuorum);
    unfold();
    checkVotes();
    Q_EMIT edited();
}

void AgendaItemEditor::showQuorum(bool waived, const core::Quorum &quorum)
{
    if (!m_quorum) {
        m_quorum = new QuorumNote;
        m_below->insertWidget(m_below->indexOf(m_decision) + 1, m_quorum);
        connect(m_quorum, &QuorumNote::insisted, this, [this] {
            m_item.withoutQuorum = true;
            m_item.outcome = m_refused;
            m_outcome->setValue(m_refused);
            m_quorum->noteWaived();
            unfold();
            m_resolution->setFocus();
            Q_EMIT edited();
        });
        Q_EMIT fieldsChanged();
    }
    if (waived)
        m_quorum->noteWaived();
    else if (quorum.needed > 0)
        m_quorum->refuse(quorum);
    else
        m_quorum->hide();
}

} // namespace ui
