#include "ui/widgets/PartyPicker.h"
#include "core/records/Kinds.h"
#include "core/thai/Text.h"
#include <QKeyEvent>
#include <QListWidget>
#include <QTimer>

namespace ui {

namespace {
enum Role { PartyRole = Qt::UserRole, NameRole };
constexpr int pauseMs = 120;
constexpr int mostHits = 9;
} // namespace

PartyPicker::PartyPicker(const core::Store &store, QWidget *parent)
    : QLineEdit(parent), m_store(store), m_hits(new QListWidget(this)), m_pause(new QTimer(this))
{
    m_hits->setObjectName(QStringLiteral("hits"));
    m_hits->setWindowFlags(Qt::ToolTip); // floats below the field without taking its keys
    m_hits->setFocusPolicy(Qt::NoFocus);
    m_hits->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &PartyPicker::look);
    connect(this, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_hits, &QListWidget::itemClicked, this, &PartyPicker::choose);
}

void PartyPicker::addHit(const QString &text, qint64 party, const QString &name)
{
    auto *item = new QListWidgetItem(text, m_hits);
    item->setData(PartyRole, party);
    item->setData(NameRole, name);
}

void PartyPicker::look()
{
    m_pause->stop();
    m_hits->clear();
    const auto typed = core::normalizedLine(text());
    if (typed.isEmpty())
        return m_hits->hide();
    bool isNamed = false;
    if (const auto found = m_store.membersLike(typed, mostHits + int(m_leftOut.size()), m_kinds))
        for (const auto &[party, name] : *found) {
            isNamed = isNamed || name == typed;
            if (m_leftOut.contains(party) || m_hits->count() >= mostHits)
                continue;
            const auto kind = m_store.memberKind(party);
            const auto *described = kind ? core::kindNamed(*kind) : nullptr;
            addHit(described ? QStringLiteral("%1  —  %2").arg(name, core::kindSingular(*described)) : name, party,
                   name);
        }
    if (m_newOffered && !isNamed)
        addHit(tr("+ new person “%1”").arg(typed), 0, typed);
    if (m_hits->count() == 0) {
        addHit(tr("Nobody is called “%1”").arg(typed), 0, {});
        m_hits->item(0)->setFlags(Qt::NoItemFlags);
    }
    m_hits->setCurrentRow(0);
    const int rowHeight = std::max(24, m_hits->sizeHintForRow(0));
    m_hits->setGeometry(
        QRect(mapToGlobal(QPoint(0, height() + 2)), QSize(std::max(width(), 340), m_hits->count() * rowHeight + 6)));
    m_hits->setVisible(isVisible());
}

void PartyPicker::choose()
{
    if (m_pause->isActive())
        look();
    const auto *item = m_hits->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled) || text().trimmed().isEmpty())
        return;
    const auto party = item->data(PartyRole).toLongLong();
    const auto name = item->data(NameRole).toString();
    m_hits->hide();
    m_hits->clear();
    clear();
    if (party)
        Q_EMIT picked(party, name);
    else
        Q_EMIT newWanted(name);
}

void PartyPicker::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_hits->count() == 0)
            return QLineEdit::keyPressEvent(event);
        m_hits->setCurrentRow(
            qBound(0, m_hits->currentRow() + (event->key() == Qt::Key_Down ? 1 : -1), m_hits->count() - 1));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose();
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT givenUp();
        m_hits->hide();
        m_hits->clear();
        clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void PartyPicker::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_hits->hide();
}

} // namespace ui
