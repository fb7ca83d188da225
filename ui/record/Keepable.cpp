#include "ui/record/Keepable.h"
#include <algorithm>

namespace ui {

namespace {

QList<core::Complaint> brokenRules(const core::Kind &kind, const core::Row &row)
{
    auto complaints = core::complaintsOf(kind, row);
    complaints.removeIf([](const core::Complaint &c) { return c.hint; });
    return complaints;
}

bool names(const QList<core::Complaint> &complaints, const QString &field)
{
    return std::any_of(complaints.begin(), complaints.end(), [&](const auto &c) { return c.field == field; });
}

// A rule about two fields may name the one that nobody touched ("ends before it begins"): the touched one goes back.
QList<core::Complaint> giveBackAnother(const core::Kind &kind, core::Row &row, const core::Row &kept,
                                       const core::Complaint &broken)
{
    for (int i = 0; i < row.values.size(); ++i) {
        if (row.values[i] == kept.values[i])
            continue;
        auto tried = row;
        tried.values[i] = kept.values[i];
        if (brokenRules(kind, tried).contains(broken))
            continue;
        row = tried;
        const int named = kind.indexOf(broken.field);
        const auto reason = named < 0
                                ? broken.reason
                                : QStringLiteral("%1: %2").arg(core::fieldLabel(kind.fields[named]), broken.reason);
        return {{kind.fields[i].name, reason}};
    }
    return {};
}

} // namespace

QList<core::Complaint> giveBack(const core::Kind &kind, core::Row &row, const core::Row &kept,
                                const QList<core::Complaint> &complaints)
{
    QList<core::Complaint> given;
    for (const auto &complaint : complaints)
        if (const int at = kind.indexOf(complaint.field); at >= 0 && row.values[at] != kept.values[at]) {
            row.values[at] = kept.values[at];
            given << complaint;
        }
    return given;
}

Keepable keepableOf(const core::Kind &kind, const core::Row &typed, const core::Row &kept)
{
    Keepable result{typed, {}, true};
    for (;;) {
        const auto broken = brokenRules(kind, result.row);
        if (broken.isEmpty())
            return result;
        auto given = giveBack(kind, result.row, kept, broken);
        if (given.isEmpty())
            given = giveBackAnother(kind, result.row, kept, broken.first());
        result.canBeSaved = !given.isEmpty();
        for (const auto &complaint : result.canBeSaved ? given : broken)
            if (!names(result.refused, complaint.field))
                result.refused << complaint;
        if (!result.canBeSaved)
            return result;
    }
}

} // namespace ui
