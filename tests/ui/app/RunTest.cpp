#include "Support.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int status;
    QString out;
    QString err;
};

// A machine to set up: a clone of the scripts alone, with a package manager, a build and a program that only write down
// what they were asked for.
class Machine
{
public:
    Machine()
    {
        const QString clone = QDir::cleanPath(qEnvironmentVariable("BOWON_TEST_DATA") + u"/../.."_s);
        for (const auto &folder : {u"app"_s, u"core"_s, u"ui"_s, u"resources"_s, u"tests"_s, u"bin"_s, u".ci"_s})
            QDir(m_folder.path()).mkpath(folder);
        for (const auto &file : {u"app/run"_s, u"app/setup"_s, u"tests/run"_s, u".ci/run"_s})
            REQUIRE(QFile::copy(clone + u'/' + file, path(file)));
        for (const auto &file :
             {u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"core/Person.cpp"_s, u"log"_s, u"installed"_s})
            write(file, {});
        write(u"os-release"_s, "ID=debian\nVERSION_ID=\"12\"\nPRETTY_NAME=\"Debian\"\n");
        program(u"dpkg-query"_s,
                "for name in \"${@:4}\"; do grep -qxF \"$name\" $M/installed && echo \"installed $name\"; done");
        program(u"sudo"_s, "\"$@\"");
        program(u"apt-get"_s, "[ -e $M/offline ] && exit 100\n"
                              "[ $1 = install ] && printf '%s\\n' \"$@\" >> $M/installed\ntrue");
        program(
            u"cmake"_s,
            "[ -e $M/broken ] && { echo 'Person.cpp: error' >&2; exit 1; }\n"
            "[ \"$1 $2\" = '--preset release' ] && { mkdir -p build/release/app; touch build/release/build.ninja; }\n"
            "[ $1 = --build ] && cp $M/program build/release/app/bowon\ntrue");
        write(u"program"_s,
              "#!/bin/bash\nprintf '%s\\n' \"$@\"\n"
              "case $1 in sample) touch \"$2\";; summary) touch \"${@: -1}\";; esac\nexit ${STATUS:-0}\n");
        makeExecutable(u"program"_s);
    }

    QString path(const QString &file) const { return m_folder.path() + u'/' + file; }

    void write(const QString &file, const QByteArray &content)
    {
        QFile target(path(file));
        REQUIRE(target.open(QIODevice::WriteOnly));
        target.write(content);
    }

