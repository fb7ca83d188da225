#include "ui/record/FieldForm.h"
#include "ui/UiSupport.h"
#include "ui/record/Keepable.h"
#include "ui/widgets/ReferencePicker.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTextEdit>

using namespace core;
using namespace Qt::StringLiterals;
using ui::FieldForm;

namespace {

struct Scene : TestOffice {
    QList<Id<Village>> villages;
    Scene() { villages << must(store->save(village(4, u"บ้านดอน"_s))) << must(store->save(village(5, u"บ้านใหม่"_s))); }
    Row household(const QString &number)
    {
        Household h;
        h.village = villages[0];
        h.houseNumber = number;
        h.head = u"นายกล้า ใจดี"_s;
        h.since = QDate(2025, 5, 16);
        const auto id = must(store->save(h));
        return must(store->row(typeOf<Household>(), id.value));
    }
    Household stored(qint64 id) { return must(store->find(Id<Household>{id})); }
};

// A form on the screen that saves itself as a page does.
struct Sheet {
    FieldForm form;
    Sitting sitting = 1;
    Sheet(const ui::Office &office, const Kind &kind) : form(office, kind)
    {
        QObject::connect(&form, &FieldForm::edited, &form, [this] { form.save(sitting); });
        form.resize(520, 700);
        form.QWidget::show();
        form.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&form));
    }
    template <class W = QLineEdit>
    W *at(const char *field)
    {
        return child<W>(form, field);
    }
    void write(const char *field, const QString &text)
    {
        auto *edit = at(field);
        edit->setFocus();
        edit->selectAll();
        type(edit, text);
    }
    QString complaint(const char *field) { return at<QLabel>((QByteArray(field) + "Complaint").constData())->text(); }
};

void waitForSaving()
{
    QTest::qWait(750);
}

} // namespace

TEST_CASE("typing is saved after a pause, and when the field is left")
{
    Scene scene;
    Sheet sheet(scene.office, typeOf<Household>());
    const auto row = scene.household(u"12"_s);
    sheet.form.show(row);
    CHECK_FALSE(sheet.form.isModified());
    sheet.write("head", u"นางขวัญ ทองดี"_s);
    CHECK(sheet.form.isModified());
    CHECK(scene.stored(row.id).head == u"นายกล้า ใจดี"_s);
    waitForSaving();
    CHECK(scene.stored(row.id).head == u"นางขวัญ ทองดี"_s);
    CHECK_FALSE(sheet.form.isModified());

    sheet.write("phone", u"081 234 5678"_s);
    QTest::keyClick(sheet.at("phone"), Qt::Key_Tab);
    QTest::qWait(30);
    CHECK(scene.stored(row.id).phone == u"081 234 5678"_s);
}

TEST_CASE("a refused value stays framed with its reason, the record keeps the last good one, and the rest is saved")
{
    Scene scene;
    Sheet sheet(scene.office, typeOf<Household>());
    const auto row = scene.household(u"12"_s);
    sheet.form.show(row);
    sheet.write("house_number", u" "_s); // needed
    sheet.write("members", u"สี่"_s);
    sheet.write("head", u"นางขวัญ"_s);
    waitForSaving();
    auto kept = scene.stored(row.id);
    CHECK(kept.houseNumber == u"12"_s);
    CHECK_FALSE(kept.members);
    CHECK(kept.head == u"นางขวัญ"_s);
    CHECK(sheet.at("house_number")->text() == u" "_s);
    CHECK(sheet.at("house_number")->property("refused").toBool());
    CHECK_FALSE(sheet.complaint("house_number").isEmpty());
    CHECK(sheet.at("members")->text() == u"สี่"_s);
    CHECK(sheet.at("members")->property("refused").toBool());
    CHECK(sheet.complaint("members").contains(u"สี่"_s));
    CHECK_FALSE(sheet.at("head")->property("refused").toBool());
    CHECK(sheet.form.isModified());

    sheet.write("house_number", u"12/1"_s);
    sheet.write("members", u"๔"_s);
    waitForSaving();
    kept = scene.stored(row.id);
    CHECK(kept.houseNumber == u"12/1"_s);
    CHECK(kept.members == 4);
    CHECK_FALSE(sheet.at("house_number")->property("refused").toBool());
    CHECK(sheet.complaint("members").isEmpty());
    CHECK_FALSE(sheet.form.isModified());
}

