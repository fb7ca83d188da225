#include "ui/widgets/NumberEdit.h"
#include "core/records/Activity.h"
#include "ui/UiSupport.h"
#include "ui/widgets/ChoicesGroup.h"
#include "ui/widgets/DayOfYearEdit.h"
#include "ui/widgets/PictureEdit.h"
#include <QCheckBox>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using ui::NumberEdit;
using namespace Qt::StringLiterals;

TEST_CASE("money is typed in baht with Thai digits and separators, and kept to the satang")
{
    NumberEdit edit(NumberEdit::Reads::Baht);
    type(&edit, u"๑,๒๕๐.๕"_s);
    CHECK(edit.value() == QVariant(qint64(125050)));
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.text() == u"1,250.50"_s);
    edit.selectAll();
    type(&edit, u"0.07"_s);
    CHECK(edit.value() == QVariant(qint64(7)));
    type(&edit, u"1"_s); // a tenth of a satang
    CHECK_FALSE(edit.complaint().isEmpty());
    CHECK(edit.property("refused").toBool());
    CHECK(edit.value() == QVariant(qint64(7)));
    CHECK(edit.text() == u"0.071"_s);
    edit.clear();
    type(&edit, u" "_s);
    CHECK(edit.complaint().isEmpty());
    CHECK(edit.value().isNull());
}

TEST_CASE("a whole number takes no fraction and no words; a year is not grouped")
{
    NumberEdit whole(NumberEdit::Reads::Whole);
    type(&whole, u"1234.5"_s);
    CHECK_FALSE(whole.complaint().isEmpty());
    whole.selectAll();
    type(&whole, u"๑๒๓๔"_s);
    CHECK(whole.complaint().isEmpty());
    QTest::keyClick(&whole, Qt::Key_Return);
    CHECK(whole.text() == u"1,234"_s);
    type(&whole, u"ก"_s);
    CHECK(whole.value() == QVariant(qint64(1234)));
    CHECK(NumberEdit::written(2568, NumberEdit::Reads::Year) == u"2568"_s);
    CHECK(NumberEdit::written(19.912345, NumberEdit::Reads::Decimal) == u"19.912345"_s);
    CHECK(NumberEdit::written(2.0, NumberEdit::Reads::Decimal) == u"2"_s);
    CHECK(NumberEdit::written(QVariant(), NumberEdit::Reads::Baht).isEmpty());
}

TEST_CASE("every number reads back as it was written")
{
    for (const qint64 n : {0LL, 7LL, 100LL, 99999LL, 123456789LL, -250LL, 100000000000000LL})
        for (const auto reads : {NumberEdit::Reads::Whole, NumberEdit::Reads::Baht}) {
            NumberEdit edit(reads);
            type(&edit, NumberEdit::written(n, reads));
            CHECK(edit.value() == QVariant(n));
        }
}

TEST_CASE("a day of the year is written like 16/5, and 29 February is none")
{
    ui::DayOfYearEdit edit;
    type(&edit, u"๑๖ พ.ค."_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.day() == u"05-16"_s);
    CHECK(edit.text() == u"16/5"_s);
    edit.selectAll();
    type(&edit, u"29/2"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK_FALSE(edit.complaint().isEmpty());
    CHECK(edit.day() == u"05-16"_s);
    CHECK(edit.text() == u"29/2"_s);
}

TEST_CASE("several choices are ticked with the space bar, and kept in their order")
{
    ui::ChoicesGroup group(core::choicesOf<core::Strategy>());
    QSignalSpy edited(&group, &ui::ChoicesGroup::edited);
    for (const auto *word : {"school_based", "shared_vision"})
        QTest::keyClick(child<QCheckBox>(group, word), Qt::Key_Space);
    CHECK(group.words() == u"shared_vision;school_based"_s);
    CHECK(edited.size() == 2);
    group.setWords(u"synergy"_s);
    CHECK(group.words() == u"synergy"_s);
    CHECK(edited.size() == 2);
}

TEST_CASE("a picture is kept no larger than paper needs, and what is none is told")
{
    QTemporaryDir folder;
    const auto large = folder.filePath(u"ตรา.png"_s), text = folder.filePath(u"note.png"_s);
    QImage drawing(1500, 900, QImage::Format_ARGB32);
    drawing.fill(Qt::blue);
    REQUIRE(drawing.save(large));
    QFile file(text);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();

    AnsweringAsk ask;
    ui::PictureEdit edit(ask);
    QSignalSpy edited(&edit, &ui::PictureEdit::edited);
    ask.file = large;
    QTest::mouseClick(child<QPushButton>(edit, "choosePicture"), Qt::LeftButton);
    const auto kept = QImage::fromData(QByteArray::fromBase64(edit.picture().toLatin1()));
    CHECK(kept.size() == QSize(600, 360));
    CHECK(edited.size() == 1);
    ask.file = text;
    QTest::mouseClick(child<QPushButton>(edit, "choosePicture"), Qt::LeftButton);
    CHECK(edit.complaint().contains(u"note.png"_s));
    CHECK_FALSE(edit.picture().isEmpty());
    QTest::mouseClick(child<QPushButton>(edit, "removePicture"), Qt::LeftButton);
    CHECK(edit.picture().isEmpty());
    CHECK(edited.size() == 2);
}
