#include "core/papers/PictureSize.h"
#include <QtEndian>

namespace core {

namespace {

int number16(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

bool isFrame(uchar marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

// A JPEG is a chain of segments; the one that begins a frame tells its size (ITU T.81, B.2.2).
QSize jpegSize(const QByteArray &bytes)
{
    for (qsizetype at = 2; at + 9 < bytes.size();) {
        if (uchar(bytes[at]) != 0xFF)
            return {};
        const auto marker = uchar(bytes[at + 1]);
        if (marker == 0xFF) { // filling
            ++at;
            continue;
        }
        if (isFrame(marker))
            return {number16(bytes, at + 7), number16(bytes, at + 5)};
        at += 2 + number16(bytes, at + 2);
    }
    return {};
}

} // namespace

PictureFacts pictureFacts(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n") && bytes.size() >= 24)
        return {QSize(qFromBigEndian<qint32>(bytes.constData() + 16), qFromBigEndian<qint32>(bytes.constData() + 20)),
                QStringLiteral("png")};
    if (bytes.startsWith("\xFF\xD8"))
        return {jpegSize(bytes), QStringLiteral("jpeg")};
    return {};
}

} // namespace core
