#pragma once
#include "core/store/Minutes.h"
#include "ui/pages/meeting/SheetContext.h"
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace ui {

class ChoiceBox;
class ThaiDateEdit;

// The tasks that one item of the agenda gives: what, who, until when.
class TaskLines : public QWidget
{
    Q_OBJECT
public:
    explicit TaskLines(const SheetContext &context, QWidget *parent = nullptr);
    void show(const QList<core::FollowUp> &tasks);
    using QWidget::show;
    QList<core::FollowUp> tasks(core::Id<core::AgendaItem> item) const;
    void add(); // an empty line, ready to type
    bool removeFocused();
    void setLocked(bool locked);
    void settleIds(const core::RealIds &ids);
    QList<QWidget *> fields() const;                        // in reading order
    QWidget *statusOf(core::Id<core::FollowUp> task) const; // nullptr: no such line

Q_SIGNALS:
    void edited();
    void aboutToRemove();
    void removed(const QString &task);
    void linesChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        core::FollowUp task;
        QWidget *row = nullptr;
        QLineEdit *what = nullptr;
        QLineEdit *who = nullptr;
        ThaiDateEdit *due = nullptr;
        ChoiceBox *status = nullptr;
        QWidget *remove = nullptr;
    };
    Line &addLine(const core::FollowUp &task);
    void fill(Line &line, const core::FollowUp &task);
    void removeRow(QWidget *row);
    void tell();
    void hintAtNobody(const Line &line) const;
    void finish(const QWidget *row);
    void retranslate();

    SheetContext m_context;
    QVBoxLayout *m_rows;
    QList<Line> m_lines;
    bool m_locked = false;
};

} // namespace ui
