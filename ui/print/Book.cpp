#include "ui/print/Book.h"

namespace ui {

namespace {

// The title, and where each chapter begins.
core::Paper front(const QString &title, const QStringList &titleLines, const QList<Chapter> &chapters,
                  const QList<int> &pages, core::Numerals numerals)
{
    core::Paper paper;
    paper.title = title;
    paper.numerals = numerals;
    for (const auto &line : titleLines)
        paper.blocks << core::Paragraph{
            .runs = {{line, true}}, .align = core::Align::Centre, .size = &line == &titleLines.first() ? 20.0 : 16.0};
    paper.blocks << core::Space{18}
                 << core::Paragraph{.runs = {{QStringLiteral(u"สารบัญ"), true}}, .align = core::Align::Centre}
                 << core::Space{6};
    core::Table contents;
    contents.ruled = false;
    contents.size = 16;
    contents.columns = {{{}, 14}, {{}, 2, core::Align::Right}};
    for (int i = 0; i < chapters.size(); ++i)
        contents.rows << QStringList{chapters[i].title, QString::number(pages.value(i))};
    paper.blocks << contents;
    return paper;
}

void append(Sheets &book, const Sheets &part, const QString &chapter)
{
    const int before = int(book.pages.size());
    book.bookmarks << Sheets::Bookmark{chapter, 1, before, 0};
    for (auto bookmark : part.bookmarks) {
        ++bookmark.level;
        bookmark.page += before;
        book.bookmarks << bookmark;
    }
    book.pages << part.pages;
}

} // namespace

Sheets bindBook(const QString &title, const QStringList &titleLines, QList<Chapter> chapters, core::Numerals numerals,
                const PaperFont &font)
{
    // How many pages the contents take does not hang on the numbers in them.
    int next = int(layOut(front(title, titleLines, chapters, {}, numerals), font).pages.size()) + 1;
    QList<int> begins;
    QList<Sheets> parts;
    for (auto &chapter : chapters) {
        begins << next;
        chapter.paper.firstPage = next;
        chapter.paper.watermark.clear(); // pages of one book look alike; a draft says so in its title
        parts << layOut(chapter.paper, font);
        next += int(parts.last().pages.size());
    }
    auto book = layOut(front(title, titleLines, chapters, begins, numerals), font);
    for (int i = 0; i < parts.size(); ++i)
        append(book, parts[i], core::inNumerals(chapters[i].title, numerals));
    return book;
}

} // namespace ui
