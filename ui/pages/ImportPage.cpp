#include "ui/pages/ImportPage.h"
#include "core/exchange/Export.h"
#include "core/exchange/Spreadsheet.h"
#include "core/records/Kinds.h"
#include "core/store/Store.h"
#include "core/thai/Digits.h"
#include "ui/Ask.h"
#include "ui/Background.h"
#include "ui/Theme.h"
#include "ui/pages/ImportPlanModel.h"
#include "ui/print/PdfFile.h"
#include "ui/widgets/RowHeight.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QProgressDialog>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

namespace ui {

namespace {

constexpr int patienceMs = 300; // before progress is shown
const core::PlannedRow::Fate fates[] = {core::PlannedRow::Fate::Refused, core::PlannedRow::Fate::New,
                                        core::PlannedRow::Fate::Changed, core::PlannedRow::Fate::Unchanged};

} // namespace

ImportPage::ImportPage(const Office &office, QWidget *parent)
    : Page(parent), m_office(office), m_title(new QLabel), m_words(new QLabel), m_kind(new QComboBox),
      m_kindLabel(new QLabel), m_choose(new QPushButton), m_export(new QPushButton), m_sensitive(new QCheckBox),
      m_sheets(new QComboBox), m_file(new QLabel), m_counts(new QLabel), m_complaint(new QLabel), m_show(new QComboBox),
      m_empty(new QLabel), m_table(new QTableView), m_why(new QLabel), m_model(new ImportPlanModel(this)),
      m_skip(new QCheckBox), m_apply(new QPushButton), m_progress(new QProgressBar), m_cancel(new QPushButton),
      m_patience(new QTimer(this))
{
    auto *top = new QWidget;
    buildTop(top);
    m_empty->setProperty("role", QStringLiteral("quiet"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setWordWrap(true);
    m_why->hide();
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("plan"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    new RowHeight(m_table);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_skip);
    bottom->addStretch(1);
    bottom->addWidget(m_progress);
    bottom->addWidget(m_cancel);
    bottom->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(top);
    layout->addWidget(m_complaint);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_why);
    layout->addLayout(bottom);

    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMs);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_progress->show();
        m_cancel->show();
    });
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_export, &QPushButton::clicked, this, &ImportPage::exportKind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportPage::plan);
    connect(m_sheets, &QComboBox::activated, this, &ImportPage::readSheet);
    connect(m_show, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->show(m_plan, m_sheet, index > 0 ? std::optional(fates[index - 1]) : std::nullopt);
    });
    connect(m_skip, &QCheckBox::toggled, this,
            [this] { m_apply->setEnabled(m_plan && (m_skip->isChecked() || m_plan->counts().refused == 0)); });
    connect(m_apply, &QPushButton::clicked, this, &ImportPage::apply);
    connect(&m_office.store, &core::Store::historyMoved, this, [this] {
        if (m_isDone) // taken back, or followed by other changes: what would happen now is told anew
            plan();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        const auto why = row.siblingAtColumn(ImportPlanModel::Why).data().toString();
        m_why->setText(why);
        m_why->setVisible(!why.isEmpty());
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_cancelled)
            m_cancelled->store(true);
    });
    retranslate();
    endWork();
}

ImportPage::~ImportPage()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

void ImportPage::buildTop(QWidget *top)
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_words->setProperty("role", QStringLiteral("quiet"));
    m_words->setWordWrap(true);
    m_counts->setProperty("role", QStringLiteral("section"));
    m_counts->setWordWrap(true);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    m_complaint->setObjectName(QStringLiteral("complaint"));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_kind->setObjectName(QStringLiteral("kind"));
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    m_choose->setProperty("role", QStringLiteral("primary"));
    m_export->setObjectName(QStringLiteral("export"));
    m_sensitive->setObjectName(QStringLiteral("sensitive"));
    m_skip->setObjectName(QStringLiteral("skipRefused"));
    m_apply->setObjectName(QStringLiteral("apply"));
    m_apply->setProperty("role", QStringLiteral("primary"));
    m_sheets->setObjectName(QStringLiteral("sheets"));
    m_sheets->hide();
    m_show->setObjectName(QStringLiteral("show"));
    m_show->addItems(QStringList(5, QString()));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_progress->setMaximumWidth(260);
    for (const auto *kind : core::allKinds())
        m_kind->addItem(QString(), kind->name);
    m_kind->setCurrentIndex(m_kind->findData(QStringLiteral("household")));
    m_kindLabel->setBuddy(m_kind);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->addWidget(m_kindLabel);
    row->addWidget(m_kind);
    row->addWidget(m_choose);
    row->addWidget(m_sheets);
    row->addWidget(m_file, 1);
    row->addWidget(m_sensitive);
    row->addWidget(m_export);
    layout->addLayout(row);
    auto *second = new QHBoxLayout;
    second->addWidget(m_counts, 1);
    second->addWidget(m_show);
    layout->addLayout(second);
}

