#include "ui/pages/committee/HoldersList.h"
#include "core/thai/BuddhistDate.h"
#include <QEvent>
#include <QListWidget>

namespace ui {

namespace {
constexpr int rowHeight = 26;
constexpr int mostRows = 8;

QString between(QDate from, QDate to)
{
    const auto date = [](QDate day) { return core::formatDate(day, core::DateStyle::Short); };
    return QStringLiteral("%1 – %2").arg(date(from), date(to));
}

} // namespace

HoldersList::HoldersList(QWidget *parent) : QWidget(parent), m_title(new QLabel), m_list(new QListWidget)
{
    m_title->setProperty("role", QStringLiteral("section"));
    m_title->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("holders"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT chosen(item->data(Qt::UserRole).toLongLong()); });
    retranslate();
}

void HoldersList::retranslate()
{
    m_title->setText(tr("Who held this seat"));
    m_list->setAccessibleName(m_title->text());
    m_list->setToolTip(tr("Enter brings the holder into the form above"));
}

void HoldersList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HoldersList::tell(const core::Store &store, const core::Body &body, const core::Seat &seat)
{
    const auto holders = core::holdersOf(body.seats, seat);
    QList<qint64> people;
    for (const auto &holder : holders)
        people << holder.person.value;
    const auto names = store.memberNames(people);
    m_list->clear();
    const auto add = [this](const QString &text, qint64 id) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, id);
    };
    QDate last;
    for (const auto &holder : holders) {
        if (last.isValid() && holder.since > last.addDays(1))
            add(between(last.addDays(1), holder.since.addDays(-1)) + QStringLiteral("   ") + tr("vacant"),
                holder.id.value);
        const auto name = holder.person ? (names ? names->value(holder.person.value) : QString()) : tr("vacant");
        add(between(holder.since, core::termEnd(body.record, body.seats, holder)) + QStringLiteral("   ") + name,
            holder.id.value);
        if (holder.id == seat.id)
            m_list->setCurrentRow(m_list->count() - 1);
        last = holder.until;
    }
    m_list->setFixedHeight(qMin(m_list->count(), mostRows) * rowHeight + 2 * m_list->frameWidth() + 2);
}

} // namespace ui
