#include "ui/pages/ThanksPage.h"
#include "core/store/Store.h"
#include "core/thai/Text.h"
#include "ui/Theme.h"
#include "ui/pages/PaperOutput.h"
#include "ui/pages/thanks/PaperChoice.h"
#include "ui/pages/thanks/RecipientsModel.h"
#include "ui/pages/thanks/RecipientsSource.h"
#include "ui/print/PaperPreview.h"
#include "ui/print/Typesetter.h"
#include "ui/widgets/SaveAsButton.h"
#include "ui/widgets/TickTable.h"
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <algorithm>

namespace ui {

namespace {
constexpr int pauseMs = 200; // after the last tick
} // namespace

ThanksPage::ThanksPage(const Office &office, QWidget *parent)
    : Page(parent), m_office(office), m_model(new RecipientsModel(this)),
      m_source(new RecipientsSource(office, m_model)),
      m_table(new TickTable(m_model, RecipientsModel::Ticked, RecipientsModel::Name)),
      m_choice(new PaperChoice(office)), m_preview(new PaperPreview), m_typesetter(new Typesetter(this)),
      m_pause(new QTimer(this)), m_reload(new QTimer(this)), m_title(new QLabel), m_complaint(new QLabel),
      m_pages(new QLabel), m_ticks(new QLabel), m_empty(new QLabel), m_print(new QToolButton), m_save(new SaveAsButton),
      m_cancel(new QPushButton), m_all(new QPushButton), m_none(new QPushButton), m_keep(new QPushButton),
      m_toRegister(new QPushButton), m_toLists(new QPushButton), m_listName(new QLineEdit)
{
    auto *splitter = new QSplitter;
    splitter->addWidget(buildLeft());
    splitter->addWidget(buildRight());
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 6);
    splitter->setSizes({560, 600});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(buildTop());
    layout->addWidget(m_complaint);
    layout->addWidget(splitter, 1);
    for (auto *timer : {m_pause, m_reload})
        timer->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    m_reload->setInterval(0);
    connectParts();
    connectTable();
    connectChoice();
    retranslate();
}

QLayout *ThanksPage::buildTop()
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    m_complaint->setObjectName(QStringLiteral("complaint"));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_pages->setProperty("role", QStringLiteral("quiet"));
    m_pages->setObjectName(QStringLiteral("pages"));
    m_print->setObjectName(QStringLiteral("printPapers"));
    m_print->setIcon(icon(QStringLiteral("print")));
    m_print->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_save->setObjectName(QStringLiteral("savePapers"));
    m_toRegister->setObjectName(QStringLiteral("toRegister"));
    m_toLists->setObjectName(QStringLiteral("toLists"));
    m_cancel->setObjectName(QStringLiteral("cancelPapers"));
    m_cancel->hide();
    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addSpacing(8);
    top->addWidget(m_pages, 1);
    top->addWidget(m_cancel);
    top->addWidget(m_toRegister);
    top->addWidget(m_toLists);
    top->addWidget(m_print);
    top->addWidget(m_save);
    return top;
}

QWidget *ThanksPage::buildLeft()
{
    m_empty->setObjectName(QStringLiteral("emptyWords"));
    m_empty->setProperty("role", QStringLiteral("quiet"));
    m_empty->setWordWrap(true);
    auto *header = m_table->table()->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(RecipientsModel::What, QHeaderView::Stretch);
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(6);
    layout->addWidget(m_source);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addLayout(buildFoot());
    return left;
}

