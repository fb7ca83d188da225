#pragma once
#include "core/papers/SummaryContent.h"

namespace core {

// The parts of the annual summary that are tables, each with its sentence, notes and chart, below its heading.
QList<Block> villagesOfSummary(const SummaryContent &content);
QList<Block> reachOfSummary(const SummaryContent &content);
QList<Block> strategiesOfSummary(const SummaryContent &content);
QList<Block> givingOfSummary(const SummaryContent &content);
QList<Block> meetingsOfSummary(const SummaryContent &content);
QList<Block> partnersOfSummary(const SummaryContent &content);
QList<Block> thanksOfSummary(const SummaryContent &content);

// How the summary writes a share, hours, a sentence and a remark below a table.
QString shareText(const std::optional<double> &value); // no data is said in words
QString hoursText(double hours);
Paragraph summaryText(const QString &words, bool keepWithNext = false);
Paragraph summaryNote(const QString &words);

} // namespace core
