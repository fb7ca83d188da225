#include "ui/pages/CommitteePage.h"
#include "core/figures/Appointing.h"
#include "core/papers/SeatsPaper.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Digits.h"
#include "ui/pages/PaperOutput.h"
#include "ui/pages/committee/HolderRow.h"
#include "ui/pages/committee/HoldersList.h"
#include "ui/pages/committee/SeatsHead.h"
#include "ui/pages/committee/TemplateMenu.h"
#include "ui/record/FieldForm.h"
#include "ui/record/OwnedRecords.h"
#include "ui/record/RecordList.h"
#include "ui/record/RecordSheet.h"
#include "ui/record/RecordTableModel.h"
#include <QDir>
#include <QEvent>
#include <QPushButton>
#include <QShortcut>

namespace ui {

using core::SeatLine;

namespace {
constexpr int soon = 90; // days before the end of a term
} // namespace

CommitteePage::CommitteePage(const Office &office, QWidget *parent)
    : RecordPage(office, core::typeOf<core::Committee>(), {}, parent), m_office(office),
      m_seats(sheet()->owned(core::typeOf<core::Seat>())), m_head(new SeatsHead(office)),
      m_holder(new HolderRow(office)), m_holders(new HoldersList), m_templates(new TemplateMenu(this))
{
    m_seats->addAbove(m_head);
    m_seats->addAbove(m_holder);
    m_seats->addBelow(m_holders);
    m_seats->model()->setCellWords(
        [this](const core::FieldInfo &field, qint64 seat, const QString &text) { return seatCell(field, seat, text); });
    m_seats->model()->setChoice([this](const QList<qint64> &all) { return seatsToList(all); });
    m_seats->form()->setOddities([this](const core::Row &row) -> QList<core::Complaint> {
        const auto seat = core::typeOf<core::Seat>().fromRow(row);
        const auto body = core::bodyOf(m_office.store, seat.committee);
        return body ? core::oddities(seat, body->seats) : QList<core::Complaint>();
    });
    sheet()->form()->setOddities([this](const core::Row &row) -> QList<core::Complaint> {
        const auto body = core::bodyOf(m_office.store, {row.id});
        return body ? core::oddities(core::typeOf<core::Committee>().fromRow(row), body->seats, m_office.today())
                    : QList<core::Complaint>();
    });
    connectParts();
    addKeys();
    divide(430, 690);
    lookAtBodies();
    list()->arrangeColumns(); // for what stands in them now
    tellSeats();
}

void CommitteePage::connectParts()
{
    connect(sheet(), &RecordSheet::shown, this, [this] {
        m_head->say({});
        m_holder->hide();
        m_seats->model()->refresh();
    });
    connect(m_seats->model(), &RecordTableModel::listed, this, &CommitteePage::tellSeats);
    connect(m_seats, &OwnedRecords::chosen, this, [this] {
        m_holder->hide();
        tellHolders();
    });
    connect(m_head, &SeatsHead::dayChanged, m_seats->model(), &RecordTableModel::refresh);
    connect(m_head, &SeatsHead::templatesWanted, this, &CommitteePage::openTemplates);
    connect(m_head, &SeatsHead::holderWanted, this, &CommitteePage::askForHolder);
    connect(m_head, &SeatsHead::printWanted, this, &CommitteePage::print);
    connect(m_head, &SeatsHead::saveWanted, this, &CommitteePage::saveAs);
    connect(m_holder, &HolderRow::named, this, &CommitteePage::appoint);
    connect(m_holders, &HoldersList::chosen, m_seats, &OwnedRecords::choose);
    connect(m_templates, &TemplateMenu::chosen, this, &CommitteePage::apply);
    connect(m_templates, &TemplateMenu::keepWanted, this, &CommitteePage::keepAsTemplate);
    connect(m_templates, &TemplateMenu::listWanted, this,
            [this] { Q_EMIT wanted(QStringLiteral("body-templates"), 0); });
    connect(&m_office.store, &core::Store::changed, this, [this](const QString &kind) {
        if (kind != QLatin1String("committee") && kind != QLatin1String("seat"))
            return;
        lookAtBodies();
        sheet()->refresh(); // what is odd about it may no longer be
        if (kind == QLatin1String("committee"))
            m_seats->model()->refresh();
    });
}

void CommitteePage::addKeys()
{
    const auto bring = [this](Qt::Key key, void (CommitteePage::*act)()) {
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, act);
    };
    bring(Qt::Key_F6, &CommitteePage::openTemplates);
    bring(Qt::Key_F7, &CommitteePage::askForHolder);
}

