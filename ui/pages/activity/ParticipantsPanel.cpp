#include "ui/pages/activity/ParticipantsPanel.h"
#include "core/figures/Participants.h"
#include "core/records/Kinds.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Digits.h"
#include "ui/pages/activity/CrowdTable.h"
#include "ui/pages/activity/ParticipantsModel.h"
#include "ui/pages/meeting/NamesPanel.h"
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
#include <QShortcut>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTableWidget>

namespace ui {

namespace {

enum ItemRole { KindRole = Qt::UserRole, VillageRole, GroupNameRole };

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
      m_complaint(new QLabel), m_forAll(new QLabel), m_hoursLabel(new QLabel), m_role(new QComboBox),
      m_hours(new QDoubleSpinBox), m_apply(new QPushButton), m_everyone(new QPushButton), m_all(new QPushButton),
      m_none(new QPushButton), m_fromList(new QPushButton), m_close(new QPushButton), m_groups(new QListWidget),
      m_ticks(new TickTable(m_model, ParticipantsModel::Came, ParticipantsModel::Name)),
      m_crowds(new CrowdTable(office)), m_middle(new QStackedWidget)
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    m_complaint->hide();
    m_role->setObjectName(QStringLiteral("role"));
    m_hours->setObjectName(QStringLiteral("hours"));
    m_apply->setObjectName(QStringLiteral("applyToAll"));
    m_everyone->setObjectName(QStringLiteral("hoursOfAll"));
    m_all->setObjectName(QStringLiteral("tickAll"));
    m_none->setObjectName(QStringLiteral("tickNone"));
    m_close->setObjectName(QStringLiteral("closeParticipants"));
    m_groups->setObjectName(QStringLiteral("groups"));
    m_fromList->setObjectName(QStringLiteral("fromList"));
    m_hours->setRange(0, 999);
    m_hours->setDecimals(1);
    m_hours->setSingleStep(0.5);
    m_ticks->table()->setItemDelegateForColumn(ParticipantsModel::Role, new RoleDelegate(this));
    m_groups->installEventFilter(this);

    auto *top = new QWidget;
    buildTop(top);
    auto *left = new QVBoxLayout;
    left->addWidget(m_groups, 3);
    left->addWidget(m_crowds, 3);
    m_middle->addWidget(m_ticks);
    auto *body = new QHBoxLayout;
    body->addLayout(left, 2);
    body->addWidget(m_middle, 5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(top);
    layout->addWidget(m_complaint);
    layout->addLayout(body, 1);
    connectParts();
    setTabOrder(m_groups, m_ticks->filter());
    setTabOrder(m_ticks->filter(), m_ticks->table());
    setTabOrder(m_ticks->table(), m_crowds->table());
    retranslate();
}

void ParticipantsPanel::connectParts()
{
    connect(m_groups, &QListWidget::currentRowChanged, this, &ParticipantsPanel::showGroup);
    const auto defaults = [this] {
        m_model->setDefaults(core::ParticipationRole(m_role->currentIndex()), m_hours->value());
    };
    connect(m_role, &QComboBox::currentIndexChanged, this, defaults);
    connect(m_hours, &QDoubleSpinBox::valueChanged, this, defaults);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        m_model->applyTo(m_ticks->shown(), core::ParticipationRole(m_role->currentIndex()), m_hours->value());
    });
    connect(m_everyone, &QPushButton::clicked, this, &ParticipantsPanel::setHoursOfAll);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->tickRows(m_ticks->shown(), true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->tickRows(m_ticks->shown(), false); });
    connect(m_close, &QPushButton::clicked, this, &ParticipantsPanel::closed);
    connect(m_model, &ParticipantsModel::failed, this, [this](const core::Error &error) { complain(error.message); });
    connect(m_model, &ParticipantsModel::saved, this, [this] {
        complain({});
        Q_EMIT saved();
    });
    connect(m_ticks, &TickTable::givenUp, this, &ParticipantsPanel::closed);
    connect(m_crowds, &CrowdTable::left, this, &ParticipantsPanel::closed);
    connect(&m_office.store, &core::Store::changed, this, [this](const QString &kind) {
        if (kind != QLatin1String("participation") || !m_activity || !isVisible())
            return;
        countGroups();
        m_crowds->weigh();
    });
    connect(m_crowds, &CrowdTable::failed, this, &ParticipantsPanel::complain);
    connect(m_crowds, &CrowdTable::saved, this, &ParticipantsPanel::saved);
    connect(m_fromList, &QPushButton::clicked, this, &ParticipantsPanel::openNames);
    auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), this);
    connect(key, &QShortcut::activated, this, &ParticipantsPanel::openNames);
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
    second->addWidget(m_everyone);
    second->addStretch(1);
    second->addWidget(m_fromList);
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
    m_everyone->setText(tr("Hours for e&veryone"));
    m_everyone->setToolTip(tr("These hours for all who came, from every village and group"));
    m_all->setText(tr("&Tick all"));
    m_none->setText(tr("Tick n&one"));
    m_close->setText(tr("&Back to the activity"));
    m_ticks->filter()->setPlaceholderText(tr("Type to find; ↓ into the list; space ticks"));
    m_fromList->setText(tr("Names from a &list…"));
    m_fromList->setToolTip(tr("Paste names copied in a spreadsheet or letter (Ctrl+Shift+V)"));
    fillRoles(m_role);
    tellTitle();
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
    tellTitle();
    const auto hours = core::usualHours(m_office.store, activity);
    m_role->setCurrentIndex(int(core::ParticipationRole::Participant));
    m_hours->setValue(hours ? *hours : 0); // not those of the activity before
    m_model->setActivity(activity);
    listGroups();
    m_crowds->show(activity, m_sitting);
    m_middle->setCurrentWidget(m_ticks);
    m_groups->setFocus();
}

