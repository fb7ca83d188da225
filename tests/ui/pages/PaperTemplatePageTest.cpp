#include "ui/pages/PaperTemplatePage.h"
#include "core/records/Kinds.h"
#include "ui/UiSupport.h"
#include "ui/print/PaperPreview.h"
#include "ui/record/FieldForm.h"
#include "ui/record/RecordSheet.h"
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextEdit>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Desk : TestOffice {
    QTemporaryDir folder;
    std::unique_ptr<ui::PaperTemplatePage> page;

    Desk()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        School school;
        school.name = u"โรงเรียนบ้านดอนแก้ว"_s;
        must(store->save(school));
        page = std::make_unique<ui::PaperTemplatePage>(office);
        bringUp(*page, {1180, 700});
        page->open(1);
    }
    QTextEdit *text(const char *field) const
    {
        auto *edit = qobject_cast<QTextEdit *>(page->sheet()->form()->editor(QString::fromLatin1(field)));
        REQUIRE(edit);
        return edit;
    }
    PaperTemplate kept() const { return must(store->find(Id<PaperTemplate>{1})); }
    QString shown() const
    {
        QString words;
        for (const auto &sheet : page->findChild<ui::PaperPreview *>()->sheets().pages)
            for (const auto &one : sheet.texts)
                words += one.text;
        return words;
    }
    void waitForPages()
    {
        QSignalSpy laid(page.get(), &ui::PaperTemplatePage::laid);
        REQUIRE(laid.wait(5000));
    }
};

} // namespace

TEST_CASE("a word to fill in goes to where the cursor stood, by key and by double click, and the paper shows it filled")
{
    Desk desk;
    auto *wording = desk.text("wording");
    wording->setFocus();
    wording->selectAll();
    wording->textCursor().removeSelectedText();
    type(wording, u"ขอขอบคุณ "_s);
    QTest::keyClick(wording, Qt::Key_F7);
    auto *words = child<QListWidget>(*desk.page, "wordsToFillIn");
    REQUIRE(words->hasFocus());
    QTest::keyClick(words, Qt::Key_Return); // the first: the recipient
    REQUIRE(wording->hasFocus());
    type(wording, u" ที่ให้ "_s);
    const auto item = words->visualItemRect(words->item(3)).center();
    QTest::mouseClick(words->viewport(), Qt::LeftButton, {}, item);
    QTest::mouseDClick(words->viewport(), Qt::LeftButton, {}, item);
    CHECK(wording->toPlainText() == u"ขอขอบคุณ {ผู้รับ} ที่ให้ {รายการ}"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.kept().wording == u"ขอขอบคุณ {ผู้รับ} ที่ให้ {รายการ}"_s; }));
    CHECK(QTest::qWaitFor([&] { return desk.shown().contains(u"ขอขอบคุณ นายสมชาย ใจดี ที่ให้"_s); }));
}

TEST_CASE("a word that nothing stands for is told at its field, and everything else is kept")
{
    Desk desk;
    const auto before = desk.kept();
    auto *wording = desk.text("wording");
    wording->setFocus();
    wording->moveCursor(QTextCursor::End);
    type(wording, u" {ผู้รัป}"_s);
    auto *heading = desk.text("heading");
    heading->setFocus();
    type(heading, u"อย่างยิ่ง"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.kept().heading != before.heading; }));
    CHECK(desk.kept().wording == before.wording);
    auto *complaint = child<QLabel>(*desk.page, "wordingComplaint");
    CHECK(QTest::qWaitFor([&] { return complaint->isVisible() && complaint->text().contains(u"{ผู้รัป}"_s); }));
    CHECK(wording->toPlainText().endsWith(u"{ผู้รัป}"_s)); // it stays where it was typed
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(wording, Qt::Key_Backspace);
    REQUIRE(QTest::qWaitFor([&] { return !complaint->isVisible(); }));
}

TEST_CASE("each kind of template is shown as it prints: a letter upright, a certificate on its side, a sheet of labels")
{
    Desk desk;
    auto *preview = desk.page->findChild<ui::PaperPreview *>();
    desk.waitForPages();
    CHECK_FALSE(preview->sheets().landscape);
    const auto *form = desk.page->sheet()->form();
    CHECK(form->editor(u"background"_s)->isHidden()); // a letter has none
    desk.page->open(3);
    desk.waitForPages();
    CHECK_FALSE(form->editor(u"background"_s)->isHidden());
    CHECK(form->editor(u"columns"_s)->isHidden());
    CHECK(preview->sheets().landscape);
    CHECK(desk.shown().contains(u"นายสมชาย ใจดี"_s));
    desk.page->open(6);
    desk.waitForPages();
    CHECK(preview->pageCount() == 1);
    CHECK(desk.shown().count(u"นายสมชาย ใจดี"_s) == 24);
}

TEST_CASE("a template is copied to be worded otherwise, and its own words stay")
{
    Desk desk;
    const auto before = must(desk.store->all<PaperTemplate>()).size();
    QTest::mouseClick(child<QPushButton>(*desk.page, "copyTemplate"), Qt::LeftButton);
    const auto all = must(desk.store->all<PaperTemplate>());
    REQUIRE(all.size() == before + 1);
    CHECK(all.last().name == all[0].name + u" (2)"_s);
    CHECK(all.last().wording == all[0].wording);
    CHECK(desk.page->sheet()->id() == all.last().id.value);
    CHECK(desk.page->sheet()->form()->firstEditor()->hasFocus());
    desk.page->open(1);
    QTest::mouseClick(child<QPushButton>(*desk.page, "copyTemplate"), Qt::LeftButton);
    CHECK(must(desk.store->all<PaperTemplate>()).last().name == all[0].name + u" (3)"_s);
}
