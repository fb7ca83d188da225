#include "ui/pages/activity/PlanModel.h"
#include "core/records/Kinds.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Digits.h"
#include "core/thai/Text.h"
#include "ui/Theme.h"
#include "ui/widgets/NumberEdit.h"
#include <QCoreApplication>
#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace ui {

namespace {

constexpr qint64 mostPeople = 999999;

QString shortDay(QDate day)
{
    return core::formatDate(day, core::DateStyle::Short);
}

template <class E>
QString labels(const QList<E> &choices)
{
    QStringList words;
    for (const auto choice : choices)
        words << QCoreApplication::translate("Choices", core::choicesOf<E>().at(int(choice)).label);
    return words.join(QStringLiteral(", "));
}

QString number(qint64 of)
{
    return of ? core::grouped(of) : QString();
}

bool isNumeric(int column)
{
    return column == PlanModel::PeoplePlanned || column == PlanModel::Budget || column == PlanModel::PeopleCame ||
           column == PlanModel::Spent;
}

} // namespace

QString planStateText(const core::PlanLine &line)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("PlanState", text); };
    const int days = int(qAbs(line.daysLate()));
    switch (line.state) {
    case core::PlanState::Ahead:
        return translated(QT_TRANSLATE_NOOP("PlanState", "to come"));
    case core::PlanState::Postponed:
        return translated(QT_TRANSLATE_NOOP("PlanState", "moved to %1")).arg(shortDay(line.record.date));
    case core::PlanState::Unsettled:
        return translated(QT_TRANSLATE_NOOP("PlanState", "not yet settled"));
    case core::PlanState::OnTime:
        return translated(QT_TRANSLATE_NOOP("PlanState", "on time"));
    case core::PlanState::Moved:
        return line.daysLate() > 0 ? QCoreApplication::translate("PlanState", "%n day(s) later", nullptr, days)
                                   : QCoreApplication::translate("PlanState", "%n day(s) earlier", nullptr, days);
    case core::PlanState::Unplanned:
        return translated(QT_TRANSLATE_NOOP("PlanState", "held"));
    case core::PlanState::Cancelled:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("PlanState", "cancelled"));
}

PlanModel::PlanModel(core::Store &store, std::function<QDate()> today, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_today(std::move(today))
{
}

void PlanModel::setPeriod(const core::Period &period)
{
    m_plan.period = period;
    load();
}

void PlanModel::narrow(const QString &words)
{
    m_words = core::searchForm(words);
    arrange();
}

void PlanModel::load()
{
    const auto plan = core::yearPlan(m_store, m_plan.period, m_today());
    if (plan)
        m_plan = *plan;
    else
        Q_EMIT failed(plan.error().message);
    arrange();
}

void PlanModel::arrange()
{
    const auto words = m_words.split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_rows.clear();
    QDate month;
    for (qsizetype i = 0; i < m_plan.lines.size(); ++i) {
        const auto &line = m_plan.lines[i];
        QStringList texts;
        for (int column = 0; column < ColumnCount; ++column)
            texts << text(line, column);
        const auto all = core::searchForm(texts.join(u' '));
        if (!std::all_of(words.begin(), words.end(), [&](const QString &word) { return all.contains(word); }))
            continue;
        if (const QDate first(line.day.year(), line.day.month(), 1); first != month)
            m_rows << Row{-1, month = first};
        m_rows << Row{i, month};
    }
    endResetModel();
}

void PlanModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    arrange();
}

core::PlanSums PlanModel::shownSums() const
{
    QList<core::PlanLine> shown;
    for (const auto &row : m_rows)
        if (row.line >= 0)
            shown << m_plan.lines[row.line];
    return core::sumsOf(shown);
}

const core::PlanLine *PlanModel::lineAt(int row) const
{
    return row >= 0 && row < m_rows.size() && !isMonth(row) ? &m_plan.lines[m_rows[row].line] : nullptr;
}

int PlanModel::rowOf(core::Id<core::Activity> activity) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (const auto *line = lineAt(row); line && line->record.id == activity)
            return row;
    return -1;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString titles[ColumnCount] = {
        tr("Planned day"), tr("Activity"), tr("Organiser"), tr("For whom"), tr("People"), tr("Budget"), tr("3S"),
        tr("Epstein"),     tr("SAR"),      tr("Held on"),   tr("Came"),     tr("Spent"),  tr("State")};
    return titles[section];
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && isMonth(index.row()))
        return Qt::NoItemFlags; // the cursor goes past it
    const auto flags = QAbstractTableModel::flags(index);
    const int column = index.column();
    const bool isTyped =
        column != Strategies && column != Involvement && column != Standards && column != PeopleCame && column != State;
    return index.isValid() && isTyped && !m_store.isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

