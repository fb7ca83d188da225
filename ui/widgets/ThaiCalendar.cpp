#include "ui/widgets/ThaiCalendar.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Digits.h"
#include <QCalendarWidget>
#include <QComboBox>
#include <QScreen>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTextCharFormat>
#include <QToolButton>

namespace ui {

namespace {

// Counts in C.E. and speaks in พ.ศ.
class BuddhistYearBox : public QSpinBox
{
public:
    BuddhistYearBox() { setRange(1850, 2200); }

protected:
    QString textFromValue(int year) const override { return QString::number(year + core::buddhistOffset); }
    int valueFromText(const QString &text) const override
    {
        return core::toArabicDigits(text).toInt() - core::buddhistOffset;
    }
    QValidator::State validate(QString &text, int &) const override
    {
        const auto typed = core::toArabicDigits(text);
        bool isNumber = false;
        const int year = typed.toInt(&isNumber) - core::buddhistOffset;
        if (typed.size() < 4)
            return typed.isEmpty() || isNumber ? QValidator::Intermediate : QValidator::Invalid;
        return isNumber && year >= minimum() && year <= maximum() ? QValidator::Acceptable : QValidator::Invalid;
    }
};

} // namespace

ThaiCalendar::ThaiCalendar(QDate shown, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_days(new QCalendarWidget), m_month(new QComboBox), m_year(new BuddhistYearBox),
      m_previous(new QToolButton), m_next(new QToolButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("calendar"));
    m_days->setObjectName(QStringLiteral("days"));
    m_days->setNavigationBarVisible(false);
    m_days->setDateEditEnabled(false); // Qt's own would show years of the common era
    m_days->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_days->setLocale(QLocale(QLocale::Thai, QLocale::Thailand));
    m_days->setFirstDayOfWeek(Qt::Sunday);
    m_days->setGridVisible(false);
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        m_days->setWeekdayTextFormat(day, QTextCharFormat());
    buildTop();
    m_days->setSelectedDate(shown);
    showPage(shown.year(), shown.month());
    connect(m_days, &QCalendarWidget::currentPageChanged, this, &ThaiCalendar::showPage);
    connect(m_days, &QCalendarWidget::clicked, this, &ThaiCalendar::picked);
    connect(m_days, &QCalendarWidget::activated, this, &ThaiCalendar::picked);
}

void ThaiCalendar::buildTop()
{
    m_month->setObjectName(QStringLiteral("month"));
    m_month->setAccessibleName(tr("Month"));
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setAccessibleName(tr("Year (B.E.)"));
    m_previous->setArrowType(Qt::LeftArrow);
    m_previous->setAccessibleName(tr("Previous month"));
    m_previous->setToolTip(tr("Previous month (Page Up)"));
    m_next->setArrowType(Qt::RightArrow);
    m_next->setAccessibleName(tr("Next month"));
    m_next->setToolTip(tr("Next month (Page Down)"));
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(core::monthName(month));
    auto *top = new QHBoxLayout;
    top->addWidget(m_previous);
    top->addWidget(m_month, 1);
    top->addWidget(new QLabel(tr("B.E.")));
    top->addWidget(m_year);
    top->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(top);
    layout->addWidget(m_days);
    connect(m_previous, &QToolButton::clicked, m_days, &QCalendarWidget::showPreviousMonth);
    connect(m_next, &QToolButton::clicked, m_days, &QCalendarWidget::showNextMonth);
    const auto turn = [this] { m_days->setCurrentPage(m_year->value(), m_month->currentIndex() + 1); };
    connect(m_month, &QComboBox::currentIndexChanged, this, turn);
    connect(m_year, &QSpinBox::valueChanged, this, turn);
}

void ThaiCalendar::showPage(int year, int month)
{
    const QSignalBlocker quietMonth(m_month), quietYear(m_year);
    m_month->setCurrentIndex(month - 1);
    m_year->setValue(year);
}

void ThaiCalendar::popUpBelow(const QWidget *field)
{
    adjustSize();
    const auto room = field->screen()->availableGeometry();
    auto place = QRect(field->mapToGlobal(QPoint(0, field->height() + 2)), size());
    if (place.bottom() > room.bottom())
        place.moveBottom(field->mapToGlobal(QPoint(0, -2)).y());
    place.moveLeft(qMax(room.left(), qMin(place.left(), room.right() - place.width())));
    move(place.topLeft());
    show();
    m_days->setFocus();
}

} // namespace ui
