#include "ui/widgets/PictureEdit.h"
#include "ui/Ask.h"
#include <QBuffer>
#include <QDir>
#include <QEvent>
#include <QImageReader>
#include <QPushButton>

namespace ui {

namespace {
constexpr int previewSize = 112; // of the longer side on the form
constexpr int jpegQuality = 88;
} // namespace

PictureEdit::PictureEdit(Ask &ask, int mostPixels, QWidget *parent)
    : QWidget(parent), m_ask(ask), m_mostPixels(mostPixels), m_preview(new QLabel), m_choose(new QPushButton),
      m_remove(new QPushButton)
{
    m_preview->setObjectName(QStringLiteral("preview"));
    m_choose->setObjectName(QStringLiteral("choosePicture"));
    m_remove->setObjectName(QStringLiteral("removePicture"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_preview);
    layout->addWidget(m_choose);
    layout->addWidget(m_remove);
    layout->addStretch(1);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &PictureEdit::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setPicture({});
        m_choose->setFocus();
        Q_EMIT edited();
    });
    retranslate();
    setPicture({});
}

void PictureEdit::retranslate()
{
    m_choose->setText(tr("Choose a picture…"));
    m_remove->setText(tr("Take away"));
    m_preview->setAccessibleName(tr("The picture"));
}

void PictureEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

core::Result<QString> PictureEdit::pictureOf(const QString &path, int mostPixels)
{
    QImageReader reader(path);
    reader.setAutoTransform(true); // a photograph lies as it was held
    reader.setDecideFormatFromContent(true);
    auto image = reader.read();
    if (image.isNull())
        return core::Error{
            core::Error::Kind::Invalid,
            tr("“%1” is no picture that can be read. Choose a PNG or JPEG file.").arg(QDir::toNativeSeparators(path)),
            reader.errorString()};
    if (image.width() > mostPixels || image.height() > mostPixels)
        image = image.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool isDrawing = image.hasAlphaChannel() || reader.format() != "jpeg";
    image.save(&buffer, isDrawing ? "PNG" : "JPEG", isDrawing ? -1 : jpegQuality);
    return QString::fromLatin1(bytes.toBase64());
}

void PictureEdit::setPicture(const QString &base64)
{
    complain({});
    if (base64 != m_picture || base64.isEmpty())
        show(base64);
}

void PictureEdit::show(const QString &base64)
{
    m_picture = base64.isEmpty() ? QStringLiteral("") : base64;
    const auto image = QImage::fromData(QByteArray::fromBase64(m_picture.toLatin1()));
    m_preview->setVisible(!image.isNull());
    if (!image.isNull())
        m_preview->setPixmap(
            QPixmap::fromImage(image.scaled(previewSize, previewSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    m_remove->setVisible(!m_picture.isEmpty());
}

void PictureEdit::choose()
{
    const auto path = m_ask.fileToOpen(this, tr("Choose a picture"), tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp)"));
    if (path.isEmpty())
        return;
    const auto picture = pictureOf(path, m_mostPixels);
    if (!picture)
        return complain(picture.error().message);
    setPicture(*picture);
    Q_EMIT edited();
}

void PictureEdit::complain(const QString &reason)
{
    if (reason == m_complaint)
        return;
    m_complaint = reason;
    Q_EMIT complaintChanged();
}

} // namespace ui
