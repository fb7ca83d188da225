#include "core/papers/FlowWriter.h"

namespace core {

Flow flowOf(const Paper &paper, const ChartPicture &chartPicture)
{
    return FlowWriter(paper, chartPicture).flow();
}

double watermarkWidth(const QString &word)
{
    constexpr double letter = 2; // cm; marks above and below take no width
    return letter * double(std::count_if(word.begin(), word.end(),
                                         [](QChar c) { return c.category() != QChar::Mark_NonSpacing; }));
}

void eachParagraph(const Flow &flow, const std::function<void(const FlowParagraph &)> &visit)
{
    for (const auto &block : flow.blocks) {
        if (const auto *paragraph = std::get_if<FlowParagraph>(&block)) {
            visit(*paragraph);
            continue;
        }
        for (const auto &row : std::get<FlowTable>(block).rows)
            for (const auto &cell : row.cells)
                for (const auto &paragraph : cell)
                    visit(paragraph);
    }
}

} // namespace core
