#include "ui/print/Typesetter.h"
#include "Support.h"
#include <QSignalSpy>

using namespace Qt::StringLiterals;

TEST_CASE("of many papers that wait to be laid on pages only the last is, while the window goes on")
{
    ui::Typesetter typesetter;
    QStringList titles;
    QObject::connect(&typesetter, &ui::Typesetter::laid, [&](const ui::Sheets &sheets) { titles << sheets.title; });
    for (int version = 1; version <= 50; ++version)
        typesetter.lay([version] {
            core::Paper paper;
            paper.title = QString::number(version);
            paper.numerals = core::Numerals::Arabic;
            for (int i = 0; i < 60; ++i)
                paper.blocks << core::paragraph(u"ที่ประชุมพิจารณาแล้วมีมติเห็นชอบให้ดำเนินการ "_s.repeated(5));
            return paper;
        });
    CHECK(titles.isEmpty());
    CHECK(QTest::qWaitFor([&] { return titles.contains(u"50"_s); }, 20000));
    CHECK(titles.size() <= 3);
}

TEST_CASE("a typesetter that is no longer needed goes without finishing")
{
    auto typesetter = std::make_unique<ui::Typesetter>();
    QSignalSpy laid(typesetter.get(), &ui::Typesetter::laid);
    typesetter->lay([] { return core::Paper(); });
    typesetter.reset();
    QTest::qWait(10);
    CHECK(laid.isEmpty());
}