TEST_CASE("what only the store can see is refused at its field too: such a house is there already")
{
    Scene scene;
    Sheet sheet(scene.office, typeOf<Household>());
    scene.household(u"11"_s);
    const auto row = scene.household(u"12"_s);
    sheet.form.show(row);
    sheet.write("house_number", u"11"_s);
    sheet.write("head", u"นางขวัญ"_s);
    waitForSaving();
    CHECK(scene.stored(row.id).houseNumber == u"12"_s);
    CHECK(scene.stored(row.id).head == u"นางขวัญ"_s);
    CHECK(sheet.at("house_number")->property("refused").toBool());
    CHECK_FALSE(sheet.at("village")->property("refused").toBool()); // nobody touched that
}

TEST_CASE("a rule about two fields sends the touched one back, whichever it names")
{
    Scene scene;
    Sheet sheet(scene.office, typeOf<Household>());
    auto row = scene.household(u"12"_s);
    sheet.form.show(row);
    sheet.write("until", u"1/1/2560"_s); // before it began
    waitForSaving();
    CHECK_FALSE(scene.stored(row.id).until.isValid());
    CHECK(sheet.at("until")->property("refused").toBool());
    sheet.write("until", u"1/1/2569"_s);
    waitForSaving();
    CHECK(scene.stored(row.id).until == QDate(2026, 1, 1));
    sheet.write("since", u"1/1/2570"_s);
    waitForSaving();
    CHECK(scene.stored(row.id).since == QDate(2025, 5, 16));
    CHECK(sheet.at("since")->property("refused").toBool());
}

TEST_CASE("half a year is never kept while a date is typed")
{
    Scene scene;
    Sheet sheet(scene.office, typeOf<Household>());
    const auto row = scene.household(u"12"_s);
    sheet.form.show(row);
    sheet.write("since", u"1/4/25"_s); // 2525 would be a year too
    waitForSaving();
    CHECK(scene.stored(row.id).since == QDate(2025, 5, 16));
    type(sheet.at("since"), u"68"_s);
    waitForSaving();
    CHECK(scene.stored(row.id).since == QDate(2025, 4, 1));
    sheet.write("since", u"2/4"_s);
    QTest::keyClick(sheet.at("since"), Qt::Key_Return);
    QTest::qWait(30);
    CHECK(scene.stored(row.id).since == QDate(2025, 4, 2));
}

TEST_CASE("what merely looks odd is shown in a milder colour, and saved")
{
    Scene scene;
    Sheet sheet(scene.office, typeOf<Household>());
    const auto row = scene.household(u"12"_s);
    sheet.form.show(row);
    sheet.write("house_code", u"123"_s);
    waitForSaving();
    CHECK(scene.stored(row.id).houseCode == u"123"_s);
    CHECK(sheet.at("house_code")->property("hinted").toBool());
    CHECK_FALSE(sheet.at("house_code")->property("refused").toBool());
    CHECK(sheet.at<QLabel>("house_codeComplaint")->property("role").toString() == u"hinted"_s);
}

TEST_CASE("a new record says what it still lacks, and is saved as soon as it can be")
{
    Scene scene;
    Sheet sheet(scene.office, typeOf<Household>());
    sheet.form.show(typeOf<Household>().blank());
    QSignalSpy saved(&sheet.form, &FieldForm::saved);
    CHECK(sheet.form.missing().size() == 2);
    CHECK_FALSE(sheet.form.isModified());
    sheet.write("head", u"นายใหม่"_s);
    waitForSaving();
    CHECK(saved.isEmpty());
    CHECK(must(scene.store->all<Household>()).isEmpty());
    CHECK_FALSE(sheet.at("house_number")->property("refused").toBool()); // not wrong, only not there yet
    sheet.write("village", u"ใหม่"_s);
    QTest::keyClick(sheet.at("village"), Qt::Key_Return);
    CHECK(sheet.at("house_number")->hasFocus());
    CHECK(sheet.form.missing() == QStringList{fieldLabel(typeOf<Household>().fields[1])});
    sheet.write("house_number", u"๑๒/๓"_s);
    waitForSaving();
    REQUIRE(saved.size() == 1);
    CHECK(saved[0][1].toBool());
    const auto all = must(scene.store->all<Household>());
    REQUIRE(all.size() == 1);
    CHECK(all[0].village == scene.villages[1]);
    CHECK(all[0].head == u"นายใหม่"_s);
    sheet.write("phone", u"0812345678"_s);
    waitForSaving();
    CHECK(must(scene.store->all<Household>()).size() == 1);
    CHECK(must(scene.store->all<Household>())[0].phone == u"0812345678"_s);
}

