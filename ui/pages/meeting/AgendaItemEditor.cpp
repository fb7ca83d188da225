#include "ui/pages/meeting/AgendaItemEditor.h"
#include "core/records/Agenda.h"
#include "core/thai/Text.h"
#include "ui/pages/meeting/CertificationLine.h"
#include "ui/pages/meeting/MinutesText.h"
#include "ui/pages/meeting/ProgressLine.h"
#include "ui/pages/meeting/QuorumNote.h"
#include "ui/pages/meeting/TaskLines.h"
#include "ui/pages/meeting/VoteLine.h"
#include "ui/widgets/ChoiceBox.h"
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace ui {

namespace {
constexpr int indent = 20; // px, for each level below a heading
constexpr int numberWidth = 44;

QWidget *onSheet(QWidget *field, const char *name)
{
    field->setObjectName(QString::fromLatin1(name));
    field->setProperty("role", QStringLiteral("sheet"));
    return field;
}
} // namespace

AgendaItemEditor::AgendaItemEditor(const SheetContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_below(new QVBoxLayout), m_number(new QLabel), m_caption(new QLineEdit),
      m_discussion(new MinutesText(context)), m_decision(new QWidget), m_outcome(new ChoiceBox),
      m_resolution(new MinutesText(context)), m_addTask(new QToolButton), m_more(new QToolButton),
      m_dissent(new MinutesText(context)), m_tasks(new TaskLines(context))
{
    build();
    connectFields();
    retranslate();
}

void AgendaItemEditor::build()
{
    onSheet(m_caption, "title");
    onSheet(m_discussion, "discussion");
    onSheet(m_resolution, "resolution");
    onSheet(m_dissent, "dissent");
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_addTask->setObjectName(QStringLiteral("addTask"));
    m_outcome->setChoicesOf<core::Outcome>();
    m_number->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_more->setText(QStringLiteral("⋯"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    for (auto *button : {m_addTask, m_more})
        button->setFocusPolicy(Qt::NoFocus); // their keys stand in the menu

    auto *top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_number);
    top->addWidget(m_caption, 1);
    top->addWidget(m_addTask);
    top->addWidget(m_more);
    auto *decision = new QHBoxLayout(m_decision);
    decision->setContentsMargins(0, 0, 0, 0);
    decision->setSpacing(6);
    decision->addWidget(m_outcome, 0, Qt::AlignTop);
    decision->addWidget(m_resolution, 1);
    m_below->setContentsMargins(numberWidth + 6, 0, 0, 0);
    m_below->setSpacing(2);
    for (auto *part : std::initializer_list<QWidget *>{m_discussion, m_decision, m_dissent, m_tasks})
        m_below->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addLayout(m_below);
    m_dissent->hide();
    m_tasks->hide();
}

void AgendaItemEditor::connectFields()
{
    connect(m_caption, &QLineEdit::textEdited, this, &AgendaItemEditor::edited);
    m_caption->installEventFilter(this);
    for (auto *text : {m_discussion, m_resolution, m_dissent}) {
        connect(text, &QTextEdit::textChanged, this, [this] {
            unfold();
            Q_EMIT edited();
        });
        connect(text, &GrowingText::leftUpwards, this, [this, text] { Q_EMIT left(text, false); });
        connect(text, &GrowingText::leftDownwards, this, [this, text] { Q_EMIT left(text, true); });
    }
    connect(m_outcome, &QComboBox::activated, this, &AgendaItemEditor::chooseOutcome);
    connect(m_tasks, &TaskLines::edited, this, &AgendaItemEditor::edited);
    connect(m_tasks, &TaskLines::linesChanged, this, &AgendaItemEditor::fieldsChanged);
    connect(m_addTask, &QToolButton::clicked, this, &AgendaItemEditor::taskWanted);
}

void AgendaItemEditor::show(const core::AgendaItem &item, const QList<core::FollowUp> &tasks)
{
    const QSignalBlocker quiet(this);
    m_item = item;
    const bool isHeading = core::agendaLevel(item.number) == 0;
    const auto &first = isHeading ? item.heading : item.title;
    const auto &second = isHeading ? item.title : item.heading;
    const auto &caption = first.isEmpty() ? second : first;
    if (core::normalizedLine(m_caption->text()) != caption) {
        m_caption->setText(caption);
        m_caption->setCursorPosition(0);
    }
    m_discussion->show(item.discussion);
    m_outcome->setValue(item.outcome);
    m_resolution->show(item.resolution);
    m_dissent->show(item.dissent);
    m_votesOpen = item.votesFor || item.votesAgainst || item.abstained || item.decidedAt.isValid() ||
                  item.castingVote != core::CastingVote::None;
    if (m_votesOpen || m_votes)
        votes()->show(item);
    showCertification();
    showProgress();
    if (item.withoutQuorum || m_quorum)
        showQuorum(item.withoutQuorum);
    m_dissentOpen = !item.dissent.isEmpty();
    m_tasks->show(tasks);
    unfold();
}

core::AgendaItem AgendaItemEditor::item() const
{
    auto item = m_item;
    if (level() == 0) {
        if (m_item.heading.isEmpty())
            item.title.clear();
        item.heading = m_caption->text();
    } else {
        if (m_item.title.isEmpty())
            item.heading.clear();
        item.title = m_caption->text();
    }
    item.discussion = m_discussion->text();
    item.outcome = m_outcome->value<core::Outcome>();
    item.resolution = m_resolution->text();
    if (m_votes)
        m_votes->writeTo(item);
    item.dissent = m_dissent->text();
    return item;
}

QList<core::FollowUp> AgendaItemEditor::tasks() const
{
    return m_tasks->tasks(m_item.id);
}

int AgendaItemEditor::level() const
{
    return core::agendaLevel(m_item.number);
}

void AgendaItemEditor::setNumber(const QString &number, bool hasItemsBelow)
{
    const int before = level(), now = core::agendaLevel(number);
    if (before != now) { // its caption changes its part, from a heading to a subject or back
        const auto shown = item();
        m_item = shown;
        if (before == 0 || now == 0)
            std::swap(m_item.heading, m_item.title);
    }
    m_item.number = number;
    m_hasItemsBelow = hasItemsBelow;
    m_number->setText(core::agendaLabel(number));
    m_number->setMinimumWidth(now == 0 ? 0 : numberWidth);
    auto font = this->font();
    font.setBold(now == 0);
    m_number->setFont(font);
    m_caption->setFont(font);
    layout()->setContentsMargins(8 + std::max(0, now - 1) * indent, now == 0 ? 10 : 2, 0, 2);
    m_caption->setAccessibleName(
        QStringLiteral("%1 %2").arg(core::agendaLabel(number), now == 0 ? tr("Heading") : tr("Subject")));
    retranslate();
    unfold();
}

// A heading with items below it shows no empty fields of its own; votes and dissent show where there are any.
void AgendaItemEditor::unfold()
{
    const bool isHeading = level() == 0;
    const bool says = !m_discussion->text().isEmpty();
    const bool decides = m_outcome->currentIndex() > 0 || !m_resolution->text().isEmpty();
    const bool discussion = !isHeading || !m_hasItemsBelow || says || m_textOpen;
    const bool decision = !isHeading || says || decides || m_textOpen;
    const bool dissent = m_dissentOpen;
    bool changes = m_discussion->isVisibleTo(this) != discussion || m_decision->isVisibleTo(this) != decision ||
                   m_dissent->isVisibleTo(this) != dissent;
    m_discussion->setVisible(discussion);
    m_decision->setVisible(decision);
    m_dissent->setVisible(dissent);
    if (m_votes && m_votes->isVisibleTo(this) != m_votesOpen) {
        m_votes->setVisible(m_votesOpen);
        changes = true;
    }
    if (changes)
        Q_EMIT fieldsChanged();
}

void AgendaItemEditor::openText()
{
    m_textOpen = true;
    unfold();
    m_discussion->setFocus(Qt::ShortcutFocusReason);
}

void AgendaItemEditor::openVotes()
{
    m_votesOpen = true;
    auto *line = votes();
    unfold();
    line->fields().first()->setFocus(Qt::ShortcutFocusReason);
}

void AgendaItemEditor::openDissent()
{
    m_dissentOpen = true;
    unfold();
    m_dissent->setFocus(Qt::ShortcutFocusReason);
}

void AgendaItemEditor::setLocked(bool locked)
{
    m_locked = locked;
    m_caption->setReadOnly(locked);
    for (auto *text : {m_discussion, m_resolution, m_dissent})
        text->setReadOnly(locked);
    if (m_votes)
        m_votes->setLocked(locked);
    if (m_certification)
        m_certification->setLocked(locked);
    if (m_progress)
        m_progress->setLocked(locked);
    if (m_quorum)
        m_quorum->setEnabled(!locked);
    m_outcome->setEnabled(!locked);
    m_tasks->setLocked(locked);
    setCurrent(m_current);
}

void AgendaItemEditor::settleIds(const core::RealIds &ids)
{
    m_item.id.value = ids.items.value(m_item.id.value, m_item.id.value);
    m_item.meeting.value = ids.meetings.value(m_item.meeting.value, m_item.meeting.value);
    m_tasks->settleIds(ids);
}

void AgendaItemEditor::checkWords()
{
    for (auto *text : {m_discussion, m_resolution, m_dissent})
        text->checkAnew();
}

QList<QWidget *> AgendaItemEditor::texts() const
{
    QList<QWidget *> texts;
    for (auto *text : std::initializer_list<QWidget *>{m_caption, m_discussion, m_resolution, m_dissent})
        if (text->isVisibleTo(this))
            texts << text;
    return texts;
}

QWidget *AgendaItemEditor::placeOf(const QString &field) const
{
    for (auto *text : std::initializer_list<QWidget *>{m_discussion, m_resolution, m_dissent})
        if (text->objectName() == field && text->isVisibleTo(this))
            return text;
    const bool isOfTask = field == QLatin1String("task") || field == QLatin1String("responsible");
    return isOfTask && !m_tasks->fields().isEmpty() ? m_tasks->fields().first() : m_caption;
}

QList<QWidget *> AgendaItemEditor::fields() const
{
    QList<QWidget *> fields{m_caption, m_discussion, m_outcome, m_resolution};
    if (m_quorum)
        fields << m_quorum->field();
    if (m_certification)
        fields << m_certification->fields();
    if (m_progress)
        fields << m_progress->fields();
    if (m_votes)
        fields << m_votes->fields();
    return fields + QList<QWidget *>{m_dissent} + m_tasks->fields();
}

void AgendaItemEditor::setMenu(QMenu *menu)
{
    m_more->setMenu(menu);
}

QPoint AgendaItemEditor::menuPlace() const
{
    return m_more->mapToGlobal(m_more->rect().bottomLeft());
}

void AgendaItemEditor::setStandards(const QString &codes)
{
    m_item.standards = codes;
    Q_EMIT edited();
}

QWidget *AgendaItemEditor::handle() const
{
    return m_number;
}

void AgendaItemEditor::addBelow(QWidget *lines)
{
    m_below->addWidget(lines);
}

void AgendaItemEditor::setCurrent(bool current)
{
    m_current = current;
    // The room stays, so that nothing moves when the cursor comes by.
    for (auto *button : {m_addTask, m_more}) {
        auto policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        button->setSizePolicy(policy);
        button->setVisible(current && !m_locked);
    }
    update();
}

// Enter and the arrow keys go on from the one-line caption as they do between the lines of a text.
bool AgendaItemEditor::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_caption && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (plain && (enter || key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            Q_EMIT left(m_caption, key->key() != Qt::Key_Up);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

// A bar at the side tells where one is.
void AgendaItemEditor::paintEvent(QPaintEvent *)
{
    if (m_current)
        QPainter(this).fillRect(QRect(0, 4, 3, height() - 6), palette().highlight());
}

void AgendaItemEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AgendaItemEditor::retranslate()
{
    m_caption->setPlaceholderText(level() == 0 ? tr("Heading") : tr("Subject"));
    m_discussion->setPlaceholderText(tr("What was said"));
    m_discussion->setAccessibleName(tr("What was said"));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_resolution->setPlaceholderText(tr("Resolution, in its own words"));
    m_resolution->setAccessibleName(tr("Resolution, in its own words"));
    m_dissent->setPlaceholderText(tr("Dissenting opinion, with its reasons and whose it is"));
    m_dissent->setAccessibleName(tr("Dissenting opinion"));
    m_addTask->setText(tr("+ Task"));
    m_addTask->setToolTip(tr("A task that comes of this item (Ctrl+T)"));
    m_number->setToolTip(tr("Drag it to move the item with all that lies below it"));
    m_more->setToolTip(tr("What can be done with this item"));
    m_more->setAccessibleName(m_more->toolTip());
}

} // namespace ui
