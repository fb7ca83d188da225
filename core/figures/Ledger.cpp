#include "core/figures/Ledger.h"
#include "core/store/Store.h"
#include <algorithm>

namespace core {

bool isAwaited(const Contribution &gift)
{
    const bool keeps = !isEstimated(gift.kind) || gift.kind == ContributionKind::Goods;
    return keeps && gift.direction == Direction::ToSchool && !gift.purpose.isEmpty() && gift.usedFor.isEmpty();
}

namespace {

// The days that are told of. They stand in the statements as they are: bound once in a table of their own they would
// keep SQLite from using the index of days.
struct Days {
    QDate first, last;
    QString in(QString sql) const
    {
        const auto quoted = [](QDate day) { return u'\'' + day.toString(Qt::ISODate) + u'\''; };
        return sql.replace(QStringLiteral(":first"), quoted(first)).replace(QStringLiteral(":last"), quoted(last));
    }
};

// What was used of each gift before the first day and by the last.
const QString withUses = QStringLiteral("WITH used AS MATERIALIZED (SELECT u.contribution_id AS id, "
                                        "sum(u.amount) AS all_amounts, sum(u.quantity) AS all_quantities, "
                                        "sum(iif(u.used_on < :first, u.amount, 0)) AS amount_before, "
                                        "sum(iif(u.used_on < :first, u.quantity, 0)) AS quantity_before, "
                                        "sum(iif(u.used_on <= :last, u.amount, 0)) AS amount, "
                                        "sum(iif(u.used_on <= :last, u.quantity, 0)) AS quantity "
                                        "FROM usages u GROUP BY u.contribution_id) ");

const QString fromBook = QStringLiteral("FROM contributions c LEFT JOIN used u ON u.id = c.contribution_id WHERE ");

// isAwaited(), of gifts to the school
const QString awaited = QStringLiteral("u.id IS NULL AND c.purpose <> '' AND c.used_for = '' AND "
                                       "c.kind IN ('money', 'scholarship', 'goods')");

// What is left of a gift: given less used, never less than nothing; all of one that is awaited, nothing of one that
// nobody follows. What is not money and whose uses tell only of quantities is worth less by the share that is used, in
// whole baht.
QString left(const QString &amount, const QString &quantity)
{
    return QStringLiteral("CASE WHEN u.id IS NULL THEN iif(%3, c.amount, 0) ELSE max(0, iif(c.kind NOT IN ('money', "
                          "'scholarship') AND u.all_amounts = 0 AND c.quantity > 0, "
                          "CAST(round(c.amount * (1 - %2 / c.quantity) / 100) AS INTEGER) * 100, c.amount - %1)) END")
        .arg(amount, quantity, awaited);
}

QString quantityLeft(const QString &quantity)
{
    return QStringLiteral("CASE WHEN u.id IS NULL THEN iif(%2, c.quantity, 0) WHEN u.all_quantities > 0 THEN "
                          "max(0, c.quantity - %1) ELSE 0 END")
        .arg(quantity, awaited);
}

QString leftAtEnd()
{
    return left(QStringLiteral("u.amount"), QStringLiteral("u.quantity"));
}

QString quantityLeftAtEnd()
{
    return quantityLeft(QStringLiteral("u.quantity"));
}

class Conditions
{
public:
    void add(const QString &condition, const QVariantList &values = {})
    {
        m_conditions << u'(' + condition + u')';
        m_values << values;
    }
    QString sql() const
    {
        return m_conditions.isEmpty() ? QStringLiteral("1") : m_conditions.join(QStringLiteral(" AND "));
    }
    const QVariantList &values() const { return m_values; }

private:
    QStringList m_conditions;
    QVariantList m_values;
};

QDate firstOf(QDate month)
{
    return {month.year(), month.month(), 1};
}

QDate lastOf(QDate month)
{
    return firstOf(month).addMonths(1).addDays(-1);
}

// Of gifts to the school, whenever they came: what is left at the end of the period. A month is that of the gift.
void addNotUsedUp(Conditions &conditions, const LedgerFilter &filter)
{
    conditions.add(
        QStringLiteral("c.direction = 'to_school' AND (%1 > 0 OR %2 > 0)").arg(leftAtEnd(), quantityLeftAtEnd()));
    if (filter.month.isValid())
        conditions.add(QStringLiteral("c.given_on BETWEEN ? AND ?"),
                       {firstOf(filter.month).toString(Qt::ISODate), lastOf(filter.month).toString(Qt::ISODate)});
}

// All that does not speak of the period.
Result<Conditions> conditionsOf(const Store &store, const LedgerFilter &filter)
{
    Conditions conditions;
    if (filter.direction)
        conditions.add(QStringLiteral("c.direction = ?"), {Convert<Direction>::out(*filter.direction)});
    if (filter.kind)
        conditions.add(QStringLiteral("c.kind = ?"), {Convert<ContributionKind>::out(*filter.kind)});
    if (filter.village && *filter.village)
        conditions.add(QStringLiteral("c.party_id IN (SELECT party_id FROM party_names WHERE village_id = ?)"),
                       {filter.village->value});
    else if (filter.village)
        conditions.add(QStringLiteral("c.party_id IN (SELECT party_id FROM party_names WHERE village_id IS NULL)"));
    if (filter.partner)
        conditions.add(QStringLiteral("c.party_id = ?"), {filter.partner.value});
    if (filter.campaign)
        conditions.add(QStringLiteral("c.campaign_id = ?"), {filter.campaign.value});
    if (filter.state == LedgerFilter::State::Unthanked)
        conditions.add(QStringLiteral("c.direction = 'to_school' AND c.thanked_on IS NULL"));
    else if (filter.state == LedgerFilter::State::ToEnter)
        conditions.add(QStringLiteral("c.e_donation = 'to_enter'"));
    else if (filter.state == LedgerFilter::State::NotUsedUp)
        addNotUsedUp(conditions, filter);
    if (filter.words.trimmed().isEmpty())
        return conditions;
    const auto found = store.list(typeOf<Contribution>(), {.words = filter.words, .sortField = {}});
    if (!found)
        return found.error();
    QStringList ids;
    for (const auto id : *found)
        ids << QString::number(id);
    conditions.add(QStringLiteral("c.contribution_id IN (SELECT value FROM json_each(?))"),
                   {u'[' + ids.join(u',') + u']'});
    return conditions;
}

// Days and choices come as numbers: of ten thousand rows each text costs.
QString dayNumber(const QString &column)
{
    return QStringLiteral("CAST(julianday(%1) + 0.5 AS INTEGER)").arg(column);
}

template <class E>
QString choiceNumber(const QString &column)
{
    QString sql = QStringLiteral("CASE ") + column;
    const auto &choices = choicesOf<E>();
    for (int i = 0; i < choices.size(); ++i)
        sql += QStringLiteral(" WHEN '%1' THEN %2").arg(QLatin1String(choices[i].word)).arg(i);
    return sql + QStringLiteral(" END");
}

QString entryColumns(LedgerDetail detail)
{
    QStringList columns{QStringLiteral("c.contribution_id"),
                        dayNumber(QStringLiteral("c.given_on")),
                        choiceNumber<Direction>(QStringLiteral("c.direction")),
                        QStringLiteral("c.party_id"),
                        choiceNumber<ContributionKind>(QStringLiteral("c.kind")),
                        QStringLiteral("c.amount, c.hours")};
    if (detail == LedgerDetail::Words)
        columns << QStringLiteral("c.description, c.quantity, c.unit, c.receipt") << leftAtEnd() << quantityLeftAtEnd();
    return columns.join(QStringLiteral(", "));
}

struct Member {
    QString name;
    Id<Village> village;
};

Result<QHash<qint64, Member>> membersOf(const Store &store)
{
    const auto rows = store.select(QStringLiteral("SELECT party_id, name, village_id FROM party_names WHERE party_id "
                                                  "IN (SELECT party_id FROM contributions)"));
    if (!rows)
        return rows.error();
    QHash<qint64, Member> members;
    for (const auto &row : *rows)
        members.insert(row[0].toLongLong(), {row[1].toString(), {row[2].toLongLong()}});
    return members;
}

LedgerEntry entryOf(const QVariantList &row, const QHash<qint64, Member> &members)
{
    LedgerEntry entry;
    entry.id = {row[0].toLongLong()};
    entry.date = QDate::fromJulianDay(row[1].toLongLong());
    entry.direction = Direction(row[2].toInt());
    entry.partner = {row[3].toLongLong()};
    if (const auto member = members.constFind(entry.partner.value); member != members.cend()) {
        entry.name = member->name;
        entry.village = member->village;
    }
    entry.kind = ContributionKind(row[4].toInt());
    entry.amount = row[5].toLongLong();
    entry.hours = row[6].toDouble();
    if (row.size() == 7)
        return entry;
    entry.description = row[7].toString();
    entry.quantity = row[8].toDouble();
    entry.unit = row[9].toString();
    entry.receipt = row[10].toString();
    entry.left = row[11].toLongLong();
    entry.quantityLeft = row[12].toDouble();
    return entry;
}

// The rows' places, the oldest first. SQLite would read the table in the order of its index of days for that, from one
// end to the other for each row; or sort it as a whole.
QList<qsizetype> byDay(const QList<QVariantList> &rows)
{
    std::vector<std::tuple<qint64, qint64, qsizetype>> keys;
    keys.reserve(size_t(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i)
        keys.emplace_back(rows[i][1].toLongLong(), rows[i][0].toLongLong(), i);
    std::sort(keys.begin(), keys.end());
    QList<qsizetype> places;
    places.reserve(rows.size());
    for (const auto &key : keys)
        places << std::get<2>(key);
    return places;
}

Days daysOf(const LedgerFilter &filter)
{
    Days days{QDate(1, 1, 1), QDate(9999, 12, 31)};
    if (filter.period)
        days = {filter.period->from, filter.period->to};
    if (filter.month.isValid() && filter.state != LedgerFilter::State::NotUsedUp)
        days = {std::max(days.first, firstOf(filter.month)), std::min(days.last, lastOf(filter.month))};
    return days;
}

// Of gifts to the school whose use is followed.
Result<void> carryOver(const Store &store, const Conditions &conditions, const Days &days, LedgerBook &book)
{
    const auto before = left(QStringLiteral("u.amount_before"), QStringLiteral("u.quantity_before"));
    const auto quantityBefore = quantityLeft(QStringLiteral("u.quantity_before"));
    const auto sums = [](const QString &rest, const QString &things, const QString &when) {
        return QStringLiteral("count(iif(c.given_on %2 AND (%1 > 0 OR %3 > 0), 1, NULL)), "
                              "sum(iif(c.given_on %2 AND c.kind IN ('money', 'scholarship'), %1, 0)), "
                              "sum(iif(c.given_on %2 AND c.kind NOT IN ('money', 'scholarship'), %1, 0))")
            .arg(rest, when, things);
    };
    const auto rows = store.select(
        days.in(withUses + QStringLiteral("SELECT ") + sums(before, quantityBefore, QStringLiteral("< :first")) +
                QStringLiteral(", ") + sums(leftAtEnd(), quantityLeftAtEnd(), QStringLiteral("<= :last")) + u' ' +
                fromBook + conditions.sql() +
                QStringLiteral(" AND (u.id IS NOT NULL OR c.purpose <> '') AND c.direction = 'to_school' AND "
                               "c.given_on <= :last")),
        conditions.values());
    if (!rows)
        return rows.error();
    const auto &row = rows->first();
    book.before = {row[0].toInt(), row[1].toLongLong(), row[2].toLongLong()};
    book.after = {row[3].toInt(), row[4].toLongLong(), row[5].toLongLong()};
    return {};
}

} // namespace

Result<LedgerBook> ledgerBook(const Store &store, const LedgerFilter &filter, LedgerDetail detail)
{
    LedgerBook book;
    book.filter = filter;
    const auto conditions = conditionsOf(store, filter);
    if (!conditions)
        return conditions.error();
    const auto days = daysOf(filter);
    auto limited = *conditions;
    if (filter.period || filter.month.isValid())
        limited.add(filter.state == LedgerFilter::State::NotUsedUp
                        ? QStringLiteral("c.given_on <= :last")
                        : QStringLiteral("c.given_on BETWEEN :first AND :last"));
    const auto rows = store.select(
        days.in(withUses + QStringLiteral("SELECT ") + entryColumns(detail) + u' ' + fromBook + limited.sql()),
        limited.values());
    const auto members = membersOf(store);
    if (!rows || !members)
        return rows ? members.error() : rows.error();
    book.entries.reserve(rows->size());
    for (const auto at : byDay(*rows))
        book.entries << entryOf(rows->at(at), *members);
    if (auto carried = carryOver(store, *conditions, days, book); !carried)
        return carried.error();
    return book;
}

Result<NamedVillages> villageNames(const Store &store)
{
    const auto ids = store.list(typeOf<Village>(), {});
    if (!ids)
        return ids.error();
    const auto names = store.names(typeOf<Village>(), *ids);
    if (!names)
        return names.error();
    NamedVillages villages;
    for (const auto id : *ids)
        villages << std::pair(id, names->value(id));
    return villages;
}

Result<PartnerAccount> partnerAccount(const Store &store, Id<Party> partner)
{
    const auto rows = store.select(
        QStringLiteral("SELECT direction, count(*), sum(iif(kind IN ('money', 'scholarship'), amount, 0)), "
                       "sum(iif(kind IN ('money', 'scholarship'), 0, amount)), sum(hours), max(given_on), "
                       "max(given_on || printf('%020d', contribution_id)) FROM contributions WHERE party_id = ? "
                       "GROUP BY direction"),
        {partner.value});
    if (!rows)
        return rows.error();
    PartnerAccount account;
    QString last;
    for (const auto &row : *rows) {
        auto &giving =
            Convert<Direction>::in(row[0]) == Direction::ToSchool ? account.sum.toSchool : account.sum.toCommunity;
        giving = {row[1].toInt(), row[2].toLongLong(), row[3].toLongLong(), row[4].toDouble()};
        if (row[6].toString() > last) {
            last = row[6].toString();
            account.last = Convert<QDate>::in(row[5]);
            account.lastEntry = {last.mid(10).toLongLong()};
        }
    }
    return account;
}

} // namespace core
