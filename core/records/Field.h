#pragma once
#include "core/Id.h"
#include <QDate>
#include <QList>
#include <QString>
#include <QTime>
#include <QVariant>
#include <functional>
#include <optional>

// What a kind of record consists of, told once: storage, table, form, import, export, history, search and validation
// all read these descriptions.
namespace core {

struct Party; // see Party.h

// How a value is typed and shown. The kind of value in storage follows from it.
enum class Input {
    Line,      // text of one line
    Paragraph, // text with line breaks
    Number,    // whole number
    Decimal,   // number with a fraction
    Money,     // satang in storage, baht for people
    Date,      // ISO text in storage
    Time,      // "09:30" in storage
    DayOfYear, // "05-16" in storage, 16/5 for people
    Flag,      // 0 or 1
    Choice,    // one of `choices`, by its word
    Choices,   // several of `choices`, words joined by ';'
    Reference, // id of a record of the kind `target`
    Member,    // id of a party: household, temple, agency, resource person or person
    Picture    // base64 of the file's bytes
};

// A word that stands in files and storage, and what people read. The label is English, translated when shown
// (context "Choices").
struct Choice {
    const char *word;
    const char *label;
};
using ChoiceList = QList<Choice>;

// The words of an enumeration, in the order of its values. Specialised beside each enumeration.
template <class E>
const ChoiceList &choicesOf();

// Storage form of a value and back. NULL means "not stated"; text is never NULL, so that nothing has one spelling.
template <class M, class = void>
struct Convert;
template <>
struct Convert<QString> {
    static constexpr Input input = Input::Line;
    static QVariant out(const QString &m) { return m.isNull() ? QLatin1String("") : m; }
    static QString in(const QVariant &v) { return v.isNull() ? QString() : v.toString(); }
};
template <>
struct Convert<int> {
    static constexpr Input input = Input::Number;
    static QVariant out(int m) { return qint64(m); }
    static int in(const QVariant &v) { return v.toInt(); }
};
template <>
struct Convert<qint64> {
    static constexpr Input input = Input::Money;
    static QVariant out(qint64 m) { return m; }
    static qint64 in(const QVariant &v) { return v.toLongLong(); }
};
template <>
struct Convert<double> {
    static constexpr Input input = Input::Decimal;
    static QVariant out(double m) { return m; }
    static double in(const QVariant &v) { return v.toDouble(); }
};
template <>
struct Convert<bool> {
    static constexpr Input input = Input::Flag;
    static QVariant out(bool m) { return qint64(m ? 1 : 0); }
    static bool in(const QVariant &v) { return v.toLongLong() != 0; }
};
template <>
struct Convert<QDate> {
    static constexpr Input input = Input::Date;
    static QVariant out(QDate m) { return m.isValid() ? QVariant(m.toString(Qt::ISODate)) : QVariant(); }
    static QDate in(const QVariant &v) { return QDate::fromString(v.toString(), Qt::ISODate); }
};
template <>
struct Convert<QTime> {
    static constexpr Input input = Input::Time;
    static QVariant out(QTime m) { return m.isValid() ? QVariant(m.toString(QStringLiteral("HH:mm"))) : QVariant(); }
    static QTime in(const QVariant &v) { return QTime::fromString(v.toString(), QStringLiteral("HH:mm")); }
};
template <class M>
struct Convert<std::optional<M>> {
    static constexpr Input input = Convert<M>::input;
    static QVariant out(const std::optional<M> &m) { return m ? Convert<M>::out(*m) : QVariant(); }
    static std::optional<M> in(const QVariant &v)
    {
        return v.isNull() ? std::optional<M>() : std::optional<M>(Convert<M>::in(v));
    }
};
template <class R>
struct Convert<Id<R>> {
    static constexpr Input input = std::is_same_v<R, Party> ? Input::Member : Input::Reference;
    static QVariant out(Id<R> id) { return id ? QVariant(id.value) : QVariant(); }
    static Id<R> in(const QVariant &v) { return {v.toLongLong()}; }
};
template <class E>
struct Convert<E, std::enable_if_t<std::is_enum_v<E>>> {
    static constexpr Input input = Input::Choice;
    static QVariant out(E m) { return QString::fromLatin1(choicesOf<E>().at(int(m)).word); }
    static E in(const QVariant &v)
    {
        const auto word = v.toString().toLatin1();
        const auto &choices = choicesOf<E>();
        for (int i = 0; i < choices.size(); ++i)
            if (word == choices[i].word)
                return E(i);
        return E();
    }
};
template <class E>
struct Convert<QList<E>, std::enable_if_t<std::is_enum_v<E>>> {
    static constexpr Input input = Input::Choices;
    static QVariant out(const QList<E> &m)
    {
        QStringList words;
        for (const auto e : m)
            words << Convert<E>::out(e).toString();
        return words.isEmpty() ? QVariant(QLatin1String("")) : QVariant(words.join(u';')); // never NULL
    }
    static QList<E> in(const QVariant &v)
    {
        QList<E> list;
        for (const auto &word : v.toString().split(u';', Qt::SkipEmptyParts))
            list << Convert<E>::in(word);
        return list;
    }
};

// The choices behind a type, if it has any; the kind an id points to, if it is one.
template <class R>
struct KindName; // KindName<Village>::value = "village", beside each record
template <class M>
struct Behind {
    static const ChoiceList *choices()
    {
        if constexpr (std::is_enum_v<M>)
            return &choicesOf<M>();
        else
            return nullptr;
    }
    static QString target() { return {}; }
};
template <class E>
struct Behind<QList<E>> : Behind<E> {
};
template <class M>
struct Behind<std::optional<M>> : Behind<M> {
};
template <class R>
struct Behind<Id<R>> {
    static const ChoiceList *choices() { return nullptr; }
    static QString target()
    {
        if constexpr (std::is_same_v<R, Party>)
            return {};
        else
            return QString::fromLatin1(KindName<R>::value);
    }
};

// One field of a kind, its C++ type rubbed off.
struct FieldInfo {
    QString name;           // header of its column in files; objectName of its editor
    QString column;         // in the table
    const char *label = ""; // English; translated when shown (context "Fields")
    const char *hint = "";  // shown in an empty editor (context "Fields")
    Input input = Input::Line;
    const ChoiceList *choices = nullptr;
    QString target = {}; // of Input::Reference: the kind's name
    bool required = false;
    bool sensitive = false;            // masked in lists, exported only when asked for (PDPA s. 26)
    bool listed = true;                // a column of the table unless the user says otherwise
    int mostPixels = 600;              // of a picture's longer side: 5 cm of paper at 300 dpi
    bool owned = false;                // the record belongs to the one it refers to here, and goes with it
    bool staysOpen = false;            // may change even where the record is locked
    bool arabicDigits = false;         // of a code: kept as 0-9 however they are typed
    bool startsToday = false;          // a new record bears today's date here until another is typed
    bool internal = false;             // kept by the program; neither in forms nor in files
    bool ofSchool = false;             // empty: what the school's field of this name says
    QString codesOf = {};              // codes of records of this kind, several joined by ';'
    QString secondCell = {};           // in files written in one cell with that field: number 2, year 2568 -> 2/2568
    double least = -1e15, most = 1e15; // baht for money
};

// A field of record R: its description and how to reach the member.
template <class R>
struct Field {
    FieldInfo info;
    std::function<QVariant(const R &)> get;
    std::function<void(R &, const QVariant &)> set;

