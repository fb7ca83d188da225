#include "ui/pages/ChartsPage.h"
#include "core/store/Store.h"
#include "core/thai/Digits.h"
#include "ui/Ask.h"
#include "ui/Background.h"
#include "ui/Theme.h"
#include "ui/charts/ChartScene.h"
#include "ui/charts/ScreenWords.h"
#include "ui/print/PdfFile.h"
#include "ui/print/SheetPainter.h"
#include "ui/widgets/RowHeight.h"
#include "ui/widgets/YearChooser.h"
#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTimer>

namespace ui {

namespace {

constexpr int trendYears = 6;
constexpr int pauseMs = 250;

QTableWidget *table(const QString &name)
{
    auto *table = new QTableWidget;
    table->setObjectName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    new RowHeight(table);
    return table;
}

} // namespace

ChartsPage::ChartsPage(const Office &office, QWidget *parent)
    : Page(parent), m_office(office), m_question(new QComboBox), m_year(new YearChooser), m_view(new QChartView),
      m_finding(new QLabel), m_complaint(new QLabel), m_table(table(QStringLiteral("figures"))),
      m_behindTitle(new QLabel), m_behind(table(QStringLiteral("behind"))), m_copy(new QPushButton),
      m_save(new QPushButton), m_pause(new QTimer(this))
{
    m_question->setObjectName(QStringLiteral("question"));
    m_question->addItems(QStringList(5, QString()));
    m_question->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_finding->setObjectName(QStringLiteral("finding"));
    m_finding->setWordWrap(true);
    m_finding->setProperty("role", QStringLiteral("section"));
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    m_complaint->hide();
    m_behindTitle->setProperty("role", QStringLiteral("quiet"));
    m_copy->setObjectName(QStringLiteral("copyTable"));
    m_save->setObjectName(QStringLiteral("saveChart"));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_behind->setColumnCount(2);

    auto *top = new QHBoxLayout;
    top->addWidget(m_question);
    top->addWidget(m_year);
    top->addStretch(1);
    top->addWidget(m_copy);
    top->addWidget(m_save);
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addWidget(m_behindTitle);
    rightLayout->addWidget(m_behind, 1);
    auto *lower = new QSplitter;
    lower->addWidget(m_table);
    lower->addWidget(right);
    lower->setStretchFactor(0, 3);
    lower->setStretchFactor(1, 2);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_view);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({400, 240});
    m_view->setMinimumHeight(220);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(top);
    layout->addWidget(m_complaint);
    layout->addWidget(m_finding);
    layout->addWidget(splitter, 1);

    if (const auto latest = core::latestPeriod(office.store, core::YearKind::Academic, office.today()))
        m_year->setPeriod(latest->kind, latest->year);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &ChartsPage::load);
    connect(m_question, &QComboBox::currentIndexChanged, this, &ChartsPage::showChart);
    connect(m_year, &YearChooser::changed, m_pause, qOverload<>(&QTimer::start));
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { showBehind(row); });
    connect(m_behind, &QTableWidget::cellActivated, this, [this](int row) {
        Q_EMIT wanted(QStringLiteral("households"), m_behind->item(row, 0)->data(Qt::UserRole).toLongLong());
    });
    connect(m_copy, &QPushButton::clicked, this, &ChartsPage::copyTable);
    connect(m_save, &QPushButton::clicked, this, &ChartsPage::saveFile);
    connect(&m_office.store, &core::Store::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_pause->start();
    });
    retranslate();
}

void ChartsPage::retranslate()
{
    const QStringList questions{tr("Participation by village"), tr("Households reached by village"),
                                tr("Households reached, over the years"), tr("People and hours, over the years"),
                                tr("Given in both directions, by village")};
    for (int i = 0; i < questions.size(); ++i)
        m_question->setItemText(i, questions[i]);
    m_question->setAccessibleName(tr("What is shown"));
    m_copy->setText(tr("&Copy the table"));
    m_save->setText(tr("&Save the chart…"));
    m_table->setAccessibleName(tr("The figures of the chart"));
    m_behind->setHorizontalHeaderLabels({tr("Household"), tr("Reached")});
    if (!m_years.isEmpty())
        showChart();
}

void ChartsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && !m_years.isEmpty())
        showChart();
    Page::changeEvent(event);
}

void ChartsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        load();
}