QLayout *ThanksPage::buildFoot()
{
    const std::pair<QWidget *, const char *> names[] = {
        {m_all, "tickAll"}, {m_none, "tickNone"}, {m_ticks, "ticks"}, {m_listName, "listName"}, {m_keep, "keepList"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    m_ticks->setProperty("role", QStringLiteral("quiet"));
    auto *ticks = new QHBoxLayout;
    ticks->addWidget(m_all);
    ticks->addWidget(m_none);
    ticks->addSpacing(8);
    ticks->addWidget(m_ticks, 1);
    auto *list = new QHBoxLayout;
    list->addWidget(m_listName, 1);
    list->addWidget(m_keep);
    auto *foot = new QVBoxLayout;
    foot->setSpacing(6);
    foot->addLayout(ticks);
    foot->addLayout(list);
    return foot;
}

QWidget *ThanksPage::buildRight()
{
    auto *right = new QWidget;
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_choice);
    layout->addWidget(m_preview, 1);
    return right;
}

void ThanksPage::connectParts()
{
    offerPaperFiles(*m_save, [this](PaperFile as) { saveAs(as); });
    connect(m_pause, &QTimer::timeout, this, &ThanksPage::lay);
    connect(m_reload, &QTimer::timeout, this, &ThanksPage::reload);
    connect(m_source, &RecipientsSource::changed, m_pause, qOverload<>(&QTimer::start));
    connect(m_source, &RecipientsSource::sourceChanged, this, &ThanksPage::suit);
    connect(m_source, &RecipientsSource::loaded, this, &ThanksPage::showLoaded);
    connect(m_cancel, &QPushButton::clicked, this, &ThanksPage::cancel);
    connect(m_source, &RecipientsSource::failed, this, &ThanksPage::complain);
    connect(m_print, &QToolButton::clicked, this, &ThanksPage::print);
    connect(m_keep, &QPushButton::clicked, this, &ThanksPage::keepAsList);
    connect(m_listName, &QLineEdit::returnPressed, this, &ThanksPage::keepAsList);
    connect(m_listName, &QLineEdit::textChanged, this, &ThanksPage::tellTicks);
    connect(m_preview, &PaperPreview::pageChanged, this, [this](int page, int of) {
        m_pages->setText(of > 0 && !m_isBusy ? tr("Page %1 of %2").arg(page + 1).arg(of) : m_pages->text());
    });
    connect(m_typesetter, &Typesetter::laid, this, [this](const Sheets &sheets) {
        m_preview->show(sheets);
        Q_EMIT laid();
    });
    connect(m_typesetter, &Typesetter::failed, this, [this](const core::Error &error) { complain(error.message); });
    connect(&m_office.store, &core::Store::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_reload->start();
    });
}

void ThanksPage::connectTable()
{
    connect(m_model, &RecipientsModel::ticksChanged, this, [this] {
        tellTicks();
        m_pause->start();
    });
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->tickRows(m_table->shown(), true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->tickRows(m_table->shown(), false); });
    connect(m_table->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_model->ticked() == 0) // nobody is ticked yet: the line where the cursor stands is looked at
            m_pause->start();
        else
            turnToCurrent();
    });
    auto *all = new QShortcut(QKeySequence::SelectAll, m_table->table());
    all->setContext(Qt::WidgetWithChildrenShortcut);
    connect(all, &QShortcut::activated, this, [this] {
        const auto rows = m_table->shown(); // those that the filter leaves
        m_model->tickRows(rows, !m_model->areTicked(rows));
    });
}

void ThanksPage::connectChoice()
{
    connect(m_choice, &PaperChoice::changed, m_pause, qOverload<>(&QTimer::start));
    connect(m_choice, &PaperChoice::templatesWanted, this,
            [this](qint64 id) { Q_EMIT wanted(QStringLiteral("paper-templates"), id); });
    connect(m_choice, &PaperChoice::schoolWanted, this, [this] { Q_EMIT wanted(QStringLiteral("settings"), 0); });
    connect(m_toRegister, &QPushButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("issued-papers"), 0); });
    connect(m_toLists, &QPushButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("saved-lists"), 0); });
}

// The paper of the line where the cursor stands, where each has one page.
void ThanksPage::turnToCurrent()
{
    const auto &lines = m_model->lines();
    const int row = m_table->current();
    if (row < 0 || !lines[row].isTicked || m_preview->pageCount() != m_model->ticked())
        return;
    const auto before =
        std::count_if(lines.begin(), lines.begin() + row, [](const auto &line) { return line.isTicked; });
    m_preview->bringIntoSight(int(before), 0);
}

void ThanksPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
}

void ThanksPage::reload()
{
    m_stale = false;
    m_choice->load();
    m_source->load();
    m_pause->start();
}

void ThanksPage::showLoaded()
{
    auto *table = m_table->table();
    table->setColumnWidth(RecipientsModel::Ticked, 28);
    table->setColumnWidth(RecipientsModel::Name, 180);
    table->setColumnWidth(RecipientsModel::Amount, 72);
    table->setColumnWidth(RecipientsModel::Waiting, 84);
    const int row = m_model->rowOfGift(std::exchange(m_wantedGift, 0));
    if (row >= 0) {
        m_table->filter()->clear();
        m_model->tick(row, true);
    }
    if (row >= 0 || !table->currentIndex().isValid())
        table->selectRow(std::max(0, row));
    table->scrollTo(table->currentIndex());
    m_model->retranslate();
    tellTicks();
    m_pause->start();
}

