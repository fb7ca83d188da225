// Other programs type into minutes and are killed in the middle of it, hundreds of times, several at once; one of them
// types on steadily through all of it.
#include "core/StoreFixture.h"
#include "core/records/Agenda.h"
#include "ui/Ask.h"
#include "ui/Typing.h"
#include "ui/pages/MeetingPage.h"
#include "ui/widgets/GrowingText.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int keyMs = 25; // forty letters a second, thrice a fast typist
constexpr int steadyKeyMs = 60;
constexpr int mostLostMs = 1000;
constexpr int kills = 200, atOnce = 6;
constexpr int shortestLife = 50, longestLife = 1800; // ms after the first letter
constexpr int mostTime = 400;                        // s for all of them, on a machine that is busy

// What is typed: any beginning of it tells how far the typist came.
QString manuscript(qsizetype letters)
{
    const auto words = u"ที่ประชุมพิจารณาแล้วมีมติเห็นชอบให้ซ่อมหลังคาโรงอาหารน้ำดื่มกุ้งปู่"_s;
    QString text;
    while (text.size() < letters)
        text += words + QString::number(text.size());
    return text.left(letters);
}

QString newFile(const QString &path)
{
    auto store = must(Store::create(path));
    Committee c;
    c.name = u"คณะกรรมการสถานศึกษา"_s;
    Meeting m;
    m.committee = must(store->save(c));
    m.number = 1;
    m.year = 2568;
    m.date = QDate(2025, 5, 16);
    m.agenda = officialAgenda(AgendaForm::Five);
    must(store->save(m));
    return path;
}

struct Typist {
    QString file, log;
    QProcess process;
    qint64 killAt = 0, killed = 0;
    int lifeMs;

    Typist(const QString &folder, const QString &original, int number, int life, int pace = keyMs)
        : file(folder + u"/%1.bowon"_s.arg(number)), log(folder + u"/%1.log"_s.arg(number)), lifeMs(life)
    {
        REQUIRE(QFile::copy(original, file));
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"BOWON_TYPIST_FILE"_s, file);
        environment.insert(u"BOWON_TYPIST_LOG"_s, log);
        environment.insert(u"BOWON_TYPIST_PACE"_s, QString::number(pace));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {u"[.typist]"_s});
    }
    // When each letter was typed, as far as the typist lived.
    QList<qint64> strokes() const
    {
        QList<qint64> times;
        QFile written(log);
        if (written.open(QIODevice::ReadOnly))
            for (const auto &line : written.readAll().split('\n'))
                if (!line.isEmpty())
                    times << line.toLongLong();
        return times;
    }
    bool isDue()
    {
        const auto now = QDateTime::currentMSecsSinceEpoch();
        if (!killAt && QFile(log).size() > 0)
            killAt = now + lifeMs;
        return killAt && now >= killAt;
    }
    void kill()
    {
        REQUIRE(process.state() == QProcess::Running); // it did not die by itself
        killed = QDateTime::currentMSecsSinceEpoch();
        process.kill();
        process.waitForFinished();
    }
    void check() const
    {
        auto store = must(Store::open(file));
        CHECK(must(store->faults()).isEmpty());
        const auto kept = must(store->all<Meeting>()).first().agenda[0].discussion;
        const auto typed = strokes();
        const auto due =
            std::count_if(typed.begin(), typed.end(), [this](qint64 at) { return at <= killed - mostLostMs; });
        INFO("typed " << typed.size() << ", to be kept " << due << ", kept " << kept.size());
        CHECK(kept.size() >= due);
        CHECK(kept == manuscript(kept.size()));
        // the bodies, the meeting, and one step for all that was typed
        CHECK(rowsOf(*store, u"SELECT 1 FROM steps"_s).size() == (kept.isEmpty() ? 2 : 3));
        if (!kept.isEmpty()) {
            must(store->undo());
            CHECK(must(store->all<Meeting>()).first().agenda[0].discussion.isEmpty());
        }
    }
};

} // namespace

TEST_CASE("types until it is killed", "[.typist]")
{
    if (!qEnvironmentVariableIsSet("BOWON_TYPIST_FILE"))
        return; // only as the second program
    ui::AskPerson ask;
    auto store = must(Store::open(qEnvironmentVariable("BOWON_TYPIST_FILE")));
    ui::MeetingPage page(ui::Office{*store, ask});
    bringUp(page);
    auto *text = page.findChild<ui::GrowingText *>(u"discussion"_s);
    REQUIRE(text);
    text->setFocus();
    QFile log(qEnvironmentVariable("BOWON_TYPIST_LOG"));
    REQUIRE(log.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto letters = manuscript(5000);
    QTimer keys;
    qsizetype next = 0;
    QObject::connect(&keys, &QTimer::timeout, &keys, [&] {
        if (next == letters.size())
            return;
        type(text, letters.mid(next++, 1));
        log.write(QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + '\n');
    });
    keys.start(qEnvironmentVariableIntValue("BOWON_TYPIST_PACE"));
    QTest::qWait(mostTime * 1000);
}

TEST_CASE("whenever the program is killed, at most a second of typing is lost")
{
    QTemporaryDir folder;
    const auto original = newFile(folder.filePath(u"original.bowon"_s));
    std::mt19937 random(std::random_device{}());
    Typist steady(folder.path(), original, kills, mostTime * 1000, steadyKeyMs);
    std::vector<std::unique_ptr<Typist>> typists;
    int started = 0, killed = 0;
    QElapsedTimer clock;
    clock.start();
    while (killed < kills) {
        REQUIRE(clock.elapsed() < mostTime * 1000);
        while (started < kills && typists.size() < atOnce) {
            const int life = shortestLife + int(random() % (longestLife - shortestLife));
            typists.push_back(std::make_unique<Typist>(folder.path(), original, started++, life));
        }
        for (auto &typist : typists)
            if (typist->isDue()) {
                typist->kill();
                typist->check();
                typist.reset();
                ++killed;
            }
        std::erase(typists, nullptr);
        QTest::qWait(5);
    }
    steady.kill();
    steady.check();
    CHECK(steady.strokes().size() > killed); // it went on all the time
}
