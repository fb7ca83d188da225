#include "core/exchange/WithinFile.h"
#include "core/exchange/Labels.h"
#include <QCoreApplication>

namespace core {

namespace {

bool isKept(const PlannedRow &row)
{
    return row.fate == PlannedRow::Fate::New || row.fate == PlannedRow::Fate::Changed;
}

// The row of the plan that bears this name and is new; -1: none.
qsizetype newRowNamed(const ImportPlan &plan, const QString &name, qsizetype except)
{
    for (qsizetype i = 0; i < plan.rows.size(); ++i)
        if (i != except && plan.rows[i].fate == PlannedRow::Fate::New &&
            Labels::plain(plan.kind->value(plan.rows[i].row, plan.kind->key.first()).toString()) == name)
            return i;
    return -1;
}

QList<int> fieldsWithin(const Kind &kind)
{
    QList<int> fields;
    for (int f = 0; f < kind.fields.size(); ++f)
        if (isWithinKind(kind, kind.fields[f]))
            fields << f;
    return fields;
}

} // namespace

bool isWithinKind(const Kind &kind, const FieldInfo &field)
{
    return field.target == kind.name && kind.key.size() == 1;
}

void resolveWithin(ImportPlan &plan, const QList<PendingReference> &pending)
{
    auto open = pending;
    for (bool again = true; again;) { // who names a row that is refused is refused, too
        again = false;
        for (auto it = open.begin(); it != open.end();) {
            auto &row = plan.rows[it->row];
            const auto named = newRowNamed(plan, Labels::plain(it->cell), it->row);
            if (named >= 0) {
                row.row.values[it->field] = qint64(-named - 1);
                ++it;
                continue;
            }
            row.problems << PlannedRow::Problem{it->header, it->problem};
            row.fate = PlannedRow::Fate::Refused;
            it = open.erase(it);
            again = true;
        }
    }
    for (const auto &found : std::as_const(open)) {
        auto &row = plan.rows[found.row];
        if (row.fate == PlannedRow::Fate::Unchanged)
            row.fate = PlannedRow::Fate::Changed;
        if (row.fate == PlannedRow::Fate::Changed)
            row.changes << PlannedRow::Change{found.header, {}, found.cell};
    }
}

Result<QList<Row>> rowsInOrder(const ImportPlan &plan)
{
    const auto fields = fieldsWithin(*plan.kind);
    QList<Row> rows;
    if (fields.isEmpty()) { // nobody waits for anybody
        rows.reserve(plan.rows.size());
        for (const auto &row : plan.rows)
            if (isKept(row))
                rows << row.row;
        return rows;
    }
    QHash<qsizetype, qsizetype> places; // of rows of the plan
    QList<qsizetype> waiting;
    for (qsizetype i = 0; i < plan.rows.size(); ++i)
        if (isKept(plan.rows[i]))
            waiting << i;
    rows.reserve(waiting.size());
    while (!waiting.isEmpty()) {
        const auto left = waiting.size();
        waiting.removeIf([&](qsizetype i) {
            auto row = plan.rows[i].row;
            for (const int f : fields)
                if (const auto named = -row.values[f].toLongLong(); named > 0) {
                    if (!places.contains(named - 1))
                        return false;
                    row.values[f] = qint64(-places.value(named - 1) - 1);
                }
            places[i] = rows.size();
            rows << row;
            return true;
        });
        if (waiting.size() == left)
            return Error{Error::Kind::Invalid,
                         QCoreApplication::translate("Import",
                                                     QT_TRANSLATE_NOOP("Import", "Line %1 names a record that names it "
                                                                                 "in turn. Nothing was imported."))
                             .arg(plan.rows[waiting.first()].line)};
    }
    return rows;
}

} // namespace core
