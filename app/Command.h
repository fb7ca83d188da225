#pragma once
// Private to app: the commands behind runCommand().
#include "app/Arguments.h"
#include "app/Commands.h"
#include "core/Result.h"

namespace app {

// Each takes the words after its name and answers with a status.
int makeNew(const QStringList &words, const Streams &streams, QDate today);
int makeSample(const QStringList &words, const Streams &streams, QDate today);
int search(const QStringList &words, const Streams &streams, QDate today);
int check(const QStringList &words, const Streams &streams, QDate today);
int backup(const QStringList &words, const Streams &streams, QDate today);
int restore(const QStringList &words, const Streams &streams, QDate today);
int importFile(const QStringList &words, const Streams &streams, QDate today);
int exportFile(const QStringList &words, const Streams &streams, QDate today);
int minutes(const QStringList &words, const Streams &streams, QDate today);
int requests(const QStringList &words, const Streams &streams, QDate today);
int match(const QStringList &words, const Streams &streams, QDate today);
int seats(const QStringList &words, const Streams &streams, QDate today);
int goals(const QStringList &words, const Streams &streams, QDate today);
int thanks(const QStringList &words, const Streams &streams, QDate today);
int ledger(const QStringList &words, const Streams &streams, QDate today);
int campaign(const QStringList &words, const Streams &streams, QDate today);
int summary(const QStringList &words, const Streams &streams, QDate today);
int plan(const QStringList &words, const Streams &streams, QDate today);
int activity(const QStringList &words, const Streams &streams, QDate today);
int sar(const QStringList &words, const Streams &streams, QDate today);

int failed(const Streams &streams, const QString &sentence);
int failed(const Streams &streams, const core::Error &error);
QString translated(const char *text); // context "Commands"
// The kinds of file that are agreed on but not made yet: told as such.
int notYet(const Streams &streams, const QString &ending);

} // namespace app
