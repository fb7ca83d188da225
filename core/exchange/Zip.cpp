#include "core/exchange/Zip.h"
#include <QCoreApplication>
#include <memory>
#include <zip.h>

namespace core {

namespace {

constexpr zip_uint16_t firstDosDay = (0 << 9) | (1 << 5) | 1; // 1 January 1980
constexpr zip_uint64_t mostBytes = zip_uint64_t(1) << 30;     // of a file unpacked

struct Free {
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Free>;
using Source = std::unique_ptr<zip_source_t, Free>;
using File = std::unique_ptr<zip_file_t, Free>;

Error notPacked(zip_t *archive)
{
    return {Error::Kind::Storage,
            QCoreApplication::translate("Zip", "The file could not be packed. There may be too little memory: close "
                                               "other programs and try again."),
            archive ? QString::fromUtf8(zip_strerror(archive)) : QString()};
}

Error notRead(const QString &detail)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("Zip", "This is no whole XLSX or ODS file. Open it in the program it comes "
                                               "from and save it again."),
            detail};
}

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const auto read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == zip_int64_t(stat.size) ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> zipped(const QList<ZipPart> &parts)
{
    const Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target)
        return notPacked(nullptr);
    zip_source_keep(target.get()); // the archive lets go of it when it closes
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(target.get());
        return notPacked(nullptr);
    }
    for (const auto &part : parts) {
        auto *source = zip_source_buffer(archive.get(), part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
        const auto at = zip_file_add(archive.get(), part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (at < 0) {
            zip_source_free(source);
            return notPacked(archive.get());
        }
        zip_set_file_compression(archive.get(), zip_uint64_t(at), part.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
        zip_file_set_dostime(archive.get(), zip_uint64_t(at), 0, firstDosDay, 0);
    }
    if (zip_close(archive.get()) != 0)
        return notPacked(archive.get());
    (void)archive.release(); // closed, and so gone
    auto bytes = bytesOf(target.get());
    if (bytes.isEmpty())
        return notPacked(nullptr);
    return bytes;
}

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

Result<QHash<QString, QByteArray>> unzipped(const QByteArray &bytes)
{
    auto *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    const Archive archive(source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr);
    if (!archive) {
        if (source)
            zip_source_free(source);
        return notRead({});
    }
    QHash<QString, QByteArray> parts;
    zip_uint64_t total = 0;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive.get(), 0); ++i) {
        zip_stat_t stat;
        if (zip_stat_index(archive.get(), zip_uint64_t(i), 0, &stat) != 0)
            return notRead(QString::fromUtf8(zip_strerror(archive.get())));
        total += stat.size;
        if (total > mostBytes)
            return notRead(QStringLiteral("more than 1 GB unpacked"));
        const File file(zip_fopen_index(archive.get(), zip_uint64_t(i), 0));
        QByteArray part(qsizetype(stat.size), Qt::Uninitialized);
        if (!file || zip_fread(file.get(), part.data(), stat.size) != zip_int64_t(stat.size))
            return notRead(QString::fromUtf8(zip_strerror(archive.get())));
        parts.insert(QString::fromUtf8(stat.name), part);
    }
    return parts;
}

} // namespace core
