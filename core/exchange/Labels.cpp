#include "core/exchange/Labels.h"
#include "core/records/Kinds.h"
#include "core/thai/Text.h"
#include <algorithm>

namespace core {

Labels::Labels()
{
    if (!m_thai.load(QStringLiteral(":/translations/bowon_th.qm")))
        qWarning("the Thai labels are missing");
}

QString Labels::plain(const QString &text)
{
    const bool isNumber = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'/' && c <= u'9'; });
    if (isNumber) // most keys are: ids, house numbers
        return text;
    return searchForm(text).remove(u' ').remove(u'_');
}

QStringList Labels::labels(const char *context, const char *label) const
{
    return {plain(QString::fromUtf8(label)), plain(m_thai.translate(context, label))};
}

QHash<QString, int> Labels::headers(const Kind &kind) const
{
    QHash<QString, int> headers;
    const auto add = [&headers](const QString &text, int field) {
        if (!text.isEmpty() && !headers.contains(text))
            headers.insert(text, field);
    };
    for (int i = 0; i < kind.fields.size(); ++i)
        if (!kind.fields[i].internal)
            add(plain(kind.fields[i].name), i); // the words of the exchange come first
    for (int i = 0; i < kind.fields.size(); ++i)
        if (!kind.fields[i].internal)
            for (const auto &label : labels("Fields", kind.fields[i].label))
                add(label, i);
    return headers;
}

QHash<QString, QString> Labels::words(const FieldInfo &field) const
{
    QHash<QString, QString> words;
    for (const auto &choice : *field.choices) {
        const auto word = QString::fromLatin1(choice.word);
        words.insert(plain(word), word);
        for (const auto &label : labels("Choices", choice.label))
            if (!label.isEmpty() && !words.contains(label))
                words.insert(label, word);
    }
    return words;
}

QHash<QString, QString> Labels::partyKinds() const
{
    QHash<QString, QString> kinds;
    for (const auto *kind : allKinds()) {
        if (!kind->isParty)
            continue;
        kinds.insert(plain(kind->name), kind->name);
        for (const auto &label : labels("Kinds", kind->singular) + labels("Kinds", kind->title))
            if (!label.isEmpty() && !kinds.contains(label))
                kinds.insert(label, kind->name);
    }
    return kinds;
}

} // namespace core
