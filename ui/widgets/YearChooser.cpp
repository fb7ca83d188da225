#include "ui/widgets/YearChooser.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSpinBox>

namespace ui {

YearChooser::YearChooser(QWidget *parent) : QWidget(parent), m_kind(new QComboBox), m_year(new QSpinBox)
{
    m_kind->setObjectName(QStringLiteral("yearKind"));
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setRange(2400, 2700);
    m_year->setGroupSeparatorShown(false);
    m_kind->addItems({QString(), QString(), QString()});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind);
    layout->addWidget(m_year);
    setFocusProxy(m_kind);
    retranslate();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &YearChooser::changed);
    connect(m_year, &QSpinBox::valueChanged, this, &YearChooser::changed);
}

void YearChooser::retranslate()
{
    m_kind->setItemText(0, tr("Academic year"));
    m_kind->setItemText(1, tr("Fiscal year"));
    m_kind->setItemText(2, tr("Calendar year"));
    m_kind->setAccessibleName(tr("Kind of year"));
    m_year->setAccessibleName(tr("Year (B.E.)"));
}

void YearChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void YearChooser::setPeriod(core::YearKind kind, int year)
{
    const QSignalBlocker quiet(this);
    m_kind->setCurrentIndex(int(kind));
    m_year->setValue(year);
}

core::YearKind YearChooser::kind() const
{
    return core::YearKind(m_kind->currentIndex());
}

int YearChooser::year() const
{
    return m_year->value();
}

} // namespace ui
