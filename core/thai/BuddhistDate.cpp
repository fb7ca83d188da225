#include "core/thai/BuddhistDate.h"
#include "core/thai/Digits.h"
#include "core/thai/Text.h"
#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <array>

namespace core {

namespace {

const std::array<QString, 12> &months()
{
    static const std::array<QString, 12> names{
        QStringLiteral(u"มกราคม"),  QStringLiteral(u"กุมภาพันธ์"), QStringLiteral(u"มีนาคม"),    QStringLiteral(u"เมษายน"),
        QStringLiteral(u"พฤษภาคม"), QStringLiteral(u"มิถุนายน"),  QStringLiteral(u"กรกฎาคม"),  QStringLiteral(u"สิงหาคม"),
        QStringLiteral(u"กันยายน"),  QStringLiteral(u"ตุลาคม"),   QStringLiteral(u"พฤศจิกายน"), QStringLiteral(u"ธันวาคม")};
    return names;
}

const std::array<QString, 12> &shortMonths()
{
    static const std::array<QString, 12> names{
        QStringLiteral(u"ม.ค."), QStringLiteral(u"ก.พ."), QStringLiteral(u"มี.ค."), QStringLiteral(u"เม.ย."),
        QStringLiteral(u"พ.ค."), QStringLiteral(u"มิ.ย."), QStringLiteral(u"ก.ค."), QStringLiteral(u"ส.ค."),
        QStringLiteral(u"ก.ย."), QStringLiteral(u"ต.ค."), QStringLiteral(u"พ.ย."), QStringLiteral(u"ธ.ค.")};
    return names;
}

const std::array<QString, 7> &weekdays()
{
    static const std::array<QString, 7> names{
        QStringLiteral(u"จันทร์"), QStringLiteral(u"อังคาร"), QStringLiteral(u"พุธ"),   QStringLiteral(u"พฤหัสบดี"),
        QStringLiteral(u"ศุกร์"),  QStringLiteral(u"เสาร์"),  QStringLiteral(u"อาทิตย์")};
    return names;
}

// Abbreviations are written with and without their points.
QString bare(QString name)
{
    return name.remove(u'.').remove(u' ');
}

int monthNamed(const QString &typed)
{
    static const auto numbers = [] {
        QHash<QString, int> found;
        for (int month = 1; month <= 12; ++month) {
            found.insert(bare(monthName(month)), month);
            found.insert(bare(shortMonthName(month)), month);
        }
        return found;
    }();
    return numbers.value(bare(typed));
}

// The forms of a date. They name every word that may stand in one, so that a form not finished is told from none.
const QRegularExpression &isoForm()
{
    static const QRegularExpression form(
        QStringLiteral(R"(^((?:1[89]|2\d)\d\d)-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])(?:[T ]00:00.*)?$)"));
    return form;
}

const QRegularExpression &numericForm()
{
    static const QRegularExpression form(QStringLiteral(uR"(^(0?[1-9]|[12]\d|3[01]) ?[/.-] ?(0?[1-9]|1[0-2]))"
                                                        uR"((?: ?[/.-] ?(?:พ\.? ?ศ\.? ?)?(\d{1,4})?)?$)"));
    return form;
}

const QRegularExpression &wordedForm()
{
    static const QRegularExpression form = [] {
        QStringList names, days;
        for (int month = 1; month <= 12; ++month)
            names << monthName(month) << shortMonthName(month).replace(u'.', QStringLiteral(R"(\.? ?)"));
        for (int weekday = 1; weekday <= 7; ++weekday)
            days << weekdayName(weekday);
        return QRegularExpression(
            QStringLiteral(uR"(^(?:วัน(?:%1|พฤหัสฯ?)? ?ที่ ?)?(0?[1-9]|[12]\d|3[01])[ /-]*(?:เดือน ?)?)"
                           uR"((%2)[ /-]*(?:พ\.? ?ศ\.? ?)?(\d{1,4})?$)")
                .arg(days.join(u'|'), names.join(u'|')));
    }();
    return form;
}

// Day, month and the digits of a year: none (this year), two (พ.ศ. 25xx) or four.
struct Parts {
    int day, month;
    QString year;
};

bool isCommonEra(const QString &year)
{
    return year.size() == 4 && year.toInt() < 2400;
}

// Not valid where there is no such day, or the year is of no use.
QDate dateOf(const Parts &parts, QDate today, DateSource source)
{
    const int number = parts.year.toInt();
    int commonYear = today.year();
    if (parts.year.size() == 2)
        commonYear = number + 2500 - buddhistOffset;
    else if (isCommonEra(parts.year) && (source == DateSource::Typed || number < 1800))
        return {};
    else if (parts.year.size() == 4)
        commonYear = isCommonEra(parts.year) ? number : number - buddhistOffset;
    else if (!parts.year.isEmpty())
        return {};
    return commonYear < 3000 - buddhistOffset ? QDate(commonYear, parts.month, parts.day) : QDate();
}

// Would more digits of the year make it a date? 29/2 does, although this year has no such day.
bool mayBecomeDate(const Parts &parts, QDate today, DateSource source)
{
    constexpr int leapYear = 2000;
    if (parts.year.size() == 4 || !QDate::isValid(leapYear, parts.month, parts.day))
        return false;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        const Parts longer{parts.day, parts.month, parts.year + QChar(digit)};
        if (dateOf(longer, today, source).isValid() || mayBecomeDate(longer, today, source))
            return true;
    }
    return false;
}

ReadDate dated(const Parts &parts, QDate today, DateSource source)
{
    if (const auto date = dateOf(parts, today, source); date.isValid())
        return {ReadDate::State::Good, date, isCommonEra(parts.year)};
    return {mayBecomeDate(parts, today, source) ? ReadDate::State::Incomplete : ReadDate::State::Wrong};
}

ReadDate isoDated(const QRegularExpressionMatch &match)
{
    const int year = match.captured(1).toInt();
    const QDate date(year >= 2400 ? year - buddhistOffset : year, match.captured(2).toInt(), match.captured(3).toInt());
    return {date.isValid() ? ReadDate::State::Good : ReadDate::State::Wrong, date};
}

} // namespace

