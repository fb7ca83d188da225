#include "core/Language.h"
#include <QCoreApplication>
#include <QLocale>

namespace core {

Language::~Language()
{
    for (auto *translator : {m_words.get(), m_qt.get()})
        if (translator)
            QCoreApplication::removeTranslator(translator);
}

bool Language::isSpoken(const QString &code)
{
    return code == QLatin1String("th") || code == QLatin1String("en");
}

void Language::speak(const QString &code)
{
    for (auto *translator : {m_words.get(), m_qt.get()})
        if (translator)
            QCoreApplication::removeTranslator(translator);
    m_code = code;
    QLocale::setDefault(code == QLatin1String("th") ? QLocale(QLocale::Thai, QLocale::Thailand)
                                                    : QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto load = [](const QString &name) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(QStringLiteral(":/translations/%1.qm").arg(name)))
            QCoreApplication::installTranslator(translator.get());
        return translator;
    };
    m_qt = load(QStringLiteral("qtbase_") + code);
    m_words = load(QStringLiteral("bowon_") + code);
}

} // namespace core
