#pragma once
#include "core/records/Activity.h"
#include "core/records/Agency.h"
#include "core/records/Amendment.h"
#include "core/records/Attachment.h"
#include "core/records/BodyTemplate.h"
#include "core/records/Campaign.h"
#include "core/records/Committee.h"
#include "core/records/Contribution.h"
#include "core/records/FollowUp.h"
#include "core/records/Goal.h"
#include "core/records/Household.h"
#include "core/records/IssuedPaper.h"
#include "core/records/LearningPlace.h"
#include "core/records/Meeting.h"
#include "core/records/MeetingPaper.h"
#include "core/records/PaperTemplate.h"
#include "core/records/Person.h"
#include "core/records/Phrase.h"
#include "core/records/Progress.h"
#include "core/records/Relationship.h"
#include "core/records/Request.h"
#include "core/records/ResourcePerson.h"
#include "core/records/SavedList.h"
#include "core/records/School.h"
#include "core/records/SelfRating.h"
#include "core/records/Standard.h"
#include "core/records/TeacherLetter.h"
#include "core/records/Temple.h"
#include "core/records/Usage.h"
#include "core/records/Village.h"
#include "core/records/Words.h"

namespace core {

template <class... R>
struct KindList {
    template <class Visit>
    static void each(Visit visit)
    {
        (visit.template operator()<R>(), ...);
    }
};

// Every kind of record the office keeps, those that others refer to first. A new kind is added here, once.
using Kinds =
    KindList<School, Village, VillageCount, Household, Temple, Agency, Agreement, ResourcePerson, Person, LearningPlace,
             Relationship, Committee, Seat, Meeting, Attendance, AgendaItem, FollowUp, Progress, Amendment,
             MeetingPaper, Activity, Participation, Headcount, Request, RequestStep, Telling, TeacherLetter, Campaign,
             CampaignList, CampaignExpense, Contribution, Usage, Words, Phrase, Attachment, BodyTemplate, TemplateSeat,
             Standard, Goal, SelfRating, PaperTemplate, SavedList, SavedListMember, IssuedPaper, ThankedGift>;

const QList<const Kind *> &allKinds();
const Kind *kindNamed(const QString &name); // nullptr: there is no such kind

} // namespace core
