#pragma once
#include "core/records/Kind.h"
#include <QWidget>

class QCheckBox;

namespace ui {

// Several of a field's choices, to be ticked.
class ChoicesGroup : public QWidget
{
    Q_OBJECT
public:
    explicit ChoicesGroup(const core::ChoiceList &choices, QWidget *parent = nullptr);
    QString words() const; // joined by ';', in the order of the choices
    void setWords(const QString &words);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void name();

    const core::ChoiceList &m_choices;
    QList<QCheckBox *> m_boxes;
};

} // namespace ui
