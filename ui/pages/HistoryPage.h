#pragma once
#include "core/store/Store.h"
#include "ui/Office.h"
#include "ui/Page.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

// Everything that was ever done, newest first, and what each step changed; undo and redo one step at a time.
class HistoryPage : public Page
{
    Q_OBJECT
public:
    explicit HistoryPage(const Office &office, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    QWidget *firstPlace() override;

private:
    void retranslate();
    void refresh();
    void loadMore();
    void add(const core::StepInfo &step);
    void showChanges();
    void move(bool back);
    QString sentence(const core::StepInfo &step) const;
    QString readable(const core::ChangeInfo &change, const QVariant &value) const;

    Office m_office;
    QLabel *m_title;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_more;
    QTableWidget *m_steps;
    QTableWidget *m_changes;
    QLabel *m_empty;
    QList<core::StepInfo> m_shown;
    bool m_stale = true;
};

} // namespace ui
