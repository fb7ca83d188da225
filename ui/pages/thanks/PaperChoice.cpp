#include "ui/pages/thanks/PaperChoice.h"
#include "core/records/Wording.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include "ui/Theme.h"
#include "ui/widgets/ThaiDateEdit.h"
#include "ui/widgets/WholeNumberEdit.h"
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <algorithm>

namespace ui {

namespace {

constexpr int mostMissing = 8; // numbers that are named

QString listed(const QList<int> &numbers)
{
    QStringList words;
    for (const int number : numbers.mid(0, mostMissing))
        words << QString::number(number);
    return words.join(QStringLiteral(", ")) + (numbers.size() > mostMissing ? QStringLiteral("…") : QString());
}

} // namespace

PaperChoice::PaperChoice(const Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_templateLabel(new QLabel), m_numberLabel(new QLabel),
      m_dateLabel(new QLabel), m_notes(new QLabel), m_template(new QComboBox), m_number(new WholeNumberEdit(1, 99999)),
      m_date(new ThaiDateEdit), m_edit(new QPushButton), m_toSchool(new QPushButton)
{
    build();
    m_date->setToday(office.today);
    m_date->setDate(office.today());
    connect(m_template, &QComboBox::currentIndexChanged, this, &PaperChoice::choose);
    connect(m_number, &WholeNumberEdit::numberChanged, this, &PaperChoice::changed);
    const auto dated = [this] {
        proposeNumber();
        Q_EMIT changed();
    };
    connect(m_date, &ThaiDateEdit::edited, this, dated);
    connect(m_date, &ThaiDateEdit::dateChanged, this, dated);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto *paper = current())
            Q_EMIT templatesWanted(paper->id.value);
    });
    connect(m_toSchool, &QPushButton::clicked, this, &PaperChoice::schoolWanted);
    retranslate();
}

