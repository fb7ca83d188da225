#pragma once
#include "core/Result.h"
#include <QFont>
#include <QString>

namespace ui {

// The letters official papers are printed in: the TH Sarabun family, or its twin Laksaman at the size that looks the
// same. Sizes are told in points of TH Sarabun.
struct PaperFont {
    QString family;
    double scale = 1;        // points of this family for one point of TH Sarabun
    bool substitute = false; // none of the official three is installed: worth a word to the user

    // One unit is a hundredth of a point: pixel sizes are whole numbers, and 10.65 pt must be exact.
    QFont font(double points, bool bold) const;
    double lineHeight(double points) const; // in units

    bool operator==(const PaperFont &) const = default;
};

inline constexpr double unitsPerPoint = 100;
inline constexpr double unitsPerCm = unitsPerPoint * 72 / 2.54;

// The best of what this machine has, in the order offices prefer; an error where no Thai font is there at all.
core::Result<PaperFont> paperFont();

} // namespace ui
