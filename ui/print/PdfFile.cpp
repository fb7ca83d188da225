#include "ui/print/PdfFile.h"
#include "core/Output.h"
#include "ui/print/SheetPainter.h"
#include "ui/print/TextLayer.h"
#include "ui/print/TextRecorder.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace ui {

namespace {

constexpr int resolution = 1200;
constexpr double scale = resolution / 72.0 / unitsPerPoint;

// What will be painted on a page, piece by piece, as a PDF gets it.
QStringList textsOf(const Sheets &sheets, int page)
{
    TextRecorder recorder;
    QPainter painter(&recorder);
    painter.scale(scale, scale);
    paintSheet(painter, sheets, page);
    painter.end();
    return recorder.texts();
}

} // namespace

core::Result<QByteArray> pdfOf(const Sheets &sheets)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setTitle(sheets.title);
    writer.setCreator(QStringLiteral("Bowon"));
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                     sheets.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                                     QMarginsF(0, 0, 0, 0)));
    QList<QStringList> texts;
    QPainter painter(&writer);
    painter.scale(scale, scale);
    for (int page = 0; page < sheets.pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        paintSheet(painter, sheets, page);
        texts << textsOf(sheets, page);
    }
    painter.end();
    return withTextLayer(bytes, texts, sheets.bookmarks);
}

core::Result<void> writeFile(const QByteArray &bytes, const QString &path)
{
    if (auto may = core::mayBePutAt(path); !may)
        return may;
    const QFileInfo real(QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : path);
    if (real.suffix().compare(QLatin1String("bowon"), Qt::CaseInsensitive) == 0)
        return core::Error{core::Error::Kind::Duplicate,
                           QCoreApplication::translate("Print", "“%1” is the name of a Bowon file, which holds a whole "
                                                                "office. Choose another name.")
                               .arg(QDir::toNativeSeparators(path))};
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return core::Error{core::Error::Kind::Storage,
                       QCoreApplication::translate(
                           "Print", "“%1” could not be written: %2. Check the folder and that the file is not open "
                                    "elsewhere.")
                           .arg(QDir::toNativeSeparators(path), file.errorString())};
}

core::Result<void> writePdf(const Sheets &sheets, const QString &path)
{
    const auto bytes = pdfOf(sheets);
    return bytes ? writeFile(*bytes, path) : core::Result<void>(bytes.error());
}

core::Result<void> writePdf(const core::Paper &paper, const QString &path)
{
    const auto font = paperFont();
    return font ? writePdf(layOut(paper, *font), path) : core::Result<void>(font.error());
}

} // namespace ui
