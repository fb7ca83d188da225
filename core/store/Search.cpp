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
constexpr int mostOccurrences = 3;              // of a word in a text that are looked at for a whole one
constexpr int mostLines = 4;                    // of a record that are read through for it
constexpr int leastRanked = 40;                 // records of a kind

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

// A text of a record or of one of its lines.
struct Text {
    QString field;
    QString text;
};

// What records and their lines say: the records' own texts at once, a line's when it is looked at.
class Reading
{
public:
    Reading(const Store &store, const Kind &kind, const QList<qint64> &records)
        : m_sql(RecordSearch::sqlOf(store)), m_kind(kind)
    {
        QStringList columns{QStringLiteral("t.") + kind.idColumn, kind.nameSql};
        QList<const FieldInfo *> fields;
        for (const auto &field : kind.fields) {
            const bool refers = field.input == Input::Reference || field.input == Input::Member;
            const bool isText = field.input == Input::Line || field.input == Input::Paragraph;
            if ((!refers && !isText) || field.sensitive || field.internal || isInName(kind, field))
                continue; // the name is looked at as it is shown
            fields << &field;
            columns << (field.input == Input::Reference ? referredName(field) : QStringLiteral("t.") + field.column);
        }
        for (const auto &row :
             m_sql.rows(QStringLiteral("SELECT %1 FROM %2 t WHERE t.%3 IN (SELECT value FROM json_each(?))")
                            .arg(columns.join(u','), kind.table, kind.idColumn),
                        {jsonList(records)})) {
            const auto id = row[0].toLongLong();
            m_names[id] = row[1].toString();
            for (qsizetype i = 0; i < fields.size(); ++i)
                m_texts[id] << Text{fields[i]->name,
                                    fields[i]->input == Input::Member ? memberName(row[i + 2]) : row[i + 2].toString()};
        }
    }
    QString nameOf(qint64 record) const { return m_names.value(record); }
    QList<Text> textsOf(qint64 record) const { return m_texts.value(record); }
    QList<Text> textsOf(const RecordSearch::Line &line, QString &name) const
    {
        QStringList columns{isNamed(*line.kind) ? line.kind->nameSql : QStringLiteral("''")};
        const auto fields = searchedFields(*line.kind);
        for (const auto *field : fields)
            columns << QStringLiteral("t.") + field->column;
        const auto row = m_sql
                             .rows(QStringLiteral("SELECT %1 FROM %2 t WHERE t.%3 = ?")
                                       .arg(columns.join(u','), line.kind->table, line.kind->idColumn),
                                   {line.id})
                             .value(0);
        QList<Text> texts;
        name = row.value(0).toString();
        for (qsizetype i = 0; i < fields.size(); ++i)
            texts << Text{fields[i]->name, row.value(i + 1).toString()};
        return texts;
    }

private:
    QString memberName(const QVariant &id) const // one by one: SQLite reads all members for a join with them
    {
        return m_sql.value(QStringLiteral("SELECT name FROM party_names WHERE party_id = ?"), {id}).toString();
    }

    const Sql &m_sql;
    const Kind &m_kind;
    QHash<qint64, QString> m_names;
    QHash<qint64, QList<Text>> m_texts;
};

// Looks at one record: how the words stand in it, and where they stand best.
class Look
{
public:
    Look(const QStringList &words, const WholeWords &wholeWords) : m_words(words), m_wholeWords(wholeWords) {}

    // Nothing: one of the words does not stand there.
    std::optional<Found> at(qint64 id, const Reading &reading, const QList<RecordSearch::Line> &lines)
    {
        m_found = {};
        m_found.id = id;
        m_found.name = reading.nameOf(id);
        m_best.clear();
        m_most = 0;
        const auto name = searchForm(m_found.name);
        for (const auto &word : m_words)
            m_best << placeOf(word, name, m_wholeWords).standing;
        m_found.isInName = !m_best.contains(Standing::Not);
        if (!m_found.isInName || m_best.contains(Standing::Part))
            lookInTexts(reading, lines);
        if (m_best.contains(Standing::Not))
            return {};
        m_found.isWhole = !m_best.contains(Standing::Part);
        return m_found;
    }

private:
    void lookInTexts(const Reading &reading, const QList<RecordSearch::Line> &lines)
    {
        for (const auto &text : reading.textsOf(m_found.id))
            take(text, nullptr, {});
        int looked = 0;
        for (const auto &line : lines) {
            const bool saysAll = m_most == int(Standing::Whole) * m_words.size();
            if (saysAll || (looked++ >= mostLines && !m_best.contains(Standing::Not)))
                return;
            QString lineName;
            for (const auto &text : reading.textsOf(line, lineName))
                take(text, &line, lineName);
        }
    }
    void take(const Text &text, const RecordSearch::Line *line, const QString &lineName)
    {
        if (text.text.isEmpty())
            return;
        const auto form = searchForm(text.text);
        int score = 0;
        qsizetype first = form.size();
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const auto place = placeOf(m_words[i], form, m_wholeWords);
            m_best[i] = std::max(m_best[i], place.standing);
            score += int(place.standing);
            if (place.standing != Standing::Not)
                first = std::min(first, place.from);
        }
        if (score <= m_most)
            return;
        m_most = score;
        m_found.excerpt = excerptOf(normalizedLine(text.text), first);
        m_found.field = text.field;
        m_found.lineKind = line ? line->kind->name : QString();
        m_found.lineId = line ? line->id : 0;
        m_found.lineName = lineName;
    }

    const QStringList m_words;
    const WholeWords &m_wholeWords;
    Found m_found;
    QList<Standing> m_best; // of each word
    int m_most = 0;         // of the words in the text of the excerpt
};

bool isBetter(const Found &a, const Found &b)
{
    return std::pair(!a.isWhole, !a.isInName) < std::pair(!b.isWhole, !b.isInName);
}

// `isStale` where the index named a record that does not say so.
FoundOfKind foundOfKind(const Store &store, RecordSearch &search, const Kind &kind, int limit, bool &isStale)
{
    const auto records = search.records(kind, std::max(leastRanked, 2 * limit));
    FoundOfKind result{kind.name, records.all.size(), {}};
    if (records.all.isEmpty())
        return result;
    const Reading reading(store, kind, records.first);
    const WholeWords wholeWords;
    Look look(search.words(), wholeWords);
    for (const auto id : records.first) {
        auto found = look.at(id, reading, records.lines.value(id));
        if (!found) {
            isStale = true;
            --result.total;
            continue;
        }
        found->kind = kind.name;
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
        RecordSearch search(store, wanted.words);
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
        RecordSearch search(store, words);
        return search.words().isEmpty() ? QList<qint64>() : search.records(*kindNamed(kind), 0).all;
    });
}

} // namespace core
