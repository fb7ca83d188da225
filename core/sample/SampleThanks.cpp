// The register of letters and certificates of each year, and the lists that the office keeps.
#include "core/records/IssuedPaper.h"
#include "core/records/Kinds.h"
#include "core/sample/SampleStages.h"
#include "core/thai/BuddhistDate.h"
#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// As the file format brings them.
constexpr Id<PaperTemplate> letterOfThanks{1}, certificateOfThanks{3}, certificateOfTeaching{5};
constexpr int mostOnList = 40;

class Register
{
public:
    Register(SampleDesk &desk, const SampleSubdistrict &subdistrict) : m_desk(desk), m_subdistrict(subdistrict)
    {
        for (const auto &temple : subdistrict.temples)
            m_names[temple.id.value] =
                temple.abbot.isEmpty() ? temple.name : u"%1 เจ้าอาวาส%2"_s.arg(temple.abbot, temple.name);
        for (const auto &agency : subdistrict.agencies)
            m_names[agency.id.value] = agency.name;
        for (const auto &person : subdistrict.villagers)
            m_names[person.id.value] = fullName(person);
        for (const auto &master : subdistrict.resourcePeople)
            m_names[master.id.value] = fullName(master.title, master.givenName, master.familyName);
        for (const auto &house : subdistrict.households)
            m_heads[house.id.value] = fullName(house.head.title, house.head.givenName, house.head.familyName);
    }

    // Offices and temples get a letter, villagers a certificate, and so does whoever taught.
    void issue()
    {
        QList<Paper> papers;
        for (const auto &gift : m_subdistrict.thankedFor)
            papers << thanksFor(gift);
        for (const auto &one : m_subdistrict.taught)
            papers << thanksFor(one);
        std::stable_sort(papers.begin(), papers.end(),
                         [](const Paper &a, const Paper &b) { return a.first.date < b.first.date; });
        for (auto &[paper, gift] : papers) {
            if (!paper.date.isValid() || paper.date >= m_desk.today() || paper.name.isEmpty())
                continue;
            paper.year = buddhistYear(paper.date);
            paper.number = ++m_last[{int(paper.kind), paper.year}];
            const auto issued = m_desk.keep(paper);
            if (gift)
                m_desk.keep(ThankedGift{{}, issued, gift});
        }
    }

    void keepLists()
    {
        QList<Id<Party>> givers, partners;
        for (auto gift = m_subdistrict.thankedFor.crbegin(); gift != m_subdistrict.thankedFor.crend(); ++gift)
            if (givers.size() < mostOnList && !givers.contains(gift->member))
                givers << gift->member;
        for (const auto &temple : m_subdistrict.temples)
            partners << party(temple.id);
        for (const auto &agency : m_subdistrict.agencies)
            partners << party(agency.id);
        keep(u"ผู้มีอุปการคุณของโรงเรียน"_s, u"ผู้บริจาครายล่าสุด สำหรับหนังสือขอบคุณปลายปีและเชิญร่วมงาน"_s, givers);
        keep(u"วัดและหน่วยงานภาคีเครือข่าย"_s, u"สำหรับหนังสือเชิญและป้ายจ่าหน้าซอง"_s, partners);
    }

private:
    using Paper = std::pair<IssuedPaper, Id<Contribution>>; // with the gift it thanks for, if any

    QString nameOf(Id<Party> member) const
    {
        return m_names.contains(member.value) ? m_names.value(member.value) : m_heads.value(member.value);
    }

    Paper thanksFor(const Contribution &gift) const
    {
        const bool isHousehold = m_heads.contains(gift.member.value);
        IssuedPaper paper;
        paper.kind = isHousehold ? TemplateKind::Certificate : TemplateKind::Letter;
        paper.paperTemplate = isHousehold ? certificateOfThanks : letterOfThanks;
        paper.date = gift.thankedOn;
        paper.member = gift.member;
        paper.name = nameOf(gift.member);
        paper.purpose = gift.description;
        paper.activity = gift.activity;
        return {paper, gift.id};
    }

    Paper thanksFor(const Participation &one) const
    {
        IssuedPaper paper;
        paper.kind = TemplateKind::Certificate;
        paper.paperTemplate = certificateOfTeaching;
        for (const auto &activity : m_subdistrict.activities)
            if (activity.id == one.activity) {
                paper.date = activity.date;
                paper.purpose = u"วิทยากร: "_s + activity.title;
            }
        paper.member = one.member;
        paper.name = nameOf(one.member);
        paper.activity = one.activity;
        return {paper, {}};
    }

    void keep(const QString &name, const QString &note, const QList<Id<Party>> &members)
    {
        const auto list = m_desk.keep(SavedList{{}, name, note});
        for (const auto member : members)
            m_desk.keep(SavedListMember{{}, list, member});
    }

    SampleDesk &m_desk;
    const SampleSubdistrict &m_subdistrict;
    QHash<qint64, QString> m_names, m_heads;
    QHash<std::pair<int, int>, int> m_last;
};

} // namespace

void issuePapers(SampleDesk &desk, SampleSubdistrict &subdistrict)
{
    Register papers(desk, subdistrict);
    papers.issue();
    papers.keepLists();
}

} // namespace core
