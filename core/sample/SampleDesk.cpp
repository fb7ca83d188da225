#include "core/sample/SampleDesk.h"
#include <QCoreApplication>

namespace core {

void SampleDesk::reached(int percent)
{
    if (percent == m_percent || !m_options.goesOn)
        return;
    m_percent = percent;
    if (!m_options.goesOn(percent))
        throw SampleRefused{
            {Error::Kind::Cancelled, QCoreApplication::translate("SampleSchool", "Cancelled: nothing was kept.")}};
}

} // namespace core
