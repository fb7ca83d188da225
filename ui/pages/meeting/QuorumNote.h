#pragma once
#include "core/figures/Quorum.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

// Under an item on which too few were there to resolve: says so, and lets whoever insists resolve all the same, which
// the minutes then say.
class QuorumNote : public QWidget
{
    Q_OBJECT
public:
    explicit QuorumNote(QWidget *parent = nullptr);
    void refuse(const core::Quorum &quorum);
    void noteWaived();
    QWidget *field() const;

Q_SIGNALS:
    void insisted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    core::Quorum m_quorum;
    bool m_waived = false;
    QLabel *m_text;
    QPushButton *m_insist;
};

} // namespace ui
