#include "core/figures/Appointing.h"
#include "core/records/AppointmentOrder.h"
#include "core/records/School.h"
#include <QCoreApplication>
#include <algorithm>

namespace core {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Appointing", text);
}

Result<SeatTemplate> templateOf(const Store &store, Id<BodyTemplate> id)
{
    auto record = store.find(id);
    if (!record)
        return record.error();
    auto rows = store.rowsOwnedBy(typeOf<TemplateSeat>(), QStringLiteral("body_template_id"), id.value);
    if (!rows)
        return rows.error();
    SeatTemplate pattern{*record, {}};
    for (const auto &row : *rows)
        pattern.seats << typeOf<TemplateSeat>().fromRow(row);
    return pattern;
}

// Which of the body's seats answer the lines of a template: those that say the same first, then those that bear the
// position of a line that asks for nothing else, then those that represent the same under another position.
class Answers
{
public:
    Answers(const QList<TemplateSeat> &asked, const QList<SeatLine> &there)
        : m_asked(asked), m_open(there), m_lacking(asked.size())
    {
        for (qsizetype i = 0; i < asked.size(); ++i)
            m_lacking[i] = asked[i].count;
        take([](const TemplateSeat &a, const Seat &s) {
            return a.position == s.position && a.represents == s.represents;
        });
        take([](const TemplateSeat &a, const Seat &s) { return a.represents.isEmpty() && a.position == s.position; });
        take([](const TemplateSeat &a, const Seat &s) {
            return !a.represents.isEmpty() && a.represents == s.represents;
        });
    }

    int lacking(qsizetype asked) const { return m_lacking[asked]; }
    const QList<SeatLine> &unasked() const { return m_open; }

private:
    template <class Fits>
    void take(Fits fits)
    {
        for (qsizetype i = 0; i < m_asked.size(); ++i)
            m_open.removeIf([&](const SeatLine &line) {
                return m_lacking[i] > 0 && fits(m_asked[i], line.seat) && m_lacking[i]-- > 0;
            });
    }

    const QList<TemplateSeat> &m_asked;
    QList<SeatLine> m_open;
    QList<int> m_lacking;
};

void fillIn(TemplatePlan &plan, const SeatTemplate &pattern)
{
    auto &body = plan.body;
    const auto fill = [&](bool lacks, const char *field, auto &&write) {
        if (!lacks)
            return;
        write();
        plan.filledFields << QString::fromLatin1(field);
    };
    const auto &by = pattern.record;
    fill(body.kind == CommitteeKind::Other && by.kind != body.kind, "kind", [&] { body.kind = by.kind; });
    fill(body.legalBasis.isEmpty() && !by.legalBasis.isEmpty(), "legal_basis",
         [&] { body.legalBasis = by.legalBasis; });
    fill(!body.seats, "seats", [&] { body.seats = pattern.count(); });
    fill(!body.termsYears && by.termsYears, "terms_years", [&] { body.termsYears = by.termsYears; });
    const bool isAsBefore = body.quorum == QuorumRule::HalfOfSeats && !body.quorumNumber;
    fill(isAsBefore && by.quorum != body.quorum, "quorum", [&] {
        body.quorum = by.quorum;
        body.quorumNumber = by.quorumNumber;
    });
}

} // namespace

int SeatTemplate::count() const
{
    int count = 0;
    for (const auto &seat : seats)
        count += seat.count;
    return count;
}

bool suits(const BodyTemplate &pattern, const Committee &body, std::optional<int> pupils)
{
    if (pattern.kind != body.kind || body.kind == CommitteeKind::Other)
        return false;
    if (!pattern.pupilsFrom && !pattern.pupilsTo)
        return true;
    return pupils && *pupils >= pattern.pupilsFrom.value_or(0) && *pupils <= pattern.pupilsTo.value_or(*pupils);
}

Result<QList<SeatTemplate>> templatesFor(const Store &store, const Committee &body)
{
    auto records = store.all<BodyTemplate>();
    if (!records)
        return records.error();
    std::optional<int> pupils;
    if (const auto school = store.find(Id<School>{1}))
        pupils = school->pupils;
    QList<SeatTemplate> templates;
    for (const auto &record : *records) {
        auto pattern = templateOf(store, record.id);
        if (!pattern)
            return pattern.error();
        templates << *pattern;
    }
    const auto rank = [&](const SeatTemplate &t) {
        return suits(t.record, body, pupils) ? 0 : t.record.kind == body.kind ? 1 : 2;
    };
    std::stable_sort(templates.begin(), templates.end(),
                     [&](const SeatTemplate &a, const SeatTemplate &b) { return rank(a) < rank(b); });
    return templates;
}

