#include "ui/MainWindow.h"
#include "core/Language.h"
#include "core/store/Store.h"
#include "ui/Actions.h"
#include "ui/Ask.h"
#include "ui/Foot.h"
#include "ui/Navigation.h"
#include "ui/OfficeFiles.h"
#include "ui/Page.h"
#include "ui/PageStack.h"
#include "ui/SearchBox.h"
#include "ui/StartPage.h"
#include "ui/TopBar.h"
#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QThreadPool>

namespace ui {

MainWindow::MainWindow(Ask &ask, core::Language &language, QWidget *parent)
    : QMainWindow(parent), m_ask(ask), m_language(language), m_entries(pageEntries(language)),
      m_actions(std::make_unique<Actions>(this)), m_start(new StartPage(ask)), m_office(new QWidget),
      m_stack(new QStackedWidget), m_navigation(new Navigation(m_entries)), m_pages(new PageStack(m_entries)),
      m_search(new SearchBox), m_top(new TopBar(m_search, {m_actions->undo, m_actions->redo})), m_foot(new Foot)
{
    buildFrame();
    connectFrame();
    connectActions();
    m_actions->retranslate(m_entries);
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
    auto *layout = new QHBoxLayout(m_office);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(m_pages, 1);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_office);
    setCentralWidget(m_stack);
    setStatusBar(m_foot);
    setWindowTitle(QStringLiteral(u"บวร Bowon"));
    m_actions->addPages(m_entries, [this](const QString &page) { goTo(page); });
    m_actions->fill(menuBar());
    menuBar()->setCornerWidget(m_top);
}

void MainWindow::connectFrame()
{
    connect(m_start, &StartPage::openWanted, this, [this](const QString &path) { open(path); });
    connect(m_start, &StartPage::newWanted, this, &MainWindow::createOffice);
    connect(m_start, &StartPage::sampleWanted, this, [this](const QString &path) {
        if (const auto made = makeSample(path, m_today()); !made)
            return fail(made.error());
        open(path);
    });
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_navigation, &Navigation::entered, this, [this] { currentPage()->takeFocus(); });
    connect(m_foot, &Foot::undoWanted, this, [this] { move(true); });
    connect(m_foot, &Foot::showWanted, this, &MainWindow::goTo);
    connect(m_pages, &PageStack::made, this, &MainWindow::connectPage);
    connect(m_pages, &PageStack::moved, m_navigation, &Navigation::setCurrent);
    m_search->setPages([this](const QString &words) { return m_pages->called(words); });
    connect(m_search, &SearchBox::chosen, this, &MainWindow::goToPlace);
    connect(m_search, &SearchBox::left, this, [this] {
        if (auto *page = currentPage())
            page->takeFocus();
    });
}

void MainWindow::connectActions()
{
    auto &a = *m_actions;
    connect(a.newOffice, &QAction::triggered, this, [this] {
        closeFile();
        m_start->nameSchool();
    });
    connect(a.open, &QAction::triggered, this, [this] {
        if (const auto path = fileToOpen(m_ask, this); !path.isEmpty())
            open(path);
    });
    a.offerRecent([] { return recentFiles(); }, [this](const QString &path) { open(path); });
    connect(a.backUp, &QAction::triggered, this, &MainWindow::makeBackup);
    connect(a.close, &QAction::triggered, this, &MainWindow::closeFile);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.undo, &QAction::triggered, this, [this] { move(true); });
    connect(a.redo, &QAction::triggered, this, [this] { move(false); });
    connect(a.create, &QAction::triggered, this, [this] { currentPage()->create(); });
    connect(a.find, &QAction::triggered, this, [this] { currentPage()->find(); });
    connect(a.print, &QAction::triggered, this, [this] {
        if (currentPage()->settle())
            currentPage()->print();
    });
    connect(a.search, &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(a.about, &QAction::triggered, this, [this] { m_ask.tell(this, aboutBowon()); });
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_actions->retranslate(m_entries);
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
    auto store = newOffice(path, school);
    if (!store)
        return fail(store.error());
    showOffice(std::move(store).value(), QStringLiteral("home"));
}

void MainWindow::showOffice(std::unique_ptr<core::Store> store, const QString &page)
{
    closeFile();
    m_store = std::move(store);
    m_store->setWho(QSettings().value(QStringLiteral("who")).toString());
    rememberFile(m_store->path());
    connect(m_store.get(), &core::Store::historyMoved, this, &MainWindow::refreshActions);
    m_pages->setOffice(Office{*m_store, m_ask, m_today});
    m_foot->setStore(m_store.get(), m_today);
    m_top->setStore(m_store.get());
    m_start->complain({});
    m_stack->setCurrentWidget(m_office);
    goTo(page);
}

void MainWindow::closeFile()
{
    m_pages->setOffice({});
    m_foot->setStore(nullptr, m_today);
    m_store.reset();
    m_top->setStore(nullptr);
    m_stack->setCurrentWidget(m_start);
    m_start->refresh();
    refreshActions();
}

Page *MainWindow::currentPage() const
{
    return m_pages->current();
}

void MainWindow::goToPlace(const QString &page, qint64 record, const FoundPlace &place)
{
    goTo(page, record);
    if (auto *shown = currentPage(); shown && (record || place.lineId) && shown->objectName() == page)
        shown->mark(place);
}

void MainWindow::goTo(const QString &name, qint64 record)
{
    if (!m_pages->show(name))
        return;
    if (record)
        currentPage()->open(record);
    currentPage()->takeFocus(record);
    refreshActions();
}

void MainWindow::showPage(const QString &name)
{
    m_pages->show(name);
    refreshActions();
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::wanted, this, &MainWindow::goTo);
    connect(page, &Page::placeWanted, this, &MainWindow::goToPlace);
    connect(
        page, &Page::fileWanted, this, [this](const QString &path) { open(path); }, Qt::QueuedConnection);
    connect(page, &Page::said, m_foot, &Foot::say);
    connect(page, &Page::saved, m_foot, &Foot::saySaved);
    connect(page, &Page::removed, m_foot, &Foot::offerUndo);
}

void MainWindow::move(bool back)
{
    if (!m_pages->settle())
        return;
    const auto step = back ? m_store->undo() : m_store->redo();
    if (!step)
        return m_foot->say(step.error().message);
    const auto *page = currentPage();
    const bool inSight = page && page->objectName() == pageOfKind(step->kind) && page->isShowing(step->recordId);
    m_foot->tellMoved(*step, back, inSight);
}

void MainWindow::makeBackup()
{
    if (!m_pages->settle())
        return;
    const auto path = backUp(*m_store, m_ask, this, m_today());
    if (!path)
        m_ask.tell(this, path.error());
    else if (!path->isEmpty())
        m_foot->say(tr("Backup made and checked: %1").arg(QDir::toNativeSeparators(*path)));
}

void MainWindow::refreshActions()
{
    const auto *page = currentPage();
    m_actions->enable(m_store.get(), page && page->canCreate(), page && page->canFind(), page && page->canPrint());
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
    if (!m_pages->settle() &&
        !m_ask.confirm(this, tr("Something on this page is not saved. Close all the same?"), tr("Close")))
        return event->ignore();
    QMainWindow::closeEvent(event);
}

} // namespace ui
