#pragma once
#include "core/sample/SampleSchool.h"
#include "core/thai/Period.h"

namespace core {

// Thrown inside core/sample only, and caught at its door.
struct SampleRefused {
    Error error;
};

// The desk at which the sample school is written down.
class SampleDesk
{
public:
    SampleDesk(Store &store, const SampleOptions &options) : m_store(store), m_options(options) {}

    const SampleOptions &options() const { return m_options; }
    QDate today() const { return m_options.today; }
    int lastYear() const { return periodContaining(YearKind::Academic, today()).year; }
    int firstYear() const { return lastYear() - m_options.years + 1; }
    QDate firstDay() const { return periodOf(YearKind::Academic, firstYear()).from; }
    quint64 seed() const { return m_options.seed; }

    template <class R>
    Id<R> keep(const R &record)
    {
        auto id = m_store.save(record);
        if (!id)
            throw SampleRefused{id.error()};
        return *id;
    }
    template <class R>
    R read(Id<R> id)
    {
        auto record = m_store.find(id);
        if (!record)
            throw SampleRefused{record.error()};
        return std::move(record).value();
    }
    template <class R>
    QList<R> all()
    {
        auto records = m_store.all<R>();
        if (!records)
            throw SampleRefused{records.error()};
        return std::move(records).value();
    }
    QList<QVariantList> select(const QString &sql) const
    {
        auto rows = m_store.select(sql);
        if (!rows)
            throw SampleRefused{rows.error()};
        return *rows;
    }
    void reached(int percent);

private:
    Store &m_store;
    const SampleOptions &m_options;
    int m_percent = -1;
};

} // namespace core
