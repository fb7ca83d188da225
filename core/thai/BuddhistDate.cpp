#include "core/thai/BuddhistDate.h"
#include "core/thai/Digits.h"
#include "core/thai/Text.h"
#include <QRegularExpression>
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

// 0: no month; -1: the beginning of one.
int monthNamed(const QString &typed)
{
    const auto bare = [](QString name) { return name.remove(u'.').remove(u' '); };
    const auto key = bare(typed);
    bool beginning = false;
    for (int month = 1; month <= 12; ++month) {
        const auto full = bare(monthName(month)), brief = bare(shortMonthName(month));
        if (key == full || key == brief)
            return month;
        beginning = beginning || full.startsWith(key) || brief.startsWith(key);
    }
    return beginning ? -1 : 0;
}

ReadDate wrong()
{
    return {ReadDate::State::Wrong, {}, false};
}
ReadDate incomplete()
{
    return {ReadDate::State::Incomplete, {}, false};
}

// `year` as typed: "" (this year), two digits (พ.ศ. 25xx) or four.
ReadDate dated(int day, int month, const QString &year, QDate today, DateSource source)
{
    if (day < 1 || day > 31 || month > 12 || month < 1)
        return wrong();
    if (year.isEmpty()) {
        const QDate date(today.year(), month, day);
        return date.isValid() ? ReadDate{ReadDate::State::Good, date, false} : wrong();
    }
    if (year.size() == 1 || year.size() == 3)
        return incomplete();
    int number = year.toInt() + (year.size() == 2 ? 2500 : 0);
    const bool commonEra = number < 2400;
    if (commonEra && (source == DateSource::Typed || number < 1800))
        return wrong();
    const QDate date(commonEra ? number : number - buddhistOffset, month, day);
    return date.isValid() ? ReadDate{ReadDate::State::Good, date, commonEra} : wrong();
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
    switch (style) {
    case DateStyle::Numeric:
        return day + u'/' + QString::number(date.month()) + u'/' + year;
    case DateStyle::Short:
        return day + u' ' + shortMonthName(date.month()) + u' ' + year.right(2);
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
    static const QRegularExpression iso(QStringLiteral(R"(^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00.*)?$)"));
    static const QRegularExpression numeric(
        QStringLiteral(R"(^(\d{1,2})\s*[/\-.]\s*(\d{1,2})(?:\s*[/\-.]\s*(?:พ\.?ศ\.?\s*)?(\d{1,4})?)?$)"));
    static const QRegularExpression worded(QStringLiteral("^(?:วัน[\u0E01-\u0E4E]*ที่\\s*)?(\\d{1,2})\\s*(?:เดือน)?\\s*(["
                                                          "\u0E01-\u0E4E.]+?)\\s*(?:พ\\.?ศ\\.?\\s*)?(\\d{1,4})?$"));
    static const QRegularExpression beginning(QStringLiteral("^[\\d\\s/\\-.\u0E01-\u0E4E]*$"));

    if (const auto match = iso.match(typed); match.hasMatch()) {
        const int year = match.captured(1).toInt();
        const QDate date(year >= 2400 ? year - buddhistOffset : year, match.captured(2).toInt(),
                         match.captured(3).toInt());
        return date.isValid() ? ReadDate{ReadDate::State::Good, date, false} : wrong();
    }
    if (const auto match = numeric.match(typed); match.hasMatch())
        return dated(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3), today, source);
    if (const auto match = worded.match(typed); match.hasMatch()) {
        const int month = monthNamed(match.captured(2));
        if (month > 0)
            return dated(match.captured(1).toInt(), month, match.captured(3), today, source);
        return month < 0 && match.captured(3).isEmpty() ? incomplete() : wrong();
    }
    return beginning.match(typed).hasMatch() && typed.size() < 12 ? incomplete() : wrong();
}

std::optional<QTime> readTime(const QString &text)
{
    static const QRegularExpression apart(QStringLiteral(R"(^(\d{1,2})\s*[.:]\s*(\d{2})(?:[.:]\d{2})?\s*(?:น\.?)?$)"));
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
