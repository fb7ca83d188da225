#include "ui/widgets/ThaiWordFilter.h"
#include "ui/UiSupport.h"
#include "ui/widgets/GrowingText.h"
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

using ui::ThaiWordFilter;
using namespace Qt::StringLiterals;

TEST_CASE("Ctrl and the arrow keys go through Thai word by word")
{
    QLineEdit line;
    line.installEventFilter(new ThaiWordFilter(&line));
    line.setText(u"โรงเรียนบ้านดอน มีมติ 12 โรงเรียน"_s);
    line.setCursorPosition(0);
    QStringList stops;
    for (int last = -1; line.cursorPosition() != last && stops.size() < 20;) {
        last = line.cursorPosition();
        QTest::keyClick(&line, Qt::Key_Right, Qt::ControlModifier);
        stops << line.text().mid(last, line.cursorPosition() - last);
    }
    CHECK(stops.contains(u"โรงเรียน"_s));
    CHECK(stops.contains(u"12 "_s));
    CHECK(stops.join(QString()) == line.text());
    CHECK_FALSE(stops.contains(u"มีม"_s)); // a dictionary's mistake
    CHECK_FALSE(stops.contains(u"โรงเรียนบ้านดอน "_s));

    QTest::keyClick(&line, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(line.selectedText() == u"โรงเรียน"_s);
    QTest::keyClick(&line, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(line.selectedText() == u"12 โรงเรียน"_s);
    QTest::keyClick(&line, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(line.selectedText() == u"โรงเรียน"_s);
}

TEST_CASE("Ctrl+Backspace takes one Thai word away, and it can be brought back")
{
    QLineEdit line;
    line.installEventFilter(new ThaiWordFilter(&line));
    line.setText(u"ประชุมคณะกรรมการ"_s);
    line.end(false);
    QTest::keyClick(&line, Qt::Key_Backspace, Qt::ControlModifier);
    CHECK(line.text() == u"ประชุมคณะ"_s);
    line.undo();
    CHECK(line.text() == u"ประชุมคณะกรรมการ"_s);

    QTextEdit text;
    text.installEventFilter(new ThaiWordFilter(&text));
    text.setPlainText(u"ประชุมคณะกรรมการ\nวาระ"_s);
    QTest::keyClick(&text, Qt::Key_Delete, Qt::ControlModifier);
    CHECK(text.toPlainText() == u"คณะกรรมการ\nวาระ"_s);
    text.undo();
    CHECK(text.toPlainText() == u"ประชุมคณะกรรมการ\nวาระ"_s);
}

TEMPLATE_TEST_CASE("a double click takes one Thai word of a paragraph", "", QTextEdit, QPlainTextEdit, ui::GrowingText)
{
    TestType text;
    ThaiWordFilter filter;
    text.viewport()->installEventFilter(&filter);
    text.installEventFilter(&filter);
    text.resize(500, 100);
    text.setPlainText(u"บรรทัดแรก\nประชุมคณะกรรมการสถานศึกษา"_s);
    text.show();
    REQUIRE(QTest::qWaitForWindowExposed(&text));
    auto cursor = text.textCursor();
    cursor.setPosition(10 + 7); // in คณะ
    const auto place = text.cursorRect(cursor).center() + QPoint(2, 0);
    QTest::mouseDClick(text.viewport(), Qt::LeftButton, Qt::NoModifier, place);
    CHECK(text.textCursor().selectedText() == u"คณะ"_s);
    QTest::keyClick(&text, Qt::Key_Right, Qt::ControlModifier);
    CHECK(text.textCursor().position() == 10 + 16);
}

TEST_CASE("a double click takes one Thai word of a line")
{
    QLineEdit line;
    line.installEventFilter(new ThaiWordFilter(&line));
    line.resize(400, 28);
    line.setText(u"ประชุมคณะกรรมการ"_s);
    line.show();
    REQUIRE(QTest::qWaitForWindowExposed(&line));
    int x = 0;
    while (x < 400 && line.cursorPositionAt(QPoint(x, 14)) < 7)
        ++x;
    QTest::mouseDClick(&line, Qt::LeftButton, Qt::NoModifier, QPoint(x, 14));
    CHECK(line.selectedText() == u"คณะ"_s);
}
