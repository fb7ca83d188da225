#include "ui/pages/meeting/MinutesText.h"
#include "ui/Typing.h"
#include <QAbstractItemView>
#include <QApplication>
#include <QMenu>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

struct Text {
    ui::SheetContext context;
    std::unique_ptr<ui::MinutesText> text;

    explicit Text(const std::shared_ptr<const core::Spelling> &spelling = {})
    {
        context.phrases = [] {
            return QList<core::Phrase>{{{1}, u"พจ"_s, u"จึงเรียนที่ประชุมเพื่อพิจารณา"_s},
                                       {{2}, u"รท"_s, u"จึงเรียนที่ประชุมเพื่อทราบ"_s}};
        };
        context.wordSources = [spelling] { return ui::WordCheck::Sources{spelling, {}}; };
        text = std::make_unique<ui::MinutesText>(context);
        bringUp(*text, {400, 200});
        text->setFocus();
    }
    QAbstractItemView *list() const
    {
        for (auto *window : QApplication::topLevelWidgets())
            if (window->objectName() == u"phrases"_s && window->isVisible())
                return qobject_cast<QAbstractItemView *>(window);
        return nullptr;
    }
    QStringList underlined() const
    {
        QStringList words;
        for (const auto &range : text->document()->firstBlock().layout()->formats())
            words << text->toPlainText().mid(range.start, range.length);
        return words;
    }
};

} // namespace

TEST_CASE("a phrase comes up by a slash and its letters, and is taken with Enter")
{
    Text scene;
    type(scene.text.get(), u"เรื่องที่ 1/2568 "_s);
    CHECK_FALSE(scene.list()); // a slash within a word is a slash
    type(scene.text.get(), u"/"_s);
    REQUIRE(scene.list());
    CHECK(scene.list()->model()->rowCount() == 2);
    type(scene.text.get(), u"รท"_s);
    CHECK(scene.list()->model()->rowCount() == 1);
    QTest::keyClick(scene.list(), Qt::Key_Return);
    CHECK(scene.text->text() == u"เรื่องที่ 1/2568 จึงเรียนที่ประชุมเพื่อทราบ"_s);
    CHECK_FALSE(scene.list());
}

TEST_CASE("Ctrl+Space offers every phrase, and what is no phrase puts the list away")
{
    Text scene;
    QTest::keyClick(scene.text.get(), Qt::Key_Space, Qt::ControlModifier);
    REQUIRE(scene.list());
    CHECK(scene.list()->model()->rowCount() == 2);
    type(scene.text.get(), u"กขค"_s);
    CHECK_FALSE(scene.list());
    CHECK(scene.text->text() == u"กขค"_s);
}

TEST_CASE("a wrong word is underlined while one types, the one under the cursor only when it is finished")
{
    Text scene(core::Spelling::ofThisMachine());
    type(scene.text.get(), u"ปิดประชุมเวลา 12.00 น. "_s);
    CHECK(scene.underlined() == QStringList({u"ปิดประชุมเวลา"_s}));
    scene.text->clear();
    type(scene.text.get(), u"ประชุฒ"_s);
    CHECK(scene.underlined().isEmpty());
    type(scene.text.get(), u" แล้ว"_s);
    CHECK(scene.underlined().size() == 1);
}

TEST_CASE("the right word is offered at one key, for the mark at the cursor or the next one, and taken with Enter")
{
    Text scene;
    type(scene.text.get(), u"เรียบร้อย ปิดประชุมเวลา 12.00 น."_s);
    scene.text->moveCursor(QTextCursor::Start);
    QTest::keyClick(scene.text.get(), Qt::Key_Semicolon, Qt::ControlModifier);
    auto *menu = scene.text->findChild<QMenu *>(u"words"_s);
    REQUIRE(menu);
    REQUIRE(menu->activeAction());
    CHECK(menu->activeAction()->text() == u"เลิกประชุมเวลา"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(scene.text->text() == u"เรียบร้อย เลิกประชุมเวลา 12.00 น."_s);
}