void CommitteePage::changeEvent(QEvent *event)
{
    RecordPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tellSeats();
}

core::Id<core::Committee> CommitteePage::committee() const
{
    return {sheet()->id()};
}

// Called whenever the list of seats is read: the one place where the body is looked at.
QList<qint64> CommitteePage::seatsToList(const QList<qint64> &)
{
    const auto body = core::bodyOf(m_office.store, committee());
    m_body = body ? *body : core::Body();
    m_seating = core::seatingOn(m_body.record, m_body.seats, m_head->day());
    m_lines.clear();
    QList<qint64> ids;
    for (const auto &line : std::as_const(m_seating.lines)) {
        m_lines[line.seat.id.value] = line;
        ids << line.seat.id.value;
    }
    return ids;
}

QString CommitteePage::seatCell(const core::FieldInfo &field, qint64 seat, const QString &text) const
{
    const auto line = m_lines.constFind(seat);
    if (line == m_lines.cend())
        return text;
    const bool isVacant = line->state == SeatLine::State::Vacant;
    const auto date = [](QDate day) { return core::formatDate(day, core::DateStyle::Short); };
    if (field.name == QLatin1String("person") && isVacant)
        return line->isLeft ? tr("vacant since %1").arg(date(line->seat.until.addDays(1))) : tr("vacant");
    if (field.name != QLatin1String("until"))
        return isVacant && line->isLeft && field.name == QLatin1String("since") ? QString() : text;
    if (isVacant)
        return line->isLeft ? QString() : text;
    if (line->state == SeatLine::State::TermOver)
        return tr("%1, over").arg(date(line->termEnd));
    return text.isEmpty() && line->termEnd.isValid() ? tr("%1, by the rule").arg(date(line->termEnd)) : text;
}

void CommitteePage::lookAtBodies()
{
    const auto all = core::bodies(m_office.store);
    m_bodies.clear();
    if (all) {
        QList<core::Committee> records;
        for (const auto &body : *all)
            records << body.record;
        const auto depths = core::depths(records);
        for (const auto &body : *all) {
            const auto seating = core::seatingOn(body.record, body.seats, m_office.today());
            m_bodies[body.record.id.value] = {depths.value(body.record.id.value), seating.seats, seating.vacant,
                                              seating.over};
        }
    }
    list()->model()->setCellWords(
        [this](const core::FieldInfo &field, qint64 body, const QString &text) { return bodyCell(field, body, text); });
}

QString CommitteePage::bodyCell(const core::FieldInfo &field, qint64 body, const QString &text) const
{
    const auto line = m_bodies.constFind(body);
    if (line == m_bodies.cend())
        return text;
    if (field.name == QLatin1String("name") && line->depth > 0)
        return QString(line->depth * 3, QChar::Nbsp) + QStringLiteral("└ ") + text;
    if (field.name != QLatin1String("seats"))
        return text;
    QStringList told{line->seats ? core::grouped(qint64(line->seats)) : text};
    if (line->vacant)
        told << tr("%1 vacant").arg(line->vacant);
    if (line->over)
        told << tr("%1 over").arg(line->over);
    return told.join(QStringLiteral(", "));
}

void CommitteePage::tellSeats()
{
    m_head->tell(m_seating, committee() && !m_office.store.isReadOnly());
    tellHolders();
}

void CommitteePage::tellHolders()
{
    const auto shown = m_seats->current();
    const auto seat = std::find_if(m_body.seats.begin(), m_body.seats.end(),
                                   [shown](const core::Seat &s) { return shown > 0 && s.id.value == shown; });
    const bool isSeat = seat != m_body.seats.end();
    m_head->setSeatChosen(isSeat);
    if (isSeat)
        m_holders->tell(m_office.store, m_body, *seat);
    m_holders->setVisible(isSeat);
}

void CommitteePage::sayAloud(const QString &what)
{
    m_head->say(what);
    Q_EMIT said(what);
}

