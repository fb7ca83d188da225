#include "ui/record/RecordPage.h"
#include "core/records/Kinds.h"
#include "core/store/Store.h"
#include "core/thai/Finding.h"
#include "ui/Theme.h"
#include "ui/record/FieldForm.h"
#include "ui/record/MemberAccount.h"
#include "ui/record/RecordList.h"
#include "ui/record/RecordSheet.h"
#include "ui/record/RecordTableModel.h"
#include "ui/widgets/FoundMarks.h"
#include <QEvent>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextEdit>

namespace ui {

RecordPage::RecordPage(const Office &office, const core::Kind &kind, const QStringList &withoutOwned, QWidget *parent)
    : Page(parent), m_office(office), m_kind(kind), m_list(new RecordList(office, kind)),
      m_sheet(new RecordSheet(office, kind, withoutOwned)), m_marks(new FoundMarks(this)), m_splitter(new QSplitter),
      m_stack(new QStackedWidget), m_top(new QHBoxLayout), m_title(new QLabel), m_new(new QPushButton),
      m_emptyWords(new QLabel), m_first(new QPushButton), m_import(new QPushButton)
{
    build();
    connectParts();
    retranslate();
    showWhetherEmpty();
}

void RecordPage::build()
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_new->setObjectName(QStringLiteral("newRecord"));
    m_new->setIcon(icon(QStringLiteral("add")));
    m_top->addWidget(m_title, 1);
    m_top->addWidget(m_new);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_sheet);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({590, 530});
    const auto key = QStringLiteral("registers/%1/splitter").arg(m_kind.name);
    m_splitter->restoreState(QSettings().value(key).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this, key] { QSettings().setValue(key, m_splitter->saveState()); });
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(buildEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addLayout(m_top);
    layout->addWidget(m_stack, 1);
}

void RecordPage::divide(int list, int sheet)
{
    if (!QSettings().contains(QStringLiteral("registers/%1/splitter").arg(m_kind.name)))
        m_splitter->setSizes({list, sheet});
}

void RecordPage::addBeside(QWidget *widget, const QList<int> &sizes)
{
    m_splitter->addWidget(widget);
    m_splitter->setSizes(sizes);
    m_splitter->restoreState(QSettings().value(QStringLiteral("registers/%1/splitter").arg(m_kind.name)).toByteArray());
}

void RecordPage::addAbove(QWidget *row)
{
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->insertWidget(rows->indexOf(m_stack), row);
}

void RecordPage::addBelow(QWidget *row)
{
    static_cast<QVBoxLayout *>(layout())->addWidget(row);
}

void RecordPage::addView(QWidget *view)
{
    m_stack->addWidget(view);
}

void RecordPage::showView(QWidget *view)
{
    m_view = view;
    showWhetherEmpty();
}

QWidget *RecordPage::buildEmpty()
{
    m_emptyWords->setObjectName(QStringLiteral("emptyWords"));
    m_emptyWords->setProperty("role", QStringLiteral("quiet"));
    m_emptyWords->setWordWrap(true);
    m_first->setObjectName(QStringLiteral("firstRecord"));
    m_first->setProperty("role", QStringLiteral("primary"));
    m_import->setObjectName(QStringLiteral("importRecords"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_first);
    buttons->addWidget(m_import);
    buttons->addStretch(1);
    auto *empty = new QWidget;
    auto *layout = new QVBoxLayout(empty);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_emptyWords);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return empty;
}

void RecordPage::connectParts()
{
    connect(m_new, &QPushButton::clicked, this, &RecordPage::create);
    connect(m_first, &QPushButton::clicked, this, &RecordPage::create);
    connect(m_import, &QPushButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("import"), 0); });
    connect(m_list, &RecordList::chosen, this, &RecordPage::choose);
    connect(m_list, &RecordList::entered, m_sheet, &RecordSheet::focusFirst);
    connect(m_list, &RecordList::deleteWanted, this, &RecordPage::remove);
    connect(m_list, &RecordList::counted, this, &RecordPage::showWhetherEmpty);
    connect(m_sheet, &RecordSheet::created, m_list, &RecordList::select);
    connect(m_sheet, &RecordSheet::saved, this, &RecordPage::saved);
    connect(m_sheet, &RecordSheet::removed, this, &RecordPage::removed);
    connect(m_sheet, &RecordSheet::deleteWanted, this, &RecordPage::remove);
    connect(m_sheet, &RecordSheet::left, m_list, &RecordList::focusTable);
    connect(m_sheet, &RecordSheet::gone, m_list, &RecordList::chooseNearest);
    if (m_kind.isParty) { // what went to and fro between it and the school
        auto *account = new MemberAccount(m_office);
        m_sheet->addSection(account);
        connect(m_sheet, &RecordSheet::shown, account, &MemberAccount::tellOf);
        connect(account, &MemberAccount::entriesWanted, this, [this](qint64 entry, qint64 member) {
            Q_EMIT placeWanted(QStringLiteral("ledger"), entry, {{}, m_kind.name, member, {}});
        });
    }
    connect(&m_office.store, &core::Store::changed, m_sheet, [this](const QString &kind) {
        if (kind == m_kind.name)
            m_sheet->refresh();
    });
}

