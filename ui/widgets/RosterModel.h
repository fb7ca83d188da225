#pragma once
#include "core/records/RollCall.h"
#include <QAbstractTableModel>
#include <QHash>

namespace ui {

// The roll of a meeting as a table: who sits where, whether they came, who came instead, why not, how late.
class RosterModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Place, Name, Position, Came, Remark, Arrived, Left, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    // `names`: of everyone in the roll. New attendance gets ids counting down from wherever `nextId` stands.
    void show(const QList<core::RollLine> &roll, const QHash<qint64, QString> &names);
    void setNextId(std::function<qint64()> nextId) { m_nextId = std::move(nextId); }
    void setLocked(bool locked);
    void speakAnew(); // in another language
    bool isLocked() const { return m_locked; }
    void setAsking(int row) { m_asking = row; } // for whoever stands in there; -1: for nobody
    bool isAsking(int row) const { return row == m_asking; }
    const QList<core::RollLine> &roll() const { return m_roll; }
    QString nameOf(core::Id<core::Party> member) const { return m_names.value(member.value); }
    void settleIds(const QHash<qint64, qint64> &real);

    const QList<core::RollComplaint> &complaints() const { return m_complaints; } // what looks odd now
    bool mark(int row, core::Mark mark); // false: nothing to mark there; a stand-in needs to be named
    void setStandIn(int row, core::Id<core::Party> member, const QString &name);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_roll.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void edited();
    void refused(const QString &reason); // what was typed into a cell cannot be kept

private:
    QString text(const core::RollLine &line, int row, int column) const;
    QString markText(core::Mark mark) const;
    core::Attendance *noted(core::RollLine &line) const;
    const core::Attendance *noted(const core::RollLine &line) const;
    core::Attendance newAttendance(core::Id<core::Party> member, core::Capacity capacity) const;
    void tell(int row);
    void check();
    const core::RollComplaint *complaintAt(const QModelIndex &index) const;

    QList<core::RollLine> m_roll;
    QHash<qint64, QString> m_names;
    QList<core::RollComplaint> m_complaints;
    std::function<qint64()> m_nextId = [] { return qint64(0); };
    bool m_locked = false;
    int m_asking = -1;
};

} // namespace ui
