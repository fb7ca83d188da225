#include "ui/pages/meeting/MeetingList.h"
#include "core/store/Search.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Text.h"
#include "ui/Background.h"
#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <algorithm>

namespace ui {

namespace {

constexpr int gap = 8; // px between two texts of a line

// Two lines a meeting: number and date over the body; the status at the right, above where there is room.
class TwoLines : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {160, 2 * option.fontMetrics.height() + 10};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        auto option = given;
        initStyleOption(&option, index);
        option.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const bool selected = option.state & QStyle::State_Selected;
        const auto &palette = option.palette;
        const auto strong = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const auto weak = selected ? strong : palette.color(QPalette::PlaceholderText);
        const auto room = option.rect.adjusted(8, 4, -8, -4);
        const int line = room.height() / 2;
        const QRect upper(room.left(), room.top(), room.width(), line);
        const QRect lower(room.left(), room.top() + line, room.width(), line);
        painter->save();
        painter->setPen(weak);
        auto bold = option.font;
        bold.setBold(true);
        const auto number = index.data(MeetingListModel::NumberRole).toString();
        const auto date = index.data(MeetingListModel::DateRole).toString();
        const int dateLeft = QFontMetrics(bold).horizontalAdvance(number) + gap;
        const int taken = dateLeft + option.fontMetrics.horizontalAdvance(date);
        const auto status = index.data(MeetingListModel::StatusRole).toString();
        const int statusWidth = option.fontMetrics.horizontalAdvance(status) + gap;
        const bool fitsAbove = taken + statusWidth <= upper.width();
        painter->drawText(fitsAbove ? upper : lower, Qt::AlignRight | Qt::AlignVCenter, status);
        painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(MeetingListModel::BodyRole).toString(),
                                                        Qt::ElideRight, lower.width() - (fitsAbove ? 0 : statusWidth)));
        painter->setPen(strong);
        painter->setFont(bold);
        painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, number);
        painter->setFont(option.font);
        painter->drawText(upper.adjusted(dateLeft, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, date);
        painter->restore();
    }
};

} // namespace

void MeetingListModel::show(const QList<core::MeetingLine> &lines)
{
    m_all = lines;
    match();
}

void MeetingListModel::narrow(const QString &words)
{
    m_words = core::searchForm(words);
    m_inside.clear();
    match();
}

void MeetingListModel::alsoShow(const QSet<qint64> &meetings)
{
    m_inside = meetings;
    match();
}

void MeetingListModel::match()
{
    const auto words = m_words.split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_lines.clear();
    for (const auto &line : std::as_const(m_all)) {
        const auto text = core::searchForm(sentence(line) + u' ' + line.place);
        if (m_inside.contains(line.id) ||
            std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); }))
            m_lines << line;
    }
    endResetModel();
}

int MeetingListModel::rowOf(qint64 meeting) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines[row].id == meeting)
            return row;
    return -1;
}

QString MeetingListModel::status(const core::MeetingLine &line) const
{
    return QCoreApplication::translate("Choices", core::choicesOf<core::MeetingStatus>().at(int(line.status)).label);
}

QString MeetingListModel::sentence(const core::MeetingLine &line) const
{
    return QStringLiteral("%1 %2/%3, %4, %5")
        .arg(line.committee)
        .arg(line.number)
        .arg(line.year)
        .arg(core::formatDate(line.date, core::DateStyle::Long), status(line));
}

QVariant MeetingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return sentence(line);
    case IdRole:
        return line.id;
    case NumberRole:
        return QStringLiteral("%1/%2").arg(line.number).arg(line.year);
    case BodyRole:
        return line.committee;
    case DateRole:
        return core::formatDate(line.date, core::DateStyle::Short);
    case StatusRole:
        return status(line);
    default:
        return {};
    }
}

