#pragma once
#include "core/StoreFixture.h"
#include "ui/Ask.h"
#include "ui/Office.h"
#include <QTest>
#include <QWidget>

// Answers what the program asks, and remembers what it was told.
class AnsweringAsk : public ui::Ask
{
public:
    void tell(QWidget *, const core::Error &error) override { told << error.message; }
    bool confirm(QWidget *, const QString &question, const QString &) override
    {
        asked << question;
        return agrees;
    }
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return file; }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override { return file; }

    QStringList told, asked;
    bool agrees = true;
    QString file;
};

// An office in memory on a fixed day.
struct TestOffice {
    std::unique_ptr<core::Store> store = emptyStore();
    AnsweringAsk ask;
    QDate day = QDate(2025, 6, 1);
    ui::Office office{*store, ask, [this] { return day; }};
};

// Types as a person does, key by key; Thai letters have no key of their own in Qt.
inline void type(QWidget *into, const QString &text)
{
    for (const auto c : text)
        QTest::sendKeyEvent(QTest::Click, into, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

template <class W>
W *child(QWidget &of, const char *name)
{
    auto *found = of.findChild<W *>(QLatin1String(name));
    REQUIRE(found);
    return found;
}