void RecordPage::retranslate()
{
    const auto one = core::kindSingular(m_kind), many = core::kindTitle(m_kind);
    m_title->setText(many);
    m_new->setText(tr("New"));
    m_new->setAccessibleName(tr("New: %1").arg(one));
    m_new->setToolTip(tr("New: %1 (Ctrl+N)").arg(one));
    m_emptyWords->setText(tr("The register “%1” is still empty. Type the first record, or bring in a list that the "
                             "office has already (CSV, Excel).")
                              .arg(many));
    m_first->setText(tr("New: %1").arg(one));
    m_import->setText(tr("Import from a file…"));
}

void RecordPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecordPage::showEvent(QShowEvent *event)
{
    m_list->model()->setResting(false);
    Page::showEvent(event);
}

void RecordPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_list->model()->setResting(true);
}

void RecordPage::showWhetherEmpty()
{
    const bool empty = m_list->count() == 0 && !m_sheet->isDraft();
    if (m_view && !empty)
        m_stack->setCurrentWidget(m_view);
    else
        m_stack->setCurrentIndex(empty ? 1 : 0);
    m_new->setVisible(!empty);
    m_new->setEnabled(canCreate());
    m_first->setEnabled(canCreate());
    m_import->setEnabled(canCreate());
    if (m_list->model()->rowCount() > 0 && !m_view && !m_sheet->id() && !m_sheet->isDraft())
        m_list->chooseNearest();
}

QWidget *RecordPage::firstPlace()
{
    return m_stack->currentIndex() == 1 ? m_first : m_list->table();
}

bool RecordPage::isShowing(qint64 recordId) const
{
    return recordId == m_sheet->id() || recordId == 0;
}

bool RecordPage::canCreate() const
{
    return !m_office.store.isReadOnly();
}

void RecordPage::choose(qint64 id)
{
    m_sheet->show(id);
    if (m_sheet->hasUnfinishedDraft())
        Q_EMIT said(tr("The new record is not saved yet. Ctrl+N goes on with it."));
    showWhetherEmpty();
}

void RecordPage::create()
{
    if (!canCreate())
        return;
    if (!m_sheet->isDraft()) {
        m_list->clearFilter();
        m_sheet->showNew();
        m_list->select(0);
    }
    showWhetherEmpty();
    m_sheet->focusFirst();
}

void RecordPage::find()
{
    m_list->find();
}

void RecordPage::open(qint64 recordId)
{
    if (m_list->model()->rowOf(recordId) < 0)
        m_list->clearFilter();
    m_list->select(recordId);
    choose(recordId);
}

// In its fields; the cursor stays in the register, so that no key types over what was found.
void RecordPage::mark(const FoundPlace &place)
{
    const auto *form = m_sheet->form();
    m_marks->mark(form->findChildren<QTextEdit *>(), place.words);
    for (const auto &field : m_kind.fields)
        if (auto *line = qobject_cast<QLineEdit *>(form->editor(field.name)))
            if (const auto places = core::placesOf(place.words, line->text()); !places.isEmpty())
                line->setSelection(int(places[0].from), int(places[0].length));
    if (auto *found = place.line.isEmpty() ? form->editor(place.field) : nullptr)
        m_sheet->keepInSight(found);
}

bool RecordPage::settle()
{
    if (m_sheet->settle())
        return true;
    m_sheet->form()->focusUnkept();
    Q_EMIT said(m_sheet->form()->whyUnkept());
    return false;
}

void RecordPage::remove()
{
    if (!canCreate())
        return;
    if (m_sheet->isDraft()) {
        m_sheet->discardDraft();
        m_list->chooseNearest();
        return showWhetherEmpty();
    }
    const auto id = m_sheet->id();
    if (!id)
        return;
    m_sheet->settle();
    const auto names = m_office.store.names(m_kind, {id});
    if (const auto done = m_office.store.remove(m_kind, id); !done)
        return m_sheet->complain(done.error());
    Q_EMIT removed(names ? names->value(id) : QString());
}

} // namespace ui
