#include "ui/pages/SarPage.h"
#include "core/figures/AnnualSummary.h"
#include "ui/Ask.h"
#include "ui/Background.h"
#include "ui/Pages.h"
#include "ui/Theme.h"
#include "ui/pages/sar/SarModel.h"
#include "ui/print/SheetPainter.h"
#include "ui/print/YearPapers.h"
#include "ui/widgets/SaveAsButton.h"
#include "ui/widgets/TickTable.h"
#include "ui/widgets/YearChooser.h"
#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTimer>

namespace ui {

namespace {
constexpr int pauseMs = 400;     // after the last change
constexpr int countingMs = 1500; // after the last tick: the year's papers are laid anew
} // namespace

SarPage::SarPage(const Office &office, QWidget *parent)
    : Page(parent), m_office(office), m_model(new SarModel(office.store, this)), m_title(new QLabel),
      m_year(new YearChooser), m_state(new QLabel), m_standards(new QPushButton), m_print(new QPushButton),
      m_save(new SaveAsButton), m_complaint(new QLabel), m_codes(new QListWidget), m_chosen(new QLabel),
      m_all(new QCheckBox), m_gap(new QLabel), m_ticks(new TickTable(m_model, SarModel::Bears, SarModel::Title)),
      m_keys(new QLabel), m_reload(new QTimer(this)), m_count(new QTimer(this))
{
    build();
    if (const auto latest = core::latestPeriod(office.store, core::YearKind::Academic, office.today()))
        m_year->setPeriod(latest->kind, latest->year);
    m_save->offer("savePdf", QT_TRANSLATE_NOOP("SaveAs", "&PDF"), [this] { saveAs(PaperFile::Pdf); });
    m_save->offer("saveOdt", QT_TRANSLATE_NOOP("SaveAs", "&LibreOffice document (ODT)"),
                  [this] { saveAs(PaperFile::Odt); });
    m_save->offer("saveDocx", QT_TRANSLATE_NOOP("SaveAs", "&Word document (DOCX)"),
                  [this] { saveAs(PaperFile::Docx); });
    connectParts();
    retranslate();
}

void SarPage::build()
{
    const std::pair<QWidget *, const char *> names[]{{m_state, "sarState"}, {m_standards, "openStandards"},
                                                     {m_print, "printSar"}, {m_save, "saveSar"},
                                                     {m_codes, "codes"},    {m_all, "showAll"},
                                                     {m_gap, "gap"},        {m_complaint, "complaint"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    m_title->setProperty("role", QStringLiteral("title"));
    m_chosen->setProperty("role", QStringLiteral("section"));
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    for (auto *quiet : {m_state, m_gap, m_keys})
        quiet->setProperty("role", QStringLiteral("quiet"));
    for (auto *label : {m_chosen, m_gap, m_complaint, m_keys})
        label->setWordWrap(true);
    m_complaint->hide();
    m_codes->setWordWrap(true);
    m_codes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_codes->setFixedWidth(320);
    m_codes->installEventFilter(this);
    m_reload->setSingleShot(true);
    m_count->setSingleShot(true);
    auto *top = new QHBoxLayout;
    for (auto *widget : std::initializer_list<QWidget *>{m_title, m_year})
        top->addWidget(widget);
    top->addWidget(m_state, 1);
    for (auto *widget : std::initializer_list<QWidget *>{m_standards, m_print, m_save})
        top->addWidget(widget);
    auto *head = new QHBoxLayout;
    head->addWidget(m_chosen, 1);
    head->addWidget(m_all, 0, Qt::AlignTop);
    auto *right = new QVBoxLayout;
    right->addLayout(head);
    right->addWidget(m_gap);
    right->addWidget(m_ticks, 1);
    right->addWidget(m_keys);
    auto *body = new QHBoxLayout;
    body->addWidget(m_codes);
    body->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(top);
    layout->addWidget(m_complaint);
    layout->addLayout(body, 1);
}

void SarPage::connectParts()
{
    connect(m_year, &YearChooser::changed, this, [this] { m_reload->start(pauseMs); });
    connect(m_reload, &QTimer::timeout, this, &SarPage::load);
    connect(m_count, &QTimer::timeout, this, &SarPage::countPages);
    connect(m_codes, &QListWidget::currentRowChanged, this, &SarPage::chooseCode);
    connect(m_all, &QCheckBox::toggled, this, &SarPage::chooseCode);
    connect(m_standards, &QPushButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("standards"), 0); });
    connect(m_print, &QPushButton::clicked, this, &SarPage::print);
    connect(m_ticks->table(), &QTableView::activated, this, &SarPage::openCurrent);
    connect(m_model, &SarModel::failed, this, &SarPage::complain);
    connect(m_model, &SarModel::saved, this, &Page::saved);
    connect(&m_office.store, &core::Store::changed, this, [this](const QString &kind) {
        m_stale = true;
        const bool isRead = kind == QLatin1String("activity") || kind == QLatin1String("meeting") ||
                            kind == QLatin1String("agenda_item") || kind == QLatin1String("standard");
        if (isVisible())
            m_reload->start(isRead ? 0 : pauseMs);
    });
}

void SarPage::retranslate()
{
    m_title->setText(tr("SAR evidence"));
    m_standards->setText(tr("&Standards…"));
    m_standards->setToolTip(tr("The list of standards, to be changed"));
    m_print->setText(tr("&Print…"));
    m_print->setToolTip(tr("Print the index of evidence (Ctrl+P)"));
    m_all->setText(tr("Every&thing of the year, to tick"));
    m_gap->setText(tr("Nothing of this year is shown for this standard yet. Tick “Everything of the year”, and then "
                      "what is evidence for it; or tick standards in the activity itself."));
    m_keys->setText(tr("Enter opens the record · Space ticks it for this standard · letters find · Ctrl+Z takes back"));
    m_codes->setAccessibleName(tr("Standards"));
    m_ticks->filter()->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_model->retranslate();
    listCodes();
    tell();
}

void SarPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void SarPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        load();
}

void SarPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeColumns();
}

void SarPage::arrangeColumns()
{
    auto *table = m_ticks->table();
    const auto text = [this](const QString &widest) { return fontMetrics().horizontalAdvance(widest) + 16; };
    const int bears = text(m_model->headerData(SarModel::Bears, Qt::Horizontal).toString());
    const int day = text(QStringLiteral(u"28 มิ.ย. 68 ")), pages = text(QStringLiteral(u"สรุป น. 5, กิจกรรม น. 12"));
    const int rest = table->viewport()->width() - bears - day - pages;
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(SarModel::Bears, bears);
    table->setColumnWidth(SarModel::Day, day);
    table->setColumnWidth(SarModel::Title, rest * 45 / 100);
    table->setColumnWidth(SarModel::Shows, rest - rest * 45 / 100);
}

QWidget *SarPage::firstPlace()
{
    return m_codes;
}

void SarPage::find()
{
    m_ticks->filter()->setFocus(Qt::ShortcutFocusReason);
    m_ticks->filter()->selectAll();
}

core::Period SarPage::period() const
{
    return core::periodOf(m_year->kind(), m_year->year(), core::yearStartOf(m_office.store));
}

// The records at once; the pages they stand on as soon as the year's papers are laid.
void SarPage::load()
{
    m_stale = false;
    m_hasPages = false;
    const int asked = ++m_asked;
    readInBackground<core::SarContent>(
        m_office, this, [year = period()](const core::Store &store) { return core::sarContent(store, year); },
        [this, asked](const core::Result<core::SarContent> &content) {
            if (asked != m_asked)
                return;
            complain(content ? QString() : content.error().message);
            if (!content)
                return;
            auto shown = *content;
            if (m_content.index.period == shown.index.period)
                shown.pages = m_content.pages; // as they were until they are counted anew
            show(shown);
            m_count->start(shown.pages.isEmpty() ? 0 : countingMs);
        });
}

void SarPage::countPages()
{
    const int asked = m_asked;
    readInBackground<core::SarContent>(
        m_office, this,
        [year = period(), today = m_office.today()](const core::Store &store) {
            return sarWithPages(store, year, today);
        },
        [this, asked](const core::Result<core::SarContent> &content) {
            if (asked != m_asked)
                return;
            complain(content ? QString() : content.error().message);
            m_hasPages = bool(content);
            if (content)
                show(*content);
        });
}

void SarPage::show(const core::SarContent &content)
{
    const auto *kept = m_model->at(m_ticks->current());
    const auto evidence = kept ? std::optional(*kept) : std::nullopt;
    const int row = m_ticks->table()->currentIndex().row();
    m_content = content;
    m_model->show(content);
    listCodes();
    tell();
    if (!evidence)
        return;
    // What is no evidence any more is gone from the list: the cursor goes on from its place.
    auto *filtered = static_cast<QSortFilterProxyModel *>(m_ticks->table()->model());
    const auto index = filtered->mapFromSource(m_model->index(m_model->rowOf(*evidence), SarModel::Title));
    m_ticks->table()->setCurrentIndex(
        index.isValid() ? index : filtered->index(std::min(row, filtered->rowCount() - 1), SarModel::Title));
}

