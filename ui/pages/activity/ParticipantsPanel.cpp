#include "ui/pages/activity/ParticipantsPanel.h"
#include "core/figures/Participants.h"
#include "core/records/Kinds.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Digits.h"
#include "ui/pages/activity/ParticipantsModel.h"
#include "ui/widgets/RowHeight.h"
#include "ui/widgets/TickTable.h"
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTableWidget>

namespace ui {

namespace {

enum ItemRole { KindRole = Qt::UserRole, VillageRole, GroupNameRole, HeadcountRole };

const core::FieldInfo &roleField()
{
    return core::typeOf<core::Participation>().fields[2];
}

void fillRoles(QComboBox *combo)
{
    const int current = std::max(0, combo->currentIndex());
    combo->clear();
    for (const auto &choice : *roleField().choices)
        combo->addItem(core::choiceLabel(roleField(), QLatin1String(choice.word)));
    combo->setCurrentIndex(current);
}

// Roles are chosen from a list in the table too.
class RoleDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *combo = new QComboBox(parent);
        fillRoles(combo);
        return combo;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<QComboBox *>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentIndex());
    }
};

} // namespace

ParticipantsPanel::ParticipantsPanel(const Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_model(new ParticipantsModel(office.store, this)), m_title(new QLabel),
      m_complaint(new QLabel), m_forAll(new QLabel), m_hoursLabel(new QLabel), m_headcountTitle(new QLabel),
      m_role(new QComboBox), m_hours(new QDoubleSpinBox), m_apply(new QPushButton), m_all(new QPushButton),
      m_none(new QPushButton), m_close(new QPushButton), m_groups(new QListWidget),
      m_ticks(new TickTable(m_model, ParticipantsModel::Came, ParticipantsModel::Name)), m_headcounts(new QTableWidget)
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    m_complaint->hide();
    m_headcountTitle->setProperty("role", QStringLiteral("section"));
    m_role->setObjectName(QStringLiteral("role"));
    m_hours->setObjectName(QStringLiteral("hours"));
    m_apply->setObjectName(QStringLiteral("applyToAll"));
    m_all->setObjectName(QStringLiteral("tickAll"));
    m_none->setObjectName(QStringLiteral("tickNone"));
    m_close->setObjectName(QStringLiteral("closeParticipants"));
    m_groups->setObjectName(QStringLiteral("groups"));
    m_headcounts->setObjectName(QStringLiteral("headcounts"));
    m_hours->setRange(0, 999);
    m_hours->setDecimals(1);
    m_hours->setSingleStep(0.5);
    m_ticks->table()->setItemDelegateForColumn(ParticipantsModel::Role, new RoleDelegate(this));
    m_headcounts->setColumnCount(2);
    m_headcounts->verticalHeader()->hide();
    new RowHeight(m_headcounts);
    m_headcounts->horizontalHeader()->setStretchLastSection(true);
    m_headcounts->setTabKeyNavigation(false);
    m_headcounts->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                  QAbstractItemView::AnyKeyPressed);
    m_headcounts->installEventFilter(this);
    m_groups->installEventFilter(this);

    auto *top = new QWidget;
    buildTop(top);
    auto *left = new QVBoxLayout;
    left->addWidget(m_groups, 3);
    left->addWidget(m_headcountTitle);
    left->addWidget(m_headcounts, 2);
    auto *body = new QHBoxLayout;
    body->addLayout(left, 2);
    body->addWidget(m_ticks, 5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(top);
    layout->addWidget(m_complaint);
    layout->addLayout(body, 1);

    connect(m_groups, &QListWidget::currentRowChanged, this, &ParticipantsPanel::showGroup);
    const auto defaults = [this] {
        m_model->setDefaults(core::ParticipationRole(m_role->currentIndex()), m_hours->value());
    };
    connect(m_role, &QComboBox::currentIndexChanged, this, defaults);
    connect(m_hours, &QDoubleSpinBox::valueChanged, this, defaults);
    connect(m_apply, &QPushButton::clicked, this,
            [this] { m_model->applyToAll(core::ParticipationRole(m_role->currentIndex()), m_hours->value()); });
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->tickAll(false); });
    connect(m_close, &QPushButton::clicked, this, &ParticipantsPanel::closed);
    connect(m_model, &ParticipantsModel::failed, this, [this](const core::Error &error) {
        m_complaint->setText(error.message);
        m_complaint->show();
    });
    connect(m_model, &ParticipantsModel::saved, this, [this] {
        m_complaint->hide();
        countGroups();
        Q_EMIT saved();
    });
    setTabOrder(m_groups, m_ticks->filter());
    setTabOrder(m_ticks->filter(), m_ticks->table());
    setTabOrder(m_ticks->table(), m_headcounts);
    // A number is typed wherever the cursor stands in its line.
    connect(m_headcounts, &QTableWidget::currentCellChanged, this, [this](int row, int column) {
        if (row >= 0 && column == 0)
            m_headcounts->setCurrentCell(row, 1);
    });
    connect(m_headcounts->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
            [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
                if (hint == QAbstractItemDelegate::SubmitModelCache)
                    goToCrowd(m_headcounts->currentRow() + 1);
            });
    connect(m_headcounts, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (column == 1 && !m_listing)
            saveHeadcount(row);
    });
    retranslate();
}

