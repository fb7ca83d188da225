#include "ui/MainWindow.h"
#include "core/Language.h"
#include "core/records/School.h"
#include "core/sample/SampleSchool.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include "ui/Actions.h"
#include "ui/Ask.h"
#include "ui/Page.h"
#include "ui/SearchBox.h"
#include "ui/StartPage.h"
#include "ui/Theme.h"
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QThreadPool>
#include <QTimer>
#include <QToolButton>

namespace ui {

namespace {

constexpr int undoOfferMs = 10000;

QString pageTitle(const PageEntry &entry)
{
    return QCoreApplication::translate("Pages", entry.title);
}

} // namespace

MainWindow::MainWindow(Ask &ask, core::Language &language, QWidget *parent)
    : QMainWindow(parent), m_ask(ask), m_language(language), m_entries(pageEntries(language)),
      m_stack(new QStackedWidget), m_start(new StartPage(ask)), m_office(new QWidget), m_navigation(new QListWidget),
      m_stackOfPages(new QStackedWidget), m_school(new QLabel), m_search(new SearchBox), m_line(new QLabel),
      m_backup(new QLabel), m_undoDelete(new QToolButton), m_lineTimer(new QTimer(this)),
      m_actions(std::make_unique<Actions>(this))
{
    buildFrame();
    buildActions();
    retranslate();
    refreshActions();
    resize(1366, 728);
}

MainWindow::~MainWindow()
{
    closeFile();
    QThreadPool::globalInstance()->waitForDone(); // what is still being read ends before the program does
}

void MainWindow::buildFrame()
{
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setFixedWidth(176);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QHBoxLayout(m_office);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(m_stackOfPages, 1);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_office);
    setCentralWidget(m_stack);

    m_school->setObjectName(QStringLiteral("schoolName"));
    m_line->setObjectName(QStringLiteral("line"));
    m_undoDelete->setObjectName(QStringLiteral("undoDelete"));
    m_undoDelete->hide();
    m_undoDelete->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    statusBar()->addWidget(m_line);
    statusBar()->addWidget(m_undoDelete);
    statusBar()->addPermanentWidget(m_backup);
    m_lineTimer->setSingleShot(true);
    m_lineTimer->setInterval(undoOfferMs);
    connect(m_lineTimer, &QTimer::timeout, m_undoDelete, &QWidget::hide);
    connect(m_undoDelete, &QToolButton::clicked, this, &MainWindow::undo);

    connect(m_start, &StartPage::openWanted, this, [this](const QString &path) { open(path); });
    connect(m_start, &StartPage::newWanted, this, &MainWindow::createOffice);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::openSample);
    connect(m_navigation, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            goTo(item->data(Qt::UserRole).toString());
    });
    m_search->setPages([this](const QString &words) { return pagesCalled(words); });
    connect(m_search, &SearchBox::chosen, this, [this](const QString &page, qint64 record, const FoundPlace &place) {
        goTo(page, record);
        if (auto *shown = currentPage(); shown && record && shown->objectName() == page)
            shown->mark(place);
    });
    connect(m_search, &SearchBox::left, this, [this] {
        if (auto *page = currentPage())
            page->setFocus();
    });
}

