#include "ui/print/TextLayer.h"
#include <QCoreApplication>
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace ui {

namespace {

std::string utf16(const QString &text)
{
    std::string bytes("\xFE\xFF");
    for (const auto c : text) {
        bytes += char(c.unicode() >> 8);
        bytes += char(c.unicode() & 0xFF);
    }
    return bytes;
}

// Readers take a hyphen at the end of a line for a divided word and drop it: what follows it shows that it is meant.
QString withoutLooseHyphen(const QString &text)
{
    return text.endsWith(u'-') ? text + QChar(0x00A0) : text;
}

std::string hexadecimal(const std::string &bytes)
{
    return QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())).toHex().toStdString();
}

// Puts every BT … ET, one painted piece of text, into a span that tells its text.
class Spans : public QPDFObjectHandle::TokenFilter
{
public:
    explicit Spans(const QStringList &texts) : m_texts(texts) {}
    void handleToken(QPDFTokenizer::Token const &token) override
    {
        const bool begins = token.isWord("BT");
        if (begins)
            write("/Span <</ActualText <" + hexadecimal(utf16(withoutLooseHyphen(m_texts.value(m_seen++)))) +
                  ">>> BDC\n");
        writeToken(token);
        if (token.isWord("ET"))
            write("\nEMC");
    }
    qsizetype seen() const { return m_seen; }

private:
    const QStringList &m_texts;
    qsizetype m_seen = 0;
};

void addBookmarks(QPDF &pdf, const std::vector<QPDFPageObjectHelper> &pages, const QList<Sheets::Bookmark> &bookmarks)
{
    if (bookmarks.isEmpty())
        return;
    auto root = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    struct Open {
        QPDFObjectHandle item;
        int level;
        QPDFObjectHandle last;
        int count = 0;
    };
    std::vector<Open> path{{root, 0, QPDFObjectHandle::newNull(), 0}};
    const auto close = [&path] {
        auto &closed = path.back();
        if (closed.count > 0) {
            closed.item.replaceKey("/Last", closed.last);
            closed.item.replaceKey("/Count", QPDFObjectHandle::newInteger(closed.count));
        }
        path.pop_back();
    };
    for (const auto &bookmark : bookmarks) {
        while (path.size() > 1 && path.back().level >= bookmark.level)
            close();
        auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newString(utf16(bookmark.title)));
        item.replaceKey("/Parent", path.back().item);
        auto destination = QPDFObjectHandle::newArray();
        destination.appendItem(pages[size_t(bookmark.page)].getObjectHandle());
        destination.appendItem(QPDFObjectHandle::newName("/XYZ"));
        destination.appendItem(QPDFObjectHandle::newInteger(0));
        destination.appendItem(QPDFObjectHandle::newReal((pageHeight - bookmark.y) / unitsPerPoint, 1));
        destination.appendItem(QPDFObjectHandle::newNull());
        item.replaceKey("/Dest", destination);
        auto &parent = path.back();
        if (parent.count == 0) {
            parent.item.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", parent.last);
            parent.last.replaceKey("/Next", item);
        }
        parent.last = item;
        ++parent.count;
        path.push_back({item, bookmark.level, QPDFObjectHandle::newNull(), 0});
    }
    while (!path.empty())
        close();
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

QByteArray layered(const QByteArray &bytes, const QList<QStringList> &texts, const QList<Sheets::Bookmark> &bookmarks,
                   QString &fault)
{
    QPDF pdf;
    pdf.processMemoryFile("paper", bytes.constData(), size_t(bytes.size()));
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    if (qsizetype(pages.size()) != texts.size()) {
        fault = QStringLiteral("%1 pages, %2 told").arg(pages.size()).arg(texts.size());
        return {};
    }
    for (size_t i = 0; i < pages.size(); ++i) {
        const auto &told = texts[qsizetype(i)];
        Spans spans(told);
        Pl_Buffer buffer("page");
        pages[i].filterContents(&spans, &buffer);
        if (spans.seen() != told.size()) {
            fault = QStringLiteral("page %1: %2 pieces painted, %3 told").arg(i + 1).arg(spans.seen()).arg(told.size());
            return {};
        }
        const auto content = buffer.getBufferSharedPointer();
        pages[i].getObjectHandle().replaceKey(
            "/Contents", QPDFObjectHandle::newStream(
                             &pdf, std::string(reinterpret_cast<char *>(content->getBuffer()), content->getSize())));
    }
    pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newUnicodeString("th-TH"));
    pdf.getRoot().replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    addBookmarks(pdf, pages, bookmarks);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto written = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(written->getBuffer()), qsizetype(written->getSize()));
}

} // namespace

core::Result<QByteArray> withTextLayer(const QByteArray &pdf, const QList<QStringList> &texts,
                                       const QList<Sheets::Bookmark> &bookmarks)
{
    QString fault;
    QByteArray result;
    try {
        result = layered(pdf, texts, bookmarks, fault);
    } catch (const std::exception &error) { // of the PDF library
        fault = QString::fromUtf8(error.what());
    }
    if (fault.isEmpty())
        return result;
    return core::Error{core::Error::Kind::Storage,
                       QCoreApplication::translate(
                           "Print", "The PDF could not be given its text and was not written. Please report this to "
                                    "the makers of Bowon."),
                       fault};
}

} // namespace ui
