#pragma once
#include "core/papers/SarPaper.h"
#include <QAbstractTableModel>

namespace ui {

// What the year has to show for one standard; or everything of the year, with a tick where it is shown for it.
class SarModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Bears, Day, Title, Shows, Pages, ColumnCount };

    explicit SarModel(core::Store &store, QObject *parent = nullptr) : QAbstractTableModel(parent), m_store(store) {}
    void show(const core::SarContent &content);
    void choose(const QString &code, bool all);
    void retranslate();
    const core::Evidence *at(int row) const; // of this model
    int rowOf(const core::Evidence &evidence) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void failed(const QString &reason); // empty: no longer
    void saved();

private:
    void arrange();
    static QString titleOf(const core::Evidence &evidence);
    QString text(const core::Evidence &evidence, int column) const;

    core::Store &m_store;
    core::SarContent m_content;
    QString m_code;
    bool m_all = false;
    QList<core::Evidence> m_lines;
};

} // namespace ui
