#include "core/thai/Collation.h"

namespace core {

Collation::Collation() : m_collator(QLocale(QLocale::Thai, QLocale::Thailand))
{
    m_collator.setNumericMode(true);
    // It is opened when first used: now, so that copies on several threads only read it.
    (void)compare(QStringLiteral(u"ก"), QStringLiteral(u"ข"));
}

} // namespace core
