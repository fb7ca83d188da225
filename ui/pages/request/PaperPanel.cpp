#include "ui/pages/request/PaperPanel.h"
#include "ui/Ask.h"
#include "ui/Theme.h"
#include "ui/print/PaperPreview.h"
#include "ui/print/SheetPainter.h"
#include "ui/print/Typesetter.h"
#include "ui/widgets/SaveAsButton.h"
#include <QDir>
#include <QEvent>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>

namespace ui {

PaperPanel::PaperPanel(const Office &office, QWidget *fields, QWidget *parent)
    : QWidget(parent), m_office(office), m_typesetter(new Typesetter(this)), m_back(new QPushButton),
      m_print(new QPushButton), m_save(new SaveAsButton), m_page(new QLabel), m_complaint(new QLabel),
      m_pages(new PaperPreview)
{
    build(fields);
    connect(m_back, &QPushButton::clicked, this, &PaperPanel::closed);
    connect(m_print, &QPushButton::clicked, this, &PaperPanel::print);
    m_save->offer("savePdf", QT_TRANSLATE_NOOP("SaveAs", "&PDF"), [this] { saveAs(PaperFile::Pdf); });
    m_save->offer("saveOdt", QT_TRANSLATE_NOOP("SaveAs", "&LibreOffice document (ODT)"),
                  [this] { saveAs(PaperFile::Odt); });
    m_save->offer("saveDocx", QT_TRANSLATE_NOOP("SaveAs", "&Word document (DOCX)"),
                  [this] { saveAs(PaperFile::Docx); });
    connect(m_pages, &PaperPreview::pageChanged, this, &PaperPanel::tellPage);
    connect(m_typesetter, &Typesetter::laid, this, [this](const Sheets &sheets) {
        m_pages->show(sheets);
        Q_EMIT laid();
    });
    connect(m_typesetter, &Typesetter::failed, this, [this](const core::Error &error) { complain(error.message); });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PaperPanel::closed);
    retranslate();
}

void PaperPanel::build(QWidget *fields)
{
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    m_complaint->setObjectName(QStringLiteral("paperComplaint"));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_page->setProperty("role", QStringLiteral("quiet"));
    m_back->setObjectName(QStringLiteral("backFromPaper"));
    m_print->setObjectName(QStringLiteral("printPaper"));
    m_print->setIcon(icon(QStringLiteral("print")));
    m_save->setObjectName(QStringLiteral("savePaper"));
    m_pages->setObjectName(QStringLiteral("paperPages"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addSpacing(8);
    top->addWidget(fields, 1);
    top->addWidget(m_page);
    top->addSpacing(8);
    top->addWidget(m_print);
    top->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_complaint);
    layout->addWidget(m_pages, 1);
}

void PaperPanel::retranslate()
{
    m_back->setText(tr("← Back"));
    m_back->setToolTip(tr("Back (Esc)"));
    m_print->setText(tr("&Print…"));
    m_print->setToolTip(tr("Print this paper (Ctrl+P)"));
    tellPage();
}

void PaperPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PaperPanel::open(const Make &make)
{
    m_make = make;
    lay();
    m_print->setFocus(Qt::OtherFocusReason);
}

void PaperPanel::lay()
{
    if (!m_make)
        return;
    const auto paper = m_make();
    complain(paper ? QString() : paper.error().message);
    if (paper)
        m_typesetter->lay([paper = *paper] { return paper; });
}

void PaperPanel::print()
{
    const auto paper = m_make();
    if (!paper)
        return complain(paper.error().message);
    const auto font = paperFont();
    if (!font)
        return complain(font.error().message);
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    if (!m_office.ask.choosePrinter(this, printer))
        return;
    if (const auto printed = printSheets(layOut(*paper, *font), printer); !printed)
        complain(printed.error().message);
}

void PaperPanel::saveAs(PaperFile as)
{
    const auto paper = m_make();
    if (!paper)
        return complain(paper.error().message);
    const auto path =
        m_office.ask.fileToSave(this, tr("Save the paper"), fileNameOf(*paper, endingOf(as)), filterOf(as));
    if (path.isEmpty())
        return;
    const auto written = writePaper(*paper, as, path);
    complain(written ? QString() : written.error().message);
    if (written)
        Q_EMIT said(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void PaperPanel::tellPage()
{
    m_page->setText(tr("Page %1 of %2").arg(m_pages->currentPage() + 1).arg(m_pages->pageCount()));
}

void PaperPanel::complain(const QString &message)
{
    m_complaint->setText(message);
    m_complaint->setVisible(!message.isEmpty());
}

} // namespace ui
