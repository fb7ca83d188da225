#include "ui/pages/meeting/GuestList.h"
#include "core/figures/Participants.h"
#include "core/papers/MinutesPaper.h"
#include "core/thai/Text.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PartyPicker.h"
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace ui {

namespace {

constexpr qint64 allHouseholds = 0;
constexpr int positionWidth = 180; // px while it is typed

} // namespace

GuestList::GuestList(const core::Store &store, std::function<qint64()> nextId, QWidget *parent)
    : QWidget(parent), m_store(store), m_nextId(std::move(nextId)), m_flow(new FlowLayout(this, 6, 4)),
      m_picker(new PartyPicker(store, this)), m_tools(new QWidget(this)), m_paste(new QPushButton),
      m_tick(new QPushButton)
{
    m_picker->setObjectName(QStringLiteral("addGuest"));
    m_picker->setKinds({QStringLiteral("person"), QStringLiteral("resource_person"), QStringLiteral("household"),
                        QStringLiteral("temple"), QStringLiteral("agency")});
    m_picker->setNewOffered(true);
    m_picker->setMinimumWidth(220);
    m_picker->installEventFilter(this);
    m_paste->setObjectName(QStringLiteral("pasteNames"));
    m_tick->setObjectName(QStringLiteral("tickHouseholds"));
    m_flow->addWidget(m_picker);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    for (auto *button : {m_paste, m_tick}) {
        button->setAutoDefault(true); // Enter presses it
        tools->addWidget(button);
    }
    connect(m_picker, &PartyPicker::picked, this, &GuestList::add);
    connect(m_picker, &PartyPicker::newWanted, this, &GuestList::newPersonWanted);
    connect(m_paste, &QPushButton::clicked, this, [this] { Q_EMIT namesPasted({}); });
    connect(m_tick, &QPushButton::clicked, this, &GuestList::householdsWanted);
    retranslate();
}

void GuestList::show(const QList<core::Attendance> &guests, const QHash<qint64, QString> &names)
{
    m_guests = guests;
    m_names.insert(names);
    m_known.clear(); // roles may have changed
    know(guests);
    refreshChips();
    leaveOut();
}

void GuestList::know(const QList<core::Attendance> &guests)
{
    QList<qint64> unknown;
    for (const auto &guest : guests)
        if (!m_known.contains(guest.member.value))
            unknown << guest.member.value;
    if (unknown.isEmpty())
        return;
    if (const auto roles = core::rolesOf(m_store, unknown))
        m_roles.insert(*roles);
    if (const auto households = core::householdsAmong(m_store, unknown))
        m_households.unite(*households);
    m_known.unite(QSet<qint64>(unknown.begin(), unknown.end()));
}

QSet<qint64> GuestList::households() const
{
    QSet<qint64> here;
    for (const auto &guest : m_guests)
        if (m_households.contains(guest.member.value))
            here << guest.member.value;
    return here;
}

bool GuestList::areCollapsed() const
{
    return households().size() > core::mostHouseholdsNamed; // as on paper
}

core::Attendance *GuestList::guest(qint64 party)
{
    const auto found = std::find_if(m_guests.begin(), m_guests.end(),
                                    [&](const core::Attendance &guest) { return guest.member.value == party; });
    return found == m_guests.end() ? nullptr : &*found;
}

QString GuestList::positionOf(const core::Attendance &guest) const
{
    return guest.role.isEmpty() ? m_roles.value(guest.member.value) : guest.role;
}

// Those that are right already stay; from the first that is not, they are made anew.
void GuestList::refreshChips()
{
    QList<qint64> wanted;
    const bool collapsed = areCollapsed();
    if (collapsed)
        wanted << allHouseholds;
    for (const auto &guest : std::as_const(m_guests))
        if (!collapsed || !m_households.contains(guest.member.value))
            wanted << guest.member.value;
    qsizetype same = 0;
    while (same < wanted.size() && same < m_chips.size() && m_chips[same].party == wanted[same])
        ++same;
    while (m_chips.size() > same) {
        auto *gone = m_chips.takeLast().box;
        gone->removeEventFilter(this);
        m_flow->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    for (auto at = same; at < wanted.size(); ++at) {
        m_chips << makeChip(wanted[at]);
        m_flow->insertWidget(int(at), m_chips.last().box);
        m_chips.last().box->show();
    }
    for (const auto &chip : std::as_const(m_chips))
        fill(chip);
}

GuestList::Chip GuestList::makeChip(qint64 party)
{
    auto *box = new QFrame;
    Chip chip{party, box, new QLabel, new QLabel, new QToolButton};
    box->setObjectName(QStringLiteral("guest"));
    box->setProperty("role", QStringLiteral("chip"));
    box->setFrameShape(QFrame::StyledPanel);
    box->setFocusPolicy(Qt::ClickFocus);
    box->installEventFilter(this);
    chip.position->setProperty("role", QStringLiteral("quiet"));
    chip.cross->setText(QStringLiteral("×"));
    chip.cross->setAutoRaise(true);
    chip.cross->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(8, 0, party == allHouseholds ? 8 : 0, 0);
    layout->setSpacing(4);
    layout->addWidget(chip.name);
    layout->addWidget(chip.position);
    layout->addWidget(chip.cross);
    connect(chip.cross, &QToolButton::clicked, this, [this, box] { removeAt(chipAt(box)); });
    return chip;
}

void GuestList::fill(const Chip &chip) const
{
    const bool isAll = chip.party == allHouseholds;
    const auto *one = isAll ? nullptr : const_cast<GuestList *>(this)->guest(chip.party);
    const auto name = isAll ? tr("%n household(s)", nullptr, int(households().size())) : m_names.value(chip.party);
    const auto position = one ? positionOf(*one) : QString();
    chip.name->setText(name);
    chip.position->setText(position);
    chip.position->setVisible(!position.isEmpty());
    chip.cross->setVisible(!isAll && !m_locked);
    chip.cross->setToolTip(tr("Take off the list"));
    chip.box->setAccessibleName(position.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, position));
    chip.box->setToolTip(m_locked ? QString()
                         : isAll  ? tr("Enter or a double click opens the list to tick")
                                  : tr("Enter or a double click writes down the position at this meeting"));
}

void GuestList::add(qint64 party, const QString &name)
{
    if (m_locked || guest(party))
        return;
    setCame({party}, true, {{party, name}});
}

void GuestList::setCame(const QList<qint64> &parties, bool came, const QHash<qint64, QString> &names)
{
    if (m_locked)
        return;
    const QSet<qint64> meant(parties.begin(), parties.end());
    m_names.insert(names);
    if (came) {
        auto missing = meant;
        for (const auto &guest : std::as_const(m_guests))
            missing.remove(guest.member.value);
        for (const auto party : parties)
            if (missing.remove(party)) {
                core::Attendance fresh;
                fresh.id.value = m_nextId();
                fresh.member = {party};
                fresh.capacity = core::Capacity::Guest;
                m_guests << fresh;
            }
    } else {
        m_guests.removeIf([&](const core::Attendance &guest) { return meant.contains(guest.member.value); });
    }
    know(m_guests);
    refreshChips();
    leaveOut();
    Q_EMIT edited();
}

void GuestList::removeAt(qsizetype at)
{
    if (m_locked || at < 0 || at >= m_chips.size() || m_chips[at].party == allHouseholds)
        return;
    Q_EMIT aboutToRemove();
    const auto name = m_chips[at].name->text();
    setCame({m_chips[at].party}, false, {});
    focusChip(std::min(at, m_chips.size()));
    Q_EMIT removed(name);
}

void GuestList::focusChip(qsizetype at)
{
    if (at >= 0 && at < m_chips.size())
        m_chips[at].box->setFocus(Qt::OtherFocusReason);
    else
        m_picker->setFocus(Qt::OtherFocusReason);
}

qsizetype GuestList::chipAt(const QObject *box) const
{
    for (qsizetype at = 0; at < m_chips.size(); ++at)
        if (m_chips[at].box == box)
            return at;
    return -1;
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
    m_tools->setVisible(!locked);
    for (const auto &chip : std::as_const(m_chips))
        fill(chip);
}

void GuestList::settleIds(const QHash<qint64, qint64> &real)
{
    for (auto &guest : m_guests)
        guest.id.value = real.value(guest.id.value, guest.id.value);
}

QList<QWidget *> GuestList::fields() const
{
    return {m_paste, m_tick, m_picker};
}

void GuestList::open(qsizetype at)
{
    if (m_locked)
        return;
    if (m_chips[at].party == allHouseholds)
        Q_EMIT householdsWanted();
    else
        editPosition(at);
}

void GuestList::editPosition(qsizetype at)
{
    endEditing(true);
    const auto &chip = m_chips[at];
    const auto *one = guest(chip.party);
    m_editor = new QLineEdit(one ? one->role : QString());
    m_editor->setObjectName(QStringLiteral("guestPosition"));
    m_editor->setProperty("role", QStringLiteral("sheet"));
    m_editor->setProperty("party", chip.party);
    m_editor->setPlaceholderText(one ? m_roles.value(chip.party, tr("Position at this meeting")) : QString());
    m_editor->setAccessibleName(tr("Position at this meeting"));
    m_editor->setFixedWidth(positionWidth);
    m_editor->installEventFilter(this);
    chip.position->hide();
    static_cast<QHBoxLayout *>(chip.box->layout())->insertWidget(2, m_editor);
    m_editor->show(); // or it could not have the cursor yet
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->selectAll();
}

void GuestList::finishTyping()
{
    endEditing(true);
}

void GuestList::endEditing(bool keep)
{
    if (!m_editor)
        return;
    auto *editor = std::exchange(m_editor, nullptr);
    editor->removeEventFilter(this);
    const auto party = editor->property("party").toLongLong();
    const auto typed = core::normalizedLine(editor->text());
    editor->hide();
    editor->deleteLater();
    auto *one = guest(party);
    const bool changed = keep && one && one->role != typed;
    if (changed)
        one->role = typed;
    for (const auto &chip : std::as_const(m_chips))
        if (chip.party == party)
            fill(chip);
    if (changed)
        Q_EMIT edited();
}

bool GuestList::isChipKey(qsizetype at, int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        focusChip(std::max<qsizetype>(0, at + (key == Qt::Key_Left ? -1 : 1)));
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeAt(at);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        open(at);
        return true;
    default:
        return false;
    }
}

