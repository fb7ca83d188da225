#include "ui/record/OwnedRecords.h"
#include "core/figures/AnnualSummary.h"
#include "core/thai/Digits.h"
#include "ui/Theme.h"
#include "ui/record/FieldForm.h"
#include "ui/record/NewRecord.h"
#include "ui/record/RecordColumns.h"
#include "ui/record/RecordTableModel.h"
#include "ui/widgets/RowHeight.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

namespace ui {

namespace {
constexpr int mostRows = 12; // before the table scrolls
constexpr qint64 noLine = -1;
} // namespace

OwnedRecords::OwnedRecords(const Office &office, const core::Kind &kind, const QString &ownerField, QWidget *parent)
    : QWidget(parent), m_office(office), m_kind(kind), m_ownerField(ownerField),
      m_model(new RecordTableModel(office.store, kind, this)), m_title(new QLabel), m_empty(new QLabel),
      m_missing(new QLabel), m_complaint(new QLabel), m_add(new QPushButton), m_remove(new QToolButton),
      m_up(new QToolButton), m_down(new QToolButton), m_table(new QTableView),
      m_form(new FieldForm(office, kind, ownerField))
{
    setObjectName(kind.name + QStringLiteral("Lines"));
    m_model->setOwner(m_ownerField, 0);
    build();
    m_columns = new RecordColumns(m_table, m_model);
    connect(m_model, &RecordTableModel::listing, this, [this] { m_quiet = true; });
    connect(m_model, &RecordTableModel::listed, this, [this] {
        m_quiet = false;
        restore();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &now) {
        if (!m_quiet && !now.isEmpty())
            showLine(m_model->idAt(now.first().top()));
    });
    connect(m_form, &FieldForm::edited, this, &OwnedRecords::settle);
    connect(m_form, &FieldForm::finished, this, &OwnedRecords::goOn);
    connect(m_form, &FieldForm::saved, this, [this](qint64 id) {
        m_shown = id;
        Q_EMIT chosen(id);
        restore();
        Q_EMIT saved();
    });
    retranslate();
    show(0);
}

void OwnedRecords::build()
{
    m_title->setProperty("role", QStringLiteral("section"));
    m_empty->setProperty("role", QStringLiteral("quiet"));
    m_missing->setProperty("role", QStringLiteral("hinted"));
    m_missing->setObjectName(m_kind.name + QStringLiteral("Missing"));
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    for (auto *words : {m_empty, m_missing, m_complaint})
        words->setWordWrap(true);
    m_table->setObjectName(m_kind.table);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->setVisible(isOrdered());
    new RowHeight(m_table);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    buildButtons();
}

void OwnedRecords::buildButtons()
{
    m_add->setObjectName(m_kind.name + QStringLiteral("Add"));
    m_add->setIcon(icon(QStringLiteral("add")));
    m_remove->setObjectName(m_kind.name + QStringLiteral("Remove"));
    m_remove->setIcon(icon(QStringLiteral("delete")));
    m_up->setObjectName(m_kind.name + QStringLiteral("Up"));
    m_up->setArrowType(Qt::UpArrow);
    m_down->setObjectName(m_kind.name + QStringLiteral("Down"));
    m_down->setArrowType(Qt::DownArrow);
    m_up->setVisible(isOrdered());
    m_down->setVisible(isOrdered());
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    for (auto *button : {m_up, m_down, m_remove})
        top->addWidget(button);
    top->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_empty);
    layout->addWidget(m_table);
    layout->addWidget(m_missing);
    layout->addWidget(m_complaint);
    layout->addWidget(m_form);
    connect(m_add, &QPushButton::clicked, this, &OwnedRecords::add);
    connect(m_remove, &QToolButton::clicked, this, &OwnedRecords::remove);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
}

void OwnedRecords::retranslate()
{
    const auto what = core::kindSingular(m_kind);
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add: %1").arg(what));
    m_add->setToolTip(tr("Add: %1 (Ins in the table)").arg(what));
    m_remove->setAccessibleName(tr("Delete: %1").arg(what));
    m_remove->setToolTip(tr("Delete: %1 (Del in the table)").arg(what));
    m_up->setAccessibleName(tr("Move up"));
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_down->setAccessibleName(tr("Move down"));
    m_down->setToolTip(tr("Move down (Alt+Down)"));
    m_empty->setText(tr("None yet."));
    m_table->setAccessibleName(core::kindTitle(m_kind));
    m_model->retranslate();
    restore();
}

