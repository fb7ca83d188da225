#include "core/records/Agenda.h"
#include "Support.h"
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QStringList numbers(const QList<AgendaItem> &agenda)
{
    QStringList list;
    for (const auto &item : agenda)
        list << item.number;
    return list;
}

} // namespace

TEST_CASE("the official agenda has five headings, or six with matters for information before those for decision")
{
    const auto five = officialAgenda(AgendaForm::Five), six = officialAgenda(AgendaForm::Six);
    CHECK(numbers(five) == QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
    CHECK(five[3].heading == u"เรื่องเสนอเพื่อพิจารณา"_s);
    CHECK(six.size() == 6);
    CHECK(six[3].heading == u"เรื่องเสนอเพื่อทราบ"_s);
    CHECK(six[4].heading == five[3].heading);
    CHECK(isMattersArising(five[2]));
    CHECK_FALSE(isMattersArising(five[1]));
    CHECK(agendaLabel(u"4"_s) == u"ระเบียบวาระที่ 4"_s);
    CHECK(agendaLabel(u"4.1"_s) == u"4.1"_s);
}

TEST_CASE("agenda lines are numbered by their order and depth")
{
    QList<AgendaItem> agenda(8);
    CHECK(renumber(agenda, {0, 1, 1, 2, 2, 1, 0, 1}) == QList<int>({0, 1, 1, 2, 2, 1, 0, 1}));
    CHECK(numbers(agenda) ==
          QStringList({u"1"_s, u"1.1"_s, u"1.2"_s, u"1.2.1"_s, u"1.2.2"_s, u"1.3"_s, u"2"_s, u"2.1"_s}));
    CHECK(renumber(agenda, {2, 3, 0}) == QList<int>({0, 1, 0, 0, 0, 0, 0, 0}));
}

TEST_CASE("numbering an agenda by the depth of its own numbers changes nothing the second time")
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        QList<AgendaItem> agenda(int(random() % 20));
        QList<int> levels;
        for (int i = 0; i < agenda.size(); ++i)
            levels << int(random() % 5);
        const auto became = renumber(agenda, levels);
        const auto first = numbers(agenda);
        QList<int> again;
        for (const auto &number : first)
            again << agendaLevel(number);
        CHECK(again == became);
        renumber(agenda, again);
        CHECK(numbers(agenda) == first);
        CHECK(QSet<QString>(first.begin(), first.end()).size() == first.size());
    }
}

TEST_CASE("an agenda goes from five headings to six and back, unless something stands under the sixth")
{
    auto agenda = officialAgenda(AgendaForm::Five);
    CHECK(formOf(agenda) == AgendaForm::Five);
    AgendaItem item;
    item.number = u"4.1"_s;
    item.title = u"งบประมาณ"_s;
    agenda.insert(4, item);
    auto six = inForm(agenda, AgendaForm::Six, {-9});
    CHECK(formOf(six) == AgendaForm::Six);
    CHECK(numbers(six) == QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"5.1"_s, u"6"_s}));
    CHECK(six[3].id == Id<AgendaItem>{-9});
    CHECK(six[5].title == item.title);
    CHECK(inForm(six, AgendaForm::Six, {-10}) == six);
    CHECK(inForm(six, AgendaForm::Five, {}) == agenda);
    six[3].discussion = u"แจ้งเรื่องทุน"_s;
    CHECK(inForm(six, AgendaForm::Five, {}) == six);
}
