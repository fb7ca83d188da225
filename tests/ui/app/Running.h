#pragma once
#include "Files.h"
#include "Support.h"
#include "app/Commands.h"
#include "core/Language.h"

struct Run {
    int status;
    QString out;
    QString err;
};

inline Run run(const QStringList &arguments)
{
    Run result{};
    const core::Language language(QStringLiteral("en"));
    result.status = app::runCommand(arguments,
                                    {[&](const QString &line) { result.out += line + u'\n'; },
                                     [&](const QString &line) { result.err += line + u'\n'; }},
                                    QDate(2026, 2, 15));
    return result;
}