TemplatePlan planOf(const SeatTemplate &pattern, const Body &body, QDate today)
{
    TemplatePlan plan;
    plan.body = body.record;
    fillIn(plan, pattern);
    const auto lines = seatingOn(body.record, body.seats, today).lines;
    const Answers answers(pattern.seats, lines);
    const auto ordered = readOrder(body.record.appointmentOrder).date;
    const auto since = ordered.isValid() && ordered <= today ? ordered : lines.isEmpty() ? QDate() : today;
    int last = 0;
    for (const auto &seat : body.seats)
        last = std::max(last, seat.order);
    for (qsizetype i = 0; i < pattern.seats.size(); ++i) {
        const auto &asked = pattern.seats[i];
        plan.there += asked.count - answers.lacking(i);
        for (int n = 0; n < answers.lacking(i); ++n)
            plan.missing << Seat{{}, body.record.id, asked.position, asked.represents, {}, since, {}, ++last};
    }
    for (const auto &line : answers.unasked())
        plan.beyond << (line.seat.position + u' ' + line.seat.represents).trimmed();
    return plan;
}

Result<TemplatePlan> applyTemplate(Store &store, Id<BodyTemplate> pattern, Id<Committee> committee, QDate today)
{
    auto found = templateOf(store, pattern);
    if (!found)
        return found.error();
    auto body = bodyOf(store, committee);
    if (!body)
        return body.error();
    const auto plan = planOf(*found, *body, today);
    if (plan.missing.isEmpty() && plan.filledFields.isEmpty())
        return plan;
    auto done = store.together([&]() -> Result<void> {
        if (auto saved = store.save(plan.body); !saved)
            return saved.error();
        for (const auto &seat : plan.missing)
            if (auto saved = store.save(seat); !saved)
                return saved.error();
        return {};
    });
    if (!done)
        return done.error();
    return plan;
}

Result<Id<BodyTemplate>> keepAsTemplate(Store &store, Id<Committee> committee, const QString &name, QDate day)
{
    auto body = bodyOf(store, committee);
    if (!body)
        return body.error();
    const auto lines = seatingOn(body->record, body->seats, day).lines;
    if (lines.isEmpty())
        return Error{Error::Kind::Invalid,
                     translated(QT_TRANSLATE_NOOP("Appointing", "The body has no seats yet that could be kept."))};
    auto all = store.all<BodyTemplate>();
    if (!all)
        return all.error();
    BodyTemplate record;
    for (const auto &known : *all)
        if (known.name == name)
            record = known;
    const auto &b = body->record;
    record = {record.id,    name,     b.kind,         record.pupilsFrom, record.pupilsTo,
              b.legalBasis, b.quorum, b.quorumNumber, b.termsYears,      b.servesRest};
    QList<TemplateSeat> alike;
    for (const auto &line : lines) {
        const auto known = std::find_if(alike.begin(), alike.end(), [&](const TemplateSeat &t) {
            return t.position == line.seat.position && t.represents == line.seat.represents;
        });
        if (known != alike.end())
            ++known->count;
        else
            alike << TemplateSeat{{}, {}, line.seat.position, line.seat.represents, 1, int(alike.size()) + 1};
    }
    Id<BodyTemplate> kept;
    auto done = store.together([&]() -> Result<void> {
        auto id = store.save(record);
        if (!id)
            return id.error();
        kept = *id;
        auto before = store.rowsOwnedBy(typeOf<TemplateSeat>(), QStringLiteral("body_template_id"), kept.value);
        if (!before)
            return before.error();
        for (const auto &row : *before)
            if (auto gone = store.remove(Id<TemplateSeat>{row.id}); !gone)
                return gone.error();
        for (auto seat : alike) {
            seat.bodyTemplate = kept;
            if (auto saved = store.save(seat); !saved)
                return saved.error();
        }
        return {};
    });
    if (!done)
        return done.error();
    return kept;
}

Result<Id<Seat>> appointHolder(Store &store, Id<Seat> seat, Id<Person> person, QDate from)
{
    auto last = store.find(seat);
    if (!last)
        return last.error();
    auto body = bodyOf(store, last->committee);
    if (!body)
        return body.error();
    const auto holders = holdersOf(body->seats, *last);
    if (!holders.isEmpty() && holders.last().since.isValid())
        last = holders.last();
    auto next = *last;
    next.person = person;
    next.since = from;
    if (last->since.isValid() && from <= last->since) {
        if (last->person)
            return Error{
                Error::Kind::Invalid,
                {},
                {},
                {{QStringLiteral("since"),
                  translated(QT_TRANSLATE_NOOP("Appointing", "the present holder began on that day or later"))}}};
        return store.save(next); // vacant for no day at all
    }
    if (!last->since.isValid() && !last->person)
        return store.save(next); // never held by anybody
    const auto end = termEnd(body->record, body->seats, *last);
    const bool servesRest = body->record.servesRest && end.isValid() && end >= from;
    next.id = {};
    next.until = servesRest ? end : QDate();
    auto before = *last;
    if (!before.until.isValid() || before.until >= from)
        before.until = from.addDays(-1);
    Id<Seat> appointed;
    auto done = store.together([&]() -> Result<void> {
        if (before.until != last->until)
            if (auto saved = store.save(before); !saved)
                return saved.error();
        auto saved = store.save(next);
        if (!saved)
            return saved.error();
        appointed = *saved;
        return {};
    });
    if (!done)
        return done.error();
    return appointed;
}

} // namespace core
