#include "core/papers/ThanksPapers.h"
#include "Golden.h"
#include "core/StoreFixture.h"
#include "core/papers/CertificateSize.h"
#include "core/papers/OfficeFiles.h"
#include "core/papers/RegisterPaper.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Scene {
    std::unique_ptr<Store> store = emptyStore();
    School school;
    Id<Village> home;

    Scene()
    {
        school.name = u"โรงเรียนบ้านดอนแก้ว"_s;
        school.educationArea = u"สำนักงานเขตพื้นที่การศึกษาประถมศึกษาเชียงใหม่ เขต 2"_s;
        school.subdistrict = u"ดอนแก้ว"_s;
        school.district = u"แม่ริม"_s;
        school.province = u"เชียงใหม่"_s;
        school.postcode = u"50180"_s;
        school.phone = u"0 5300 0123"_s;
        school.director = u"นางน้ำฝน ผู้ใหญ่ทอง"_s;
        school.letterPrefix = u"ศธ 04050.12"_s;
        school.letterSection = u"กลุ่มบริหารงานทั่วไป"_s;
        must(store->save(school));
        school = must(store->find(Id<School>{1}));
        home = must(store->save(village(4, u"บ้านดอนแก้ว"_s)));
    }
    Id<Party> household(const QString &number, const QString &head)
    {
        Household house;
        house.village = home;
        house.houseNumber = number;
        house.head = head;
        return party(must(store->save(house)));
    }
    Id<Party> temple()
    {
        Temple wat;
        wat.name = u"วัดโพธิ์ชัย"_s;
        wat.abbot = u"พระครูโพธิ์ชัยวรคุณ"_s;
        wat.village = home;
        return party(must(store->save(wat)));
    }
    Id<Party> council()
    {
        Agency agency;
        agency.name = u"องค์การบริหารส่วนตำบลดอนแก้ว"_s;
        agency.contact = u"นายกเทียม ทองดี"_s;
        agency.address = u"99 หมู่ 2 ตำบลดอนแก้ว อำเภอแม่ริม จังหวัดเชียงใหม่ 50180"_s;
        return party(must(store->save(agency)));
    }
    Contribution money(Id<Party> giver, QDate date, qint64 baht, const QString &usedFor)
    {
        Contribution gift;
        gift.date = date;
        gift.member = giver;
        gift.amount = baht * 100;
        gift.usedFor = usedFor;
        gift.id = must(store->save(gift));
        return gift;
    }
    Contribution goods(Id<Party> giver, QDate date, const QString &what, double quantity, const QString &unit)
    {
        Contribution gift;
        gift.date = date;
        gift.member = giver;
        gift.kind = ContributionKind::Goods;
        gift.description = what;
        gift.quantity = quantity;
        gift.unit = unit;
        gift.id = must(store->save(gift));
        return gift;
    }
    PaperTemplate paper(const QString &name) const
    {
        for (const auto &one : must(store->all<PaperTemplate>()))
            if (one.name.startsWith(name))
                return one;
        FAIL(name.toStdString());
        return {};
    }
    Id<Activity> activity(const QString &title)
    {
        Activity one;
        one.title = title;
        one.date = QDate(2025, 6, 26);
        one.status = ActivityStatus::Held;
        return must(store->save(one));
    }
    void tookPart(Id<Activity> in, Id<Party> member, ParticipationRole role)
    {
        Participation one;
        one.activity = in;
        one.member = member;
        one.role = role;
        must(store->save(one));
    }
};

} // namespace

TEST_CASE("a letter of thanks is an external letter with what was given, to monks in the words for monks")
{
    Scene scene;
    const auto house = scene.household(u"12/3"_s, u"นายบุญมี ศรีสุข"_s);
    const auto gifts = QList{scene.goods(house, QDate(2025, 6, 2), u"ข้าวสาร"_s, 20, u"กิโลกรัม"_s),
                             scene.money(scene.temple(), QDate(2025, 6, 3), 5000, u"ซื้อหนังสือห้องสมุด"_s),
                             scene.money(house, QDate(2025, 6, 5), 1250, {}),
                             scene.goods(scene.council(), QDate(2025, 6, 6), u"ถังขยะแยกประเภท"_s, 4, u"ใบ"_s)};
    const auto to = must(toGivers(*scene.store, gifts, true));
    REQUIRE(to.size() == 3);
    const ThanksContent content{scene.school, scene.paper(u"หนังสือขอบคุณผู้ให้"_s), QDate(2025, 6, 16), 7, to};
    checkGolden(u"thanks-letter.txt"_s, plainText(thanksPaper(content)));
    CHECK(emptyWords(content).isEmpty());
    CHECK(thanksPaper(content).title == u"หนังสือขอบคุณผู้ให้การสนับสนุน ที่ 7-9/2568"_s);
}

