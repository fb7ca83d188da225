#pragma once
// Private to the ODT writer: what styles.xml says, and the words for a look that content.xml says as well.
#include "core/exchange/XmlPart.h"
#include "core/papers/Flow.h"

namespace core::odt {

inline const QString fontName = QStringLiteral("TH Sarabun New");

QString styleName(const FlowStyle &style);          // as it stands in the file: "Heading_20_1"
QString backgroundName(const FlowPicture &picture); // its place in the file
void writeFonts(XmlPart &part);
// What of `look` differs from `base`, as the properties of a style; and where its page begins, which number that has.
void writeLook(XmlPart &part, const FlowLook &look, const FlowLook &base, bool startsPage = false,
               const QString &pageNumber = {});
void writeWeight(XmlPart &part, bool bold);

// Namespaces of every part.
XmlPart document(const char *root);
QByteArray stylesPart(const Flow &flow);

} // namespace core::odt
