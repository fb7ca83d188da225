#include "ui/print/TextRecorder.h"
#include <QPaintEngine>

namespace ui {

class TextRecorder::Engine : public QPaintEngine
{
public:
    explicit Engine(QStringList &texts) : QPaintEngine(AllFeatures), m_texts(texts) {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &, const QTextItem &item) override { m_texts << item.text(); }
    Type type() const override { return User; }

private:
    QStringList &m_texts;
};

namespace {
constexpr int dpi = 1200; // as in the PDF: fonts are chosen by it
}

TextRecorder::TextRecorder() : m_engine(std::make_unique<Engine>(m_texts)) {}

TextRecorder::~TextRecorder() = default;

QPaintEngine *TextRecorder::paintEngine() const
{
    return m_engine.get();
}

int TextRecorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return 10 * dpi;
    case PdmHeight:
        return 15 * dpi;
    case PdmWidthMM:
        return 254;
    case PdmHeightMM:
        return 381;
    case PdmNumColors:
        return 1 << 24;
    case PdmDepth:
        return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dpi;
    case PdmDevicePixelRatio:
        return 1;
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace ui
