#pragma once
#include "ui/Pages.h"
#include <QHash>
#include <QList>

class QAction;
class QMenu;
class QMenuBar;
class QObject;

namespace core {
class Store;
struct Error;
} // namespace core

namespace ui {

core::Error aboutBowon(); // told, though nothing is wrong

// The window's menus: what means the same on every page, and the way to each page. Shortcuts stand beside the words.
struct Actions {
    explicit Actions(QObject *parent);
    void addPages(const QList<PageEntry> &entries, const std::function<void(const QString &)> &go);
    void fill(QMenuBar *bar);
    // The files opened lately, read when the menu is.
    void offerRecent(const std::function<QStringList()> &files, const std::function<void(const QString &)> &show);
    void retranslate(const QList<PageEntry> &entries);
    void enable(const core::Store *store, bool canCreate, bool canFind, bool canPrint);

    QAction *newOffice, *open, *backUp, *close, *quit, *undo, *redo, *create, *find, *print, *search, *about;

private:
    QObject *m_parent;
    QList<QAction *> m_pages;
    QList<int> m_levels;         // of the pages
    QHash<int, QMenu *> m_below; // by the page that has others below it: it and these
    QMenu *m_file = nullptr, *m_recent = nullptr, *m_edit = nullptr, *m_go = nullptr, *m_help = nullptr;
};

} // namespace ui
