#pragma once
#include "ui/UiSupport.h"
#include "ui/record/FieldForm.h"
#include "ui/record/RecordList.h"
#include "ui/record/RecordPage.h"
#include "ui/record/RecordSheet.h"
#include "ui/record/RecordTableModel.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

namespace registers {

using namespace core;
using namespace Qt::StringLiterals;
using ui::RecordPage;

struct OwnSettings {
    QTemporaryDir folder;
    OwnSettings()
    {
        QCoreApplication::setOrganizationName(u"BowonTests"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    }
};

struct Scene : TestOffice {
    OwnSettings settings;
    QList<Id<Village>> villages;
    Id<Household> house(const QString &number, const QString &head)
    {
        Household h;
        h.village = villages[0];
        h.houseNumber = number;
        h.head = head;
        return must(store->save(h));
    }
    Scene() { villages << must(store->save(village(1, u"บ้านดอน"_s))) << must(store->save(village(2, u"บ้านใหม่"_s))); }
    void threeHouses()
    {
        house(u"1"_s, u"นายกล้า ใจดี"_s);
        house(u"2"_s, u"นางขวัญ ทองดี"_s);
        house(u"3"_s, u"นายคำ แสนสุข"_s);
    }
    QList<Household> houses() const { return must(store->all<Household>()); }
};

// A register on the screen.
struct Register {
    RecordPage page;
    QSignalSpy removed, said, wanted;
    Register(const ui::Office &office, const Kind &kind)
        : page(office, kind), removed(&page, &ui::Page::removed), said(&page, &ui::Page::said),
          wanted(&page, &ui::Page::wanted)
    {
        page.resize(1150, 690);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    template <class W = QLineEdit>
    W *at(const char *name)
    {
        return child<W>(page, name);
    }
    QTableView *table() { return at<QTableView>("records"); }
    QString shown(const char *field = "head") { return at(field)->text(); }
    void write(const char *field, const QString &text)
    {
        at(field)->setFocus();
        at(field)->selectAll();
        type(at(field), text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    bool isAt(const char *name)
    {
        const auto *focused = QApplication::focusWidget();
        UNSCOPED_INFO("the cursor is in " << (focused ? focused->objectName() : QString()).toStdString());
        return focused == child<QWidget>(page, name);
    }
};

inline void waitForSaving()
{
    QTest::qWait(750);
}

} // namespace registers