TEST_CASE("a certificate says who did what, and bears number, day and signature")
{
    Scene scene;
    const auto to =
        must(toGivers(*scene.store,
                      {scene.money(scene.household(u"7"_s, u"นางสาวคำแปง ใจงาม"_s), QDate(2025, 6, 2), 100000, {}),
                       scene.goods(scene.temple(), QDate(2025, 6, 2), u"โต๊ะนักเรียน"_s, 12, u"ชุด"_s)},
                      false));
    auto paper = scene.paper(u"เกียรติบัตรขอบคุณ"_s);
    const ThanksContent content{scene.school, paper, QDate(2025, 6, 9), 12, to};
    const auto certificates = thanksPaper(content);
    checkGolden(u"thanks-certificate.txt"_s, plainText(certificates));
    CHECK(certificates.landscape);
    CHECK(certificates.framed);
    paper.background = QString::fromLatin1(QByteArray("\x89PNG\r\n\x1a\n").toBase64());
    paper.signatories = u"{ผู้อำนวยการ};ผู้อำนวยการโรงเรียน\nนายสมชาย ใจดี;ประธานกรรมการสถานศึกษา"_s;
    const auto own = thanksPaper({scene.school, paper, QDate(2025, 6, 9), 0, to});
    CHECK_FALSE(own.framed); // the school's picture has a frame of its own
    CHECK(std::get<Certificate>(own.blocks[0]).signatories.size() == 2);
    CHECK(std::get<Certificate>(own.blocks[0]).signatories[0].name == u"นางน้ำฝน ผู้ใหญ่ทอง"_s);
    CHECK(std::get<Certificate>(own.blocks[0]).number == u"เลขที่ ................"_s);
}

TEST_CASE("labels tell to whom and where, for houses, temples and offices")
{
    Scene scene;
    School other;
    const auto to = must(toMembers(*scene.store, {scene.household(u"12/3"_s, u"นายบุญมี ศรีสุข"_s),
                                                  scene.household(u"13"_s, {}), scene.temple(), scene.council()}));
    const auto labels = thanksPaper({scene.school, scene.paper(u"ป้ายจ่าหน้าซอง 3"_s), {}, 0, to});
    checkGolden(u"thanks-labels.txt"_s, plainText(labels));
    const auto &sheet = std::get<LabelSheets>(labels.blocks.last());
    CHECK(sheet.columns == 3);
    CHECK(sheet.rows == 8);
}

TEST_CASE("certificates go to all who came to an activity, each once, or to its teachers alone")
{
    Scene scene;
    const auto fair = scene.activity(u"กิจกรรมวันสุนทรภู่"_s);
    const auto house = scene.household(u"12/3"_s, u"นายบุญมี ศรีสุข"_s);
    scene.tookPart(fair, house, ParticipationRole::Participant);
    scene.tookPart(fair, house, ParticipationRole::Helper);
    scene.tookPart(fair, scene.household(u"7"_s, u"นางสาวคำแปง ใจงาม"_s), ParticipationRole::Teacher);
    CHECK(must(toParticipants(*scene.store, fair, {})).size() == 2);
    const auto teachers = must(toParticipants(*scene.store, fair, ParticipationRole::Teacher));
    REQUIRE(teachers.size() == 1);
    const auto text =
        plainText(thanksPaper({scene.school, scene.paper(u"เกียรติบัตรวิทยากร"_s), QDate(2025, 6, 30), 1, teachers}));
    CHECK(text.contains(u"ได้ให้ความอนุเคราะห์เป็นวิทยากรในกิจกรรมวันสุนทรภู่\nเมื่อวันที่ ๒๖ มิถุนายน ๒๕๖๘"_s));
    CHECK(purposeOf(teachers[0]) == u"วิทยากร: กิจกรรมวันสุนทรภู่"_s);
}

TEST_CASE("words that have nothing to stand for are counted before anything is printed")
{
    Scene scene;
    const auto to = must(toMembers(*scene.store, {scene.household(u"12/3"_s, u"นายบุญมี ศรีสุข"_s)}));
    const ThanksContent content{scene.school, scene.paper(u"เกียรติบัตรผู้เข้าร่วม"_s), QDate(2025, 6, 9), 1,
                                to + QList{toName(u"นางแก้ว ปิ่นทอง"_s)}};
    const auto empty = emptyWords(content);
    REQUIRE(empty.size() == 2);
    CHECK(empty[0] == std::pair(u"{กิจกรรม}"_s, 2));
    CHECK(empty[1] == std::pair(u"{วันที่จัด}"_s, 2));
}

TEST_CASE("certificates as office files lie on their side, with the picture and the emblem in the file once")
{
    Scene scene;
    static const QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    scene.school.logo = QString::fromLatin1(png.toBase64());
    auto paper = scene.paper(u"เกียรติบัตรผู้เข้าร่วม"_s);
    paper.background = scene.school.logo;
    const QList<PaperTo> to(20, toName(u"นางแก้ว ปิ่นทอง"_s));
    const auto flow = flowOf(thanksPaper({scene.school, paper, QDate(2025, 6, 9), 1, to}));
    CHECK(flow.landscape);
    REQUIRE(flow.background);
    CHECK(flow.background->width == 29.7);
    const auto certificates = thanksPaper({scene.school, paper, QDate(2025, 6, 9), 1, to});
    for (const auto &bytes : {must(odtOf(certificates)), must(docxOf(certificates))}) {
        CHECK(bytes.count(".png") <= 6); // two pictures, each named in the list of parts and in its own head
        CHECK(bytes.size() < 20000);
    }
}

