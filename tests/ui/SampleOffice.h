#pragma once
#include "core/sample/SampleSchool.h"
#include "ui/UiSupport.h"
#include <QTemporaryDir>

// The sample school, made once for all tests that only look, and copied for those that change it.
inline QString sampleFile(const QTemporaryDir &folder)
{
    static const QTemporaryDir shared;
    const auto path = shared.filePath(QStringLiteral("sample.bowon"));
    if (!QFile::exists(path)) {
        auto store = must(core::Store::create(path));
        must(core::makeSampleSchool(*store, {.households = 120, .years = 2}));
    }
    const auto copy = folder.filePath(QStringLiteral("โรงเรียน.bowon"));
    REQUIRE(QFile::copy(path, copy));
    return copy;
}
