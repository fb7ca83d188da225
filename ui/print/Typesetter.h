#pragma once
#include "ui/print/Sheets.h"
#include <QMutex>
#include <QObject>
#include <QWaitCondition>
#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace ui {

// Lays papers on pages while the window goes on: of several that wait, only the last is laid.
class Typesetter : public QObject
{
    Q_OBJECT
public:
    explicit Typesetter(QObject *parent = nullptr);
    ~Typesetter() override;

    // `paper` is called in the thread, and may use only what it holds itself.
    void lay(std::function<core::Paper()> paper);

Q_SIGNALS:
    void laid(const ui::Sheets &sheets);
    void failed(const core::Error &error); // no font to set anything with

private:
    void work();
    void deliver();

    std::unique_ptr<QThread> m_thread;
    std::optional<PaperFont> m_font;

    // Between the two threads:
    QMutex m_mutex;
    QWaitCondition m_news;
    std::function<core::Paper()> m_next;
    std::optional<Sheets> m_done;
    bool m_closing = false;
};

} // namespace ui
