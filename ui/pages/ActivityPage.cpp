#include "ui/pages/ActivityPage.h"
#include "core/figures/Participants.h"
#include "core/records/Activity.h"
#include "core/store/Store.h"
#include "core/thai/Digits.h"
#include "ui/Theme.h"
#include "ui/pages/activity/ParticipantsPanel.h"
#include "ui/record/FieldForm.h"
#include "ui/record/RecordPage.h"
#include "ui/record/RecordSheet.h"
#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace ui {

ActivityPage::ActivityPage(const Office &office, QWidget *parent)
    : Page(parent), m_office(office),
      m_register(new RecordPage(
          office, core::typeOf<core::Activity>(),
          {QStringLiteral("participation"), QStringLiteral("headcount"), QStringLiteral("teacher_letter")})),
      m_participants(new ParticipantsPanel(office)), m_stack(new QStackedWidget), m_who(new QPushButton)
{
    m_who->setObjectName(QStringLiteral("whoCame"));
    m_who->setIcon(icon(QStringLiteral("meetings")));
    m_stack->addWidget(m_register);
    m_stack->addWidget(m_participants);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 8);
    foot->addStretch(1);
    foot->addWidget(m_who);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);

    m_activity = m_register->sheet()->id(); // shown already
    connect(m_register->sheet(), &RecordSheet::shown, this, [this](qint64 id) {
        m_activity = id;
        countParticipants();
    });
    m_register->sheet()->form()->setOddities([this](const core::Row &row) -> QList<core::Complaint> {
        const auto activity = core::typeOf<core::Activity>().fromRow(row);
        const auto last = activity.endDate.isValid() ? activity.endDate : activity.date;
        if (activity.status != core::ActivityStatus::Planned || !last.isValid() || last >= m_office.today())
            return {};
        return {
            {QStringLiteral("status"), tr("its day is past: as long as it is only planned it counts nowhere"), true}};
    });
    connect(m_who, &QPushButton::clicked, this, &ActivityPage::showParticipants);
    auto *key = new QShortcut(QKeySequence(Qt::Key_F6), this);
    connect(key, &QShortcut::activated, this, [this] {
        if (m_stack->currentWidget() == m_participants)
            showRegister();
        else if (m_who->isEnabled())
            showParticipants();
    });
    connect(m_participants, &ParticipantsPanel::closed, this, &ActivityPage::showRegister);
    connect(m_participants, &ParticipantsPanel::saved, this, &Page::saved);
    connect(m_register, &Page::wanted, this, &Page::wanted);
    connect(m_register, &Page::said, this, &Page::said);
    connect(m_register, &Page::saved, this, &Page::saved);
    connect(m_register, &Page::removed, this, &Page::removed);
    connect(&m_office.store, &core::Store::changed, this, [this](const QString &kind) {
        if (kind == QLatin1String("participation") || kind == QLatin1String("activity"))
            countParticipants();
    });
    retranslate();
}

bool ActivityPage::canCreate() const
{
    return m_register->canCreate();
}

void ActivityPage::create()
{
    showRegister();
    m_register->create();
}

void ActivityPage::find()
{
    showRegister();
    m_register->find();
}

void ActivityPage::open(qint64 activity)
{
    showRegister();
    m_register->open(activity);
}

void ActivityPage::mark(const FoundPlace &place)
{
    m_register->mark(place);
}

bool ActivityPage::settle()
{
    return m_register->settle();
}

bool ActivityPage::isShowing(qint64 activity) const
{
    return m_register->isShowing(activity);
}

QWidget *ActivityPage::firstPlace()
{
    return m_register->firstPlace();
}

void ActivityPage::retranslate()
{
    m_who->setToolTip(QKeySequence(Qt::Key_F6).toString(QKeySequence::NativeText));
    countParticipants();
}

void ActivityPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ActivityPage::countParticipants()
{
    m_who->setEnabled(m_activity > 0);
    int members = 0;
    if (m_activity > 0)
        if (const auto counts = core::participantsByGroup(m_office.store, {m_activity}))
            for (const int count : *counts)
                members += count;
    m_who->setText(members ? tr("&Who came: %1 members (F6)").arg(core::grouped(qint64(members)))
                           : tr("&Who came… (F6)"));
}

void ActivityPage::showParticipants()
{
    if (!m_register->settle())
        return;
    m_participants->show(core::Id<core::Activity>{m_activity});
    m_stack->setCurrentWidget(m_participants);
    m_who->hide();
}

void ActivityPage::showRegister()
{
    m_stack->setCurrentWidget(m_register);
    m_who->show();
    m_register->takeFocus();
}

} // namespace ui
