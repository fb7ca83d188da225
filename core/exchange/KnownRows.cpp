#include "core/exchange/KnownRows.h"
#include "core/exchange/Labels.h"
#include "core/records/Person.h"
#include "core/records/School.h"

namespace core {

bool isEmptyValue(const QVariant &value)
{
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

bool isSameValue(const QVariant &a, const QVariant &b)
{
    return isEmptyValue(a) ? isEmptyValue(b) : !isEmptyValue(b) && (a == b || a.toString() == b.toString());
}

KnownRows::KnownRows(const Kind &kind, const QList<Row> &rows, const Surroundings &around)
    : m_kind(kind), m_rows(rows), m_villages(around.villages)
{
    for (const auto &field : m_kind.fields)
        if (field.ofSchool && !around.school.values.isEmpty())
            m_schools[field.name] = Labels::plain(typeOf<School>().value(around.school, field.name).toString());
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        note(i);
}

bool KnownRows::isOpen(const Row &row) const
{
    return !m_kind.openField.isEmpty() && isEmptyValue(m_kind.value(row, m_kind.openField));
}

// One to one; whichever is the same in everything first.
KnownRows::Match KnownRows::matchOpen(const Row &row, const QString &key)
{
    Match match;
    for (const auto at : m_byKey.values(key)) {
        if (m_matched.contains(at))
            continue;
        if (match.at < 0 || at < match.at || m_rows[at].values == row.values)
            match.at = at;
        if (m_rows[at].values == row.values)
            break;
    }
    if (match.at >= 0)
        m_matched << match.at;
    return match;
}

KnownRows::Match KnownRows::match(const Row &row, const QString &key)
{
    if (isOpen(row))
        return matchOpen(row, key);
    if (m_kind.isSingle)
        return {m_rows.isEmpty() ? -1 : 0};
    const auto code = codeOf(row);
    if (const auto at = m_byCode.constFind(code); !code.isEmpty() && at != m_byCode.cend())
        return {*at};
    auto candidates = m_byKey.values(key);
    if (!code.isEmpty()) // another code is another one
        candidates.removeIf([&](qsizetype at) { return !codeOf(m_rows[at]).isEmpty(); });
    if (candidates.isEmpty())
        return {};
    if (keyIsUnique()) {
        const auto same = std::find_if(candidates.begin(), candidates.end(), [&](qsizetype at) { // to the letter
            return std::all_of(m_kind.key.begin(), m_kind.key.end(), [&](const QString &name) {
                return isSameValue(m_kind.value(m_rows[at], name), m_kind.value(row, name));
            });
        });
        return {same != candidates.end() ? *same : candidates.first()};
    }
    QList<qsizetype> fitting, exact;
    for (const auto at : candidates) {
        if (fits(m_rows[at], row, false))
            fitting << at;
        if (fits(m_rows[at], row, true))
            exact << at;
    }
    if (exact.size() == 1 || fitting.size() == 1)
        return {exact.size() == 1 ? exact.first() : fitting.first()};
    return {-1, fitting.size() > 1, fitting.isEmpty()};
}

QString KnownRows::keyOf(const Row &row) const
{
    if (m_kind.isSingle)
        return {};
    QStringList parts;
    for (const auto &name : isOpen(row) ? m_kind.openKey : m_kind.key) {
        const auto plain = Labels::plain(m_kind.value(row, name).toString());
        parts << (plain == m_schools.value(name) ? QString() : plain);
    }
    return parts.join(u'\x1f');
}

QList<std::pair<QString, QString>> KnownRows::uniqueKeys(const Row &row, const QString &plainKey) const
{
    QList<std::pair<QString, QString>> keys;
    if (row.id)
        keys << std::pair(m_kind.key.last(), u'#' + QString::number(row.id));
    const auto code = codeOf(row);
    if (!code.isEmpty())
        keys << std::pair(m_kind.code, u'@' + code);
    if (!code.isEmpty() && !keyIsUnique())
        return keys;
    auto key = u'=' + plainKey;
    for (const auto &name : m_kind.tieBreak)
        key += u'\x1f' + tie(row, name);
    return keys << std::pair(m_kind.key.last(), key);
}

qsizetype KnownRows::holder(const Row &row, const QString &key) const
{
    if (m_kind.code.isEmpty() || !keyIsUnique()) // by its key alone it was found
        return -1;
    for (const auto at : m_byKey.values(key))
        if (m_rows[at].id != row.id)
            return at;
    return -1;
}

bool KnownRows::isSchools(int field, const QVariant &value) const
{
    const auto schools = m_schools.constFind(m_kind.fields[field].name);
    return schools != m_schools.cend() && Labels::plain(value.toString()) == *schools;
}

void KnownRows::note(qsizetype i)
{
    if (const auto code = codeOf(m_rows[i]); !code.isEmpty())
        m_byCode.insert(code, i);
    m_byKey.insert(keyOf(m_rows[i]), i);
}

QString KnownRows::codeOf(const Row &row) const
{
    return m_kind.code.isEmpty() ? QString() : Labels::plain(m_kind.value(row, m_kind.code).toString());
}

// A village is also said by a household, a form of address also in short.
QString KnownRows::tie(const Row &row, const QString &field) const
{
    auto value = m_kind.value(row, field);
    if (isEmptyValue(value) && field == QLatin1String("village"))
        if (const auto village = m_villages.value(m_kind.value(row, QStringLiteral("household")).toLongLong()))
            value = village;
    return Labels::plain(wholeTitle(value.toString()));
}

bool KnownRows::fits(const Row &there, const Row &row, bool exactly) const
{
    for (const auto &name : m_kind.tieBreak) {
        const auto theirs = tie(there, name), ours = tie(row, name);
        if (theirs == ours)
            continue;
        if (exactly || (!ours.isEmpty() && (!theirs.isEmpty() || m_kind.neverCompletes)))
            return false;
    }
    return true;
}

} // namespace core