void OwnedRecords::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OwnedRecords::show(qint64 owner)
{
    if (owner > 0 && owner == m_owner) // the table follows the store by itself, also while a line is being saved
        return setVisible(true);
    leaveLine();
    m_owner = owner;
    m_complaint->hide();
    m_model->setOwner(m_ownerField, owner);
    m_columns->arrange();
    restore();
    showLine(m_unkept.has(keyOfDraft()) ? 0 : noLine);
    setVisible(owner > 0);
}

// The lines as they are now; the one in the form stays marked, or leaves the form with its record.
void OwnedRecords::restore()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const int rows = m_model->rowCount();
    m_title->setText(QStringLiteral("%1 (%2)").arg(core::kindTitle(m_kind), core::grouped(rows)));
    m_empty->setVisible(rows == 0 && m_shown == noLine);
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            qMin(rows, mostRows) * RowHeight::of(*m_table) +
                            m_table->horizontalScrollBar()->sizeHint().height() + 2 * m_table->frameWidth());
    const int at = m_shown > 0 ? m_model->rowOf(m_shown) : -1;
    if (at >= 0)
        m_table->selectRow(at);
    else
        m_table->selectionModel()->clear();
    if (m_shown > 0 && !m_form->isSaving()) {
        if (const auto row = m_office.store.row(m_kind, m_shown))
            m_form->refresh(*row);
        else
            m_shown = noLine;
    }
    m_form->setVisible(m_shown != noLine);
    const auto missing = m_form->missing();
    m_missing->setText(tr("Not saved yet; still missing: %1").arg(missing.join(QStringLiteral(", "))));
    m_missing->setVisible(m_shown == 0 && !missing.isEmpty());
    const bool writable = !m_office.store.isReadOnly();
    m_add->setEnabled(writable);
    m_remove->setEnabled(writable && m_shown != noLine);
    m_up->setEnabled(writable && at > 0);
    m_down->setEnabled(writable && at >= 0 && at + 1 < rows);
    m_form->setReadOnly(!writable);
}

core::Row OwnedRecords::newLine() const
{
    auto row = newRecord(m_kind, m_office.today(), core::yearStartOf(m_office.store));
    row.values[m_kind.indexOf(m_ownerField)] = m_owner;
    if (!isOrdered())
        return row;
    const int order = m_kind.indexOf(QStringLiteral("order"));
    const auto &column = m_kind.fields[m_kind.indexOf(m_ownerField)].column;
    qint64 last = 0;
    if (const auto lines = m_office.store.rowsOwnedBy(m_kind, column, m_owner))
        for (const auto &line : *lines)
            last = qMax(last, line.values[order].toLongLong());
    row.values[order] = last + 1;
    return row;
}

void OwnedRecords::leaveLine()
{
    if (m_shown == noLine)
        return;
    settle();
    m_unkept.remember(m_shown > 0 ? m_shown : keyOfDraft(), *m_form);
    m_shown = noLine;
}

void OwnedRecords::showLine(qint64 id)
{
    if (id == m_shown && id != 0)
        return;
    leaveLine();
    m_complaint->hide();
    m_sitting = m_office.store.beginSitting();
    const auto row = id > 0 ? m_office.store.row(m_kind, id) : core::Result<core::Row>(newLine());
    if (row && id != noLine) {
        m_form->show(*row);
        m_unkept.putBack(id > 0 ? id : keyOfDraft(), *m_form);
        m_shown = id;
    }
    restore();
    Q_EMIT chosen(m_shown);
}

void OwnedRecords::choose(qint64 id)
{
    showLine(id);
}

void OwnedRecords::focusTable()
{
    m_table->setFocus(Qt::TabFocusReason);
}

void OwnedRecords::addAbove(QWidget *widget)
{
    auto *lines = static_cast<QVBoxLayout *>(layout());
    lines->insertWidget(lines->indexOf(m_empty), widget);
}

void OwnedRecords::addBelow(QWidget *widget)
{
    static_cast<QVBoxLayout *>(layout())->addWidget(widget);
}

void OwnedRecords::add()
{
    showLine(0);
    m_form->focusFirst();
}

bool OwnedRecords::settle()
{
    if (m_shown == noLine || !m_form->isModified())
        return true;
    const bool whole = m_form->save(m_sitting);
    restore();
    return whole;
}