void MainWindow::buildActions()
{
    auto &a = *m_actions;
    connect(a.open, &QAction::triggered, this, [this] {
        if (const auto path =
                m_ask.fileToOpen(this, tr("Open an office's file"), tr("Bowon files (*.bowon);;All files (*)"));
            !path.isEmpty())
            open(path);
    });
    connect(a.close, &QAction::triggered, this, [this] {
        closeFile();
        refreshActions();
    });
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.undo, &QAction::triggered, this, &MainWindow::undo);
    connect(a.redo, &QAction::triggered, this, &MainWindow::redo);
    connect(a.create, &QAction::triggered, this, [this] { currentPage()->create(); });
    connect(a.find, &QAction::triggered, this, [this] { currentPage()->find(); });
    connect(a.print, &QAction::triggered, this, [this] {
        if (currentPage()->settle())
            currentPage()->print();
    });
    connect(a.search, &QAction::triggered, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(a.about, &QAction::triggered, this, [this] {
        m_ask.tell(this, {core::Error::Kind::NotFound,
                          tr("Bowon %1\nThe network of a school and its community, and the minutes of its meetings.\n"
                             "Free software under the GNU General Public License, version 3 or later.")
                              .arg(QCoreApplication::applicationVersion())});
    });
    a.addPages(m_entries, [this](const QString &page) { goTo(page); });
    a.fill(menuBar());
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(4, 2, 8, 2);
    layout->addWidget(m_school);
    for (auto *action : {a.undo, a.redo}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::NoFocus); // the keys are Ctrl+Z and Ctrl+Y
        layout->addWidget(button);
    }
    layout->addWidget(m_search);
    m_search->setMinimumWidth(300);
    menuBar()->setCornerWidget(bar);
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Bowon"));
    m_actions->retranslate(m_entries);
    m_undoDelete->setText(tr("Undo"));
    const QSignalBlocker quiet(m_navigation);
    const auto current =
        m_navigation->currentItem() ? m_navigation->currentItem()->data(Qt::UserRole).toString() : QString();
    m_navigation->clear();
    for (const auto &entry : m_entries) {
        auto *item =
            new QListWidgetItem(icon(entry.name), (entry.level ? QStringLiteral("   ") : QString()) + pageTitle(entry));
        item->setData(Qt::UserRole, entry.name);
        if (*entry.shortcut)
            item->setToolTip(QKeySequence(QLatin1String(entry.shortcut)).toString(QKeySequence::NativeText));
        m_navigation->addItem(item);
        if (entry.name == current)
            m_navigation->setCurrentItem(item);
    }
    refreshBackup();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

bool MainWindow::open(const QString &path, const QString &page)
{
    auto store = core::Store::open(QFileInfo(path).absoluteFilePath());
    if (!store) {
        fail(store.error());
        return false;
    }
    showOffice(std::move(store).value(), page);
    return true;
}

void MainWindow::createOffice(const QString &path, const QString &school)
{
    auto store = core::Store::create(path);
    if (!store)
        return fail(store.error());
    core::School record;
    record.name = school;
    if (auto saved = (*store)->save(record); !saved)
        return fail(saved.error());
    showOffice(std::move(store).value(), QStringLiteral("home"));
}

void MainWindow::openSample(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QApplication::setOverrideCursor(Qt::WaitCursor);
        auto store = core::Store::create(path);
        const auto made =
            store ? core::makeSampleSchool(**store, {.today = m_today()}) : core::Result<void>(store.error());
        QApplication::restoreOverrideCursor();
        if (!made) {
            store = core::Error{};
            QFile::remove(path);
            return fail(made.error());
        }
    }
    open(path);
}

void MainWindow::showOffice(std::unique_ptr<core::Store> store, const QString &page)
{
    closeFile();
    m_store = std::move(store);
    m_search->setStore(m_store.get());
    m_store->setWho(QSettings().value(QStringLiteral("who")).toString());
    QSettings settings;
    auto recent = settings.value(QStringLiteral("files/recent")).toStringList();
    recent.removeAll(m_store->path());
    recent.prepend(m_store->path());
    settings.setValue(QStringLiteral("files/recent"), recent.mid(0, 8));
    connect(m_store.get(), &core::Store::historyMoved, this, &MainWindow::refreshActions);
    connect(m_store.get(), &core::Store::changed, this, [this](const QString &kind) {
        if (kind == QLatin1String("school"))
            refreshSchool();
    });
    connect(m_store.get(), &core::Store::backedUp, this, &MainWindow::refreshBackup);
    m_start->complain({});
    m_stack->setCurrentWidget(m_office);
    refreshSchool();
    refreshBackup();
    goTo(page);
    if (m_store->limit() == core::Store::Limit::Newer)
        say(tr("Made by a newer Bowon: this file can be read here, not changed."));
    else if (m_store->isReadOnly())
        say(tr("This file may not be written to: it can be read, not changed."));
}

void MainWindow::closeFile()
{
    if (auto *page = currentPage())
        page->settle();
    for (auto *page : std::as_const(m_pages))
        delete page;
    m_pages.clear();
    m_search->setStore(nullptr);
    m_store.reset();
    m_school->clear();
    m_line->clear();
    m_stack->setCurrentWidget(m_start);
    m_start->refresh();
}

