#include "ui/pages/LedgerPage.h"
#include "core/figures/LedgerOddities.h"
#include "core/papers/LedgerPaper.h"
#include "core/records/Kinds.h"
#include "core/store/Store.h"
#include "ui/Background.h"
#include "ui/Theme.h"
#include "ui/pages/PaperOutput.h"
#include "ui/pages/ledger/Gifts.h"
#include "ui/pages/ledger/LedgerFilters.h"
#include "ui/pages/ledger/LedgerGroups.h"
#include "ui/print/PaperPreview.h"
#include "ui/record/FieldForm.h"
#include "ui/record/GivingWords.h"
#include "ui/record/OwnedRecords.h"
#include "ui/record/RecordList.h"
#include "ui/record/RecordSheet.h"
#include "ui/record/RecordTableModel.h"
#include "ui/widgets/SaveAsButton.h"
#include <QDir>
#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTableView>
#include <QTimer>

namespace ui {

namespace {

constexpr int noticed = 300; // ms: what takes longer is told of

bool concerns(const QString &kind)
{
    static const QStringList kinds{QStringLiteral("contribution"), QStringLiteral("usage"), QStringLiteral("village"),
                                   QStringLiteral("campaign")};
    const auto *known = core::kindNamed(kind);
    return kinds.contains(kind) || (known && known->isParty);
}

} // namespace

LedgerPage::LedgerPage(const Office &office, QWidget *parent)
    : RecordPage(office, core::typeOf<core::Contribution>(), {}, parent), m_office(office),
      m_filters(new LedgerFilters(office)), m_looks(new QTabBar), m_groups(new LedgerGroups),
      m_preview(new PaperPreview), m_print(new QPushButton), m_save(new SaveAsButton), m_sums(new QLabel),
      m_uses(new QLabel)
{
    build();
    list()->model()->setChoice([this](const QList<qint64> &all) {
        QList<qint64> ids;
        for (const auto id : all)
            if (m_places.contains(id))
                ids << id;
        return ids;
    });
    list()->model()->setCellWords(
        [this](const core::FieldInfo &field, qint64 entry, const QString &text) { return cell(field, entry, text); });
    sheet()->setStart([this](core::Row &gift) { fitTo(gift, m_filters->filter()); });
    sheet()->form()->setOddities([this](const core::Row &row) {
        return core::oddities(m_office.store, core::typeOf<core::Contribution>().fromRow(row));
    });
    sheet()->owned(core::typeOf<core::Usage>())->form()->setOddities([this](const core::Row &row) {
        return core::oddities(m_office.store, core::typeOf<core::Usage>().fromRow(row));
    });
    connectParts();
    retranslate();
    divide(740, 420);
}

void LedgerPage::build()
{
    m_print->setObjectName(QStringLiteral("printLedger"));
    m_print->setIcon(icon(QStringLiteral("print")));
    m_print->setAutoDefault(true);
    m_save->setObjectName(QStringLiteral("saveLedger"));
    offerAccountFiles(*m_save, [this](PaperFile as) { saveAs(as); });
    top()->insertWidget(1, m_save);
    top()->insertWidget(1, m_print);
    m_looks->setObjectName(QStringLiteral("looks"));
    m_looks->setDrawBase(false);
    m_looks->setExpanding(false);
    for (int i = 0; i < Looks; ++i)
        m_looks->addTab(QString());
    m_sums->setObjectName(QStringLiteral("ledgerSums"));
    m_sums->setTextFormat(Qt::RichText);
    m_sums->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_sums->setWordWrap(true);
    m_uses->setObjectName(QStringLiteral("usesSum"));
    m_uses->setProperty("role", QStringLiteral("quiet"));
    m_uses->setWordWrap(true);
    addAbove(m_filters);
    addAbove(m_looks);
    addBelow(m_sums);
    addView(m_groups);
    addView(m_preview);
    shareRoom(qobject_cast<QTableView *>(list()->table()), *list()->model());
    sheet()->owned(core::typeOf<core::Usage>())->addAbove(m_uses);
}

void LedgerPage::connectParts()
{
    connect(m_filters, &LedgerFilters::changed, this, [this] {
        m_isFiltering = true;
        load();
    });
    connect(m_looks, &QTabBar::currentChanged, this, &LedgerPage::look);
    connect(m_groups, &LedgerGroups::opened, this, [this](core::LedgerView view, qint64 group) {
        m_looks->setCurrentIndex(Entries);
        m_filters->narrow(view, group);
        list()->focusTable();
    });
    connect(m_print, &QPushButton::clicked, this, &LedgerPage::print);
    connect(m_sums, &QLabel::linkActivated, this, &LedgerPage::openSum);
    connect(sheet(), &RecordSheet::created, this, [this](qint64 entry) {
        m_created = entry;
        load();
    });
    connect(list()->model(), &RecordTableModel::listed, this, &LedgerPage::look);
    connect(sheet(), &RecordSheet::shown, this, &LedgerPage::tellUses);
    nameAmountByKind(sheet()->form());
    connect(&m_office.store, &core::Store::changed, this, [this](const QString &kind) {
        if (!concerns(kind))
            return;
        if (kind == QLatin1String("campaign") || kind == QLatin1String("village"))
            m_filters->refill();
        m_stale = true;
        if (isVisible())
            load();
        tellUses();
    });
    auto *key = new QShortcut(QKeySequence(Qt::Key_F6), this);
    connect(key, &QShortcut::activated, this,
            [this] { m_looks->setCurrentIndex((m_looks->currentIndex() + 1) % Looks); });
}

void LedgerPage::retranslate()
{
    const QStringList looks{tr("Entries"), tr("By partner"), tr("By village"),
                            tr("By kind"), tr("By month"),   tr("As it prints")};
    for (int i = 0; i < Looks; ++i)
        m_looks->setTabText(i, looks[i]);
    m_looks->setAccessibleName(tr("How the book is looked at"));
    m_looks->setToolTip(tr("F6 goes to the next"));
    m_print->setText(tr("&Print…"));
    m_print->setToolTip(tr("What is shown, as an account book (Ctrl+P)"));
    tellSums();
    tellUses();
    QMetaObject::invokeMethod( // after the form has said its own words
        this, [this] { nameAmount(sheet()->form()); }, Qt::QueuedConnection);
}

void LedgerPage::changeEvent(QEvent *event)
{
    RecordPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        look();
    }
}

