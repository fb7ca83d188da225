#include "ui/pages/meeting/MinutesPreview.h"
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
