#pragma once
#include <QTest>
#include <catch2/catch.hpp>

// Types as a person does, letter by letter; Thai too.
inline void type(QWidget *into, const QString &text)
{
    for (const auto letter : text)
        QTest::sendKeyEvent(QTest::Click, into, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

// Shows a window and waits until it takes keys.
inline void bringUp(QWidget &window, QSize size = {1000, 700})
{
    window.resize(size);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}
