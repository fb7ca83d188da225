#pragma once
#include "core/store/Store.h"
#include <QWidget>

class QCheckBox;

namespace ui {

class FlowLayout;

// Codes of records of a kind (the standards of education), to be ticked. A code that no record has stays, and says so.
class CodesGroup : public QWidget
{
    Q_OBJECT
public:
    CodesGroup(core::Store &store, const core::Kind &kind, QWidget *parent = nullptr);
    QString words() const; // joined by ';', in the order of the records
    void setWords(const QString &words);
    void propose(const QString &words); // as if they had been ticked

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const QStringList &ticked);
    void addBox(const QString &code, const QString &text, bool isTicked);

    core::Store &m_store;
    const core::Kind &m_kind;
    FlowLayout *m_flow;
    QList<QCheckBox *> m_boxes;
};

} // namespace ui
