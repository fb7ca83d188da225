#include "core/figures/Thanks.h"
#include "core/StoreFixture.h"
#include "core/papers/ThanksPapers.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Scene {
    std::unique_ptr<Store> store = emptyStore();
    Id<Party> somchai, boonmee;
    PaperTemplate letter = must(store->all<PaperTemplate>())[0];

    Scene()
    {
        somchai = person(u"สมชาย"_s);
        boonmee = person(u"บุญมี"_s);
    }
    Id<Party> person(const QString &name)
    {
        Person one;
        one.title = u"นาย"_s;
        one.givenName = name;
        one.familyName = u"ใจดี"_s;
        return party(must(store->save(one)));
    }
    Contribution gift(Id<Party> giver, QDate date, const QString &what)
    {
        Contribution one;
        one.date = date;
        one.member = giver;
        one.kind = ContributionKind::Goods;
        one.description = what;
        one.id = must(store->save(one));
        return one;
    }
    Issue issue(const QList<Contribution> &gifts, int first, QDate date, bool onOnePaper = false) const
    {
        return issueOf({{}, letter, date, first, must(toGivers(*store, gifts, onOnePaper))});
    }
    QStringList issued() const
    {
        QStringList lines;
        for (const auto &row :
             rowsOf(*store, u"SELECT number || '/' || year || ' ' || name FROM issued_papers ORDER BY "
                            "year, number"_s))
            lines << row[0].toString();
        return lines;
    }
};

} // namespace

TEST_CASE("whoever gave and was not thanked stands on the list, the oldest first")
{
    Scene scene;
    scene.gift(scene.somchai, QDate(2025, 6, 9), u"ข้าวสาร"_s);
    scene.gift(scene.boonmee, QDate(2025, 5, 20), u"ไม้ไผ่"_s);
    auto thanked = scene.gift(scene.boonmee, QDate(2025, 5, 1), u"ดินดำ"_s);
    thanked.thankedOn = QDate(2025, 5, 2);
    must(scene.store->save(thanked));
    auto other = scene.gift(scene.boonmee, QDate(2025, 5, 1), u"หนังสือ"_s);
    other.direction = Direction::ToCommunity;
    must(scene.store->save(other));
    const auto owed = must(unthankedGifts(*scene.store, QDate(2025, 6, 10)));
    REQUIRE(owed.size() == 2);
    CHECK(owed[0].giver == u"นายบุญมี ใจดี"_s);
    CHECK(owed[0].days == 21);
    CHECK(owed[1].gift.description == u"ข้าวสาร"_s);
}

TEST_CASE("printing sets the day of thanks and registers the numbers in one step, and undo takes both back")
{
    Scene scene;
    const auto rice = scene.gift(scene.somchai, QDate(2025, 6, 9), u"ข้าวสาร"_s);
    const auto bamboo = scene.gift(scene.boonmee, QDate(2025, 6, 9), u"ไม้ไผ่"_s);
    int printed = 0;
    must(issuePapers(*scene.store, scene.issue({rice, bamboo}, 1, QDate(2025, 6, 16)),
                     [&] { return ++printed, Result<void>(); }));
    CHECK(printed == 1);
    CHECK(must(scene.store->find(rice.id)).thankedOn == QDate(2025, 6, 16));
    CHECK(scene.issued() == QStringList{u"1/2568 นายสมชาย ใจดี"_s, u"2/2568 นายบุญมี ใจดี"_s});
    const auto paper = must(scene.store->all<IssuedPaper>()).last();
    CHECK(paper.purpose == u"ข้าวสาร"_s);
    CHECK(paper.member == scene.somchai);
    must(scene.store->undo());
    CHECK(scene.issued().isEmpty());
    CHECK_FALSE(must(scene.store->find(bamboo.id)).thankedOn.isValid());
    CHECK(must(nextNumber(*scene.store, TemplateKind::Letter, 2568)) == 1);
    must(scene.store->redo());
    CHECK(scene.issued().size() == 2);
    CHECK(must(unthankedGifts(*scene.store, QDate(2025, 6, 20))).isEmpty());
}