TEST_CASE("Enter goes through every field in the order they are read, and on after the last")
{
    Scene scene;
    Sheet sheet(scene.office, typeOf<Committee>());
    QSignalSpy finished(&sheet.form, &FieldForm::finished);
    sheet.form.focusFirst();
    QStringList visited;
    for (int i = 0; i < 20 && finished.isEmpty(); ++i) {
        auto *at = QApplication::focusWidget();
        visited << at->objectName();
        const bool isText = qobject_cast<QTextEdit *>(at);
        QTest::keyClick(at, Qt::Key_Return, isText ? Qt::ControlModifier : Qt::NoModifier);
    }
    QStringList fields;
    for (const auto &field : typeOf<Committee>().fields)
        fields << field.name;
    CHECK(visited == fields);
    sheet.form.focusFirst();
    visited.clear();
    for (int i = 0; i < fields.size(); ++i) {
        visited << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CHECK(visited == fields);
}

TEST_CASE("Tab goes through ticks and short fields as they are read")
{
    Scene scene;
    Sheet sheet(scene.office, typeOf<Activity>());
    sheet.form.focusFirst();
    QStringList visited;
    for (int i = 0; i < 40 && (i == 0 || QApplication::focusWidget() != sheet.at("title")); ++i) {
        for (const auto &field : typeOf<Activity>().fields)
            if (auto *editor = sheet.form.editor(field.name);
                editor == QApplication::focusWidget() || editor->isAncestorOf(QApplication::focusWidget()))
                visited << field.name;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    visited.removeDuplicates();
    QStringList fields;
    for (const auto &field : typeOf<Activity>().fields)
        fields << field.name;
    CHECK(visited == fields);
}

TEST_CASE("every field of every kind can be typed on a form, and shows what the record has")
{
    Scene scene;
    for (const auto *kind : allKinds()) {
        INFO(kind->name.toStdString());
        FieldForm form(scene.office, *kind);
        const auto blank = kind->blank();
        form.show(blank);
        CHECK(form.row() == blank);
        CHECK_FALSE(form.isModified());
        for (const auto &field : kind->fields) {
            if (field.internal)
                continue;
            auto *editor = form.editor(field.name);
            REQUIRE(editor);
            CHECK(editor->objectName() == field.name);
            CHECK_FALSE(editor->accessibleName().isEmpty());
        }
    }
}

TEST_CASE("whoever is not in the register yet is entered from the field that names them")
{
    Scene scene;
    Committee board;
    board.name = u"คณะกรรมการสถานศึกษา"_s;
    const auto id = must(scene.store->save(board));
    Seat seat;
    seat.committee = id;
    seat.position = u"ประธาน"_s;
    const auto seatId = must(scene.store->save(seat));
    Sheet sheet(scene.office, typeOf<Seat>());
    sheet.form.show(must(scene.store->row(typeOf<Seat>(), seatId.value)));
    sheet.write("person", u"นางสาวขวัญใจ ทองดี"_s);
    QTest::keyClick(sheet.at("person"), Qt::Key_Return);
    waitForSaving();
    const auto people = must(scene.store->all<Person>());
    REQUIRE(people.size() == 1);
    CHECK(people[0].title == u"นางสาว"_s);
    CHECK(people[0].givenName == u"ขวัญใจ"_s);
    CHECK(people[0].familyName == u"ทองดี"_s);
    CHECK(must(scene.store->find(seatId)).person == people[0].id);
}

TEST_CASE("what undo changes is shown again, but not under the hands of whoever is typing")
{
    Scene scene;
    Sheet sheet(scene.office, typeOf<Household>());
    const auto row = scene.household(u"12"_s);
    QObject::connect(scene.store.get(), &Store::changed, &sheet.form, [&] {
        if (!sheet.form.isSaving())
            sheet.form.refresh(must(scene.store->row(typeOf<Household>(), row.id)));
    });
    sheet.form.show(row);
    sheet.write("head", u"นางขวัญ"_s);
    waitForSaving();
    sheet.write("phone", u"0812"_s);
    must(scene.store->undo());
    CHECK(sheet.at("head")->text() == u"นายกล้า ใจดี"_s);
    CHECK(sheet.at("phone")->text() == u"0812"_s);
    waitForSaving();
    CHECK(scene.stored(row.id).phone == u"0812"_s);
    CHECK(scene.stored(row.id).head == u"นายกล้า ใจดี"_s);
}

TEST_CASE("money, ticks and choices go from the form into the record as they were meant")
{
    Scene scene;
    Activity a;
    a.title = u"วันแม่"_s;
    a.date = QDate(2025, 8, 12);
    const auto id = must(scene.store->save(a));
    Sheet sheet(scene.office, typeOf<Activity>());
    sheet.form.show(must(scene.store->row(typeOf<Activity>(), id.value)));
    sheet.write("budget", u"๑,๕๐๐.๗๕"_s);
    sheet.write("rating", u"9"_s); // of five
    QTest::keyClick(sheet.form.findChild<QCheckBox *>(u"synergy"_s), Qt::Key_Space);
    auto *status = sheet.at<QComboBox>("status");
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    waitForSaving();
    auto kept = must(scene.store->find(id));
    CHECK(kept.budget == 150075);
    CHECK_FALSE(kept.rating);
    CHECK(sheet.at("rating")->property("refused").toBool());
    CHECK(kept.strategies == QList<Strategy>{Strategy::Synergy});
    CHECK(kept.status == ActivityStatus::Held);
    sheet.write("budget", u" "_s);
    waitForSaving();
    CHECK(must(scene.store->find(id)).budget == 0);
}

TEST_CASE("what was refused can be put back into its fields as it was typed")
{
    Scene scene;
    Sheet sheet(scene.office, typeOf<Household>());
    const auto row = scene.household(u"12"_s);
    const auto other = scene.household(u"13"_s);
    sheet.form.show(row);
    sheet.write("members", u"สี่"_s);
    sheet.write("house_number", u"13"_s);
    waitForSaving();
    const auto typed = sheet.form.refusedText();
    CHECK(typed.size() == 2);
    sheet.form.show(other);
    CHECK_FALSE(sheet.at("members")->property("refused").toBool());
    sheet.form.show(row);
    sheet.form.type(typed);
    waitForSaving();
    CHECK(sheet.at("members")->text() == u"สี่"_s);
    CHECK(sheet.at("members")->property("refused").toBool());
    CHECK(sheet.at("house_number")->text() == u"13"_s);
    CHECK(sheet.at("house_number")->property("refused").toBool());
    CHECK(scene.stored(row.id).houseNumber == u"12"_s);
}

TEST_CASE("whatever is typed, what can be kept breaks no rule")
{
    const auto &kind = typeOf<Household>();
    std::srand(11);
    const QList<QVariant> values{QVariant(), u""_s, u"12"_s, u"2025-01-01"_s, u"2020-01-01"_s, qint64(-5), qint64(3)};
    auto good = kind.blank();
    good.id = 7;
    good.values[0] = qint64(1);
    good.values[1] = u"12"_s;
    for (int round = 0; round < 500; ++round) {
        auto typed = good;
        for (int change = 0; change < 4; ++change) {
            const int at = std::rand() % int(kind.fields.size());
            const bool text = good.values[at].typeId() == QMetaType::QString;
            const auto value = values[std::rand() % values.size()];
            if (!text || value.typeId() == QMetaType::QString)
                typed.values[at] = value;
        }
        const auto keep = ui::keepableOf(kind, typed, good);
        REQUIRE(keep.canBeSaved);
        for (const auto &complaint : complaintsOf(kind, keep.row))
            REQUIRE(complaint.hint);
        for (int i = 0; i < typed.values.size(); ++i) // nothing else than what was typed or what was kept
            REQUIRE((keep.row.values[i] == typed.values[i] || keep.row.values[i] == good.values[i]));
    }
}

TEST_CASE("a refused date that is emptied again, as it was before, is refused no longer")
{
    Scene scene;
    Sheet sheet(scene.office, typeOf<Household>());
    const auto row = scene.household(u"12"_s);
    sheet.form.show(row);
    sheet.write("until", u"1/1/2560"_s); // before it began
    waitForSaving();
    REQUIRE(sheet.at("until")->property("refused").toBool());
    sheet.at("until")->selectAll();
    QTest::keyClick(sheet.at("until"), Qt::Key_Delete);
    waitForSaving();
    CHECK_FALSE(sheet.at("until")->property("refused").toBool());
    CHECK(sheet.complaint("until").isEmpty());
    CHECK_FALSE(sheet.form.isModified());
}

TEST_CASE("Enter goes on from a paragraph too, and with Shift it begins a new line there")
{
    Scene scene;
    Sheet sheet(scene.office, typeOf<Committee>());
    auto *basis = sheet.at<QTextEdit>("legal_basis");
    basis->setFocus();
    type(basis, u"พ.ร.บ."_s);
    QTest::keyClick(basis, Qt::Key_Return, Qt::ShiftModifier);
    type(basis, u"ม. 40"_s);
    CHECK(basis->toPlainText() == u"พ.ร.บ.\nม. 40"_s);
    QTest::keyClick(basis, Qt::Key_Return);
    CHECK(basis->toPlainText() == u"พ.ร.บ.\nม. 40"_s);
    CHECK_FALSE(basis->hasFocus());
}
