#include "Support.h"
#include "ui/Typing.h"
#include "ui/widgets/GrowingText.h"
#include "ui/widgets/ThaiDateEdit.h"
#include "ui/widgets/ThaiTimeEdit.h"
#include "ui/widgets/WholeNumberEdit.h"
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

TEST_CASE("a date is typed in any of the ways of Thai offices, and told once it is whole")
{
    ui::ThaiDateEdit edit;
    edit.setToday([] { return QDate(2025, 5, 16); });
    bringUp(edit);
    QSignalSpy told(&edit, &ui::ThaiDateEdit::dateChanged);
    type(&edit, u"๒๙/๒/๒๕๖๗"_s);
    CHECK(edit.date() == QDate(2024, 2, 29));
    CHECK(told.isEmpty());
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(told.size() == 1);
    CHECK(edit.text() == u"29 ก.พ. 2567"_s);
    QTest::keyClick(&edit, Qt::Key_Up);
    CHECK(edit.date() == QDate(2024, 3, 1));
    QTest::keyClick(&edit, Qt::Key_Down, Qt::ControlModifier);
    CHECK(edit.date() == QDate(2023, 3, 1));
}

TEST_CASE("what is no date stays in the field with the reason, and the last good date counts")
{
    ui::ThaiDateEdit edit;
    bringUp(edit);
    edit.setDate(QDate(2025, 5, 16));
    edit.selectAll();
    type(&edit, u"30/2/2568"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.text() == u"30/2/2568"_s);
    CHECK(edit.property("refused").toBool());
    CHECK(edit.complaint().contains(u"30/2/2568"_s));
    CHECK(edit.date() != QDate(2025, 3, 2));
    edit.selectAll();
    type(&edit, u"1/3/2568"_s);
    CHECK(edit.complaint().isEmpty());
    CHECK(edit.date() == QDate(2025, 3, 1));
}

TEST_CASE("a time is typed with or without its point")
{
    ui::ThaiTimeEdit edit;
    bringUp(edit);
    type(&edit, u"0930"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.time() == QTime(9, 30));
    CHECK(edit.text() == u"09.30"_s);
    QTest::keyClick(&edit, Qt::Key_Up);
    CHECK(edit.time() == QTime(9, 35));
    edit.selectAll();
    type(&edit, u"เช้า"_s);
    CHECK(edit.complaint().isEmpty()); // not while it is being typed
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.complaint().contains(u"เช้า"_s));
    CHECK(edit.time() == QTime(9, 35));
}

TEST_CASE("a number takes Thai digits and nothing else")
{
    ui::WholeNumberEdit edit(1, 999);
    bringUp(edit);
    type(&edit, u"๑2กx"_s);
    CHECK(edit.number() == 12);
    QTest::keyClick(&edit, Qt::Key_Down);
    CHECK(edit.number() == 11);
    edit.clear();
    CHECK_FALSE(edit.number());
}

TEST_CASE("text grows with what is typed, and takes pasted text plain")
{
    QWidget window;
    auto *text = new ui::GrowingText(&window);
    text->resize(300, 30);
    bringUp(window);
    const int low = text->height();
    type(text, u"บรรทัดแรก"_s);
    CHECK(text->height() == low);
    QTest::keyClick(text, Qt::Key_Return);
    CHECK(text->height() > low);
    auto *pasted = new QMimeData;
    pasted->setHtml(u"<b>ตัวหนา</b>"_s);
    pasted->setText(u" น\u0e4d\u0e49า\u200b "_s);
    QApplication::clipboard()->setMimeData(pasted);
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    CHECK(text->text() == u"บรรทัดแรก\n น้ำ "_s);
    CHECK_FALSE(text->toHtml().contains(u"ตัวหนา"_s));
    QSignalSpy up(text, &ui::GrowingText::leftUpwards);
    QTest::keyClick(text, Qt::Key_Up);
    CHECK(up.isEmpty());
    QTest::keyClick(text, Qt::Key_Up);
    CHECK(up.size() == 1);
}
