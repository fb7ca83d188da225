#include "core/papers/Paper.h"
#include "Support.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("a paper can be read aloud as plain text, in its own digits")
{
    Paper paper;
    paper.blocks << paragraph(u"รายงานการประชุม ครั้งที่ 3/2568"_s, true);
    Table table;
    table.columns = {{u"ที่"_s}, {u"ชื่อ"_s}};
    table.rows = {{u"1"_s, u"นายสมชาย"_s}};
    paper.blocks << table << PageBreak() << Signatures{{{u"นางน้ำ"_s, u"เลขานุการ"_s, u"ผู้จด"_s}}};
    CHECK(plainText(paper).split(u'\n').mid(0, 3) ==
          QStringList{u"รายงานการประชุม ครั้งที่ ๓/๒๕๖๘"_s, u"ที่\tชื่อ"_s, u"๑\tนายสมชาย"_s});
    CHECK(plainText(paper).contains(u"(นางน้ำ)"_s));
    paper.numerals = Numerals::Arabic;
    CHECK(plainText(paper).contains(u"3/2568"_s));
}
