#include "ui/pages/CampaignPage.h"
#include "core/figures/LedgerOddities.h"
#include "core/papers/CampaignPaper.h"
#include "core/records/Contribution.h"
#include "ui/Theme.h"
#include "ui/pages/PaperOutput.h"
#include "ui/pages/ledger/Gifts.h"
#include "ui/record/FieldForm.h"
#include "ui/record/GivingWords.h"
#include "ui/record/OwnedRecords.h"
#include "ui/record/RecordSheet.h"
#include "ui/record/RecordTableModel.h"
#include "ui/widgets/RowHeight.h"
#include "ui/widgets/SaveAsButton.h"
#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace ui {

CampaignPage::CampaignPage(const Office &office, QWidget *parent)
    : RecordPage(office, core::typeOf<core::Campaign>(), {}, parent), m_office(office),
      m_lists(sheet()->owned(core::typeOf<core::CampaignList>())),
      m_expenses(sheet()->owned(core::typeOf<core::CampaignExpense>())),
      m_gifts(new OwnedRecords(office, core::typeOf<core::Contribution>(), QStringLiteral("campaign"))),
      m_print(new QPushButton), m_save(new SaveAsButton), m_inLedger(new QPushButton), m_figures(new QLabel),
      m_byList(new QTableWidget)
{
    build();
    watchOddities();
    connectParts();
    retranslate();
    divide(430, 730);
    m_gifts->show(campaign().value);
    tellAccount();
}

void CampaignPage::build()
{
    m_print->setObjectName(QStringLiteral("printCampaign"));
    m_print->setIcon(icon(QStringLiteral("print")));
    m_print->setAutoDefault(true);
    m_save->setObjectName(QStringLiteral("saveCampaign"));
    offerAccountFiles(*m_save, [this](PaperFile as) { saveAs(as); });
    m_inLedger->setObjectName(QStringLiteral("giftsInLedger"));
    m_inLedger->setIcon(icon(QStringLiteral("ledger")));
    m_inLedger->setAutoDefault(true);
    top()->insertWidget(1, m_save);
    top()->insertWidget(1, m_print);
    m_figures->setObjectName(QStringLiteral("campaignFigures"));
    m_figures->setWordWrap(true);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_byList->setObjectName(QStringLiteral("byList"));
    m_byList->setColumnCount(4);
    m_byList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_byList->setSelectionMode(QAbstractItemView::NoSelection);
    m_byList->setFocusPolicy(Qt::NoFocus);
    m_byList->setShowGrid(false);
    m_byList->verticalHeader()->hide();
    m_byList->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_byList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new RowHeight(m_byList);
    m_byList->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_byList->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_byList->horizontalHeader()->setHighlightSections(false);
    auto *account = new QWidget;
    auto *row = new QHBoxLayout(account);
    row->setContentsMargins(0, 0, 0, 4);
    row->addWidget(m_figures, 1);
    row->addWidget(m_inLedger, 0, Qt::AlignTop);
    sheet()->addOnTop(account);
    m_lists->addBelow(m_byList);
    sheet()->addSection(m_gifts);
}

void CampaignPage::watchOddities()
{
    sheet()->form()->setOddities([this](const core::Row &row) {
        return core::oddities(m_office.store, core::typeOf<core::Campaign>().fromRow(row));
    });
    m_expenses->form()->setOddities([this](const core::Row &row) {
        return core::oddities(m_office.store, core::typeOf<core::CampaignExpense>().fromRow(row));
    });
    m_gifts->form()->setOddities([this](const core::Row &row) {
        return core::oddities(m_office.store, core::typeOf<core::Contribution>().fromRow(row));
    });
}

void CampaignPage::connectParts()
{
    connect(sheet(), &RecordSheet::shown, this, [this](qint64 id) {
        m_gifts->show(id);
        tellAccount();
    });
    m_gifts->model()->setCellWords([this](const core::FieldInfo &field, qint64 gift, const QString &text) {
        const bool isGuess = field.name == QLatin1String("amount") && m_estimated.contains(gift);
        return isGuess ? tr("%1 (estimated)").arg(text) : text;
    });
    nameAmountByKind(m_gifts->form());
    shareRoom(m_gifts->findChild<QTableView *>(m_gifts->kind().table), *m_gifts->model());
    connect(m_gifts, &OwnedRecords::saved, this, &Page::saved);
    connect(m_gifts, &OwnedRecords::removed, this, &Page::removed);
    connect(m_print, &QPushButton::clicked, this, &CampaignPage::print);
    connect(m_inLedger, &QPushButton::clicked, this, [this] {
        Q_EMIT placeWanted(QStringLiteral("ledger"), m_gifts->model()->idAt(0),
                           {{}, QStringLiteral("campaign"), campaign().value, {}});
    });
    connect(&m_office.store, &core::Store::changed, this, [this](const QString &kind) {
        if (kind == QLatin1String("contribution") || kind.startsWith(QLatin1String("campaign")))
            tellAccount();
    });
}