void CommitteePage::openTemplates()
{
    if (!committee() || m_office.store.isReadOnly() || !settle())
        return;
    const auto templates = core::templatesFor(m_office.store, m_body.record);
    if (!templates)
        return sheet()->complain(templates.error());
    m_templates->open(*templates, m_body, m_office.today(), m_head->templatesButton());
}

void CommitteePage::apply(qint64 pattern)
{
    const auto done = core::applyTemplate(m_office.store, {pattern}, committee(), m_office.today());
    if (!done)
        return sheet()->complain(done.error());
    QStringList filled;
    for (const auto &field : core::typeOf<core::Committee>().fields)
        if (done->filledFields.contains(field.name))
            filled << core::fieldLabel(field);
    QStringList told{done->missing.isEmpty() ? tr("No seat was missing.")
                                             : tr("%n vacant seat(s) added.", nullptr, int(done->missing.size()))};
    if (done->there > 0)
        told << tr("%n seat(s) of the template were there and stay as they are.", nullptr, done->there);
    if (!done->beyond.isEmpty())
        told << tr("Not in the template, and kept: %1.").arg(done->beyond.join(QStringLiteral(", ")));
    if (!filled.isEmpty())
        told << tr("Filled in: %1.").arg(filled.join(QStringLiteral(", ")));
    sayAloud(told.join(u' '));
    Q_EMIT saved();
}

void CommitteePage::keepAsTemplate()
{
    const auto kept = core::keepAsTemplate(m_office.store, committee(), m_body.record.name, m_head->day());
    if (!kept)
        return sheet()->complain(kept.error());
    sayAloud(tr("The seats are kept as the template “%1”.").arg(m_body.record.name));
}

void CommitteePage::askForHolder()
{
    const auto line = m_lines.constFind(m_seats->current());
    if (line == m_lines.cend() || m_office.store.isReadOnly() || !settle())
        return;
    const bool neverHeld = !line->holder() && core::holdersOf(m_body.seats, line->seat).size() == 1;
    const auto since = line->seat.since;
    m_holder->ask(*line, neverHeld && since.isValid() ? since : m_office.today());
}

void CommitteePage::appoint()
{
    const auto appointed = core::appointHolder(m_office.store, m_holder->seat(), m_holder->person(), m_holder->since());
    if (!appointed)
        return m_holder->complain(appointed.error());
    m_holder->hide();
    const auto names = m_office.store.memberNames({m_holder->person().value});
    if (m_head->day() < m_holder->since())
        m_head->setDay(m_holder->since());
    m_seats->model()->refresh();
    m_seats->choose(appointed->value);
    sayAloud(tr("%1 holds the seat from %2 on.")
                 .arg(names ? names->value(m_holder->person().value) : QString(),
                      core::formatDate(m_holder->since(), core::DateStyle::Medium)));
    Q_EMIT saved();
}

void CommitteePage::open(qint64 recordId)
{
    RecordPage::open(recordId);
    const auto today = m_office.today();
    const auto urgent = std::find_if(m_seating.lines.begin(), m_seating.lines.end(), [today](const SeatLine &line) {
        return line.state != SeatLine::State::Held || (line.termEnd.isValid() && today.daysTo(line.termEnd) <= soon);
    });
    if (urgent == m_seating.lines.end())
        return;
    m_seats->choose(urgent->seat.id.value);
    m_seats->focusTable();
    sheet()->showFromTop(m_seats);
}

void CommitteePage::print()
{
    if (!committee() || !settle())
        return;
    const auto content = core::seatsContent(m_office.store, committee(), m_head->day());
    const auto done = content ? printPaper(m_office, core::seatsPaper(*content), this) : content.error();
    if (!done)
        sheet()->complain(done.error());
}

void CommitteePage::saveAs(PaperFile as)
{
    if (!committee() || !settle())
        return;
    const auto content = core::seatsContent(m_office.store, committee(), m_head->day());
    if (!content)
        return sheet()->complain(content.error());
    const auto path = savePaper(m_office, core::seatsPaper(*content), as, this);
    if (!path)
        return sheet()->complain(path.error());
    if (!path->isEmpty())
        Q_EMIT said(tr("Saved: %1").arg(QDir::toNativeSeparators(*path)));
}

} // namespace ui
