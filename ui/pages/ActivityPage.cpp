#include "ui/pages/ActivityPage.h"
#include "core/figures/Participants.h"
#include "core/papers/ActivityPaper.h"
#include "core/records/Standard.h"
#include "core/store/Store.h"
#include "core/thai/Digits.h"
#include "ui/Ask.h"
#include "ui/Theme.h"
#include "ui/pages/activity/ParticipantsPanel.h"
#include "ui/pages/activity/PlanPanel.h"
#include "ui/print/OnePage.h"
#include "ui/print/SheetPainter.h"
#include "ui/record/FieldForm.h"
#include "ui/record/RecordPage.h"
#include "ui/record/RecordSheet.h"
#include "ui/widgets/ChoicesGroup.h"
#include "ui/widgets/CodesGroup.h"
#include "ui/widgets/SaveAsButton.h"
#include "ui/widgets/ThaiDateEdit.h"
#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace ui {

ActivityPage::ActivityPage(const Office &office, QWidget *parent)
    : RegisterPage(new RecordPage(office, core::typeOf<core::Activity>(),
                                  {QStringLiteral("participation"), QStringLiteral("headcount"),
                                   QStringLiteral("teacher_letter")}),
                   parent),
      m_office(office), m_participants(new ParticipantsPanel(office)), m_stack(new QStackedWidget),
      m_plan(new PlanPanel(office)), m_who(new QPushButton), m_planButton(new QPushButton), m_print(new QPushButton),
      m_letters(new QPushButton), m_save(new SaveAsButton)
{
    m_who->setObjectName(QStringLiteral("whoCame"));
    m_who->setIcon(icon(QStringLiteral("meetings")));
    m_planButton->setObjectName(QStringLiteral("openPlan"));
    m_planButton->setIcon(icon(QStringLiteral("calendar")));
    m_letters->setObjectName(QStringLiteral("teacherLetters"));
    m_print->setObjectName(QStringLiteral("printReport"));
    m_save->setObjectName(QStringLiteral("saveReport"));
    for (auto *page : std::initializer_list<QWidget *>{m_register, m_participants, m_plan})
        m_stack->addWidget(page);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 8);
    foot->addWidget(m_planButton);
    foot->addStretch(1);
    foot->addWidget(m_letters);
    foot->addWidget(m_print);
    foot->addWidget(m_save);
    foot->addWidget(m_who);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);

    offerFiles();
    connectForm();
    connectPlan();
    connectParticipants();
    connect(m_print, &QPushButton::clicked, this, &ActivityPage::printReport);
    connect(m_letters, &QPushButton::clicked, this, [this] {
        if (settle())
            Q_EMIT placeWanted(QStringLiteral("synergy"), 0, {{}, QStringLiteral("activity"), m_activity, {}});
    });
    retranslate();
}

void ActivityPage::offerFiles()
{
    m_save->offer("saveReportPdf", QT_TRANSLATE_NOOP("SaveAs", "&PDF"), [this] { saveReport(PaperFile::Pdf); });
    m_save->offer("saveReportOdt", QT_TRANSLATE_NOOP("SaveAs", "&LibreOffice document (ODT)"),
                  [this] { saveReport(PaperFile::Odt); });
    m_save->offer("saveReportDocx", QT_TRANSLATE_NOOP("SaveAs", "&Word document (DOCX)"),
                  [this] { saveReport(PaperFile::Docx); });
}

void ActivityPage::connectParticipants()
{
    connect(m_who, &QPushButton::clicked, this, &ActivityPage::showParticipants);
    auto *key = new QShortcut(QKeySequence(Qt::Key_F6), this);
    connect(key, &QShortcut::activated, this, [this] {
        if (m_stack->currentWidget() == m_participants)
            return m_cameFromPlan ? showPlan() : showRegister();
        if (isInPlan())
            m_activity = m_plan->current().value;
        m_cameFromPlan = isInPlan();
        if (m_activity > 0)
            showParticipants();
    });
    connect(m_participants, &ParticipantsPanel::closed, this, [this] { m_cameFromPlan ? showPlan() : showRegister(); });
    connect(m_participants, &ParticipantsPanel::saved, this, &Page::saved);
    connect(&m_office.store, &core::Store::changed, this, [this](const QString &kind) {
        if (kind == QLatin1String("participation") || kind == QLatin1String("activity"))
            countParticipants();
    });
}

