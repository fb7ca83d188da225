#include "ui/SearchBox.h"
#include <QKeyEvent>
#include <QListWidget>
#include <QTimer>

namespace ui {

namespace {
enum Role { PageRole = Qt::UserRole, RecordRole };
constexpr int pauseMs = 150;
} // namespace

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent), m_hits(new QListWidget(this)), m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("search"));
    setClearButtonEnabled(true);
    m_hits->setObjectName(QStringLiteral("hits"));
    m_hits->setWindowFlags(Qt::ToolTip); // floats below the field without taking its keys
    m_hits->setFocusPolicy(Qt::NoFocus);
    m_hits->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &SearchBox::look);
    connect(this, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_hits, &QListWidget::itemClicked, this, &SearchBox::choose);
}

void SearchBox::look()
{
    m_hits->clear();
    const auto words = text().trimmed();
    if (words.isEmpty() || !m_source)
        return m_hits->hide();
    for (const auto &hit : m_source(words)) {
        auto *item =
            new QListWidgetItem(hit.detail.isEmpty() ? hit.text : hit.text + QStringLiteral("  —  ") + hit.detail);
        item->setData(PageRole, hit.page);
        item->setData(RecordRole, hit.record);
        m_hits->addItem(item);
    }
    if (m_hits->count() == 0) {
        auto *nothing = new QListWidgetItem(tr("Nothing found for “%1”").arg(words));
        nothing->setFlags(Qt::NoItemFlags);
        m_hits->addItem(nothing);
    }
    m_hits->setCurrentRow(0);
    const int rows = std::min(12, m_hits->count());
    m_hits->setGeometry(QRect(mapToGlobal(QPoint(0, height() + 2)), QSize(std::max(width(), 520), rows * 28 + 8)));
    m_hits->show();
}

void SearchBox::choose()
{
    if (m_pause->isActive()) {
        m_pause->stop();
        look();
    }
    const auto *item = m_hits->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const auto page = item->data(PageRole).toString();
    const auto record = item->data(RecordRole).toLongLong();
    m_hits->hide();
    clear();
    Q_EMIT chosen(page, record);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_hits->setCurrentRow(
            qBound(0, m_hits->currentRow() + (event->key() == Qt::Key_Down ? 1 : -1), m_hits->count() - 1));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose();
    case Qt::Key_Escape:
        m_hits->hide();
        clear();
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

} // namespace ui