void ImportPage::retranslate()
{
    m_title->setText(tr("Lists from files, in and out"));
    m_words->setText(tr("An Excel, LibreOffice or CSV file with a first row that names the columns, saved by any "
                        "spreadsheet. First you see "
                        "what would happen with "
                        "every row; nothing is changed before you say so, and one undo takes all of it back."));
    m_kindLabel->setText(tr("&Kind"));
    m_choose->setText(tr("&Choose a file…"));
    m_export->setText(tr("E&xport this kind…"));
    m_sensitive->setText(tr("with sensitive columns"));
    m_skip->setText(tr("&Leave refused rows out"));
    m_apply->setText(tr("&Import"));
    m_cancel->setText(tr("Cancel"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, core::kindTitle(*core::allKinds()[i]));
    const QStringList shows{tr("All rows"), tr("Refused rows"), tr("New rows"), tr("Changed rows"),
                            tr("Unchanged rows")};
    for (int i = 0; i < shows.size(); ++i)
        m_show->setItemText(i, shows[i]);
    m_sheets->setAccessibleName(tr("Which sheet of the file"));
    m_sheets->setToolTip(m_sheets->accessibleName());
    m_show->setAccessibleName(tr("Which rows are shown"));
    if (m_plan)
        showPlan(*m_plan);
    else
        nameColumns();
}

// Before there is a file: what its first row may name.
void ImportPage::nameColumns()
{
    QStringList names;
    for (const auto &field : kind().fields)
        if (!field.internal && field.input != core::Input::Picture)
            names << core::fieldLabel(field);
    m_counts->clear();
    m_empty->setText(tr("Columns known for “%1”:\n%2\n\nA list exported here shows how each is written.")
                         .arg(core::kindTitle(kind()), names.join(QStringLiteral(", "))));
    showTable(false);
}

// Until there is a plan, words stand in the place of its rows.
void ImportPage::showTable(bool shown)
{
    m_empty->setVisible(!shown);
    m_table->setVisible(shown);
    m_show->setVisible(shown);
    m_apply->setVisible(shown);
    m_why->hide();
}

void ImportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

QWidget *ImportPage::firstPlace()
{
    return m_kind;
}

const core::Kind &ImportPage::kind() const
{
    return *core::allKinds()[std::max(0, m_kind->currentIndex())];
}

void ImportPage::chooseFile()
{
    const auto path =
        m_office.ask.fileToOpen(this, tr("Which file"), tr("Lists (*.xlsx *.ods *.csv *.txt *.tsv);;All files (*)"));
    if (!path.isEmpty())
        readFile(path);
}

void ImportPage::readFile(const QString &path)
{
    m_path = path;
    m_sheets->clear();
    readSheet();
}

void ImportPage::readSheet()
{
    m_plan.reset();
    m_model->show(nullptr, nullptr);
    m_counts->clear();
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return complain(tr("“%1” cannot be read: %2.").arg(QDir::toNativeSeparators(m_path), file.errorString()));
    const auto bytes = file.readAll();
    if (m_sheets->count() == 0)
        if (const auto names = core::sheetNames(bytes))
            m_sheets->addItems(*names);
    m_sheets->setVisible(m_sheets->count() > 1);
    const auto sheet = core::readList(bytes, m_sheets->currentText());
    if (!sheet)
        return complain(sheet.error().message);
    m_sheet = std::make_shared<const core::Sheet>(*sheet);
    plan();
}

void ImportPage::plan()
{
    if (!m_sheet || m_sheet->rows.isEmpty())
        return nameColumns();
    const int asked = ++m_asked;
    beginWork(tr("Reading…"));
    const auto goesOn = [cancelled = m_cancelled, progress = QPointer<QProgressBar>(m_progress)](qsizetype done,
                                                                                                 qsizetype of) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [progress, done, of] {
                if (progress)
                    progress->setValue(int(100 * done / std::max<qsizetype>(1, of)));
            },
            Qt::QueuedConnection);
        return !cancelled->load();
    };
    readInBackground<core::ImportPlan>(
        m_office, this,
        [kind = &kind(), sheet = m_sheet, today = m_office.today(), goesOn](const core::Store &store) {
            return core::planImport(store, *kind, *sheet, today, goesOn);
        },
        [this, asked](const core::Result<core::ImportPlan> &plan) {
            if (asked != m_asked)
                return;
            endWork();
            showPlan(plan);
        });
}