void ActivityPage::connectForm()
{
    auto *sheet = m_register->sheet();
    m_activity = sheet->id(); // shown already
    const auto remember = [this, sheet] {
        m_strategies = core::typeOf<core::Activity>().fromRow(sheet->form()->row()).strategies;
    };
    remember();
    connect(sheet, &RecordSheet::shown, this, [this, remember](qint64 id) {
        m_activity = id;
        remember();
        countParticipants();
    });
    connect(sheet, &RecordSheet::created, this, &ActivityPage::rememberPlan);
    sheet->form()->setOddities([this](const core::Row &row) { return oddities(row); });
    auto *strategies = qobject_cast<ChoicesGroup *>(sheet->form()->editor(QStringLiteral("strategies")));
    Q_ASSERT(strategies);
    connect(strategies, &ChoicesGroup::edited, this, &ActivityPage::followStrategies);
}

void ActivityPage::connectPlan()
{
    connect(m_planButton, &QPushButton::clicked, this, &ActivityPage::showPlan);
    auto *key = new QShortcut(QKeySequence(Qt::Key_F7), this);
    connect(key, &QShortcut::activated, this, [this] { isInPlan() ? showRegister() : showPlan(); });
    connect(m_plan, &PlanPanel::closed, this, &ActivityPage::showRegister);
    connect(m_plan, &PlanPanel::openWanted, this, [this](qint64 activity) {
        open(activity);
        m_register->sheet()->focusFirst();
    });
    connect(m_plan, &PlanPanel::said, this, &Page::said);
    connect(m_plan, &PlanPanel::saved, this, &Page::saved);
}

// What is planned ahead was planned for that day, even if it is put off later; typed as the clerk would.
void ActivityPage::rememberPlan()
{
    auto *form = m_register->sheet()->form();
    const auto activity = core::typeOf<core::Activity>().fromRow(form->row());
    auto *planned = qobject_cast<ThaiDateEdit *>(form->editor(QStringLiteral("planned_date")));
    if (!planned || planned->date().isValid() || activity.status != core::ActivityStatus::Planned ||
        activity.date < m_office.today())
        return;
    planned->setDate(activity.date);
    Q_EMIT planned->dateChanged(activity.date);
}

// Standards follow the strategies as long as nobody has said otherwise.
void ActivityPage::followStrategies()
{
    auto *form = m_register->sheet()->form();
    auto *codes = qobject_cast<CodesGroup *>(form->editor(QStringLiteral("standards")));
    const auto standards = m_office.store.all<core::Standard>();
    if (!codes || !standards)
        return;
    const auto now = core::typeOf<core::Activity>().fromRow(form->row()).strategies;
    const auto ticked = codes->words();
    if (ticked.isEmpty() || ticked == core::usualStandards(*standards, m_strategies))
        codes->propose(core::usualStandards(*standards, now));
    m_strategies = now;
}

QList<core::Complaint> ActivityPage::oddities(const core::Row &row) const
{
    const auto activity = core::typeOf<core::Activity>().fromRow(row);
    const auto last = activity.endDate.isValid() ? activity.endDate : activity.date;
    QList<core::Complaint> odd;
    if (activity.status == core::ActivityStatus::Planned && last.isValid() && last < m_office.today())
        odd << core::Complaint{QStringLiteral("status"),
                               tr("its day is past: as long as it is only planned it counts nowhere"), true};
    if (activity.status == core::ActivityStatus::Held && activity.date > m_office.today())
        odd << core::Complaint{QStringLiteral("status"), tr("its day is still to come"), true};
    if (activity.budget > 0 && activity.spent > activity.budget)
        odd << core::Complaint{
            QStringLiteral("spent"),
            tr("more than the budget, by %1 baht").arg(core::bahtText(activity.spent - activity.budget)), true};
    return odd;
}

