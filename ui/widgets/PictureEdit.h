#pragma once
#include "core/Result.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Ask;

// A small picture kept with a record: chosen from a file, seen, taken away. What is larger than paper needs is scaled
// down.
class PictureEdit : public QWidget
{
    Q_OBJECT
public:
    // `mostPixels`: of the longer side; the default is what a logo needs, 5 cm of paper at 300 dpi.
    explicit PictureEdit(Ask &ask, int mostPixels = 600, QWidget *parent = nullptr);
    QString picture() const { return m_picture; } // base64 of a PNG or JPEG; empty: none
    void setPicture(const QString &base64);
    QString complaint() const { return m_complaint; }
    // A file's picture as it is kept.
    static core::Result<QString> pictureOf(const QString &path, int mostPixels = 600);

Q_SIGNALS:
    void edited();
    void complaintChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose();
    void show(const QString &base64);
    void complain(const QString &reason);

    Ask &m_ask;
    const int m_mostPixels;
    QString m_picture;
    QString m_complaint;
    QLabel *m_preview;
    QPushButton *m_choose;
    QPushButton *m_remove;
};

} // namespace ui
