#include "ui/widgets/ReferencePicker.h"
#include "core/records/Kinds.h"
#include "core/thai/Digits.h"
#include "core/thai/Text.h"
#include "ui/Theme.h"
#include "ui/widgets/Framing.h"
#include <QAction>
#include <QKeyEvent>
#include <QListWidget>
#include <QRegularExpression>
#include <QScreen>
#include <QTimer>
#include <algorithm>

namespace ui {

namespace {

enum Role { IdRole = Qt::UserRole, NewRole };
constexpr int pauseMs = 120;
constexpr int mostHits = 12;
constexpr int rowHeight = 28;
constexpr int mostRead = 200; // by any word in the record, before those with the right name come first

// How well a name answers what was typed: 0 is best.
int distance(const QString &name, const QString &typed)
{
    const auto called = core::searchForm(name);
    if (called == typed || called.split(u' ').contains(typed))
        return 0;
    if (called.startsWith(typed))
        return 1;
    return called.contains(typed) ? 2 : 3;
}

// A village is said in several ways: หมู่ 4, หมู่ที่ 4, ม.4; its name has the first.
QString asInNames(const QString &typed)
{
    static const QRegularExpression number(QStringLiteral("^(หมู่ที่|หมู่|ม\\.?)\\s*(?=\\d)"));
    return core::searchForm(core::toArabicDigits(typed)).replace(number, QStringLiteral("หมู่ "));
}

// Every word stands in the name; a number as a whole, so that 1 is not 11.
bool isCalled(const QString &name, const QStringList &words)
{
    const auto called = core::searchForm(name);
    const auto parts = called.split(u' ');
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        const bool isNumber = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        return isNumber ? parts.contains(word) : called.contains(word);
    });
}

} // namespace

ReferencePicker::ReferencePicker(const core::Store &store, const core::Kind *kind, QWidget *parent)
    : QLineEdit(parent), m_store(store), m_kind(kind), m_hits(new QListWidget(this)), m_pause(new QTimer(this)),
      m_open(new QAction(this))
{
    m_hits->setObjectName(QStringLiteral("hits"));
    m_hits->setWindowFlags(Qt::ToolTip); // floats below the field without taking its keys
    m_hits->setFocusPolicy(Qt::NoFocus);
    m_hits->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    m_open->setIcon(icon(QStringLiteral("search")));
    addAction(m_open, QLineEdit::TrailingPosition);
    connect(m_open, &QAction::triggered, this, [this] {
        setFocus();
        look();
    });
    connect(m_pause, &QTimer::timeout, this, &ReferencePicker::look);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_typing = true;
        setRefused(false);
        m_pause->start();
    });
    connect(this, &QLineEdit::editingFinished, this, &ReferencePicker::settle);
    connect(m_hits, &QListWidget::itemClicked, this, &ReferencePicker::choose);
    connect(&m_store, &core::Store::changed, this, [this](const QString &changed) {
        const auto *other = core::kindNamed(changed);
        const bool named = m_kind ? changed == m_kind->name : other && other->isParty;
        if (named && m_id && !m_typing)
            setId(m_id);
    });
    retranslate();
}

void ReferencePicker::retranslate()
{
    m_open->setText(tr("Choose"));
    m_open->setToolTip(tr("Choose from the list (Down)"));
}

void ReferencePicker::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_open->setIcon(icon(QStringLiteral("search")));
    else if (event->type() == QEvent::ReadOnlyChange)
        m_open->setEnabled(!isReadOnly());
}

QString ReferencePicker::nameOf(qint64 id) const
{
    if (!id)
        return {};
    const auto names = m_kind ? m_store.names(*m_kind, {id}) : m_store.memberNames({id});
    return names ? names->value(id) : QString();
}

void ReferencePicker::setId(qint64 id)
{
    m_pause->stop();
    m_hits->hide();
    m_id = id;
    m_typing = false;
    setRefused(false);
    if (const auto name = nameOf(id); name != text()) {
        setText(name);
        setCursorPosition(0);
    }
    setToolTip(text());
}

QString ReferencePicker::complaint() const
{
    return m_refused ? tr("“%1” is not in the list; choose one of the names").arg(text()) : QString();
}

// Those whose name, as the program shows it, has every word that was typed.
QList<ReferencePicker::Hit> ReferencePicker::called(const QString &typed) const
{
    const auto words = asInNames(typed).split(u' ', Qt::SkipEmptyParts);
    const auto all = m_store.list(*m_kind, {.words = {}, .sortField = {}});
    const auto names = all && !words.isEmpty() ? m_store.names(*m_kind, *all) : core::Error{};
    QList<Hit> hits;
    if (names)
        for (const auto id : *all)
            if (isCalled(names->value(id), words))
                hits << Hit{id, names->value(id)};
    return hits;
}

