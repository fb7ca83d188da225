#pragma once
#include "core/Result.h"
#include <QDate>

// Rules that several kinds share; each names its field and the reason in the user's language.
namespace core::rules {

// `until` before `since`.
QList<Complaint> membershipDates(QDate since, QDate until);
// A phone number with letters in it, or with too few digits: odd, never refused.
QList<Complaint> phone(const QString &field, const QString &number);
// Over a million baht: odd, most often a digit too many.
QList<Complaint> largeAmount(const char *field, qint64 satang);
Complaint refused(const char *field, const char *reason); // `reason` is translated (context "Rules")
Complaint odd(const char *field, const char *reason);

} // namespace core::rules
