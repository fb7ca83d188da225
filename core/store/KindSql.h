#pragma once
// Private to core/store.
#include "core/records/Kind.h"

namespace core {

// The statements that read and write one row of a kind, put together once from its description.
struct KindSql {
    QStringList columns; // the id's left out; a part's place in its owner's list is the last
    QString insert;      // the id, then the columns
    QString read;        // the columns of one id
    QString remove;      // one id

    static const KindSql &of(const Kind &kind);
};

// SQL that names what a field of the table aliased t refers to, and all that it could refer to: id, name.
QString referredName(const FieldInfo &field);
QString referredNames(const FieldInfo &field);

} // namespace core