QWidget *ChartsPage::firstPlace()
{
    return m_question;
}

void ChartsPage::load()
{
    m_stale = false;
    const int asked = ++m_asked;
    using Years = QList<core::AnnualSummary>;
    readInBackground<Years>(
        m_office, this,
        [kind = m_year->kind(), last = m_year->year(),
         today = m_office.today()](const core::Store &store) -> core::Result<Years> {
            Years years;
            const auto start = core::yearStartOf(store);
            for (int year = last - trendYears + 1; year <= last; ++year) {
                auto figures = core::annualSummary(store, core::periodOf(kind, year, start), today);
                if (!figures)
                    return figures.error();
                years << *figures;
            }
            return years;
        },
        [this, asked](const core::Result<Years> &years) {
            if (asked != m_asked)
                return;
            complain(years ? QString() : years.error().message);
            m_years = years ? *years : Years();
            if (years)
                showChart();
        });
}

core::Chart ChartsPage::chart(const core::ChartWords &words) const
{
    const auto &now = m_years.last();
    switch (m_question->currentIndex()) {
    case Reach:
        return core::reachChart(now, words);
    case ReachTrend:
        return core::reachTrendChart(m_years, words);
    case PeopleTrend:
        return core::peopleTrendChart(m_years, words);
    case Giving:
        return core::givingChart(now, words);
    default:
        return core::participationChart(now, words);
    }
}

void ChartsPage::showChart()
{
    if (m_years.isEmpty())
        return;
    const auto shown = chart(screenChartWords());
    auto *old = m_view->chart();
    m_view->setChart(
        chartOf(shown, {font(), palette().color(QPalette::Text), false, core::Numerals::Arabic, tr("no data")}));
    delete old;
    m_view->setAccessibleName(shown.title);
    m_view->setAccessibleDescription(finding(shown));
    m_finding->setText(finding(shown));
    fillTable(shown);
}

// Which village or year is most, which least, and where nothing is known. One measure only: kinds of members add up,
// people and hours or two directions do not. What comes from no village on record is no village.
QString ChartsPage::finding(const core::Chart &shown) const
{
    const bool isSum = m_question->currentIndex() == Participation;
    const bool hasBeyond = isSum || m_question->currentIndex() == Giving;
    const auto series = isSum ? shown.series : shown.series.mid(0, 1);
    int most = -1, least = -1;
    double mostValue = 0, leastValue = 0;
    QStringList unknown;
    for (int i = 0; i < shown.categories.size() - (hasBeyond ? 1 : 0); ++i) {
        double sum = 0;
        bool any = false;
        for (const auto &one : series)
            if (const auto value = one.values.value(i)) {
                sum += *value;
                any = true;
            }
        if (!any) {
            unknown << shown.categories[i];
            continue;
        }
        if (most < 0 || sum > mostValue) {
            most = i;
            mostValue = sum;
        }
        if (least < 0 || sum < leastValue) {
            least = i;
            leastValue = sum;
        }
    }
    const auto text = [&](double value) {
        return shown.percent ? core::grouped(value * 100, 0) + QStringLiteral(" %") : core::grouped(value, 0);
    };
    if (most < 0 || mostValue == 0)
        return tr("There is nothing on record for this year.");
    auto sentence = most == least
                        ? tr("%1: %2.").arg(shown.categories[most], text(mostValue))
                        : tr("Most: %1 (%2). Least: %3 (%4).")
                              .arg(shown.categories[most], text(mostValue), shown.categories[least], text(leastValue));
    if (!isSum && shown.series.size() > 1)
        sentence.prepend(QStringLiteral("%1 – ").arg(series.first().name));
    if (!unknown.isEmpty())
        sentence += u' ' + tr("No data: %1.").arg(unknown.join(QStringLiteral(", ")));
    if (shown.percent && mostValue > 1)
        sentence += u' ' + tr("Over 100 %: the village's official number of households is too low.");
    return sentence;
}

