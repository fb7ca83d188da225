#pragma once
#include "ui/Office.h"
#include <QKeySequence>
#include <QList>
#include <QString>
#include <functional>

namespace core {
class Language;
}

namespace ui {

class Page;

// A page as the window knows it: by name, until it is first visited.
struct PageEntry {
    QString name;      // of --page
    const char *title; // English; translated when shown (context "Pages")
    int level = 0;     // 1: under the entry before it
    const char *shortcut = "";
    std::function<Page *(const Office &)> make;
};

QString pageTitle(const PageEntry &entry);

// Every page, in the order of the navigation.
QList<PageEntry> pageEntries(core::Language &language);

// The page on which records of a kind are dealt with; empty: none of its own.
QString pageOfKind(const QString &kind);

} // namespace ui
