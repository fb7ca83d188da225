#include "ui/record/RecordSheet.h"
#include "core/figures/AnnualSummary.h"
#include "core/records/Kinds.h"
#include "ui/Theme.h"
#include "ui/record/FieldForm.h"
#include "ui/record/NewRecord.h"
#include "ui/record/OwnedRecords.h"
#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

namespace ui {

namespace {
constexpr qint64 draftKey = 0;
constexpr int sight = 48; // kept around the field that is typed in
} // namespace

RecordSheet::RecordSheet(const Office &office, const core::Kind &kind, const QStringList &withoutOwned, QWidget *parent)
    : QWidget(parent), m_office(office), m_kind(kind), m_area(new QScrollArea), m_sections(new QVBoxLayout),
      m_name(new QLabel), m_missing(new QLabel), m_complaint(new QLabel), m_delete(new QToolButton),
      m_form(new FieldForm(office, kind))
{
    build(withoutOwned);
    connect(m_form, &FieldForm::edited, this, &RecordSheet::settle);
    connect(m_form, &FieldForm::saved, this, [this](qint64 id, bool isNew) {
        m_id = id;
        m_isDraft = false;
        showHead();
        if (isNew) {
            m_unkept.forget(draftKey);
            showOwned();
            Q_EMIT created(id);
            Q_EMIT shown(id);
        }
        Q_EMIT saved();
    });
    connect(m_form, &FieldForm::finished, this, [this] {
        if (!settle())
            m_form->focusUnkept();
        else if (m_owned.isEmpty() || !m_id)
            Q_EMIT left();
        else
            focusNextChild(); // what belongs to the record is next
    });
    connect(m_delete, &QToolButton::clicked, this, &RecordSheet::deleteWanted);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { keepInSight(now); });
    retranslate();
    show(0);
}

RecordSheet::~RecordSheet()
{
    disconnect(qApp, nullptr, this, nullptr); // a field that goes with the sheet loses the cursor meanwhile
}

void RecordSheet::build(const QStringList &withoutOwned)
{
    m_name->setProperty("role", QStringLiteral("section"));
    m_name->setObjectName(QStringLiteral("recordName"));
    m_name->setWordWrap(true);
    m_missing->setProperty("role", QStringLiteral("hinted"));
    m_missing->setObjectName(QStringLiteral("missing"));
    m_missing->setWordWrap(true);
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    m_complaint->setObjectName(QStringLiteral("sheetComplaint"));
    m_complaint->setWordWrap(true);
    m_delete->setObjectName(QStringLiteral("deleteRecord"));
    m_delete->setIcon(icon(QStringLiteral("delete")));
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_delete, 0, Qt::AlignTop);
    auto *content = new QWidget;
    m_sections->setContentsMargins(12, 0, 8, 8);
    content->setLayout(m_sections);
    m_sections->addWidget(m_missing);
    m_sections->addWidget(m_complaint);
    m_sections->addWidget(m_form);
    for (const auto *kind : core::allKinds())
        for (const auto &field : kind->fields)
            if (field.owned && field.target == m_kind.name && !kind->isPart && !withoutOwned.contains(kind->name)) {
                auto *owned = new OwnedRecords(m_office, *kind, field.name);
                connect(owned, &OwnedRecords::saved, this, &RecordSheet::saved);
                connect(owned, &OwnedRecords::removed, this, &RecordSheet::removed);
                m_owned << owned;
                m_sections->addWidget(owned);
            }
    m_sections->addStretch(1);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    head->setContentsMargins(12, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_area, 1);
}

void RecordSheet::addSection(QWidget *section)
{
    m_sections->insertWidget(m_sections->count() - 1, section);
}

void RecordSheet::addOnTop(QWidget *section)
{
    m_sections->insertWidget(m_sections->indexOf(m_form), section);
}

OwnedRecords *RecordSheet::owned(const core::Kind &kind) const
{
    const auto lines =
        std::find_if(m_owned.begin(), m_owned.end(), [&](const OwnedRecords *o) { return &o->kind() == &kind; });
    return lines == m_owned.end() ? nullptr : *lines;
}