// Another source asks for another paper; the columns that it does not fill go.
void ThanksPage::suit()
{
    const bool gifts = m_source->source() == RecipientsSource::Gifts;
    for (const auto column : {RecipientsModel::Amount, RecipientsModel::Waiting})
        m_table->table()->setColumnHidden(column, !gifts);
    if (gifts)
        m_choice->suggest(core::TemplateKind::Letter);
    else if (m_source->offersTeachers())
        m_choice->suggest(core::TemplateKind::Certificate, QStringLiteral(u"{บทบาท}"));
    else if (m_source->source() == RecipientsSource::OfActivity)
        m_choice->suggest(core::TemplateKind::Certificate, QStringLiteral(u"{วันที่จัด}"));
    else if (m_source->source() == RecipientsSource::Listed)
        m_choice->suggest(core::TemplateKind::Label);
    else
        m_choice->suggest(core::TemplateKind::Certificate);
    m_model->retranslate();
    tellTicks();
}

void ThanksPage::tellTicks()
{
    const int ticked = m_model->ticked(), all = m_model->rowCount();
    m_ticks->setText(all == 0 ? QString() : tr("%1 of %n ticked", nullptr, all).arg(ticked));
    m_empty->setText(m_source->emptyWords());
    m_empty->setVisible(all == 0);
    m_print->setEnabled(!m_isBusy && ticked > 0);
    m_save->setEnabled(!m_isBusy && ticked > 0);
    m_all->setEnabled(ticked < all);
    m_none->setEnabled(ticked > 0);
    const bool canKeep = !m_office.store.isReadOnly() && ticked > 0;
    m_listName->setEnabled(canKeep);
    m_keep->setEnabled(canKeep && !core::normalizedLine(m_listName->text()).isEmpty());
}

QList<core::PaperTo> ThanksPage::recipients() const
{
    auto lines = m_model->lines();
    lines.removeIf([](const RecipientsModel::Line &line) { return !line.isTicked; });
    return recipients(lines);
}

QList<core::PaperTo> ThanksPage::recipients(const QList<RecipientsModel::Line> &lines) const
{
    QList<core::PaperTo> people;
    QList<core::Contribution> gifts;
    for (const auto &line : lines) {
        if (line.gift)
            gifts << *line.gift;
        else
            people << line.to;
    }
    if (gifts.isEmpty())
        return people;
    const auto givers = core::toGivers(m_office.store, gifts, m_source->onOnePaper());
    return givers ? *givers : people;
}

void ThanksPage::lay()
{
    auto to = recipients();
    if (to.isEmpty())
        to = recipients(m_model->lines().mid(std::max(0, m_table->current()), 1));
    const auto content = m_choice->content(to);
    m_choice->tell(content);
    m_typesetter->lay([content] { return core::thanksPaper(content); });
}

void ThanksPage::find()
{
    m_table->filter()->setFocus(Qt::ShortcutFocusReason);
    m_table->filter()->selectAll();
}

QWidget *ThanksPage::firstPlace()
{
    return m_table->table();
}

void ThanksPage::open(qint64 contribution)
{
    m_wantedGift = contribution;
    if (m_source->source() != RecipientsSource::Gifts)
        m_source->choose(RecipientsSource::Gifts);
    reload();
}

void ThanksPage::complain(const QString &message)
{
    m_complaint->setText(message);
    m_complaint->setVisible(!message.isEmpty());
}

void ThanksPage::retranslate()
{
    m_title->setText(tr("Thanks and certificates"));
    m_print->setText(tr("&Print…"));
    m_print->setToolTip(tr("Prints, registers the numbers and notes the day of thanks (Ctrl+P)"));
    m_toRegister->setText(tr("&Register"));
    m_toRegister->setToolTip(tr("Letters and certificates that were issued"));
    m_toLists->setText(tr("L&ists"));
    m_toLists->setToolTip(tr("Lists of members that were kept"));
    m_cancel->setText(tr("Cancel"));
    m_all->setText(tr("Tick a&ll"));
    m_all->setToolTip(tr("Ctrl+A in the table"));
    m_none->setText(tr("Tick &none"));
    m_listName->setPlaceholderText(tr("Name of a list"));
    m_listName->setAccessibleName(tr("Name of the list to keep"));
    m_keep->setText(tr("&Keep as list"));
    m_table->filter()->setPlaceholderText(tr("Type to find; ↓ into the list; space ticks"));
    m_table->table()->setAccessibleName(tr("Who gets a paper"));
    m_preview->setAccessibleName(tr("The papers as they will print"));
    m_model->retranslate();
    tellTicks();
}

void ThanksPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace ui
