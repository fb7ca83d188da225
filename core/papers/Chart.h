#pragma once
#include <QList>
#include <QString>
#include <optional>

namespace core {

// A chart as data: what is shown, not how it is drawn. A missing value is "no data" and never drawn as zero.
struct Chart {
    enum class Kind { StackedBars, Bars, Trend }; // bars lie: village names are long
    // Colour and pattern follow the meaning and are the same everywhere.
    enum class Colour {
        Household,
        Temple,
        Agency,
        ResourcePerson,
        Person,
        School,
        ToSchool,
        ToCommunity,
        Reached, // of goals
        OnTheWay,
        Behind,
        Missed,
        Neutral
    };
    struct Series {
        QString name;
        Colour colour = Colour::Neutral;
        QList<std::optional<double>> values; // one for each category
    };
    Kind kind = Kind::Bars;
    QString title;
    QStringList categories;
    QList<Series> series;
    bool percent = false;   // values are shares: 0.25 is written 25 %
    int decimals = 0;       // of the written values
    QStringList notes = {}; // one for each category, written at the end of its bar ("80 จาก 120"); may be empty
    QString axisTitle = {};
};

} // namespace core
