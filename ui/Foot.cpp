#include "ui/Foot.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include "ui/Pages.h"
#include "ui/record/StepName.h"
#include <QEvent>
#include <QTimer>
#include <QToolButton>

namespace ui {

namespace {
constexpr int offerMs = 10000;
constexpr int margin = 12; // px
} // namespace

Foot::Foot(QWidget *parent)
    : QStatusBar(parent), m_line(new QLabel), m_undo(new QToolButton), m_show(new QToolButton), m_backup(new QLabel),
      m_offer(new QTimer(this))
{
    m_line->setObjectName(QStringLiteral("line"));
    m_undo->setObjectName(QStringLiteral("undoDelete"));
    m_show->setObjectName(QStringLiteral("showUndone"));
    m_backup->setObjectName(QStringLiteral("backupLine"));
    m_line->setContentsMargins(margin, 0, 0, 0);
    for (auto *offer : {m_undo, m_show})
        offer->setProperty("role", QStringLiteral("link"));
    addWidget(m_line);
    addWidget(m_undo);
    addWidget(m_show);
    addPermanentWidget(m_backup);
    m_offer->setSingleShot(true);
    m_offer->setInterval(offerMs);
    connect(m_offer, &QTimer::timeout, this, &Foot::offerNothing);
    connect(m_undo, &QToolButton::clicked, this, &Foot::undoWanted);
    connect(m_show, &QToolButton::clicked, this, [this] {
        offerNothing();
        Q_EMIT showWanted(m_page, m_record);
    });
    offerNothing();
    retranslate();
}

void Foot::setStore(const core::Store *store, const std::function<QDate()> &today)
{
    m_store = store;
    m_today = today;
    say({});
    if (m_store)
        connect(m_store, &core::Store::backedUp, this, &Foot::showBackup);
    showBackup();
    if (m_store && m_store->limit() == core::Store::Limit::Newer)
        say(tr("Made by a newer Bowon: this file can be read here, not changed."));
    else if (m_store && m_store->isReadOnly())
        say(tr("This file may not be written to: it can be read, not changed."));
}

void Foot::offerNothing()
{
    m_offer->stop();
    m_undo->hide();
    m_show->hide();
}

void Foot::say(const QString &line)
{
    offerNothing();
    m_line->setText(line);
}

void Foot::saySaved()
{
    if (!m_offer->isActive()) // what was deleted is still offered back
        say(tr("Saved %1").arg(core::formatTime(QTime::currentTime())));
}

void Foot::offerUndo(const QString &removed)
{
    say(tr("Deleted: %1").arg(removed));
    m_undo->show();
    m_offer->start();
}

void Foot::tellMoved(const core::StepInfo &step, bool back, bool inSight)
{
    say((back ? tr("Undone: %1") : tr("Redone: %1")).arg(nameOfStep(step)));
    m_page = pageOfKind(step.kind);
    m_record = step.recordId;
    m_show->setVisible(!inSight && !m_page.isEmpty());
    m_offer->start();
}

void Foot::showBackup()
{
    if (!m_store)
        return m_backup->clear();
    const auto last = m_store->lastBackup();
    if (!last)
        return m_backup->setText(tr("No backup yet"));
    const auto day =
        last->madeAt.date() == m_today() ? tr("today") : core::formatDate(last->madeAt.date(), core::DateStyle::Short);
    m_backup->setText(tr("Last good backup: %1 %2").arg(day, core::formatTime(last->madeAt.time())));
}

void Foot::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_show->setText(tr("Show it"));
    say({}); // what it says is of another language
    showBackup();
}

void Foot::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
