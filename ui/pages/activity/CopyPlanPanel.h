#pragma once
#include "core/figures/PlanCopy.h"
#include "ui/Office.h"
#include <QAbstractTableModel>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ui {

class TickTable;

// The lines of an earlier plan, each with the day it would have: what is there already is not ticked.
class CopyPlanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Copied, Title, Day, Before, Came, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<core::PlanProposal> &proposals);
    QList<core::Activity> ticked() const;
    int thereAlready() const;
    void tickRows(const QList<int> &rows, bool isTicked);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        core::PlanProposal proposal;
        bool isTicked = false;
    };
    QList<Line> m_lines;
};

// Takes an earlier year's plan over: first shown line by line with ticks, then one step of history.
class CopyPlanPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CopyPlanPanel(const Office &office, QWidget *parent = nullptr);
    void show(const core::Period &to);
    using QWidget::show;

Q_SIGNALS:
    void closed();
    void copied(int lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void propose();
    void count();
    void copy();

    Office m_office;
    core::Period m_to;
    CopyPlanModel *m_model;
    QLabel *m_title;
    QLabel *m_fromLabel;
    QSpinBox *m_from;
    QLabel *m_howLabel;
    QComboBox *m_how;
    QLabel *m_words;
    QLabel *m_complaint;
    TickTable *m_ticks;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace ui
