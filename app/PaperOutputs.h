#pragma once
// Private to app: what commands that make papers have in common.
#include "app/Arguments.h"
#include "app/Command.h"
#include "core/papers/Paper.h"
#include "core/thai/Period.h"
#include "ui/print/PaperFile.h"

namespace core {
class Store;
struct Kind;
} // namespace core

namespace app {

const QStringList &paperEndings();

// A paper as a file, with a word where its letters are a substitute's.
core::Result<void> writePaper(const core::Paper &paper, ui::PaperFile as, const QString &path, const Streams &streams);
// All options that are needed are there, and --output may be written.
core::Result<void> isWhole(const Arguments &given, const QStringList &needed, const QStringList &endings);

// The one record that a cell of a file would name so; the sentences tell of none (%1: the name) and of several (%1: how
// many, %2: the name).
core::Result<qint64> recordNamed(const core::Store &store, const core::Kind &kind, const QString &name,
                                 const char *none, const char *several);

// A paper as a file of the kind that its name ends in; answers with a status.
int writePaper(const core::Paper &paper, const QString &path, const Streams &streams);

// The year that --year and --year-kind name.
struct AskedYear {
    core::YearKind kind = core::YearKind::Academic;
    int year = 0;
};
core::Result<AskedYear> yearAsked(const Arguments &given);
core::Period periodOf(const AskedYear &asked, const core::Store &store);

} // namespace app
