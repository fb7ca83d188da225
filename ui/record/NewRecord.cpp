#include "ui/record/NewRecord.h"
#include "core/records/Person.h"
#include "core/thai/Text.h"
#include <algorithm>

namespace ui {

core::Row newRecord(const core::Kind &kind, QDate today, core::YearStart yearStart)
{
    auto row = kind.blank();
    for (int i = 0; i < kind.fields.size(); ++i)
        if (kind.fields[i].startsToday && kind.fields[i].input == core::Input::Number)
            row.values[i] = qint64(core::periodContaining(core::YearKind::Academic, today, yearStart).year);
        else if (kind.fields[i].startsToday)
            row.values[i] = today.toString(Qt::ISODate);
    return row;
}

std::optional<core::Row> newRecordNamed(const core::Kind &kind, const QString &name)
{
    auto row = kind.blank();
    const auto put = [&](const char *field, const QString &text) {
        if (const int at = kind.indexOf(QLatin1String(field)); at >= 0 && !text.isEmpty())
            row.values[at] = text;
    };
    if (kind.indexOf(QStringLiteral("given_name")) >= 0) {
        const auto parts = core::nameParts(name);
        put("title", parts.title);
        put("given_name", parts.givenName);
        put("family_name", parts.familyName);
    } else {
        put("name", core::normalizedLine(name));
    }
    const auto complaints = core::complaintsOf(kind, row);
    if (std::any_of(complaints.begin(), complaints.end(), [](const core::Complaint &c) { return !c.hint; }))
        return {};
    return row;
}

} // namespace ui