// By name; where no name contains what was typed, by any word in the record.
QList<ReferencePicker::Hit> ReferencePicker::found(const QString &typed) const
{
    QList<Hit> hits;
    if (!m_kind || (m_kind->isParty && !typed.isEmpty())) {
        const auto kinds = m_kind ? QStringList(m_kind->name) : QStringList();
        if (const auto members = m_store.membersLike(typed, mostHits, kinds))
            for (const auto &[id, name] : *members)
                hits << Hit{id, name};
    }
    if (!m_kind || !hits.isEmpty())
        return hits;
    hits = called(typed);
    const auto listed = m_store.list(*m_kind, {.words = typed, .sortField = {}});
    if (!listed)
        return hits.mid(0, mostHits);
    const auto names = m_store.names(*m_kind, listed->mid(0, mostRead));
    for (const auto id : listed->mid(0, mostRead))
        if (names && std::none_of(hits.begin(), hits.end(), [id](const Hit &hit) { return hit.id == id; }))
            hits << Hit{id, names->value(id)};
    if (const auto form = asInNames(typed); !form.isEmpty())
        std::stable_sort(hits.begin(), hits.end(),
                         [&](const Hit &a, const Hit &b) { return distance(a.name, form) < distance(b.name, form); });
    return hits.mid(0, mostHits);
}

QString ReferencePicker::described(const Hit &hit) const
{
    if (m_kind)
        return hit.name;
    const auto kind = m_store.memberKind(hit.id);
    const auto *described = kind ? core::kindNamed(*kind) : nullptr;
    return described ? QStringLiteral("%1  —  %2").arg(hit.name, core::kindSingular(*described)) : hit.name;
}

void ReferencePicker::look()
{
    m_pause->stop();
    const auto typed = m_typing ? core::normalizedLine(text()) : QString();
    showHits(found(typed), typed);
}

void ReferencePicker::showHits(const QList<Hit> &hits, const QString &typed)
{
    m_hits->clear();
    int current = 0;
    for (const auto &hit : hits) {
        auto *item = new QListWidgetItem(described(hit), m_hits);
        item->setData(IdRole, hit.id);
        if (hit.id == m_id && !m_typing)
            current = m_hits->count() - 1;
    }
    if (hits.isEmpty() && !typed.isEmpty()) {
        const auto offer = m_offer ? m_offer(typed) : QString();
        auto *item = new QListWidgetItem(offer.isEmpty() ? tr("Nothing is called “%1”").arg(typed) : offer, m_hits);
        item->setData(NewRole, !offer.isEmpty());
        if (offer.isEmpty())
            item->setFlags(Qt::NoItemFlags);
    }
    if (m_hits->count() == 0)
        return m_hits->hide();
    for (int row = 0; row < m_hits->count(); ++row)
        m_hits->item(row)->setSizeHint({0, rowHeight});
    m_hits->setCurrentRow(current);
    QRect place(mapToGlobal(QPoint(0, height() + 2)),
                QSize(std::max(width(), 340), m_hits->count() * rowHeight + 2 * m_hits->frameWidth()));
    if (place.bottom() > screen()->availableGeometry().bottom())
        place.moveBottom(mapToGlobal(QPoint(0, -2)).y());
    m_hits->setGeometry(place);
    m_hits->setVisible(hasFocus());
}

void ReferencePicker::walk(int rows)
{
    if (m_pause->isActive() || !m_hits->isVisible())
        return look();
    m_hits->setCurrentRow(qBound(0, m_hits->currentRow() + rows, m_hits->count() - 1));
}

bool ReferencePicker::choose()
{
    if (m_pause->isActive())
        look();
    const auto *item = m_hits->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return false;
    if (item->data(NewRole).toBool()) {
        const auto typed = core::normalizedLine(text());
        m_hits->hide();
        Q_EMIT newWanted(typed);
    } else {
        take(item->data(IdRole).toLongLong());
    }
    return true;
}

void ReferencePicker::take(qint64 id)
{
    const bool isNew = id != m_id || m_refused;
    setId(id);
    if (isNew)
        Q_EMIT picked(id);
}

// Whoever goes on without choosing has chosen where only one fits, and nothing where nothing is typed.
void ReferencePicker::settle()
{
    if (!m_typing)
        return;
    if (text().trimmed().isEmpty())
        return take(0);
    if (m_pause->isActive() || m_hits->count() == 0)
        look();
    const bool isPlain = m_hits->count() == 1 && m_hits->item(0)->data(IdRole).toLongLong() != 0;
    const bool isNamed =
        m_hits->count() > 0 && nameOf(m_hits->item(0)->data(IdRole).toLongLong()) == core::normalizedLine(text());
    m_pause->stop();
    if (isPlain || isNamed)
        return take(m_hits->item(0)->data(IdRole).toLongLong());
    m_hits->hide();
    setRefused(true);
}

void ReferencePicker::giveUp()
{
    setId(m_id);
    selectAll();
}

void ReferencePicker::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!isReadOnly())
            walk(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_typing && text().trimmed().isEmpty())
            take(0);
        else if ((m_typing || m_hits->isVisible()) && !choose())
            return setRefused(true);
        return event->ignore(); // Enter goes on to the next field
    case Qt::Key_Escape:
        if (m_typing || m_hits->isVisible())
            return giveUp();
        return event->ignore();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void ReferencePicker::setRefused(bool refused)
{
    if (refused == m_refused)
        return;
    m_refused = refused;
    frame(this, refused ? Framing::Refused : Framing::Plain);
    Q_EMIT complaintChanged();
}

void ReferencePicker::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_hits->hide();
}

} // namespace ui
