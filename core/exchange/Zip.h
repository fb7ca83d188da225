#pragma once
#include "core/Result.h"
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace core {

// One file inside an office file.
struct ZipPart {
    QString name;
    QByteArray bytes;
    bool stored = false; // not compressed: the first part of an OpenDocument file
};

// The parts in this order. The same parts give the same bytes, whenever it is done.
Result<QByteArray> zipped(const QList<ZipPart> &parts);

// Every part by its name; refused where it is no such file, or so large unpacked that it cannot be meant well.
Result<QHash<QString, QByteArray>> unzipped(const QByteArray &bytes);
bool isZip(const QByteArray &bytes);

} // namespace core
