#include "core/exchange/ImportPlan.h"
#include "core/exchange/Cells.h"
#include "core/exchange/Columns.h"
#include "core/exchange/KnownRows.h"
#include "core/exchange/WithinFile.h"
#include "core/records/Kinds.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Text.h"
#include <QCoreApplication>

namespace core {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

constexpr qsizetype every = 500; // rows between two questions whether to go on

class Planner
{
public:
    Planner(const Store &store, const Kind &kind, const Sheet &sheet, QDate today)
        : m_kind(kind), m_sheet(sheet), m_reader(store, m_labels, today), m_writer(store), m_store(store)
    {
        m_plan.kind = &kind;
    }

    Result<ImportPlan> plan(const GoesOn &goesOn)
    {
        auto columns = columnsOf(m_kind, m_labels, m_sheet);
        if (!columns)
            return columns.error();
        m_columns = std::move(columns).value();
        m_plan.header = m_columns.header;
        m_plan.unknownColumns = m_columns.unknown;
        m_plan.repeatedColumns = m_columns.repeated;
        auto there = m_store.allRows(m_kind);
        if (!there)
            return there.error();
        const auto around = surroundings();
        if (!around)
            return around.error();
        KnownRows known(m_kind, *there, *around);
        if (m_kind.key.isEmpty())
            for (const auto &row : *there)
                ++m_identical[wholeOf(row)];
        m_plan.rows.reserve(m_sheet.rows.size());
        for (auto i = m_columns.below; i < m_sheet.rows.size(); ++i) {
            if (goesOn && i % every == 0 && !goesOn(i, m_sheet.rows.size()))
                return Error{Error::Kind::Cancelled,
                             translated(QT_TRANSLATE_NOOP("Import", "Cancelled. Nothing was changed."))};
            if (isBlank(m_sheet.rows[i]))
                continue;
            if (auto done = planRow(m_sheet.rows[i], m_sheet.lines.value(i, int(i) + 1), known); !done)
                return done.error();
        }
        resolveWithin(m_plan, m_pending);
        return m_plan;
    }

private:
    static bool isBlank(const QStringList &row)
    {
        return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
    }

    Result<Surroundings> surroundings() const
    {
        Surroundings around;
        const auto schools = m_store.allRows(typeOf<School>());
        if (!schools)
            return schools.error();
        around.school = schools->value(0);
        if (!m_kind.tieBreak.contains(QStringLiteral("household")))
            return around;
        const auto &household = typeOf<Household>();
        const auto houses = m_store.allRows(household);
        if (!houses)
            return houses.error();
        for (const auto &house : *houses)
            around.villages[house.id] = household.value(house, QStringLiteral("village")).toLongLong();
        return around;
    }

    Result<void> planRow(const QStringList &cells, int line, KnownRows &known)
    {
        PlannedRow planned;
        planned.line = line;
        QHash<int, QVariant> given; // by field
        for (int c = 0; c < m_columns.fields.size() && c < cells.size(); ++c) {
            const int field = m_columns.fields[c];
            auto cell = cells[c];
            if (field < 0 || cell.trimmed().isEmpty())
                continue;
            const auto &info = m_kind.fields[field];
            if (info.owned && m_columns.ownersOwner >= 0)
                cell = cells.value(m_columns.ownersOwner) + u' ' + cell;
            const auto read = m_reader.read(info, cell);
            if (!read)
                return read.error();
            if (!read->problem.isEmpty() && isWithinKind(m_kind, info))
                m_pending << PendingReference{m_plan.rows.size(), field, m_plan.header[c], cell, read->problem};
            else if (!read->problem.isEmpty())
                planned.problems << PlannedRow::Problem{m_plan.header[c], read->problem};
            else
                given[field] = read->value;
            if (!read->hint.isEmpty())
                planned.problems << PlannedRow::Problem{m_plan.header[c], read->hint, true};
            if (!isEmptyValue(read->second))
                given[m_kind.indexOf(info.secondCell)] = read->second;
        }
        completeYear(given);
        decide(planned, given, known);
        m_plan.rows << planned;
        return {};
    }

    // A number without its year is of the year of its date.
    void completeYear(QHash<int, QVariant> &given) const
    {
        for (int i = 0; i < m_kind.fields.size(); ++i) {
            const auto &field = m_kind.fields[i];
            if (field.secondCell.isEmpty() || !given.contains(i) || given.contains(m_kind.indexOf(field.secondCell)))
                continue;
            const auto date =
                QDate::fromString(given.value(m_kind.indexOf(QStringLiteral("date"))).toString(), Qt::ISODate);
            if (date.isValid())
                given[m_kind.indexOf(field.secondCell)] = qint64(buddhistYear(date));
        }
    }

