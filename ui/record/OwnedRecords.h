#pragma once
#include "core/store/Store.h"
#include "ui/Office.h"
#include "ui/record/Unkept.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace ui {

class FieldForm;
class RecordColumns;
class RecordTableModel;

// The records that belong to another one, below its sheet: the seats of a body, the counts of a village. A line is
// typed in the form under the table; Enter after its last field begins the next.
class OwnedRecords : public QWidget
{
    Q_OBJECT
public:
    OwnedRecords(const Office &office, const core::Kind &kind, const QString &ownerField, QWidget *parent = nullptr);
    void show(qint64 owner); // lines that are shown already stay as they are, with what is typed in them
    using QWidget::show;
    bool settle(); // false: something typed could not be saved
    FieldForm *form() const { return m_form; }
    RecordTableModel *model() const { return m_model; }
    const core::Kind &kind() const { return m_kind; }
    qint64 current() const { return m_shown; } // 0: a new one; -1: none
    void choose(qint64 id);                    // into the form, listed or not
    void focusTable();
    void addAbove(QWidget *widget); // between the title and the table
    void addBelow(QWidget *widget);

Q_SIGNALS:
    void saved();
    void removed(const QString &what);
    void chosen(qint64 id); // what the form shows is another one

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildButtons();
    void retranslate();
    void showLine(qint64 id); // 0: a new one; -1: none
    void leaveLine();
    void add();
    void remove();
    void move(int by);
    void goOn();
    void leaveForm();
    void restore();
    core::Row newLine() const;
    QList<QList<core::Row>> places(const QList<core::Row> &lines) const;
    qint64 keyOfDraft() const { return -m_owner; }
    bool isOrdered() const { return m_kind.indexOf(QStringLiteral("order")) >= 0; }
    void complain(const core::Result<void> &done);

    Office m_office;
    const core::Kind &m_kind;
    QString m_ownerField;
    qint64 m_owner = 0;
    qint64 m_shown = -1;
    core::Sitting m_sitting = 0;
    Unkept m_unkept;
    RecordTableModel *m_model;
    QLabel *m_title;
    QLabel *m_empty;
    QLabel *m_missing;
    QLabel *m_complaint;
    QPushButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    QTableView *m_table;
    RecordColumns *m_columns = nullptr;
    FieldForm *m_form;
    bool m_quiet = false;
};

} // namespace ui