TEST_CASE("where the printer refuses, nothing was issued and nobody counts as thanked")
{
    Scene scene;
    const auto rice = scene.gift(scene.somchai, QDate(2025, 6, 9), u"ข้าวสาร"_s);
    const auto done = issuePapers(*scene.store, scene.issue({rice}, 1, QDate(2025, 6, 16)), []() -> Result<void> {
        return Error{Error::Kind::Storage, u"no paper"_s};
    });
    REQUIRE_FALSE(done);
    CHECK(done.error().message == u"no paper"_s);
    CHECK(scene.issued().isEmpty());
    CHECK_FALSE(must(scene.store->find(rice.id)).thankedOn.isValid());
}

TEST_CASE("numbers go on from printing to printing and begin anew with the calendar year, each kind of paper by itself")
{
    Scene scene;
    const auto print = [&](QDate date) {
        const auto gift = scene.gift(scene.somchai, date, u"ข้าวสาร"_s);
        const int next = must(nextNumber(*scene.store, scene.letter.kind, date.year() + 543));
        must(issuePapers(*scene.store, scene.issue({gift}, next, date)));
    };
    print(QDate(2025, 12, 30));
    print(QDate(2025, 12, 31));
    print(QDate(2026, 1, 1));
    print(QDate(2025, 12, 31)); // a letter of last year, printed late
    scene.letter.kind = TemplateKind::Certificate;
    print(QDate(2026, 1, 2));
    CHECK(scene.issued() == QStringList{u"1/2568 นายสมชาย ใจดี"_s, u"2/2568 นายสมชาย ใจดี"_s, u"3/2568 นายสมชาย ใจดี"_s,
                                        u"1/2569 นายสมชาย ใจดี"_s, u"1/2569 นายสมชาย ใจดี"_s});
}

TEST_CASE("a number that is taken is refused with the next free one, and one that was skipped is told")
{
    Scene scene;
    const auto rice = scene.gift(scene.somchai, QDate(2025, 6, 9), u"ข้าวสาร"_s);
    const auto bamboo = scene.gift(scene.boonmee, QDate(2025, 6, 9), u"ไม้ไผ่"_s);
    must(issuePapers(*scene.store, scene.issue({rice}, 4, QDate(2025, 6, 16))));
    CHECK(must(missingNumbers(*scene.store, TemplateKind::Letter, 2568)) == QList<int>{1, 2, 3});
    const auto again = issuePapers(*scene.store, scene.issue({bamboo}, 4, QDate(2025, 6, 16)));
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == Error::Kind::Duplicate);
    CHECK(again.error().message.contains(u"4/2568"_s));
    CHECK(again.error().message.contains(u"5"_s));
    CHECK_FALSE(must(scene.store->find(bamboo.id)).thankedOn.isValid());
    const auto twice = issuePapers(*scene.store, scene.issue({rice}, 5, QDate(2025, 6, 17)));
    REQUIRE_FALSE(twice); // thanked for already, in another window
    CHECK(scene.issued().size() == 1);
    must(issuePapers(*scene.store, scene.issue({bamboo}, 2, QDate(2025, 6, 16)))); // a gap may be filled
    CHECK(must(missingNumbers(*scene.store, TemplateKind::Letter, 2568)) == QList<int>{1, 3});
}

TEST_CASE("several gifts of one giver stand on one letter where that is wanted, and all count as thanked for")
{
    Scene scene;
    const auto rice = scene.gift(scene.somchai, QDate(2025, 6, 1), u"ข้าวสาร"_s);
    const auto bamboo = scene.gift(scene.boonmee, QDate(2025, 6, 2), u"ไม้ไผ่"_s);
    const auto water = scene.gift(scene.somchai, QDate(2025, 6, 3), u"น้ำดื่ม"_s);
    CHECK(must(toGivers(*scene.store, {rice, bamboo, water}, false)).size() == 3);
    must(issuePapers(*scene.store, scene.issue({rice, bamboo, water}, 1, QDate(2025, 6, 16), true)));
    CHECK(scene.issued().size() == 2);
    CHECK(must(unthankedGifts(*scene.store, QDate(2025, 6, 20))).isEmpty());
    CHECK(must(scene.store->all<IssuedPaper>()).last().purpose == u"ข้าวสาร และน้ำดื่ม"_s);
    const auto linked = [&] {
        QStringList words;
        for (const auto &row : rowsOf(*scene.store, u"SELECT p.number || ' ' || c.description FROM thanked_gifts "
                                                    "JOIN issued_papers p USING (issued_paper_id) JOIN contributions "
                                                    "c USING (contribution_id) ORDER BY 1"_s))
            words << row[0].toString();
        return words;
    };
    CHECK(linked() == QStringList{u"1 ข้าวสาร"_s, u"1 น้ำดื่ม"_s, u"2 ไม้ไผ่"_s});
    must(scene.store->undo());
    CHECK(linked().isEmpty());
    CHECK(must(unthankedGifts(*scene.store, QDate(2025, 6, 20))).size() == 3);
}

