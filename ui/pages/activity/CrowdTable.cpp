#include "ui/pages/activity/CrowdTable.h"
#include "core/thai/Digits.h"
#include "ui/Theme.h"
#include "ui/widgets/RowHeight.h"
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTableWidget>

namespace ui {

CrowdTable::CrowdTable(const Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_title(new QLabel), m_hint(new QLabel),
      m_table(new QTableWidget(0, ColumnCount))
{
    m_title->setProperty("role", QStringLiteral("section"));
    m_title->setWordWrap(true);
    m_hint->setProperty("role", QStringLiteral("hinted"));
    m_hint->setObjectName(QStringLiteral("crowdHint"));
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_table->setObjectName(QStringLiteral("headcounts"));
    m_table->verticalHeader()->hide();
    new RowHeight(m_table);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_hint);
    // A number is typed wherever the cursor stands in its line.
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row, int column) {
        if (row >= 0 && column != People)
            m_table->setCurrentCell(row, People);
    });
    connect(m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
            [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
                if (hint == QAbstractItemDelegate::SubmitModelCache)
                    goTo(m_table->currentRow() + 1);
            });
    connect(m_table, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (column == People && !m_listing)
            keep(row);
    });
    // What is taken back, or comes from another window.
    connect(&m_office.store, &core::Store::changed, this, [this](const QString &kind) {
        if (!m_keeping && m_activity && (kind == QLatin1String("headcount") || kind == QLatin1String("village")))
            list();
    });
    retranslate();
}

void CrowdTable::retranslate()
{
    m_title->setText(tr("Crowds without names: people by village"));
    m_table->setHorizontalHeaderLabels({tr("Village"), tr("People"), tr("Live there")});
    m_table->setAccessibleName(m_title->text());
    arrangeColumns();
    tellOdd();
}

void CrowdTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CrowdTable::show(core::Id<core::Activity> activity, core::Sitting sitting)
{
    m_activity = activity;
    m_sitting = sitting;
    list();
}

void CrowdTable::list()
{
    const QScopedValueRollback listing(m_listing, true);
    const int current = m_table->currentRow();
    m_table->setRowCount(0);
    const auto crowds = core::crowdsOf(m_office.store, m_activity);
    m_crowds = crowds ? *crowds : QList<core::Crowd>();
    if (!crowds)
        Q_EMIT failed(crowds.error().message);
    for (const auto &crowd : std::as_const(m_crowds)) {
        const int at = m_table->rowCount();
        m_table->insertRow(at);
        const QString texts[]{crowd.name, crowd.headcount ? core::grouped(qint64(crowd.people)) : QString(),
                              crowd.known ? core::grouped(qint64(*crowd.known)) : QString()};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *cell = new QTableWidgetItem(texts[column]);
            if (column != People)
                cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (column != Village)
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(at, column, cell);
        }
    }
    if (current >= 0)
        goTo(current);
    tellOdd();
}

// The names take what the numbers leave.
void CrowdTable::arrangeColumns()
{
    int rest = m_table->viewport()->width();
    for (const int column : {int(People), int(Known)}) {
        const auto title = m_table->horizontalHeaderItem(column)->text();
        auto bold = m_table->horizontalHeader()->font();
        bold.setBold(true);
        const int width = std::max(QFontMetrics(bold).horizontalAdvance(title) + 14,
                                   fontMetrics().horizontalAdvance(QStringLiteral("00,000")) + 12);
        m_table->setColumnWidth(column, width);
        rest -= width;
    }
    m_table->setColumnWidth(Village, std::max(100, rest));
}

void CrowdTable::weigh()
{
    const auto crowds = core::crowdsOf(m_office.store, m_activity);
    if (!crowds || crowds->size() != m_crowds.size())
        return;
    m_crowds = *crowds;
    tellOdd();
}

// Beside the number itself, and in words below: those present, with names and without, against those who live there.
void CrowdTable::tellOdd()
{
    const QScopedValueRollback listing(m_listing, true);
    QStringList told;
    for (int row = 0; row < m_crowds.size() && row < m_table->rowCount(); ++row) {
        const auto &crowd = m_crowds[row];
        const bool isOdd = crowd.isTooMany();
        QString words;
        if (isOdd) {
            const int present = crowd.people + crowd.named;
            words = tr("%1: %2 people present, and %3 live there (%4 %). It is kept as typed.")
                        .arg(crowd.name, core::grouped(qint64(present)), core::grouped(qint64(*crowd.known)),
                             core::grouped(qint64(100.0 * present / std::max(1, *crowd.known))));
            told << words;
        }
        for (const int column : {int(People), int(Known)}) {
            auto *cell = m_table->item(row, column);
            cell->setToolTip(words);
            cell->setForeground(isOdd ? QBrush(colour::hinted()) : QBrush());
        }
    }
    m_hint->setText(told.join(u'\n'));
    m_hint->setVisible(!told.isEmpty());
}

void CrowdTable::goTo(int row)
{
    if (row < m_table->rowCount())
        m_table->setCurrentCell(row, People);
}

// Enter goes on from a village's number to the next one's; Esc goes back.
bool CrowdTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        arrangeColumns();
    const bool isAt = watched == m_table && event->type() == QEvent::KeyPress &&
                      m_table->hasFocus(); // not in the cell that is typed into
    const auto *key = isAt ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && key->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    if (!key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return QWidget::eventFilter(watched, event);
    goTo(m_table->currentRow() + 1);
    return true;
}

void CrowdTable::keep(int row)
{
    const QScopedValueRollback keeping(m_keeping, true);
    auto &crowd = m_crowds[row];
    const auto typed = core::toArabicDigits(m_table->item(row, People)->text()).remove(u',').trimmed();
    bool isNumber = false;
    const int people = typed.isEmpty() ? 0 : typed.toInt(&isNumber);
    if (!typed.isEmpty() && (!isNumber || people < 0)) {
        Q_EMIT failed(tr("“%1” is not a number of people. Type digits only.").arg(typed));
        return;
    }
    core::Headcount count;
    count.id = crowd.headcount;
    count.activity = m_activity;
    count.village = crowd.village;
    count.people = people;
    core::Result<void> done;
    if (!typed.isEmpty()) {
        if (auto id = m_office.store.save(count, m_sitting))
            count.id = *id;
        else
            done = id.error();
    } else if (count.id) {
        done = m_office.store.remove(count.id);
        count.id = {};
    }
    if (done) {
        crowd.headcount = count.id;
        crowd.people = people;
    }
    tellOdd();
    Q_EMIT failed(done ? QString() : done.error().message);
    if (done)
        Q_EMIT saved();
}

} // namespace ui