void LedgerPage::showEvent(QShowEvent *event)
{
    RecordPage::showEvent(event);
    if (m_stale)
        load();
}

core::LedgerFilter LedgerPage::filter() const
{
    auto filter = m_filters->filter();
    filter.words = list()->model()->words();
    return filter;
}

// Without the words: those the register asks for itself.
void LedgerPage::load()
{
    m_stale = false;
    const int asked = ++m_asked;
    readInBackground<core::LedgerBook>(
        m_office, this,
        [filter = m_filters->filter()](const core::Store &store) { return core::ledgerBook(store, filter); },
        [this, asked](const core::Result<core::LedgerBook> &book) {
            if (asked != m_asked)
                return;
            if (!book)
                return complain(book.error());
            take(*book);
        });
}

void LedgerPage::take(const core::LedgerBook &book)
{
    m_book = book;
    m_places.clear();
    for (qsizetype i = 0; i < m_book.entries.size(); ++i)
        m_places.insert(m_book.entries[i].id.value, i);
    if (const auto created = std::exchange(m_created, 0); created && !m_places.contains(created))
        Q_EMIT said(tr("The entry is saved. It is not listed, because the filters leave it out."));
    const bool chooses = std::exchange(m_isFiltering, false) || !sheet()->id();
    list()->model()->refresh();
    if (!std::exchange(m_isArranged, true))
        list()->arrangeColumns(); // for what stands in them now
    if (chooses && !sheet()->isDraft() && list()->model()->rowOf(sheet()->id()) < 0)
        list()->chooseFirst();
}

QList<core::LedgerEntry> LedgerPage::shown() const
{
    const auto *model = list()->model();
    if (model->words().isEmpty())
        return m_book.entries;
    QSet<qint64> listed;
    for (int row = 0; row < model->rowCount(); ++row)
        listed << model->idAt(row);
    QList<core::LedgerEntry> entries;
    for (const auto &entry : m_book.entries)
        if (listed.contains(entry.id.value))
            entries << entry;
    return entries;
}

void LedgerPage::look()
{
    tellSums();
    const int at = m_looks->currentIndex();
    showView(at == Entries ? nullptr : at == OnPaper ? static_cast<QWidget *>(m_preview) : m_groups);
    if (at == OnPaper)
        return layPaper();
    if (at == Entries)
        return;
    static const QHash<int, core::LedgerView> views{{ByPartner, core::LedgerView::Partner},
                                                    {ByVillage, core::LedgerView::Village},
                                                    {ByKind, core::LedgerView::Kind},
                                                    {ByMonth, core::LedgerView::Month}};
    m_groups->show(core::grouped(shown(), views[at], m_filters->villages()), views[at]);
}