void ActivityPage::create()
{
    if (isInPlan())
        return m_plan->create();
    RegisterPage::create();
}

void ActivityPage::find()
{
    if (isInPlan())
        return m_plan->find();
    if (m_stack->currentWidget() == m_participants)
        return m_participants->find();
    RegisterPage::find();
}

bool ActivityPage::isInPlan() const
{
    return m_stack->currentWidget() == m_plan;
}

bool ActivityPage::settle()
{
    return isInPlan() ? m_plan->settle() : m_register->settle();
}

QWidget *ActivityPage::firstPlace()
{
    return isInPlan() ? m_plan : RegisterPage::firstPlace();
}

void ActivityPage::retranslate()
{
    m_who->setToolTip(QKeySequence(Qt::Key_F6).toString(QKeySequence::NativeText));
    m_planButton->setText(tr("Plan of the &year (F7)"));
    m_letters->setText(tr("&Invitation letters…"));
    m_letters->setToolTip(tr("Letters that invite those who teach at this activity"));
    m_print->setText(tr("Print the re&port…"));
    m_print->setToolTip(tr("The report of this activity on one page (Ctrl+P)"));
    countParticipants();
}

void ActivityPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ActivityPage::countParticipants()
{
    for (auto *button : std::initializer_list<QWidget *>{m_who, m_letters, m_print, m_save})
        button->setEnabled(m_activity > 0);
    int members = 0;
    if (m_activity > 0)
        if (const auto counts = core::participantsByGroup(m_office.store, {m_activity}))
            for (const int count : *counts)
                members += count;
    m_who->setText(members ? tr("&Who came: %1 members (F6)").arg(core::grouped(qint64(members)))
                           : tr("&Who came… (F6)"));
}

void ActivityPage::showParticipants()
{
    if (!settle())
        return;
    m_participants->show(core::Id<core::Activity>{m_activity});
    m_stack->setCurrentWidget(m_participants);
    for (auto *button : std::initializer_list<QWidget *>{m_who, m_planButton, m_letters, m_print, m_save})
        button->hide();
}

void ActivityPage::showPlan()
{
    if (m_stack->currentWidget() == m_register && !m_register->settle())
        return;
    m_stack->setCurrentWidget(m_plan);
    for (auto *button : std::initializer_list<QWidget *>{m_who, m_planButton, m_letters, m_print, m_save})
        button->hide();
    m_plan->begin();
}

void ActivityPage::showRegister()
{
    if (isInPlan() && !m_plan->settle())
        return;
    m_cameFromPlan = false;
    m_activity = m_register->sheet()->id();
    m_stack->setCurrentWidget(m_register);
    for (auto *button : std::initializer_list<QWidget *>{m_who, m_planButton, m_letters, m_print, m_save})
        button->show();
    countParticipants();
    m_register->takeFocus();
}

void ActivityPage::print()
{
    if (isInPlan())
        m_plan->print();
    else
        printReport();
}

void ActivityPage::printReport()
{
    if (!m_activity || !settle())
        return;
    const auto content = core::activityContent(m_office.store, {m_activity});
    const auto font = paperFont();
    if (!content || !font)
        return m_register->sheet()->complain(content ? font.error() : content.error());
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    if (!m_office.ask.choosePrinter(this, printer))
        return;
    if (const auto printed = printSheets(layOut(reportOnOnePage(*content), *font), printer); !printed)
        m_register->sheet()->complain(printed.error());
}

void ActivityPage::saveReport(PaperFile as)
{
    if (!m_activity || !settle())
        return;
    const auto content = core::activityContent(m_office.store, {m_activity});
    if (!content)
        return m_register->sheet()->complain(content.error());
    const auto paper = reportOnOnePage(*content);
    const auto path =
        m_office.ask.fileToSave(this, tr("Save the report"), fileNameOf(paper, endingOf(as)), filterOf(as));
    if (path.isEmpty())
        return;
    if (const auto written = writePaper(paper, as, path); !written)
        return m_register->sheet()->complain(written.error());
    Q_EMIT said(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace ui
