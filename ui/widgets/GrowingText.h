#pragma once
#include <QTextEdit>

namespace ui {

// Text of a sheet: as high as what stands in it, so that the sheet scrolls and not the field. What is pasted comes in
// plain. Where an arrow key can go no further, it says so.
class GrowingText : public QTextEdit
{
    Q_OBJECT
public:
    explicit GrowingText(QWidget *parent = nullptr);
    void show(const QString &text); // leaves cursor and text undo alone where it says so already
    using QTextEdit::show;
    QString text() const { return toPlainText(); }
    void setEnterGoesOn(bool goesOn) { m_enterGoesOn = goesOn; } // to the next field; with Shift it breaks the line
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void leftUpwards();
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void keepCursorInSight();

    bool m_enterGoesOn = false;
};

} // namespace ui