void ParticipantsPanel::tellTitle()
{
    if (!m_activity)
        return;
    if (const auto record = m_office.store.find(m_activity))
        m_title->setText(
            tr("Who came to “%1”, %2").arg(record->title, core::formatDate(record->date, core::DateStyle::Long)));
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
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(ParticipantsModel::Name, QHeaderView::Stretch);
    for (const auto &[column, width] :
         {std::pair(ParticipantsModel::Came, 52), std::pair(ParticipantsModel::Role, 130),
          std::pair(ParticipantsModel::People, 92), std::pair(ParticipantsModel::Hours, 80)})
        table->setColumnWidth(column, width);
    m_ticks->beginAnew();
}

void ParticipantsPanel::find()
{
    m_middle->setCurrentWidget(m_ticks);
    m_ticks->filter()->setFocus(Qt::ShortcutFocusReason);
    m_ticks->filter()->selectAll();
}

// Enter goes on from the groups to their names, Esc back to where one came from.
bool ParticipantsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && key->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return true;
    }
    if (!key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return QWidget::eventFilter(watched, event);
    m_ticks->filter()->setFocus(Qt::OtherFocusReason);
    return true;
}

void ParticipantsPanel::complain(const QString &reason)
{
    m_complaint->setText(reason);
    m_complaint->setVisible(!reason.isEmpty());
}

void ParticipantsPanel::setHoursOfAll()
{
    const auto done = core::setHoursOfAll(m_office.store, m_activity, m_hours->value(), m_sitting);
    complain(done ? QString() : done.error().message);
    if (done)
        Q_EMIT saved();
}

void ParticipantsPanel::openNames()
{
    if (m_office.store.isReadOnly())
        return;
    if (!m_names) {
        m_names = new NamesPanel([this](const QList<core::ListedName> &names) {
            return core::matchNames(m_office.store, names, m_activity);
        });
        auto *room = new QWidget;
        auto *layout = new QVBoxLayout(room);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_names);
        layout->addStretch(1);
        m_middle->addWidget(room);
        connect(m_names, &NamesPanel::addWanted, this, &ParticipantsPanel::addNames);
        connect(m_names, &NamesPanel::closed, this, &ParticipantsPanel::closeNames);
    }
    m_middle->setCurrentIndex(1);
    m_names->paste({});
}

void ParticipantsPanel::closeNames()
{
    m_middle->setCurrentWidget(m_ticks);
    m_ticks->filter()->setFocus(Qt::OtherFocusReason);
}

// With the role and the hours that stand above for all; new persons too.
void ParticipantsPanel::addNames(const QList<core::NamePick> &picks)
{
    const auto done = core::addParticipants(m_office.store, m_activity, picks,
                                            core::ParticipationRole(m_role->currentIndex()), m_hours->value());
    complain(done ? QString() : done.error().message);
    if (!done)
        return;
    m_names->keepUndecided();
    if (m_names->undecided() == 0)
        closeNames();
    Q_EMIT saved();
}

} // namespace ui