Page *MainWindow::currentPage() const
{
    return m_store ? qobject_cast<Page *>(m_stackOfPages->currentWidget()) : nullptr;
}

void MainWindow::goTo(const QString &name, qint64 record)
{
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const PageEntry &e) { return e.name == name; });
    if (!m_store || entry == m_entries.end())
        return;
    if (auto *left = currentPage(); left && left != m_pages.value(name) && !left->settle())
        return;
    auto *&page = m_pages[name];
    if (!page) {
        page = entry->make(Office{*m_store, m_ask, m_today});
        page->setObjectName(name);
        m_stackOfPages->addWidget(page);
        connectPage(page);
    }
    m_stackOfPages->setCurrentWidget(page);
    {
        const QSignalBlocker quiet(m_navigation);
        m_navigation->setCurrentRow(int(entry - m_entries.begin()));
    }
    if (record)
        page->open(record);
    refreshActions();
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::wanted, this, &MainWindow::goTo);
    connect(
        page, &Page::fileWanted, this, [this](const QString &path) { open(path); }, Qt::QueuedConnection);
    connect(page, &Page::said, this, &MainWindow::say);
    connect(page, &Page::saved, this, [this] {
        if (!m_lineTimer->isActive()) // what was deleted is still offered back
            say(tr("Saved %1").arg(core::formatTime(QTime::currentTime())));
    });
    connect(page, &Page::removed, this, &MainWindow::offerUndo);
}

void MainWindow::say(const QString &line)
{
    m_undoDelete->hide();
    m_lineTimer->stop();
    m_line->setText(line);
}

void MainWindow::offerUndo(const QString &removed)
{
    m_line->setText(tr("Deleted: %1").arg(removed));
    m_undoDelete->show();
    m_lineTimer->start();
}

void MainWindow::undo()
{
    if (auto *page = currentPage(); page && !page->settle())
        return;
    if (const auto step = m_store->undo())
        say(tr("Undone: %1").arg(step->recordName.isEmpty() ? step->note : step->recordName));
    else
        say(step.error().message);
}

void MainWindow::redo()
{
    if (const auto step = m_store->redo())
        say(tr("Redone: %1").arg(step->recordName.isEmpty() ? step->note : step->recordName));
    else
        say(step.error().message);
}

QList<std::pair<QString, QString>> MainWindow::pagesCalled(const QString &words) const
{
    QList<std::pair<QString, QString>> pages;
    for (const auto &entry : m_entries)
        if (pageTitle(entry).contains(words, Qt::CaseInsensitive))
            pages << std::pair(pageTitle(entry), entry.name);
    return pages;
}

void MainWindow::refreshSchool()
{
    const auto school = m_store->find(core::Id<core::School>{1});
    m_school->setText(school ? school->name : QString());
}

void MainWindow::refreshActions()
{
    const auto *page = currentPage();
    m_actions->enable(m_store.get(), page && page->canCreate(), page && page->canFind(), page && page->canPrint());
    m_search->setEnabled(m_store != nullptr);
}

void MainWindow::refreshBackup()
{
    if (!m_store)
        return m_backup->clear();
    const auto last = m_store->lastBackup();
    if (!last)
        return m_backup->setText(tr("No backup yet"));
    const auto day =
        last->madeAt.date() == m_today() ? tr("today") : core::formatDate(last->madeAt.date(), core::DateStyle::Short);
    m_backup->setText(tr("Last good backup: %1 %2").arg(day, core::formatTime(last->madeAt.time())));
}

void MainWindow::fail(const core::Error &error)
{
    if (!error.detail.isEmpty())
        qWarning("%s", qPrintable(error.detail));
    if (m_store)
        return m_ask.tell(this, error);
    m_start->complain(error.message);
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (auto *page = currentPage();
        page && !page->settle() &&
        !m_ask.confirm(this, tr("Something on this page is not saved. Close all the same?"), tr("Close")))
        return event->ignore();
    QMainWindow::closeEvent(event);
}

} // namespace ui
