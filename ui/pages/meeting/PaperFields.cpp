#include "ui/pages/meeting/PaperFields.h"
#include "core/thai/Text.h"
#include "ui/widgets/ThaiDateEdit.h"
#include "ui/widgets/WholeNumberEdit.h"
#include <QEvent>
#include <QFormLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

namespace {

using core::PaperKind;

bool isLetter(PaperKind paper)
{
    return paper == PaperKind::Invitation || paper == PaperKind::Memo;
}

QString wordingOf(const core::MeetingPaper &paper)
{
    return paper.wording.isEmpty() ? core::usualWording(paper.paper) : paper.wording;
}

} // namespace

PaperFields::PaperFields(std::function<QDate()> today, QWidget *parent)
    : QWidget(parent), m_form(new QFormLayout), m_number(new QLineEdit), m_date(new ThaiDateEdit),
      m_linesPerPage(new WholeNumberEdit(core::fewestLinesPerPage, core::mostLinesPerPage)),
      m_blankLines(new WholeNumberEdit(0, core::mostBlankLines)), m_prefix(new QLabel), m_wordingTitle(new QLabel),
      m_wordingHint(new QLabel), m_recipientsTitle(new QLabel), m_notes(new QLabel), m_wording(new QPlainTextEdit),
      m_usual(new QPushButton), m_toSchool(new QPushButton), m_recipients(new QListWidget)
{
    m_date->setToday(std::move(today));
    build();
    connectFields();
    retranslate();
}

void PaperFields::build()
{
    const std::pair<QWidget *, const char *> names[] = {
        {m_number, "letterNumber"},         {m_date, "letterDate"},        {m_wording, "wording"},
        {m_linesPerPage, "lines_per_page"}, {m_blankLines, "blank_lines"}, {m_recipients, "recipients"},
        {m_usual, "usualWording"},          {m_toSchool, "toSchool"},      {m_notes, "notes"}};
    for (const auto &[field, name] : names)
        field->setObjectName(QString::fromLatin1(name));
    for (auto *quiet : {m_prefix, m_wordingHint})
        quiet->setProperty("role", QStringLiteral("quiet"));
    for (auto *title : {m_wordingTitle, m_recipientsTitle})
        title->setProperty("role", QStringLiteral("section"));
    m_notes->setProperty("role", QStringLiteral("hinted"));
    m_notes->setWordWrap(true);
    m_wordingHint->setWordWrap(true);
    m_wording->setTabChangesFocus(true);
    m_wording->setMinimumHeight(170);
    m_recipients->setMinimumHeight(120);
    m_recipients->setHorizontalScrollBarPolicy(
        Qt::ScrollBarAlwaysOff); // what is too long is cut, and stands in the tip
    m_wordingTitle->setBuddy(m_wording);
    m_recipientsTitle->setBuddy(m_recipients);

    auto *number = new QHBoxLayout;
    number->addWidget(m_prefix);
    number->addWidget(m_number, 1);
    m_form->addRow(QString(), number);
    m_form->addRow(QString(), m_date);
    m_form->addRow(QString(), m_linesPerPage);
    m_form->addRow(QString(), m_blankLines);
    for (int row = 0; row < m_form->rowCount(); ++row) { // their labels are named when the language is known
        auto *label = new QLabel;
        m_form->setWidget(row, QFormLayout::LabelRole, label);
        label->setBuddy(QList<QWidget *>{m_number, m_date, m_linesPerPage, m_blankLines}[row]);
    }
    auto *usual = new QHBoxLayout;
    usual->addWidget(m_wordingTitle);
    usual->addStretch(1);
    usual->addWidget(m_usual);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(6);
    layout->addWidget(m_notes);
    layout->addWidget(m_toSchool, 0, Qt::AlignLeft);
    layout->addLayout(m_form);
    layout->addLayout(usual);
    layout->addWidget(m_wording, 5);
    layout->addWidget(m_wordingHint);
    layout->addWidget(m_recipientsTitle);
    layout->addWidget(m_recipients, 6);
    layout->addStretch(1);
}

void PaperFields::connectFields()
{
    connect(m_number, &QLineEdit::textEdited, this, &PaperFields::edited);
    connect(m_number, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    connect(m_date, &ThaiDateEdit::edited, this, &PaperFields::edited);
    connect(m_date, &ThaiDateEdit::dateChanged, this, &PaperFields::edited);
    for (auto *number : {m_linesPerPage, m_blankLines})
        connect(number, &WholeNumberEdit::numberChanged, this, [this] {
            proposeBlankLines();
            Q_EMIT edited();
        });
    connect(m_wording, &QPlainTextEdit::textChanged, this, [this] {
        tell();
        Q_EMIT edited();
    });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_wording->selectAll(); // so that Ctrl+Z in the text brings back what stood there
        m_wording->insertPlainText(core::usualWording(m_paper.paper));
        m_wording->setFocus();
    });
    connect(m_recipients, &QListWidget::itemChanged, this, &PaperFields::recipientsChanged);
    connect(m_toSchool, &QPushButton::clicked, this, &PaperFields::schoolWanted);
}

