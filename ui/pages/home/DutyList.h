#pragma once
#include "core/figures/Today.h"
#include <QListWidget>

namespace ui {

// What is due, kind by kind, one line each: what it is on the left, and how late or how near on the right.
class DutyList : public QListWidget
{
    Q_OBJECT
public:
    explicit DutyList(QWidget *parent = nullptr);

    // Of each kind with how many there are of it in all.
    void tell(const QList<core::Duty> &duties, const QList<int> &counts, QDate today);
    void addHeading(const QString &text);
    void addStep(const QString &text, const QString &page); // something to do that has no day

Q_SIGNALS:
    void wanted(const QString &page, qint64 record, qint64 followUp); // record 0: the page itself

private:
    int add(const core::Duty &duty, QDate today);
    QListWidgetItem *addLine(const QString &what, const QString &page, qint64 record);
};

} // namespace ui
