#pragma once
#include "core/papers/ThanksPapers.h"
#include <QAbstractTableModel>

namespace ui {

// Who may get a paper, each with a tick: gifts that nobody has thanked for, or people.
class RecipientsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Ticked, Name, What, Amount, Waiting, ColumnCount };

    struct Line {
        QString name;
        QString what;
        qint64 satang = 0;
        int days = -1; // since the gift; -1: none
        core::PaperTo to;
        std::optional<core::Contribution> gift; // whose giver it is
        bool isTicked = false;
        QString key() const; // the same line when it is read anew
    };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<Line> &lines); // ticks stay where they were
    void add(const Line &line);          // once
    void clear();
    const QList<Line> &lines() const { return m_lines; }
    int ticked() const;
    bool hasGifts() const;
    void tickRows(const QList<int> &rows, bool on);
    bool areTicked(const QList<int> &rows) const;
    void tick(int row, bool on);
    int rowOfGift(qint64 contribution) const; // -1: not there
    void retranslate() { Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    QList<Line> m_lines;
};

} // namespace ui
