#pragma once
#include "core/Result.h"
#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace core {

// A cell of a spreadsheet: what it is decides how it is kept, sorted and shown. Text is never a formula and never loses
// a leading zero.
struct BookCell {
    enum class Kind {
        Text,
        Number,  // as it is: a year, a house's place
        Count,   // 1,234
        Decimal, // 1,234.5
        Money,   // 1,234.50
        Share,   // 0.25 is shown as 25.0 %
        Date     // a real date, shown with its Buddhist year
    };
    Kind kind = Kind::Text;
    QString text = {}; // of numbers: plain, "1250.5"
    QDate date = {};

    static BookCell words(const QString &text) { return {Kind::Text, text}; }
    static BookCell count(qint64 number) { return {Kind::Count, QString::number(number)}; }
    static BookCell decimal(double number);
    static BookCell share(double number);
    static BookCell money(qint64 satang);
    static BookCell day(QDate date) { return date.isValid() ? BookCell{Kind::Date, {}, date} : BookCell(); }
};

struct BookSheet {
    QString name;
    QStringList heads;
    QList<QList<BookCell>> rows;
    int totals = 0; // the last n rows are sums
};

// The sheets as an XLSX file.
Result<QByteArray> xlsxOf(const QList<BookSheet> &sheets);

} // namespace core
