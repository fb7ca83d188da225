#pragma once
#include "core/StoreFixture.h"
#include "ui/Ask.h"
#include "ui/Office.h"
#include "ui/Typing.h"
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

template <class W>
W *child(QWidget &of, const char *name)
{
    auto *found = of.findChild<W *>(QLatin1String(name));
    REQUIRE(found);
    return found;
}