TEST_CASE("whoever has a paper for an activity already is counted before another is printed")
{
    Scene scene;
    Activity fair;
    fair.title = u"งานวันเด็ก"_s;
    fair.date = QDate(2026, 1, 10);
    fair.id = must(scene.store->save(fair));
    Issue issue{TemplateKind::Certificate, {}, 1, QDate(2026, 1, 12), {}};
    issue.lines << Issue::Line{scene.somchai, u"นายสมชาย ใจดี"_s, {}, {}, fair.id}
                << Issue::Line{{}, u"นางแก้ว  ปิ่นทอง"_s, {}, {}, fair.id};
    CHECK(must(issuedBefore(*scene.store, issue)) == 0);
    must(issuePapers(*scene.store, issue));
    issue.lines << Issue::Line{scene.boonmee, u"นายบุญมี ใจดี"_s, {}, {}, fair.id}
                << Issue::Line{scene.somchai, u"นายสมชาย ใจดี"_s, {}, {}, {}};
    CHECK(must(issuedBefore(*scene.store, issue)) == 2);
    issue.kind = TemplateKind::Letter;
    CHECK(must(issuedBefore(*scene.store, issue)) == 0);
}

TEST_CASE("a template is not deleted while the register names it, and the office is told what to do instead")
{
    Scene scene;
    const auto rice = scene.gift(scene.somchai, QDate(2025, 6, 1), u"ข้าวสาร"_s);
    must(issuePapers(*scene.store, scene.issue({rice}, 1, QDate(2025, 6, 16))));
    const auto refused = scene.store->remove(scene.letter.id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::InUse);
    CHECK(refused.error().message.contains(u"Register of letters and certificates (1)"_s));
    CHECK(refused.error().message.contains(u"No longer offered"_s));
    CHECK_FALSE(refused.error().message.contains(u"end date"_s));
    must(scene.store->undo());
    must(scene.store->remove(scene.letter.id));
}

TEST_CASE("a word that nothing stands for is refused at its field")
{
    Scene scene;
    auto wrong = scene.letter;
    wrong.wording = u"ขอขอบคุณ{ผู้รัป} ที่ให้{รายการ}"_s;
    const auto saved = scene.store->save(wrong);
    REQUIRE_FALSE(saved);
    REQUIRE(saved.error().complaints.size() == 1);
    CHECK(saved.error().complaints[0].field == u"wording"_s);
    CHECK(saved.error().complaints[0].reason.contains(u"{ผู้รัป}"_s));
    CHECK_FALSE(saved.error().complaints[0].reason.contains(u"{รายการ}"_s));
}

TEST_CASE("a list is kept under its name, and whoever is on it stands there once, in dictionary order")
{
    Scene scene;
    const auto list = must(keepList(*scene.store, u" ผู้มีอุปการคุณ "_s, {scene.somchai, scene.boonmee, scene.somchai}));
    CHECK(must(membersOfList(*scene.store, list)) == QList{scene.boonmee, scene.somchai});
    const auto same = must(keepList(*scene.store, u"ผู้มีอุปการคุณ"_s, {scene.boonmee, scene.person(u"กำพล"_s)}));
    CHECK(same == list);
    CHECK(must(membersOfList(*scene.store, list)).size() == 3);
    must(scene.store->undo());
    CHECK(must(membersOfList(*scene.store, list)).size() == 2);
    must(scene.store->remove(list)); // with its lines
    CHECK(rowsOf(*scene.store, u"SELECT 1 FROM saved_list_members"_s).isEmpty());
}
