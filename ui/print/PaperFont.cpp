#include "ui/print/PaperFont.h"
#include <QCoreApplication>
#include <QFontDatabase>
#include <cmath>

namespace ui {

namespace {

constexpr double sarabunLineHeight = 1.3; // of the size: 20.8 pt at 16 pt

} // namespace

QFont PaperFont::font(double points, bool bold) const
{
    QFont font(family);
    font.setPixelSize(int(std::lround(points * scale * unitsPerPoint)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double PaperFont::lineHeight(double points) const
{
    return points * sarabunLineHeight * unitsPerPoint;
}

core::Result<PaperFont> paperFont()
{
    // The scale makes a substitute's letters as wide as those of TH Sarabun, so that lines break at the same places.
    static const PaperFont fonts[] = {{QStringLiteral(u"TH SarabunIT๙"), 1, false},
                                      {QStringLiteral("TH Sarabun New"), 1, false},
                                      {QStringLiteral("TH SarabunPSK"), 1, false},
                                      {QStringLiteral("Laksaman"), 0.6653, true},
                                      {QStringLiteral("Sarabun"), 0.6563, true}};
    const auto installed = QFontDatabase::families(); // a font asked for by name alone may be quietly replaced
    for (const auto &font : fonts)
        if (installed.contains(font.family))
            return font;
    return core::Error{
        core::Error::Kind::NotFound,
        QCoreApplication::translate("Print", "No font for official papers is installed. Install TH Sarabun New or "
                                             "Laksaman (Debian: fonts-tlwg-laksaman-ttf) and start again.")};
}

} // namespace ui
