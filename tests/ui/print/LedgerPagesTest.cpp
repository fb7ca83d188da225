#include "core/figures/RandomLedger.h"
#include "core/papers/LedgerPaper.h"
#include "ui/UiSupport.h"
#include "ui/print/Sheets.h"
#include <QRegularExpression>
#include <map>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

// One row of a page as it stands on paper: its words, and its amounts from left to right.
struct PrintedRow {
    QString words;
    QList<qint64> amounts;
};

QList<PrintedRow> rowsOf(const ui::Sheet &sheet)
{
    std::map<int, QList<ui::Sheet::Text>> lines;
    for (const auto &text : sheet.texts)
        lines[int(text.y)] << text;
    static const QRegularExpression amount(u"^[\\d,]+\\.\\d\\d$"_s);
    QList<PrintedRow> rows;
    for (auto &[y, texts] : lines) {
        std::sort(texts.begin(), texts.end(), [](const auto &a, const auto &b) { return a.x < b.x; });
        PrintedRow row;
        for (const auto &text : texts) {
            if (amount.match(text.text).hasMatch())
                row.amounts << QString(text.text).remove(u',').remove(u'.').toLongLong();
            else if (text.text == u"–"_s)
                row.amounts << 0;
            else
                row.words += text.text + u' ';
        }
        rows << row;
    }
    return rows;
}

void add(QList<qint64> &sum, const QList<qint64> &more)
{
    for (int i = 0; i < sum.size(); ++i)
        sum[i] += more.value(i);
}

ui::Sheets laid(const RandomLedger &ledger, Direction direction)
{
    LedgerFilter filter;
    filter.direction = direction;
    auto content = must(ledgerContent(*ledger.store, filter, QDate(2026, 2, 15)));
    content.school.numerals = Numerals::Arabic;
    auto paper = ledgerPaper(content);
    for (qsizetype i = 0; i < paper.blocks.size(); ++i)
        if (const auto *table = std::get_if<Table>(&paper.blocks[i]); table && !table->carried.columns.isEmpty())
            paper.blocks.resize(i + 1); // the book itself, without what is summed up below it
    return ui::layOut(paper, must(ui::paperFont()));
}

} // namespace

TEST_CASE("the sums of a printed book go on from page to page and come to the total, to the satang")
{
    for (const unsigned seed : {1u, 2u, 3u}) {
        RandomLedger ledger(seed);
        ledger.fill(180);
        for (const auto direction : {Direction::ToSchool, Direction::ToCommunity}) {
            const auto sheets = laid(ledger, direction);
            REQUIRE(sheets.pages.size() > 3);
            QList<qint64> brought{0, 0}, all{0, 0};
            qsizetype entries = 0;
            bool ended = false;
            for (qsizetype page = 0; page < sheets.pages.size(); ++page) {
                INFO("seed " << seed << " page " << page + 1);
                QList<qint64> own{0, 0};
                bool opened = page == 0, summed = false, closed = false;
                for (const auto &row : rowsOf(sheets.pages[page])) {
                    if (row.amounts.size() != 2)
                        continue;
                    if (row.words.contains(u"ยอดยกมา"_s)) {
                        CHECK(row.amounts == brought);
                        opened = true;
                    } else if (row.words.contains(u"รวมหน้านี้"_s)) {
                        CHECK(row.amounts == own);
                        summed = true;
                    } else if (row.words.contains(u"ยอดยกไป"_s)) {
                        add(brought, own);
                        CHECK(row.amounts == brought);
                        closed = true;
                    } else if (row.words.contains(u"รวมทั้งสิ้น"_s)) {
                        CHECK(row.amounts == all);
                        closed = ended = true;
                    } else {
                        add(own, row.amounts);
                        add(all, row.amounts);
                        ++entries;
                    }
                }
                CHECK(opened);
                CHECK(summed);
                CHECK(closed);
            }
            CHECK(ended);
            const auto count = std::count_if(ledger.gifts.begin(), ledger.gifts.end(),
                                             [&](const auto &gift) { return gift.direction == direction; });
            CHECK(entries == count);
        }
    }
}

TEST_CASE("a book that ends on its first page carries nothing, and no book leaves the page")
{
    RandomLedger ledger(9);
    for (int size = 1; size < 60; size += 3) {
        ledger.fill(3);
        const auto sheets = laid(ledger, Direction::ToSchool);
        for (const auto &page : sheets.pages) {
            for (const auto &text : page.texts)
                CHECK(text.y + sheets.font.lineHeight(text.size) <= (29.7 - 2.0) * ui::unitsPerCm + 1);
            QString words;
            for (const auto &row : rowsOf(page))
                words += row.words;
            const bool isOnly = sheets.pages.size() == 1;
            CHECK(words.contains(u"รวมหน้านี้"_s) == !isOnly);
            CHECK_FALSE((isOnly && words.contains(u"ยอดยก"_s)));
        }
    }
}
