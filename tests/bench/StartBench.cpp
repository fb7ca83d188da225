// From the start of the process to the first usable window on a file with 10,000 households, its data on the screen,
// against a bare Qt window with one word in it.
#include "ProcessTimes.h"
#include "core/Language.h"
#include "core/sample/SampleSchool.h"
#include "ui/Ask.h"
#include "ui/MainWindow.h"
#include "ui/Theme.h"
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>
#include <cstdio>
#include <cstdlib>

namespace {

constexpr int runs = 7;

// Ends the program when the window stands painted and the event loop has nothing left to do: it takes keys. What is
// read in the background for it may come later; `complete` waits for that too.
void endWhenQuiet(bool complete)
{
    QTimer::singleShot(0, [complete] {
        if (complete)
            QThreadPool::globalInstance()->waitForDone();
        QTimer::singleShot(0, [] { QTimer::singleShot(0, [] { std::_Exit(0); }); });
    });
}

int bareWindow(int argc, char **argv)
{
    qputenv("QT_XCB_GL_INTEGRATION", "none");
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral(u"โรงเรียน")));
    window.resize(1366, 728);
    window.show();
    endWhenQuiet(true);
    return QApplication::exec();
}

int office(int argc, char **argv, const QString &file, const QString &page, bool complete)
{
    qputenv("QT_XCB_GL_INTEGRATION", "none");
    QApplication application(argc, argv);
    core::Language language;
    ui::Theme().apply(application);
    ui::AskPerson ask;
    ui::MainWindow window(ask, language);
    window.open(file, page);
    window.show();
    endWhenQuiet(complete);
    return QApplication::exec();
}

void compare(const QString &program, const QString &file, const QString &page, const QString &until)
{
    QList<double> wall, bareWall, cpu, bareCpu, memory, bareMemory;
    for (int run = 0; run <= runs; ++run) { // the first warms up and is not counted
        const auto bare = timesOf(program, {QStringLiteral("--bare")});
        const auto full = timesOf(program, {QStringLiteral("--office"), file, page, until});
        if (run == 0)
            continue;
        bareWall << bare.wall;
        wall << full.wall;
        bareCpu << bare.cpu;
        cpu << full.cpu;
        bareMemory << bare.peakMemory;
        memory << full.peakMemory;
    }
    std::printf("start, 10,000 households, page %-10s %-8s  wall %.0f ms (bare window %.0f, ratio %.2f)  CPU %.0f ms "
                "(%.0f, %.2f)  peak %.0f MB (%.0f, %.2f)\n",
                qPrintable(page), qPrintable(until), median(wall) * 1000, median(bareWall) * 1000,
                median(wall) / median(bareWall), median(cpu) * 1000, median(bareCpu) * 1000,
                median(cpu) / median(bareCpu), median(memory), median(bareMemory), median(memory) / median(bareMemory));
}

} // namespace

int main(int argc, char **argv)
{
    const QStringList arguments = [&] {
        QStringList list;
        for (int i = 0; i < argc; ++i)
            list << QString::fromLocal8Bit(argv[i]);
        return list;
    }();
    if (arguments.value(1) == QLatin1String("--bare"))
        return bareWindow(argc, argv);
    if (arguments.value(1) == QLatin1String("--office"))
        return office(argc, argv, arguments.value(2), arguments.value(3),
                      arguments.value(4) == QLatin1String("complete"));

    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY") &&
        !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto file = folder.filePath(QStringLiteral("office.bowon"));
    {
        auto store = core::Store::create(file);
        if (!store || !core::makeSampleSchool(**store, {.households = 10000, .years = 3}))
            return 1;
    }
    for (const auto &page : {QStringLiteral("home"), QStringLiteral("households"), QStringLiteral("meetings")})
        for (const auto &until : {QStringLiteral("usable"), QStringLiteral("complete")})
            compare(arguments[0], file, page, until);
    return 0;
}
