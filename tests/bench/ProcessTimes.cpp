// The one file of the benches that asks the operating system; elsewhere than on Unix there is nothing to measure with.
#include "ProcessTimes.h"
#include <QElapsedTimer>
#include <QtGlobal>
#include <algorithm>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

double seconds(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

ProcessTimes timesOf(const rusage &usage)
{
    return {0, seconds(usage.ru_utime) + seconds(usage.ru_stime), double(usage.ru_maxrss) / 1024};
}

} // namespace

ProcessTimes timesOfThisProcess()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return timesOf(usage);
}

ProcessTimes timesOf(const QString &program, const QStringList &arguments, const QString &input)
{
    QElapsedTimer wall;
    wall.start();
    const auto child = fork();
    if (child == 0) {
        const int nothing = open("/dev/null", O_WRONLY);
        dup2(nothing, 1);
        dup2(nothing, 2);
        if (!input.isEmpty())
            dup2(open(input.toLocal8Bit().constData(), O_RDONLY), 0);
        std::vector<QByteArray> words{program.toLocal8Bit()};
        for (const auto &argument : arguments)
            words.push_back(argument.toLocal8Bit());
        std::vector<char *> argv;
        for (auto &word : words)
            argv.push_back(word.data());
        argv.push_back(nullptr);
        execvp(argv[0], argv.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    auto times = timesOf(usage);
    times.wall = double(wall.nsecsElapsed()) / 1e9;
    if (status != 0)
        qWarning("%s ended with status %d", qPrintable(program), status);
    return times;
}
#else
ProcessTimes timesOfThisProcess()
{
    return {};
}
ProcessTimes timesOf(const QString &, const QStringList &, const QString &)
{
    return {};
}
#endif

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}
