#include "ui/record/FieldForm.h"
#include "ui/record/FieldLayout.h"
#include "ui/record/Keepable.h"
#include "ui/widgets/Framing.h"
#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTextEdit>
#include <QTimer>
#include <algorithm>

namespace ui {

namespace {

constexpr int pauseMs = 600;

void speakAs(QLabel *label, const QString &role)
{
    label->setProperty("role", role);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace

FieldForm::FieldForm(const Office &office, const core::Kind &kind, const QString &ownerField, QWidget *parent)
    : QWidget(parent), m_office(office), m_kind(kind), m_trouble(new QLabel), m_pause(new QTimer(this))
{
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->setProperty("role", QStringLiteral("complaint"));
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &FieldForm::edited);
    m_kept = m_kind.blank();
    build(ownerField);
    retranslate();
    show(m_kind.blank());
}

FieldForm::~FieldForm()
{
    for (const auto &line : m_lines) // a field that has the focus settles while it goes
        line.editor.widget->blockSignals(true);
}

void FieldForm::build(const QString &ownerField)
{
    const auto blank = m_kind.blank();
    QList<FieldPlace> places;
    for (int i = 0; i < m_kind.fields.size(); ++i) {
        const auto &field = m_kind.fields[i];
        if (field.internal || (field.owned && !ownerField.isEmpty()))
            continue;
        m_lines << lineOf(i, blank.values[i]);
        const auto &line = m_lines.last();
        places << FieldPlace{line.label, line.editor.widget, line.complaint, field.input, line.editor.isShort};
    }
    layOut(this, m_trouble, places);
}

FieldForm::Line FieldForm::lineOf(int field, const QVariant &blank)
{
    Line line;
    line.field = field;
    line.editor = editorOf(info(line), blank, m_office, [this] { noteEdit(); });
    auto *widget = line.editor.widget;
    widget->setObjectName(info(line).name);
    widget->installEventFilter(this);
    line.label = new QLabel(this);
    line.label->setBuddy(widget);
    line.complaint = new QLabel(this);
    line.complaint->setObjectName(info(line).name + QStringLiteral("Complaint"));
    line.complaint->setWordWrap(true);
    line.complaint->hide();
    return line;
}

void FieldForm::retranslate()
{
    for (auto &line : m_lines) {
        const auto label = core::fieldLabel(info(line));
        auto *widget = line.editor.widget;
        line.label->setText(label);
        widget->setAccessibleName(label);
        if (auto *box = qobject_cast<QCheckBox *>(widget))
            box->setText(label);
        const auto hint = *info(line).hint ? QCoreApplication::translate("Fields", info(line).hint) : QString();
        if (auto *edit = qobject_cast<QLineEdit *>(widget))
            edit->setPlaceholderText(hint);
        else if (auto *text = qobject_cast<QTextEdit *>(widget))
            text->setPlaceholderText(hint);
        if (qobject_cast<QTextEdit *>(widget))
            widget->setToolTip(tr("Shift+Enter begins a new line"));
    }
    showAllHints();
}

void FieldForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FieldForm::show(const core::Row &row)
{
    const QScopedValueRollback showing(m_showing, true);
    m_pause->stop();
    m_trouble->hide();
    m_kept = row;
    for (auto &line : m_lines) {
        line.editor.show(row.values.value(line.field));
        line.said = {};
    }
    showAllHints();
}

void FieldForm::continueDraft(const core::Row &typed)
{
    const auto nothing = m_kept;
    show(typed);
    m_kept = nothing;
}

void FieldForm::refresh(const core::Row &row)
{
    const QScopedValueRollback showing(m_showing, true);
    const auto before = m_kept;
    for (auto &line : m_lines) {
        const auto &value = row.values[line.field];
        if (value == before.values[line.field] || isTyped(line))
            continue;
        line.editor.show(value);
        line.said = {};
    }
    m_kept = row;
    showAllHints();
}

core::Row FieldForm::row() const
{
    auto row = m_kept;
    for (const auto &line : m_lines)
        row.values[line.field] = line.editor.value();
    return row;
}

bool FieldForm::isUntaken(const Line &line) const
{
    return line.editor.complaint && !line.editor.complaint().isEmpty();
}

bool FieldForm::isRefused(const Line &line) const
{
    return isUntaken(line) || (!line.said.reason.isEmpty() && !line.said.hint);
}

bool FieldForm::isEmpty(const Line &line) const
{
    if (const auto *edit = qobject_cast<QLineEdit *>(line.editor.widget))
        return edit->text().trimmed().isEmpty();
    const auto value = line.editor.value();
    return value.isNull() || value.toString().isEmpty();
}

bool FieldForm::isTyped(const Line &line) const
{
    const bool differs = isUntaken(line) || line.editor.value() != m_kept.values[line.field];
    return differs && line.editor.widget->hasFocus();
}

bool FieldForm::isModified() const
{
    return row() != m_kept ||
           std::any_of(m_lines.begin(), m_lines.end(), [this](const Line &l) { return isUntaken(l); });
}

void FieldForm::noteEdit()
{
    if (m_showing)
        return;
    for (auto &line : m_lines) {
        if (!line.said.hint && !isUntaken(line) && line.editor.value() == m_kept.values[line.field])
            line.said = {}; // the last good value stands there again
        showJudgement(line);
    }
    const auto *focused = focusWidget();
    m_pause->start(focused && focused->hasFocus() && isAncestorOf(focused) ? pauseMs : 0);
}

bool FieldForm::save(core::Sitting sitting)
{
    m_pause->stop();
    m_trouble->hide();
    auto keep = keepableOf(m_kind, row(), m_kept);
    if (keep.canBeSaved && keep.row != m_kept)
        store(keep.row, keep.refused, sitting);
    judge(keep.refused);
    return !isModified();
}

// What the store alone can see (there is such a record already) sends its fields back as well.
bool FieldForm::store(core::Row row, QList<core::Complaint> &refused, core::Sitting sitting)
{
    const bool isNew = m_kept.id == 0;
    const QScopedValueRollback saving(m_saving, true);
    auto id = m_office.store.save(m_kind, row, sitting);
    if (!id && !isNew) {
        if (const auto given = giveBack(m_kind, row, m_kept, id.error().complaints); !given.isEmpty()) {
            refused << given;
            if (row == m_kept)
                return false;
            id = m_office.store.save(m_kind, row, sitting);
        }
    }
    if (!id) {
        refused << id.error().complaints;
        m_trouble->setText(id.error().message);
        m_trouble->setVisible(id.error().complaints.isEmpty());
        return false;
    }
    const auto now = m_office.store.row(m_kind, *id);
    row.id = *id;
    m_kept = now ? *now : row;
    Q_EMIT saved(*id, isNew);
    return true;
}

QStringList FieldForm::missing() const
{
    QStringList labels;
    if (m_kept.id != 0)
        return labels;
    for (const auto &complaint : core::complaintsOf(m_kind, row()))
        for (const auto &line : m_lines)
            if (!complaint.hint && info(line).name == complaint.field && isEmpty(line))
                labels << core::fieldLabel(info(line));
    labels.removeDuplicates();
    return labels;
}

QString FieldForm::whyUnkept() const
{
    const auto lacking = missing();
    return lacking.isEmpty()
               ? tr("Something here is not saved; the reason stands beside it. Esc in its field brings the last good "
                    "value back.")
               : tr("The new record is not saved yet; still missing: %1").arg(lacking.join(QStringLiteral(", ")));
}

// What is still empty in a new record is told as missing, not as wrong.
void FieldForm::judge(const QList<core::Complaint> &refused)
{
    for (auto &line : m_lines) {
        line.said = {};
        for (auto complaint : refused) {
            if (complaint.field != info(line).name)
                continue;
            if (isEmpty(line))
                complaint.reason = tr("is needed");
            if (!isEmpty(line) || m_kept.id != 0)
                line.said = complaint;
        }
    }
    showAllHints();
}

void FieldForm::setOddities(std::function<QList<core::Complaint>(const core::Row &)> oddities)
{
    m_oddities = std::move(oddities);
    showAllHints();
}

void FieldForm::showAllHints()
{
    const bool untouched = m_kept.id == 0 && row() == m_kept; // nothing looks odd before anything is typed
    auto complaints = untouched ? QList<core::Complaint>() : core::complaintsOf(m_kind, row());
    if (m_oddities && m_kept.id)
        complaints << m_oddities(row());
    for (auto &line : m_lines) {
        if (line.said.hint)
            line.said = {};
        for (const auto &complaint : complaints)
            if (complaint.hint && complaint.field == info(line).name && line.said.reason.isEmpty())
                line.said = complaint;
        showJudgement(line);
    }
}

void FieldForm::showJudgement(Line &line)
{
    const bool untaken = isUntaken(line);
    const auto reason = untaken ? line.editor.complaint() : line.said.reason;
    const bool refused = isRefused(line), isSaid = !reason.isEmpty() && !line.editor.widget->isHidden();
    frame(line.editor.widget, refused ? Framing::Refused : reason.isEmpty() ? Framing::Plain : Framing::Hinted);
    line.editor.widget->setAccessibleDescription(reason);
    if (reason != line.complaint->text() || line.complaint->isHidden() == isSaid) {
        line.complaint->setText(reason);
        speakAs(line.complaint, refused ? QStringLiteral("complaint") : QStringLiteral("hinted"));
        line.complaint->setVisible(isSaid);
    }
}

QHash<QString, QString> FieldForm::refusedText() const
{
    QHash<QString, QString> texts;
    for (const auto &line : m_lines)
        if (const auto *edit = qobject_cast<QLineEdit *>(line.editor.widget))
            if (isUntaken(line) || line.editor.value() != m_kept.values[line.field])
                texts[info(line).name] = edit->text();
    return texts;
}

void FieldForm::type(const QHash<QString, QString> &texts)
{
    for (auto &line : m_lines) {
        auto *edit = qobject_cast<QLineEdit *>(line.editor.widget);
        if (!edit || !texts.contains(info(line).name))
            continue;
        edit->selectAll();
        if (const auto text = texts.value(info(line).name); text.isEmpty())
            edit->del();
        else
            edit->insert(text);
        Q_EMIT edit->editingFinished();
    }
}

QWidget *FieldForm::editor(const QString &field) const
{
    for (const auto &line : m_lines)
        if (info(line).name == field)
            return line.editor.widget;
    return nullptr;
}

QWidget *FieldForm::firstEditor() const
{
    return m_lines.isEmpty() ? nullptr : m_lines.first().editor.widget;
}

void FieldForm::focusFirst()
{
    if (auto *first = firstEditor())
        first->setFocus(Qt::TabFocusReason);
}

void FieldForm::focusUnkept()
{
    const auto lacking = missing();
    const auto find = [&](const std::function<bool(const Line &)> &asked) {
        const auto line = std::find_if(m_lines.begin(), m_lines.end(), asked);
        return line == m_lines.end() ? nullptr : line->editor.widget;
    };
    auto *widget = find([this](const Line &line) { return isRefused(line); });
    if (!widget)
        widget =
            find([&](const Line &line) { return isEmpty(line) && lacking.contains(core::fieldLabel(info(line))); });
    if (widget)
        widget->setFocus(Qt::TabFocusReason);
}

void FieldForm::setReadOnly(bool readOnly)
{
    for (const auto &line : m_lines)
        if (!line.editor.widget->setProperty("readOnly", readOnly)) // what has no such property: ticks, choices
            line.editor.widget->setEnabled(!readOnly);
}

void FieldForm::leaveOut(const QStringList &fields)
{
    for (auto &line : m_lines) {
        const bool isOut = fields.contains(info(line).name);
        line.label->setHidden(isOut || info(line).input == core::Input::Flag); // a tick bears its own words
        line.editor.widget->setHidden(isOut);
        showJudgement(line);
    }
}

void FieldForm::keyPressEvent(QKeyEvent *event)
{
    const int at = focusedLine();
    const bool goesOn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    int next = at + 1;
    while (next < m_lines.size() && m_lines[next].editor.widget->isHidden())
        ++next;
    if (at >= 0 && goesOn && next < m_lines.size())
        m_lines[next].editor.widget->setFocus(Qt::TabFocusReason);
    else if (at >= 0 && goesOn)
        Q_EMIT finished();
    else if (at >= 0 && event->key() == Qt::Key_Escape && isRefused(m_lines[at]))
        giveUp(m_lines[at]);
    else
        QWidget::keyPressEvent(event);
}

int FieldForm::focusedLine() const
{
    const auto *focused = focusWidget();
    for (int i = 0; i < m_lines.size(); ++i)
        if (const auto *widget = m_lines[i].editor.widget; widget == focused || widget->isAncestorOf(focused))
            return i;
    return -1;
}

void FieldForm::giveUp(Line &line)
{
    const QScopedValueRollback showing(m_showing, true);
    line.editor.show(m_kept.values[line.field]);
    line.said = {};
    showAllHints();
}

bool FieldForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_pause->isActive())
        m_pause->start(0); // after the field itself has settled
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
