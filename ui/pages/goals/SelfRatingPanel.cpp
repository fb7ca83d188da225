#include "ui/pages/goals/SelfRatingPanel.h"
#include "core/thai/Digits.h"
#include "core/thai/Text.h"
#include "ui/Theme.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/GrowingText.h"
#include "ui/widgets/ThaiWordFilter.h"
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int pauseMs = 500; // after the last key
constexpr int strong = 4;    // a score from which a type counts as strong

// What a score means; the first place is "not rated".
const core::ChoiceList &scores()
{
    static const core::ChoiceList list{
        {"", QT_TRANSLATE_NOOP("Choices", "not rated yet")}, {"1", QT_TRANSLATE_NOOP("Choices", "1 does not occur")},
        {"2", QT_TRANSLATE_NOOP("Choices", "2 rarely")},     {"3", QT_TRANSLATE_NOOP("Choices", "3 sometimes")},
        {"4", QT_TRANSLATE_NOOP("Choices", "4 often")},      {"5", QT_TRANSLATE_NOOP("Choices", "5 everywhere")}};
    return list;
}

} // namespace

SelfRatingPanel::SelfRatingPanel(const Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_year(new QSpinBox), m_yearLabel(new QLabel), m_title(new QLabel),
      m_sum(new QLabel), m_complaint(new QLabel), m_pause(new QTimer(this))
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_sum->setObjectName(QStringLiteral("ratingSum"));
    m_sum->setProperty("role", QStringLiteral("quiet"));
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    m_complaint->hide();
    m_year->setObjectName(QStringLiteral("ratingYear"));
    m_year->setRange(2400, 2700);
    m_yearLabel->setBuddy(m_year);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addSpacing(16);
    top->addWidget(m_yearLabel);
    top->addWidget(m_year);
    top->addWidget(m_sum, 1);
    auto *content = new QWidget;
    auto *sheet = new QVBoxLayout(content);
    sheet->setContentsMargins(0, 0, 8, 0);
    sheet->setSpacing(4);
    for (int type = 0; type < core::choicesOf<core::Involvement>().size(); ++type)
        addLine(core::Involvement(type), sheet);
    sheet->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 8);
    layout->addLayout(top);
    layout->addWidget(m_complaint);
    layout->addWidget(area, 1);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &SelfRatingPanel::save);
    connect(m_year, &QSpinBox::valueChanged, this, [this](int year) {
        if (save()) // under the year that was shown: each line knows its own
            return showYear(year);
        const QSignalBlocker quiet(m_year); // what could not be saved stays in sight
        m_year->setValue(m_lines.first().kept.rating.year);
    });
    retranslate();
}

void SelfRatingPanel::addLine(core::Involvement type, QVBoxLayout *sheet)
{
    const auto word = QLatin1String(core::choicesOf<core::Involvement>()[int(type)].word);
    Line line{new QLabel, new QLabel, new ChoiceBox, new QLabel, new GrowingText, new QLabel, new QToolButton, {}};
    line.kept.rating.involvement = type;
    line.name->setProperty("role", QStringLiteral("section"));
    line.meaning->setProperty("role", QStringLiteral("quiet"));
    line.before->setProperty("role", QStringLiteral("quiet"));
    line.activities->setProperty("role", QStringLiteral("quiet"));
    line.activities->setWordWrap(true);
    line.score->setChoices(scores());
    line.score->setObjectName(QStringLiteral("score-") + word);
    line.name->setBuddy(line.score);
    line.evidence->setObjectName(QStringLiteral("evidence-") + word);
    line.evidence->setTabChangesFocus(true);
    auto *words = new ThaiWordFilter(line.evidence);
    line.evidence->installEventFilter(words);
    line.evidence->viewport()->installEventFilter(words);
    line.take->setObjectName(QStringLiteral("take-") + word);
    line.take->setProperty("role", QStringLiteral("link"));
    auto *head = new QHBoxLayout;
    head->addWidget(line.name);
    head->addWidget(line.meaning, 1);
    head->addWidget(line.before);
    head->addWidget(line.score);
    auto *shown = new QHBoxLayout;
    shown->addWidget(line.activities, 1);
    shown->addWidget(line.take, 0, Qt::AlignTop);
    sheet->addLayout(head);
    sheet->addWidget(line.evidence);
    sheet->addLayout(shown);
    sheet->addSpacing(10);
    const int at = int(m_lines.size());
    m_lines << line;
    connect(line.score, &QComboBox::activated, this, &SelfRatingPanel::save);
    connect(line.evidence, &QTextEdit::textChanged, this, [this] {
        if (!m_telling)
            m_pause->start();
    });
    connect(line.take, &QToolButton::clicked, this, [this, at] { take(at); });
}

