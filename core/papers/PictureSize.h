#pragma once
#include <QByteArray>
#include <QSize>
#include <QString>

namespace core {

// What the first bytes of a picture tell of it, without drawing it.
struct PictureFacts {
    QSize size;     // pixels
    QString ending; // "png" or "jpeg"
    bool isKnown() const { return size.width() > 0 && size.height() > 0; }
};
PictureFacts pictureFacts(const QByteArray &bytes);

} // namespace core
