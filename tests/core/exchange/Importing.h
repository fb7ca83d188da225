#pragma once
#include "core/StoreFixture.h"
#include "core/exchange/Csv.h"
#include "core/exchange/Export.h"
#include "core/exchange/ImportPlan.h"

inline const QDate today(2025, 6, 1);

inline core::ImportPlan planOf(const core::Store &store, const QString &kind, const QString &csv)
{
    return must(core::planImport(store, *core::kindNamed(kind), must(core::readCsv(csv)), today));
}

inline core::ImportCounts import(core::Store &store, const QString &kind, const QString &csv)
{
    return must(core::applyImport(store, planOf(store, kind, csv), kind + QStringLiteral(u".csv"), false));
}

inline QStringList told(const core::ImportPlan &plan)
{
    QStringList lines;
    for (const auto &row : plan.rows)
        for (const auto &problem : row.problems)
            lines << QStringLiteral(u"%1 %2: %3").arg(row.line).arg(problem.column, problem.reason);
    return lines;
}

inline std::unique_ptr<core::Store> withVillages()
{
    auto store = emptyStore();
    import(*store, QStringLiteral(u"village"),
           QStringLiteral(u"number,name,in_service_area\n4,บ้านดอน,1\n5,บ้านโนน,ไม่ใช่\n"));
    return store;
}
