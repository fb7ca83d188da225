#include "ui/pages/SummaryPage.h"
#include "core/papers/SummarySheets.h"
#include "core/records/Words.h"
#include "core/store/Store.h"
#include "core/thai/Text.h"
#include "ui/Ask.h"
#include "ui/Background.h"
#include "ui/Theme.h"
#include "ui/pages/PaperOutput.h"
#include "ui/print/PaperPreview.h"
#include "ui/print/PdfFile.h"
#include "ui/widgets/SaveAsButton.h"
#include "ui/widgets/YearChooser.h"
#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>

namespace ui {

namespace {

constexpr int pauseMs = 500; // after the last key

} // namespace

SummaryPage::SummaryPage(const Office &office, QWidget *parent)
    : Page(parent), m_office(office), m_year(new YearChooser), m_title(new QLabel), m_partsTitle(new QLabel),
      m_wordsTitle(new QLabel), m_complaint(new QLabel), m_pages(new QLabel), m_print(new QToolButton),
      m_save(new SaveAsButton), m_preview(new PaperPreview), m_pause(new QTimer(this)), m_reload(new QTimer(this))
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    m_complaint->setObjectName(QStringLiteral("complaint"));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_pages->setProperty("role", QStringLiteral("quiet"));
    m_pages->setObjectName(QStringLiteral("pages"));
    m_print->setObjectName(QStringLiteral("printSummary"));
    m_print->setIcon(icon(QStringLiteral("print")));
    m_print->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_save->setObjectName(QStringLiteral("saveSummary"));

    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addWidget(m_year);
    top->addWidget(m_pages, 1);
    top->addWidget(m_print);
    top->addWidget(m_save);
    auto *splitter = new QSplitter;
    splitter->addWidget(buildSide());
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    splitter->setSizes({360, 900});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(top);
    layout->addWidget(m_complaint);
    layout->addWidget(splitter, 1);

    if (const auto latest = core::latestPeriod(office.store, core::YearKind::Academic, office.today()))
        m_year->setPeriod(latest->kind, latest->year);
    for (auto *timer : {m_pause, m_reload}) {
        timer->setSingleShot(true);
        timer->setInterval(pauseMs);
    }
    connect(m_pause, &QTimer::timeout, this, [this] {
        saveWords();
        lay();
    });
    connect(m_reload, &QTimer::timeout, this, &SummaryPage::load);
    connect(m_year, &YearChooser::changed, this, [this] {
        saveWords();
        m_loaded = false;
        m_reload->start();
    });
    connect(m_print, &QToolButton::clicked, this, &SummaryPage::print);
    offerPaperFiles(*m_save, [this](PaperFile as) { saveAs(as); });
    m_save->separate();
    m_save->offer("saveXlsx", QT_TRANSLATE_NOOP("SaveAs", "The figures as an &Excel workbook (XLSX)"),
                  [this] { saveFigures(); });
    connect(m_preview, &PaperPreview::pageChanged, this,
            [this](int page, int of) { m_pages->setText(of ? tr("Page %1 of %2").arg(page + 1).arg(of) : QString()); });
    connect(&m_office.store, &core::Store::changed, this, [this](const QString &kind) {
        if (kind == QLatin1String("words") && m_pause->isActive())
            return; // our own
        m_stale = true;
        if (isVisible() && kind != QLatin1String("words"))
            m_reload->start();
    });
    retranslate();
}

QWidget *SummaryPage::buildSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 8, 0);
    m_partsTitle->setProperty("role", QStringLiteral("section"));
    m_wordsTitle->setProperty("role", QStringLiteral("section"));
    layout->addWidget(m_partsTitle);
    for (const auto &part : core::summaryParts()) { // headings of the paper, Thai as it is printed
        auto *box = new QCheckBox(part.title);
        box->setObjectName(QStringLiteral("part-") + part.id);
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &SummaryPage::lay);
        layout->addWidget(box);
        m_parts << box;
    }
    layout->addSpacing(12);
    layout->addWidget(m_wordsTitle);
    for (const auto &passage : core::summaryPassages()) {
        auto *label = new QLabel(passage.title);
        auto *text = new QPlainTextEdit;
        text->setObjectName(QStringLiteral("words-") + passage.id);
        text->setTabChangesFocus(true);
        text->setMinimumHeight(72);
        label->setBuddy(text);
        connect(text, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
        layout->addWidget(label);
        layout->addWidget(text, 1);
        m_passageLabels << label;
        m_passages << text;
    }
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields take the cursor
    scroll->setWidget(side);
    scroll->setMinimumWidth(280);
    return scroll;
}

