#include "ui/Theme.h"
#include <QApplication>
#include <QFile>
#include <QFont>
#include <QIcon>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QStyleFactory>
#include <QSvgRenderer>

namespace ui {

namespace {

bool isDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

QPalette palette(bool dark)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const char *colour) {
        p.setColor(role, QColor(QLatin1String(colour)));
    };
    set(QPalette::Window, dark ? "#1f2428" : "#f5f6f7");
    set(QPalette::WindowText, dark ? "#e6e9eb" : "#1c2429");
    set(QPalette::Base, dark ? "#171b1e" : "#ffffff");
    set(QPalette::AlternateBase, dark ? "#1c2124" : "#f8f9fa");
    set(QPalette::Text, dark ? "#e6e9eb" : "#1c2429");
    set(QPalette::PlaceholderText, dark ? "#98a2a9" : "#66727a");
    set(QPalette::Button, dark ? "#2a3136" : "#ffffff");
    set(QPalette::ButtonText, dark ? "#e6e9eb" : "#1c2429");
    set(QPalette::Highlight, dark ? "#2b8a84" : "#0b6e69");
    set(QPalette::HighlightedText, "#ffffff");
    set(QPalette::Link, dark ? "#5cc0b9" : "#0b6e69");
    set(QPalette::ToolTipBase, dark ? "#2a3136" : "#ffffff");
    set(QPalette::ToolTipText, dark ? "#e6e9eb" : "#1c2429");
    set(QPalette::Mid, dark ? "#3a434a" : "#d5dade");
    set(QPalette::Midlight, dark ? "#30383e" : "#e6e9ec");
    set(QPalette::BrightText, "#ffffff");
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(QLatin1String(dark ? "#7b868d" : "#8a949b")));
    return p;
}

QString styleSheet(int pointSize)
{
    QFile file(QStringLiteral(":/icons/bowon.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto sheet = QString::fromUtf8(file.readAll());
    sheet.replace(QStringLiteral("@title"),
                  QStringLiteral("%1pt").arg(pointSize * 1.6)); // percentages are not known there
    sheet.replace(QStringLiteral("@figure"), QStringLiteral("%1pt").arg(pointSize * 1.4));
    const std::pair<const char *, QColor> words[] = {
        {"@accent", colour::accent()},   {"@line", colour::line()},     {"@quiet", colour::quiet()},
        {"@refused", colour::refused()}, {"@hinted", colour::hinted()},
    };
    for (const auto &[word, value] : words)
        sheet.replace(QLatin1String(word), value.name());
    return sheet;
}

// A drawing in the colour of the text beside it: rendered when it is first looked at, and again when the theme changes.
class IconDrawing : public QIconEngine
{
public:
    explicit IconDrawing(const QString &path) : m_path(path) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const auto scale = painter->device()->devicePixelRatioF();
        auto drawn = pixmap(rect.size() * scale, mode, state);
        drawn.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const auto colour = colourOf(mode);
        const auto key = QStringLiteral("%1 %2 %3 %4")
                             .arg(m_path)
                             .arg(size.width())
                             .arg(size.height())
                             .arg(colour.name(QColor::HexArgb));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(m_path).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new IconDrawing(m_path); }

private:
    static QColor colourOf(QIcon::Mode mode)
    {
        const auto colours = QApplication::palette();
        if (mode == QIcon::Disabled)
            return colours.color(QPalette::Disabled, QPalette::WindowText);
        return colours.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
    }

    QString m_path;
};

} // namespace

void Theme::apply(QApplication &application) const
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette(dark));
    QApplication::setFont(QFont(QStringLiteral("Loma"), pointSize));
    application.setStyleSheet(styleSheet(pointSize));
}

namespace colour {

QColor accent()
{
    return QApplication::palette().color(QPalette::Highlight);
}
QColor line()
{
    return QApplication::palette().color(QPalette::Mid);
}
QColor quiet()
{
    return QApplication::palette().color(QPalette::PlaceholderText);
}
QColor refused()
{
    return QColor(QLatin1String(isDark() ? "#ff8a70" : "#b3261e"));
}
QColor hinted()
{
    return QColor(QLatin1String(isDark() ? "#e0b040" : "#8a5a00"));
}
QColor good()
{
    return QColor(QLatin1String(isDark() ? "#6fcf97" : "#1b6b3a"));
}

} // namespace colour

QIcon icon(const QString &name)
{
    return QIcon(new IconDrawing(QStringLiteral(":/icons/%1.svg").arg(name)));
}

} // namespace ui
