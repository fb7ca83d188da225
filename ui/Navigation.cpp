#include "ui/Navigation.h"
#include "ui/Theme.h"
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

namespace ui {

namespace {
constexpr int margin = 16; // px beside the longest name
}

Navigation::Navigation(const QList<PageEntry> &entries, QWidget *parent) : QListWidget(parent), m_entries(entries)
{
    setObjectName(QStringLiteral("navigation"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const auto &entry : m_entries) {
        auto *item = new QListWidgetItem(icon(entry.name), QString(), this);
        item->setData(Qt::UserRole, entry.name);
        if (*entry.shortcut)
            item->setToolTip(QKeySequence(QLatin1String(entry.shortcut)).toString(QKeySequence::NativeText));
    }
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        openGroup();
        if (item)
            Q_EMIT chosen(item->data(Qt::UserRole).toString());
    });
    connect(this, &QListWidget::itemClicked, this, &Navigation::entered);
    retranslate();
    openGroup();
}

void Navigation::retranslate()
{
    for (int row = 0; row < count(); ++row)
        item(row)->setText((m_entries[row].level ? QStringLiteral("   ") : QString()) + pageTitle(m_entries[row]) +
                           (hasPagesBelow(row) ? QStringLiteral("  ▾") : QString()));
    setAccessibleName(tr("Pages"));
    fitWidth();
}

int Navigation::groupOf(int row) const
{
    while (row > 0 && m_entries[row].level > 0)
        --row;
    return row;
}

bool Navigation::hasPagesBelow(int row) const
{
    return m_entries[row].level == 0 && row + 1 < m_entries.size() && m_entries[row + 1].level > 0;
}

void Navigation::openGroup()
{
    const int open = currentRow() < 0 ? -1 : groupOf(currentRow());
    for (int row = 0; row < count(); ++row)
        setRowHidden(row, m_entries[row].level > 0 && groupOf(row) != open);
    fitWidth();
}

void Navigation::setCurrent(const QString &page)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(Qt::UserRole).toString() == page)
            setCurrentRow(row);
    openGroup();
}

// As wide as the longest name, listed or not, whatever the size of the letters.
void Navigation::fitWidth()
{
    if (count() == 0)
        return;
    int listed = 0, widest = 0;
    for (int row = 0; row < count(); ++row) {
        listed += isRowHidden(row) ? 0 : 1;
        widest = std::max(widest, sizeHintForIndex(indexFromItem(item(row))).width());
    }
    const bool scrolls = height() > 0 && listed * sizeHintForRow(0) > height();
    setFixedWidth(widest + margin + 2 * frameWidth() + (scrolls ? verticalScrollBar()->sizeHint().width() : 0));
}

void Navigation::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Right:
        Q_EMIT entered();
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return; // a page of this list is no page of the program
    default:
        QListWidget::keyPressEvent(event);
    }
}

void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitWidth();
}

void Navigation::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fitWidth();
}

} // namespace ui
