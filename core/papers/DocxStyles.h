#pragma once
// Private to the DOCX writer: its styles and headers, and the words for a look that the text says as well.
#include "core/exchange/XmlPart.h"
#include "core/papers/Flow.h"

namespace core::docx {

inline const QString fontName = QStringLiteral("TH Sarabun New");

QString styleId(const FlowStyle &style);
QString twips(double cm);
QString twipsOfPoints(double points);
// What of `look` differs from `base`: paragraph properties, and the letters' own. In the order the schema demands.
void writeParagraphLook(XmlPart &part, const FlowLook &look, const FlowLook &base, bool startsPage = false);
void writeLetters(XmlPart &part, const FlowLook &look, const FlowLook &base);

XmlPart document(const char *root);
QByteArray stylesPart(const Flow &flow);
QByteArray settingsPart();
QByteArray fontsPart();
// What stands above the text of each page: its number, and behind the text the word across it.
QByteArray headerPart(const Flow &flow, bool numbered);

} // namespace core::docx