TEST_CASE("a certificate with many words is set smaller in an office file, so that it stays one page")
{
    Certificate one;
    one.heading = QStringList{u"โรงเรียนบ้านดอนแก้ว"_s};
    one.name = u"นางแก้ว ปิ่นทอง"_s;
    one.wording = QStringList{u"ได้เข้าร่วมกิจกรรมวันสุนทรภู่"_s};
    one.closing = u"ให้ไว้ ณ วันที่ 9 มิถุนายน 2568"_s;
    one.signatories = {{u"นางน้ำฝน ผู้ใหญ่ทอง"_s, u"ผู้อำนวยการโรงเรียน"_s, {}}};
    CHECK(CertificateSize::fitting(one, true, 23.7, 16.5).name == CertificateSize().name);
    one.wording = QStringList(5, QString(u"ได้อุทิศตนเพื่อการศึกษาของเด็กและเยาวชนในพื้นที่สูงห่างไกล"_s).repeated(2));
    const auto smaller = CertificateSize::fitting(one, true, 23.7, 16.5);
    CHECK(smaller.name < CertificateSize().name);
    CHECK(smaller.wording < CertificateSize().wording);
    CHECK(smaller.name > smaller.heading);
}

TEST_CASE(
    "the register is a list by number in which a number nobody used has its line, and any paper can be made again")
{
    Scene scene;
    const auto house = scene.household(u"12/3"_s, u"นายบุญมี ศรีสุข"_s);
    const auto paper = scene.paper(u"เกียรติบัตรขอบคุณ"_s);
    const auto issue = [&](const QList<Contribution> &gifts, int number, QDate date) {
        const ThanksContent content{scene.school, paper, date, number, must(toGivers(*scene.store, gifts, true))};
        must(issuePapers(*scene.store, issueOf(content)));
        return plainText(thanksPaper(content));
    };
    const auto first = issue({scene.money(scene.temple(), QDate(2025, 6, 2), 5000, {})}, 1, QDate(2025, 6, 9));
    const auto both = issue({scene.goods(house, QDate(2025, 6, 2), u"ข้าวสาร"_s, 20, u"กิโลกรัม"_s),
                             scene.goods(house, QDate(2025, 6, 3), u"น้ำดื่ม"_s, 5, u"โหล"_s)},
                            4, QDate(2025, 6, 16));
    issue({scene.money(house, QDate(2025, 6, 5), 100, {})}, 5, QDate(2025, 6, 16));
    checkGolden(u"thanks-register.txt"_s,
                plainText(registerPaper(must(registerContent(*scene.store, TemplateKind::Certificate, 2568)))));
    const auto papers = must(registerContent(*scene.store, TemplateKind::Certificate, 2568)).papers;
    REQUIRE(papers.size() == 3);
    CHECK(plainText(thanksPaper(must(onceMore(*scene.store, papers[0].id)))) == first);
    CHECK(plainText(thanksPaper(must(onceMore(*scene.store, papers[1].id)))) == both); // with both gifts, not the third
    auto byHand = scene.goods(house, QDate(2025, 6, 4), u"ผักสด"_s, 3, u"กิโลกรัม"_s);
    byHand.thankedOn = QDate(2025, 6, 16); // thanked for in person on the day of that letter
    must(scene.store->save(byHand));
    CHECK(plainText(thanksPaper(must(onceMore(*scene.store, papers[1].id)))) == both);
    auto old = papers[0];
    old.paperTemplate = {};
    must(scene.store->save(old));
    CHECK(onceMore(*scene.store, old.id).error().kind == Error::Kind::Invalid);
}

TEST_CASE("the register calls no number unused that another letter or an older book may bear, and tells runs in a line")
{
    RegisterContent content{School(), TemplateKind::Letter, 2568, {}, {}};
    for (const int number : {120, 124}) {
        IssuedPaper paper;
        paper.number = number;
        paper.name = u"นายบุญมี ศรีสุข"_s;
        content.papers << paper;
    }
    for (int number = 1; number < 124; ++number)
        if (number != 120)
            content.missing << number;
    const auto letters = plainText(registerPaper(content));
    CHECK(letters.contains(u"๑-๑๑๙\t\t\t\tไม่มีในทะเบียนนี้\n๑๒๐"_s));
    CHECK(letters.contains(u"๑๒๑-๑๒๓\t\t\t\tไม่มีในทะเบียนนี้\n๑๒๔"_s));
    content.kind = TemplateKind::Certificate;
    const auto certificates = plainText(registerPaper(content));
    CHECK(certificates.contains(u"๑-๑๑๙\t\t\t\tไม่มีในทะเบียนนี้\n๑๒๐"_s));
    CHECK(certificates.contains(u"๑๒๑-๑๒๓\t\t\t\tไม่ได้ใช้\n๑๒๔"_s));
}
