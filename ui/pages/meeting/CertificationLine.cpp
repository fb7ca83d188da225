#include "ui/pages/meeting/CertificationLine.h"
#include "core/store/Store.h"
#include "ui/widgets/GrowingText.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

CertificationLine::CertificationLine(const core::Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_standing(new QLabel), m_corrections(new GrowingText),
      m_certify(new QPushButton)
{
    m_standing->setObjectName(QStringLiteral("standing"));
    m_standing->setProperty("role", QStringLiteral("quiet"));
    m_corrections->setObjectName(QStringLiteral("minutesCorrections"));
    m_corrections->setProperty("role", QStringLiteral("sheet"));
    m_certify->setObjectName(QStringLiteral("certify"));
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_corrections, 1);
    line->addWidget(m_certify, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_standing);
    layout->addLayout(line);
    connect(m_certify, &QPushButton::clicked, this, [this] { Q_EMIT certified(m_minutes, m_corrections->text()); });
}

void CertificationLine::show(core::Id<core::Meeting> minutes)
{
    m_minutes = minutes;
    retranslate();
}

void CertificationLine::setLocked(bool locked)
{
    m_locked = locked;
    retranslate();
}

QList<QWidget *> CertificationLine::fields() const
{
    return {m_corrections, m_certify};
}

void CertificationLine::retranslate()
{
    const auto minutes = m_store.find(m_minutes);
    const bool isCertified = minutes && minutes->status == core::MeetingStatus::Certified;
    const auto number = minutes ? QStringLiteral("%1/%2").arg(minutes->number).arg(minutes->year) : QString();
    if (!minutes)
        m_standing->setText(minutes.error().message);
    else if (isCertified)
        m_standing->setText(tr("Minutes %1: certified at %2 and locked").arg(number, minutes->certifiedAt));
    else
        m_standing->setText(tr("Minutes %1: not certified yet").arg(number));
    const bool open = minutes && !isCertified && !m_locked;
    m_corrections->setVisible(open);
    m_certify->setVisible(open);
    m_corrections->setPlaceholderText(tr("What was corrected in them; empty: nothing"));
    m_corrections->setAccessibleName(m_corrections->placeholderText());
    m_certify->setText(tr("Certify and lock"));
    m_certify->setToolTip(tr("Minutes that are certified can no longer be changed"));
}

void CertificationLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
