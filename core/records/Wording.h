#pragma once
#include <QHash>
#include <QString>
#include <QStringList>

// Wording with words in braces that are filled in when it is used: "ด้วย{โรงเรียน} ขอขอบคุณ{ผู้รับ}".
namespace core {

// Those of its words in braces that are not among the known ones, each once.
QStringList unknownWords(const QString &wording, const QStringList &known);

// The words in braces that stand in it, each once.
QStringList wordsIn(const QString &wording);

// With what is known in place of the words in braces; what is not known stays as it is.
QString filledIn(const QString &wording, const QHash<QString, QString> &words);

} // namespace core