void SarPage::listCodes()
{
    const auto *before = m_codes->currentItem();
    const auto code = before ? before->data(Qt::UserRole).toString() : QString();
    const QSignalBlocker quiet(m_codes);
    m_codes->clear();
    const auto &index = m_content.index;
    const auto add = [&](const QString &of, const QString &title) {
        const auto count = index.evidenceFor(of).size();
        auto *item = new QListWidgetItem(
            QStringLiteral("%1 %2\n%3")
                .arg(of, title, count ? tr("%n piece(s) of evidence", nullptr, int(count)) : tr("none yet")));
        item->setData(Qt::UserRole, of);
        if (!count)
            item->setForeground(colour::hinted());
        m_codes->addItem(item);
        if (of == code)
            m_codes->setCurrentItem(item);
    };
    for (const auto &standard : index.standards)
        add(standard.code, standard.title);
    for (const auto &unknown : index.unknownCodes())
        add(unknown, tr("(not in the list)"));
    if (m_codes->currentRow() < 0 && m_codes->count() > 0)
        m_codes->setCurrentRow(0);
    chooseCode();
}

void SarPage::chooseCode()
{
    const auto *item = m_codes->currentItem();
    const auto code = item ? item->data(Qt::UserRole).toString() : QString();
    m_chosen->setText(item ? item->text().section(u'\n', 0, 0) : QString());
    m_model->choose(code, m_all->isChecked());
    m_gap->setVisible(item && !m_all->isChecked() && m_content.index.evidenceFor(code).isEmpty());
    arrangeColumns();
}

void SarPage::tell()
{
    const auto &index = m_content.index;
    const auto gaps = std::count_if(index.standards.begin(), index.standards.end(),
                                    [&](const core::Standard &s) { return index.evidenceFor(s.code).isEmpty(); });
    auto words = gaps ? tr("%n standard(s) without evidence", nullptr, int(gaps)) : tr("Every standard has evidence.");
    if (!m_hasPages)
        words += QStringLiteral(" · ") + tr("the pages are being counted…");
    m_state->setText(words);
}

void SarPage::openCurrent()
{
    const auto *filtered = static_cast<QSortFilterProxyModel *>(m_ticks->table()->model());
    if (const auto *evidence = m_model->at(filtered->mapToSource(m_ticks->table()->currentIndex()).row()))
        Q_EMIT wanted(pageOfKind(evidence->openKind), evidence->openId);
}

// Enter and → go on from a standard to its evidence.
bool SarPage::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key =
        watched == m_codes && event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter && key->key() != Qt::Key_Right))
        return Page::eventFilter(watched, event);
    auto *table = m_ticks->table();
    table->setFocus(Qt::TabFocusReason);
    if (!table->currentIndex().isValid())
        table->selectRow(0);
    return true;
}

void SarPage::withPages(const std::function<void(const core::SarContent &)> &use)
{
    if (m_hasPages)
        return use(m_content);
    readInBackground<core::SarContent>(
        m_office, this,
        [year = period(), today = m_office.today()](const core::Store &store) {
            return sarWithPages(store, year, today);
        },
        [this, use](const core::Result<core::SarContent> &content) {
            complain(content ? QString() : content.error().message);
            if (content)
                use(*content);
        });
}

void SarPage::print()
{
    withPages([this](const core::SarContent &content) {
        const auto font = paperFont();
        if (!font)
            return complain(font.error().message);
        QPrinter printer(QPrinter::HighResolution);
        printer.setPageSize(QPageSize(QPageSize::A4));
        if (!m_office.ask.choosePrinter(this, printer))
            return;
        const auto printed = printSheets(layOut(core::sarPaper(content), *font), printer);
        complain(printed ? QString() : printed.error().message);
    });
}

void SarPage::saveAs(PaperFile as)
{
    withPages([this, as](const core::SarContent &content) {
        const auto paper = core::sarPaper(content);
        const auto path = m_office.ask.fileToSave(this, tr("Save the index of evidence"),
                                                  fileNameOf(paper, endingOf(as)), filterOf(as));
        if (path.isEmpty())
            return;
        const auto written = writePaper(paper, as, path);
        complain(written ? QString() : written.error().message);
        if (written)
            Q_EMIT said(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    });
}

void SarPage::complain(const QString &reason)
{
    m_complaint->setText(reason);
    m_complaint->setVisible(!reason.isEmpty());
}

} // namespace ui
