#include "core/thai/Collation.h"

namespace core {

Collation::Collation() : m_collator(QLocale(QLocale::Thai, QLocale::Thailand))
{
    m_collator.setNumericMode(true);
}

} // namespace core
