#include "ui/widgets/CodesGroup.h"
#include "core/records/Standard.h"
#include "ui/widgets/FlowLayout.h"
#include <QCheckBox>
#include <QEvent>

namespace ui {

CodesGroup::CodesGroup(core::Store &store, const core::Kind &kind, QWidget *parent)
    : QWidget(parent), m_store(store), m_kind(kind), m_flow(new FlowLayout(this, 16, 4))
{
    build({});
    connect(&store, &core::Store::changed, this, [this](const QString &changed) {
        if (changed == m_kind.name)
            build(core::codesIn(words()));
    });
}

void CodesGroup::addBox(const QString &code, const QString &text, bool isTicked)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(code);
    box->setChecked(isTicked);
    connect(box, &QCheckBox::clicked, this, &CodesGroup::edited);
    m_flow->addWidget(box);
    m_boxes << box;
}

void CodesGroup::build(const QStringList &ticked)
{
    const auto rows = m_store.allRows(m_kind);
    qDeleteAll(std::exchange(m_boxes, {}));
    auto unknown = ticked;
    if (rows)
        for (const auto &row : *rows) {
            const auto code = m_kind.value(row, QStringLiteral("code")).toString();
            unknown.removeAll(code);
            addBox(code, code + u' ' + m_kind.value(row, QStringLiteral("title")).toString(), ticked.contains(code));
        }
    for (const auto &code : std::as_const(unknown))
        addBox(code, tr("%1 (not in the list)").arg(code), true);
    setFocusProxy(m_boxes.value(0));
    updateGeometry();
}

QString CodesGroup::words() const
{
    QStringList ticked;
    for (const auto *box : m_boxes)
        if (box->isChecked())
            ticked << box->objectName();
    return ticked.isEmpty() ? QStringLiteral("") : ticked.join(u';');
}

void CodesGroup::setWords(const QString &words)
{
    const auto ticked = core::codesIn(words);
    const bool areKnown = std::all_of(ticked.begin(), ticked.end(), [this](const QString &code) {
        return std::any_of(m_boxes.begin(), m_boxes.end(),
                           [&](const QCheckBox *box) { return box->objectName() == code; });
    });
    const auto rows = m_store.count(m_kind);
    if (!areKnown || (rows && *rows != m_boxes.size())) // a stranger comes or goes
        return build(ticked);
    for (auto *box : std::as_const(m_boxes))
        box->setChecked(ticked.contains(box->objectName()));
}

void CodesGroup::propose(const QString &words)
{
    if (words == this->words())
        return;
    setWords(words);
    Q_EMIT edited();
}

void CodesGroup::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build(core::codesIn(words()));
}

} // namespace ui
