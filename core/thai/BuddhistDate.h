#pragma once
#include <QDate>
#include <QString>
#include <QTime>
#include <optional>

namespace core {

inline constexpr int buddhistOffset = 543; // พ.ศ. = C.E. + 543

inline int buddhistYear(QDate date)
{
    return date.year() + buddhistOffset;
}

enum class DateStyle {
    Numeric, // 16/5/2568
    Short,   // 16 พ.ค. 68: tables; the year in full outside พ.ศ. 25xx
    Medium,  // 16 พ.ค. 2568: fields
    Long,    // 16 พฤษภาคม 2568: paper
    Official, // วันศุกร์ที่ 16 เดือน พฤษภาคม พ.ศ. 2568: minutes, form 11
};

// Arabic digits; empty for an invalid date. Month and weekday names are Thai in every language of the window.
QString formatDate(QDate date, DateStyle style);
QString monthName(int month);      // 1 -> มกราคม
QString shortMonthName(int month); // 1 -> ม.ค.
QString weekdayName(int weekday);  // Qt's 1 = Monday -> จันทร์

// What a person typed or a file holds: 16/5/2567, 16-5-67, 16 พ.ค. 67, ๑๖/๕/๒๕๖๗, วันที่ 16 พฤษภาคม พ.ศ. 2567, 16/5 (the
// year of `today`), 2025-05-16 (ISO is C.E.). Two-digit years are พ.ศ. 25xx. 29 ก.พ. 2566 is refused: 543 is taken off
// before the date is validated. A four-digit year under 2400 in another form than ISO is C.E. and only taken
// `fromFile`.
struct ReadDate {
    enum class State { Empty, Good, Incomplete, Wrong }; // Incomplete: more typing may make it a date
    State state = State::Empty;
    QDate date = {};
    bool commonEra = false; // a C.E. year that was not ISO: to be reported by an import
};
enum class DateSource { Typed, File };
ReadDate readDate(const QString &text, QDate today, DateSource source = DateSource::Typed);

// 09.30, 9:30, 0930, ๐๙.๓๐ น. -> 09:30; nothing where it is no time of day.
std::optional<QTime> readTime(const QString &text);
QString formatTime(QTime time); // "09.30", without น.

} // namespace core
