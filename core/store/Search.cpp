#include "core/store/Search.h"
#include "core/records/Kinds.h"
#include "core/store/KindSql.h"
#include "core/store/Opening.h"
#include "core/store/RecordSearch.h"
#include "core/thai/Text.h"
#include <algorithm>

namespace core {

namespace {

constexpr qsizetype before = 30, longest = 110; // letters of an excerpt
constexpr int mostOccurrences = 8;              // of a word in a text that are looked at for a whole one

// A text of a record or of one of its lines.
struct Text {
    const Kind *lineKind; // nullptr: the record's own
    qint64 lineId;
    QString lineName;
    QString field;
    QString text;
};

// How a word stands in a text: not at all, as part of words, as a word.
enum class Standing { Not, Part, Whole };

struct Place {
    Standing standing = Standing::Not;
    qsizetype from = -1;
};

Place placeOf(const QString &word, const QString &form, const WholeWords &wholeWords)
{
    Place place;
    auto at = form.indexOf(word);
    for (int i = 0; at >= 0 && i < mostOccurrences; ++i) {
        if (wholeWords.isWhole(form, at, word.size()))
            return {Standing::Whole, at};
        if (i == 0)
            place = {Standing::Part, at};
        at = form.indexOf(word, at + 1);
    }
    return place;
}

// The text around a place, not beginning or ending within a letter and its marks.
QString excerptOf(const QString &text, qsizetype at)
{
    const auto isTail = [&](qsizetype i) { return i > 0 && i < text.size() && (text[i].isMark() || text[i] == u'ำ'); };
    auto from = std::max<qsizetype>(0, at - before);
    while (isTail(from))
        --from;
    auto end = std::min(text.size(), from + longest);
    while (isTail(end))
        --end;
    return (from > 0 ? QStringLiteral("…") : QString()) + text.mid(from, end - from).trimmed() +
           (end < text.size() ? QStringLiteral("…") : QString());
}

// What the texts of some records say, read at once.
class Reading
{
public:
    Reading(const Store &store, const Kind &kind) : m_sql(RecordSearch::sqlOf(store)), m_kind(kind) {}

    void read(const RecordSearch::Records &records)
    {
        readOwn(records.first);
        QHash<const Kind *, QHash<qint64, qint64>> lines; // to their records
        for (const auto &line : records.lines)
            if (records.first.contains(line.record))
                lines[line.kind].insert(line.id, line.record);
        for (const auto *kind : allKinds()) // in a steady order
            if (lines.contains(kind))
                readLines(*kind, lines[kind]);
    }
    QList<Text> of(qint64 record) const { return m_texts.value(record); }

private:
    void readOwn(const QList<qint64> &ids)
    {
        QStringList names, columns;
        for (const auto &field : m_kind.fields) {
            if (field.sensitive || field.internal || isInName(m_kind, field))
                continue; // the name is looked at as it is shown
            const bool refers = field.input == Input::Reference || field.input == Input::Member;
            if (!refers && field.input != Input::Line && field.input != Input::Paragraph)
                continue;
            names << field.name;
            columns << (refers ? referredName(field) : QStringLiteral("t.") + field.column);
        }
        take(m_kind, names, columns, ids, [](qint64 id) { return id; });
    }
    void readLines(const Kind &kind, const QHash<qint64, qint64> &records)
    {
        QStringList names, columns;
        for (const auto *field : searchedFields(kind)) {
            names << field->name;
            columns << QStringLiteral("t.") + field->column;
        }
        auto ids = records.keys();
        std::sort(ids.begin(), ids.end());
        take(kind, names, columns, ids, [&](qint64 id) { return records.value(id); });
    }
    template <class RecordOf>
    void take(const Kind &kind, const QStringList &names, const QStringList &columns, const QList<qint64> &ids,
              RecordOf recordOf)
    {
        if (columns.isEmpty())
            return;
        const auto *lineKind = &kind == &m_kind ? nullptr : &kind;
        for (const auto &row : m_sql.rows(
                 QStringLiteral(
                     "SELECT t.%1, %2, %4 FROM %3 t WHERE t.%1 IN (SELECT value FROM json_each(?)) ORDER BY t.%1")
                     .arg(kind.idColumn, columns.join(u','), kind.table, kind.nameSql),
                 {jsonList(ids)})) {
            const auto id = row[0].toLongLong();
            const auto lineName = lineKind && isNamed(kind) ? row.last().toString() : QString();
            for (qsizetype i = 0; i < names.size(); ++i)
                if (const auto text = row[i + 1].toString(); !text.isEmpty())
                    m_texts[recordOf(id)] << Text{lineKind, lineKind ? id : 0, lineName, names[i], text};
        }
    }

