#include "ui/pages/request/NeedFields.h"
#include "core/store/Store.h"
#include "core/thai/Text.h"
#include "ui/pages/request/FieldWords.h"
#include "ui/widgets/ReferencePicker.h"
#include "ui/widgets/ThaiWordFilter.h"
#include <QEvent>
#include <QTimer>

namespace ui {

namespace {
constexpr int pauseMs = 250; // after the last key
} // namespace

NeedFields::NeedFields(const Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_title(new QLabel), m_words(new QLineEdit), m_field(new QLineEdit),
      m_grades(new QLineEdit), m_village(new ReferencePicker(office.store, &core::typeOf<core::Village>())),
      m_pause(new QTimer(this))
{
    m_title->setProperty("role", QStringLiteral("section"));
    m_words->setObjectName(QStringLiteral("needWords"));
    m_words->installEventFilter(new ThaiWordFilter(m_words));
    m_words->setClearButtonEnabled(true);
    m_field->setObjectName(QStringLiteral("needField"));
    m_field->setClearButtonEnabled(true);
    offerKnowledgeFields(m_field, office.store);
    m_grades->setObjectName(QStringLiteral("needGrades"));
    m_village->setObjectName(QStringLiteral("needVillage"));
    m_title->setBuddy(m_words);
    auto *where = new QHBoxLayout;
    where->addWidget(m_grades, 1);
    where->addWidget(m_village, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addWidget(m_field);
    layout->addLayout(where);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &NeedFields::edited);
    for (auto *line : {m_words, m_field, m_grades})
        connect(line, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_village, &ReferencePicker::picked, m_pause, qOverload<>(&QTimer::start));
    retranslate();
}

void NeedFields::retranslate()
{
    m_title->setText(tr("Needed just &now"));
    m_words->setPlaceholderText(tr("What is needed: ทอผ้า, ซ่อมเครื่องยนต์ …"));
    m_field->setPlaceholderText(tr("Field of knowledge"));
    m_field->setAccessibleName(tr("Field of knowledge"));
    m_grades->setPlaceholderText(tr("Grades"));
    m_grades->setAccessibleName(tr("Grades"));
    m_village->setPlaceholderText(tr("Village"));
    m_village->setAccessibleName(tr("Village"));
}

void NeedFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool NeedFields::isEmpty() const
{
    return words().isEmpty() && m_field->text().trimmed().isEmpty();
}

QString NeedFields::words() const
{
    return core::normalizedLine(m_words->text());
}

core::Result<core::Need> NeedFields::need() const
{
    return core::needFor(m_office.store, m_words->text(), m_field->text(), m_grades->text(), {m_village->id()});
}

void NeedFields::clear()
{
    for (auto *line : {m_words, m_field, m_grades}) {
        const QSignalBlocker quiet(line);
        line->clear();
    }
    m_village->setId(0);
    m_pause->stop();
}

} // namespace ui
