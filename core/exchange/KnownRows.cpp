#include "core/exchange/KnownRows.h"
#include "core/exchange/Labels.h"

namespace core {

bool isEmptyValue(const QVariant &value)
{
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

bool isSameValue(const QVariant &a, const QVariant &b)
{
    return isEmptyValue(a) ? isEmptyValue(b) : !isEmptyValue(b) && (a == b || a.toString() == b.toString());
}

KnownRows::KnownRows(const Kind &kind, const QList<Row> &rows) : m_kind(kind), m_rows(rows)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        note(i);
}

bool KnownRows::isOpen(const Row &row) const
{
    return !m_kind.openField.isEmpty() && isEmptyValue(m_kind.value(row, m_kind.openField));
}

// One to one; whichever is the same in everything first.
KnownRows::Match KnownRows::matchOpen(const Row &row)
{
    Match match;
    for (const auto at : m_byKey.values(keyOf(row))) {
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

KnownRows::Match KnownRows::match(const Row &row)
{
    if (isOpen(row))
        return matchOpen(row);
    if (!m_kind.code.isEmpty())
        if (const auto code = Labels::plain(m_kind.value(row, m_kind.code).toString()); !code.isEmpty())
            if (const auto at = m_byCode.constFind(code); at != m_byCode.cend())
                return {*at};
    auto candidates = m_byKey.values(keyOf(row));
    if (!m_kind.code.isEmpty() && !isEmptyValue(m_kind.value(row, m_kind.code))) // another code is another one
        candidates.removeIf([&](qsizetype at) { return !isEmptyValue(m_kind.value(m_rows[at], m_kind.code)); });
    if (m_kind.tieBreak.isEmpty() || candidates.isEmpty())
        return candidates.isEmpty() ? Match() : Match{candidates.first()};
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
    QStringList parts;
    for (const auto &name : isOpen(row) ? m_kind.openKey : m_kind.key)
        parts << Labels::plain(m_kind.value(row, name).toString());
    return parts.join(u'\x1f');
}

void KnownRows::note(qsizetype i)
{
    if (!m_kind.code.isEmpty())
        if (const auto code = Labels::plain(m_kind.value(m_rows[i], m_kind.code).toString()); !code.isEmpty())
            m_byCode.insert(code, i);
    m_byKey.insert(keyOf(m_rows[i]), i);
}

bool KnownRows::fits(const Row &there, const Row &row, bool exactly) const
{
    for (const auto &name : m_kind.tieBreak) {
        const auto a = m_kind.value(there, name), b = m_kind.value(row, name);
        if (!isSameValue(a, b) && (exactly || (!isEmptyValue(a) && !isEmptyValue(b))))
            return false;
    }
    return true;
}

} // namespace core
