#include "ui/pages/meeting/GuestList.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PartyPicker.h"
#include <QEvent>
#include <QKeyEvent>
#include <QToolButton>
#include <algorithm>

namespace ui {

namespace {

// A guest's name with a cross to take it off again.
QWidget *chip(const QString &name)
{
    auto *chip = new QFrame;
    chip->setObjectName(QStringLiteral("guest"));
    chip->setProperty("role", QStringLiteral("chip"));
    chip->setFrameShape(QFrame::StyledPanel);
    chip->setFocusPolicy(Qt::ClickFocus);
    chip->setAccessibleName(name);
    auto *layout = new QHBoxLayout(chip);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new QLabel(name));
    auto *cross = new QToolButton;
    cross->setText(QStringLiteral("×"));
    cross->setAutoRaise(true);
    cross->setFocusPolicy(Qt::NoFocus);
    cross->setToolTip(GuestList::tr("Take off the list"));
    layout->addWidget(cross);
    return chip;
}

} // namespace

GuestList::GuestList(const core::Store &store, std::function<qint64()> nextId, QWidget *parent)
    : QWidget(parent), m_nextId(std::move(nextId)), m_flow(new FlowLayout(this, 6, 4)),
      m_picker(new PartyPicker(store, this))
{
    m_picker->setObjectName(QStringLiteral("addGuest"));
    m_picker->setKinds({QStringLiteral("person"), QStringLiteral("resource_person"), QStringLiteral("household"),
                        QStringLiteral("temple"), QStringLiteral("agency")});
    m_picker->setNewOffered(true);
    m_picker->setMinimumWidth(220);
    m_picker->installEventFilter(this);
    m_flow->addWidget(m_picker);
    connect(m_picker, &PartyPicker::picked, this, &GuestList::add);
    connect(m_picker, &PartyPicker::newWanted, this, &GuestList::newPersonWanted);
    retranslate();
}

void GuestList::show(const QList<core::Attendance> &guests, const QHash<qint64, QString> &names)
{
    m_guests = guests;
    bool same = m_chips.size() == guests.size();
    for (qsizetype i = 0; same && i < guests.size(); ++i)
        same = m_chips[i]->accessibleName() == names.value(guests[i].member.value);
    if (!same) {
        qDeleteAll(m_chips);
        m_chips.clear();
        for (int i = 0; i < guests.size(); ++i)
            addChip(i, names.value(guests[i].member.value));
    }
    leaveOut();
}

void GuestList::addChip(int at, const QString &name)
{
    auto *added = chip(name);
    m_chips.insert(at, added);
    connect(added->findChild<QToolButton *>(), &QToolButton::clicked, this,
            [this, added] { removeAt(int(m_chips.indexOf(added))); });
    added->installEventFilter(this);
    m_flow->insertWidget(at, added);
    added->show();
}

void GuestList::add(qint64 party, const QString &name)
{
    const bool there = std::any_of(m_guests.begin(), m_guests.end(),
                                   [&](const core::Attendance &guest) { return guest.member.value == party; });
    if (m_locked || there)
        return;
    core::Attendance guest;
    guest.id.value = m_nextId();
    guest.member = {party};
    guest.capacity = core::Capacity::Guest;
    m_guests << guest;
    addChip(int(m_chips.size()), name);
    leaveOut();
    Q_EMIT edited();
}

void GuestList::removeAt(int at)
{
    if (m_locked || at < 0 || at >= m_guests.size())
        return;
    Q_EMIT aboutToRemove();
    const auto name = m_chips[at]->accessibleName();
    m_guests.removeAt(at);
    auto *gone = m_chips.takeAt(at);
    gone->hide();
    gone->deleteLater();
    focusChip(std::min(at, int(m_chips.size())));
    leaveOut();
    Q_EMIT edited();
    Q_EMIT removed(name);
}

void GuestList::focusChip(int at)
{
    if (at >= 0 && at < m_chips.size())
        m_chips[at]->setFocus(Qt::OtherFocusReason);
    else
        m_picker->setFocus(Qt::OtherFocusReason);
}

void GuestList::setMembers(const QSet<qint64> &members)
{
    m_members = members;
    leaveOut();
}

void GuestList::leaveOut()
{
    auto known = m_members;
    for (const auto &guest : std::as_const(m_guests))
        known << guest.member.value;
    m_picker->setLeftOut(known);
}

void GuestList::setLocked(bool locked)
{
    m_locked = locked;
    m_picker->setVisible(!locked);
    for (auto *one : std::as_const(m_chips))
        one->findChild<QToolButton *>()->setVisible(!locked);
}

void GuestList::settleIds(const QHash<qint64, qint64> &real)
{
    for (auto &guest : m_guests)
        guest.id.value = real.value(guest.id.value, guest.id.value);
}

// From the empty field back among the names, along them, and Delete takes one off.
bool GuestList::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (object == m_picker) {
        if ((key == Qt::Key_Left || key == Qt::Key_Backspace) && m_picker->text().isEmpty() && !m_chips.isEmpty()) {
            focusChip(int(m_chips.size()) - 1);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_picker->text().isEmpty()) {
            focusNextChild();
            return true;
        }
    } else if (const auto at = m_chips.indexOf(static_cast<QWidget *>(object)); at >= 0) {
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            focusChip(std::max(0, int(at) + (key == Qt::Key_Left ? -1 : 1)));
            return true;
        }
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            removeAt(int(at));
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void GuestList::retranslate()
{
    m_picker->setPlaceholderText(tr("+ type a name"));
    m_picker->setAccessibleName(tr("Add a guest"));
}

void GuestList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
