// Three hundred certificates as a PDF, against a bare QPdfWriter that draws as many pages with as many lines.
#include "ProcessTimes.h"
#include "core/papers/ThanksPapers.h"
#include "ui/print/PdfFile.h"
#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryFile>
#include <cstdio>

namespace {

constexpr int certificates = 300;
constexpr double mostSeconds = 10;

core::ThanksContent content()
{
    core::School school;
    school.name = QStringLiteral(u"โรงเรียนบ้านดอนแก้ว");
    school.educationArea = QStringLiteral(u"สำนักงานเขตพื้นที่การศึกษาประถมศึกษาเชียงใหม่ เขต 2");
    school.director = QStringLiteral(u"นางน้ำฝน ผู้ใหญ่ทอง");
    QImage background(3508, 2480, QImage::Format_RGB32);
    for (int y = 0; y < background.height(); ++y)
        for (int x = 0; x < background.width(); ++x)
            background.setPixel(x, y, qRgb(255 - (x * y) % 37, 255 - x % 29, 240 - y % 31));
    QByteArray picture;
    QBuffer buffer(&picture);
    buffer.open(QIODevice::WriteOnly);
    background.save(&buffer, "JPEG", 88);
    core::PaperTemplate paper;
    paper.name = QStringLiteral(u"เกียรติบัตร");
    paper.kind = core::TemplateKind::Certificate;
    paper.heading = QStringLiteral(u"{โรงเรียน}");
    paper.opening = QStringLiteral(u"{สังกัด}\nขอมอบเกียรติบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า");
    paper.wording = QStringLiteral(u"ได้เข้าร่วมกิจกรรมวันสำคัญทางศาสนาและประเพณีท้องถิ่น\nขอให้มีความสุข ความเจริญ");
    paper.closing = QStringLiteral(u"ให้ไว้ ณ {วันที่}");
    paper.prefix = QStringLiteral(u"เลขที่");
    paper.background = QString::fromLatin1(picture.toBase64());
    core::ThanksContent content{school, paper, QDate(2025, 6, 9), 1, {}};
    for (int i = 0; i < certificates; ++i)
        content.to << core::toName(QStringLiteral(u"นายสมชาย ใจดี %1").arg(i));
    return content;
}

// The floor: the same number of lines on the same number of pages, with nothing laid out.
qsizetype bare(int lines)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    QPainter painter(&writer);
    painter.setFont(ui::paperFont()->font(16, false));
    for (int page = 0; page < certificates; ++page) {
        if (page > 0)
            writer.newPage();
        for (int line = 0; line < lines; ++line)
            painter.drawText(QPointF(1000, 1000 + line * 500), QStringLiteral(u"ขอมอบเกียรติบัตรฉบับนี้ %1").arg(page));
    }
    painter.end();
    return bytes.size();
}

// As poppler finds them in the file.
qsizetype embeddedFonts(const QByteArray &pdf)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return -1;
    QProcess reader;
    reader.start(QStringLiteral("pdffonts"), {file.fileName()});
    if (!reader.waitForFinished())
        return -1;
    return reader.readAllStandardOutput().count('\n') - 2; // two lines of head
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto font = ui::paperFont();
    if (!font)
        return 1;
    const auto wanted = content();
    QElapsedTimer clock;
    clock.start();
    const auto cpuBefore = timesOfThisProcess().cpu;
    const auto sheets = ui::layOut(core::thanksPaper(wanted), *font);
    const double laid = double(clock.elapsed()) / 1000;
    const auto pdf = ui::pdfOf(sheets);
    const double seconds = double(clock.elapsed()) / 1000;
    const auto cpu = timesOfThisProcess().cpu - cpuBefore;
    if (!pdf)
        return 1;
    const int lines = int(sheets.pages.first().texts.size());
    clock.restart();
    const auto floorBefore = timesOfThisProcess().cpu;
    bare(lines);
    const auto floor = timesOfThisProcess().cpu - floorBefore;
    std::printf("%d certificates to PDF  %.2f s (laid in %.2f s), CPU %.2f s; bare QPdfWriter with as many lines CPU "
                "%.2f s; ratio %.1f; wanted within %.0f s: %s\n",
                certificates, seconds, laid, cpu, floor, cpu / floor, mostSeconds,
                seconds <= mostSeconds ? "yes" : "NO");
    const auto fonts = embeddedFonts(*pdf);
    std::printf("%lld pages, %.1f KB, of which the picture %.1f KB; embedded fonts %lld, wanted 1: %s\n",
                qlonglong(sheets.pages.size()), double(pdf->size()) / 1024,
                double(wanted.paper.background.size()) * 3 / 4 / 1024, qlonglong(fonts), fonts == 1 ? "yes" : "NO");
    return 0;
}