void SelfRatingPanel::retranslate()
{
    const QString meanings[] = {tr("helping families to bring up their children"),
                                tr("news between home and school, both ways"),
                                tr("families who help at school"),
                                tr("learning that goes on at home"),
                                tr("families who decide with the school"),
                                tr("working together with temple, agencies and groups")};
    m_title->setText(tr("Self-rating"));
    m_yearLabel->setText(tr("&Academic year"));
    for (auto &line : m_lines) {
        const int type = int(line.kept.rating.involvement);
        const auto name = QCoreApplication::translate("Choices", core::choicesOf<core::Involvement>()[type].label);
        line.name->setText(name);
        line.meaning->setText(meanings[type]);
        line.score->setAccessibleName(tr("Score: %1").arg(name));
        line.evidence->setAccessibleName(tr("Evidence: %1").arg(name));
        line.evidence->setPlaceholderText(tr("What shows it: minutes, photos, records …"));
        line.take->setText(tr("Take into the evidence"));
    }
    tell();
}

void SelfRatingPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SelfRatingPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (settle())
        Q_EMIT closed();
}

int SelfRatingPanel::year() const
{
    return m_year->value();
}

void SelfRatingPanel::showYear(int academicYear)
{
    const QSignalBlocker quiet(m_year);
    m_year->setValue(academicYear);
    m_sitting = m_office.store.beginSitting();
    refresh();
}

void SelfRatingPanel::refresh()
{
    if (m_pause->isActive())
        return; // what is being typed comes first
    const auto all = core::selfRatingOf(m_office.store, year());
    m_complaint->setVisible(!all);
    if (!all)
        return m_complaint->setText(all.error().message);
    for (auto &line : m_lines)
        line.kept = all->at(int(line.kept.rating.involvement));
    m_telling = true;
    for (auto &line : m_lines) {
        line.score->setCurrentIndex(line.kept.rating.score.value_or(0));
        line.score->setEnabled(!m_office.store.isReadOnly());
        line.evidence->show(line.kept.rating.evidence);
        line.evidence->setReadOnly(m_office.store.isReadOnly());
    }
    m_telling = false;
    tell();
}

void SelfRatingPanel::tell()
{
    int rated = 0, many = 0, sum = 0;
    for (auto &line : m_lines) {
        const auto &one = line.kept;
        line.before->setText(one.before ? tr("the year before: %1").arg(*one.before) : QString());
        const auto titles = one.activities.mid(0, 6).join(QStringLiteral(" · ")) +
                            (one.activities.size() > 6 ? QStringLiteral(" …") : QString());
        line.activities->setText(
            one.activities.isEmpty()
                ? tr("No activity of the year bears this type.")
                : tr("%n activity(s) of the year: %1", nullptr, int(one.activities.size())).arg(titles));
        line.take->setVisible(!one.activities.isEmpty() && !m_office.store.isReadOnly());
        rated += one.rating.score ? 1 : 0;
        sum += one.rating.score.value_or(0);
        many += one.rating.score.value_or(0) >= strong ? 1 : 0;
    }
    m_sum->setText(rated ? tr("%1 of 6 rated, %2 on average, %3 strong (4 or 5)")
                               .arg(rated)
                               .arg(core::grouped(double(sum) / rated, 1))
                               .arg(many)
                         : tr("not rated yet"));
}

core::SelfRating SelfRatingPanel::typed(const Line &line) const
{
    auto rating = line.kept.rating;
    const int score = line.score->currentIndex();
    rating.score = score > 0 ? std::optional(score) : std::nullopt;
    rating.evidence = core::normalizedParagraph(line.evidence->text());
    return rating;
}

bool SelfRatingPanel::save()
{
    m_pause->stop();
    if (m_office.store.isReadOnly())
        return true;
    for (auto &line : m_lines) {
        const auto rating = typed(line);
        if (rating == line.kept.rating)
            continue;
        const auto id = m_office.store.save(rating, m_sitting);
        m_complaint->setVisible(!id);
        if (!id) {
            m_complaint->setText(id.error().message);
            return false;
        }
        line.kept.rating = rating;
        line.kept.rating.id = *id;
        Q_EMIT saved();
    }
    tell();
    return true;
}

bool SelfRatingPanel::settle()
{
    return save();
}

// The titles go below what is there already, each once.
void SelfRatingPanel::take(int at)
{
    auto &line = m_lines[at];
    auto words = line.evidence->text();
    for (const auto &title : std::as_const(line.kept.activities))
        if (!words.contains(title))
            words += (words.isEmpty() ? QString() : QStringLiteral("\n")) + title;
    line.evidence->setPlainText(words);
    save();
    line.evidence->setFocus(Qt::OtherFocusReason);
}

void SelfRatingPanel::focusFirst()
{
    m_lines.first().score->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
