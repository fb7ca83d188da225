#include "ui/Actions.h"
#include "core/store/Store.h"
#include "ui/Theme.h"
#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace ui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

// Where the keyboard is laid out for Thai (Kedmanee), the keys 1 to 9 and 0 give these; two of them are no letters and
// are not led back to their digit by themselves.
QList<QKeySequence> withThaiLayout(const QKeySequence &shortcut)
{
    static const QString digits = QStringLiteral("1234567890"), thai = QStringLiteral(u"ๅ/-ภถุึคตจ");
    QList<QKeySequence> keys{shortcut};
    if (shortcut.isEmpty())
        return keys;
    const auto combination = shortcut[0];
    const auto at = combination.key() <= Qt::Key_AsciiTilde ? digits.indexOf(QChar(combination.key())) : -1;
    if (at >= 0)
        keys << QKeySequence(QKeyCombination(combination.keyboardModifiers(), Qt::Key(thai[at].unicode())));
    return keys;
}

// A letter for each title by which the open menu is walked: its first one that is free, of the English words in every
// language.
QChar letterFor(const QString &title, QString &taken)
{
    const auto letters = title.toUpper() + QStringLiteral("BFJKQUWXYZ");
    for (const auto letter : letters)
        if (letter >= u'A' && letter <= u'Z' && !taken.contains(letter)) {
            taken += letter;
            return letter;
        }
    return {};
}

QString lettered(const QString &title, QChar letter)
{
    const auto at = title.indexOf(letter, 0, Qt::CaseInsensitive);
    if (letter.isNull())
        return title;
    return at < 0 ? QStringLiteral("%1 (&%2)").arg(title, letter) : QString(title).insert(at, u'&');
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

core::Error aboutBowon()
{
    return {core::Error::Kind::NotFound,
            translated(QT_TRANSLATE_NOOP(
                           "Actions",
                           "Bowon %1\nThe network of a school and its community, and the minutes of its meetings.\n"
                           "Free software under the GNU General Public License, version 3 or later."))
                .arg(QCoreApplication::applicationVersion())};
}

Actions::Actions(QObject *parent)
    : newOffice(action(parent, "newOffice", {})), open(action(parent, "openFile", QKeySequence::Open)),
      backUp(action(parent, "backUp", {}, QStringLiteral("backup"))), close(action(parent, "closeFile", {})),
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
        page->setShortcuts(withThaiLayout(page->shortcut()));
        QObject::connect(page, &QAction::triggered, m_parent, [go, name = entry.name] { go(name); });
        m_pages << page;
        m_levels << entry.level;
    }
}

void Actions::fill(QMenuBar *bar)
{
    m_file = bar->addMenu(QString());
    m_file->addActions({newOffice, open});
    m_recent = m_file->addMenu(QString());
    m_recent->setObjectName(QStringLiteral("recentFiles"));
    m_file->addAction(close);
    m_file->addSeparator();
    m_file->addActions({print, backUp});
    m_file->addSeparator();
    m_file->addAction(quit);
    m_edit = bar->addMenu(QString());
    m_edit->addActions({undo, redo});
    m_edit->addSeparator();
    m_edit->addActions({create, find, search});
    m_go = bar->addMenu(QString());
    QMenu *menu = m_go;
    for (int i = 0; i < m_pages.size(); ++i) {
        const bool hasPagesBelow = m_levels[i] == 0 && m_levels.value(i + 1) > 0;
        if (m_levels[i] == 0)
            menu = hasPagesBelow ? m_below.insert(i, m_go->addMenu(m_pages[i]->icon(), QString())).value() : m_go;
        menu->addAction(m_pages[i]);
    }
    m_help = bar->addMenu(QString());
    m_help->addAction(about);
}

void Actions::offerRecent(const std::function<QStringList()> &files, const std::function<void(const QString &)> &show)
{
    QObject::connect(m_recent, &QMenu::aboutToShow, m_recent, [this, files, show] {
        m_recent->clear();
        int place = 0;
        for (const auto &path : files()) {
            auto *file =
                m_recent->addAction(QStringLiteral("&%1 %2").arg(++place).arg(QFileInfo(path).completeBaseName()));
            file->setToolTip(QDir::toNativeSeparators(path));
            QObject::connect(file, &QAction::triggered, m_parent, [show, path] { show(path); });
        }
        if (m_recent->isEmpty())
            m_recent->addAction(translated(QT_TRANSLATE_NOOP("Actions", "None yet")))->setEnabled(false);
    });
}

void Actions::retranslate(const QList<PageEntry> &entries)
{
    m_file->setTitle(translated(QT_TRANSLATE_NOOP("Actions", "&File")));
    m_edit->setTitle(translated(QT_TRANSLATE_NOOP("Actions", "&Edit")));
    m_go->setTitle(translated(QT_TRANSLATE_NOOP("Actions", "&Go to")));
    m_help->setTitle(translated(QT_TRANSLATE_NOOP("Actions", "&Help")));
    m_recent->setTitle(translated(QT_TRANSLATE_NOOP("Actions", "Opened &lately")));
    newOffice->setText(translated(QT_TRANSLATE_NOOP("Actions", "&New school…")));
    backUp->setText(translated(QT_TRANSLATE_NOOP("Actions", "&Back up…")));
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
    QString taken, takenBelow;
    for (int i = 0; i < m_pages.size(); ++i) {
        const auto title = QLatin1String(entries[i].title);
        if (auto *below = m_below.value(i)) {
            below->setTitle(lettered(pageTitle(entries[i]), letterFor(title, taken)));
            takenBelow.clear();
        }
        auto &letters = m_levels[i] > 0 || m_below.contains(i) ? takenBelow : taken;
        m_pages[i]->setText(lettered(pageTitle(entries[i]), letterFor(title, letters)));
    }
}

void Actions::enable(const core::Store *store, bool canCreate, bool canFind, bool canPrint)
{
    const bool writable = store && !store->isReadOnly();
    close->setEnabled(store);
    backUp->setEnabled(store);
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