void PaperFields::show(const core::MeetingPaper &paper, const core::MeetingPapersContent &content)
{
    const QSignalBlocker quiet(this);
    m_paper = paper;
    m_school = content.minutes.school;
    m_people = content.recipients.size();
    if (core::normalizedLine(m_number->text()) != paper.number)
        m_number->setText(paper.number);
    if (m_date->date() != paper.date || !m_date->complaint().isEmpty())
        m_date->setDate(paper.date);
    if (const auto wording = wordingOf(paper); core::normalizedParagraph(m_wording->toPlainText()) != wording)
        m_wording->setPlainText(wording);
    m_linesPerPage->setNumber(paper.linesPerPage);
    m_blankLines->setNumber(paper.blankLines);
    m_linesPerPage->setPlaceholderText(QString::number(core::usualLinesPerPage));
    proposeBlankLines();
    for (int row = 0; row < m_form->rowCount(); ++row)
        m_form->setRowVisible(row, row < 2 ? isLetter(paper.paper) : paper.paper == PaperKind::SignIn);
    for (auto *part : std::initializer_list<QWidget *>{m_wording, m_wordingTitle, m_wordingHint, m_usual})
        part->setVisible(isLetter(paper.paper));
    for (auto *part : std::initializer_list<QWidget *>{m_recipients, m_recipientsTitle})
        part->setVisible(paper.paper == PaperKind::Invitation);
    showRecipients(content);
    retranslate();
}

// Who was taken off the list stays off it while the list is read anew.
void PaperFields::showRecipients(const core::MeetingPapersContent &content)
{
    const QSignalBlocker quiet(m_recipients);
    const auto out = leftOut();
    m_recipients->clear();
    for (const auto &one : content.recipients) {
        auto *item =
            new QListWidgetItem(one.position.isEmpty() ? one.name : one.name + QStringLiteral(" · ") + one.position);
        item->setToolTip(item->text());
        item->setData(Qt::UserRole, one.party.value);
        item->setCheckState(out.contains(one.party.value) ? Qt::Unchecked : Qt::Checked);
        m_recipients->addItem(item);
    }
}

QSet<qint64> PaperFields::leftOut() const
{
    QSet<qint64> out;
    for (int i = 0; i < m_recipients->count(); ++i)
        if (m_recipients->item(i)->checkState() == Qt::Unchecked)
            out << m_recipients->item(i)->data(Qt::UserRole).toLongLong();
    return out;
}

core::MeetingPaper PaperFields::record() const
{
    auto paper = m_paper;
    if (isLetter(paper.paper)) {
        paper.number = core::normalizedLine(m_number->text());
        paper.date = m_date->date();
        const auto wording = core::normalizedParagraph(m_wording->toPlainText());
        paper.wording = wording == core::usualWording(paper.paper) ? QString() : wording;
    } else if (paper.paper == PaperKind::SignIn) {
        paper.linesPerPage = m_linesPerPage->number();
        paper.blankLines = m_blankLines->number();
    }
    return paper;
}

void PaperFields::setReadOnly(bool readOnly)
{
    for (auto *field : std::initializer_list<QLineEdit *>{m_number, m_date, m_linesPerPage, m_blankLines})
        field->setReadOnly(readOnly);
    m_wording->setReadOnly(readOnly);
    m_usual->setEnabled(!readOnly);
}

void PaperFields::start()
{
    QWidget *first = isLetter(m_paper.paper) ? m_number : m_linesPerPage;
    if (first->isVisibleTo(this))
        first->setFocus(Qt::OtherFocusReason);
}

void PaperFields::proposeBlankLines()
{
    const int perPage = m_linesPerPage->number().value_or(core::usualLinesPerPage);
    m_blankLines->setPlaceholderText(QString::number(core::usualBlankLines(m_people, perPage)));
}

// What the paper will lack, and what it will not understand.
void PaperFields::tell()
{
    QStringList lacking, notes;
    if (isLetter(m_paper.paper)) {
        if (m_school.garuda.isEmpty())
            lacking << tr("the picture of the Garuda (its room stays free)");
        if (m_school.letterPrefix.isEmpty())
            lacking << tr("the number before letters");
        if (m_school.director.isEmpty())
            lacking << tr("the director's name");
        const auto unknown = core::unknownWords(m_wording->toPlainText(), m_paper.paper);
        if (!unknown.isEmpty())
            notes << tr("Not known, and printed as it is: %1").arg(unknown.join(u' '));
    }
    if (!lacking.isEmpty())
        notes.prepend(tr("Not entered for the school yet: %1.").arg(lacking.join(QStringLiteral(", "))));
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_toSchool->setVisible(!lacking.isEmpty());
}

void PaperFields::retranslate()
{
    const QString labels[] = {tr("&Number"), tr("&Date"), tr("&Lines on a page"), tr("&Blank lines")};
    for (int row = 0; row < m_form->rowCount(); ++row)
        qobject_cast<QLabel *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget())->setText(labels[row]);
    const bool circular = m_paper.paper == PaperKind::Invitation;
    m_prefix->setText(m_school.letterPrefix + u'/' + (circular ? QStringLiteral(u"ว") : QString()));
    m_number->setAccessibleName(tr("Number of the letter"));
    m_date->setAccessibleName(tr("Date of the letter"));
    m_wordingTitle->setText(tr("&Wording"));
    m_wording->setAccessibleName(tr("Wording"));
    m_wordingHint->setText(tr("Filled in from the meeting: %1").arg(core::wordsToFillIn(m_paper.paper).join(u' ')));
    m_usual->setText(tr("Usual wording"));
    m_usual->setToolTip(tr("The wording that the program begins with, in place of this one"));
    m_recipientsTitle->setText(tr("Letters &to"));
    m_recipients->setAccessibleName(tr("Letters to"));
    m_toSchool->setText(tr("Go to the school's page"));
    tell();
}

void PaperFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
