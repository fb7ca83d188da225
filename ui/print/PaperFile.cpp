#include "ui/print/PaperFile.h"
#include "ui/print/PdfFile.h"
#include "ui/print/SheetPainter.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <cmath>

namespace ui {

namespace {

constexpr double chartDpi = 220;

QString translated(const char *text)
{
    return QCoreApplication::translate("PaperFile", text);
}

QByteArray painted(const core::Chart &chart, const ChartLook &look, double width, double height)
{
    const auto pixels = [](double cm) { return int(std::lround(cm / 2.54 * chartDpi)); };
    QImage image(pixels(width), pixels(height), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintChart(painter, QRectF(image.rect()), chart, look, chartDpi / 96);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

QString endingOf(PaperFile as)
{
    switch (as) {
    case PaperFile::Pdf:
        return QStringLiteral("pdf");
    case PaperFile::Odt:
        return QStringLiteral("odt");
    case PaperFile::Docx:
        return QStringLiteral("docx");
    case PaperFile::Text:
        return QStringLiteral("txt");
    }
    return {};
}

QString filterOf(PaperFile as)
{
    switch (as) {
    case PaperFile::Pdf:
        return translated(QT_TRANSLATE_NOOP("PaperFile", "PDF (*.pdf)"));
    case PaperFile::Odt:
        return translated(QT_TRANSLATE_NOOP("PaperFile", "LibreOffice document (*.odt)"));
    case PaperFile::Docx:
        return translated(QT_TRANSLATE_NOOP("PaperFile", "Word document (*.docx)"));
    case PaperFile::Text:
        return translated(QT_TRANSLATE_NOOP("PaperFile", "Text (*.txt)"));
    }
    return {};
}

std::optional<PaperFile> paperFileOf(const QString &ending)
{
    for (const auto as : {PaperFile::Pdf, PaperFile::Odt, PaperFile::Docx, PaperFile::Text})
        if (ending.compare(endingOf(as), Qt::CaseInsensitive) == 0)
            return as;
    return {};
}

QString fileNameOf(const core::Paper &paper, const QString &ending)
{
    auto name = paper.title;
    for (const auto forbidden : QStringLiteral("/\\:*?\"<>|"))
        name.replace(forbidden, u'-');
    return name + u'.' + ending;
}

core::ChartPicture chartPicture()
{
    const auto font = paperFont();
    if (!font)
        return {};
    return [font = *font](const core::Chart &chart, core::Numerals numerals, double width, double height) {
        return painted(chart, chartLookOnPaper(font, numerals), width, height);
    };
}

core::Result<void> writePaper(const core::Paper &paper, PaperFile as, const QString &path)
{
    if (as == PaperFile::Pdf)
        return writePdf(paper, path);
    if (as == PaperFile::Text)
        return writeFile(core::plainText(paper).toUtf8(), path);
    const auto bytes = as == PaperFile::Odt ? core::odtOf(paper, chartPicture()) : core::docxOf(paper, chartPicture());
    return bytes ? writeFile(*bytes, path) : core::Result<void>(bytes.error());
}

} // namespace ui
