#pragma once
#include "core/Result.h"
#include <QList>
#include <QString>

namespace core {

class Store;

// One place where words were found.
struct Found {
    QString kind; // of the record to open: minutes are opened for what is found in their agenda
    qint64 id = 0;
    QString name;
    QString excerpt; // the text around the first word, where it is not in the name
};

// Every record in which all of the words occur, whole words and parts of them; those whose name begins with them
// first, then those whose name contains them, then the rest. At most `limit`.
Result<QList<Found>> search(const Store &store, const QString &words, int limit);

} // namespace core