// From the empty field back among the names, along them; Enter writes down a position, Delete takes one off. Several
// lines pasted into the field are a list of names.
bool GuestList::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_editor && event->type() == QEvent::FocusOut)
        endEditing(true);
    const auto at = chipAt(object);
    if (at >= 0 && event->type() == QEvent::MouseButtonDblClick)
        return open(at), true;
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    auto *press = static_cast<QKeyEvent *>(event);
    const int key = press->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (object == m_editor && (enter || key == Qt::Key_Escape)) {
        const auto party = m_editor->property("party").toLongLong();
        endEditing(enter);
        for (qsizetype i = 0; i < m_chips.size(); ++i)
            if (m_chips[i].party == party)
                focusChip(i);
        return true;
    }
    if (object == m_picker) {
        const auto pasted = press->matches(QKeySequence::Paste) ? QApplication::clipboard()->text() : QString();
        if (pasted.trimmed().contains(u'\n') || pasted.trimmed().contains(u'\t')) {
            Q_EMIT namesPasted(pasted);
            return true;
        }
        if ((key == Qt::Key_Left || key == Qt::Key_Backspace) && m_picker->text().isEmpty() && !m_chips.isEmpty()) {
            focusChip(m_chips.size() - 1);
            return true;
        }
        if (enter && m_picker->text().isEmpty()) {
            focusNextChild();
            return true;
        }
    } else if (at >= 0 && isChipKey(at, key)) {
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void GuestList::retranslate()
{
    m_picker->setPlaceholderText(tr("+ type a name"));
    m_picker->setAccessibleName(tr("Add a guest"));
    m_paste->setText(tr("Paste names…"));
    m_paste->setToolTip(tr("A list copied from a spreadsheet or a letter: names, positions, villages (Ctrl+Shift+V)"));
    m_tick->setText(tr("Tick households…"));
    m_tick->setToolTip(
        tr("For a meeting of hundreds: the households of each village, with a tick each (Ctrl+Shift+H)"));
    for (const auto &chip : std::as_const(m_chips))
        fill(chip);
}

void GuestList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
