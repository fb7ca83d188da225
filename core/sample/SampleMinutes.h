#pragma once
#include "core/sample/SampleDesk.h"
#include "core/sample/SamplePhrases.h"
#include "core/sample/SampleRoll.h"

namespace core {

// Writes the minutes of one body, meeting after meeting: each certifies the last one and asks what became of its
// tasks.
class SampleMinutes
{
public:
    SampleMinutes(const SampleDesk &desk, const SampleSubdistrict &subdistrict, const SampleBody &body,
                  SampleDice &dice);

    // `next`: the sitting after this one, if there is any.
    Meeting held(const SampleSitting &sitting, const SampleSitting *next);
    Meeting planned(const SampleSitting &sitting);
    const QList<SampleTask> &tasks() const { return m_tasks; } // that the meeting just held has given

private:
    struct Uncertified {
        QString label;
        QDate date;
        QString corrections;
    };
    Meeting announced(const SampleSitting &sitting);
    void introduceWords(const SampleSitting &sitting);
    void introduceSpeakers();
    QList<const SampleTopic *> chosen(std::span<const SampleTopic> topics, const SampleSitting &sitting, int count);
    AgendaItem noted(const SampleTopic &topic, const QString &number);
    AgendaItem decided(const SampleTopic &topic, const QString &number);
    void vote(AgendaItem &item, bool isRejected);
    void giveTask(const SampleTopic &topic, const QString &number);
    FollowUp settled(FollowUp task, const SampleTopic &topic, bool isLeftOpen);
    void certify(AgendaItem &heading);
    QList<AgendaItem> arising(const SampleSitting &sitting);
    AgendaItem nextSitting(const SampleSitting *next);
    AgendaItem missingQuorum();
    QList<AgendaItem> business(const SampleSitting &sitting);
    QList<AgendaItem> below(int heading, const SampleSitting &sitting, const SampleSitting *next);

    const SampleDesk &m_desk;
    const SampleSubdistrict &m_subdistrict;
    const SampleBody &m_body;
    SampleDice &m_dice;
    SampleRoll m_roll;
    SamplePhrases m_phrases;
    std::span<const SampleTopic> m_news, m_business;
    QHash<const SampleTopic *, int> m_used;
    QList<const SampleTopic *> m_putOff; // for want of a quorum
    QList<Uncertified> m_uncertified;
    QList<SampleTask> m_tasks, m_earlier;
    SampleSitting m_sitting;
};

} // namespace core