    // A row of which nothing is said; a missing choice is "other".
    Row untouched() const
    {
        auto row = m_kind.blank();
        row.parts.clear(); // parts come in files of their own
        for (int i = 0; i < m_kind.fields.size(); ++i) {
            const auto *choices = m_kind.fields[i].choices;
            if (choices && m_kind.fields[i].input == Input::Choice &&
                std::any_of(choices->begin(), choices->end(),
                            [](const Choice &c) { return qstrcmp(c.word, "other") == 0; }))
                row.values[i] = QStringLiteral("other");
        }
        return row;
    }

    Row fresh(const QHash<int, QVariant> &given) const
    {
        auto row = m_untouched;
        for (auto it = given.cbegin(); it != given.cend(); ++it)
            row.values[it.key()] = it.value();
        return row;
    }

    void decide(PlannedRow &planned, const QHash<int, QVariant> &given, KnownRows &known)
    {
        planned.row = fresh(given);
        auto key = m_kind.key.isEmpty() ? QString() : known.keyOf(planned.row);
        const auto match = m_kind.key.isEmpty() ? KnownRows::Match() : known.match(planned.row, key);
        if (match.at >= 0) {
            compare(planned, given, known, match.at);
            key = m_kind.key.isEmpty() ? QString() : known.keyOf(planned.row);
        }
        if (!isGood(planned))
            return refuse(planned);
        if (m_kind.key.isEmpty())
            return decideWithoutKey(planned);
        if (match.ambiguous) {
            planned.problems << PlannedRow::Problem{
                m_columns.headerOf(m_kind, m_kind.key.first()),
                translated(QT_TRANSLATE_NOOP("Import", "several records fit: say more, such as the village"))};
            return refuse(planned);
        }
        if (match.likeName)
            planned.problems << PlannedRow::Problem{
                m_columns.headerOf(m_kind, m_kind.key.first()),
                translated(QT_TRANSLATE_NOOP("Import", "another one of this name is there; this is a new one")), true};
        refuseLocked(planned, match.at >= 0 ? &known.at(match.at) : nullptr);
        refuseTaken(planned, known, key);
        if (!known.isOneOfMany(planned.row))
            refuseTwice(planned, known, key);
    }

    // A house on record has its code, and a code its house: neither goes over to another by way of a file.
    void refuseTaken(PlannedRow &planned, const KnownRows &known, const QString &key)
    {
        const auto at = known.holder(planned.row, key);
        if (at < 0 || planned.fate == PlannedRow::Fate::Refused)
            return;
        const auto &other = known.at(at);
        const auto names = m_store.names(m_kind, {other.id});
        const auto name = names ? names->value(other.id) : QString();
        if (planned.row.id)
            planned.problems << PlannedRow::Problem{
                m_columns.headerOf(m_kind, m_kind.key.last()),
                translated(QT_TRANSLATE_NOOP("Import", "another record has this already: %1")).arg(name)};
        else
            planned.problems << PlannedRow::Problem{
                m_columns.headerOf(m_kind, m_kind.code),
                translated(QT_TRANSLATE_NOOP("Import", "%1 is on record with another code: %2"))
                    .arg(name, m_kind.value(other, m_kind.code).toString())};
        refuse(planned);
    }

    // What the store would refuse is told before.
    void refuseLocked(PlannedRow &planned, const Row *there)
    {
        if (planned.fate != PlannedRow::Fate::New && planned.fate != PlannedRow::Fate::Changed)
            return;
        QStringList columns;
        for (int i = 0; there && i < m_kind.fields.size(); ++i)
            if (!isSameValue(there->values[i], planned.row.values[i]))
                columns << m_kind.fields[i].column;
        const auto reason = m_store.refusal(m_kind, planned.row, columns);
        if (reason && reason->isEmpty())
            return;
        planned.problems << PlannedRow::Problem{m_columns.headerOf(m_kind, m_kind.key.first()),
                                                reason ? *reason : reason.error().message};
        refuse(planned);
    }

    void compare(PlannedRow &planned, const QHash<int, QVariant> &given, const KnownRows &known, qsizetype at)
    {
        const auto &there = known.at(at);
        auto after = there;
        after.parts.clear();
        for (auto it = given.cbegin(); it != given.cend(); ++it)
            if (!isEmptyValue(there.values[it.key()]) || !known.isSchools(it.key(), it.value()))
                after.values[it.key()] = it.value();
        planned.row = after;
        planned.fate = PlannedRow::Fate::Unchanged;
        for (int i = 0; i < m_kind.fields.size(); ++i) {
            if (isSameValue(there.values[i], after.values[i]))
                continue;
            planned.fate = PlannedRow::Fate::Changed;
            const auto before = m_writer.cell(m_kind, i, there), now = m_writer.cell(m_kind, i, after);
            planned.changes << PlannedRow::Change{m_columns.headerOf(m_kind, m_kind.fields[i].name),
                                                  before ? *before : QString(), now ? *now : QString()};
        }
    }