void ParticipantsPanel::buildTop(QWidget *top)
{
    auto *grid = new QVBoxLayout(top);
    grid->setContentsMargins(0, 0, 0, 0);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_close);
    auto *second = new QHBoxLayout;
    second->addWidget(m_forAll);
    second->addWidget(m_role);
    second->addWidget(m_hoursLabel);
    second->addWidget(m_hours);
    second->addWidget(m_apply);
    second->addStretch(1);
    second->addWidget(m_all);
    second->addWidget(m_none);
    m_forAll->setBuddy(m_role);
    m_hoursLabel->setBuddy(m_hours);
    grid->addLayout(first);
    grid->addLayout(second);
}

void ParticipantsPanel::retranslate()
{
    m_forAll->setText(tr("&Role"));
    m_hoursLabel->setText(tr("Ho&urs"));
    m_apply->setText(tr("For &all who are ticked here"));
    m_all->setText(tr("&Tick all"));
    m_none->setText(tr("Tick n&one"));
    m_close->setText(tr("&Back to the activity"));
    m_ticks->filter()->setPlaceholderText(tr("Type to find; ↓ into the list; space ticks"));
    m_headcountTitle->setText(tr("Crowds without names: people by village"));
    m_headcounts->setHorizontalHeaderLabels({tr("Village"), tr("People")});
    fillRoles(m_role);
}

void ParticipantsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        listGroups();
    }
    QWidget::changeEvent(event);
}

void ParticipantsPanel::show(core::Id<core::Activity> activity)
{
    m_activity = activity;
    m_sitting = m_office.store.beginSitting();
    m_complaint->hide();
    if (const auto record = m_office.store.find(activity))
        m_title->setText(
            tr("Who came to “%1”, %2").arg(record->title, core::formatDate(record->date, core::DateStyle::Long)));
    m_model->setActivity(activity);
    listGroups();
    listHeadcounts();
    m_groups->setFocus();
}

void ParticipantsPanel::listGroups()
{
    const int current = std::max(0, m_groups->currentRow());
    m_groups->clear();
    if (const auto villages = m_office.store.all<core::Village>())
        for (const auto &village : *villages) {
            auto *item = new QListWidgetItem;
            item->setData(GroupNameRole, tr("Village %1 %2").arg(village.number).arg(village.name));
            item->setData(KindRole, QStringLiteral("household"));
            item->setData(VillageRole, village.id.value);
            m_groups->addItem(item);
        }
    for (const auto *kind : core::allKinds())
        if (kind->isParty && kind->name != QLatin1String("household")) {
            auto *item = new QListWidgetItem;
            item->setData(GroupNameRole, core::kindTitle(*kind));
            item->setData(KindRole, kind->name);
            m_groups->addItem(item);
        }
    countGroups();
    m_groups->setCurrentRow(std::min(current, m_groups->count() - 1));
}

