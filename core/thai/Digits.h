#pragma once
#include <QString>

namespace core {

// Which digits a paper or a page is written with; a setting of the school.
enum class Numerals { Thai, Arabic };

// ๐–๙ (U+0E50–0E59) for 0–9 and back; everything else stays. Real characters, never left to a font.
QString toThaiDigits(QString text);
QString toArabicDigits(QString text);
QString inNumerals(const QString &text, Numerals numerals);

// 12345 -> "12,345"; 12345.5 with one decimal -> "12,345.5".
QString grouped(qint64 number);
QString grouped(double number, int decimals);

// Satang -> "1,250.50", or "1,250" where there is no satang. Money is integer satang everywhere.
QString bahtText(qint64 satang);

} // namespace core
