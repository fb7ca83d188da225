#pragma once
#include "core/Result.h"
#include "ui/Office.h"
#include "ui/Pages.h"
#include <QHash>
#include <QMainWindow>
#include <memory>

class QLabel;
class QListWidget;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace ui {

class Page;
class SearchBox;
class StartPage;
struct Actions;

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
    void goTo(const QString &page, qint64 record = 0);
    Page *currentPage() const;
    void setToday(std::function<QDate()> today) { m_today = std::move(today); }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildFrame();
    void buildActions();
    void retranslate();
    void showOffice(std::unique_ptr<core::Store> store, const QString &page);
    void closeFile();
    void connectPage(Page *page);
    void offerUndo(const QString &removed);
    void undo();
    void redo();
    void refreshActions();
    void refreshBackup();
    void refreshSchool();
    void openSample(const QString &path);
    QList<std::pair<QString, QString>> pagesCalled(const QString &words) const;
    void say(const QString &line);
    void fail(const core::Error &error);

    Ask &m_ask;
    core::Language &m_language;
    std::function<QDate()> m_today = [] { return QDate::currentDate(); };
    QList<PageEntry> m_entries;
    std::unique_ptr<core::Store> m_store;
    QHash<QString, Page *> m_pages;
    QStackedWidget *m_stack;
    StartPage *m_start;
    QWidget *m_office; // navigation and pages, shown while a file is open
    QListWidget *m_navigation;
    QStackedWidget *m_stackOfPages;
    QLabel *m_school;
    SearchBox *m_search;
    QLabel *m_line;
    QLabel *m_backup;
    QToolButton *m_undoDelete;
    QTimer *m_lineTimer;
    std::unique_ptr<Actions> m_actions;
};

} // namespace ui
