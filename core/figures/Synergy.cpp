#include "core/figures/Synergy.h"
#include "core/figures/SynergyWords.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Collation.h"
#include "core/thai/Digits.h"
#include "core/thai/Text.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <tuple>

namespace core {

namespace {

constexpr double earthRadius = 6371; // km
constexpr int leastRating = 3;       // of what worked
constexpr int agesWithout = 2;       // years after which a person is to be verified again

QString said(const char *text, int n = -1)
{
    return QCoreApplication::translate("Synergy", text, nullptr, n);
}

// อ.1 is 1, ป.1 is 4, ม.1 is 10: one after the other.
int gradeOf(const QString &stage, int number)
{
    const int before = stage == QStringLiteral(u"อ") ? 0 : stage == QStringLiteral(u"ป") ? 3 : 9;
    const int most = before == 0 ? 3 : 6;
    return number >= 1 && number <= most ? before + number : 0;
}

bool isKindredTo(const QString &field, const QString &form, const WholeWords &whole)
{
    const auto words = kindredWords(field);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        const auto at = form.indexOf(word);
        return at >= 0 && whole.isWhole(form, at, word.size());
    });
}

bool isEverAsked(const Strength &strength)
{
    return strength.readiness != Readiness::Deceased && strength.readiness != Readiness::NotNow;
}

// What is looked for, read once for all strengths.
class Search
{
public:
    explicit Search(const Need &need)
        : m_need(need), m_subject(need.subject), m_details(need.words), m_field(searchForm(need.field)),
          m_grades(gradesIn(need.grades))
    {
    }

    std::optional<Suggestion> judged(const Strength &strength) const
    {
        if (!isEverAsked(strength))
            return {};
        Suggestion one;
        one.strength = strength;
        const auto form = searchForm(strength.words);
        const auto named = m_subject.foundIn(form), told = m_details.foundIn(form);
        one.found = named.words;
        for (const auto &word : told.words) // what is said besides, unless it is said already
            if (std::none_of(one.found.begin(), one.found.end(), [&](const QString &w) { return w.contains(word); }))
                one.found << word;
        one.isField = !m_field.isEmpty() && searchForm(strength.field) == m_field;
        one.isKindred = !one.isField && !m_field.isEmpty() && strength.field.isEmpty() &&
                        strength.kind != Strength::Kind::Activity && isKindredTo(m_need.field, form, m_whole);
        one.fitsWell = (one.isField && named.count + told.count > 0) || named.count > 1;
        const bool isTold = named.count > 0 || (m_field.isEmpty() && told.count > 1);
        const bool isGood = strength.kind == Strength::Kind::Activity
                                ? named.count > 1 && strength.rating.value_or(leastRating) >= leastRating
                                : isTold || one.isField || one.isKindred;
        if (!isGood)
            return {};
        const auto taught = gradesIn(strength.grades);
        one.isForGrades = std::any_of(m_grades.begin(), m_grades.end(), [&](int g) { return taught.contains(g); });
        one.isNear = m_need.village && m_need.village == strength.village;
        if (m_need.position && strength.position)
            one.km = kilometres(*m_need.position, *strength.position);
        return one;
    }

private:
    const Need &m_need;
    TellingWords m_subject, m_details; // what it is about, and what is said about it besides
    WholeWords m_whole;
    QString m_field;
    QList<int> m_grades;
};

// How far away, as an order: the same village, by whole kilometres, then those whose place nobody knows.
std::pair<int, qint64> nearness(const Suggestion &s)
{
    if (s.isNear)
        return {0, 0};
    if (s.km)
        return {1, std::llround(*s.km)};
    return {s.strength.inServiceArea ? 2 : 3, 0};
}

auto order(const Suggestion &s)
{
    const auto &strength = s.strength;
    const bool isActivity = strength.kind == Strength::Kind::Activity;
    const int rating = isActivity ? -strength.rating.value_or(0) : 0;
    const int readiness = strength.readiness == Readiness::Ready ? 0 : 1;
    const qint64 since = strength.on.isValid() ? -strength.on.toJulianDay() : 0; // the latest first
    return std::tuple(int(strength.kind), s.fitsWell ? 0 : 1, rating, nearness(s), readiness, strength.asked, since,
                      s.isForGrades ? 0 : 1, -s.found.size());
}

QString where(const Suggestion &s)
{
    if (s.isNear)
        return said(QT_TRANSLATE_NOOP("Synergy", "in the same village"));
    const auto &name = s.strength.villageName;
    if (s.km && *s.km < 1)
        return said(QT_TRANSLATE_NOOP("Synergy", "%1, less than a kilometre away")).arg(name);
    if (s.km)
        return said(QT_TRANSLATE_NOOP("Synergy", "%1, %2 km away")).arg(name, grouped(*s.km, 0));
    if (!s.strength.village)
        return s.strength.kind == Strength::Kind::Activity
                   ? said(QT_TRANSLATE_NOOP("Synergy", "at the school"))
                   : said(QT_TRANSLATE_NOOP("Synergy", "in no village on record"));
    const auto area = s.strength.inServiceArea ? said(QT_TRANSLATE_NOOP("Synergy", "in the service area"))
                                               : said(QT_TRANSLATE_NOOP("Synergy", "outside the service area"));
    return name.isEmpty() ? area : name + QStringLiteral(", ") + area;
}

