// 20,000 items of minutes of 1,500 letters each: how soon a search tells its first results and all of them, against a
// LIKE over the same texts and against grep over them in one file, in the same run.
#include "ProcessTimes.h"
#include "core/records/Kinds.h"
#include "core/store/Search.h"
#include "core/store/Store.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <cstdio>
#include <random>

namespace {

constexpr int meetings = 2500, itemsEach = 8, letters = 1500, runs = 5;

const QStringList words =
    QStringLiteral(u"ที่ประชุม พิจารณา แล้ว เห็นว่า ควร ให้ ชุมชน มีส่วนร่วม ใน การจัด กิจกรรม ของ โรงเรียน งบประมาณ "
                   u"ผู้ปกครอง นักเรียน ครู กรรมการ สถานศึกษา หมู่บ้าน นา น้ำ ถนน ไฟฟ้า อาหาร กลางวัน วัด บริจาค ซ่อมแซม "
                   u"อาคาร ห้องสมุด ประธาน แจ้ง เรื่อง รายงาน ผล การดำเนินงาน ปี เดือน วันที่ เพื่อ ทราบ และ มอบหมาย ติดตาม "
                   u"เสนอ อนุมัติ เห็นชอบ คะแนน เสียง กองทุน ผ้าป่า สามัคคี รถ รับส่ง ความปลอดภัย สุขภาพ")
        .split(u' ');

QString text(std::mt19937 &random)
{
    QString text;
    while (text.size() < letters)
        text += words[int(random() % uint(words.size()))] + (random() % 6 ? QString() : QStringLiteral(" "));
    return text.left(letters).trimmed();
}

struct Times {
    double first = 0, all = 0; // ms
    qint64 found = 0;
};

// As the window does it: opened for this one question.
Times timesOfSearch(const QString &path, const QString &wanted)
{
    QList<double> first, all;
    Times times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer clock;
        clock.start();
        const auto store = core::Store::open(path, core::Store::Access::ReadOnly);
        double told = 0;
        const auto done = core::searchEach(**store, {wanted, {}, 20}, [&](const core::FoundOfKind &one) {
            if (told == 0 && one.total > 0)
                told = double(clock.nsecsElapsed()) / 1e6;
            if (one.kind == QLatin1String("meeting"))
                times.found = one.total;
            return true;
        });
        all << double(clock.nsecsElapsed()) / 1e6;
        first << (told > 0 ? told : all.last());
        if (!done)
            std::exit(1);
    }
    times.first = median(first);
    times.all = median(all);
    return times;
}

double timeOfLike(const core::Store &store, const QString &wanted)
{
    QString condition = QStringLiteral("1");
    QVariantList values;
    for (const auto &word : wanted.split(u' ')) {
        condition += QStringLiteral(" AND discussion LIKE ?");
        values << u'%' + word + u'%';
    }
    QList<double> all;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer clock;
        clock.start();
        if (!store.select(QStringLiteral("SELECT count(DISTINCT meeting_id) FROM agenda_items WHERE ") + condition,
                          values))
            std::exit(1);
        all << double(clock.nsecsElapsed()) / 1e6;
    }
    return median(all);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("office.bowon"));
    auto store = core::Store::create(path);
    core::Committee committee;
    committee.name = QStringLiteral(u"คณะกรรมการ");
    const auto body = (*store)->save(committee);
    std::mt19937 random(2568);
    QFile plain(folder.filePath(QStringLiteral("plain.txt")));
    if (!body || !plain.open(QIODevice::WriteOnly))
        return 1;
    const auto begun = timesOfThisProcess().cpu;
    const auto filled = (*store)->together([&]() -> core::Result<void> {
        for (int n = 0; n < meetings; ++n) {
            core::Meeting meeting;
            meeting.committee = *body;
            meeting.number = n % 100 + 1;
            meeting.year = 2540 + n / 100;
            meeting.date = QDate(1997, 1, 1).addDays(4 * n);
            for (int i = 0; i < itemsEach; ++i) {
                core::AgendaItem item;
                item.number = QString::number(i + 1);
                item.discussion = text(random);
                if (n == 17 && i == 3)
                    item.discussion += QStringLiteral(u" เครื่องกรองน้ำฝน");
                plain.write(item.discussion.toUtf8() + '\n');
                meeting.agenda << item;
            }
            if (const auto saved = (*store)->save(meeting); !saved)
                return saved.error();
        }
        return {};
    });
    plain.close();
    if (!filled)
        return 1;
    std::printf("written: %d items, CPU %.1f s; file %.0f MB, text %.0f MB\n", meetings * itemsEach,
                timesOfThisProcess().cpu - begun, double(QFileInfo(path).size()) / 1e6, double(plain.size()) / 1e6);
    const auto before = timesOfThisProcess().cpu;
    if (const auto mended = (*store)->mendSearch(); !mended)
        return 1;
    std::printf("the index made anew: CPU %.1f s\n", timesOfThisProcess().cpu - before);
    for (const auto &wanted :
         {QStringLiteral(u"ก"), QStringLiteral(u"นา"), QStringLiteral(u"งบ"), QStringLiteral(u"ประ"),
          QStringLiteral(u"กองทุน"), QStringLiteral(u"กรองน้ำฝน"), QStringLiteral(u"ครู ผ้าป่า ถนน"),
          QStringLiteral(u"ที่ประชุมพิจารณา"), QStringLiteral(u"ฆฬ"), QStringLiteral(u"ไม่มีคำนี้เลย")}) {
        const auto times = timesOfSearch(path, wanted);
        const auto like = timeOfLike(**store, wanted);
        const auto grep =
            timesOf(QStringLiteral("grep"), {QStringLiteral("-c"), wanted.section(u' ', 0, 0), plain.fileName()});
        std::printf("%-24s first %6.1f ms, all %6.1f ms, %5lld meetings; LIKE %6.1f ms (%.2f of it); grep -c %5.1f ms "
                    "(%.2f)\n",
                    qPrintable(wanted), times.first, times.all, static_cast<long long>(times.found), like,
                    times.first / like, grep.wall * 1000, times.first / (grep.wall * 1000));
    }
    return 0;
}
