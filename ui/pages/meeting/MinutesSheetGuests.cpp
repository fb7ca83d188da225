// Guests by the list: pasted names, households to tick; and the pictures of single items.
#include "core/figures/NameList.h"
#include "core/records/Attachment.h"
#include "ui/pages/meeting/AgendaEditor.h"
#include "ui/pages/meeting/AgendaItemEditor.h"
#include "ui/pages/meeting/GuestList.h"
#include "ui/pages/meeting/HouseholdPanel.h"
#include "ui/pages/meeting/MinutesSheet.h"
#include "ui/pages/meeting/NamesPanel.h"
#include "ui/record/OwnedRecords.h"
#include "ui/widgets/PartyPicker.h"
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

void MinutesSheet::connectGuests()
{
    connect(m_guests, &GuestList::edited, this, &MinutesSheet::edited);
    connect(m_guests, &GuestList::aboutToRemove, this, &MinutesSheet::aboutToRemove);
    connect(m_guests, &GuestList::removed, this, &MinutesSheet::removed);
    connect(m_guests, &GuestList::newPersonWanted, this, [this](const QString &name) {
        if (const auto person = newPerson(name))
            m_guests->add(*person, m_names.value(*person));
    });
    connect(m_guests, &GuestList::namesPasted, this, &MinutesSheet::openNames);
    connect(m_guests, &GuestList::householdsWanted, this, &MinutesSheet::openHouseholds);
    const auto key = [this](const char *keys, const std::function<void()> &work) {
        auto *shortcut = new QShortcut(QKeySequence(QString::fromLatin1(keys)), this);
        connect(shortcut, &QShortcut::activated, this, [this, work] {
            if (!isLocked())
                work();
        });
    };
    key("Ctrl+Shift+V", [this] { openNames({}); });
    key("Ctrl+Shift+H", [this] { openHouseholds(); });
}

void MinutesSheet::openNames(const QString &text)
{
    if (!m_namesPanel) {
        m_namesPanel = new NamesPanel([this](const QList<core::ListedName> &names) {
            return core::matchNames(m_office.store, names, minutes().meeting);
        });
        m_panels->addWidget(m_namesPanel);
        connect(m_namesPanel, &NamesPanel::addWanted, this, &MinutesSheet::addNames);
        connect(m_namesPanel, &NamesPanel::closed, this, [this] { closePanel(m_namesPanel); });
    }
    closePanel(m_householdPanel);
    m_namesPanel->show();
    m_namesPanel->paste(text);
    bringInSight(m_namesPanel);
}

// A panel that came up, or was pushed down by what it added above.
void MinutesSheet::bringInSight(QWidget *panel)
{
    QTimer::singleShot(0, panel, [this, panel] {
        widget()->layout()->activate(); // where it will be
        ensureWidgetVisible(panel, 0, 8);
    });
}

// All at once, new persons too: what was typed before is kept first, and the sheet shows what then stands in the file.
void MinutesSheet::addNames(const QList<core::NamePick> &picks)
{
    Q_EMIT keepWanted();
    const auto meeting = m_shown.meeting.id;
    const auto done = core::addNames(m_office.store, {std::max<qint64>(0, meeting.value)}, picks);
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_namesPanel->keepUndecided();
    if (m_namesPanel->undecided() == 0)
        closePanel(m_namesPanel);
}

void MinutesSheet::openHouseholds()
{
    if (!m_householdPanel) {
        m_householdPanel = new HouseholdPanel(m_office.store);
        m_panels->addWidget(m_householdPanel);
        connect(m_householdPanel, &HouseholdPanel::closed, this, [this] { closePanel(m_householdPanel); });
        connect(m_householdPanel, &HouseholdPanel::ticked, this,
                [this](const QList<qint64> &parties, bool came, const QHash<qint64, QString> &names) {
                    m_names.insert(names);
                    m_guests->setCame(parties, came, names);
                    m_householdPanel->show(m_guests->households());
                    bringInSight(m_householdPanel);
                });
    }
    closePanel(m_namesPanel);
    Q_EMIT chapterWanted(); // all that is ticked now is one step
    m_householdPanel->show(m_guests->households());
    m_householdPanel->QWidget::show();
    m_householdPanel->begin();
    bringInSight(m_householdPanel);
}

void MinutesSheet::closePanel(QWidget *panel)
{
    if (!panel || panel->isHidden())
        return;
    const bool hadCursor = panel->isAncestorOf(focusWidget());
    panel->hide();
    if (panel == m_householdPanel)
        Q_EMIT chapterWanted();
    if (hadCursor)
        m_guests->picker()->setFocus(Qt::OtherFocusReason);
}

void MinutesSheet::openPhotos(AgendaItemEditor *item)
{
    if (item->id().value <= 0)
        Q_EMIT keepWanted(); // a picture belongs to what stands in the file
    if (item->id().value <= 0)
        return;
    showPhotos(item);
    auto *lines = item->findChild<OwnedRecords *>();
    if (auto *add = lines->findChild<QWidget *>(QStringLiteral("attachmentAdd")))
        add->setFocus(Qt::ShortcutFocusReason);
}

void MinutesSheet::showPhotos(AgendaItemEditor *item)
{
    if (item->findChild<OwnedRecords *>())
        return; // it follows the file by itself
    auto *lines = new OwnedRecords(m_office, core::typeOf<core::Attachment>(), QStringLiteral("agenda_item"));
    item->addBelow(lines);
    lines->show(item->id().value);
    connect(lines, &OwnedRecords::saved, this, &MinutesSheet::edited);
    connect(lines, &OwnedRecords::removed, this, &MinutesSheet::removed);
}

// Those that have any; what was opened and stayed empty goes with the next meeting on the sheet.
void MinutesSheet::showAllPhotos()
{
    for (auto *item : m_agenda->items()) {
        const auto count = item->id().value > 0
                               ? m_office.store.countOwnedBy(core::typeOf<core::Attachment>(),
                                                             QStringLiteral("agenda_item_id"), item->id().value)
                               : core::Result<qint64>(0);
        if (count && *count > 0)
            showPhotos(item);
    }
}

} // namespace ui
