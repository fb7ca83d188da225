#pragma once
#include <QCollator>
#include <QString>

namespace core {

// Thai dictionary order (กา … เก แก้ว ไก่ ขวด), Thai and Arabic digits equal, ๒ before ๑๐, whatever the system's locale.
class Collation
{
public:
    Collation();
    int compare(const QString &left, const QString &right) const { return m_collator.compare(left, right); }
    bool operator()(const QString &left, const QString &right) const { return compare(left, right) < 0; }
    QCollatorSortKey sortKey(const QString &text) const { return m_collator.sortKey(text); }

private:
    QCollator m_collator;
};

} // namespace core
