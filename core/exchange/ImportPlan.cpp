#include "core/exchange/ImportPlan.h"
#include "core/exchange/Cells.h"
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

constexpr qsizetype headerWithin = 20; // rows from the top
constexpr qsizetype every = 500;       // rows between two questions whether to go on

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
        if (auto found = findHeader(); !found)
            return found.error();
        auto there = m_store.allRows(m_kind);
        if (!there)
            return there.error();
        KnownRows known(m_kind, *there);
        if (m_kind.key.isEmpty())
            for (const auto &row : *there)
                ++m_identical[wholeOf(row)];
        m_plan.rows.reserve(m_sheet.rows.size());
        for (auto i = m_first; i < m_sheet.rows.size(); ++i) {
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

    // The row in which most cells are names of fields; the first of equals.
    Result<void> findHeader()
    {
        const auto headers = m_labels.headers(m_kind);
        int most = 0;
        for (qsizetype i = 0; i < std::min(headerWithin, m_sheet.rows.size()); ++i) {
            int known = 0;
            for (const auto &cell : m_sheet.rows[i])
                known += headers.contains(Labels::plain(cell)) ? 1 : 0;
            if (known > most) {
                most = known;
                m_first = i + 1;
            }
        }
        if (most == 0)
            return Error{
                Error::Kind::Invalid,
                translated(QT_TRANSLATE_NOOP(
                               "Import",
                               "No column of this file is known for “%1”. The first row must name the columns, for "
                               "example: %2."))
                    .arg(kindTitle(m_kind), exampleHeader())};
        m_plan.header = m_sheet.rows[m_first - 1];
        QSet<int> taken;
        for (const auto &cell : m_plan.header) {
            int field = headers.value(Labels::plain(cell), -1);
            if (field < 0 && isOwnersOwner(cell)) {
                m_ownersOwner = int(m_columns.size());
                m_columns << -1;
                continue;
            }
            if (field >= 0 && taken.contains(field))
                field = -1;
            if (field < 0 && !cell.trimmed().isEmpty())
                m_plan.unknownColumns << cell;
            taken << field;
            m_columns << field;
        }
        return {};
    }

    QString exampleHeader() const
    {
        QStringList names;
        for (const auto &field : m_kind.fields)
            if (!field.internal && names.size() < 4)
                names << field.name;
        return names.join(QStringLiteral(", "));
    }

    // A task may name its meeting and its agenda item in two columns: "… 2/2568" and "4.1".
    bool isOwnersOwner(const QString &header) const
    {
        const auto *owner = m_kind.ownerField();
        const auto *target = owner ? kindNamed(owner->target) : nullptr;
        return target && target->isPart && Labels::plain(header) == Labels::plain(target->ownerField()->name);
    }

    QString headerOf(const QString &field) const
    {
        const int index = m_kind.indexOf(field);
        const auto column = m_columns.indexOf(index);
        return column >= 0 ? m_plan.header[column] : index >= 0 ? fieldLabel(m_kind.fields[index]) : field;
    }

    Result<void> planRow(const QStringList &cells, int line, KnownRows &known)
    {
        PlannedRow planned;
        planned.line = line;
        QHash<int, QVariant> given; // by field
        for (int c = 0; c < m_columns.size() && c < cells.size(); ++c) {
            const int field = m_columns[c];
            auto cell = cells[c];
            if (field < 0 || cell.trimmed().isEmpty())
                continue;
            const auto &info = m_kind.fields[field];
            if (info.owned && m_ownersOwner >= 0)
                cell = cells.value(m_ownersOwner) + u' ' + cell;
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

    Row fresh(const QHash<int, QVariant> &given) const
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
        for (auto it = given.cbegin(); it != given.cend(); ++it)
            row.values[it.key()] = it.value();
        return row;
    }

    void decide(PlannedRow &planned, const QHash<int, QVariant> &given, KnownRows &known)
    {
        planned.row = fresh(given);
        if (!isGood(planned))
            return refuse(planned);
        if (m_kind.key.isEmpty())
            return decideWithoutKey(planned);
        const auto match = known.match(planned.row);
        if (match.ambiguous) {
            planned.problems << PlannedRow::Problem{
                headerOf(m_kind.key.first()),
                translated(QT_TRANSLATE_NOOP("Import", "several records fit: say more, such as the village"))};
            return refuse(planned);
        }
        if (match.likeName)
            planned.problems << PlannedRow::Problem{
                headerOf(m_kind.key.first()),
                translated(QT_TRANSLATE_NOOP("Import", "another one of this name is there; this is a new one")), true};
        if (match.at >= 0)
            compare(planned, given, known.at(match.at));
        refuseLocked(planned, match.at >= 0 ? &known.at(match.at) : nullptr);
        if (!known.isOneOfMany(planned.row))
            refuseTwice(planned, known);
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
        planned.problems << PlannedRow::Problem{headerOf(m_kind.key.first()),
                                                reason ? *reason : reason.error().message};
        refuse(planned);
    }

    void compare(PlannedRow &planned, const QHash<int, QVariant> &given, const Row &there)
    {
        auto after = there;
        after.parts.clear();
        for (auto it = given.cbegin(); it != given.cend(); ++it)
            after.values[it.key()] = it.value();
        planned.row = after;
        planned.fate = PlannedRow::Fate::Unchanged;
        for (int i = 0; i < m_kind.fields.size(); ++i) {
            if (isSameValue(there.values[i], after.values[i]))
                continue;
            planned.fate = PlannedRow::Fate::Changed;
            const auto before = m_writer.cell(m_kind, i, there), now = m_writer.cell(m_kind, i, after);
            planned.changes << PlannedRow::Change{headerOf(m_kind.fields[i].name), before ? *before : QString(),
                                                  now ? *now : QString()};
        }
        planned.problems.removeIf([](const PlannedRow::Problem &problem) { return !problem.hint; });
        if (!isGood(planned))
            refuse(planned);
    }

    // Two rows of one file that are the same record: the second says nothing new, or contradicts the first.
    void refuseTwice(PlannedRow &planned, const KnownRows &known)
    {
        auto key = planned.row.id ? QString::number(planned.row.id) : known.keyOf(planned.row);
        if (!planned.row.id)
            for (const auto &name : m_kind.tieBreak + QStringList{m_kind.code})
                key += u'\x1f' + m_kind.value(planned.row, name).toString();
        const auto earlier = m_seen.constFind(key);
        if (earlier == m_seen.cend()) {
            m_seen.insert(key, m_plan.rows.size());
            return;
        }
        const auto &first = m_plan.rows[*earlier];
        if (wholeOf(first.row) == wholeOf(planned.row)) {
            planned.fate = PlannedRow::Fate::Unchanged;
            return;
        }
        planned.problems << PlannedRow::Problem{
            headerOf(m_kind.key.last()),
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
            const auto column = headerOf(complaint.field);
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
    const Sheet &m_sheet;
    const Labels m_labels;
    CellReader m_reader;
    CellWriter m_writer;
    const Store &m_store;
    ImportPlan m_plan;
    QList<PendingReference> m_pending;
    QList<int> m_columns; // field of each column; -1: unknown
    int m_ownersOwner = -1;
    qsizetype m_first = 0;
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
