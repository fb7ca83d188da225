#include "ui/SearchBox.h"
#include "core/records/Kinds.h"
#include "core/thai/Digits.h"
#include "ui/Finder.h"
#include "ui/Pages.h"
#include "ui/SearchHits.h"
#include <QEvent>
#include <QKeyEvent>
#include <QTimer>

namespace ui {

namespace {

constexpr int pauseMs = 30;
constexpr int ofEachKind = 5, ofOneKind = 300; // shown

// Records that have a page to be opened on.
QStringList kindsWithPage()
{
    QStringList kinds;
    for (const auto *kind : core::allKinds())
        if (!pageOfKind(kind->name).isEmpty())
            kinds << kind->name;
    return kinds;
}

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent), m_finder(new Finder(this)), m_hits(new SearchHits(this)), m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("search"));
    setClearButtonEnabled(true);
    retranslate();
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &SearchBox::look);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_isChosen = false;
        m_finder->stop();
        m_pause->start();
    });
    connect(m_hits, &QListWidget::itemClicked, this, &SearchBox::choose);
    connect(m_finder, &Finder::found, this, [this](const core::FoundOfKind &found) {
        m_hits->add(found, pageOfKind(found.kind));
        if (!m_only.isEmpty() && found.found.size() < found.total)
            m_hits->addNote(
                tr("%1 are shown. One more word narrows it down.").arg(core::grouped(qint64(found.found.size()))));
        show(false);
    });
    connect(m_finder, &Finder::finished, this, [this] {
        m_isLooking = false;
        m_hits->finish();
        show(true);
    });
    connect(m_finder, &Finder::failed, this, [this](const core::Error &error) {
        m_isLooking = false;
        m_hits->addNote(error.message);
        show(true);
    });
}

void SearchBox::setStore(const core::Store *store)
{
    close();
    m_finder->setStore(store);
}

void SearchBox::look()
{
    const auto words = text().trimmed();
    m_only.clear();
    if (words.isEmpty()) {
        m_finder->stop();
        return m_hits->hide();
    }
    m_hits->begin(words);
    if (m_pages)
        m_hits->addPages(m_pages(words));
    m_isLooking = true;
    m_finder->find({words, kindsWithPage(), ofEachKind});
}

void SearchBox::lookFor(const QString &kind)
{
    m_only = kind;
    m_hits->begin(text().trimmed());
    m_isLooking = true;
    m_finder->find({text().trimmed(), {kind}, ofOneKind});
}

void SearchBox::show(bool finished)
{
    if (!hasFocus() || m_hits->isEmpty())
        return;
    m_hits->fitUnder(*this);
    m_hits->show();
    if (m_isChosen && (finished || m_hits->current()))
        choose();
}

void SearchBox::choose()
{
    if (m_pause->isActive()) {
        m_pause->stop();
        look();
    }
    const auto target = m_hits->current();
    m_isChosen = !target && m_isLooking; // then the first that is found
    if (!target)
        return;
    if (!target->moreOf.isEmpty())
        return lookFor(target->moreOf);
    close();
    Q_EMIT chosen(target->page, target->record, target->place);
}

void SearchBox::close()
{
    m_pause->stop();
    m_finder->stop();
    m_isChosen = m_isLooking = false;
    m_hits->hide();
    setText({}); // and nothing to take back there
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        return m_hits->step(event->key() == Qt::Key_Down ? 1 : -1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose();
    case Qt::Key_Escape:
        if (!m_only.isEmpty() && m_hits->isVisible())
            return look(); // from all of one kind back to every kind
        close();
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_hits->hide();
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_hits->hide(); // what it says is of another language
    retranslate();
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Find anything (Ctrl+K)"));
    setToolTip(tr("Any letters of any record. Of several words all must occur; in minutes, anywhere in the meeting."));
}

} // namespace ui
