#pragma once
#include "core/records/Kind.h"
#include <QHash>
#include <QTranslator>

namespace core {

// The names by which files call fields, choices and kinds: the word itself, the English label, and the Thai one
// whatever the program speaks now.
class Labels
{
public:
    Labels();
    // As headers, choices and kinds are compared: case, spaces and underscores do not count.
    static QString plain(const QString &text);
    QHash<QString, int> headers(const Kind &kind) const;         // index of the field
    QHash<QString, QString> words(const FieldInfo &field) const; // word of the choice
    QHash<QString, QString> partyKinds() const;                  // name of the kind

private:
    QStringList labels(const char *context, const char *label) const;
    QTranslator m_thai;
};

} // namespace core
