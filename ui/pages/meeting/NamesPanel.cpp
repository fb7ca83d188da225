#include "ui/pages/meeting/NamesPanel.h"
#include "ui/Theme.h"
#include "ui/widgets/RowHeight.h"
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <algorithm>

namespace ui {

namespace {
constexpr int mostRows = 10; // before the table scrolls
using State = core::NameMatch::State;
} // namespace

NamesPanel::NamesPanel(Matching matching, QWidget *parent)
    : QWidget(parent), m_matching(std::move(matching)), m_title(new QLabel), m_hint(new QLabel),
      m_complaint(new QLabel), m_table(new QTableWidget(0, ColumnCount)), m_add(new QPushButton),
      m_close(new QPushButton)
{
    setObjectName(QStringLiteral("namesPanel"));
    m_title->setProperty("role", QStringLiteral("section"));
    m_hint->setProperty("role", QStringLiteral("quiet"));
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    m_complaint->hide();
    for (auto *words : {m_hint, m_complaint})
        words->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("names"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    new RowHeight(m_table);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("addNames"));
    m_close->setObjectName(QStringLiteral("closeNames"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_add);
    top->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->addLayout(top);
    layout->addWidget(m_hint);
    layout->addWidget(m_complaint);
    layout->addWidget(m_table);
    connect(m_add, &QPushButton::clicked, this, &NamesPanel::add);
    connect(m_close, &QPushButton::clicked, this, &NamesPanel::closed);
    connect(m_table, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column == Who)
            openChoices(row);
    });
    retranslate();
}

int NamesPanel::proposed(const core::NameMatch &match)
{
    switch (match.state) {
    case State::Known:
        return 0;
    case State::Several:
        return undecidedChoice;
    case State::New:
        return match.candidates.isEmpty() ? 0 : int(match.candidates.size());
    case State::There:
    case State::Repeated:
        break;
    }
    return int(match.candidates.size()) + 1;
}

void NamesPanel::paste(const QString &text)
{
    const auto names = core::readNames(text.isEmpty() ? QApplication::clipboard()->text() : text);
    const auto matches = m_matching(names);
    m_lines.clear();
    m_complaint->setVisible(!matches);
    if (!matches)
        m_complaint->setText(matches.error().message);
    else
        for (const auto &match : *matches)
            m_lines << Line{match, proposed(match)};
    list();
    m_table->setFocus(Qt::OtherFocusReason);
}

void NamesPanel::keepUndecided()
{
    m_lines.removeIf([](const Line &line) { return line.choice != undecidedChoice; });
    list();
}

int NamesPanel::undecided() const
{
    return int(
        std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.choice == undecidedChoice; }));
}

void NamesPanel::list()
{
    m_table->setRowCount(int(m_lines.size()));
    for (int row = 0; row < m_lines.size(); ++row)
        fillRow(row);
    const int rows = std::clamp(int(m_lines.size()), 1, mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * RowHeight::of(*m_table) +
                            2 * m_table->frameWidth() + 2);
    const auto first =
        std::find_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.choice == undecidedChoice; });
    if (!m_lines.isEmpty())
        m_table->setCurrentCell(first == m_lines.end() ? 0 : int(first - m_lines.begin()), Who);
    retranslate();
}

QString NamesPanel::newWords() const
{
    return m_namesAlone ? tr("by name alone") : tr("new person");
}

QString NamesPanel::wordsFor(const Line &line, int choice) const
{
    const auto &match = line.match;
    if (choice == undecidedChoice)
        return tr("Choose: %n of that name", nullptr, int(match.candidates.size()));
    if (choice == outChoice(line))
        return match.state == State::There      ? tr("on the list already")
               : match.state == State::Repeated ? tr("twice in this list")
                                                : tr("leave out");
    if (choice == newChoice(line))
        return newWords();
    const auto &one = match.candidates[choice];
    auto words = one.village.isEmpty() ? one.name : QStringLiteral("%1 (%2)").arg(one.name, one.village);
    if (match.isMember && choice == 0)
        words += QStringLiteral(" · ") + tr("a member: marked present");
    return words;
}

