#include "ui/print/OnePage.h"
#include "ui/print/Sheets.h"

namespace ui {

core::Paper reportOnOnePage(const core::ActivityContent &content)
{
    const auto font = paperFont();
    for (int closeness = 0; font && closeness <= core::closestReport; ++closeness)
        if (auto paper = core::activityPaper(content, closeness); layOut(paper, *font).pages.size() == 1)
            return paper;
    return core::activityPaper(content);
}

} // namespace ui
