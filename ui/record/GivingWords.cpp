#include "ui/record/GivingWords.h"
#include "core/thai/Digits.h"
#include <QCoreApplication>

namespace ui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Giving", text);
}

QString counted(const char *text, int n) // %n alone has no separators
{
    return QCoreApplication::translate("Giving", text, nullptr, n)
        .replace(QString::number(n), core::grouped(qint64(n)));
}

void addValues(QStringList &parts, qint64 money, qint64 inKind)
{
    if (money > 0)
        parts << translated(QT_TRANSLATE_NOOP("Giving", "money %1")).arg(core::bahtText(money));
    if (inKind > 0)
        parts << translated(QT_TRANSLATE_NOOP("Giving", "in kind %1")).arg(estimatedText(inKind));
}

} // namespace

QString estimatedText(qint64 satang)
{
    return translated(QT_TRANSLATE_NOOP("Giving", "%1 (estimated)")).arg(core::bahtText(satang));
}

QString givingText(const core::Giving &giving)
{
    if (giving.times == 0)
        return translated(QT_TRANSLATE_NOOP("Giving", "nothing"));
    QStringList parts{counted(QT_TRANSLATE_N_NOOP("Giving", "%n time(s)"), giving.times)};
    addValues(parts, giving.money, giving.inKind);
    if (giving.hours > 0)
        parts << translated(QT_TRANSLATE_NOOP("Giving", "%1 hours"))
                     .arg(core::grouped(giving.hours, giving.hours == double(qint64(giving.hours)) ? 0 : 1));
    return parts.join(QStringLiteral(" · "));
}

QString carriedText(const core::CarriedOver &carried)
{
    QStringList parts{counted(QT_TRANSLATE_N_NOOP("Giving", "%n gift(s)"), carried.gifts)};
    addValues(parts, carried.money, carried.inKind);
    return parts.join(QStringLiteral(" · "));
}

} // namespace ui