    Outcome run(const QString &script, const QStringList &arguments = {}, const QString &display = {}, int status = 0)
    {
        write(u"log"_s, {});
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, path(u"bin"_s) + u":/usr/bin:/bin"_s);
        environment.insert(u"M"_s, m_folder.path());
        environment.insert(u"STATUS"_s, QString::number(status));
        environment.insert(u"BOWON_OS_RELEASE"_s, path(u"os-release"_s));
        environment.remove(u"WAYLAND_DISPLAY"_s);
        environment.insert(u"DISPLAY"_s, display);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(u"/"_s);
        process.start(u"/bin/bash"_s, QStringList{path(script)} + arguments);
        REQUIRE(process.waitForFinished());
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    // What the package manager and the build were asked for during the last run.
    QStringList asked() const
    {
        QFile log(path(u"log"_s));
        REQUIRE(log.open(QIODevice::ReadOnly));
        return QString::fromUtf8(log.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

private:
    void program(const QString &name, const QByteArray &body)
    {
        const QByteArray note = name == u"dpkg-query" ? "" : "echo \"${0##*/} $*\" >> $M/log\n";
        write(u"bin/"_s + name, "#!/bin/bash\n" + note + body + '\n');
        makeExecutable(u"bin/"_s + name);
    }

    void makeExecutable(const QString &file)
    {
        QFile::setPermissions(path(file), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QTemporaryDir m_folder;
};

bool asksFor(const QStringList &asked, const QString &beginning)
{
    return std::any_of(asked.begin(), asked.end(), [&](const QString &line) { return line.startsWith(beginning); });
}

} // namespace

TEST_CASE("A fresh machine is set up and built once, and the second start does neither", "[run]")
{
    Machine machine;
    const auto first = machine.run(u"app/run"_s, {u"check"_s, u"a b.bowon"_s});
    CHECK(first.status == 0);
    CHECK(first.out == u"check\na b.bowon\n"_s); // nothing else on stdout: it belongs to the program
    const auto asked = machine.asked();
    CHECK(asksFor(asked, u"apt-get update"_s));
    CHECK(asksFor(asked, u"apt-get install -q -y --no-install-recommends g++ cmake"_s));
    CHECK(asksFor(asked, u"cmake --preset release"_s));
    CHECK(asksFor(asked, u"cmake --build --preset release"_s));
    CHECK_FALSE(asked.join(u' ').contains(u"catch2"_s)); // only the tests need it

    CHECK(machine.run(u"app/run"_s, {u"check"_s}).out == u"check\n"_s);
    CHECK(machine.asked().isEmpty());
}

TEST_CASE("Only what is missing is installed, and only what changed is built", "[run]")
{
    Machine machine;
    machine.run(u"app/run"_s, {u"check"_s});
    QFile installed(machine.path(u"installed"_s));
    REQUIRE(installed.open(QIODevice::ReadOnly));
    QByteArray names = installed.readAll();
    machine.write(u"installed"_s, names.replace("libthai0\n", ""));
    machine.run(u"app/run"_s, {u"check"_s});
    CHECK(machine.asked() ==
          QStringList{u"apt-get update -q"_s, u"apt-get install -q -y --no-install-recommends libthai0"_s});

    machine.write(u"core/Person.cpp"_s, "changed");
    machine.run(u"app/run"_s, {u"check"_s});
    CHECK(asksFor(machine.asked(), u"cmake --build --preset release"_s));
    CHECK_FALSE(asksFor(machine.asked(), u"cmake --preset"_s));

    QFile::remove(machine.path(u"core/Person.cpp"_s));
    machine.run(u"app/run"_s, {u"check"_s});
    CHECK(asksFor(machine.asked(), u"cmake --build --preset release"_s));
    machine.run(u"app/run"_s, {u"check"_s});
    CHECK(machine.asked().isEmpty());
}

TEST_CASE("With a display the sample school is opened, made once", "[run]")
{
    Machine machine;
    const QString sample = machine.path(u"build/sample/โรงเรียนตัวอย่าง.bowon"_s);
    CHECK(machine.run(u"app/run"_s, {}, u":1"_s).out.endsWith(u'\n' + sample + u'\n'));
    CHECK(QFile::exists(sample));
    CHECK(machine.run(u"app/run"_s, {}, u":1"_s).out == sample + u'\n');
}

TEST_CASE("Without a display the sample school's summary is printed, and it says where", "[run]")
{
    Machine machine;
    const auto outcome = machine.run(u"app/run"_s);
    CHECK(outcome.status == 0);
    CHECK(QFile::exists(machine.path(u"build/summary.pdf"_s)));
    CHECK(outcome.out.trimmed().endsWith(machine.path(u"build/summary.pdf"_s)));
}

TEST_CASE("The program's status is the status of the start", "[run]")
{
    Machine machine;
    CHECK(machine.run(u"app/run"_s, {u"check"_s}, {}, 1).status == 1);
    CHECK(machine.run(u"app/run"_s, {}, {}, 2).status == 2);
    CHECK_FALSE(QFile::exists(machine.path(u"build/sample/โรงเรียนตัวอย่าง.bowon"_s)));
}

TEST_CASE("Another system is told what to install, and nothing is done to it", "[run]")
{
    Machine machine;
    for (const QByteArray release : {"ID=ubuntu\nVERSION_ID=24.04\nPRETTY_NAME=\"Ubuntu 24.04\"\n",
                                     "ID=debian\nVERSION_ID=13\nPRETTY_NAME=\"Debian 13\"\n", ""}) {
        machine.write(u"os-release"_s, release);
        for (const auto &script : {u"app/run"_s, u"tests/run"_s, u".ci/run"_s}) {
            const auto outcome = machine.run(script);
            CHECK(outcome.status == 2);
            CHECK(outcome.err.contains(u"qt6-base-dev"_s));
            CHECK(outcome.err.contains(u"catch2"_s) == (script != u"app/run"_s));
            CHECK(machine.asked().isEmpty());
        }
    }
}

TEST_CASE("What cannot be installed or built is named, and nothing is started", "[run]")
{
    Machine machine;
    machine.write(u"offline"_s, {});
    const auto offline = machine.run(u"app/run"_s, {u"check"_s});
    CHECK(offline.status == 2);
    CHECK(offline.out.isEmpty());
    CHECK(offline.err.contains(u"Could not install: g++ cmake"_s));
    QFile::remove(machine.path(u"offline"_s));

    machine.write(u"broken"_s, {});
    const auto broken = machine.run(u"app/run"_s, {u"check"_s});
    CHECK(broken.status == 2);
    CHECK(broken.out.isEmpty());
    CHECK(broken.err.contains(u"Person.cpp: error"_s));
    QFile::remove(machine.path(u"broken"_s));
    CHECK(machine.run(u"app/run"_s, {u"check"_s}).out == u"check\n"_s);
}

TEST_CASE("The tests are built with the sanitizers, and CTest has the last word", "[run]")
{
    Machine machine;
    const auto outcome = machine.run(u".ci/run"_s, {u"--version"_s});
    CHECK(outcome.status == 0);
    CHECK(asksFor(machine.asked(), u"apt-get install"_s));
    CHECK(machine.asked().join(u' ').contains(u"catch2"_s));
    CHECK(asksFor(machine.asked(), u"cmake --build --preset asan-ubsan"_s));
    CHECK(outcome.out.contains(u"ctest version"_s));
}
