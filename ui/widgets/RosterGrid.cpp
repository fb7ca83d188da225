#include "ui/widgets/RosterGrid.h"
#include "ui/widgets/PartyPicker.h"
#include "ui/widgets/RowHeight.h"
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace ui {

namespace {

// Reasons and times are typed into the cell; a stand-in is picked by name.
class RosterDelegate : public QStyledItemDelegate
{
public:
    RosterDelegate(const core::Store &store, RosterGrid *grid) : QStyledItemDelegate(grid), m_store(store), m_grid(grid)
    {
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &line = m_grid->roster()->roll()[index.row()];
        if (index.column() != RosterModel::Remark || !(m_grid->roster()->isAsking(index.row()) || line.standIn))
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto *picker = new PartyPicker(m_store, parent);
        picker->setObjectName(QStringLiteral("standIn"));
        picker->setKinds({QStringLiteral("person"), QStringLiteral("resource_person")});
        picker->setNewOffered(true);
        picker->setLeftOut({line.member.value});
        picker->setPlaceholderText(RosterGrid::tr("Who stands in?"));
        const int row = index.row();
        auto *self = const_cast<RosterDelegate *>(this);
        const auto close = [self, picker] { Q_EMIT self->closeEditor(picker, NoHint); };
        QObject::connect(picker, &PartyPicker::picked, m_grid, [this, row, close](qint64 party, const QString &name) {
            m_grid->roster()->setStandIn(row, {party}, name);
            close();
            m_grid->goOn(row);
        });
        QObject::connect(picker, &PartyPicker::newWanted, m_grid, [this, row, close](const QString &name) {
            Q_EMIT m_grid->newPersonWanted(row, name);
            close();
            m_grid->goOn(row);
        });
        QObject::connect(picker, &PartyPicker::givenUp, m_grid, close);
        return picker;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (!qobject_cast<PartyPicker *>(editor))
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (!qobject_cast<PartyPicker *>(editor))
            QStyledItemDelegate::setModelData(editor, model, index);
    }
    bool eventFilter(QObject *object, QEvent *event) override
    {
        const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
        if (isKey && qobject_cast<PartyPicker *>(object))
            switch (static_cast<QKeyEvent *>(event)->key()) {
            case Qt::Key_Return:
            case Qt::Key_Enter:
            case Qt::Key_Escape:
                return false; // the picker's own
            default:
                break;
            }
        return QStyledItemDelegate::eventFilter(object, event);
    }

private:
    const core::Store &m_store;
    RosterGrid *m_grid;
};

} // namespace

RosterGrid::RosterGrid(const core::Store &store, QWidget *parent) : QTableView(parent), m_roster(new RosterModel(this))
{
    setObjectName(QStringLiteral("roster"));
    setModel(m_roster);
    setItemDelegate(new RosterDelegate(store, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    new RowHeight(this);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const auto fit = [this] { updateGeometry(); };
    connect(m_roster, &QAbstractItemModel::modelReset, this, fit);
    connect(m_roster, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
}

QSize RosterGrid::sizeHint() const
{
    return {600, horizontalHeader()->sizeHint().height() + RowHeight::of(*this) * m_roster->rowCount() +
                     2 * frameWidth() + 2};
}

void RosterGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
}

void RosterGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_roster->speakAnew();
    arrangeColumns();
}

// The names and the remarks share what the rest leaves.
void RosterGrid::arrangeColumns()
{
    const auto text = [this](const QString &widest) { return fontMetrics().horizontalAdvance(widest) + 20; };
    const int time = text(QStringLiteral("00.00 00"));
    const int place = text(QStringLiteral("00"));
    const int came = std::max(text(m_roster->headerData(RosterModel::Came, Qt::Horizontal, Qt::DisplayRole).toString()),
                              text(QStringLiteral("Stand-in")));
    const int rest = viewport()->width() - place - came - 2 * time;
    setColumnWidth(RosterModel::Place, place);
    setColumnWidth(RosterModel::Came, came);
    setColumnWidth(RosterModel::Arrived, time);
    setColumnWidth(RosterModel::Left, time);
    setColumnWidth(RosterModel::Name, rest * 36 / 100);
    setColumnWidth(RosterModel::Position, rest * 30 / 100);
    setColumnWidth(RosterModel::Remark, rest - rest * 36 / 100 - rest * 30 / 100);
}

void RosterGrid::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void RosterGrid::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_roster->rowCount() > 0)
        goTo(0);
}

void RosterGrid::goOn(int from)
{
    setFocus(Qt::OtherFocusReason);
    goTo(std::min(from + 1, m_roster->rowCount() - 1));
}

void RosterGrid::goTo(int row)
{
    if (row < m_roster->rowCount())
        setCurrentIndex(m_roster->index(row, RosterModel::Came));
}

void RosterGrid::markRest(core::Mark mark)
{
    for (int row = 0; row < m_roster->rowCount(); ++row)
        if (m_roster->roll()[row].mark() == core::Mark::None)
            m_roster->mark(row, mark);
}

void RosterGrid::finishTyping()
{
    if (state() != EditingState)
        return;
    if (auto *editor = indexWidget(currentIndex()); editor && !qobject_cast<PartyPicker *>(editor)) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void RosterGrid::askForStandIn(int row)
{
    const auto cell = m_roster->index(row, RosterModel::Remark);
    setCurrentIndex(cell);
    m_roster->setAsking(row); // the cell itself is not editable before someone came
    edit(cell, AllEditTriggers, nullptr);
    m_roster->setAsking(-1);
}

void RosterGrid::markCurrent(core::Mark mark)
{
    const int row = currentIndex().row();
    if (mark == core::Mark::StandIn) {
        if (row >= 0 && !m_roster->isLocked() && !m_roster->roll()[row].isVacant())
            askForStandIn(row);
        return;
    }
    m_roster->mark(row, mark);
    if (mark != core::Mark::None)
        goTo(row + 1);
}

// With an input method the letter comes as committed text and not as a key.
void RosterGrid::inputMethodEvent(QInputMethodEvent *event)
{
    if (state() == EditingState || isOnText())
        return QTableView::inputMethodEvent(event);
    if (const auto letters = event->commitString(); !letters.isEmpty())
        if (const auto mark = core::markOfKey(letters[0]))
            markCurrent(*mark);
    event->accept();
}

void RosterGrid::keyPressEvent(QKeyEvent *event)
{
    const auto cell = currentIndex();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const bool onText = isOnText();
    const auto typed = event->text();
    if (plain && cell.isValid() && !typed.isEmpty() && typed[0].isPrint() && typed[0] != u' ') {
        if (onText) {
            edit(cell, AnyKeyPressed, event);
        } else if (const auto mark = core::markOfKey(typed[0])) {
            markCurrent(*mark);
        }
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        markCurrent(core::Mark::Present);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (onText)
            m_roster->setData(cell, QString(), Qt::EditRole);
        else
            markCurrent(core::Mark::None);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (plain && cell.row() == m_roster->rowCount() - 1)
            return void(focusNextChild());
        if (plain)
            return goTo(cell.row() + 1);
        break;
    case Qt::Key_Up:
        if (plain && cell.row() <= 0)
            return void(focusPreviousChild());
        break;
    case Qt::Key_Down:
        if (plain && cell.row() == m_roster->rowCount() - 1)
            return void(focusNextChild());
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

} // namespace ui