core::Id<core::Campaign> CampaignPage::campaign() const
{
    return {sheet()->id()};
}

void CampaignPage::retranslate()
{
    m_print->setText(tr("&Print…"));
    m_print->setToolTip(tr("The account of the campaign (Ctrl+P)"));
    m_inLedger->setText(tr("In the ledger…"));
    m_inLedger->setToolTip(tr("The gifts of this campaign in the ledger"));
    m_byList->setHorizontalHeaderLabels({tr("Brought in by list"), tr("Gifts"), tr("Money"), tr("Estimated")});
    m_byList->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    QMetaObject::invokeMethod( // after the form has said its own words
        this, [this] { nameAmount(m_gifts->form()); }, Qt::QueuedConnection);
    tellAccount();
}

void CampaignPage::changeEvent(QEvent *event)
{
    RecordPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CampaignPage::tellAccount()
{
    const bool isThere = bool(campaign());
    for (auto *button : {m_print, m_inLedger})
        button->setEnabled(isThere);
    m_save->setEnabled(isThere);
    m_figures->setVisible(isThere);
    m_inLedger->setVisible(isThere);
    if (!isThere)
        return;
    const auto account = core::campaignAccount(m_office.store, campaign());
    if (!account)
        return m_figures->setText(account.error().message);
    m_account = *account;
    m_inLedger->setEnabled(m_account.income.times > 0);
    m_estimated.clear();
    if (const auto gifts = m_office.store.rowsOwnedBy(m_gifts->kind(), QStringLiteral("campaign_id"), campaign().value))
        for (const auto &row : *gifts)
            if (core::isEstimated(core::typeOf<core::Contribution>().fromRow(row).kind))
                m_estimated << row.id;
    m_figures->setText(
        tr("Came in: %1\nSpent: %2 baht · Net: %3 baht")
            .arg(givingText(m_account.income), core::bahtText(m_account.spent()), core::bahtText(m_account.net())));
    fillLists();
}

void CampaignPage::fillLists()
{
    m_byList->setRowCount(0);
    for (const auto &list : std::as_const(m_account.lists)) {
        if (!list.record.id && list.giving.times == 0)
            continue;
        const int row = m_byList->rowCount();
        m_byList->insertRow(row);
        const QStringList cells{list.record.id ? list.record.name : tr("On no list"),
                                core::grouped(qint64(list.giving.times)), core::bahtText(list.giving.money),
                                core::bahtText(list.giving.inKind)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment((column ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            m_byList->setItem(row, column, item);
        }
    }
    m_byList->setVisible(m_byList->rowCount() > 0);
    m_byList->setFixedHeight(m_byList->horizontalHeader()->sizeHint().height() +
                             m_byList->rowCount() * RowHeight::of(*m_byList) + 2 * m_byList->frameWidth());
}

bool CampaignPage::settle()
{
    const bool sheetIsWhole = RecordPage::settle();
    return m_gifts->settle() && sheetIsWhole;
}

core::Result<core::Paper> CampaignPage::paper() const
{
    const auto content = core::campaignContent(m_office.store, campaign());
    if (!content)
        return content.error();
    return core::campaignPaper(*content);
}

void CampaignPage::print()
{
    if (!campaign() || !settle())
        return;
    const auto account = paper();
    if (!account)
        return sheet()->complain(account.error());
    if (const auto done = printPaper(m_office, *account, this); !done)
        sheet()->complain(done.error());
}

void CampaignPage::saveAs(PaperFile as)
{
    if (!campaign() || !settle())
        return;
    const auto account = paper();
    if (!account)
        return sheet()->complain(account.error());
    const auto path = savePaper(m_office, *account, as, this);
    if (!path)
        return sheet()->complain(path.error());
    if (!path->isEmpty())
        Q_EMIT said(tr("Saved: %1").arg(QDir::toNativeSeparators(*path)));
}

} // namespace ui
