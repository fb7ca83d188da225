#include "ui/pages/meeting/QuorumNote.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

QuorumNote::QuorumNote(QWidget *parent) : QWidget(parent), m_text(new QLabel), m_insist(new QPushButton)
{
    m_text->setObjectName(QStringLiteral("quorumNote"));
    m_text->setProperty("role", QStringLiteral("hinted"));
    m_text->setWordWrap(true);
    m_insist->setObjectName(QStringLiteral("insist"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_insist);
    connect(m_insist, &QPushButton::clicked, this, &QuorumNote::insisted);
}

QWidget *QuorumNote::field() const
{
    return m_insist;
}

void QuorumNote::refuse(const core::Quorum &quorum)
{
    m_quorum = quorum;
    m_waived = false;
    retranslate();
    show();
}

void QuorumNote::noteWaived()
{
    m_waived = true;
    retranslate();
    show();
}

void QuorumNote::retranslate()
{
    m_insist->setText(tr("Resolve all the same"));
    m_insist->setVisible(!m_waived);
    m_text->setText(m_waived ? tr("Resolved without a quorum; the minutes say so.")
                             : tr("No quorum: %1 there, %2 needed. Nothing can be resolved.")
                                   .arg(m_quorum.present)
                                   .arg(m_quorum.needed));
}

void QuorumNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