void SummaryPage::retranslate()
{
    m_title->setText(tr("Annual summary"));
    m_partsTitle->setText(tr("Parts"));
    m_wordsTitle->setText(tr("The director's own words"));
    m_print->setText(tr("&Print…"));
}

void SummaryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void SummaryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        load();
}

QWidget *SummaryPage::firstPlace()
{
    return m_preview;
}

core::Period SummaryPage::period() const
{
    return core::periodOf(m_year->kind(), m_year->year(), core::yearStartOf(m_office.store));
}

void SummaryPage::load()
{
    m_stale = false;
    const int asked = ++m_asked;
    readInBackground<core::SummaryContent>(
        m_office, this,
        [period = period(), today = m_office.today()](const core::Store &store) {
            return core::summaryContent(store, period, today);
        },
        [this, asked](const core::Result<core::SummaryContent> &content) {
            if (asked == m_asked)
                showContent(content);
        });
}

void SummaryPage::showContent(const core::Result<core::SummaryContent> &content)
{
    if (!content)
        return complain(content.error().message);
    complain({});
    m_content = *content;
    m_loaded = true;
    m_sitting = m_office.store.beginSitting();
    const auto &passages = core::summaryPassages();
    for (int i = 0; i < passages.size(); ++i)
        if (const auto words = m_content.words.value(passages[i].id); m_passages[i]->toPlainText() != words) {
            const QSignalBlocker quiet(m_passages[i]);
            m_passages[i]->setPlainText(words);
        }
    lay();
}

QStringList SummaryPage::without() const
{
    QStringList without;
    for (int i = 0; i < m_parts.size(); ++i)
        if (!m_parts[i]->isChecked())
            without << core::summaryParts()[i].id;
    return without;
}

void SummaryPage::lay()
{
    if (!m_loaded)
        return;
    const auto font = paperFont();
    if (!font)
        return complain(font.error().message);
    const int asked = ++m_asked;
    inBackground<Sheets>(
        this,
        [content = m_content, without = without(), font = *font] {
            return layOut(core::summaryPaper(content, without), font);
        },
        [this, asked](const Sheets &sheets) {
            if (asked == m_asked)
                m_preview->show(sheets);
        });
}

void SummaryPage::saveWords()
{
    m_pause->stop();
    if (!m_loaded || m_office.store.isReadOnly())
        return;
    const auto paper = core::summaryName(m_content.now.period);
    const auto &passages = core::summaryPassages();
    const auto known = m_office.store.all<core::Words>();
    if (!known)
        return complain(known.error().message);
    for (int i = 0; i < passages.size(); ++i) {
        const auto words = core::normalizedParagraph(m_passages[i]->toPlainText());
        if (words == m_content.words.value(passages[i].id))
            continue;
        core::Words record;
        for (const auto &one : *known)
            if (one.paper == paper && one.passage == passages[i].id)
                record = one;
        record.paper = paper;
        record.passage = passages[i].id;
        record.content = words;
        if (const auto id = m_office.store.save(record, m_sitting); !id)
            return complain(id.error().message);
        m_content.words[passages[i].id] = words;
        Q_EMIT saved();
    }
}

bool SummaryPage::settle()
{
    if (m_pause->isActive())
        saveWords();
    return true;
}

void SummaryPage::print()
{
    if (!m_loaded)
        return;
    saveWords();
    const auto printed = printPaper(m_office, core::summaryPaper(m_content, without()), this);
    complain(printed ? QString() : printed.error().message);
}

// Empty: nothing to save, or nobody says where to.
QString SummaryPage::fileFor(const QString &ending, const QString &filter)
{
    if (!m_loaded)
        return {};
    saveWords();
    return m_office.ask.fileToSave(this, tr("Save the summary"), fileNameOf(core::summaryPaper(m_content), ending),
                                   filter);
}

void SummaryPage::tell(const core::Result<void> &written, const QString &path)
{
    complain(written ? QString() : written.error().message);
    if (written)
        Q_EMIT said(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void SummaryPage::saveAs(PaperFile as)
{
    if (const auto path = fileFor(endingOf(as), filterOf(as)); !path.isEmpty())
        tell(writePaper(core::summaryPaper(m_content, without()), as, path), path);
}

void SummaryPage::saveFigures()
{
    const auto path = fileFor(QStringLiteral("xlsx"), tr("Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    const auto book = core::xlsxOf(core::summarySheets(m_content));
    tell(book ? writeFile(*book, path) : core::Result<void>(book.error()), path);
}

void SummaryPage::complain(const QString &message)
{
    m_complaint->setText(message);
    m_complaint->setVisible(!message.isEmpty());
}

} // namespace ui
