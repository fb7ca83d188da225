#pragma once
// Private to core/store, and throws like Sql.
#include "core/records/Kind.h"
#include "core/store/Store.h"
#include <QSet>

namespace core {

class Sql;

// Writes down what each step changes and walks the steps back and forth. Only the store speaks to it, inside its
// transactions.
class History
{
public:
    explicit History(Sql &sql) : m_sql(sql) {}

    // All that can be lost when a transaction rolls back.
    struct State {
        qint64 step = 0;
        QString runKind; // rows first … last of this kind were new, one after another
        qint64 runFirst = 0, runLast = 0;
        QSet<QString> kinds;
        bool shrank = false; // a row came and went again within the step
    };
    const State &state() const { return m_state; }
    void restore(const State &state) { m_state = state; }

    void begin(const QString &act, const QString &note, const QString &who, const QDateTime &at, Sitting sitting);
    void created(const Kind &kind, qint64 id);
    void changed(const Kind &kind, qint64 id, const QVariantMap &before, const QVariantMap &after);
    void removed(const Kind &kind, qint64 id, const QVariantMap &before);
    void finish();     // before the commit: what is still in memory is written
    QStringList end(); // after the commit: the kinds that were touched
    qint64 lastStep() const { return m_lastStep; }

    qint64 undoTarget() const; // 0: nothing to undo
    qint64 redoTarget() const;
    // Puts every row that the step touched back as it was, or forth again. Returns the kinds touched.
    QStringList walk(qint64 step, bool back, const QString &who, const QDateTime &at);

private:
    struct Known {
        bool exists = false, isNew = false, isGone = false;
        QVariantMap before, after;
    };
    qint64 step();
    void flushRun();
    bool inRun(const Kind &kind, qint64 id) const;
    Known known(const Kind &kind, qint64 id);
    void write(const Kind &kind, qint64 id, const QVariant &before, const QVariant &after);
    void forget(const Kind &kind, qint64 id);
    void keepContent(const Kind &kind, qint64 step);
    void deleteRows(const Kind &kind, qint64 step, const QString &condition);
    void insertRows(const Kind &kind, qint64 step, const QString &content, const QString &condition);
    void updateRows(const Kind &kind, qint64 step, const QString &content);

    Sql &m_sql;
    State m_state;
    struct {
        QString act, note, who;
        QDateTime at;
        Sitting sitting = 0;
    } m_next;
    qint64 m_lastStep = 0;
    Sitting m_lastSitting = 0;
};

} // namespace core
