#pragma once
#include "Support.h"
#include <QDir>
#include <QFile>

// Compares text with the file kept for it in tests/data/golden. BOWON_REGENERATE=1 writes the file anew: read the
// difference before it is committed.
inline void checkGolden(const QString &name, const QString &text)
{
    const auto path = qEnvironmentVariable("BOWON_TEST_DATA") + QStringLiteral("/golden/") + name;
    QFile file(path);
    if (qEnvironmentVariableIsSet("BOWON_REGENERATE")) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return;
    }
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto kept = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')), now = text.split(QLatin1Char('\n'));
    for (qsizetype line = 0; line < std::max(kept.size(), now.size()); ++line) {
        INFO("line " << line + 1);
        REQUIRE(now.value(line) == kept.value(line));
    }
}