QString monthName(int month)
{
    return month >= 1 && month <= 12 ? months()[size_t(month - 1)] : QString();
}

QString shortMonthName(int month)
{
    return month >= 1 && month <= 12 ? shortMonths()[size_t(month - 1)] : QString();
}

QString weekdayName(int weekday)
{
    return weekday >= 1 && weekday <= 7 ? weekdays()[size_t(weekday - 1)] : QString();
}

QString formatDate(QDate date, DateStyle style)
{
    if (!date.isValid())
        return {};
    const auto day = QString::number(date.day()), year = QString::number(buddhistYear(date));
    const bool isThisCentury = year.startsWith(QStringLiteral(u"25"));
    switch (style) {
    case DateStyle::Numeric:
        return day + u'/' + QString::number(date.month()) + u'/' + year;
    case DateStyle::Short:
        return day + u' ' + shortMonthName(date.month()) + u' ' + (isThisCentury ? year.right(2) : year);
    case DateStyle::Medium:
        return day + u' ' + shortMonthName(date.month()) + u' ' + year;
    case DateStyle::Long:
        return day + u' ' + monthName(date.month()) + u' ' + year;
    case DateStyle::Official:
        break;
    }
    return QStringLiteral(u"วัน%1ที่ %2 เดือน %3 พ.ศ. %4")
        .arg(weekdayName(date.dayOfWeek()), day, monthName(date.month()), year);
}

ReadDate readDate(const QString &text, QDate today, DateSource source)
{
    const auto typed = toArabicDigits(normalizedLine(text));
    if (typed.isEmpty())
        return {};
    const auto matched = [&](const QRegularExpression &form) {
        return form.match(typed, 0, QRegularExpression::PartialPreferCompleteMatch);
    };
    const auto numeric = matched(numericForm());
    if (numeric.hasMatch())
        return dated({numeric.captured(1).toInt(), numeric.captured(2).toInt(), numeric.captured(3)}, today, source);
    const auto worded = matched(wordedForm());
    if (worded.hasMatch())
        return dated({worded.captured(1).toInt(), monthNamed(worded.captured(2)), worded.captured(3)}, today, source);
    const auto iso = matched(isoForm());
    if (iso.hasMatch())
        return isoDated(iso);
    const bool isBeginning = numeric.hasPartialMatch() || worded.hasPartialMatch() || iso.hasPartialMatch();
    return {isBeginning ? ReadDate::State::Incomplete : ReadDate::State::Wrong};
}

std::optional<QTime> readTime(const QString &text)
{
    static const QRegularExpression apart(
        QStringLiteral(R"(^(\d{1,2})\s*[.:]\s*(\d{2})(?:[.:][0-5]\d)?\s*(?:น\.?)?$)"));
    static const QRegularExpression together(QStringLiteral(R"(^(\d{1,2})(\d{2})\s*(?:น\.?)?$)"));
    const auto typed = toArabicDigits(normalizedLine(text));
    for (const auto &form : {apart, together})
        if (const auto match = form.match(typed); match.hasMatch())
            if (const QTime time(match.captured(1).toInt(), match.captured(2).toInt()); time.isValid())
                return time;
    return {};
}

QString formatTime(QTime time)
{
    return time.isValid() ? time.toString(QStringLiteral("HH.mm")) : QString();
}

} // namespace core