    // Two rows of one file that are the same record: the second says nothing new, or contradicts the first.
    void refuseTwice(PlannedRow &planned, const KnownRows &known, const QString &key)
    {
        if (planned.fate == PlannedRow::Fate::Refused)
            return;
        const auto keys = known.uniqueKeys(planned.row, key);
        const auto taken =
            std::find_if(keys.begin(), keys.end(), [&](const auto &one) { return m_seen.contains(one.second); });
        if (taken == keys.end()) {
            for (const auto &one : keys)
                m_seen.insert(one.second, m_plan.rows.size());
            return;
        }
        const auto &first = m_plan.rows[m_seen.value(taken->second)];
        if (wholeOf(first.row) == wholeOf(planned.row)) {
            planned.fate = PlannedRow::Fate::Unchanged;
            return;
        }
        planned.problems << PlannedRow::Problem{
            m_columns.headerOf(m_kind, taken->first),
            translated(QT_TRANSLATE_NOOP("Import", "the same record as in line %1, with other values"))
                .arg(first.line)};
        refuse(planned);
    }

    void decideWithoutKey(PlannedRow &planned)
    {
        auto there = m_identical.find(wholeOf(planned.row));
        if (there == m_identical.end() || *there == 0)
            return;
        --*there; // one to one
        planned.fate = PlannedRow::Fate::Unchanged;
    }

    static QString wholeOf(const Row &row)
    {
        QString whole;
        for (const auto &value : row.values)
            whole += value.toString() + u'\x1f';
        return whole;
    }

    bool isGood(PlannedRow &planned) const
    {
        for (const auto &complaint : complaintsOf(m_kind, planned.row)) {
            const auto column = m_columns.headerOf(m_kind, complaint.field);
            const bool told =
                std::any_of(planned.problems.begin(), planned.problems.end(), [&](const PlannedRow::Problem &p) {
                    return p.column == column && (!p.hint || p.reason == complaint.reason);
                });
            if (!told)
                planned.problems << PlannedRow::Problem{column, complaint.reason, complaint.hint};
        }
        return std::all_of(planned.problems.begin(), planned.problems.end(),
                           [](const PlannedRow::Problem &p) { return p.hint; });
    }

    static void refuse(PlannedRow &planned) { planned.fate = PlannedRow::Fate::Refused; }

    const Kind &m_kind;
    const Row m_untouched = untouched();
    const Sheet &m_sheet;
    const Labels m_labels;
    CellReader m_reader;
    CellWriter m_writer;
    const Store &m_store;
    ImportPlan m_plan;
    QList<PendingReference> m_pending;
    Columns m_columns;
    QHash<QString, qsizetype> m_seen;
    QHash<QString, int> m_identical;
};

} // namespace

ImportCounts ImportPlan::counts() const
{
    ImportCounts counts;
    for (const auto &row : rows) {
        switch (row.fate) {
        case PlannedRow::Fate::New:
            ++counts.created;
            break;
        case PlannedRow::Fate::Changed:
            ++counts.changed;
            break;
        case PlannedRow::Fate::Unchanged:
            ++counts.unchanged;
            break;
        case PlannedRow::Fate::Refused:
            ++counts.refused;
            break;
        }
    }
    return counts;
}

Result<ImportPlan> planImport(const Store &store, const Kind &kind, const Sheet &sheet, QDate today,
                              const GoesOn &goesOn)
{
    return Planner(store, kind, sheet, today).plan(goesOn);
}

Result<ImportCounts> applyImport(Store &store, const ImportPlan &plan, const QString &note, bool skipRefused,
                                 const GoesOn &goesOn)
{
    const auto counts = plan.counts();
    if (counts.refused > 0 && !skipRefused)
        return Error{Error::Kind::Invalid,
                     translated(QT_TRANSLATE_NOOP(
                                    "Import", "%1 rows are refused, so nothing was imported. Mend them in the file, or "
                                              "leave them out."))
                         .arg(counts.refused)};
    const auto rows = rowsInOrder(plan);
    if (!rows)
        return rows.error();
    const auto total = rows->size();
    const auto goes = [&](qsizetype done) { return !goesOn || goesOn(done, total); };
    if (auto saved = store.saveAll(*plan.kind, *rows, QStringLiteral("import"), note, goes); !saved)
        return saved.error();
    return counts;
}

} // namespace core
