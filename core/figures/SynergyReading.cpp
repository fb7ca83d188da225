// What the file knows of needs and strengths.
#include "core/figures/Synergy.h"
#include "core/figures/SynergyWords.h"
#include "core/records/Agency.h"
#include "core/records/LearningPlace.h"
#include "core/store/Store.h"
#include "core/thai/Collation.h"
#include "core/thai/Text.h"
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace core {

namespace {

QString joined(QStringList parts, const QString &between = QStringLiteral(" "))
{
    parts.removeAll(QString());
    return parts.join(between);
}

std::optional<Position> positionOf(const Village &village)
{
    if (!village.latitude || !village.longitude)
        return {};
    return Position{*village.latitude, *village.longitude};
}

// The villages as they are called, and what a need says of where rather than of what.
class Villages
{
public:
    Result<void> read(const Store &store)
    {
        const auto all = store.all<Village>();
        if (!all)
            return all.error();
        QList<qint64> ids;
        for (const auto &village : *all) {
            m_villages[village.id.value] = village;
            ids << village.id.value;
        }
        const auto names = store.names(typeOf<Village>(), ids);
        if (!names)
            return names.error();
        m_names = *names;
        return {};
    }
    void place(Strength &strength, Id<Village> id) const
    {
        const auto village = m_villages.value(id.value);
        strength.village = id;
        strength.villageName = m_names.value(id.value);
        strength.inServiceArea = id && village.inServiceArea;
        strength.position = positionOf(village);
    }
    std::optional<Position> position(Id<Village> id) const { return positionOf(m_villages.value(id.value)); }
    // Longest first: บ้านห้วยหมอกใหม่ before บ้านห้วยหมอก.
    QString without(QString text) const
    {
        const auto house = QStringLiteral(u"บ้าน");
        QStringList names;
        for (const auto &village : m_villages) {
            names << village.name;
            if (const auto bare = village.name.mid(house.size()); village.name.startsWith(house) && bare.size() > 5)
                names << bare; // วัดสันป่าตึงคำ
        }
        std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
        for (const auto &name : names)
            text.replace(name, QStringLiteral(" "));
        return text;
    }

private:
    QHash<qint64, Village> m_villages;
    QHash<qint64, QString> m_names;
};

// How often each member was asked for since a day: all that it did other than being among those for whom it was done.
Result<QHash<qint64, int>> timesAsked(const Store &store, QDate since)
{
    const auto rows = store.select(
        QStringLiteral("SELECT p.party_id, count(DISTINCT a.activity_id) FROM participations p JOIN activities a USING "
                       "(activity_id) WHERE p.role IN ('teacher', 'helper', 'organiser') AND a.status <> 'cancelled' "
                       "AND a.held_on > ? GROUP BY p.party_id"),
        {since.toString(Qt::ISODate)});
    if (!rows)
        return rows.error();
    QHash<qint64, int> times;
    for (const auto &row : *rows)
        times[row[0].toLongLong()] = row[1].toInt();
    return times;
}

class Register
{
public:
    Register(const Store &store, QDate today) : m_store(store), m_today(today) {}

    Result<QList<Strength>> strengths()
    {
        if (auto read = m_villages.read(m_store); !read)
            return read.error();
        const auto asked = timesAsked(m_store, m_today.addYears(-2));
        if (!asked)
            return asked.error();
        m_asked = *asked;
        for (const auto step : {&Register::people, &Register::places, &Register::agencies, &Register::activities})
            if (auto done = (this->*step)(); !done)
                return done.error();
        return m_strengths;
    }

private:
    Result<void> people()
    {
        const auto all = m_store.all<ResourcePerson>();
        const auto homes = m_store.select(QStringLiteral("SELECT t.resource_person_id, %1 FROM resource_persons t")
                                              .arg(typeOf<ResourcePerson>().villageSql));
        if (!all || !homes)
            return !all ? all.error() : homes.error();
        QHash<qint64, qint64> villages;
        for (const auto &home : *homes)
            villages[home[0].toLongLong()] = home[1].toLongLong();
        for (const auto &person : *all) {
            Strength one;
            one.kind = Strength::Kind::Person;
            one.id = person.id.value;
            one.name = joined({person.title + person.givenName, person.familyName});
            one.words = joined({person.expertise, person.teaches});
            one.tells = person.expertise;
            one.field = person.field;
            one.grades = person.teaches;
            one.readiness = person.readiness;
            one.asked = m_asked.value(one.id);
            one.on = person.verifiedOn;
            m_villages.place(one, {villages.value(one.id)});
            m_strengths << one;
        }
        return {};
    }

    Result<void> places()
    {
        const auto all = m_store.all<LearningPlace>();
        if (!all)
            return all.error();
        for (const auto &place : *all) {
            Strength one;
            one.kind = Strength::Kind::Place;
            one.id = place.id.value;
            one.name = place.name;
            one.words = m_villages.without(joined({place.name, place.kind, place.topics}));
            one.tells = place.topics;
            m_villages.place(one, place.village);
            m_strengths << one;
        }
        return {};
    }

    Result<void> agencies()
    {
        const auto all = m_store.all<Agency>();
        const auto subjects = m_store.all<Agreement>();
        if (!all || !subjects)
            return !all ? all.error() : subjects.error();
        for (const auto &agency : *all) {
            if (agency.until.isValid() && agency.until < m_today)
                continue;
            QStringList words{agency.name, agency.note};
            for (const auto &agreement : *subjects)
                if (agreement.agency == agency.id)
                    words << agreement.subject;
            Strength one;
            one.kind = Strength::Kind::Agency;
            one.id = agency.id.value;
            one.name = agency.name;
            one.words = m_villages.without(joined(words));
            one.tells = normalizedLine(agency.note);
            one.asked = m_asked.value(one.id);
            m_villages.place(one, agency.village);
            m_strengths << one;
        }
        return {};
    }

    // What is done every year is one strength: the last time that it went well.
    Result<void> activities()
    {
        const auto all = m_store.all<Activity>(); // the latest first
        if (!all)
            return all.error();
        static const QRegularExpression number(QStringLiteral("\\d+"));
        QSet<QString> seen;
        for (const auto &activity : *all) {
            if (activity.status != ActivityStatus::Held || activity.date > m_today || activity.rating.value_or(3) < 3)
                continue;
            auto title = searchForm(activity.title);
            title.remove(number);
            if (seen.contains(title))
                continue;
            seen << title;
            Strength one;
            one.kind = Strength::Kind::Activity;
            one.id = activity.id.value;
            one.name = activity.title;
            one.words = m_villages.without(joined({activity.title, activity.objective}));
            one.tells = normalizedLine(activity.objective);
            one.on = activity.date;
            one.rating = activity.rating;
            m_villages.place(one, activity.village);
            one.inServiceArea = one.inServiceArea || !activity.village; // at the school
            m_strengths << one;
        }
        return {};
    }

    const Store &m_store;
    const QDate m_today;
    Villages m_villages;
    QHash<qint64, int> m_asked;
    QList<Strength> m_strengths;
};

Need needFrom(const Request &request, const Villages &villages)
{
    Need need;
    need.request = request.id;
    need.activity = request.activity;
    need.side = request.side;
    need.title = request.subject;
    need.subject = villages.without(request.subject);
    need.words = villages.without(request.details);
    need.field = request.knowledgeField;
    need.grades = request.grades;
    need.village = request.village;
    need.position = villages.position(request.village);
    need.dueOn = request.dueOn;
    return need;
}

} // namespace

Result<QList<Strength>> strengthsOf(const Store &store, QDate today)
{
    return Register(store, today).strengths();
}

Result<QList<Need>> openNeeds(const Store &store)
{
    Villages villages;
    if (auto read = villages.read(store); !read)
        return read.error();
    const auto found = store.select(
        QStringLiteral("SELECT request_id FROM requests WHERE kind = 'need' AND status IN ('received', 'in_progress') "
                       "ORDER BY activity_id IS NOT NULL, due_on IS NULL, due_on, made_on, request_id"));
    if (!found)
        return found.error();
    QList<Need> needs;
    for (const auto &row : *found) {
        const auto request = store.find(Id<Request>{row[0].toLongLong()});
        if (!request)
            return request.error();
        needs << needFrom(*request, villages);
    }
    return needs;
}

Result<QList<Need>> plannedWithTeachers(const Store &store, QDate today)
{
    const auto found = store.select(
        QStringLiteral("SELECT a.activity_id, a.title, a.village_id, a.held_on FROM activities a WHERE a.status = "
                       "'planned' AND a.held_on >= ? AND EXISTS (SELECT 1 FROM participations p WHERE p.activity_id = "
                       "a.activity_id AND p.role = 'teacher') AND NOT EXISTS (SELECT 1 FROM requests r WHERE "
                       "r.activity_id = a.activity_id AND r.kind = 'need' AND r.status IN ('received', "
                       "'in_progress')) ORDER BY a.held_on, a.activity_id"),
        {today.toString(Qt::ISODate)});
    if (!found)
        return found.error();
    QList<Need> planned;
    for (const auto &row : *found) {
        auto need = needFor(store, row[1].toString(), {}, {}, {row[2].toLongLong()});
        if (!need)
            return need.error();
        auto one = *need;
        one.activity = {row[0].toLongLong()};
        one.dueOn = Convert<QDate>::in(row[3]);
        planned << one;
    }
    return planned;
}

Result<Need> needOf(const Store &store, Id<Request> request)
{
    Villages villages;
    if (auto read = villages.read(store); !read)
        return read.error();
    const auto record = store.find(request);
    if (!record)
        return record.error();
    return needFrom(*record, villages);
}

Result<Need> needFor(const Store &store, const QString &words, const QString &field, const QString &grades,
                     Id<Village> village)
{
    Villages villages;
    if (auto read = villages.read(store); !read)
        return read.error();
    Need need;
    need.title = normalizedLine(words);
    need.subject = villages.without(need.title);
    need.field = normalizedLine(field);
    need.grades = grades.isEmpty() ? need.subject : normalizedLine(grades);
    need.village = village;
    need.position = villages.position(village);
    return need;
}

Result<QStringList> knowledgeFields(const Store &store)
{
    const auto rows = store.select(QStringLiteral("SELECT knowledge_field FROM resource_persons UNION SELECT "
                                                  "knowledge_field FROM requests"));
    if (!rows)
        return rows.error();
    auto names = usualKnowledgeFields();
    for (const auto &row : *rows)
        if (const auto name = row[0].toString(); !name.isEmpty() && !names.contains(name))
            names << name;
    std::sort(names.begin(), names.end(), Collation());
    return names;
}

} // namespace core
