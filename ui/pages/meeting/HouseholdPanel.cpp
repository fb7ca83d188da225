#include "ui/pages/meeting/HouseholdPanel.h"
#include "core/figures/Participants.h"
#include "core/records/Kinds.h"
#include "core/thai/Digits.h"
#include "ui/widgets/TickTable.h"
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

namespace ui {

namespace {
constexpr int panelHeight = 360; // px
constexpr int villagesWidth = 220;
enum Role { VillageRole = Qt::UserRole, NameRole };
} // namespace

HouseholdTicks::HouseholdTicks(const core::Store &store, QObject *parent) : QAbstractTableModel(parent), m_store(store)
{
}

void HouseholdTicks::setVillage(core::Id<core::Village> village)
{
    beginResetModel();
    m_lines.clear();
    const auto found = core::membersOfGroup(m_store, core::typeOf<core::Household>(), village);
    for (const auto &one : found ? *found : QList<core::GroupMember>())
        m_lines << std::pair(one.party.value, one.name);
    endResetModel();
    if (!found)
        Q_EMIT failed(found.error());
}

void HouseholdTicks::setTicked(const QSet<qint64> &parties)
{
    if (m_ticked == parties)
        return;
    m_ticked = parties;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, Came), index(rowCount() - 1, Came));
}

QList<qint64> HouseholdTicks::parties() const
{
    QList<qint64> parties;
    for (const auto &[party, name] : m_lines)
        parties << party;
    return parties;
}

QString HouseholdTicks::nameOf(qint64 party) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [party](const auto &line) { return line.first == party; });
    return found == m_lines.end() ? QString() : found->second;
}

int HouseholdTicks::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int HouseholdTicks::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HouseholdTicks::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[party, name] = m_lines[index.row()];
    const bool came = m_ticked.contains(party);
    if (index.column() == Name)
        return role == Qt::DisplayRole ? QVariant(name) : QVariant();
    if (role == Qt::CheckStateRole)
        return came ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole)
        return came ? tr("came") : tr("did not come");
    return {};
}

bool HouseholdTicks::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole)
        return false;
    Q_EMIT ticked(m_lines[index.row()].first, value.toInt() == Qt::Checked);
    return true;
}

QVariant HouseholdTicks::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Came ? tr("Came") : tr("Household");
}

Qt::ItemFlags HouseholdTicks::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.column() == Came)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

HouseholdPanel::HouseholdPanel(const core::Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_model(new HouseholdTicks(store, this)), m_title(new QLabel),
      m_all(new QPushButton), m_none(new QPushButton), m_close(new QPushButton), m_villages(new QListWidget),
      m_ticks(new TickTable(m_model, HouseholdTicks::Came, HouseholdTicks::Name))
{
    setObjectName(QStringLiteral("householdPanel"));
    m_title->setObjectName(QStringLiteral("householdCount"));
    m_title->setProperty("role", QStringLiteral("section"));
    m_villages->setObjectName(QStringLiteral("villages"));
    m_villages->setFixedWidth(villagesWidth);
    m_all->setObjectName(QStringLiteral("tickAll"));
    m_none->setObjectName(QStringLiteral("tickNone"));
    m_close->setObjectName(QStringLiteral("closeHouseholds"));
    m_ticks->table()->setColumnWidth(HouseholdTicks::Came, 52);
    m_villages->installEventFilter(this);
    setFixedHeight(panelHeight);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    for (auto *button : {m_all, m_none, m_close})
        top->addWidget(button);
    auto *body = new QHBoxLayout;
    body->addWidget(m_villages);
    body->addWidget(m_ticks, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->addLayout(top);
    layout->addLayout(body, 1);
    connect(m_villages, &QListWidget::currentRowChanged, this, &HouseholdPanel::showVillage);
    connect(m_model, &HouseholdTicks::ticked, this, [this](qint64 party, bool came) {
        Q_EMIT ticked({party}, came, {{party, m_model->nameOf(party)}});
    });
    connect(m_all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(m_close, &QPushButton::clicked, this, &HouseholdPanel::closed);
    connect(m_ticks, &TickTable::givenUp, this, [this] { m_villages->setFocus(Qt::OtherFocusReason); });
    retranslate();
}

void HouseholdPanel::show(const QSet<qint64> &came)
{
    m_came = came;
    if (m_villages->count() == 0)
        listVillages();
    m_model->setTicked(came);
    countVillages();
}

void HouseholdPanel::begin()
{
    listVillages();
    m_villages->setFocus(Qt::OtherFocusReason);
}

void HouseholdPanel::listVillages()
{
    const int current = std::max(0, m_villages->currentRow());
    const QSignalBlocker quiet(m_villages);
    m_villages->clear();
    m_households.clear();
    const auto villages = m_store.all<core::Village>();
    for (const auto &village : villages ? *villages : QList<core::Village>()) {
        const auto members = core::membersOfGroup(m_store, core::typeOf<core::Household>(), village.id);
        if (!members || members->isEmpty())
            continue;
        for (const auto &one : *members)
            m_households[village.id.value] << one.party.value;
        auto *item = new QListWidgetItem;
        item->setData(NameRole, tr("Village %1 %2").arg(village.number).arg(village.name));
        item->setData(VillageRole, village.id.value);
        m_villages->addItem(item);
    }
    countVillages();
    m_villages->setCurrentRow(std::min(current, m_villages->count() - 1));
    showVillage();
}

void HouseholdPanel::countVillages()
{
    qint64 all = 0;
    for (int i = 0; i < m_villages->count(); ++i) {
        auto *item = m_villages->item(i);
        const auto &here = m_households[item->data(VillageRole).toLongLong()];
        const auto count = std::count_if(here.begin(), here.end(), [this](qint64 one) { return m_came.contains(one); });
        all += count;
        item->setText(QStringLiteral("%1  %2/%3")
                          .arg(item->data(NameRole).toString(), core::grouped(qint64(count)),
                               core::grouped(qint64(here.size()))));
    }
    m_title->setText(m_villages->count() == 0 ? tr("No household is on record yet.")
                                              : tr("%n household(s) came", nullptr, int(all)));
}

void HouseholdPanel::showVillage()
{
    if (const auto *item = m_villages->currentItem()) {
        m_model->setVillage({item->data(VillageRole).toLongLong()});
        m_ticks->beginAnew();
    }
}

void HouseholdPanel::tickAll(bool came)
{
    QHash<qint64, QString> names;
    const auto parties = m_model->parties();
    for (const auto party : parties)
        names[party] = m_model->nameOf(party);
    Q_EMIT ticked(parties, came, names);
}

void HouseholdPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closed();
    QWidget::keyPressEvent(event);
}

// From the village on to its households.
bool HouseholdPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_villages || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Right && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_ticks->table()->setFocus(Qt::OtherFocusReason);
    return true;
}

void HouseholdPanel::retranslate()
{
    m_all->setText(tr("Tick all"));
    m_none->setText(tr("Tick none"));
    m_close->setText(tr("Close"));
    m_ticks->filter()->setPlaceholderText(tr("Type to find; ↓ into the list; space ticks"));
    m_ticks->filter()->setAccessibleName(tr("Find a household"));
    m_villages->setAccessibleName(tr("Villages"));
    m_ticks->table()->setAccessibleName(tr("Households"));
    if (m_villages->count() > 0)
        listVillages();
    else
        countVillages();
}

void HouseholdPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
