#pragma once
#include "core/Result.h"
#include "ui/print/Sheets.h"
#include <QByteArray>

namespace ui {

// Gives a PDF that Qt painted the true text of what is seen. Thai fonts draw marks with glyphs of their own, so that
// what a reader copies or searches would lack tone marks and break sara am; here each painted piece says what it stands
// for
// (/ActualText, ISO 32000-1 14.9.4). `texts`: what was painted on each page, piece by piece. Also sets the language and
// the bookmarks. Fails where what was painted is not what was told.
core::Result<QByteArray> withTextLayer(const QByteArray &pdf, const QList<QStringList> &texts,
                                       const QList<Sheets::Bookmark> &bookmarks);

} // namespace ui
