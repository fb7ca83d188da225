#include "ui/pages/request/RequestFilter.h"
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>

namespace ui {

namespace {

// The first line stands for all.
void fill(QComboBox *box, const QString &all, const core::ChoiceList &choices)
{
    const QSignalBlocker quiet(box);
    const int current = std::max(0, box->currentIndex());
    box->clear();
    box->addItem(all);
    for (const auto &choice : choices)
        box->addItem(QCoreApplication::translate("Choices", choice.label));
    box->setCurrentIndex(current);
}

template <class E>
std::optional<E> chosen(const QComboBox *box)
{
    return box->currentIndex() > 0 ? std::optional(E(box->currentIndex() - 1)) : std::nullopt;
}

} // namespace

RequestFilter::RequestFilter(QWidget *parent)
    : QWidget(parent), m_state(new QComboBox), m_kind(new QComboBox), m_side(new QComboBox)
{
    m_state->setObjectName(QStringLiteral("requestState"));
    m_kind->setObjectName(QStringLiteral("requestKind"));
    m_side->setObjectName(QStringLiteral("requestSide"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (auto *box : {m_state, m_kind, m_side}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        layout->addWidget(box, 1);
    }
    retranslate();
    for (auto *box : {m_state, m_kind, m_side})
        connect(box, &QComboBox::currentIndexChanged, this, &RequestFilter::changed);
}

void RequestFilter::retranslate()
{
    static const core::ChoiceList states{{"open", QT_TRANSLATE_NOOP("Choices", "Still open")},
                                         {"late", QT_TRANSLATE_NOOP("Choices", "Late")},
                                         {"closed", QT_TRANSLATE_NOOP("Choices", "Answered or closed")}};
    fill(m_state, tr("Open and closed"), states);
    fill(m_kind, tr("All kinds"), core::choicesOf<core::RequestKind>());
    fill(m_side, tr("Both directions"), core::choicesOf<core::RequestSide>());
    m_state->setAccessibleName(tr("How far they are"));
    m_kind->setAccessibleName(tr("Kind"));
    m_side->setAccessibleName(tr("Direction"));
}

void RequestFilter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

core::RequestChoice RequestFilter::choice() const
{
    return {chosen<core::RequestSide>(m_side), chosen<core::RequestKind>(m_kind),
            core::RequestState(m_state->currentIndex())};
}

void RequestFilter::setAll()
{
    if (choice().isAll())
        return;
    {
        const QSignalBlocker quiet(this);
        for (auto *box : {m_state, m_kind, m_side})
            box->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

} // namespace ui
