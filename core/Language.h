#pragma once
#include <QTranslator>
#include <memory>

namespace core {

// The language the program speaks to people: Thai unless another is chosen. Papers are Thai whatever it is.
class Language
{
public:
    explicit Language(const QString &code = QStringLiteral("th")) { speak(code); }
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    // "th" or "en"; every window gets a LanguageChange event.
    void speak(const QString &code);
    const QString &code() const { return m_code; }
    static bool isSpoken(const QString &code);

private:
    QString m_code;
    std::unique_ptr<QTranslator> m_words; // our own
    std::unique_ptr<QTranslator> m_qt;    // Qt's buttons and menus
};

} // namespace core
