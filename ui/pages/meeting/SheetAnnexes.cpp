#include "ui/pages/meeting/SheetAnnexes.h"
#include "core/records/Kinds.h"
#include "ui/record/FieldForm.h"
#include "ui/record/OwnedRecords.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

SheetAnnexes::SheetAnnexes(const Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_layout(new QVBoxLayout(this))
{
    m_headcounts.kind = &core::typeOf<core::Headcount>();
    m_photos.kind = &core::typeOf<core::Attachment>();
    m_amendments.kind = &core::typeOf<core::Amendment>();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
    auto *buttons = new QHBoxLayout;
    for (auto *annex : {&m_headcounts, &m_photos}) {
        annex->ask = new QToolButton;
        annex->ask->setObjectName(QStringLiteral("ask_") + annex->kind->name);
        annex->ask->setFocusPolicy(Qt::TabFocus);
        buttons->addWidget(annex->ask);
        connect(annex->ask, &QToolButton::clicked, this, [this, annex] {
            annex->isAsked = true;
            show(m_meeting, m_isCertified);
            if (auto *add = annex->lines->findChild<QWidget *>(annex->kind->name + QStringLiteral("Add")))
                add->setFocus();
        });
    }
    buttons->addStretch(1);
    m_layout->addLayout(buttons);
    retranslate();
}

void SheetAnnexes::bringUp(Annex &annex)
{
    if (!annex.lines) {
        annex.lines = new OwnedRecords(m_office, *annex.kind, QStringLiteral("meeting"));
        m_layout->addWidget(annex.lines);
        connect(annex.lines, &OwnedRecords::saved, this, &SheetAnnexes::saved);
        connect(annex.lines, &OwnedRecords::removed, this, &SheetAnnexes::removed);
    }
    annex.lines->show(m_meeting.value);
    annex.lines->QWidget::show();
}

void SheetAnnexes::show(core::Id<core::Meeting> meeting, bool isCertified)
{
    const bool another = meeting != m_meeting;
    m_meeting = meeting;
    m_isCertified = isCertified;
    for (auto *annex : {&m_headcounts, &m_photos, &m_amendments}) {
        if (another)
            annex->isAsked = false;
        const auto count = meeting
                               ? m_office.store.countOwnedBy(*annex->kind, QStringLiteral("meeting_id"), meeting.value)
                               : core::Result<qint64>(0);
        const bool wanted =
            meeting && ((count && *count > 0) || annex->isAsked || (annex == &m_amendments && isCertified));
        if (wanted)
            bringUp(*annex);
        else if (annex->lines)
            annex->lines->hide();
        if (annex->ask)
            annex->ask->setVisible(meeting && !wanted && !isCertified && !m_office.store.isReadOnly());
    }
}

bool SheetAnnexes::settle()
{
    bool settled = true;
    for (const auto *annex : {&m_headcounts, &m_photos, &m_amendments})
        if (annex->lines && !annex->lines->isHidden())
            settled = annex->lines->settle() && settled;
    return settled;
}

void SheetAnnexes::retranslate()
{
    m_headcounts.ask->setText(tr("+ People counted by village"));
    m_headcounts.ask->setToolTip(tr("For hundreds of people whose names nobody writes down"));
    m_photos.ask->setText(tr("+ Photos"));
    m_photos.ask->setToolTip(tr("Up to four on a page, after the minutes"));
}

void SheetAnnexes::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
