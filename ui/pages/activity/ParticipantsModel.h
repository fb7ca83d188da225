#pragma once
#include "core/records/Activity.h"
#include "core/store/Store.h"
#include <QAbstractTableModel>

namespace ui {

// Everyone of one group (the households of a village, the temples …) beside an activity: who came, as what, how many
// people, how long. A tick saves at once; all ticks of one sitting are one step of history.
class ParticipantsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Came, Name, Role, People, Hours, ColumnCount };

    explicit ParticipantsModel(core::Store &store, QObject *parent = nullptr);

    void setActivity(core::Id<core::Activity> activity);
    // The households of a village; or all members of a kind where there is none.
    void setGroup(const QString &kind, core::Id<core::Village> village);
    // What a new tick gets.
    void setDefaults(core::ParticipationRole role, double hours);
    // Role and hours for those of these rows who are ticked.
    void applyTo(const QList<int> &rows, core::ParticipationRole role, double hours);
    void tickRows(const QList<int> &rows, bool came);
    int countOf() const; // who came, of this group

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void failed(const core::Error &error);
    void saved();

private:
    struct Line {
        qint64 party = 0;
        QString name;
        std::optional<core::Participation> participation; // the first role; others are kept as they are
    };
    void load();
    core::Result<void> tick(Line &line, bool came);
    bool keep(Line &line, const core::Participation &changed);
    void tell(const core::Result<void> &done);
    bool put(core::Participation &participation, int column, const QVariant &value);

    core::Store &m_store;
    core::Id<core::Activity> m_activity;
    QString m_kind;
    core::Id<core::Village> m_village;
    core::ParticipationRole m_role = core::ParticipationRole::Participant;
    double m_hours = 0;
    core::Sitting m_sitting = 0;
    QList<Line> m_lines;
    bool m_saving = false;
};

} // namespace ui
