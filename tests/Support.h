#pragma once
#include "core/Result.h"
#include <QDate>
#include <QDebug>
#include <QString>
#include <catch2/catch.hpp>

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList &list)
    {
        return "[" + list.join(QStringLiteral(" | ")).toStdString() + "]";
    }
};
template <>
struct StringMaker<QDate> {
    static std::string convert(QDate date) { return date.toString(Qt::ISODate).toStdString(); }
};
} // namespace Catch

// The value, or a failed test that says why.
template <class T>
T must(core::Result<T> result)
{
    if (!result)
        FAIL(result.error().message.toStdString() + " / " + result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}
