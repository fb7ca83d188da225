#pragma once
#include "core/exchange/Labels.h"
#include "core/store/Store.h"

namespace core {

// A value as a cell of a file writes it, for every kind of field.
class CellWriter
{
public:
    explicit CellWriter(const Store &store) : m_store(store) {}
    Result<QString> cell(const Kind &kind, int field, const Row &row);

private:
    Result<QString> reference(const QString &kind, qint64 id);
    Result<QString> member(qint64 party);
    const Store &m_store;
    QHash<QString, QHash<qint64, QString>> m_cells; // by kind
    QHash<qint64, QString> m_members;
    bool m_membersKnown = false;
};

// A cell of a file as a value to be kept. What is no value says why; `hint` where it was taken but looks odd.
struct ReadCell {
    QVariant value;
    QString problem = {};
    QString hint = {};
    QVariant second = {}; // of a field written with another: the year in 2/2568
};
class CellReader
{
public:
    CellReader(const Store &store, const Labels &labels, QDate today) : m_store(store), m_labels(labels), m_today(today)
    {
    }
    Result<ReadCell> read(const FieldInfo &field, const QString &cell);

private:
    struct Names {                           // plain text -> ids
        QMultiHash<QString, qint64> written; // as a file of this program names them
        QMultiHash<QString, qint64> others;
    };
    Result<const Names *> names(const QString &kind);
    Result<ReadCell> reference(const QString &kind, const QString &cell);
    Result<ReadCell> member(const QString &cell);
    ReadCell number(const FieldInfo &field, const QString &cell) const;
    ReadCell flag(const QString &cell) const;
    ReadCell choice(const FieldInfo &field, const QString &cell);
    ReadCell date(const QString &cell) const;

    const Store &m_store;
    const Labels &m_labels;
    const QDate m_today;
    QHash<QString, Names> m_names;
    QHash<const ChoiceList *, QHash<QString, QString>> m_words;
    QHash<QString, QString> m_partyKinds;
};

} // namespace core
