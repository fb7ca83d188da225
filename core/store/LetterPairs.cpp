#include "core/store/LetterPairs.h"
#include "core/store/Sql.h"
#include "core/thai/Text.h"
#include <QSet>
#include <algorithm>
#include <sqlite3.h>

namespace core {

namespace {

constexpr char32_t thai = 0x0E00, ascii = 0x0080;

// Each letter as one beyond ASCII, where the tokenizer leaves it alone; those that are seen most take two bytes.
char32_t stored(char32_t letter)
{
    if (letter >= thai && letter < thai + 0x80)
        return letter - thai + 0x80;
    if (letter < ascii)
        return letter + 0x100;
    return letter < 0x180 ? letter + 0xE000 : letter; // makes room for both
}

struct Bytes {
    char bytes[4];
    int count;
};

Bytes utf8(char32_t c)
{
    const auto tail = [](char32_t bits) { return char(0x80 | (bits & 0x3F)); };
    if (c < 0x800)
        return {{char(0xC0 | (c >> 6)), tail(c)}, 2};
    if (c < 0x10000)
        return {{char(0xE0 | (c >> 12)), tail(c >> 6), tail(c)}, 3};
    return {{char(0xF0 | (c >> 18)), tail(c >> 12), tail(c >> 6), tail(c)}, 4};
}

// As long as the value is there.
QString textOf(sqlite3_value *value)
{
    const auto *text = static_cast<const char16_t *>(sqlite3_value_text16(value));
    return text ? QString::fromRawData(reinterpret_cast<const QChar *>(text), sqlite3_value_bytes16(value) / 2)
                : QString();
}

// Texts that were put together have spaces where nothing stood between: without them most are in order.
QString formOf(sqlite3_value *value)
{
    return searchForm(textOf(value).simplified());
}

void holdsFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int(context, formOf(values[0]).contains(textOf(values[1])));
}

void pairsFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto pairs = letterPairs(formOf(values[0]));
    sqlite3_result_text(context, pairs.constData(), int(pairs.size()), SQLITE_TRANSIENT);
}

// FNV-1a over the word, then mixed with its place.
quint64 sumOf(const char *word, qsizetype length, qint64 document, bool inBody, qint64 offset)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (qsizetype i = 0; i < length; ++i)
        hash = (hash ^ quint8(word[i])) * 0x100000001b3ULL;
    for (const auto more : {quint64(document), quint64(inBody), quint64(offset)}) {
        hash = (hash ^ more) * 0x9e3779b97f4a7c15ULL;
        hash ^= hash >> 29;
    }
    return hash;
}

// Runs `select`, telling `row` of each.
template <class Row>
void each(sqlite3 *handle, const QString &select, Row row)
{
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare16_v2(handle, select.utf16(), -1, &statement, nullptr);
    while (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        row(statement);
        code = SQLITE_OK;
    }
    const SqlError error{sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), select};
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE)
        throw error;
}

} // namespace

QByteArray letterPairs(const QString &form)
{
    QByteArray pairs;
    if (form.isEmpty())
        return pairs;
    const auto letters = form.toUcs4();
    pairs.reserve(letters.size() * 5 + 200);
    QSet<char32_t> seen;
    QByteArray single;
    auto last = utf8(stored(letters[0]));
    for (qsizetype i = 1; i <= letters.size(); ++i) {
        const auto next = utf8(stored(i < letters.size() ? letters[i] : U'\0'));
        pairs.append(last.bytes, last.count);
        pairs.append(next.bytes, next.count);
        pairs += ' ';
        if (!seen.contains(letters[i - 1])) {
            seen.insert(letters[i - 1]);
            single.append(last.bytes, last.count);
            single += ' ';
        }
        last = next;
    }
    return pairs + single;
}

QString letterPairsQuery(const QString &word)
{
    QByteArray pairs;
    const auto letters = word.toUcs4();
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const auto letter = utf8(stored(letters[i]));
        if (i > 0)
            pairs.append(letter.bytes, letter.count);
        if (i > 0 && i + 1 < letters.size())
            pairs += ' ';
        if (i + 1 < letters.size() || i == 0)
            pairs.append(letter.bytes, letter.count);
    }
    return u'"' + QString::fromUtf8(pairs) + u'"';
}

void addLetterFunctions(sqlite3 *handle)
{
    constexpr int flags = SQLITE_UTF16 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    const auto add = [&](const char *name, int values, auto *function) {
        if (sqlite3_create_function_v2(handle, name, values, flags, nullptr, function, nullptr, nullptr, nullptr) !=
            SQLITE_OK)
            throw SqlError{sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)),
                           QString::fromLatin1(name)};
    };
    add("search_holds", 2, &holdsFunction);
    add("search_pairs", 1, &pairsFunction);
}

LetterSums sumsOfRecords(sqlite3 *handle, const QString &select)
{
    LetterSums sums;
    each(handle, select, [&](sqlite3_stmt *row) {
        const auto document = sqlite3_column_int64(row, 0);
        for (const int column : {1, 2}) {
            const auto *at = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
            const auto *end = at + sqlite3_column_bytes(row, column);
            for (qint64 offset = 0; at < end; ++offset) {
                const auto *space = std::find(at, end, ' ');
                sums.sum += sumOf(at, space - at, document, column == 2, offset);
                ++sums.count;
                at = space + 1;
            }
        }
    });
    return sums;
}

QHash<qint64, LetterSums> sumsOfIndex(sqlite3 *handle, qint64 mask)
{
    QHash<qint64, LetterSums> sums;
    each(handle, QStringLiteral("SELECT term, doc, col, \"offset\" FROM temp.search_places"), [&](sqlite3_stmt *row) {
        const auto *term = reinterpret_cast<const char *>(sqlite3_column_text(row, 0));
        const auto length = sqlite3_column_bytes(row, 0);
        const auto document = sqlite3_column_int64(row, 1);
        const bool inBody = *sqlite3_column_text(row, 2) == 'b';
        auto &of = sums[document & mask];
        of.sum += sumOf(term, length, document, inBody, sqlite3_column_int64(row, 3));
        ++of.count;
    });
    return sums;
}

} // namespace core
