#pragma once
#include "core/records/Kind.h"

namespace core {

enum class TemplateKind { Letter, Certificate, Label };

// How a letter, a certificate or a label is worded and laid out; each office makes the wording its own. Words in braces
// are filled in for each recipient.
struct PaperTemplate {
    Id<PaperTemplate> id;
    QString name;
    TemplateKind kind = TemplateKind::Letter;
    QString heading; // subject of a letter; the large lines over a certificate
    QString opening; // of a certificate: the lines before the name
    QString wording; // the text; of a label all of it
    QString
        closing; // of a letter: the words above the signature, empty: the usual ones; of a certificate: the last line
    QString signatories;        // name;position, a line each; empty: the director
    QString prefix;             // before the running number; of a letter empty: the school's
    bool emblem = true;         // the Garuda over a letter, the school's emblem over a certificate
    QString background;         // base64 of a PNG or JPEG over the whole page of a certificate
    std::optional<int> columns; // of labels on a sheet
    std::optional<int> rows;
    bool retired = false; // not offered any more; what was issued with it still names it
    bool operator==(const PaperTemplate &) const = default;
};

inline constexpr int usualColumns = 3, usualRows = 8; // of labels

struct SignatoryLine {
    QString name;
    QString position;
};
QList<SignatoryLine> signatoriesOf(const PaperTemplate &paper);

// A word in braces and what stands in its place, in English (context "Wording").
struct WordToFillIn {
    QString word;
    const char *meaning;
};
const QList<WordToFillIn> &wordsForTemplates();

template <>
struct KindName<PaperTemplate> {
    static constexpr auto value = "paper_template";
};
template <>
const ChoiceList &choicesOf<TemplateKind>();
template <>
const RecordType<PaperTemplate> &typeOf<PaperTemplate>();

} // namespace core