MeetingList::MeetingList(const Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_model(new MeetingListModel(this)), m_new(new QPushButton),
      m_filter(new QLineEdit), m_view(new QListView), m_count(new QLabel)
{
    m_new->setObjectName(QStringLiteral("newMeeting"));
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setClearButtonEnabled(true);
    m_view->setObjectName(QStringLiteral("meetings"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TwoLines(this));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_count->setProperty("role", QStringLiteral("quiet"));
    m_filter->installEventFilter(this);
    m_view->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_new);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_count);
    setMinimumWidth(170);
    connect(m_new, &QPushButton::clicked, this, &MeetingList::newWanted);
    connect(m_filter, &QLineEdit::textChanged, this, &MeetingList::filter);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const auto meeting = index.data(MeetingListModel::IdRole).toLongLong();
        if (meeting && meeting != m_selected)
            Q_EMIT chosen(meeting);
    });
    retranslate();
}

void MeetingList::refresh()
{
    auto lines = core::meetingLines(m_office.store);
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    m_model->show(*lines);
    filter();
}

// At once by what stands in the list; what is said in the minutes is looked for meanwhile.
void MeetingList::filter()
{
    m_model->narrow(m_filter->text());
    select(m_selected);
    count();
    lookInside();
}

void MeetingList::lookInside()
{
    const auto words = m_filter->text();
    if (words.trimmed().isEmpty())
        return;
    readInBackground<QList<qint64>>(
        m_office, this,
        [words](const core::Store &store) { return core::idsFound(store, QStringLiteral("meeting"), words); },
        [this, words](const core::Result<QList<qint64>> &found) {
            if (words != m_filter->text())
                return;
            if (!found) {
                Q_EMIT failed(found.error());
                return;
            }
            m_model->alsoShow(QSet<qint64>(found->begin(), found->end()));
            select(m_selected);
            count();
        });
}

QString MeetingList::words() const
{
    return m_filter->text();
}

void MeetingList::select(qint64 meeting)
{
    m_selected = meeting;
    const int row = m_model->rowOf(meeting);
    const QSignalBlocker quiet(m_view->selectionModel());
    if (row < 0) {
        m_view->selectionModel()->clear();
    } else {
        m_view->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
        m_view->scrollTo(m_model->index(row));
    }
    m_view->viewport()->update();
}

void MeetingList::count()
{
    const int shown = m_model->rowCount(), all = m_model->total();
    m_count->setText(shown == all ? tr("%n meeting(s)", nullptr, all) : tr("%1 of %2").arg(shown).arg(all));
}

qint64 MeetingList::firstId() const
{
    return m_model->index(0).data(MeetingListModel::IdRole).toLongLong();
}

QWidget *MeetingList::view() const
{
    return m_view;
}

void MeetingList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

// Down goes from the filter into the list, Delete takes a meeting off it.
bool MeetingList::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (object == m_filter && (key == Qt::Key_Down || key == Qt::Key_Return)) {
            m_view->setFocus(Qt::OtherFocusReason);
            if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
                m_view->setCurrentIndex(m_model->index(0));
            return true;
        }
        if (object == m_filter && key == Qt::Key_Escape) {
            m_filter->clear();
            return true;
        }
        if (object == m_view && (key == Qt::Key_Return || key == Qt::Key_Enter) && m_view->currentIndex().isValid()) {
            Q_EMIT entered();
            return true;
        }
        if (object == m_view && key == Qt::Key_Delete && m_view->currentIndex().isValid()) {
            Q_EMIT removalWanted(m_view->currentIndex().data(MeetingListModel::IdRole).toLongLong());
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void MeetingList::retranslate()
{
    m_new->setText(tr("New meeting"));
    m_new->setToolTip(tr("New meeting (Ctrl+N)"));
    m_filter->setPlaceholderText(tr("Filter, also in the minutes"));
    m_filter->setToolTip(tr("By body, number, month, status, or any words of the minutes (Ctrl+F)"));
    m_view->setAccessibleName(tr("Meetings"));
    refresh();
}

void MeetingList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