    Field &&required() && { return info.required = true, std::move(*this); }
    Field &&sensitive() && { return info.sensitive = true, info.listed = false, std::move(*this); }
    Field &&unlisted() && { return info.listed = false, std::move(*this); }
    Field &&owned() && { return info.owned = true, info.required = true, std::move(*this); }
    Field &&belonging() && { return info.owned = true, std::move(*this); } // owned, where it is stated
    Field &&internal() && { return info.internal = true, info.listed = false, std::move(*this); }
    Field &&schoolsUnlessSaid() && { return info.ofSchool = true, std::move(*this); }
    Field &&startingToday() && { return info.startsToday = true, std::move(*this); }
    Field &&digits() && { return info.arabicDigits = true, std::move(*this); }
    Field &&upTo(int pixels) && { return info.mostPixels = pixels, std::move(*this); }
    Field &&stayingOpen() && { return info.staysOpen = true, std::move(*this); }
    Field &&as(Input input) &&
    {
        info.input = input;
        info.listed = info.listed && input != Input::Paragraph && input != Input::Picture;
        return std::move(*this);
    }
    Field &&in(const char *column) && { return info.column = QString::fromLatin1(column), std::move(*this); }
    Field &&hint(const char *text) && { return info.hint = text, std::move(*this); }
    Field &&between(double least, double most) && { return info.least = least, info.most = most, std::move(*this); }
    Field &&codesOf(const char *kind) && { return info.codesOf = QString::fromLatin1(kind), std::move(*this); }
    Field &&writtenWith(const char *name) && { return info.secondCell = QString::fromLatin1(name), std::move(*this); }
};

template <class R, class M>
Field<R> field(const char *name, const char *label, M R::*member)
{
    FieldInfo info;
    info.name = QString::fromLatin1(name);
    info.label = label;
    info.input = Convert<M>::input;
    info.choices = Behind<M>::choices();
    info.target = Behind<M>::target();
    const bool isId = info.input == Input::Reference || info.input == Input::Member;
    info.column = isId ? info.name + QStringLiteral("_id") : info.name;
    if (info.input == Input::Number || info.input == Input::Money || info.input == Input::Decimal)
        info.least = 0;
    return {std::move(info), [member](const R &r) { return Convert<M>::out(r.*member); },
            [member](R &r, const QVariant &v) { r.*member = Convert<M>::in(v); }};
}

} // namespace core
