#include "ui/pages/GoalsPage.h"
#include "ui/UiSupport.h"
#include "ui/pages/goals/GoalLines.h"
#include "ui/record/FieldForm.h"
#include "ui/record/RecordList.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/GrowingText.h"
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Goal meetings(double target, Id<Meeting> agreed = {})
{
    Goal goal;
    goal.year = 2568;
    goal.statement = u"ประชุมพร้อมหน้า"_s;
    goal.indicator = Indicator::MeetingsHeld;
    goal.target = target;
    goal.agreedAt = agreed;
    return goal;
}

Id<Meeting> meetingHeld(Store &store)
{
    Committee board;
    board.name = u"คณะกรรมการสถานศึกษา"_s;
    Meeting m;
    m.committee = must(store.save(board));
    m.number = 1;
    m.year = 2568;
    m.date = QDate(2025, 5, 20);
    m.status = MeetingStatus::Draft;
    return must(store.save(m));
}

} // namespace

TEST_CASE("a goal typed with the keyboard is kept for the year we are in and followed at once")
{
    TestOffice t;
    meetingHeld(*t.store);
    ui::GoalsPage page(t.office);
    page.resize(1180, 660);
    page.show();
    page.create();
    auto *form = page.findChild<ui::FieldForm *>();
    REQUIRE(form);
    type(form->editor(u"statement"_s), u"ประชุมทุกภาคเรียน"_s);
    auto *indicator = qobject_cast<ui::ChoiceBox *>(form->editor(u"indicator"_s));
    REQUIRE(indicator);
    indicator->setFocus();
    indicator->setCurrentIndex(int(Indicator::MeetingsHeld));
    Q_EMIT indicator->activated(indicator->currentIndex());
    type(form->editor(u"target"_s), u"2"_s);
    REQUIRE(page.settle());
    const auto goals = must(t.store->all<Goal>());
    REQUIRE(goals.size() == 1);
    CHECK(goals.first().year == 2568);
    CHECK(goals.first().standards == u"2.1;2.2"_s); // a goal is shared vision
    auto *progress = child<QLabel>(page, "progress");
    CHECK(QTest::qWaitFor([&] { return progress->text().contains(u"1 of 2"_s); }, 3000));
    CHECK_FALSE(progress->isHidden());
}

TEST_CASE("a goal's card tells its figure and leads to the meeting at which it was agreed")
{
    TestOffice t;
    const auto meeting = meetingHeld(*t.store);
    const auto goal = must(t.store->save(meetings(4, meeting)));
    ui::GoalsPage page(t.office);
    page.show();
    page.open(goal.value);
    CHECK(child<QLabel>(page, "progress")->text().contains(u"1 of 4"_s));
    qint64 opened = 0;
    QObject::connect(&page, &ui::Page::wanted, [&](const QString &to, qint64 record) {
        CHECK(to == u"meetings"_s);
        opened = record;
    });
    child<QPushButton>(page, "toMeeting")->click();
    CHECK(opened == meeting.value);
}

TEST_CASE("the self-rating is scored and typed at F6, kept by itself, and one undo takes a sitting back")
{
    TestOffice t;
    Activity a;
    a.title = u"อบรมพ่อแม่"_s;
    a.date = QDate(2025, 5, 25);
    a.status = ActivityStatus::Held;
    a.involvement = {Involvement::Parenting};
    must(t.store->save(a));
    must(t.store->save(SelfRating{{}, 2567, Involvement::Parenting, 2, {}}));
    ui::GoalsPage page(t.office);
    page.resize(1180, 660);
    page.show();
    child<QPushButton>(page, "selfRating")->click();
    CHECK(child<QSpinBox>(page, "ratingYear")->value() == 2568);
    auto *score = child<ui::ChoiceBox>(page, "score-parenting");
    QTest::keyClick(score, Qt::Key_4);
    Q_EMIT score->activated(score->currentIndex());
    const auto kept = [&] {
        for (const auto &one : must(t.store->all<SelfRating>()))
            if (one.year == 2568 && one.involvement == Involvement::Parenting)
                return one;
        return SelfRating();
    };
    CHECK(kept().score == 4);
    child<QToolButton>(page, "take-parenting")->click();
    CHECK(kept().evidence == u"อบรมพ่อแม่"_s);
    type(child<ui::GrowingText>(page, "evidence-communicating"), u"หอกระจายข่าว"_s);
    REQUIRE(page.settle());
    CHECK(must(t.store->all<SelfRating>()).size() == 3);
    CHECK(child<QLabel>(page, "ratingSum")->text().contains(u"1 of 6"_s));
    while (t.store->canUndo() && kept().id)
        must(t.store->undo());
    CHECK(must(t.store->all<SelfRating>()).size() == 1);
    CHECK(QTest::qWaitFor([&] { return score->currentIndex() == 0; }, 3000));
}

TEST_CASE("the self-rating of another year is shown and kept under that year")
{
    TestOffice t;
    must(t.store->save(SelfRating{{}, 2567, Involvement::Volunteering, 5, u"จิตอาสา"_s}));
    ui::GoalsPage page(t.office);
    page.show();
    child<QPushButton>(page, "selfRating")->click();
    auto *evidence = child<ui::GrowingText>(page, "evidence-volunteering");
    type(evidence, u"ของปีนี้"_s);
    child<QSpinBox>(page, "ratingYear")->setValue(2567);
    CHECK(evidence->text() == u"จิตอาสา"_s);
    for (const auto &one : must(t.store->all<SelfRating>()))
        CHECK(one.evidence == (one.year == 2567 ? u"จิตอาสา"_s : u"ของปีนี้"_s));
}

TEST_CASE("the goals' paper is saved where the clerk says")
{
    TestOffice t;
    must(t.store->save(meetings(4)));
    const QTemporaryDir folder;
    ui::GoalsPage page(t.office);
    page.show();
    t.ask.file = folder.filePath(u"เป้าหมาย.pdf"_s);
    auto *action = page.findChild<QAction *>(u"savePdf"_s);
    REQUIRE(action);
    action->trigger();
    CHECK(QFile::exists(t.ask.file));
}

TEST_CASE("a goal's line on the start page opens the goal")
{
    ui::GoalLines lines;
    GoalProgress one;
    one.goal = meetings(4);
    one.goal.id = {7};
    one.value = 1;
    one.state = GoalState::Behind;
    lines.tell({one});
    REQUIRE(lines.count() == 1);
    CHECK(lines.item(0)->data(Qt::AccessibleTextRole).toString().contains(u"1 of 4"_s));
    qint64 wanted = 0;
    QObject::connect(&lines, &ui::GoalLines::goalWanted, [&](qint64 goal) { wanted = goal; });
    lines.setCurrentRow(0);
    lines.show();
    QTest::keyClick(&lines, Qt::Key_Return);
    CHECK(wanted == 7);
}
