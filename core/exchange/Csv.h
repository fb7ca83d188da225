#pragma once
#include "core/Result.h"
#include "core/exchange/Sheet.h"
#include <QSet>
#include <optional>

namespace core {

// CSV as RFC 4180 has it, and as spreadsheets really write it: any line ending, embedded line breaks, comma, semicolon
// or tab (recognised from the first rows unless given), a first line "sep=;" honoured. Blank lines are skipped. What
// protected a cell against being a formula is taken off. A quote that is never closed is refused with the line it opens
// on.
Result<Sheet> readCsv(const QString &text, std::optional<QChar> separator = {});
Result<Sheet> readCsv(const QByteArray &bytes, const QString &encoding = {}, std::optional<QChar> separator = {});

// UTF-8 with a byte order mark (Excel needs it), commas, CRLF. Text is protected against being a formula; in the
// columns named as numbers a plain number is not, so that -5 stays one. readCsv gives back the same cells.
QByteArray writeCsv(const QList<QStringList> &rows, const QSet<int> &numberColumns = {});

} // namespace core