void NamesPanel::fillRow(int row)
{
    const auto &line = m_lines[row];
    const auto &listed = line.match.listed;
    const QString words[ColumnCount] = {listed.text(), listed.position, listed.village, wordsFor(line, line.choice)};
    const bool isOut = line.choice == outChoice(line);
    for (int column = 0; column < ColumnCount; ++column) {
        auto *cell = new QTableWidgetItem(words[column]);
        if (isOut)
            cell->setForeground(colour::quiet());
        else if (column == Who && (line.choice == undecidedChoice ||
                                   (line.choice == newChoice(line) && !line.match.candidates.isEmpty())))
            cell->setForeground(colour::hinted());
        m_table->setItem(row, column, cell);
    }
    if (line.match.state == State::New && !line.match.candidates.isEmpty() && line.choice == newChoice(line))
        m_table->item(row, Who)->setText(tr("%1; much like %2").arg(newWords(), line.match.candidates.first().name));
}

void NamesPanel::choose(int row, int choice)
{
    m_lines[row].choice = choice;
    fillRow(row);
    retranslate();
}

void NamesPanel::cycle(int by)
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const auto &line = m_lines[row];
    const int count = outChoice(line) + 1;
    choose(row, line.choice == undecidedChoice ? (by > 0 ? 0 : count - 1) : (line.choice + by + count) % count);
}

void NamesPanel::openChoices(int row)
{
    QMenu menu(this);
    for (int choice = 0; choice <= outChoice(m_lines[row]); ++choice)
        connect(menu.addAction(wordsFor(m_lines[row], choice)), &QAction::triggered, this,
                [this, row, choice] { choose(row, choice); });
    const auto cell = m_table->visualItemRect(m_table->item(row, Who));
    menu.exec(m_table->viewport()->mapToGlobal(cell.bottomLeft()));
}

QList<core::NamePick> NamesPanel::picks() const
{
    QList<core::NamePick> picks;
    for (const auto &line : m_lines) {
        if (line.choice == undecidedChoice || line.choice == outChoice(line))
            continue;
        const bool isNew = line.choice == newChoice(line);
        picks << core::NamePick{line.match.listed,
                                isNew ? core::Id<core::Party>() : line.match.candidates[line.choice].party};
    }
    return picks;
}

void NamesPanel::add()
{
    if (const auto chosen = picks(); !chosen.isEmpty())
        Q_EMIT addWanted(chosen);
}

bool NamesPanel::isTableKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = m_table->currentRow();
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        cycle(key == Qt::Key_Left ? -1 : 1);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Delete:
        if (row >= 0)
            choose(row, m_lines[row].choice == outChoice(m_lines[row]) ? proposed(m_lines[row].match)
                                                                       : outChoice(m_lines[row]));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers & Qt::ControlModifier)
            add();
        else if (row + 1 < m_lines.size())
            m_table->setCurrentCell(row + 1, Who);
        else
            m_add->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_F2:
        if (row >= 0)
            openChoices(row);
        return true;
    default:
        return false;
    }
}

bool NamesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    auto *press = static_cast<QKeyEvent *>(event);
    const bool isOwn = press->matches(QKeySequence::Paste) || press->key() == Qt::Key_Escape ||
                       press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (event->type() == QEvent::ShortcutOverride) {
        if (isOwn)
            event->accept(); // before the window's own keys
        return isOwn;
    }
    if (press->matches(QKeySequence::Paste))
        return paste({}), true;
    if (press->key() == Qt::Key_Escape)
        return Q_EMIT closed(), true;
    return isTableKey(press->key(), press->modifiers()) || QWidget::eventFilter(watched, event);
}

void NamesPanel::retranslate()
{
    const int count = int(picks().size()), open = undecided();
    m_title->setText(m_lines.isEmpty() ? tr("Names from a list")
                                       : tr("%n name(s) from a list", nullptr, int(m_lines.size())));
    m_hint->setText(
        m_lines.isEmpty()
            ? tr("Copy the names in the spreadsheet or letter, then press Ctrl+V here. Columns: name, "
                 "position, village.")
            : tr("← → goes through who it may be · Space leaves one out · Ctrl+Enter adds them · Esc closes") +
                  (open ? QStringLiteral(" · ") + tr("%n still to choose", nullptr, open) : QString()));
    m_add->setText(tr("Add %n", nullptr, count));
    m_add->setEnabled(count > 0);
    m_close->setText(tr("Close"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Position"), tr("Village"), tr("Who it is")});
    m_table->setAccessibleName(m_title->text());
    m_table->setColumnWidth(Name, 210);
    m_table->setColumnWidth(Position, 150);
    m_table->setColumnWidth(Village, 90);
}

void NamesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (int row = 0; row < m_lines.size(); ++row)
        fillRow(row);
    retranslate();
}

} // namespace ui