QString asked(int times)
{
    return times == 0 ? said(QT_TRANSLATE_NOOP("Synergy", "not asked in two years"))
                      : said(QT_TRANSLATE_N_NOOP("Synergy", "asked %n time(s) in two years"), times);
}

QString verified(const Strength &strength, QDate today)
{
    if (!strength.on.isValid())
        return said(QT_TRANSLATE_NOOP("Synergy", "never verified"));
    const auto day = formatDate(strength.on, DateStyle::Short);
    return strength.on.addYears(agesWithout) < today
               ? said(QT_TRANSLATE_NOOP("Synergy", "verified on %1, to be verified again")).arg(day)
               : said(QT_TRANSLATE_NOOP("Synergy", "verified on %1")).arg(day);
}

QStringList fit(const Suggestion &s)
{
    QStringList parts;
    if (!s.found.isEmpty())
        parts << said(QT_TRANSLATE_NOOP("Synergy", "knows “%1”")).arg(s.found.join(QStringLiteral("”, “")));
    if (s.isField)
        parts << said(QT_TRANSLATE_NOOP("Synergy", "the same field"));
    if (s.isKindred)
        parts << said(QT_TRANSLATE_NOOP("Synergy", "of a kindred field"));
    if (s.isForGrades)
        parts << said(QT_TRANSLATE_NOOP("Synergy", "teaches these grades"));
    return parts;
}

} // namespace

QList<int> gradesIn(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(u"(?<![\\x{0E00}-\\x{0E7F}])(อ|ป|ม)\\. ?([1-6])(?: ?[-–—] ?(?:(อ|ป|ม)\\.? ?)?([1-6]))?"));
    QList<int> grades;
    for (auto found = form.globalMatch(searchForm(text)); found.hasNext();) {
        const auto match = found.next();
        const auto stage = match.captured(1);
        const int first = gradeOf(stage, match.captured(2).toInt());
        const auto lastStage = match.captured(3).isEmpty() ? stage : match.captured(3);
        const int last = match.captured(4).isEmpty() ? first : gradeOf(lastStage, match.captured(4).toInt());
        for (int grade = first; first > 0 && grade <= last; ++grade)
            if (!grades.contains(grade))
                grades << grade;
    }
    std::sort(grades.begin(), grades.end());
    return grades;
}

double kilometres(const Position &a, const Position &b)
{
    const auto radians = [](double degrees) { return degrees * std::numbers::pi / 180; };
    const double north = std::sin(radians(b.latitude - a.latitude) / 2);
    const double east = std::sin(radians(b.longitude - a.longitude) / 2);
    const double h = north * north + std::cos(radians(a.latitude)) * std::cos(radians(b.latitude)) * east * east;
    return 2 * earthRadius * std::asin(std::min(1.0, std::sqrt(h)));
}

QList<Suggestion> suggestions(const Need &need, const QList<Strength> &strengths, QDate)
{
    const Search search(need);
    QList<Suggestion> found;
    for (const auto &strength : strengths)
        if (const auto one = search.judged(strength))
            found << *one;
    const Collation byName;
    std::sort(found.begin(), found.end(), [&](const Suggestion &a, const Suggestion &b) {
        if (const auto left = order(a), right = order(b); left != right)
            return left < right;
        if (const int names = byName.compare(a.strength.name, b.strength.name); names != 0)
            return names < 0;
        return a.strength.id < b.strength.id;
    });
    return found;
}

QString reason(const Suggestion &s, QDate today)
{
    const auto &strength = s.strength;
    if (strength.kind == Strength::Kind::Activity) {
        const auto day = formatDate(strength.on, DateStyle::Short);
        const auto held =
            strength.rating
                ? said(QT_TRANSLATE_NOOP("Synergy", "held on %1, rated %2 of 5")).arg(day).arg(*strength.rating)
                : said(QT_TRANSLATE_NOOP("Synergy", "held on %1")).arg(day);
        return QStringList{
            said(QT_TRANSLATE_NOOP("Synergy", "alike in “%1”")).arg(s.found.join(QStringLiteral("”, “"))), where(s),
            held}
            .join(QStringLiteral(" · "));
    }
    auto parts = fit(s);
    parts << where(s);
    if (strength.kind != Strength::Kind::Place)
        parts << asked(strength.asked);
    if (strength.kind == Strength::Kind::Person)
        parts << verified(strength, today);
    if (strength.kind == Strength::Kind::Person && strength.readiness == Readiness::OnRequest)
        parts << said(QT_TRANSLATE_NOOP("Synergy", "on request"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace core
