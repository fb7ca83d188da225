#pragma once
#include "core/figures/Quorum.h"
#include "core/records/Phrase.h"
#include "ui/widgets/WordCheck.h"
#include <QDate>
#include <functional>

class QCompleter;

namespace core {
class Store;
}

namespace ui {

// What the parts of a sheet share.
struct SheetContext {
    std::function<qint64()> nextId; // for a line that is not in the file yet; below zero
    std::function<QDate()> today;
    QCompleter *names = nullptr; // of those who are at the meeting
    const core::Store *store = nullptr;
    // Of the body at a moment of the meeting; none: nobody was called yet, or it has no members.
    std::function<std::optional<core::Quorum>(QTime)> quorum;
    std::function<QList<core::Phrase>()> phrases;
    std::function<WordCheck::Sources()> wordSources;
    std::function<core::Id<core::Meeting>()> meeting = {}; // the one on the sheet
};

} // namespace ui
