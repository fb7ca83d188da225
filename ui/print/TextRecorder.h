#pragma once
#include <QPaintDevice>
#include <QStringList>
#include <memory>

namespace ui {

// A device that keeps no picture, only the texts painted on it, in painting order: piece by piece as a PDF gets them.
class TextRecorder : public QPaintDevice
{
public:
    TextRecorder();
    ~TextRecorder() override;
    const QStringList &texts() const { return m_texts; }
    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QStringList m_texts;
    std::unique_ptr<Engine> m_engine;
};

} // namespace ui
