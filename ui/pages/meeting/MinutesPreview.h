#pragma once
#include "core/papers/MinutesPaper.h"
#include "ui/print/Sheets.h"
#include <QWidget>

class QLabel;

namespace ui {

class PaperPreview;
class Typesetter;

// The official form beside the sheet that is being typed; laid anew in the background.
class MinutesPreview : public QWidget
{
    Q_OBJECT
public:
    explicit MinutesPreview(QWidget *parent = nullptr);
    void show(const core::MinutesContent &content);
    using QWidget::show;
    void follow(const QString &number); // the line of the agenda that is being typed
    PaperPreview *pages() const { return m_pages; }

Q_SIGNALS:
    void laid(); // what was last shown stands on its pages

protected:
    void changeEvent(QEvent *event) override;

private:
    void tellPage();
    void bringIntoSight();

    Typesetter *m_typesetter;
    QLabel *m_page;
    QLabel *m_complaint;
    PaperPreview *m_pages;
    QString m_followed;
    bool m_isFollowing = false; // it was not brought into sight yet
};

} // namespace ui
