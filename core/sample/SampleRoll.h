#pragma once
#include "core/sample/SampleDice.h"
#include "core/sample/SampleSitting.h"
#include "core/sample/SampleSubdistrict.h"

namespace core {

// Who came to a meeting of a body, who did not, and who was there besides.
class SampleRoll
{
public:
    SampleRoll(const SampleSubdistrict &subdistrict, const SampleBody &body, SampleDice &dice);

    void call(const SampleSitting &sitting, QTime start, QTime end);
    const QList<Attendance> &lines() const { return m_lines; }
    int present() const; // members and stand-ins
    int seats() const { return m_seats; }
    int needed() const;
    // Members who were there, as minutes name those who speak: name and whom they represent.
    QStringList speakers(bool villagersOnly) const;
    QStringList teachers() const;

private:
    void callOne(const Seat &seat, QTime start, QTime end);
    void addStandIn(const Seat &seat);
    void addGuests(const SampleSitting &sitting);
    void addGuest(const Person &person);
    void excuse(Attendance &line);

    const SampleSubdistrict &m_subdistrict;
    const SampleBody &m_body;
    SampleDice &m_dice;
    QList<Seat> m_held; // on the day
    QList<Attendance> m_lines;
    int m_seats = 0;
};

} // namespace core
