#include "ui/pages/MeetingDesk.h"

TEST_CASE("people are counted by village, and photographs stand on a page of their own after the minutes")
{
    MeetingDesk desk;
    const auto village = must(desk.store->save([] {
        Village v;
        v.number = 4;
        v.name = u"บ้านดอน"_s;
        return v;
    }()));
    desk.page->create();
    const auto id = desk.saved().meeting.id;
    auto *ask = desk.find<QToolButton>("ask_headcount");
    CHECK(ask->isVisible());
    ask->setFocus();
    QTest::keyClick(ask, Qt::Key_Space);
    auto *lines = desk.find<QWidget>("headcountLines");
    CHECK(lines->isVisible());
    CHECK_FALSE(ask->isVisible());
    Headcount crowd;
    crowd.meeting = id;
    crowd.village = village;
    crowd.people = 240;
    must(desk.store->save(crowd));

    QImage image(320, 240, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    for (int i = 0; i < 5; ++i) {
        Attachment photo;
        photo.meeting = id;
        photo.caption = u"ภาพที่ %1"_s.arg(i + 1);
        photo.picture = QString::fromLatin1(bytes.toBase64());
        photo.order = i;
        must(desk.store->save(photo));
    }
    CHECK(desk.find<QWidget>("attachmentLines")->isVisible());
    const auto paper = minutesPaper(must(minutesContent(*desk.store, id)));
    const auto text = plainText(paper);
    CHECK(text.contains(u"ภาพประกอบการประชุม\nภาพที่ ๑\nภาพที่ ๒"_s));
    const auto sheets = ui::layOut(paper, must(ui::paperFont()));
    CHECK(sheets.pages.last().images.size() == 1);
    CHECK(sheets.pages[sheets.pages.size() - 2].images.size() == 4);
}

TEST_CASE("the year's minutes of a body are bound into one book with contents, page numbers and bookmarks")
{
    MeetingDesk desk;
    desk.ask.folder = desk.folder.path();
    desk.page->create();
    desk.saveAs("saveBook");
    CHECK(desk.ask.proposed == u"รายงานการประชุมคณะกรรมการสถานศึกษาขั้นพื้นฐาน พ.ศ. 2568.pdf"_s);
    QProcess reader;
    reader.start(u"pdftotext"_s, {desk.folder.filePath(desk.ask.proposed), u"-"_s});
    REQUIRE(reader.waitForFinished());
    const auto pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    REQUIRE(pages.size() >= 4);
    CHECK(pages[0].contains(u"สารบัญ"_s));
    CHECK(pages[0].contains(u"ครั้งที่ ๑/๒๕๖๘ วันที่ ๑๐ กุมภาพันธ์ ๒๕๖๘"_s));
    CHECK(pages[0].contains(u"ครั้งที่ ๒/๒๕๖๘ วันที่ ๑๖ พฤษภาคม ๒๕๖๘ (ร่าง)"_s));
    CHECK(pages[1].contains(u"- ๒ -"_s)); // the first minutes begin on page 2, and say so
    CHECK(pages[1].contains(u"ครั้งที่ ๑/๒๕๖๘"_s));
}

TEST_CASE("the official form stands beside the sheet at one key, and follows what is typed")
{
    MeetingDesk desk;
    desk.page->create();
    auto *preview = desk.find<ui::PaperPreview>("preview");
    CHECK_FALSE(preview->isVisible());
    desk.lines()[0]->texts().value(1)->setFocus();
    desk.press(Qt::Key_F9);
    CHECK(preview->isVisible());
    CHECK_FALSE(desk.find<QListView>("meetings")->isVisible()); // the list gives way in a narrow window
    CHECK(desk.focus() == desk.lines()[0]->texts().value(1));
    const auto says = [&](const QString &words) {
        for (const auto &page : preview->sheets().pages)
            for (const auto &text : page.texts)
                if (text.text.contains(words))
                    return true;
        return false;
    };
    CHECK(QTest::qWaitFor([&] { return says(u"เรื่องสืบเนื่อง"_s); }));
    desk.typeHere(u"ฝนตกหนัก"_s);
    CHECK(QTest::qWaitFor([&] { return says(u"ฝนตกหนัก"_s); }));
    const auto paragraph = u"ที่ประชุมหารือกันอย่างกว้างขวาง มีผู้เสนอความเห็นหลายท่าน "_s.repeated(150);
    qobject_cast<ui::GrowingText *>(desk.focus())->insertPlainText(paragraph);
    CHECK(QTest::qWaitFor([&] { return preview->pageCount() > 2; }));
    CHECK(preview->currentPage() == 0);
    desk.lines()[4]->texts().first()->setFocus(); // the last heading is on the last page
    CHECK(preview->currentPage() > 0);
    desk.press(Qt::Key_F9);
    CHECK_FALSE(preview->isVisible());
    CHECK(desk.find<QListView>("meetings")->isVisible());
}

TEST_CASE("the minutes are printed and saved as PDF, for LibreOffice, for Word and as text, with what was typed last")
{
    MeetingDesk desk;
    desk.page->create();
    desk.lines()[0]->texts().value(1)->setFocus();
    desk.typeHere(u"ฝนตกหนัก"_s);
    desk.page->print(); // nobody chose a printer
    QSignalSpy said(desk.page.get(), &ui::Page::said);
    desk.saveAs("savePdf");
    CHECK(desk.ask.proposed == u"รายงานการประชุมคณะกรรมการสถานศึกษาขั้นพื้นฐาน ครั้งที่ 2-2568.pdf"_s);
    CHECK(said.isEmpty());
    desk.ask.folder = desk.folder.path();
    desk.saveAs("savePdf");
    CHECK(bytesOf(desk.ask.folder + u'/' + desk.ask.proposed).startsWith("%PDF"));
    desk.saveAs("saveText");
    const auto text = QString::fromUtf8(bytesOf(desk.ask.folder + u'/' + desk.ask.proposed));
    CHECK(text.contains(u"ฝนตกหนัก"_s));
    for (const auto &[action, ending, part] :
         {std::tuple{"saveOdt", u".odt"_s, u"content.xml"_s}, {"saveDocx", u".docx"_s, u"word/document.xml"_s}}) {
        desk.saveAs(action);
        CHECK(desk.ask.proposed.endsWith(ending));
        const auto parts = must(unzipped(bytesOf(desk.ask.folder + u'/' + desk.ask.proposed)));
        CHECK(QString::fromUtf8(parts[part]).contains(u"ฝนตกหนัก"_s));
    }
    CHECK(said.size() == 4);
    desk.page->print();
    CHECK(bytesOf(desk.ask.folder + u"/printed.pdf"_s).startsWith("%PDF"));
}

TEST_CASE("the kind of file is chosen by keyboard alone")
{
    MeetingDesk desk;
    desk.page->create();
    desk.ask.folder = desk.folder.path();
    const auto choose = [] {
        auto *menu = QApplication::activePopupWidget();
        REQUIRE(menu);
        QTest::keyClick(menu, Qt::Key_W);
    };
    QTimer::singleShot(200, desk.page.get(), choose);
    QTest::keyClick(desk.page.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return desk.ask.proposed.endsWith(u".docx"_s); }));
    CHECK(bytesOf(desk.ask.folder + u'/' + desk.ask.proposed).startsWith("PK"));
}
