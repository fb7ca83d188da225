// How the page that matches needs and strengths is laid out, and what it calls its parts.
#include "ui/Theme.h"
#include "ui/pages/SynergyPage.h"
#include "ui/pages/request/NeedFields.h"
#include "ui/pages/request/SuggestionsModel.h"
#include "ui/widgets/ThaiDateEdit.h"
#include "ui/widgets/TickTable.h"
#include <QCheckBox>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

namespace ui {

namespace {
constexpr int tickWidth = 32, nameWidth = 180, tellsWidth = 170; // px
} // namespace

QWidget *SynergyPage::buildNeeds()
{
    m_needsTitle->setProperty("role", QStringLiteral("section"));
    m_needsTitle->setBuddy(m_needs);
    m_needs->setObjectName(QStringLiteral("needs"));
    m_needs->setWordWrap(true);
    m_needs->setAlternatingRowColors(true);
    m_needs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_typed);
    layout->addSpacing(8);
    layout->addWidget(m_needsTitle);
    layout->addWidget(m_needs, 1);
    return side;
}

QWidget *SynergyPage::buildSuggestions()
{
    m_needName->setProperty("role", QStringLiteral("section"));
    m_needName->setObjectName(QStringLiteral("needName"));
    m_said->setObjectName(QStringLiteral("synergySaid"));
    m_said->setProperty("role", QStringLiteral("quiet"));
    m_complaint->setObjectName(QStringLiteral("synergyComplaint"));
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    for (auto *words : {m_needName, m_said, m_complaint})
        words->setWordWrap(true);
    m_complaint->hide();
    auto *table = m_ticks->table();
    table->setWordWrap(true);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *header = table->horizontalHeader();
    header->resizeSection(SuggestionsModel::Accepted, tickWidth);
    header->resizeSection(SuggestionsModel::Name, nameWidth);
    header->resizeSection(SuggestionsModel::Tells, tellsWidth);
    auto *main = new QWidget;
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_needName);
    layout->addWidget(m_complaint);
    layout->addWidget(m_ticks, 1);
    buildPlan(layout);
    return main;
}

void SynergyPage::buildPlan(QVBoxLayout *layout)
{
    m_name->setObjectName(QStringLiteral("planTitle"));
    m_day->setObjectName(QStringLiteral("planDay"));
    m_day->setToday(m_office.today);
    m_schoolBased->setObjectName(QStringLiteral("planAtSchool"));
    m_plan->setObjectName(QStringLiteral("planActivity"));
    m_plan->setProperty("role", QStringLiteral("primary"));
    m_open->setObjectName(QStringLiteral("openActivity"));
    m_open->setIcon(icon(QStringLiteral("activities")));
    m_invite->setObjectName(QStringLiteral("invitationLetters"));
    m_invite->setIcon(icon(QStringLiteral("print")));
    auto *fields = new QHBoxLayout;
    fields->addWidget(m_name, 1);
    fields->addWidget(m_day);
    fields->addWidget(m_schoolBased);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_said, 1);
    acts->addWidget(m_open);
    acts->addWidget(m_invite);
    acts->addWidget(m_plan);
    layout->addLayout(fields);
    layout->addLayout(acts);
}

void SynergyPage::retranslate()
{
    m_title->setText(tr("Matching needs and strengths"));
    m_needsTitle->setText(tr("&Open needs"));
    m_ticks->filter()->setPlaceholderText(tr("Filter the strengths"));
    m_ticks->filter()->setAccessibleName(tr("Filter the strengths"));
    m_ticks->table()->setAccessibleName(tr("Strengths that fit"));
    m_name->setPlaceholderText(tr("Title of the activity"));
    m_name->setAccessibleName(tr("Title of the activity"));
    m_day->setAccessibleName(tr("Day of the activity"));
    m_schoolBased->setText(tr("At &school (school-based)"));
    m_open->setText(tr("Open the acti&vity"));
    m_invite->setText(tr("&Invitation letters (F10)"));
    m_model->retranslate();
    listNeeds();
    tellState();
}

} // namespace ui