void PaperChoice::build()
{
    const std::pair<QWidget *, const char *> names[] = {{m_template, "template"}, {m_number, "firstNumber"},
                                                        {m_date, "paperDate"},    {m_edit, "editTemplate"},
                                                        {m_toSchool, "toSchool"}, {m_notes, "notes"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    m_templateLabel->setBuddy(m_template);
    m_numberLabel->setBuddy(m_number);
    m_dateLabel->setBuddy(m_date);
    m_notes->setProperty("role", QStringLiteral("hinted"));
    m_notes->setWordWrap(true);
    m_template->setMinimumContentsLength(20);
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *first = new QHBoxLayout;
    first->addWidget(m_templateLabel);
    first->addWidget(m_template, 1);
    first->addWidget(m_edit);
    auto *second = new QHBoxLayout;
    second->addWidget(m_numberLabel);
    second->addWidget(m_number);
    second->addSpacing(8);
    second->addWidget(m_dateLabel);
    second->addWidget(m_date);
    second->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_notes);
    layout->addWidget(m_toSchool, 0, Qt::AlignLeft);
}

void PaperChoice::load()
{
    const auto chosen = current() ? current()->id : core::Id<core::PaperTemplate>();
    const auto all = m_office.store.all<core::PaperTemplate>();
    const auto school = m_office.store.find(core::Id<core::School>{1});
    m_school = school ? *school : core::School();
    m_templates = all ? *all : QList<core::PaperTemplate>();
    m_templates.removeIf([](const core::PaperTemplate &paper) { return paper.retired; });
    const QSignalBlocker quiet(m_template);
    m_template->clear();
    for (const auto &paper : m_templates) {
        m_template->addItem(paper.name);
        if (paper.id == chosen)
            m_template->setCurrentIndex(m_template->count() - 1);
    }
    proposeNumber();
}

const core::PaperTemplate *PaperChoice::current() const
{
    const int at = m_template->currentIndex();
    return at >= 0 && at < m_templates.size() ? &m_templates[at] : nullptr;
}

void PaperChoice::suggest(core::TemplateKind kind, const QString &word)
{
    const auto suits = [&](const core::PaperTemplate &paper) {
        return paper.kind == kind && (word.isEmpty() || core::wordsIn(paper.wording).contains(word));
    };
    const auto found = std::find_if(m_templates.begin(), m_templates.end(), suits);
    if (found != m_templates.end())
        m_template->setCurrentIndex(int(found - m_templates.begin()));
}

void PaperChoice::choose()
{
    m_number->setNumber({});
    proposeNumber();
    Q_EMIT changed();
}

bool PaperChoice::isNumbered() const
{
    return current() && current()->kind != core::TemplateKind::Label;
}

void PaperChoice::proposeNumber()
{
    m_numberLabel->setText(isNumbered() ? tr("Fro&m no.") : tr("Fro&m label"));
    m_number->setToolTip(isNumbered() ? tr("Empty: the next number of the register")
                                      : tr("The first label that is left on a sheet begun before"));
    m_date->setEnabled(isNumbered());
    if (!isNumbered())
        m_number->setPlaceholderText(QStringLiteral("1"));
    if (!isNumbered() || !m_date->date().isValid())
        return;
    const int year = core::buddhistYear(m_date->date());
    const auto next = core::nextNumber(m_office.store, current()->kind, year);
    const auto missing = core::missingNumbers(m_office.store, current()->kind, year);
    m_next = next ? *next : 1;
    m_missing = missing ? *missing : QList<int>();
    m_number->setPlaceholderText(QString::number(m_next));
}

void PaperChoice::forgetNumber()
{
    m_number->setNumber({});
    proposeNumber();
}

core::ThanksContent PaperChoice::content(const QList<core::PaperTo> &to) const
{
    const auto *paper = current();
    int first = m_number->number().value_or(isNumbered() ? m_next : 1);
    if (isNumbered() && m_office.store.isReadOnly())
        first = 0; // what cannot be registered gets no number
    return {m_school, paper ? *paper : core::PaperTemplate(), m_date->date(), first, to};
}

QStringList PaperChoice::lacking() const
{
    QStringList lacking;
    const auto *paper = current();
    if (!paper)
        return lacking;
    if (paper->kind == core::TemplateKind::Letter && paper->emblem && m_school.garuda.isEmpty())
        lacking << tr("the picture of the Garuda (its room stays free)");
    if (paper->kind == core::TemplateKind::Letter && paper->prefix.isEmpty() && m_school.letterPrefix.isEmpty())
        lacking << tr("the number before letters");
    if (paper->kind == core::TemplateKind::Certificate && paper->emblem && m_school.logo.isEmpty())
        lacking << tr("the school's emblem");
    if (paper->kind != core::TemplateKind::Label && m_school.director.isEmpty() && paper->signatories.isEmpty())
        lacking << tr("the director's name");
    return lacking;
}

// Numbers never collide, and none is skipped without a word.
QString PaperChoice::numberNotes(const core::ThanksContent &content) const
{
    QStringList notes;
    const int year = core::buddhistYear(content.date);
    if (content.firstNumber > m_next)
        notes << (content.firstNumber == m_next + 1
                      ? tr("No. %1 stays free.").arg(m_next)
                      : tr("No. %1 to %2 stay free.").arg(m_next).arg(content.firstNumber - 1));
    if (!m_missing.isEmpty() && current()->kind == core::TemplateKind::Certificate) // letters share their numbers
        notes << tr("Nothing in the register bears no. %1 of %2.").arg(listed(m_missing)).arg(year);
    return notes.join(u' ');
}

void PaperChoice::tell(const core::ThanksContent &content)
{
    QStringList notes;
    const auto lacks = lacking();
    if (!lacks.isEmpty())
        notes << tr("Not entered for the school yet: %1.").arg(lacks.join(QStringLiteral(", ")));
    for (const auto &[word, papers] : core::emptyWords(content))
        notes << tr("%1 has nothing to stand for on %n paper(s).", nullptr, papers).arg(word);
    if (isNumbered() && content.date.isValid())
        if (const auto numbers = numberNotes(content); !numbers.isEmpty())
            notes << numbers;
    if (const auto again = core::issuedBefore(m_office.store, core::issueOf(content)); isNumbered() && again && *again)
        notes << tr("%n of them have such a paper for this activity already. A lost one is printed once more from the "
                    "register, with its number.",
                    nullptr, *again);
    const bool isEarly = std::any_of(content.to.begin(), content.to.end(), [&](const core::PaperTo &to) {
        return std::any_of(to.gifts.begin(), to.gifts.end(), [&](const core::Contribution &gift) {
            return content.date.isValid() && gift.date > content.date;
        });
    });
    if (isNumbered() && isEarly)
        notes << tr("The date is before the day of a gift.");
    if (isNumbered() && !content.date.isValid())
        notes << tr("The papers have no date yet.");
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_toSchool->setVisible(!lacks.isEmpty());
}

void PaperChoice::focus()
{
    m_template->setFocus(Qt::OtherFocusReason);
}

void PaperChoice::retranslate()
{
    m_templateLabel->setText(tr("&Template"));
    m_dateLabel->setText(tr("&Date"));
    m_date->setAccessibleName(tr("Date of the papers"));
    m_number->setAccessibleName(tr("Number of the first paper"));
    m_edit->setText(tr("&Change…"));
    m_edit->setToolTip(tr("Change this template's wording"));
    m_toSchool->setText(tr("School and settings…"));
    proposeNumber();
}

void PaperChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT changed();
    }
}

} // namespace ui
