#include "ui/pages/IssuedPapersPage.h"
#include "core/papers/RegisterPaper.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include "ui/Ask.h"
#include "ui/Theme.h"
#include "ui/pages/PaperOutput.h"
#include "ui/record/RecordSheet.h"
#include <QEvent>
#include <QPushButton>

namespace ui {

IssuedPapersPage::IssuedPapersPage(const Office &office, QWidget *parent)
    : RecordPage(office, core::typeOf<core::IssuedPaper>(), {}, parent), m_office(office), m_again(new QPushButton),
      m_register(new QPushButton)
{
    m_again->setObjectName(QStringLiteral("printOnceMore"));
    m_register->setObjectName(QStringLiteral("printRegister"));
    for (auto *button : {m_again, m_register})
        button->setIcon(icon(QStringLiteral("print")));
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_again);
    layout->addWidget(m_register);
    layout->addStretch(1);
    sheet()->addSection(buttons);
    divide(600, 480);
    connect(m_again, &QPushButton::clicked, this, &IssuedPapersPage::printOnceMore);
    connect(m_register, &QPushButton::clicked, this, &IssuedPapersPage::print);
    connect(sheet(), &RecordSheet::shown, this, &IssuedPapersPage::retranslate);
    retranslate();
}

void IssuedPapersPage::print()
{
    if (!settle())
        return;
    const auto shown = m_office.store.find(core::Id<core::IssuedPaper>{sheet()->id()});
    const auto kind = shown ? shown->kind : core::TemplateKind::Certificate;
    const int year = shown ? shown->year : core::buddhistYear(m_office.today());
    const auto content = core::registerContent(m_office.store, kind, year);
    if (!content)
        return m_office.ask.tell(this, content.error());
    bring(core::registerPaper(*content));
}

void IssuedPapersPage::printOnceMore()
{
    if (!settle())
        return;
    const auto content = core::onceMore(m_office.store, {sheet()->id()});
    if (!content)
        return m_office.ask.tell(this, content.error());
    bring(core::thanksPaper(*content));
}

void IssuedPapersPage::bring(const core::Paper &paper)
{
    const auto printed = printPaper(m_office, paper, this);
    if (!printed)
        return m_office.ask.tell(this, printed.error());
    if (*printed)
        Q_EMIT said(tr("Printed: %1").arg(paper.title));
}

void IssuedPapersPage::retranslate()
{
    const auto shown = m_office.store.find(core::Id<core::IssuedPaper>{sheet()->id()});
    m_again->setText(tr("Print this one &once more…"));
    m_again->setToolTip(tr("With its number and date; the register stays as it is"));
    m_again->setEnabled(bool(shown));
    m_register->setText(shown ? tr("Print the &register of %1…").arg(shown->year) : tr("Print the &register…"));
    m_register->setToolTip(tr("All papers of this kind and year (Ctrl+P)"));
}

void IssuedPapersPage::changeEvent(QEvent *event)
{
    RecordPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