// Enter in the last field: a new line is followed by the next.
void OwnedRecords::goOn()
{
    if (!settle())
        return m_form->focusUnkept();
    if (m_shown > 0 && m_model->rowOf(m_shown) == m_model->rowCount() - 1)
        add();
    else
        leaveForm();
}

// A new line in which nothing was typed goes.
void OwnedRecords::leaveForm()
{
    if (settle() && m_shown == 0)
        showLine(noLine);
    if (m_table->isVisible())
        m_table->setFocus();
    else
        m_add->setFocus();
}

void OwnedRecords::remove()
{
    m_complaint->hide();
    if (m_shown == 0) { // never saved
        m_form->show(newLine());
        m_unkept.forget(keyOfDraft());
        m_shown = noLine;
        return restore();
    }
    const auto id = m_shown;
    const int row = m_model->rowOf(id);
    const auto names = m_office.store.names(m_kind, {id});
    m_shown = noLine;
    const auto done = m_office.store.remove(m_kind, id);
    complain(done);
    if (!done)
        return showLine(id);
    if (m_model->rowCount() > 0)
        showLine(m_model->idAt(qMin(row, m_model->rowCount() - 1)));
    restore();
    Q_EMIT removed(QStringLiteral("%1 %2").arg(core::kindSingular(m_kind), names ? names->value(id) : QString()));
}

// Each line that is listed has a place of its own; what is not listed shares the place of the line that bears its
// number, as those who held a seat before do.
QList<QList<core::Row>> OwnedRecords::places(const QList<core::Row> &lines) const
{
    const int order = m_kind.indexOf(QStringLiteral("order"));
    const auto isListed = [this](const core::Row &line) { return m_model->rowOf(line.id) >= 0; };
    QList<QList<core::Row>> places;
    for (const auto &line : lines) {
        const auto number = line.values[order].toLongLong();
        const bool isAlike = number != 0 && !places.isEmpty() && places.last()[0].values[order] == number;
        if (isAlike && !(isListed(line) && std::any_of(places.last().begin(), places.last().end(), isListed)))
            places.last() << line;
        else
            places << QList<core::Row>{line};
    }
    return places;
}

// All places are numbered anew in the order in which they stand.
void OwnedRecords::move(int by)
{
    const int order = m_kind.indexOf(QStringLiteral("order"));
    const auto &column = m_kind.fields[m_kind.indexOf(m_ownerField)].column;
    const auto lines = m_office.store.rowsOwnedBy(m_kind, column, m_owner);
    const int from = m_model->rowOf(m_shown), to = from + by;
    if (!lines || from < 0 || to < 0 || to >= m_model->rowCount())
        return;
    auto all = places(*lines);
    const auto placeOf = [&](qint64 id) {
        return std::find_if(all.begin(), all.end(),
                            [id](const QList<core::Row> &place) {
                                return std::any_of(place.begin(), place.end(),
                                                   [id](const core::Row &l) { return l.id == id; });
                            }) -
               all.begin();
    };
    all.move(placeOf(m_shown), placeOf(m_model->idAt(to)));
    complain(m_office.store.together([&]() -> core::Result<void> {
        for (int i = 0; i < all.size(); ++i)
            for (auto &line : all[i]) {
                if (line.values[order].toLongLong() == i + 1)
                    continue;
                line.values[order] = qint64(i + 1);
                if (auto id = m_office.store.save(m_kind, line); !id)
                    return id.error();
            }
        return {};
    }));
}

void OwnedRecords::complain(const core::Result<void> &done)
{
    m_complaint->setText(done ? QString() : done.error().message);
    m_complaint->setVisible(!done);
}

bool OwnedRecords::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool readOnly = m_office.store.isReadOnly();
    const bool arrow = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
    if ((key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && m_shown != noLine)
        m_form->focusFirst();
    else if (key.key() == Qt::Key_Insert && !readOnly)
        add();
    else if (key.key() == Qt::Key_Delete && !readOnly && m_shown != noLine)
        remove();
    else if (arrow && key.modifiers() == Qt::AltModifier && isOrdered() && !readOnly)
        move(key.key() == Qt::Key_Up ? -1 : 1);
    else
        return false;
    return true;
}

void OwnedRecords::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_form->isAncestorOf(focusWidget()))
        return QWidget::keyPressEvent(event);
    leaveForm();
}

} // namespace ui
