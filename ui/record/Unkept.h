#pragma once
#include "core/records/Kind.h"
#include <QHash>

namespace ui {

class FieldForm;

// What was typed into a form and could not be kept, so that it is there again when its record is shown.
class Unkept
{
public:
    // `key`: the record's id; for new ones anything that is no id.
    void remember(qint64 key, const FieldForm &form);
    void forget(qint64 key) { m_typed.remove(key); }
    bool has(qint64 key) const { return m_typed.contains(key); }
    void putBack(qint64 key, FieldForm &form) const;

private:
    struct Typed {
        core::Row row;
        QHash<QString, QString> texts;
    };
    QHash<qint64, Typed> m_typed;
};

} // namespace ui
