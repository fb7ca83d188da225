#pragma once
#include "core/Result.h"
#include <QByteArray>
#include <QString>

namespace core {

// A text file's words, and the encoding they were found in: UTF-8, UTF-16LE, UTF-16BE or windows-874.
struct DecodedText {
    QString text; // without the byte order mark
    QString encoding;
};

// Without a name the encoding is recognised: a byte order mark, else zero bytes in every second place (UTF-16), else
// UTF-8 where the bytes are that and make better sense so than as Thai, else windows-874 (TIS-620). With a name
// ("UTF-8", "utf8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-874", "cp874", "TIS-620", "ISO-8859-11") it is that and
// no other. The error names the line and the byte that does not fit.
Result<DecodedText> decodedText(const QByteArray &bytes, const QString &encoding = {});

} // namespace core
