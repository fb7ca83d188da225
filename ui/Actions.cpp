#include "ui/Actions.h"
#include "core/store/Store.h"
#include "ui/Theme.h"
#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace ui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

QAction *action(QObject *parent, const char *name, const QKeySequence &shortcut, const QString &picture = {})
{
    auto *action = new QAction(parent);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    if (!picture.isEmpty())
        action->setIcon(icon(picture));
    return action;
}

} // namespace

Actions::Actions(QObject *parent)
    : open(action(parent, "openFile", QKeySequence::Open)), close(action(parent, "closeFile", {})),
      quit(action(parent, "quit", QKeySequence(Qt::CTRL | Qt::Key_Q))),
      undo(action(parent, "undo", QKeySequence::Undo, QStringLiteral("undo"))),
      redo(action(parent, "redo", QKeySequence(Qt::CTRL | Qt::Key_Y), QStringLiteral("redo"))),
      create(action(parent, "create", QKeySequence::New, QStringLiteral("add"))),
      find(action(parent, "find", QKeySequence::Find, QStringLiteral("search"))),
      print(action(parent, "print", QKeySequence::Print, QStringLiteral("print"))),
      search(action(parent, "searchAll", QKeySequence(Qt::CTRL | Qt::Key_K), QStringLiteral("search"))),
      about(action(parent, "about", {})), m_parent(parent)
{
}

void Actions::addPages(const QList<PageEntry> &entries, const std::function<void(const QString &)> &go)
{
    for (const auto &entry : entries) {
        auto *page = action(m_parent, "", QKeySequence(QLatin1String(entry.shortcut)), entry.name);
        page->setObjectName(QStringLiteral("go-") + entry.name);
        QObject::connect(page, &QAction::triggered, m_parent, [go, name = entry.name] { go(name); });
        m_pages << page;
    }
}

void Actions::fill(QMenuBar *bar)
{
    m_file = bar->addMenu(QString());
    m_file->addActions({open, close});
    m_file->addSeparator();
    m_file->addAction(print);
    m_file->addSeparator();
    m_file->addAction(quit);
    m_edit = bar->addMenu(QString());
    m_edit->addActions({undo, redo});
    m_edit->addSeparator();
    m_edit->addActions({create, find, search});
    m_go = bar->addMenu(QString());
    m_go->addActions(m_pages);
    m_help = bar->addMenu(QString());
    m_help->addAction(about);
}

void Actions::retranslate(const QList<PageEntry> &entries)
{
    m_file->setTitle(translated(QT_TRANSLATE_NOOP("Actions", "&File")));
    m_edit->setTitle(translated(QT_TRANSLATE_NOOP("Actions", "&Edit")));
    m_go->setTitle(translated(QT_TRANSLATE_NOOP("Actions", "&Go to")));
    m_help->setTitle(translated(QT_TRANSLATE_NOOP("Actions", "&Help")));
    open->setText(translated(QT_TRANSLATE_NOOP("Actions", "&Open a file…")));
    close->setText(translated(QT_TRANSLATE_NOOP("Actions", "&Close the file")));
    quit->setText(translated(QT_TRANSLATE_NOOP("Actions", "&Quit")));
    undo->setText(translated(QT_TRANSLATE_NOOP("Actions", "&Undo")));
    redo->setText(translated(QT_TRANSLATE_NOOP("Actions", "&Redo")));
    create->setText(translated(QT_TRANSLATE_NOOP("Actions", "&New")));
    find->setText(translated(QT_TRANSLATE_NOOP("Actions", "&Filter this page")));
    search->setText(translated(QT_TRANSLATE_NOOP("Actions", "Find &anything")));
    print->setText(translated(QT_TRANSLATE_NOOP("Actions", "&Print…")));
    about->setText(translated(QT_TRANSLATE_NOOP("Actions", "&About Bowon")));
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setText(QCoreApplication::translate("Pages", entries[i].title));
}

void Actions::enable(const core::Store *store, bool canCreate, bool canFind, bool canPrint)
{
    const bool writable = store && !store->isReadOnly();
    close->setEnabled(store);
    undo->setEnabled(store && store->canUndo());
    redo->setEnabled(store && store->canRedo());
    create->setEnabled(writable && canCreate);
    find->setEnabled(canFind);
    print->setEnabled(canPrint);
    search->setEnabled(store);
    for (auto *page : m_pages)
        page->setEnabled(store);
}

} // namespace ui
