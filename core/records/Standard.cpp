#include "core/records/Standard.h"
#include "core/records/Rules.h"
#include <QCoreApplication>

namespace core {

namespace {

QList<Complaint> standardRules(const Standard &standard)
{
    if (standard.code.contains(u';'))
        return {rules::refused("code", QT_TRANSLATE_NOOP("Rules", "a code is written without a semicolon"))};
    return {};
}

} // namespace

template <>
const RecordType<Standard> &typeOf<Standard>()
{
    static const auto type = recordType<Standard>(
        {.table = QStringLiteral("standards"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Standards"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Standard"),
         .nameSql = QStringLiteral("t.code || ' ' || t.title"),
         .cellSql = QStringLiteral("t.code"),
         .orderSql = QStringLiteral("t.code, t.standard_id"),
         .key = {QStringLiteral("code")}},
        {field("code", QT_TRANSLATE_NOOP("Fields", "Code"), &Standard::code).required().digits(),
         field("title", QT_TRANSLATE_NOOP("Fields", "Title"), &Standard::title).required(),
         field("strategies", QT_TRANSLATE_NOOP("Fields", "Usually shown by"), &Standard::strategies)},
        standardRules);
    return type;
}

QStringList codesIn(const QString &field)
{
    QStringList codes;
    for (const auto &code : field.split(u';', Qt::SkipEmptyParts))
        if (const auto trimmed = code.trimmed(); !trimmed.isEmpty() && !codes.contains(trimmed))
            codes << trimmed;
    return codes;
}

QString fieldOf(const QStringList &codes)
{
    return codes.isEmpty() ? QStringLiteral("") : codes.join(u';');
}

QString usualStandards(const QList<Standard> &standards, const QList<Strategy> &strategies)
{
    QStringList codes;
    for (const auto &standard : standards)
        if (std::any_of(strategies.begin(), strategies.end(),
                        [&](Strategy one) { return standard.strategies.contains(one); }))
            codes << standard.code;
    return fieldOf(codes);
}

} // namespace core
