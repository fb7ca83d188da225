#include "ui/charts/ScreenWords.h"
#include <QCoreApplication>

namespace ui {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Charts", text);
}

} // namespace

core::ChartWords screenChartWords()
{
    return {
        .village = said(QT_TRANSLATE_NOOP("Charts", "No. %1 %2")),
        .outside = said(QT_TRANSLATE_NOOP("Charts", "Outside the service area or village unknown")),
        .kinds = {said(QT_TRANSLATE_NOOP("Charts", "Households")), said(QT_TRANSLATE_NOOP("Charts", "Temples")),
                  said(QT_TRANSLATE_NOOP("Charts", "Agencies")), said(QT_TRANSLATE_NOOP("Charts", "Resource people")),
                  said(QT_TRANSLATE_NOOP("Charts", "Persons")), said(QT_TRANSLATE_NOOP("Charts", "Counted crowds"))},
        .participation = said(QT_TRANSLATE_NOOP("Charts", "People who took part, by village and kind of member")),
        .peopleAxis = said(QT_TRANSLATE_NOOP("Charts", "People (each time they came)")),
        .reach = said(QT_TRANSLATE_NOOP("Charts", "Households reached, of all in the service area")),
        .reached = said(QT_TRANSLATE_NOOP("Charts", "Households reached")),
        .share = said(QT_TRANSLATE_NOOP("Charts", "%1 % (%2 of %3)")),
        .reachTrend = said(QT_TRANSLATE_NOOP("Charts", "Share of households reached, by year")),
        .peopleTrend = said(QT_TRANSLATE_NOOP("Charts", "People who took part and hours together, by year")),
        .hours = said(QT_TRANSLATE_NOOP("Charts", "Hours")),
        .giving = said(QT_TRANSLATE_NOOP("Charts", "Value given in both directions, by village")),
        .baht = said(QT_TRANSLATE_NOOP("Charts", "Baht")),
        .toSchool = said(QT_TRANSLATE_NOOP("Charts", "Community to school")),
        .toCommunity = said(QT_TRANSLATE_NOOP("Charts", "School to community")),
    };
}

} // namespace ui
