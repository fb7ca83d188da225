#include "ui/SearchHits.h"
#include "core/records/Kinds.h"
#include "core/thai/Digits.h"
#include "ui/Theme.h"
#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <optional>

namespace ui {

namespace {

enum Role { PartRole = Qt::UserRole, TargetRole, NameRole, LineRole, ExcerptRole, WordsRole };
enum Part { Heading, Result, More, Note };
constexpr int margin = 8;          // px
constexpr int widest = 760;        // px of the list
constexpr int mostOfLineName = 32; // letters
constexpr int widening = 12;       // px that bold words take on top

// A line's text with the words in it bold and underlined, cut where the line ends.
void drawMarked(QPainter *painter, const QRect &room, const QFont &font, const QString &whole, const QStringList &words)
{
    const auto text = QFontMetrics(font).elidedText(whole, Qt::ElideRight, room.width() - widening);
    QTextLayout layout(text, font);
    QList<QTextLayout::FormatRange> marks;
    for (const auto &place : core::placesOf(words, text)) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(true);
        marks << QTextLayout::FormatRange{int(place.from), int(place.length), format};
    }
    layout.setFormats(marks);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    auto line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    painter->save();
    painter->setClipRect(room);
    layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2));
    painter->restore();
}

// A heading, or a record in one line or two: its name, and where the words stand.
class HitLines : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        const bool two = !index.data(ExcerptRole).toString().isEmpty();
        return {200, (two ? 2 * line : line) + margin};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        auto option = given;
        initStyleOption(&option, index);
        option.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const auto part = index.data(PartRole).toInt();
        const bool selected = option.state & QStyle::State_Selected;
        const auto strong = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const auto weak = selected ? strong : colour::quiet();
        auto room = option.rect.adjusted(part == Heading || part == Note ? margin : 2 * margin, 0, -margin, 0);
        painter->save();
        if (part != Result) {
            painter->setPen(part == More && !selected ? colour::accent() : weak);
            painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
            painter->restore();
            return;
        }
        const auto words = index.data(WordsRole).toStringList();
        const auto excerpt = index.data(ExcerptRole).toString();
        auto upper = room;
        if (!excerpt.isEmpty())
            upper.setHeight(room.height() / 2);
        painter->setPen(strong);
        drawMarked(painter, upper, option.font, index.data(NameRole).toString(), words);
        auto lower = room.adjusted(0, upper.height(), 0, 0);
        painter->setPen(weak);
        if (const auto line = index.data(LineRole).toString(); !line.isEmpty() && !excerpt.isEmpty()) {
            painter->drawText(lower, Qt::AlignVCenter | Qt::AlignLeft, line);
            lower.setLeft(lower.left() + option.fontMetrics.horizontalAdvance(line) + margin);
        }
        if (!excerpt.isEmpty())
            drawMarked(painter, lower, option.font, excerpt, words);
        painter->restore();
    }
};

QString shortened(const QString &text)
{
    return text.size() <= mostOfLineName ? text : text.left(mostOfLineName).trimmed() + QStringLiteral("…");
}

} // namespace

SearchHits::SearchHits(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("hits"));
    setWindowFlags(Qt::ToolTip); // floats below the box without taking its keys
    setFocusPolicy(Qt::NoFocus);
    setItemDelegate(new HitLines(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("What was found"));
    hide();
}

void SearchHits::begin(const QString &words)
{
    m_typed = words;
    m_words = core::searchWords(words);
    m_isStale = true;
}

void SearchHits::clearStale()
{
    if (!std::exchange(m_isStale, false))
        return;
    clear();
    m_targets.clear();
}

QListWidgetItem *SearchHits::addLine(const QString &text, int part)
{
    clearStale();
    auto *item = new QListWidgetItem(text, this);
    item->setData(PartRole, part);
    if (part == Heading || part == Note)
        item->setFlags(Qt::NoItemFlags);
    return item;
}

void SearchHits::addPages(const QList<std::pair<QString, QString>> &pages)
{
    if (pages.isEmpty())
        return;
    addLine(tr("Pages"), Heading);
    for (const auto &[title, name] : pages) {
        auto *item = addLine(title, Result);
        item->setData(NameRole, title);
        item->setData(WordsRole, m_words);
        item->setData(TargetRole, m_targets.size());
        m_targets << Target{name};
    }
    step(0);
}

void SearchHits::add(const core::FoundOfKind &found, const QString &page)
{
    const auto *kind = core::kindNamed(found.kind);
    if (!kind || found.found.isEmpty() || page.isEmpty())
        return;
    const auto shown = found.found.size();
    const auto title = core::kindTitle(*kind);
    addLine(shown < found.total
                ? tr("%1 – %2 of %3").arg(title, core::grouped(qint64(shown)), core::grouped(found.total))
                : tr("%1 – %2").arg(title, core::grouped(found.total)),
            Heading);
    for (const auto &one : found.found) {
        auto *item = addLine(one.excerpt.isEmpty() ? one.name : one.name + QStringLiteral(" — ") + one.excerpt, Result);
        item->setToolTip(item->text());
        item->setData(NameRole, one.name);
        item->setData(LineRole, one.field == QLatin1String("title") || one.field == QLatin1String("heading")
                                    ? one.lineName.section(u' ', 0, 0)
                                    : shortened(one.lineName));
        item->setData(ExcerptRole, one.excerpt);
        item->setData(WordsRole, m_words);
        item->setData(TargetRole, m_targets.size());
        m_targets << Target{page, one.id, FoundPlace{m_words, one.lineKind, one.lineId, one.field}};
    }
    if (shown < found.total) {
        auto *more = addLine(tr("Show more of %1").arg(title), More);
        more->setData(TargetRole, m_targets.size());
        m_targets << Target{{}, 0, {}, found.kind};
    }
    step(0);
}

void SearchHits::addNote(const QString &sentence)
{
    addLine(sentence, Note);
}

void SearchHits::finish()
{
    clearStale();
    if (count() == 0)
        addNote(tr("Nothing found for “%1”").arg(m_typed));
}

std::optional<SearchHits::Target> SearchHits::current() const
{
    const auto *item = m_isStale ? nullptr : currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return {};
    return m_targets.value(item->data(TargetRole).toInt());
}

void SearchHits::step(int by)
{
    int row = currentRow();
    if (by == 0 && row >= 0)
        return;
    do
        row += by < 0 ? -1 : 1;
    while (row >= 0 && row < count() && !(item(row)->flags() & Qt::ItemIsEnabled));
    if (row >= 0 && row < count())
        setCurrentRow(row);
    else if (by < 0)
        scrollToTop(); // the heading of the first
}

void SearchHits::fitUnder(const QWidget &box)
{
    int rows = 2 * frameWidth();
    for (int row = 0; row < count(); ++row)
        rows += sizeHintForRow(row);
    const auto *window = box.window();
    const auto at = box.mapToGlobal(QPoint(0, box.height() + 2));
    const int room = window->mapToGlobal(QPoint(0, window->height())).y() - at.y() - margin;
    const int width = std::min(widest, window->width() - 2 * margin);
    const int rightmost = window->mapToGlobal(QPoint(window->width() - margin, 0)).x() - width;
    setGeometry(std::min(at.x(), rightmost), at.y(), width, std::max(40, std::min(rows, room)));
}

void SearchHits::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("What was found"));
}

} // namespace ui
