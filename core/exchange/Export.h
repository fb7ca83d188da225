#pragma once
#include "core/Result.h"
#include <QByteArray>

namespace core {

class Store;
struct Kind;

// All records of a kind as CSV that Excel and the import both understand: one column a field, headers by name.
// Sensitive fields only where they are asked for.
Result<QByteArray> exportCsv(const Store &store, const Kind &kind, bool sensitive = false);

// The same as a workbook: numbers are numbers, dates are dates shown with their Buddhist year, all else is text that
// keeps its zeros and slashes. A second sheet says what each column means.
Result<QByteArray> exportXlsx(const Store &store, const Kind &kind, bool sensitive = false);

} // namespace core