void ChartsPage::fillTable(const core::Chart &shown)
{
    const int current = m_table->currentRow();
    QStringList headers{shown.kind == core::Chart::Kind::Trend ? tr("Year") : tr("Village")};
    for (const auto &series : shown.series)
        headers << series.name;
    const bool notes =
        std::any_of(shown.notes.begin(), shown.notes.end(), [](const QString &note) { return !note.isEmpty(); });
    if (notes)
        headers << tr("In all");
    m_table->clear();
    m_table->setColumnCount(int(headers.size()));
    m_table->setHorizontalHeaderLabels(headers);
    m_table->setRowCount(int(shown.categories.size()));
    for (int row = 0; row < shown.categories.size(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(shown.categories[row]));
        for (int n = 0; n < shown.series.size(); ++n) {
            const auto value = shown.series[n].values.value(row);
            auto *item =
                new QTableWidgetItem(!value          ? tr("no data")
                                     : shown.percent ? core::grouped(*value * 100, 1) + QStringLiteral(" %")
                                                     : core::grouped(*value, *value == double(qint64(*value)) ? 0 : 1));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, n + 1, item);
        }
        if (notes) {
            auto *item = new QTableWidgetItem(shown.notes.value(row));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, int(shown.series.size()) + 1, item);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(0, std::max(220, m_table->columnWidth(0)));
    m_table->setCurrentCell(std::clamp(current, 0, std::max(0, m_table->rowCount() - 1)), 0);
    showBehind(m_table->currentRow());
}

// "Which ones?": the households of the village in the row, those not reached first.
void ChartsPage::showBehind(int row)
{
    m_behind->setRowCount(0);
    const auto question = m_question->currentIndex();
    QList<core::VillageFigures> villages;
    for (const auto &village : m_years.isEmpty() ? QList<core::VillageFigures>() : m_years.last().villages)
        if (village.inServiceArea)
            villages << village;
    const bool byVillage =
        (question == Reach || question == Participation || question == Giving) && row >= 0 && row < villages.size();
    m_behindTitle->setText(
        byVillage ? tr("Households of village %1 %2; Enter opens one").arg(villages[row].number).arg(villages[row].name)
                  : tr("Choose a village to see its households"));
    if (!byVillage)
        return;
    const auto households = core::householdsBehindReach(m_office.store, m_years.last().period, villages[row].id);
    if (!households)
        return complain(households.error().message);
    auto sorted = *households;
    std::stable_partition(sorted.begin(), sorted.end(), [](const core::ReachedHousehold &h) { return !h.reached; });
    m_behind->setRowCount(int(sorted.size()));
    for (int i = 0; i < sorted.size(); ++i) {
        auto *name = new QTableWidgetItem(sorted[i].name);
        name->setData(Qt::UserRole, sorted[i].id);
        m_behind->setItem(i, 0, name);
        m_behind->setItem(i, 1, new QTableWidgetItem(sorted[i].reached ? tr("reached") : tr("not yet")));
    }
    m_behind->setColumnWidth(0, 320);
    m_behind->horizontalHeader()->setStretchLastSection(true);
}

void ChartsPage::copyTable()
{
    QStringList lines;
    QStringList header;
    for (int column = 0; column < m_table->columnCount(); ++column)
        header << m_table->horizontalHeaderItem(column)->text();
    lines << header.join(u'\t');
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells << m_table->item(row, column)->text();
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT said(tr("The table was copied; paste it into a spreadsheet."));
}

void ChartsPage::saveFile()
{
    if (m_years.isEmpty())
        return;
    const auto path = m_office.ask.fileToSave(this, tr("Save the chart"), chart().title + QStringLiteral(".png"),
                                              tr("Picture (*.png);;PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    core::Result<void> written;
    if (path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        core::Paper paper;
        paper.title = chart().title;
        paper.blocks << core::ChartBlock{chart(), 12};
        written = writePdf(paper, path);
    } else if (!m_view->grab().toImage().save(path)) {
        written = core::Error{core::Error::Kind::Storage,
                              tr("“%1” could not be written. Check the folder.").arg(QDir::toNativeSeparators(path))};
    }
    complain(written ? QString() : written.error().message);
    if (written)
        Q_EMIT said(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void ChartsPage::print()
{
    if (m_years.isEmpty())
        return;
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto font = paperFont();
    if (!font)
        return complain(font.error().message);
    core::Paper paper;
    paper.blocks << core::ChartBlock{chart(), 12};
    if (const auto printed = printSheets(layOut(paper, *font), printer); !printed)
        complain(printed.error().message);
}

void ChartsPage::complain(const QString &message)
{
    m_complaint->setText(message);
    m_complaint->setVisible(!message.isEmpty());
}

} // namespace ui
