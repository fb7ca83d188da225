#include "ui/widgets/ReferencePicker.h"
#include "ui/UiSupport.h"
#include <QListWidget>
#include <QSignalSpy>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

void putOnScreen(QWidget &window)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.setFocus();
}

struct Scene : TestOffice {
    QList<Id<Village>> villages;
    Id<Temple> temple;
    Scene()
    {
        villages << must(store->save(village(4, u"บ้านดอน"_s))) << must(store->save(village(14, u"บ้านใหม่"_s)))
                 << must(store->save(village(5, u"บ้านดอนกลาง"_s)));
        Temple t;
        t.name = u"วัดบ้านดอน"_s;
        temple = must(store->save(t));
        Person p;
        p.title = u"นาย"_s;
        p.givenName = u"ดอนชัย"_s;
        must(store->save(p));
    }
};

} // namespace

TEST_CASE("a village is found by a part of its name or by its number, and Enter takes it")
{
    Scene scene;
    ui::ReferencePicker picker(*scene.store, &typeOf<Village>());
    putOnScreen(picker);
    QSignalSpy picked(&picker, &ui::ReferencePicker::picked);
    type(&picker, u"ใหม่"_s);
    QTest::keyClick(&picker, Qt::Key_Return);
    CHECK(picker.id() == scene.villages[1].value);
    CHECK(picker.text() == u"หมู่ 14 บ้านใหม่"_s);
    REQUIRE(picked.size() == 1);

    picker.selectAll();
    type(&picker, u"๔"_s);
    QTest::keyClick(&picker, Qt::Key_Down); // the list opens
    REQUIRE(picker.hits()->count() == 2);
    CHECK(picker.hits()->item(0)->text() == u"หมู่ 4 บ้านดอน"_s);
    QTest::keyClick(&picker, Qt::Key_Return);
    CHECK(picker.id() == scene.villages[0].value);
    CHECK(picked.size() == 2);
}

TEST_CASE("Down in an untouched field shows what there is, with the chosen one marked")
{
    Scene scene;
    ui::ReferencePicker picker(*scene.store, &typeOf<Village>());
    putOnScreen(picker);
    picker.setId(scene.villages[2].value);
    QTest::keyClick(&picker, Qt::Key_Down);
    CHECK(picker.hits()->count() == 3);
    CHECK(picker.hits()->currentItem()->text() == u"หมู่ 5 บ้านดอนกลาง"_s);
    QTest::keyClick(&picker, Qt::Key_Up);
    QTest::keyClick(&picker, Qt::Key_Return);
    CHECK(picker.id() == scene.villages[0].value);
}

TEST_CASE("Esc brings the old name back; an emptied field refers to nothing")
{
    Scene scene;
    ui::ReferencePicker picker(*scene.store, &typeOf<Village>());
    putOnScreen(picker);
    picker.setId(scene.villages[0].value);
    QSignalSpy picked(&picker, &ui::ReferencePicker::picked);
    picker.selectAll();
    type(&picker, u"ให"_s);
    QTest::keyClick(&picker, Qt::Key_Escape);
    CHECK(picker.text() == u"หมู่ 4 บ้านดอน"_s);
    CHECK(picker.id() == scene.villages[0].value);
    CHECK(picked.isEmpty());
    picker.selectAll();
    QTest::keyClick(&picker, Qt::Key_Delete);
    QTest::keyClick(&picker, Qt::Key_Return);
    CHECK(picker.id() == 0);
    CHECK(picked.size() == 1);
}

TEST_CASE("a name that fits nothing stays in the field, framed, and the old reference counts")
{
    Scene scene;
    QWidget window;
    auto *picker = new ui::ReferencePicker(*scene.store, &typeOf<Village>(), &window);
    auto *other = new QLineEdit(&window);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    picker->setId(scene.villages[0].value);
    picker->setFocus();
    picker->selectAll();
    type(picker, u"บ้านไกล"_s);
    other->setFocus(Qt::TabFocusReason);
    CHECK(picker->text() == u"บ้านไกล"_s);
    CHECK(picker->property("refused").toBool());
    CHECK(picker->complaint().contains(u"บ้านไกล"_s));
    CHECK(picker->id() == scene.villages[0].value);
    picker->setFocus();
    picker->selectAll();
    type(picker, u"ใหม่"_s); // only one fits: going on takes it
    other->setFocus(Qt::TabFocusReason);
    CHECK(picker->id() == scene.villages[1].value);
    CHECK_FALSE(picker->property("refused").toBool());
}

TEST_CASE("members of every kind are found together, each with its kind in words")
{
    Scene scene;
    ui::ReferencePicker picker(*scene.store, nullptr);
    putOnScreen(picker);
    type(&picker, u"ดอน"_s);
    QTest::keyClick(&picker, Qt::Key_Down);
    REQUIRE(picker.hits()->count() == 2);
    CHECK(picker.hits()->item(0)->text().contains(u"  —  "_s));
    QTest::keyClick(&picker, Qt::Key_Escape);
    type(&picker, u"วัด"_s);
    QTest::keyClick(&picker, Qt::Key_Return);
    CHECK(picker.id() == scene.temple.value);
}

TEST_CASE("where nothing fits a new record can be asked for")
{
    Scene scene;
    ui::ReferencePicker picker(*scene.store, &typeOf<Person>());
    picker.setNewOffer([](const QString &typed) { return u"+ "_s + typed; });
    putOnScreen(picker);
    QSignalSpy wanted(&picker, &ui::ReferencePicker::newWanted);
    type(&picker, u"นายใหม่ ใจดี"_s);
    QTest::keyClick(&picker, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toString() == u"นายใหม่ ใจดี"_s);
}

TEST_CASE("a renamed record is shown by its new name")
{
    Scene scene;
    ui::ReferencePicker picker(*scene.store, &typeOf<Village>());
    picker.setId(scene.villages[0].value);
    auto v = must(scene.store->find(scene.villages[0]));
    v.name = u"บ้านดอนเหนือ"_s;
    must(scene.store->save(v));
    CHECK(picker.text() == u"หมู่ 4 บ้านดอนเหนือ"_s);
}

TEST_CASE("a village is found by the name that the program shows, and as people say it")
{
    Scene scene;
    must(scene.store->save(village(41, u"บ้านดอยสูง"_s)));
    for (const auto &said : {u"หมู่ 4 บ้านดอน"_s, u"หมู่ 4"_s, u"หมู่ที่ 4"_s, u"ม.4"_s, u"ม. ๔"_s, u"หมู่4"_s, u"4 บ้านดอน"_s}) {
        INFO(said.toStdString());
        ui::ReferencePicker picker(*scene.store, &typeOf<Village>());
        putOnScreen(picker);
        type(&picker, said);
        QTest::keyClick(&picker, Qt::Key_Return);
        CHECK(picker.id() == scene.villages[0].value);
    }
}
