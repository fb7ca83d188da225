#include "ui/pages/MeetingDesk.h"

TEST_CASE("certified minutes are locked, and only complete ones are certified")
{
    MeetingDesk desk;
    desk.page->create();
    auto *status = desk.find<QComboBox>("status");
    const auto choose = [&](int index) {
        status->setCurrentIndex(index);
        Q_EMIT status->activated(index);
    };
    choose(3);
    CHECK(status->currentIndex() == 1); // nobody is marked as present
    desk.find<ui::RosterGrid>("roster")->setFocus();
    desk.typeHere(u"ม"_s);
    choose(3);
    CHECK(status->currentIndex() == 1); // nor is it said where
    choose(2);
    auto *at = desk.find<QLineEdit>("certified_at");
    at->setFocus();
    type(at, u"3/2568"_s);
    choose(3);
    CHECK(desk.saved().meeting.status == MeetingStatus::Certified);
    CHECK(desk.find<QLineEdit>("place")->isReadOnly());
    CHECK(desk.find<ui::GrowingText>("discussion")->isReadOnly());
    CHECK_FALSE(status->isEnabled());

    SECTION("and only undo takes it back")
    {
        must(desk.store->undo());
        CHECK(desk.saved().meeting.status == MeetingStatus::AwaitingCertification);
        CHECK(desk.saved().meeting.certifiedAt == u"3/2568"_s);
        CHECK_FALSE(desk.find<QLineEdit>("place")->isReadOnly());
        CHECK(status->isEnabled());
    }
    SECTION("a task they gave can still be done")
    {
        must(desk.store->undo());
        FollowUp task;
        task.agendaItem = desk.saved().meeting.agenda[0].id;
        task.task = u"ซ่อมหลังคา"_s;
        must(desk.store->save(task));
        choose(3);
        auto *done = child<QComboBox>(*desk.lines()[0]->taskLines(), "task_status");
        REQUIRE(done->isEnabled());
        done->setCurrentIndex(int(FollowUpStatus::Done));
        Q_EMIT done->activated(int(FollowUpStatus::Done));
        const auto saved = desk.saved();
        CHECK(saved.meeting.status == MeetingStatus::Certified);
        REQUIRE(saved.followUps.size() == 1);
        CHECK(saved.followUps[0].status == FollowUpStatus::Done);
        CHECK(saved.followUps[0].doneOn == QDate(2025, 5, 16));
    }
    SECTION("a correction is noted below them")
    {
        auto *amendments = desk.find<QWidget>("amendmentLines");
        CHECK(amendments->isVisible());
        QTest::mouseClick(child<QPushButton>(*amendments, "amendmentAdd"), Qt::LeftButton);
        auto *wording = child<ui::GrowingText>(*amendments, "wording");
        wording->setFocus();
        type(wording, u"งบประมาณ 500 บาท"_s);
        REQUIRE(desk.page->settle());
        const auto kept = must(desk.store->all<Amendment>());
        REQUIRE(kept.size() == 1);
        CHECK(kept[0].wording == u"งบประมาณ 500 บาท"_s);
        CHECK(kept[0].meeting.value == desk.page->shownMeeting());
        CHECK(kept[0].date == QDate(2025, 5, 16));
    }
}

TEST_CASE("a new meeting knows what to certify, and certifies it at one button")
{
    MeetingDesk desk(true);
    auto last = must(desk.store->all<Meeting>()).first();
    last.status = MeetingStatus::AwaitingCertification;
    Attendance present;
    present.member = {desk.people[0]};
    last.attendance << present;
    must(desk.store->save(last));
    desk.page->create();
    REQUIRE(desk.numbers() == QStringList({u"1"_s, u"2"_s, u"2.1"_s, u"3"_s, u"3.1"_s, u"4"_s, u"5"_s}));
    auto *item = desk.lines()[2];
    CHECK(item->item().title == u"รับรองรายงานการประชุมครั้งที่ 1/2568 เมื่อวันที่ 10 กุมภาพันธ์ 2568"_s);
    auto *corrections = child<ui::GrowingText>(*item, "minutesCorrections");
    corrections->setFocus();
    type(corrections, u"หน้า 2 แก้ชื่อ"_s);
    auto *certify = child<QPushButton>(*item, "certify");
    certify->setFocus();
    QTest::keyClick(certify, Qt::Key_Space);
    const auto certified = must(desk.store->find(last.id));
    CHECK(certified.status == MeetingStatus::Certified);
    CHECK(certified.certifiedAt == u"2/2568"_s);
    CHECK(certified.corrections == u"หน้า 2 แก้ชื่อ"_s);
    CHECK_FALSE(certify->isVisible());
    const auto saved = desk.saved().meeting.agenda[2];
    CHECK(saved.outcome == Outcome::Approved);
    CHECK(saved.resolution == u"รับรองรายงานการประชุมครั้งที่ 1/2568 โดยมีการแก้ไข ดังนี้ หน้า 2 แก้ชื่อ"_s);
    CHECK(saved.certifies == last.id);
}

TEST_CASE("without a quorum nothing is resolved unless one insists, which the minutes then say")
{
    MeetingDesk desk;
    desk.page->create();
    auto *outcome = child<QComboBox>(*desk.lines()[0], "outcome");
    const auto choose = [&](Outcome chosen) {
        outcome->setCurrentIndex(int(chosen));
        Q_EMIT outcome->activated(int(chosen));
    };
    choose(Outcome::Approved); // nobody was called yet
    CHECK(outcome->currentIndex() == int(Outcome::Approved));
    choose(Outcome::None);
    auto *roster = desk.find<ui::RosterGrid>("roster");
    roster->setFocus();
    roster->setCurrentIndex(roster->model()->index(0, 0));
    desk.typeHere(u"มมมข"_s);
    choose(Outcome::Approved);
    CHECK(outcome->currentIndex() == int(Outcome::None));
    auto *insist = child<QPushButton>(*desk.lines()[0], "insist");
    CHECK(insist->isVisible());
    choose(Outcome::Noted); // that needs no quorum
    CHECK_FALSE(insist->isVisible());
    choose(Outcome::Rejected);
    QTest::mouseClick(insist, Qt::LeftButton);
    CHECK(outcome->currentIndex() == int(Outcome::Rejected));
    CHECK(desk.saved().meeting.agenda[0].withoutQuorum);
    desk.typeHere(u""_s);
    roster->setFocus();
    roster->setCurrentIndex(roster->model()->index(5, 0));
    desk.typeHere(u"มม"_s); // five of nine
    choose(Outcome::Approved);
    CHECK_FALSE(desk.saved().meeting.agenda[0].withoutQuorum);
}
