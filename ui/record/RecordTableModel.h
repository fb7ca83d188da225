#pragma once
#include "core/store/Store.h"
#include <QAbstractTableModel>
#include <QCache>

class QTimer;

namespace ui {

// The records of one kind as a table. It holds their ids in order, and reads the rows that are looked at.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    RecordTableModel(core::Store &store, const core::Kind &kind, QObject *parent = nullptr);

    const core::Kind &kind() const { return m_kind; }
    const core::FieldInfo &fieldAt(int column) const { return m_kind.fields[m_columns[column]]; }
    int columnOf(const QString &field) const; // -1: no such column
    qint64 idAt(int row) const { return m_ids.value(row); }
    int rowOf(qint64 id) const { return int(m_ids.indexOf(id)); } // -1: not in the list
    // The list takes so long to read that it is not read at every key.
    bool isSlow() const;

    void setWords(const QString &words);               // only records in which all of them occur
    void setOwner(const QString &field, qint64 owner); // only what belongs to it; columns of owners are left out
    // Nobody looks: what changes is read when somebody does again.
    void setResting(bool resting);
    void refresh(); // reads everything anew, now
    // What a cell reads where the record alone does not say it: a vacant seat, a term that ends by the rule.
    using CellWords = std::function<QString(const core::FieldInfo &field, qint64 id, const QString &text)>;
    void setCellWords(const CellWords &words);
    const QString &words() const { return m_listing.words; }
    // Which of the records that would be listed (or belong to the owner) are, in what order.
    using Choice = std::function<QList<qint64>(const QList<qint64> &ids)>;
    void setChoice(const Choice &choice);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_ids.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; // -1: natural order

Q_SIGNALS:
    void listing(); // the list is about to be another
    void listed();  // the list was read anew
    void failed(const core::Error &error) const;

private:
    // Some rows in sequence, ready to be shown: id to cells.
    using Page = QHash<qint64, QStringList>;

    void changedInStore(const QString &kind);
    bool refersTo(const QString &kind) const;
    core::Result<QList<qint64>> ids() const;
    void take(const QList<qint64> &ids);
    void reorder(const QList<qint64> &ids);
    void showAnew();
    const Page &page(int number) const;
    void nameReferences(Page &page, const QList<core::Row> &rows) const;
    QString text(const QModelIndex &index) const;

    core::Store &m_store;
    const core::Kind &m_kind;
    QList<int> m_columns; // indexes of the kind's fields
    core::Store::Listing m_listing;
    QString m_ownerColumn;
    qint64 m_owner = 0;
    QList<qint64> m_ids;
    mutable QCache<int, Page> m_pages;
    QTimer *m_later;
    int m_listingMs = 0;
    qsizetype m_mostSeen = 0; // rows at a time
    bool m_resting = false;
    bool m_stale = false;
    CellWords m_cellWords;
    Choice m_choice;
};

} // namespace ui
