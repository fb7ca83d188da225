#pragma once
#include "core/records/Kind.h"

namespace ui {

// Of what is typed, what can be kept: a field that breaks a rule goes back to its last good value, the rest stays.
struct Keepable {
    core::Row row;
    QList<core::Complaint> refused; // one for each field that went back, or that a new record still lacks
    bool canBeSaved = true;         // false: even so a rule is broken
};
Keepable keepableOf(const core::Kind &kind, const core::Row &typed, const core::Row &kept);

// Gives the fields that are complained of their last good value; those that did get one.
QList<core::Complaint> giveBack(const core::Kind &kind, core::Row &row, const core::Row &kept,
                                const QList<core::Complaint> &complaints);

} // namespace ui
