#include "ui/pages/meeting/MinutesPreview.h"
#include "core/records/Agenda.h"
#include "ui/print/PaperPreview.h"
#include "ui/print/Typesetter.h"
#include <QEvent>

namespace ui {

MinutesPreview::MinutesPreview(QWidget *parent)
    : QWidget(parent), m_typesetter(new Typesetter(this)), m_page(new QLabel), m_complaint(new QLabel),
      m_pages(new PaperPreview)
{
    m_page->setObjectName(QStringLiteral("pageNumber"));
    m_page->setProperty("role", QStringLiteral("quiet"));
    m_page->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_complaint);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_page);
    setMinimumWidth(260);
    connect(m_pages, &PaperPreview::pageChanged, this, &MinutesPreview::tellPage);
    connect(m_typesetter, &Typesetter::laid, this, [this](const Sheets &sheets) {
        m_complaint->hide();
        m_pages->show(sheets);
        bringIntoSight();
        Q_EMIT laid();
    });
    connect(m_typesetter, &Typesetter::failed, this, [this](const core::Error &error) {
        m_complaint->setText(error.message);
        m_complaint->show();
    });
}

void MinutesPreview::show(const core::MinutesContent &content)
{
    m_typesetter->lay([content] { return core::minutesPaper(content); });
}

void MinutesPreview::follow(const QString &number)
{
    if (number == m_followed)
        return;
    m_followed = number;
    m_isFollowing = true;
    bringIntoSight();
}

// Once for each line one goes to: whoever then leafs through the pages is left alone.
void MinutesPreview::bringIntoSight()
{
    const auto &sheets = m_pages->sheets();
    const auto label = core::inNumerals(core::agendaLabel(m_followed), sheets.numerals) + u' ';
    for (int page = 0; m_isFollowing && page < sheets.pages.size(); ++page)
        for (const auto &line : sheets.pages[page].texts)
            if (m_isFollowing && line.text.startsWith(label)) {
                m_pages->bringIntoSight(page, line.y);
                m_isFollowing = false;
            }
}

void MinutesPreview::tellPage()
{
    m_page->setText(tr("Page %1 of %2").arg(m_pages->currentPage() + 1).arg(m_pages->pageCount()));
}

void MinutesPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tellPage();
}

} // namespace ui
