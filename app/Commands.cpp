#include "app/Commands.h"
#include "app/Command.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>

namespace app {

namespace {

// What SQLite said, for who mends the program: QT_LOGGING_RULES=bowon.detail=true shows it.
Q_LOGGING_CATEGORY(detail, "bowon.detail", QtWarningMsg)

struct Command {
    const char *name;
    bool fonts; // it paints
    int (*run)(const QStringList &words, const Streams &streams, QDate today);
};

const QList<Command> &commands()
{
    static const QList<Command> list{
        {"new", false, makeNew},       {"sample", false, makeSample}, {"search", false, search},
        {"check", false, check},       {"backup", false, backup},     {"restore", false, restore},
        {"import", false, importFile}, {"export", false, exportFile}, {"minutes", true, minutes},
        {"summary", true, summary},    {"seats", true, seats},        {"goals", true, goals},
        {"thanks", true, thanks},      {"requests", true, requests},  {"match", false, match},
        {"plan", true, plan},          {"activity", true, activity},  {"sar", true, sar},
        {"ledger", true, ledger},      {"campaign", true, campaign}};
    return list;
}

const Command *commandNamed(const QString &name)
{
    for (const auto &command : commands())
        if (name == QLatin1String(command.name))
            return &command;
    return nullptr;
}

bool isCallForHelp(const QStringList &arguments)
{
    return arguments.contains(QStringLiteral("--help")) || arguments.value(0) == QLatin1String("-h") ||
           arguments.value(0) == QLatin1String("help");
}

} // namespace

int failed(const Streams &streams, const QString &sentence)
{
    streams.err(sentence);
    return Failed;
}

int failed(const Streams &streams, const core::Error &error)
{
    if (!error.detail.isEmpty())
        qCInfo(detail, "%s", qPrintable(error.detail));
    return failed(streams, error.message);
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

int notYet(const Streams &streams, const QString &ending)
{
    return failed(streams,
                  translated(QT_TRANSLATE_NOOP("Commands", "“%1” is not there yet in this version.")).arg(ending));
}

Streams standardStreams()
{
    const auto to = [](FILE *file) {
        return [file](const QString &line) {
            std::fputs((line + u'\n').toUtf8().constData(), file);
            std::fflush(file);
        };
    };
    return {to(stdout), to(stderr)};
}

bool isCommand(const QStringList &arguments)
{
    const auto first = arguments.value(0);
    if (commandNamed(first) || isCallForHelp(arguments) || first == QLatin1String("--version"))
        return true;
    const bool isOption = first.startsWith(u'-'); // --page, and what Qt itself understands
    return !first.isEmpty() && !isOption && !first.endsWith(QStringLiteral(".bowon"), Qt::CaseInsensitive) &&
           !QFileInfo::exists(first);
}

bool needsFonts(const QStringList &arguments)
{
    const auto *command = commandNamed(arguments.value(0));
    return command && command->fonts;
}

int runCommand(const QStringList &arguments, const Streams &streams, QDate today)
{
    const auto first = arguments.value(0);
    if (first == QLatin1String("--version"))
        return streams.out(QStringLiteral("bowon ") + QCoreApplication::applicationVersion()), Done;
    if (isCallForHelp(arguments))
        return streams.out(usage()), Done;
    const auto *command = commandNamed(first);
    if (!command)
        return failed(streams, translated(QT_TRANSLATE_NOOP("Commands", "“%1” is neither a command nor a file: see "
                                                                        "bowon --help."))
                                   .arg(first));
    return command->run(arguments.mid(1), streams, today);
}

int unknownLanguage(const QString &code, const Streams &streams)
{
    return failed(streams, translated(QT_TRANSLATE_NOOP("Commands", "The program does not speak “%1”: --lang is th or "
                                                                    "en."))
                               .arg(code));
}

QString usage()
{
    return translated(QT_TRANSLATE_NOOP(
        "Commands",
        "bowon [FILE.bowon] [--page NAME]   open the window\n"
        "bowon new FILE --school NAME\n"
        "bowon sample FILE [--households N] [--years N] [--seed N]\n"
        "bowon import FILE SOURCE --kind KIND [--encoding NAME] [--sheet NAME] [--dry-run] [--skip-refused] [--report "
        "OUT.csv]\n"
        "bowon export FILE --kind KIND --output OUT.csv|OUT.xlsx [--sensitive]\n"
        "bowon minutes FILE --committee NAME --number 2/2568 --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt\n"
        "bowon seats FILE --committee NAME [--on 16/5/2568] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt\n"
        "bowon ledger FILE --year 2568 [--year-kind academic|fiscal|calendar] [--direction to_school|to_community] "
        "[--village 4] [--partner NAME] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt\n"
        "bowon campaign FILE --name NAME --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt\n"
        "bowon summary FILE --year 2568 [--year-kind academic|fiscal|calendar] --output "
        "OUT.pdf|OUT.odt|OUT.docx|OUT.txt|OUT.xlsx|OUT.json\n"
        "bowon goals FILE --year 2568 --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt\n"
        "bowon thanks FILE --template NAME (--unthanked [--together] | --activity TITLE | --list NAME) [--issue] "
        "--output "
        "OUT.pdf|OUT.odt|OUT.docx|OUT.txt\n"
        "bowon requests FILE --year 2568 [--year-kind academic|fiscal|calendar] --output "
        "OUT.pdf|OUT.odt|OUT.docx|OUT.txt\n"
        "bowon match FILE WORDS [--field NAME] [--grades ป.4] [--village 4] [--json]\n"
        "bowon plan FILE --year 2568 [--year-kind academic|fiscal|calendar] [--calendar] --output "
        "OUT.pdf|OUT.odt|OUT.docx|OUT.txt|OUT.ics\n"
        "bowon activity FILE --title TITLE --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt\n"
        "bowon sar FILE --year 2568 [--year-kind academic|fiscal|calendar] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt\n"
        "bowon search FILE WORDS [--json]\n"
        "bowon check FILE [--mend]\n"
        "bowon backup FILE --output COPY [--replace]\n"
        "bowon restore COPY --output FILE [--replace]\n"
        "Everywhere: --lang th|en. Status 0: done; 1: done, but something is wrong; 2: not done, nothing changed."));
}

} // namespace app
