#pragma once
#include "core/records/Agenda.h"
#include <QWidget>
#include <functional>

class QLabel;

namespace ui {

class ChoiceBox;
class ThaiTimeEdit;
class WholeNumberEdit;

// The votes on one item: how many for, against and abstaining, when that matters, and the chair's casting vote on a
// tie. What cannot be right is told below, and never stops the typing.
class VoteLine : public QWidget
{
    Q_OBJECT
public:
    // `electorate`: how many members were there at a moment; none: nobody was called yet.
    explicit VoteLine(std::function<std::optional<int>(QTime)> electorate, QWidget *parent = nullptr);
    void show(const core::AgendaItem &item);
    using QWidget::show;
    void writeTo(core::AgendaItem &item) const;
    void setLocked(bool locked);
    void check(core::Outcome outcome); // who was there, or what came of it, may have changed
    QList<QWidget *> fields() const;
    QTime decidedAt() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::function<std::optional<int>(QTime)> m_electorate;
    core::Outcome m_outcome = core::Outcome::None;
    QLabel *m_forLabel, *m_againstLabel, *m_abstainedLabel, *m_decidedLabel, *m_castingLabel;
    WholeNumberEdit *m_for, *m_against, *m_abstained;
    ThaiTimeEdit *m_decidedAt;
    ChoiceBox *m_casting;
    QLabel *m_hint;
};

} // namespace ui