QString PlanModel::text(const core::PlanLine &line, int column) const
{
    const auto &a = line.record;
    const bool isHeld = a.status == core::ActivityStatus::Held;
    QStringList words;
    switch (column) {
    case Day:
        return shortDay(line.day);
    case Title:
        return a.title;
    case Organiser:
        return a.organiser;
    case Audience:
        return a.audience;
    case PeoplePlanned:
        return number(a.plannedPeople.value_or(0));
    case Budget:
        return a.budget ? core::bahtText(a.budget) : QString();
    case Strategies: {
        const QString names[] = {tr("SV", "shared vision, short"), tr("SY", "synergy, short"),
                                 tr("SB", "school-based, short")};
        for (const auto strategy : a.strategies)
            words << names[int(strategy)];
        return words.join(u' ');
    }
    case Involvement:
        for (const auto type : a.involvement)
            words << QString::number(int(type) + 1);
        return words.join(QStringLiteral(", "));
    case Standards:
        return QString(a.standards).replace(u';', QStringLiteral(", "));
    case HeldOn:
        return isHeld || line.isMoved() ? shortDay(a.date) : QString();
    case PeopleCame:
        return isHeld && line.people ? core::grouped(*line.people) : QString();
    case Spent:
        return a.spent ? core::bahtText(a.spent) : QString();
    default:
        return planStateText(line);
    }
}

QString PlanModel::toolTip(const core::PlanLine &line, int column) const
{
    switch (column) {
    case Strategies:
        return labels(line.record.strategies);
    case Involvement:
        return labels(line.record.involvement);
    case State:
        return line.record.status == core::ActivityStatus::Cancelled ? line.record.result : text(line, column);
    default:
        return text(line, column);
    }
}

QVariant PlanModel::shade(const core::PlanLine &line, int column) const
{
    if (line.state == core::PlanState::Cancelled)
        return colour::quiet();
    if (column == State && line.state == core::PlanState::Unsettled)
        return colour::hinted();
    if (column == Spent && line.record.budget > 0 && line.record.spent > line.record.budget)
        return colour::hinted();
    return {};
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *line = lineAt(index.row());
    const int column = index.column();
    if (!line) {
        if (role == Qt::FontRole) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        if (role == Qt::ForegroundRole)
            return QGuiApplication::palette().color(QPalette::Text); // as if it could be chosen
        const auto month = m_rows[index.row()].month;
        return column == 0 && role == Qt::DisplayRole
                   ? QVariant(
                         QStringLiteral("%1 %2").arg(core::monthName(month.month())).arg(core::buddhistYear(month)))
                   : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*line, column);
    case Qt::EditRole:
        return column == Day      ? core::formatDate(line->day, core::DateStyle::Numeric)
               : column == HeldOn ? core::formatDate(line->record.date, core::DateStyle::Numeric)
                                  : text(*line, column);
    case Qt::ToolTipRole:
        return toolTip(*line, column);
    case Qt::TextAlignmentRole:
        return int((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return shade(*line, column);
    default:
        return {};
    }
}

bool PlanModel::keep(const core::Activity &activity)
{
    const auto id = m_store.save(activity);
    Q_EMIT failed(id ? QString() : id.error().message);
    if (id)
        Q_EMIT saved();
    return bool(id);
}

// As the store has it now, which may be newer than the list.
std::optional<core::Activity> PlanModel::fresh(int row)
{
    const auto *line = lineAt(row);
    const auto found = line ? m_store.find(line->record.id) : core::Result<core::Activity>(core::Activity());
    if (!found)
        Q_EMIT failed(found.error().message);
    return line && found ? std::optional(*found) : std::nullopt;
}

bool PlanModel::settle(int row, core::ActivityStatus status)
{
    const auto activity = fresh(row);
    return activity && keep(core::settledAs(*activity, status));
}

// What was typed into its field of the activity; false: it cannot be read.
bool PlanModel::put(core::Activity &activity, int column, const QString &typed)
{
    if (column == Day || column == HeldOn) {
        const auto read = core::readDate(typed, m_today());
        if (read.state != core::ReadDate::State::Good)
            return false;
        const bool isPlan = activity.status == core::ActivityStatus::Planned &&
                            (!activity.plannedDate.isValid() || activity.plannedDate == activity.date);
        if (column == HeldOn || isPlan)
            activity = core::heldOn(activity, read.date);
        if (column == Day)
            activity.plannedDate = read.date; // the plan itself is another
        return true;
    }
    if (isNumeric(column)) {
        const bool isEmptied = typed.trimmed().isEmpty();
        const auto value =
            NumberEdit::numberIn(typed, column == PeoplePlanned ? NumberEdit::Reads::Whole : NumberEdit::Reads::Baht);
        if ((value.isNull() && !isEmptied) || (column == PeoplePlanned && value.toLongLong() > mostPeople))
            return false;
        if (column == PeoplePlanned)
            activity.plannedPeople = isEmptied ? std::nullopt : std::optional(value.toInt());
        else
            (column == Budget ? activity.budget : activity.spent) = value.toLongLong();
        return true;
    }
    const auto text = core::normalizedLine(typed);
    if (column == Title && text.isEmpty())
        return false;
    (column == Title ? activity.title : column == Organiser ? activity.organiser : activity.audience) = text;
    return true;
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index) || value == data(index, Qt::EditRole))
        return false;
    const auto kept = fresh(index.row());
    if (!kept)
        return false;
    auto activity = *kept;
    if (!put(activity, index.column(), value.toString())) {
        Q_EMIT failed(tr("“%1” was not taken for “%2”; what stood there before stays.")
                          .arg(value.toString(), headerData(index.column(), Qt::Horizontal).toString()));
        return false;
    }
    return keep(activity);
}

} // namespace ui
