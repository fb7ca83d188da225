#include "ui/print/YearPapers.h"
#include "core/papers/SummaryPaper.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include "ui/print/MinutesBook.h"
#include "ui/print/OnePage.h"
#include <QCoreApplication>

namespace ui {

namespace {

using core::Evidence;
using core::PageReference;

// On which pages of a book its chapters begin, counted from one, in their order.
QList<int> chapterPages(const Sheets &book)
{
    QList<int> pages;
    for (const auto &bookmark : book.bookmarks)
        if (bookmark.level == 1)
            pages << bookmark.page + 1;
    return pages;
}

struct ReportsBook {
    QString title;
    QStringList titleLines;
    core::Numerals numerals = core::Numerals::Thai;
    QList<Chapter> chapters;
    QList<qint64> activities; // one for each chapter
};

core::Result<ReportsBook> reportsBook(const core::Store &store, const core::Period &period)
{
    const auto held = core::activitiesHeld(store, period);
    if (!held)
        return held.error();
    ReportsBook book;
    book.title = QStringLiteral(u"รายงานผลการจัดกิจกรรม ") + core::periodName(period);
    book.titleLines = {book.title};
    for (const auto activity : *held) {
        const auto content = core::activityContent(store, activity);
        if (!content)
            return content.error();
        book.titleLines = {book.title, content->school.name};
        book.numerals = content->school.numerals;
        book.chapters << Chapter{content->record.title, reportOnOnePage(*content)};
        book.activities << activity.value;
    }
    return book;
}

// Finds the pages of the year's papers for what bears codes.
class Referring
{
public:
    Referring(const core::Store &store, const core::Period &period, QDate today, const PaperFont &font)
        : m_store(store), m_period(period), m_today(today), m_font(font)
    {
    }

    core::Result<core::SarContent> content()
    {
        auto content = core::sarContent(m_store, m_period);
        if (!content)
            return content.error();
        m_content = *content;
        for (const auto step : {&Referring::inSummary, &Referring::inReports, &Referring::inMinutes})
            if (auto done = (this->*step)(); !done)
                return done.error();
        return m_content;
    }

private:
    QList<Evidence> tagged(const QString &kind) const
    {
        QList<Evidence> tagged;
        for (const auto &record : m_content.index.records)
            if (record.kind == kind && !record.codes.isEmpty())
                tagged << record;
        return tagged;
    }

    void refer(const Evidence &evidence, const QString &paper, int page)
    {
        m_content.pages[core::evidenceKey(evidence.kind, evidence.id)] << PageReference{paper, page};
    }

    // The part in which things of this sort are counted.
    core::Result<void> inSummary()
    {
        const auto summary = core::summaryContent(m_store, m_period, m_today);
        if (!summary)
            return summary.error();
        const auto sheets = layOut(core::summaryPaper(*summary), m_font);
        const auto pageOf = [&](const QString &part) {
            QString title;
            for (const auto &one : core::summaryParts())
                title = one.id == part ? one.title : title;
            for (const auto &bookmark : sheets.bookmarks)
                if (bookmark.title.endsWith(core::inNumerals(title, sheets.numerals)))
                    return bookmark.page + 1;
            return 0;
        };
        const auto name = QStringLiteral(u"สรุป");
        const std::pair<QString, QString> parts[]{{QStringLiteral("goal"), QStringLiteral("goals")},
                                                  {QStringLiteral("activity"), QStringLiteral("strategies")},
                                                  {QStringLiteral("agenda_item"), QStringLiteral("meetings")},
                                                  {QStringLiteral("request"), QStringLiteral("requests")}};
        for (const auto &[kind, part] : parts)
            if (const int page = pageOf(part))
                for (const auto &evidence : tagged(kind))
                    refer(evidence, name, page);
        m_content.papers << core::ReferredPaper{name,
                                                QStringLiteral(u"สรุปผลเครือข่ายความร่วมมือ ") + core::periodName(m_period)};
        return {};
    }

    core::Result<void> inReports()
    {
        const auto activities = tagged(QStringLiteral("activity"));
        if (activities.isEmpty())
            return {};
        const auto book = reportsBook(m_store, m_period);
        if (!book)
            return book.error();
        const auto pages =
            chapterPages(bindBook(book->title, book->titleLines, book->chapters, book->numerals, m_font));
        const auto name = QStringLiteral(u"กิจกรรม");
        for (const auto &evidence : activities)
            if (const auto at = book->activities.indexOf(evidence.id); at >= 0)
                refer(evidence, name, pages.value(at));
        m_content.papers << core::ReferredPaper{name, book->title};
        return {};
    }

    // Each body has a book of its own for each calendar year.
    core::Result<void> inMinutes()
    {
        const auto items = tagged(QStringLiteral("agenda_item"));
        QList<std::pair<qint64, int>> books;
        for (const auto &evidence : items) {
            const auto meeting = m_store.find(core::Id<core::Meeting>{evidence.openId});
            if (!meeting)
                return meeting.error();
            if (const std::pair book{meeting->committee.value, meeting->year}; !books.contains(book))
                books << book;
        }
        for (qsizetype i = 0; i < books.size(); ++i) {
            const auto name = books.size() == 1 ? QStringLiteral(u"ประชุม") : QStringLiteral(u"ประชุม (%1)").arg(i + 1);
            const auto book = minutesBook(m_store, {books[i].first}, books[i].second);
            if (!book)
                return book.error();
            referToItems(items, *book, name);
            m_content.papers << core::ReferredPaper{name, book->title};
        }
        return {};
    }

    void referToItems(const QList<Evidence> &items, const MinutesBook &book, const QString &name)
    {
        const auto sheets = bindBook(book.title, book.titleLines, book.chapters, book.numerals, m_font);
        auto pages = chapterPages(sheets);
        pages << int(sheets.pages.size()) + 1;
        for (qsizetype chapter = 0; chapter < book.meetings.size(); ++chapter)
            for (const auto &item : book.meetings[chapter].agenda)
                for (const auto &evidence : items)
                    if (evidence.id == item.id.value)
                        refer(evidence, name, pageOf(item, sheets, pages[chapter], pages[chapter + 1]));
    }

    // The first page of the meeting on which a line begins with the item's number.
    static int pageOf(const core::AgendaItem &item, const Sheets &sheets, int from, int before)
    {
        const auto number = core::inNumerals(item.number, sheets.numerals);
        for (int page = from; page < before; ++page)
            for (const auto &text : sheets.pages[page - 1].texts)
                if (const auto line = text.text.trimmed(); line == number || line.startsWith(number + u' '))
                    return page;
        return from;
    }

    const core::Store &m_store;
    const core::Period m_period;
    const QDate m_today;
    const PaperFont m_font;
    core::SarContent m_content;
};

} // namespace

core::Result<Sheets> bookOfReports(const core::Store &store, const core::Period &period)
{
    const auto font = paperFont();
    if (!font)
        return font.error();
    const auto book = reportsBook(store, period);
    if (!book)
        return book.error();
    if (book->chapters.isEmpty())
        return core::Error{core::Error::Kind::NotFound,
                           QCoreApplication::translate("YearPapers", "No activity was held in %1 yet: there is nothing "
                                                                     "to bind.")
                               .arg(core::periodName(period))};
    return bindBook(book->title, book->titleLines, book->chapters, book->numerals, *font);
}

core::Result<core::SarContent> sarWithPages(const core::Store &store, const core::Period &period, QDate today)
{
    const auto font = paperFont();
    if (!font)
        return font.error();
    return Referring(store, period, today, *font).content();
}

} // namespace ui
