#include "core/papers/CertificateSize.h"
#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double pointsPerCm = 72 / 2.54;
constexpr double letterWidth = 0.4, lineHeight = 1.3; // of TH Sarabun in bold, for one point of its size
constexpr double smallest = 0.5, step = 0.05;

// Vowels and tone marks above and below a letter take no room of their own.
int lettersIn(const QString &text)
{
    return int(std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isMark(); }));
}

double heightOf(const QString &text, double size, double width)
{
    const double lines = std::ceil(lettersIn(text) * size * letterWidth / width);
    return std::max(1.0, lines) * size * lineHeight;
}

double heightOf(const QStringList &texts, double size, double width)
{
    double height = 0;
    for (const auto &text : texts)
        height += heightOf(text, size, width);
    return height;
}

double heightOf(const Certificate &one, const CertificateSize &sizes, bool hasEmblem, double width)
{
    const auto names = one.name.split(u'\n');
    double height = sizes.signature * lineHeight; // the number
    height += hasEmblem ? sizes.emblemHeight * pointsPerCm : 0;
    height += heightOf(one.heading, sizes.heading, width) + heightOf(one.opening, sizes.opening, width);
    height += heightOf(names.first(), sizes.name, width) + heightOf(names.mid(1), sizes.wording, width);
    height += heightOf(one.wording, sizes.wording, width) + heightOf(one.closing, sizes.opening, width);
    double signatures = 0;
    for (const auto &signatory : one.signatories) {
        const double share = width / double(one.signatories.size());
        signatures = std::max(signatures, heightOf(signatory.name, sizes.signature, share) +
                                              heightOf(signatory.position.split(u'\n'), sizes.signature, share));
    }
    return height + sizes.penGap + signatures;
}

} // namespace

CertificateSize CertificateSize::fitting(const Certificate &certificate, bool hasEmblem, double width, double height)
{
    CertificateSize sizes;
    for (double scale = 1; scale >= smallest; scale -= step) {
        sizes = CertificateSize();
        for (auto *size : {&sizes.heading, &sizes.opening, &sizes.name, &sizes.wording, &sizes.signature, &sizes.penGap,
                           &sizes.emblemHeight})
            *size *= scale;
        for (auto *points : {&sizes.heading, &sizes.opening, &sizes.name, &sizes.wording, &sizes.signature})
            *points = std::round(*points * 2) / 2; // word processors know halves
        if (heightOf(certificate, sizes, hasEmblem, width * pointsPerCm) <= height * pointsPerCm)
            break;
    }
    return sizes;
}

} // namespace core
