#pragma once
#include "Support.h"
#include "core/records/Kinds.h"
#include "core/store/Store.h"

inline std::unique_ptr<core::Store> emptyStore()
{
    return must(core::Store::create(QStringLiteral(":memory:")));
}

inline QList<QVariantList> rowsOf(const core::Store &store, const QString &sql, const QVariantList &values = {})
{
    return must(store.select(sql, values));
}

inline core::Village village(int number, const QString &name)
{
    core::Village v;
    v.number = number;
    v.name = name;
    return v;
}
