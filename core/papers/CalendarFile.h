#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace core {

// Something that takes place on a day, or on several whole days.
struct CalendarEvent {
    QString uid;
    QDate day;
    QDate lastDay = {}; // of several; none: one
    QTime start = {};   // none: the whole day
    QTime end = {};
    QString summary;
    QString place = {};
    QString description = {};
    bool isCancelled = false;
};

// The same thing of the same school bears the same UID whenever it is written: `kind` and number within the file.
QString calendarUid(const QString &schoolCode, const QString &schoolName, const QString &thing);

// A calendar file (RFC 5545) that any calendar opens, in the time of Thailand. `stamp` says which of two files is the
// later one.
QByteArray calendarFile(const QList<CalendarEvent> &events, const QDateTime &stamp, const QString &name = {});

} // namespace core
