#include "ui/pages/thanks/RecipientsSource.h"
#include "core/records/Kinds.h"
#include "ui/Background.h"
#include "ui/pages/meeting/NamesPanel.h"
#include "ui/widgets/PartyPicker.h"
#include "ui/widgets/ReferencePicker.h"
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>

namespace ui {

namespace {

RecipientsModel::Line lineOf(const core::PaperTo &to)
{
    auto what = to.role;
    if (what.isEmpty() || !to.activity.id)
        what = QString(to.address).replace(u'\n', u' ');
    return {QString(to.name).replace(u'\n', u' '), what, 0, -1, to, {}, true};
}

using Lines = QList<RecipientsModel::Line>;

core::Result<Lines> linesOf(const core::Result<QList<core::PaperTo>> &people)
{
    if (!people)
        return people.error();
    Lines lines;
    for (const auto &to : *people)
        lines << lineOf(to);
    return lines;
}

core::Result<Lines> giftLines(const core::Store &store, QDate today)
{
    const auto owed = core::unthankedGifts(store, today);
    if (!owed)
        return owed.error();
    Lines lines;
    for (const auto &one : *owed) {
        auto gift = one.gift;
        gift.amount = 0; // stands in its own column
        RecipientsModel::Line line;
        line.name = one.giver;
        line.what = core::giftInWords(gift);
        line.satang = one.gift.amount;
        line.days = one.days;
        line.gift = one.gift;
        line.to.party = one.gift.member;
        lines << line;
    }
    return lines;
}

} // namespace

RecipientsSource::RecipientsSource(const Office &office, RecipientsModel *model, QWidget *parent)
    : QWidget(parent), m_office(office), m_model(model), m_label(new QLabel), m_source(new QComboBox),
      m_choices(new QStackedWidget), m_onOne(new QCheckBox),
      m_activity(new ReferencePicker(office.store, &core::typeOf<core::Activity>())),
      m_list(new ReferencePicker(office.store, &core::typeOf<core::SavedList>())), m_role(new QComboBox),
      m_member(new PartyPicker(office.store)), m_paste(new QPushButton),
      m_names(new NamesPanel([this](const QList<core::ListedName> &names) {
          return core::matchNames(m_office.store, names, core::Meeting());
      }))
{
    const std::pair<QWidget *, const char *> names[] = {
        {m_source, "source"},    {m_onOne, "onOnePaper"},  {m_activity, "ofActivity"}, {m_list, "ofList"},
        {m_role, "roleOfThose"}, {m_member, "pickMember"}, {m_paste, "pasteNames"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QString::fromLatin1(name));
    m_label->setBuddy(m_source);
    m_names->takeNamesAlone();
    m_names->hide();
    m_choices->addWidget(m_onOne);
    m_choices->addWidget(buildActivity());
    m_choices->addWidget(m_list);
    m_choices->addWidget(m_member);
    m_choices->addWidget(buildPasted());
    m_choices->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *first = new QHBoxLayout;
    first->addWidget(m_label);
    first->addWidget(m_source, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(first);
    layout->addWidget(m_choices);
    layout->addWidget(m_names);
    retranslate();
    connectParts();
}

QWidget *RecipientsSource::buildActivity()
{
    auto *both = new QWidget;
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_activity, 1);
    layout->addWidget(m_role);
    return both;
}

QWidget *RecipientsSource::buildPasted()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_paste);
    layout->addStretch(1);
    return row;
}

void RecipientsSource::connectParts()
{
    connect(m_source, &QComboBox::currentIndexChanged, this, &RecipientsSource::showSource);
    connect(m_onOne, &QCheckBox::toggled, this, &RecipientsSource::changed);
    const auto anew = [this] {
        m_model->clear();
        load();
    };
    connect(m_activity, &ReferencePicker::picked, this, anew);
    connect(m_list, &ReferencePicker::picked, this, anew);
    connect(m_role, &QComboBox::currentIndexChanged, this, [this, anew] {
        anew();
        Q_EMIT sourceChanged();
    });
    connect(m_member, &PartyPicker::picked, this, &RecipientsSource::pick);
    connect(m_paste, &QPushButton::clicked, this, [this] {
        m_names->show();
        m_names->paste({});
    });
    connect(m_names, &NamesPanel::addWanted, this, &RecipientsSource::take);
    connect(m_names, &NamesPanel::closed, this, [this] {
        m_names->hide();
        m_paste->setFocus();
    });
}

RecipientsSource::Source RecipientsSource::source() const
{
    return Source(std::max(0, m_source->currentIndex()));
}

void RecipientsSource::choose(Source source)
{
    m_source->setCurrentIndex(source);
}

bool RecipientsSource::onOnePaper() const
{
    return m_onOne->isChecked();
}

bool RecipientsSource::offersTeachers() const
{
    return source() == OfActivity && m_role->currentIndex() > 0 &&
           core::ParticipationRole(m_role->currentIndex() - 1) == core::ParticipationRole::Teacher;
}

