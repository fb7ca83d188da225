#include "ui/pages/PaperTemplatePage.h"
#include "core/papers/ThanksPapers.h"
#include "core/store/Store.h"
#include "ui/pages/thanks/WordsList.h"
#include "ui/print/PaperPreview.h"
#include "ui/print/Typesetter.h"
#include "ui/record/FieldForm.h"
#include "ui/record/RecordSheet.h"
#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QTextEdit>
#include <QTimer>
#include <algorithm>

namespace ui {

namespace {
constexpr int pauseMs = 300; // after the last key
} // namespace

PaperTemplatePage::PaperTemplatePage(const Office &office, QWidget *parent)
    : RecordPage(office, core::typeOf<core::PaperTemplate>(), {}, parent), m_office(office),
      m_typesetter(new Typesetter(this)), m_preview(new PaperPreview), m_words(new WordsList(sheet()->form())),
      m_pause(new QTimer(this)), m_copy(new QPushButton)
{
    m_preview->setObjectName(QStringLiteral("templatePages"));
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 0, 0, 0);
    m_copy->setObjectName(QStringLiteral("copyTemplate"));
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_words);
    addBeside(side, {250, 440, 400});
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &PaperTemplatePage::lay);
    connect(sheet(), &RecordSheet::shown, this, &PaperTemplatePage::showFields);
    connect(sheet()->form(), &FieldForm::edited, this, &PaperTemplatePage::showFields);
    connect(m_typesetter, &Typesetter::laid, this, [this](const Sheets &sheets) {
        m_preview->show(sheets);
        Q_EMIT laid();
    });
    const auto soon = qOverload<>(&QTimer::start);
    connect(sheet(), &RecordSheet::shown, m_pause, soon);
    connect(sheet()->form(), &FieldForm::edited, m_pause, soon);
    for (auto *text : sheet()->form()->findChildren<QTextEdit *>())
        connect(text, &QTextEdit::textChanged, m_pause, soon);
    connect(&m_office.store, &core::Store::changed, m_pause, soon);
    connect(m_copy, &QPushButton::clicked, this, &PaperTemplatePage::copy);
    showFields();
    retranslate();
    connect(new QShortcut(QKeySequence(Qt::Key_F7), this), &QShortcut::activated, m_words, &WordsList::focus);
}

void PaperTemplatePage::showEvent(QShowEvent *event)
{
    RecordPage::showEvent(event);
    m_pause->start();
}

void PaperTemplatePage::retranslate()
{
    m_copy->setText(tr("&Make a copy"));
    m_copy->setToolTip(tr("Another template with the same words, to be changed"));
}

void PaperTemplatePage::changeEvent(QEvent *event)
{
    RecordPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PaperTemplatePage::copy()
{
    if (!canCreate() || !settle())
        return;
    const auto all = m_office.store.all<core::PaperTemplate>();
    const auto shown = m_office.store.find(core::Id<core::PaperTemplate>{sheet()->id()});
    if (!all || !shown)
        return;
    auto copy = *shown;
    copy.id = {};
    copy.retired = false;
    const auto isTaken = [&](const QString &name) {
        return std::any_of(all->begin(), all->end(), [&](const auto &one) { return one.name == name; });
    };
    for (int number = 2; isTaken(copy.name); ++number)
        copy.name = QStringLiteral("%1 (%2)").arg(shown->name).arg(number);
    const auto kept = m_office.store.save(copy);
    if (!kept)
        return sheet()->complain(kept.error());
    open(kept->value);
    sheet()->focusFirst();
}

void PaperTemplatePage::showFields()
{
    m_copy->setEnabled(canCreate() && sheet()->id() > 0);
    static const QHash<core::TemplateKind, QStringList> without{
        {core::TemplateKind::Letter,
         {QStringLiteral("opening"), QStringLiteral("background"), QStringLiteral("columns"), QStringLiteral("rows")}},
        {core::TemplateKind::Certificate, {QStringLiteral("columns"), QStringLiteral("rows")}},
        {core::TemplateKind::Label,
         {QStringLiteral("heading"), QStringLiteral("opening"), QStringLiteral("closing"),
          QStringLiteral("signatories"), QStringLiteral("prefix"), QStringLiteral("emblem"),
          QStringLiteral("background")}}};
    const auto paper = core::typeOf<core::PaperTemplate>().fromRow(sheet()->form()->row());
    sheet()->form()->leaveOut(without.value(paper.kind));
}

// As it is typed, kept or not.
void PaperTemplatePage::lay()
{
    if (!isVisible())
        return;
    const auto school = m_office.store.find(core::Id<core::School>{1});
    const auto paper = core::typeOf<core::PaperTemplate>().fromRow(sheet()->form()->row());
    const auto content = core::sampleContent(school ? *school : core::School(), paper, m_office.today());
    m_typesetter->lay([content] { return core::thanksPaper(content); });
}

} // namespace ui