    const Sql &m_sql;
    const Kind &m_kind;
    QHash<qint64, QList<Text>> m_texts;
};

// Looks at one record: how the words stand in it, and where they stand best. Nothing: one of them does not.
std::optional<Found> looked(const QStringList &words, const QString &name, const QList<Text> &texts,
                            const WholeWords &wholeWords)
{
    QList<Standing> inName, best;
    const auto nameForm = searchForm(name);
    for (const auto &word : words)
        inName << placeOf(word, nameForm, wholeWords).standing;
    best = inName;
    const bool allInName = !inName.contains(Standing::Not);
    Found found;
    found.name = name;
    found.isInName = allInName;
    int most = 0;
    for (const auto &text : texts) {
        if (allInName && !best.contains(Standing::Part))
            break; // no text can say more
        const auto form = searchForm(text.text);
        int score = 0;
        qsizetype at = form.size();
        for (qsizetype i = 0; i < words.size(); ++i) {
            const auto place = placeOf(words[i], form, wholeWords);
            best[i] = std::max(best[i], place.standing);
            score += int(place.standing);
            if (place.standing != Standing::Not)
                at = std::min(at, place.from);
        }
        if (score <= most)
            continue;
        most = score;
        found.excerpt = excerptOf(normalizedLine(text.text), at);
        found.field = text.field;
        found.lineKind = text.lineKind ? text.lineKind->name : QString();
        found.lineId = text.lineId;
        found.lineName = text.lineName;
    }
    if (best.contains(Standing::Not))
        return {};
    found.isWhole = !best.contains(Standing::Part);
    return found;
}

bool isBetter(const Found &a, const Found &b)
{
    return std::pair(!a.isWhole, !a.isInName) < std::pair(!b.isWhole, !b.isInName);
}

// `isStale` where the index named a record that does not say so.
FoundOfKind foundOfKind(const Store &store, const RecordSearch &search, const Kind &kind, int limit, bool &isStale)
{
    constexpr int ranked = 60;
    const auto records = search.records(kind, std::max(ranked, 2 * limit));
    FoundOfKind result{kind.name, records.all.size(), {}};
    if (records.all.isEmpty())
        return result;
    Reading reading(store, kind);
    reading.read(records);
    const WholeWords wholeWords;
    QHash<qint64, QString> names;
    for (const auto &row : RecordSearch::sqlOf(store).rows(
             QStringLiteral("SELECT t.%1, %2 FROM %3 t WHERE t.%1 IN (SELECT value FROM json_each(?))")
                 .arg(kind.idColumn, kind.nameSql, kind.table),
             {jsonList(records.first)}))
        names[row[0].toLongLong()] = row[1].toString();
    for (const auto id : records.first) {
        auto found = looked(search.words(), names.value(id), reading.of(id), wholeWords);
        if (!found) {
            isStale = true;
            --result.total;
            continue;
        }
        found->kind = kind.name;
        found->id = id;
        result.found << *found;
    }
    std::stable_sort(result.found.begin(), result.found.end(), isBetter);
    result.found = result.found.mid(0, limit);
    return result;
}

} // namespace

Result<void> searchEach(const Store &store, const SearchFor &wanted,
                        const std::function<bool(const FoundOfKind &)> &tell)
{
    const auto done = atTheDoor(store.path(), [&] {
        const RecordSearch search(store, wanted.words);
        bool isStale = false;
        if (!search.words().isEmpty())
            for (const auto *kind : RecordSearch::kinds()) {
                if (!wanted.kinds.isEmpty() && !wanted.kinds.contains(kind->name))
                    continue;
                if (!tell(foundOfKind(store, search, *kind, wanted.limit, isStale)))
                    break;
            }
        if (isStale)
            search.checkIndex();
        return true;
    });
    return done ? Result<void>() : Result<void>(done.error());
}

Result<QList<Found>> search(const Store &store, const QString &words, int limit)
{
    QList<Found> all;
    const auto done = searchEach(store, {words, {}, limit}, [&all](const FoundOfKind &one) {
        all << one.found;
        return true;
    });
    if (!done)
        return done.error();
    std::stable_sort(all.begin(), all.end(), isBetter);
    return all.mid(0, limit);
}

Result<QList<qint64>> idsFound(const Store &store, const QString &kind, const QString &words)
{
    return atTheDoor(store.path(), [&] {
        const RecordSearch search(store, words);
        return search.words().isEmpty() ? QList<qint64>() : search.records(*kindNamed(kind), 0).all;
    });
}

} // namespace core
