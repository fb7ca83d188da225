#include "ui/widgets/ThaiCalendar.h"
#include "ui/UiSupport.h"
#include "ui/widgets/ThaiDateEdit.h"
#include <QCalendarWidget>
#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;

TEST_CASE("F4 opens a calendar of the Buddhist era; the arrow keys walk and Enter takes the day")
{
    ui::ThaiDateEdit edit;
    edit.setToday([] { return QDate(2025, 5, 16); });
    edit.show();
    QSignalSpy told(&edit, &ui::ThaiDateEdit::dateChanged);
    QTest::keyClick(&edit, Qt::Key_F4);
    auto *calendar = child<ui::ThaiCalendar>(edit, "calendar");
    REQUIRE(calendar->isVisible());
    CHECK(child<QSpinBox>(*calendar, "year")->text() == u"2568"_s);
    CHECK(child<QComboBox>(*calendar, "month")->currentText() == u"พฤษภาคม"_s);
    auto *days = child<QCalendarWidget>(*calendar, "days");
    auto *grid = days->findChild<QTableView *>();
    REQUIRE(grid);
    QTest::keyClick(grid, Qt::Key_Right);
    QTest::keyClick(grid, Qt::Key_Down);
    QTest::keyClick(grid, Qt::Key_Return);
    CHECK(edit.date() == QDate(2025, 5, 24));
    CHECK(edit.text() == u"24 พ.ค. 2568"_s);
    CHECK(told.size() == 1);
    CHECK_FALSE(calendar->isVisible());
}

TEST_CASE("the calendar turns to the month and the year that are chosen, and Esc leaves the date as it was")
{
    ui::ThaiDateEdit edit;
    edit.setDate(QDate(2025, 5, 16));
    edit.show();
    edit.openCalendar();
    auto *calendar = child<ui::ThaiCalendar>(edit, "calendar");
    auto *days = child<QCalendarWidget>(*calendar, "days");
    child<QComboBox>(*calendar, "month")->setCurrentIndex(0);
    auto *year = child<QSpinBox>(*calendar, "year");
    year->selectAll();
    type(year, u"๒๕๗๐"_s);
    CHECK(days->yearShown() == 2027);
    CHECK(days->monthShown() == 1);
    QTest::keyClick(calendar, Qt::Key_Escape);
    CHECK_FALSE(calendar->isVisible());
    CHECK(edit.date() == QDate(2025, 5, 16));
}
