#pragma once
#include <QDate>
#include <QList>
#include <QString>

namespace core {

// The years that live side by side in a Thai school, each named by a พ.ศ. year:
// academic by that of its first day, fiscal (1 Oct – 30 Sep) by that in which it ends, calendar by its own.
enum class YearKind { Academic, Fiscal, Calendar };

// Day and month on which the academic year begins: 16 May unless the school says otherwise.
struct YearStart {
    int month = 5;
    int day = 16;
    bool operator==(const YearStart &) const = default;
};

// From the first to the last day, both included.
struct Period {
    YearKind kind = YearKind::Academic;
    int year = 0; // พ.ศ.
    QDate from;
    QDate to;
    bool contains(QDate date) const { return date.isValid() && from <= date && date <= to; }
    bool operator==(const Period &) const = default;
};

Period periodOf(YearKind kind, int year, YearStart start = {});
Period periodContaining(YearKind kind, QDate date, YearStart start = {});
QString yearKindName(YearKind kind); // Thai, for papers: ปีการศึกษา, ปีงบประมาณ, ปีปฏิทิน; the window translates its own
QString periodName(const Period &period); // ปีการศึกษา 2568

} // namespace core