void RecordSheet::retranslate()
{
    m_delete->setText(tr("Delete"));
    m_delete->setAccessibleName(tr("Delete: %1").arg(core::kindSingular(m_kind)));
    m_delete->setToolTip(tr("Delete (Del in the register)"));
    showHead();
}

void RecordSheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecordSheet::showHead()
{
    const auto names = m_office.store.names(m_kind, {m_id});
    m_name->setText(m_isDraft ? tr("New: %1").arg(core::kindSingular(m_kind)) : names ? names->value(m_id) : QString());
    const auto missing = m_form->missing();
    m_missing->setText(tr("Not saved yet; still missing: %1").arg(missing.join(QStringLiteral(", "))));
    m_missing->setVisible(m_isDraft && !missing.isEmpty());
    m_delete->setEnabled(!m_office.store.isReadOnly() && (m_id || m_isDraft));
    m_form->setReadOnly(m_office.store.isReadOnly());
}

void RecordSheet::showOwned()
{
    for (auto *owned : m_owned)
        owned->show(m_id);
}

// Whatever could not be kept is remembered until its record is shown again.
void RecordSheet::leave()
{
    settle();
    if (m_id || m_isDraft)
        m_unkept.remember(m_id, *m_form);
}

void RecordSheet::begin(qint64 id, const core::Row &row)
{
    m_id = id;
    m_sitting = m_office.store.beginSitting();
    m_complaint->hide();
    m_form->show(row);
    m_form->setVisible(m_id || m_isDraft);
    if (m_id || m_isDraft)
        m_unkept.putBack(m_id, *m_form);
    showHead();
    showOwned();
    m_area->ensureVisible(0, 0);
    Q_EMIT shown(m_id);
}

void RecordSheet::show(qint64 id)
{
    leave();
    m_isDraft = false;
    if (!id)
        return begin(0, m_kind.blank());
    const auto row = m_office.store.row(m_kind, id);
    begin(row ? id : 0, row ? *row : m_kind.blank());
    if (!row)
        complain(row.error());
}

void RecordSheet::showNew()
{
    leave();
    m_isDraft = true;
    auto row = newRecord(m_kind, m_office.today(), core::yearStartOf(m_office.store));
    if (m_start)
        m_start(row);
    begin(0, row);
}

void RecordSheet::discardDraft()
{
    m_unkept.forget(draftKey);
    m_isDraft = false;
    begin(0, m_kind.blank());
}

bool RecordSheet::hasUnfinishedDraft() const
{
    return !m_isDraft && m_unkept.has(draftKey);
}

void RecordSheet::refresh()
{
    if (!m_id || m_form->isSaving())
        return;
    const auto row = m_office.store.row(m_kind, m_id);
    if (row) {
        m_form->refresh(*row);
        return showHead();
    }
    m_unkept.forget(m_id);
    m_id = 0;
    m_form->show(m_kind.blank());
    Q_EMIT gone();
}

bool RecordSheet::settle()
{
    bool whole = true;
    if ((m_id || m_isDraft) && m_form->isModified()) {
        const bool isNew = !m_id;
        whole = m_form->save(m_sitting);
        if (isNew && m_id && !whole) // a page fills in what follows when a record is created
            whole = m_form->save(m_sitting);
    }
    if (m_isDraft)
        showHead();
    for (auto *owned : m_owned)
        whole = owned->settle() && whole;
    return whole;
}

void RecordSheet::complain(const core::Error &error)
{
    m_complaint->setText(error.message);
    m_complaint->show();
}

void RecordSheet::focusFirst()
{
    m_form->focusFirst();
}

void RecordSheet::showFromTop(QWidget *section)
{
    QTimer::singleShot(0, section, [this, section] { // once the sheet has its heights
        m_area->widget()->layout()->activate();
        m_area->verticalScrollBar()->setValue(section->mapTo(m_area->widget(), QPoint()).y());
    });
}

void RecordSheet::keepInSight(QWidget *focused)
{
    if (focused && m_area->widget()->isAncestorOf(focused))
        m_area->ensureWidgetVisible(focused, 0, sight);
}

void RecordSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    settle();
    Q_EMIT left();
}

} // namespace ui