QString RecipientsSource::emptyWords() const
{
    switch (source()) {
    case Gifts:
        return tr(
            "Everyone who gave has been thanked. A gift will stand here from the day it is entered under Giving and "
            "receiving.");
    case OfActivity:
        if (m_activity->id())
            return tr("Nobody is on record for this activity. Who came is entered on the page Activities (F6).");
        return tr("Choose an activity above: whoever took part in it gets a paper.");
    case Listed:
        if (m_list->id())
            return tr("Nobody stands on this list yet. Members are added on the page of lists.");
        return tr("Choose a list above. A list is kept from any selection with the button below.");
    case Picked:
        return tr("Type names above, one after the other.");
    case Pasted:
        break;
    }
    return tr("Copy the names in the spreadsheet or letter, then press the button above.");
}

void RecipientsSource::focus()
{
    m_source->setFocus(Qt::OtherFocusReason);
}

void RecipientsSource::showSource()
{
    m_choices->setCurrentIndex(source());
    m_names->hide();
    m_model->clear();
    load();
    Q_EMIT sourceChanged();
}

void RecipientsSource::load()
{
    const int asked = ++m_asked;
    const auto read = reading();
    if (!read)
        return;
    readInBackground<Lines>(m_office, this, read, [this, asked](const core::Result<Lines> &lines) {
        if (asked != m_asked)
            return;
        if (lines)
            m_model->show(*lines);
        Q_EMIT failed(lines ? QString() : lines.error().message);
        Q_EMIT loaded();
    });
}

std::function<core::Result<RecipientsSource::Lines>(const core::Store &)> RecipientsSource::reading() const
{
    switch (source()) {
    case Gifts:
        return [today = m_office.today()](const core::Store &store) { return giftLines(store, today); };
    case OfActivity: {
        const auto role = m_role->currentIndex() > 0
                              ? std::optional(core::ParticipationRole(m_role->currentIndex() - 1))
                              : std::nullopt;
        return [activity = m_activity->id(), role](const core::Store &store) -> core::Result<Lines> {
            return activity ? linesOf(core::toParticipants(store, {activity}, role)) : Lines();
        };
    }
    case Listed:
        return [list = m_list->id()](const core::Store &store) -> core::Result<Lines> {
            const auto members = core::membersOfList(store, {list});
            return members ? linesOf(core::toMembers(store, *members)) : core::Result<Lines>(members.error());
        };
    case Picked:
    case Pasted:
        break; // what was put there stays
    }
    return {};
}

void RecipientsSource::pick(qint64 party)
{
    const auto people = core::toMembers(m_office.store, {core::Id<core::Party>{party}});
    if (!people)
        return Q_EMIT failed(people.error().message);
    for (const auto &to : *people)
        m_model->add(lineOf(to));
    m_member->clear();
    Q_EMIT failed({});
}

// Who is known is written to where they live; the others get a paper with the name that stands in the list.
void RecipientsSource::take(const QList<core::NamePick> &picks)
{
    for (const auto &one : picks) {
        auto to = core::toName(one.listed.text());
        if (one.party)
            if (const auto known = core::toMembers(m_office.store, {one.party}); known && !known->isEmpty())
                to = known->first();
        m_model->add(lineOf(to));
    }
    m_names->keepUndecided();
    if (m_names->undecided() == 0)
        m_names->hide();
}

void RecipientsSource::retranslate()
{
    const QSignalBlocker quiet(m_source), quietRole(m_role);
    const int source = std::max(0, m_source->currentIndex()), role = std::max(0, m_role->currentIndex());
    m_label->setText(tr("For &whom"));
    m_source->clear();
    m_source->addItems({tr("Gifts not thanked for"), tr("Those who came to an activity"), tr("A saved list"),
                        tr("Members picked one by one"), tr("Names from elsewhere")});
    m_source->setCurrentIndex(source);
    m_onOne->setText(tr("Several gifts of &one giver on one paper"));
    m_activity->setPlaceholderText(tr("Type a part of the activity's title"));
    m_activity->setAccessibleName(tr("Activity"));
    m_list->setPlaceholderText(tr("Type a part of the list's name"));
    m_list->setAccessibleName(tr("Saved list"));
    m_member->setPlaceholderText(tr("Type a part of a name"));
    m_member->setAccessibleName(tr("Member"));
    m_paste->setText(tr("Paste n&ames…"));
    m_role->clear();
    m_role->addItem(tr("All of them"));
    const auto &field = core::typeOf<core::Participation>().fields[2];
    for (const auto &choice : core::choicesOf<core::ParticipationRole>())
        m_role->addItem(core::choiceLabel(field, QLatin1String(choice.word)));
    m_role->setCurrentIndex(role);
    m_role->setAccessibleName(tr("As what they took part"));
}

void RecipientsSource::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
