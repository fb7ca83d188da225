#pragma once
#include <QDate>
#include <QStatusBar>
#include <functional>

class QLabel;
class QTimer;
class QToolButton;

namespace core {
class Store;
struct StepInfo;
} // namespace core

namespace ui {

// The quiet line at the foot: what was saved, deleted (with undo for ten seconds) or taken back (with the way there
// where it is out of sight), and when the last good backup was made.
class Foot : public QStatusBar
{
    Q_OBJECT
public:
    explicit Foot(QWidget *parent = nullptr);
    void setStore(const core::Store *store, const std::function<QDate()> &today); // nullptr: no office is open
    void say(const QString &line);
    void saySaved();
    void offerUndo(const QString &removed);
    void tellMoved(const core::StepInfo &step, bool back, bool inSight);

Q_SIGNALS:
    void undoWanted();
    void showWanted(const QString &page, qint64 record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showBackup();
    void offerNothing();

    const core::Store *m_store = nullptr;
    std::function<QDate()> m_today;
    QLabel *m_line;
    QToolButton *m_undo;
    QToolButton *m_show;
    QLabel *m_backup;
    QTimer *m_offer;
    QString m_page; // where what was taken back shows
    qint64 m_record = 0;
};

} // namespace ui