void ImportPage::showPlan(const core::Result<core::ImportPlan> &plan)
{
    if (!plan) {
        m_plan.reset();
        m_model->show(nullptr, nullptr);
        m_counts->clear();
        m_apply->setEnabled(false);
        return complain(plan.error().message);
    }
    m_plan = std::make_shared<const core::ImportPlan>(*plan);
    m_isDone = false;
    showTable(true);
    m_file->setText(tr("%1 (%2, %3 rows)")
                        .arg(QFileInfo(m_path).fileName(),
                             m_sheet->encoding.isEmpty() ? QFileInfo(m_path).suffix().toUpper() : m_sheet->encoding,
                             core::grouped(qint64(m_plan->rows.size()))));
    const auto counts = m_plan->counts();
    const auto number = [](qsizetype n) { return core::grouped(qint64(n)); };
    m_counts->setText(
        tr("%1 new, %2 changed, %3 unchanged, %4 refused")
            .arg(number(counts.created), number(counts.changed), number(counts.unchanged), number(counts.refused)));
    complain(leftOut());
    m_show->setCurrentIndex(counts.refused > 0 ? 1 : 0);
    m_model->show(m_plan, m_sheet, counts.refused > 0 ? std::optional(fates[0]) : std::nullopt);
    m_table->setColumnWidth(ImportPlanModel::Line, 60);
    m_table->setColumnWidth(ImportPlanModel::Fate, 110);
    m_table->setColumnWidth(ImportPlanModel::Why, 340);
    m_skip->setVisible(counts.refused > 0);
    m_skip->setChecked(false);
    m_apply->setEnabled(counts.refused == 0 && counts.created + counts.changed > 0 && !m_office.store.isReadOnly());
}

// Columns of the file that are not read.
QString ImportPage::leftOut() const
{
    auto unknown = m_plan->unknownColumns;
    unknown.removeIf([this](const QString &column) { return m_plan->repeatedColumns.contains(column); });
    QStringList lines;
    if (!unknown.isEmpty())
        lines << tr("These columns are not known and are left out: %1").arg(unknown.join(QStringLiteral(", ")));
    if (!m_plan->repeatedColumns.isEmpty())
        lines << tr("These columns are there twice, only the first is read: %1")
                     .arg(m_plan->repeatedColumns.join(QStringLiteral(", ")));
    return lines.join(u'\n');
}

// The one writer is the window's store. Nothing else can be done meanwhile but to cancel: what was typed elsewhere
// would become part of the import.
void ImportPage::apply()
{
    QProgressDialog progress(tr("Importing…"), tr("Cancel"), 0, 100, this);
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(patienceMs);
    m_apply->setEnabled(false);
    const auto done = core::applyImport(m_office.store, *m_plan, QFileInfo(m_path).fileName(), m_skip->isChecked(),
                                        [&progress](qsizetype rows, qsizetype of) {
                                            progress.setValue(int(99 * rows / std::max<qsizetype>(1, of)));
                                            return !progress.wasCanceled();
                                        });
    progress.setValue(100);
    if (!done) {
        complain(done.error().message);
        m_apply->setEnabled(true);
        return;
    }
    complain({});
    m_counts->setText(tr("Imported: %1 new, %2 changed. One undo takes all of it back.")
                          .arg(core::grouped(qint64(done->created)), core::grouped(qint64(done->changed))));
    m_isDone = true;
    Q_EMIT said(m_counts->text());
}

void ImportPage::exportKind()
{
    const auto path = m_office.ask.fileToSave(this, tr("Export %1").arg(core::kindTitle(kind())),
                                              core::kindTitle(kind()) + QStringLiteral(".xlsx"),
                                              tr("Excel workbook (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const bool asCsv = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    const auto list = asCsv ? core::exportCsv(m_office.store, kind(), m_sensitive->isChecked())
                            : core::exportXlsx(m_office.store, kind(), m_sensitive->isChecked());
    const auto written = list ? writeFile(*list, path) : core::Result<void>(list.error());
    complain(written ? QString() : written.error().message);
    if (written)
        Q_EMIT said(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void ImportPage::beginWork(const QString &what)
{
    if (m_cancelled)
        m_cancelled->store(true); // whatever ran before
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_progress->setValue(0);
    m_progress->setFormat(what + QStringLiteral(" %p %"));
    m_patience->start();
}

void ImportPage::endWork()
{
    m_patience->stop();
    m_progress->hide();
    m_cancel->hide();
    if (!m_plan) {
        m_skip->hide();
        m_apply->setEnabled(false);
    }
}

void ImportPage::complain(const QString &message)
{
    m_complaint->setText(message);
    m_complaint->setVisible(!message.isEmpty());
}

} // namespace ui
