#pragma once
#include "core/Result.h"
#include "ui/Office.h"
#include "ui/Pages.h"
#include <QMainWindow>
#include <memory>

class QStackedWidget;

namespace ui {

class Foot;
class Navigation;
class Page;
class PageStack;
class SearchBox;
class StartPage;
class TopBar;
struct Actions;
struct FoundPlace;

// The frame: navigation, the pages, undo and redo, the search for anything, and the quiet line at the foot. It knows
// pages by name only.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Ask &ask, core::Language &language, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Opens an office's file and shows a page of it. What is wrong is told on the start page.
    bool open(const QString &path, const QString &page = QStringLiteral("home"));
    void createOffice(const QString &path, const QString &school);
    void goTo(const QString &page, qint64 record = 0); // the cursor with it
    void goToPlace(const QString &page, qint64 record, const FoundPlace &place);
    Page *currentPage() const;
    void setToday(std::function<QDate()> today) { m_today = std::move(today); }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildFrame();
    void connectFrame();
    void connectActions();
    void showOffice(std::unique_ptr<core::Store> store, const QString &page);
    void closeFile();
    void showPage(const QString &name); // the cursor stays where it is
    void connectPage(Page *page);
    void move(bool back);
    void makeBackup();
    void refreshActions();
    void fail(const core::Error &error);

    Ask &m_ask;
    core::Language &m_language;
    std::function<QDate()> m_today = [] { return QDate::currentDate(); };
    QList<PageEntry> m_entries;
    std::unique_ptr<core::Store> m_store;
    std::unique_ptr<Actions> m_actions;
    StartPage *m_start;
    QWidget *m_office; // navigation and pages, shown while a file is open
    QStackedWidget *m_stack;
    Navigation *m_navigation;
    PageStack *m_pages;
    SearchBox *m_search;
    TopBar *m_top;
    Foot *m_foot;
};

} // namespace ui
