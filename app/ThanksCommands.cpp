// The command that prints letters of thanks, certificates and labels.
#include "app/Outputs.h"
#include "app/PaperOutputs.h"
#include "core/papers/ThanksPapers.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Text.h"
#include <QFileInfo>
#include <QSet>

namespace app {

namespace {

using core::Error;

Error notThere(const char *sentence, const QString &name)
{
    return {Error::Kind::NotFound, translated(sentence).arg(name)};
}

core::Result<core::PaperTemplate> templateNamed(const core::Store &store, const QString &name)
{
    const auto all = store.all<core::PaperTemplate>();
    if (!all)
        return all.error();
    for (const auto &one : *all)
        if (one.name == core::normalizedLine(name))
            return one;
    return notThere(QT_TRANSLATE_NOOP("Commands", "There is no template “%1”. See bowon export --kind paper_template."),
                    name);
}

core::Result<QList<core::PaperTo>> givers(const core::Store &store, bool onOnePaper, QDate today)
{
    const auto owed = core::unthankedGifts(store, today);
    if (!owed)
        return owed.error();
    QList<core::Contribution> gifts;
    for (const auto &one : *owed)
        gifts << one.gift;
    return core::toGivers(store, gifts, onOnePaper);
}

core::Result<QList<core::PaperTo>> participants(const core::Store &store, const QString &title)
{
    const auto aliases = store.cellAliases(core::typeOf<core::Activity>());
    if (!aliases)
        return aliases.error();
    QSet<qint64> named;
    for (const auto &[text, id] : *aliases)
        if (text == core::normalizedLine(title))
            named << id;
    if (named.isEmpty())
        return notThere(QT_TRANSLATE_NOOP("Commands", "There is no activity “%1”. See bowon export --kind activity."),
                        title);
    if (named.size() > 1)
        return notThere(QT_TRANSLATE_NOOP("Commands", "Several activities are called “%1”. Say which: “%1 @ "
                                                      "16/5/2568”."),
                        title);
    return core::toParticipants(store, {*named.begin()}, {});
}

core::Result<QList<core::PaperTo>> listed(const core::Store &store, const QString &name)
{
    const auto all = store.all<core::SavedList>();
    if (!all)
        return all.error();
    for (const auto &list : *all)
        if (list.name == core::normalizedLine(name)) {
            const auto members = core::membersOfList(store, list.id);
            return members ? core::toMembers(store, *members) : members.error();
        }
    return notThere(QT_TRANSLATE_NOOP("Commands", "There is no saved list “%1”. See bowon export --kind saved_list."),
                    name);
}

core::Result<QList<core::PaperTo>> recipients(const core::Store &store, const Arguments &given, QDate today)
{
    if (given.has(QStringLiteral("unthanked")))
        return givers(store, given.has(QStringLiteral("together")), today);
    if (given.has(QStringLiteral("activity")))
        return participants(store, given.value(QStringLiteral("activity")));
    return listed(store, given.value(QStringLiteral("list")));
}

void tellOdd(const core::Store &store, const core::ThanksContent &content, const Streams &streams)
{
    if (const auto again = core::issuedBefore(store, core::issueOf(content)); again && *again)
        streams.err(translated(QT_TRANSLATE_NOOP("Commands", "%1 of %2 have such a paper for this activity already."))
                        .arg(*again)
                        .arg(content.to.size()));
    for (const auto &[word, papers] : core::emptyWords(content))
        streams.err(translated(QT_TRANSLATE_NOOP("Commands", "%1 has nothing to stand for on %2 of %3 papers."))
                        .arg(word)
                        .arg(papers)
                        .arg(content.to.size()));
}

// Numbered, registered and written, or nothing of it.
core::Result<void> issue(core::Store &store, core::ThanksContent content, const QString &output, const Streams &streams)
{
    if (content.paper.kind == core::TemplateKind::Label)
        return Error{Error::Kind::Invalid,
                     translated(QT_TRANSLATE_NOOP("Commands", "Labels bear no number: print them without --issue."))};
    const auto next = core::nextNumber(store, content.paper.kind, core::buddhistYear(content.date));
    if (!next)
        return next.error();
    content.firstNumber = *next;
    const auto as = *ui::paperFileOf(QFileInfo(output).suffix());
    return core::issuePapers(store, core::issueOf(content),
                             [&] { return writePaper(core::thanksPaper(content), as, output, streams); });
}

core::Result<core::ThanksContent> contentOf(const core::Store &store, const Arguments &given, QDate today)
{
    const auto paper = templateNamed(store, given.value(QStringLiteral("template")));
    if (!paper)
        return paper.error();
    const auto to = recipients(store, given, today);
    if (!to)
        return to.error();
    if (to->isEmpty())
        return Error{Error::Kind::NotFound, translated(QT_TRANSLATE_NOOP("Commands", "There is nobody to print for."))};
    const auto school = store.find(core::Id<core::School>{1});
    return core::ThanksContent{school ? *school : core::School(), *paper, today, 0, *to};
}

QString problemOf(const Arguments &given)
{
    if (!given.problem().isEmpty())
        return given.problem();
    for (const auto &needed : {QStringLiteral("template"), QStringLiteral("output")})
        if (given.value(needed).isEmpty())
            return translated(QT_TRANSLATE_NOOP("Commands", "--%1 is missing.")).arg(needed);
    int sources = 0;
    for (const auto &source : {QStringLiteral("unthanked"), QStringLiteral("activity"), QStringLiteral("list")})
        sources += given.has(source) ? 1 : 0;
    return sources == 1 ? QString()
                        : translated(QT_TRANSLATE_NOOP("Commands", "Say for whom, once: --unthanked, --activity TITLE "
                                                                   "or --list NAME."));
}

} // namespace

int thanks(const QStringList &words, const Streams &streams, QDate today)
{
    const Arguments given(
        words,
        {QStringLiteral("template"), QStringLiteral("activity"), QStringLiteral("list"), QStringLiteral("output")},
        {QStringLiteral("unthanked"), QStringLiteral("together"), QStringLiteral("issue")}, 1);
    if (const auto problem = problemOf(given); !problem.isEmpty())
        return failed(streams, problem);
    const auto output = given.value(QStringLiteral("output"));
    if (auto may = mayWrite(output, paperEndings(), {given.place(0)}); !may)
        return failed(streams, may.error());
    const bool issues = given.has(QStringLiteral("issue"));
    auto store =
        core::Store::open(given.place(0), issues ? core::Store::Access::ReadWrite : core::Store::Access::ReadOnly);
    if (!store)
        return failed(streams, store.error());
    const auto content = contentOf(**store, given, today);
    if (!content)
        return failed(streams, content.error());
    tellOdd(**store, *content, streams);
    if (!issues)
        return writePaper(core::thanksPaper(*content), output, streams);
    const auto done = issue(**store, *content, output, streams);
    return done ? int(Done) : failed(streams, done.error());
}

} // namespace app
