#include "app/Commands.h"
#include "core/Language.h"
#include "core/thai/Words.h"
#include "ui/Ask.h"
#include "ui/Keys.h"
#include "ui/MainWindow.h"
#include "ui/Theme.h"
#include <QApplication>
#include <QFileInfo>
#include <QFontDatabase>
#include <QSettings>
#include <memory>

namespace {

QString option(QStringList &arguments, const QString &name)
{
    const auto at = arguments.indexOf(QStringLiteral("--") + name);
    if (at < 0 || at + 1 >= arguments.size())
        return {};
    const auto value = arguments[at + 1];
    arguments.remove(at, 2);
    return value;
}

// In English: without a Thai font nothing else could be read.
QString missingParts()
{
    QStringList missing;
    if (!QFontDatabase::families().contains(QStringLiteral("Loma")))
        missing << QStringLiteral("the font Loma (Debian: fonts-tlwg-loma-ttf)");
    if (!QFontDatabase::families().contains(QStringLiteral("Laksaman")))
        missing << QStringLiteral("the font Laksaman (Debian: fonts-tlwg-laksaman-ttf)");
    if (!core::canBreakThai())
        missing << QStringLiteral("libthai (Debian: libthai0), which finds Thai words");
    return missing.join(QStringLiteral(", "));
}

int openWindow(QApplication &application, QStringList arguments, core::Language &language)
{
    const auto page = option(arguments, QStringLiteral("page"));
    const QSettings settings;
    ui::Theme{settings.value(QStringLiteral("look/size"), 10).toInt(),
              settings.value(QStringLiteral("look/dark")).toBool()}
        .apply(application);
    application.installEventFilter(new ui::Keys(&application));
    ui::AskPerson ask;
    ui::MainWindow window(ask, language);
    const auto last = settings.value(QStringLiteral("files/recent")).toStringList().value(0);
    const auto path = arguments.value(0, QFileInfo::exists(last) ? last : QString());
    if (!path.isEmpty())
        window.open(path, page.isEmpty() ? QStringLiteral("home") : page);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Bowon"));
    QCoreApplication::setOrganizationName(QStringLiteral("Bowon"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BOWON_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    auto spoken = option(arguments, QStringLiteral("lang"));
    if (!spoken.isEmpty() && !core::Language::isSpoken(spoken)) {
        const QCoreApplication application(argc, argv);
        const core::Language language;
        return app::unknownLanguage(spoken, app::standardStreams());
    }
    const bool command = app::isCommand(arguments);
    if (command && !app::needsFonts(arguments)) {
        const QCoreApplication application(argc, argv);
        const core::Language language(spoken.isEmpty() ? QStringLiteral("th") : spoken);
        return app::runCommand(arguments, app::standardStreams(), QDate::currentDate());
    }
    if (command && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_XCB_GL_INTEGRATION", "none"); // nothing here is drawn by GL; loading it costs start-up time
    QApplication application(argc, argv);
    if (spoken.isEmpty())
        spoken = command ? QStringLiteral("th")
                         : QSettings().value(QStringLiteral("look/language"), QStringLiteral("th")).toString();
    core::Language language(spoken);
    if (const auto missing = missingParts(); !missing.isEmpty()) {
        const auto words =
            QStringLiteral("Bowon cannot write Thai on this machine: missing %1. Install it and start again.")
                .arg(missing);
        app::standardStreams().err(words);
        if (!command)
            ui::AskPerson().tell(nullptr, {core::Error::Kind::NotFound, words});
        return app::Failed;
    }
    if (command)
        return app::runCommand(arguments, app::standardStreams(), QDate::currentDate());
    return openWindow(application, arguments, language);
}
