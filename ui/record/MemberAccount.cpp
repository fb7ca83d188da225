#include "ui/record/MemberAccount.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include "ui/Theme.h"
#include "ui/record/GivingWords.h"
#include <QEvent>
#include <QPushButton>

namespace ui {

MemberAccount::MemberAccount(const Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_title(new QLabel), m_figures(new QLabel), m_open(new QPushButton)
{
    setObjectName(QStringLiteral("memberAccount"));
    m_title->setProperty("role", QStringLiteral("section"));
    m_figures->setObjectName(QStringLiteral("memberGiving"));
    m_figures->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("memberEntries"));
    m_open->setIcon(icon(QStringLiteral("ledger")));
    m_open->setAutoDefault(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_figures);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT entriesWanted(m_entry, m_member); });
    connect(&m_office.store, &core::Store::changed, this, [this](const QString &kind) {
        if (kind != QLatin1String("contribution"))
            return;
        m_stale = true;
        if (isVisible())
            tell();
    });
    tell();
}

void MemberAccount::tellOf(qint64 member)
{
    m_member = member;
    tell();
}

void MemberAccount::tell()
{
    m_stale = false;
    m_title->setText(tr("Giving and receiving"));
    m_open->setText(tr("Entries…"));
    m_open->setToolTip(tr("The entries of this member in the ledger"));
    setVisible(m_member > 0);
    if (m_member <= 0)
        return;
    const auto account = core::partnerAccount(m_office.store, {m_member});
    m_entry = account ? account->lastEntry.value : 0;
    m_open->setEnabled(m_entry > 0);
    if (!account)
        return m_figures->setText(account.error().message);
    if (!m_entry)
        return m_figures->setText(tr("Nothing was given either way yet."));
    m_figures->setText(tr("Gave the school: %1\nGot from the school: %2\nLast time: %3")
                           .arg(givingText(account->sum.toSchool), givingText(account->sum.toCommunity),
                                core::formatDate(account->last, core::DateStyle::Medium)));
}

void MemberAccount::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) // changed on another page
        tell();
}

void MemberAccount::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
}

} // namespace ui
