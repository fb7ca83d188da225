#pragma once
#include <QDate>
#include <QString>

namespace core {

// What the one line of an order of appointment says: "คำสั่ง… ที่ 214/2568 ลงวันที่ 16 กันยายน 2568".
struct AppointmentOrder {
    QString number; // "214/2568"; empty: it names none
    QDate date;     // invalid: it names none
};
AppointmentOrder readOrder(const QString &text);

} // namespace core