void ParticipantsPanel::countGroups()
{
    const auto counts = core::participantsByGroup(m_office.store, m_activity);
    for (int i = 0; i < m_groups->count(); ++i) {
        auto *item = m_groups->item(i);
        const int count =
            counts ? counts->value({item->data(KindRole).toString(), item->data(VillageRole).toLongLong()}) : 0;
        const auto name = item->data(GroupNameRole).toString();
        item->setText(count ? QStringLiteral("%1  (%2)").arg(name, core::grouped(count)) : name);
    }
}

void ParticipantsPanel::showGroup()
{
    const auto *item = m_groups->currentItem();
    if (!item)
        return;
    m_model->setGroup(item->data(KindRole).toString(), {item->data(VillageRole).toLongLong()});
    auto *table = m_ticks->table();
    table->setColumnWidth(ParticipantsModel::Came, 52);
    table->setColumnWidth(ParticipantsModel::Name, 420);
    table->setColumnWidth(ParticipantsModel::Role, 130);
    table->setColumnWidth(ParticipantsModel::People, 80);
    m_ticks->beginAnew();
}

void ParticipantsPanel::listHeadcounts()
{
    const QScopedValueRollback listing(m_listing, true);
    m_headcounts->setRowCount(0);
    const auto crowds = core::crowdsOf(m_office.store, m_activity);
    if (!crowds)
        return;
    for (const auto &crowd : *crowds) {
        const int at = m_headcounts->rowCount();
        m_headcounts->insertRow(at);
        auto *name = new QTableWidgetItem(crowd.name);
        name->setData(Qt::UserRole, crowd.village.value);
        name->setData(HeadcountRole, crowd.headcount.value);
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_headcounts->setItem(at, 0, name);
        auto *people = new QTableWidgetItem(crowd.headcount ? core::grouped(qint64(crowd.people)) : QString());
        people->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_headcounts->setItem(at, 1, people);
    }
    m_headcounts->setColumnWidth(0, 190);
}

void ParticipantsPanel::goToCrowd(int row)
{
    if (row < m_headcounts->rowCount())
        m_headcounts->setCurrentCell(row, 1);
}

// Enter goes on: from the groups to their names, from a village's number to the next one's.
bool ParticipantsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isAt = event->type() == QEvent::KeyPress && static_cast<QWidget *>(watched)->hasFocus();
    const auto *key = isAt ? static_cast<QKeyEvent *>(event) : nullptr; // not of the cell that is typed into
    if (!key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return QWidget::eventFilter(watched, event);
    if (watched == m_groups)
        m_ticks->filter()->setFocus(Qt::OtherFocusReason);
    else
        goToCrowd(m_headcounts->currentRow() + 1);
    return true;
}

void ParticipantsPanel::saveHeadcount(int row)
{
    const core::Id<core::Village> village{m_headcounts->item(row, 0)->data(Qt::UserRole).toLongLong()};
    const auto typed = core::toArabicDigits(m_headcounts->item(row, 1)->text()).remove(u',').trimmed();
    bool isNumber = false;
    const int people = typed.isEmpty() ? 0 : typed.toInt(&isNumber);
    if (!typed.isEmpty() && (!isNumber || people < 0)) {
        m_complaint->setText(tr("“%1” is not a number of people. Type digits only.").arg(typed));
        m_complaint->show();
        return;
    }
    core::Headcount count;
    count.id = {m_headcounts->item(row, 0)->data(HeadcountRole).toLongLong()};
    count.activity = m_activity;
    count.village = village;
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
    const QScopedValueRollback listing(m_listing, true);
    m_headcounts->item(row, 0)->setData(HeadcountRole, count.id.value);
    m_complaint->setText(done ? QString() : done.error().message);
    m_complaint->setVisible(!done);
    if (done)
        Q_EMIT saved();
}

} // namespace ui
