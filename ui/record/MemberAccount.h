#pragma once
#include "ui/Office.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

// Below the sheet of a member of the network: what came from it and what went to it, two numbers side by side, and the
// last time.
class MemberAccount : public QWidget
{
    Q_OBJECT
public:
    explicit MemberAccount(const Office &office, QWidget *parent = nullptr);
    void tellOf(qint64 member); // 0: nobody

Q_SIGNALS:
    void entriesWanted(qint64 entry, qint64 member); // the last one, and whose

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void tell();

    Office m_office;
    qint64 m_member = 0;
    qint64 m_entry = 0;
    QLabel *m_title;
    QLabel *m_figures;
    QPushButton *m_open;
    bool m_stale = false;
};

} // namespace ui
