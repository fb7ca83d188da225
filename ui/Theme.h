#pragma once
#include <QColor>
#include <QString>

class QApplication;
class QIcon;

namespace ui {

// How the program looks, the same on every system: Fusion with palettes of our own, light and dark.
struct Theme {
    int pointSize = 10; // of Loma, 9–14
    bool dark = false;

    void apply(QApplication &application) const;
};

// Colours that mean something; read from the palette that is in force.
namespace colour {
QColor accent();
QColor line();    // hairlines
QColor quiet();   // text of less weight, still 4.5 : 1
QColor refused(); // a value that was not taken
QColor hinted();  // a value that looks odd
QColor good();
} // namespace colour

// A line-style icon of our own set, in the colour of the text: ":/icons/NAME.svg".
QIcon icon(const QString &name);

} // namespace ui
