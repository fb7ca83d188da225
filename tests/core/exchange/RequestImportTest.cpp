#include "core/exchange/Csv.h"
#include "core/exchange/Export.h"
#include "core/exchange/Importing.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("requests come in by the agreed columns, and a second time nothing changes")
{
    auto store = withVillages();
    import(*store, u"household"_s, u"village,house_number,head\n4,12/3,นายดี\n"_s);
    import(*store, u"activity"_s, u"title,date\nค่ายทอผ้า,1/8/2568\n"_s);
    const auto csv = u"date,side,member,village,kind,subject,answer,answered_on,due_on,status,activity\n"
                     "1/6/2568,community,household:4/12/3,4,need,ขอใช้สนาม,ได้,5/6/2568,10/6/2568,answered,\n"
                     "2025-06-02,โรงเรียนถึงชุมชน,,5,ความต้องการ,ขอครูทอผ้า,,,,in_progress,ค่ายทอผ้า\n"
                     "3/6/2568,,,4,,ไม่บอกประเภท,,,,,\n"_s;
    CHECK(import(*store, u"request"_s, csv) == ImportCounts{3, 0, 0, 0});
    const auto all = must(store->all<Request>());
    REQUIRE(all.size() == 3);
    CHECK(all[0].side == RequestSide::Community); // the first of the choices, where a file does not say
    CHECK(all[1].side == RequestSide::School);
    CHECK(all[1].kind == RequestKind::Need);
    CHECK(all[1].activity);
    CHECK(all[2].member);
    CHECK(all[2].answeredOn == QDate(2025, 6, 5));
    CHECK(all[2].status == RequestStatus::Answered);
    CHECK(import(*store, u"request"_s, csv) == ImportCounts{0, 0, 3, 0});
}

TEST_CASE("steps and tellings come in with their request, told apart by its day where a subject recurs")
{
    auto store = withVillages();
    import(*store, u"request"_s,
           u"date,side,kind,subject\n1/6/2567,school,news,เปิดเทอม\n1/6/2568,school,news,เปิดเทอม\n"_s);
    CHECK(import(*store, u"request_step"_s, u"request,date,what,by\nเปิดเทอม @ 1/6/2568,2/6/2568,ส่งหนังสือ,ธุรการ\n"_s) ==
          ImportCounts{1, 0, 0, 0});
    const auto tellings = u"request,village,date,way,note\nเปิดเทอม @ 1/6/2568,4,2/6/2568,หอกระจายข่าว,เช้า\n"
                          "เปิดเทอม @ 1/6/2568,5,2/6/2568,line,\n"_s;
    CHECK(import(*store, u"telling"_s, tellings) == ImportCounts{2, 0, 0, 0});
    CHECK(import(*store, u"telling"_s, tellings) == ImportCounts{0, 0, 2, 0});
    const auto told = must(store->all<Telling>());
    CHECK(told[0].way == TellingWay::Loudspeaker);
    CHECK(must(store->find(told[0].request)).date == QDate(2025, 6, 1));
}

TEST_CASE("what is exported of requests, their steps and tellings comes back the same")
{
    auto store = withVillages();
    import(*store, u"request"_s,
           u"date,side,village,kind,subject,details,knowledge_field,grades,responsible,due_on,settled_on\n"
           "1/6/2568,school,4,need,ขอครูทอผ้า,\"สองบรรทัด\nจริง ๆ\",หัตถกรรม,ป.4–ป.6,ครูแดง,9/6/2568,20/6/2568\n"_s);
    import(*store, u"request_step"_s, u"request,date,what,by\nขอครูทอผ้า,2/6/2568,โทรถาม,ครูแดง\n"_s);
    import(*store, u"telling"_s, u"request,village,date,way\nขอครูทอผ้า,4,2/6/2568,letter\n"_s);
    for (const auto *name : {"request", "request_step", "telling"}) {
        const auto *kind = kindNamed(QLatin1String(name));
        REQUIRE(kind);
        const auto csv = must(exportCsv(*store, *kind, true));
        const auto counts = must(planImport(*store, *kind, must(readCsv(csv)), today)).counts();
        CHECK(counts == ImportCounts{0, 0, 1, 0});
    }
}
