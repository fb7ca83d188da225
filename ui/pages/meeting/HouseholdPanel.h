#pragma once
#include "core/records/Village.h"
#include "core/store/Store.h"
#include <QAbstractTableModel>
#include <QSet>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

class TickTable;

// The households of one village, each with a tick for whoever came from it.
class HouseholdTicks : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Came, Name, ColumnCount };
    explicit HouseholdTicks(const core::Store &store, QObject *parent = nullptr);
    void setVillage(core::Id<core::Village> village);
    void setTicked(const QSet<qint64> &parties);
    QList<qint64> parties() const; // all of the village
    QString nameOf(qint64 party) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticked(qint64 party, bool came);
    void failed(const core::Error &error);

private:
    const core::Store &m_store;
    QList<std::pair<qint64, QString>> m_lines;
    QSet<qint64> m_ticked;
};

// For a meeting of hundreds: villages on the left, their households to tick on the right.
class HouseholdPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HouseholdPanel(const core::Store &store, QWidget *parent = nullptr);
    void show(const QSet<qint64> &came);
    using QWidget::show;
    void begin(); // the cursor to the first village

Q_SIGNALS:
    void ticked(const QList<qint64> &parties, bool came, const QHash<qint64, QString> &names);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void listVillages();
    void countVillages();
    void showVillage();
    void tickAll(bool came);
    void retranslate();

    const core::Store &m_store;
    HouseholdTicks *m_model;
    QSet<qint64> m_came;
    QHash<qint64, QSet<qint64>> m_households; // by village
    QLabel *m_title;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_close;
    QListWidget *m_villages;
    TickTable *m_ticks;
};

} // namespace ui