void LedgerPage::layPaper()
{
    const auto font = paperFont();
    if (!font)
        return complain(font.error());
    const int asked = ++m_laid;
    m_isLaid = false;
    QTimer::singleShot(noticed, this, [this, asked] {
        if (asked == m_laid && !m_isLaid)
            Q_EMIT said(tr("The book is being laid out…"));
    });
    readInBackground<Sheets>(
        m_office, this,
        [filter = filter(), today = m_office.today(), font = *font](const core::Store &store) -> core::Result<Sheets> {
            const auto content = core::ledgerContent(store, filter, today);
            if (!content)
                return content.error();
            return layOut(core::ledgerPaper(*content), font);
        },
        [this, asked](const core::Result<Sheets> &sheets) {
            if (asked != m_laid)
                return;
            m_isLaid = true;
            if (!sheets)
                return complain(sheets.error());
            m_preview->show(*sheets);
        });
}

// Each sum is a link to the entries behind it.
void LedgerPage::tellSums()
{
    const auto sum = core::sumOf(shown());
    const auto line = [](const char *to, const QString &what, const QString &figures) {
        return QStringLiteral("<a href=\"%1\">%2</a>: %3").arg(QLatin1String(to), what, figures);
    };
    QStringList lines{line("to_school", tr("To the school"), givingText(sum.toSchool)),
                      line("to_community", tr("To the community"), givingText(sum.toCommunity))};
    if (m_book.before.gifts > 0 || m_book.after.gifts > 0)
        lines << line(
            "not_used_up", tr("Not used up"),
            tr("brought forward %1; carried over %2").arg(carriedText(m_book.before), carriedText(m_book.after)));
    m_sums->setText(lines.join(QStringLiteral("<br>")));
}

void LedgerPage::openSum(const QString &link)
{
    auto filter = m_filters->filter();
    if (link == QLatin1String("not_used_up"))
        filter.state = core::LedgerFilter::State::NotUsedUp;
    else
        filter.direction = core::Convert<core::Direction>::in(link);
    m_looks->setCurrentIndex(Entries);
    m_filters->setFilter(filter);
    list()->focusTable();
}

void LedgerPage::tellUses()
{
    m_uses->setText(usesText(m_office.store, {sheet()->id()}));
}

QString LedgerPage::cell(const core::FieldInfo &field, qint64 entry, const QString &text) const
{
    if (field.name != QLatin1String("amount"))
        return text;
    const auto at = m_places.constFind(entry);
    if (at == m_places.cend())
        return text;
    const auto &known = m_book.entries[*at];
    if (known.amount == 0)
        return {};
    return core::isEstimated(known.kind) ? estimatedText(known.amount) : text;
}

void LedgerPage::create()
{
    m_looks->setCurrentIndex(Entries);
    if (sheet()->isDraft() && !sheet()->form()->isModified())
        sheet()->discardDraft(); // begun under other filters
    RecordPage::create();
}

void LedgerPage::find()
{
    m_looks->setCurrentIndex(Entries);
    RecordPage::find();
}

void LedgerPage::open(qint64 entry)
{
    m_looks->setCurrentIndex(Entries);
    const auto gift = m_office.store.find(core::Id<core::Contribution>{entry});
    if (gift && !m_places.contains(entry)) {
        m_filters->showDay(gift->date);
        m_isFiltering = false; // this one is asked for
    }
    RecordPage::open(entry);
}

void LedgerPage::mark(const FoundPlace &place)
{
    const auto *kind = core::kindNamed(place.line);
    if (kind && kind->isParty)
        m_filters->setPartner(place.lineId);
    else if (place.line == QLatin1String("campaign"))
        m_filters->setCampaign(place.lineId);
    else
        return RecordPage::mark(place);
    m_isFiltering = false;
}

core::Result<core::Paper> LedgerPage::paper() const
{
    const auto content = core::ledgerContent(m_office.store, filter(), m_office.today());
    if (!content)
        return content.error();
    return core::ledgerPaper(*content);
}

// Beside what it is about; where the sheet is not to be seen, below.
void LedgerPage::complain(const core::Error &error)
{
    if (!view())
        return sheet()->complain(error);
    Q_EMIT said(error.message);
}

void LedgerPage::print()
{
    settle();
    const auto book = paper();
    if (!book)
        return complain(book.error());
    if (const auto done = printPaper(m_office, *book, this); !done)
        complain(done.error());
}

void LedgerPage::saveAs(PaperFile as)
{
    settle();
    const auto book = paper();
    if (!book)
        return complain(book.error());
    const auto path = savePaper(m_office, *book, as, this);
    if (!path)
        return complain(path.error());
    if (!path->isEmpty())
        Q_EMIT said(tr("Saved: %1").arg(QDir::toNativeSeparators(*path)));
}

} // namespace ui
