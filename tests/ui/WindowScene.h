#pragma once
#include "core/Language.h"
#include "ui/MainWindow.h"
#include "ui/Page.h"
#include "ui/SampleOffice.h"
#include <QApplication>
#include <QLabel>
#include <QSettings>

// A window of its own, with settings nobody else sees.
struct WindowScene {
    QTemporaryDir folder;
    AnsweringAsk ask;
    core::Language language{QStringLiteral("en")};
    std::unique_ptr<ui::MainWindow> window;

    WindowScene()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("BowonTest"));
        window = std::make_unique<ui::MainWindow>(ask, language);
        window->setToday([] { return QDate(2026, 2, 15); });
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    ~WindowScene() { window.reset(); }

    void openSample(const QString &page = QStringLiteral("home")) { REQUIRE(window->open(sampleFile(folder), page)); }
    // Where keys go; the offscreen platform takes the activation away while a list floats over the window.
    QWidget *focus() const
    {
        auto *focused = window->focusWidget();
        return focused ? focused : window.get();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const auto text = key < Qt::Key_Escape ? QString(QChar(key)) : QString(); // a letter of any language
        QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key(key), text, modifiers);
    }
    QString page() const { return window->currentPage() ? window->currentPage()->objectName() : QString(); }
    QString line() { return child<QLabel>(*window, "line")->text(); }
    bool isAt(const char *name) { return focus()->objectName() == QLatin1String(name); }
};
