#pragma once
#include "ui/print/Sheets.h"

namespace ui {

struct Chapter {
    QString title;
    core::Paper paper;
};

// Papers bound into one: a title page with the contents, pages that count on, a bookmark for each chapter and below it
// those of its own.
Sheets bindBook(const QString &title, const QStringList &titleLines, QList<Chapter> chapters, core::Numerals numerals,
                const PaperFont &font);

} // namespace ui
