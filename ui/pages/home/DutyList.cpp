#include "ui/pages/home/DutyList.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Digits.h"
#include "ui/Pages.h"
#include "ui/Theme.h"
#include <QApplication>
#include <QHash>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int indent = 20; // px of a line below its heading
constexpr int side = 6;    // px beside a line
constexpr int gap = 3;     // px above and below a line
enum Role { PageRole = Qt::UserRole, RecordRole, LineRole, WhatRole, WhenRole, LateRole };

// Where a duty is dealt with.
QString pageOf(const core::Duty &duty)
{
    return duty.kind == core::Duty::Kind::ThanksOwed ? QStringLiteral("thanks") : pageOfKind(duty.recordKind);
}

bool isLate(core::Duty::Kind kind)
{
    return kind == core::Duty::Kind::FollowUpOverdue || kind == core::Duty::Kind::TermOver ||
           kind == core::Duty::Kind::RequestLate;
}

bool isHeading(const QModelIndex &index)
{
    return !index.flags().testFlag(Qt::ItemIsEnabled);
}

// A line takes one line of text: what does not fit stands in the tooltip. Headings take as many as they need.
class OneLine : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (isHeading(index)) {
            auto inset = option;
            inset.rect.adjust(side - 2, 0, 0, 0);
            return QStyledItemDelegate::paint(painter, inset, index);
        }
        auto plain = option;
        initStyleOption(&plain, index);
        plain.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, option.widget);
        const bool chosen =
            option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active);
        const auto words = chosen ? option.palette.highlightedText().color() : option.palette.text().color();
        const auto when = index.data(WhenRole).toString();
        const int whenWidth = when.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(when);
        auto area = option.rect.adjusted(indent, 0, -side, 0);
        painter->save();
        painter->setPen(!chosen && index.data(LateRole).toBool() ? colour::refused() : words);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, when);
        area.adjust(0, 0, when.isEmpty() ? 0 : -whenWidth - 2 * side, 0);
        painter->setPen(words);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(WhatRole).toString(), Qt::ElideRight, area.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!isHeading(index))
            return {option.rect.width(), option.fontMetrics.height() + 2 * gap};
        const auto size = QStyledItemDelegate::sizeHint(option, index);
        return {option.rect.width(), size.height() + 2 * gap + (index.row() > 0 ? 2 * gap : 0)};
    }
};

} // namespace

DutyList::DutyList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("duties"));
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new OneLine(this));
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (const auto page = item->data(PageRole).toString(); !page.isEmpty())
            Q_EMIT wanted(page, item->data(RecordRole).toLongLong(), item->data(LineRole).toLongLong());
    });
}

void DutyList::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
    auto font = item->font();
    font.setBold(true);
    item->setFont(font);
    item->setForeground(palette().color(QPalette::Text));
}

QListWidgetItem *DutyList::addLine(const QString &what, const QString &page, qint64 record)
{
    auto *item = new QListWidgetItem(what, this);
    item->setData(WhatRole, what);
    item->setData(PageRole, page);
    item->setData(RecordRole, record);
    item->setToolTip(what);
    return item;
}

void DutyList::addStep(const QString &text, const QString &page)
{
    addLine(text, page, 0);
}

// How many seats the line stands for, of a duty about seats.
int DutyList::add(const core::Duty &duty, QDate today)
{
    const auto date = core::formatDate(duty.on, core::DateStyle::Short);
    const auto days = today.daysTo(duty.on);
    QString when = date;
    if (duty.kind == core::Duty::Kind::TermOver)
        when = tr("since %1").arg(date);
    else if (duty.kind == core::Duty::Kind::FollowUpOverdue || duty.kind == core::Duty::Kind::RequestLate)
        when = tr("%1 — %n day(s) late", nullptr, int(-days)).arg(date);
    else if (duty.on.isValid() && days == 0)
        when = tr("today");
    else if (duty.on.isValid() && days > 0)
        when = tr("%1 — in %n day(s)", nullptr, int(days)).arg(date);
    QStringList parts{duty.what};
    if (duty.seats > 1 && duty.kind != core::Duty::Kind::TermOver)
        parts << tr("%n seat(s)", nullptr, duty.seats);
    else if (duty.seats > 1)
        parts << tr("%n member(s)", nullptr, duty.seats);
    if (!duty.who.isEmpty())
        parts << duty.who;
    const auto what = parts.join(QStringLiteral(" · "));
    auto *item = addLine(what, pageOf(duty), duty.recordId);
    item->setText(when.isEmpty() ? what : what + QStringLiteral(" · ") + when); // as it is read out
    item->setToolTip(item->text());
    item->setData(WhenRole, when);
    item->setData(LateRole, isLate(duty.kind));
    item->setData(LineRole, duty.lineId);
    return duty.seats;
}

void DutyList::tell(const QList<core::Duty> &duties, const QList<int> &counts, QDate today)
{
    const QHash<core::Duty::Kind, QString> titles{
        {core::Duty::Kind::MeetingAhead, tr("Meetings ahead (%1)")},
        {core::Duty::Kind::AwaitingCertification, tr("Minutes awaiting certification (%1)")},
        {core::Duty::Kind::FollowUpOverdue, tr("Follow-ups that are late (%1)")},
        {core::Duty::Kind::FollowUpDue, tr("Follow-ups to be done (%1)")},
        {core::Duty::Kind::TermEnding, tr("Terms that end within 90 days (%1)")},
        {core::Duty::Kind::AgreementExpiring, tr("Agreements that expire within 90 days (%1)")},
        {core::Duty::Kind::ThanksOwed, tr("Gifts not thanked for yet (%1)")},
        {core::Duty::Kind::TermOver, tr("Terms that are over, with nobody appointed since (%1)")},
        {core::Duty::Kind::MinutesUnfinished, tr("Minutes not finished yet (%1)")},
        {core::Duty::Kind::ActivityUnsettled, tr("Activities past, not said to be held or cancelled (%1)")},
        {core::Duty::Kind::SeatVacant, tr("Vacant seats (%1)")},
        {core::Duty::Kind::RequestLate, tr("Requests that should have been answered (%1)")},
        {core::Duty::Kind::RequestDue, tr("Requests that wait for an answer (%1)")},
    };
    clear();
    for (qsizetype i = 0; i < duties.size();) {
        const auto kind = duties[i].kind;
        const int all = counts.at(int(kind));
        addHeading(titles[kind].arg(core::grouped(qint64(all))));
        int shown = 0;
        for (; i < duties.size() && duties[i].kind == kind; ++i)
            shown += std::max(1, add(duties[i], today));
        if (shown < all)
            addLine(tr("and %n more", nullptr, all - shown), pageOf(duties[i - 1]), 0);
    }
}

} // namespace ui
