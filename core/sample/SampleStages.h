#pragma once
#include "core/sample/SampleDesk.h"
#include "core/sample/SampleSubdistrict.h"

// How the sample school comes about, each stage building on those before it. They throw SampleRefused.
namespace core {

void reserveNames(SampleSubdistrict &subdistrict); // of those whose names are told
void settleVillages(SampleDesk &desk, SampleSubdistrict &subdistrict);
void settleHouseholds(SampleDesk &desk, SampleSubdistrict &subdistrict);
void foundSchool(SampleDesk &desk, SampleSubdistrict &subdistrict);
void buildTemples(SampleDesk &desk, SampleSubdistrict &subdistrict);
void openAgencies(SampleDesk &desk, SampleSubdistrict &subdistrict);
void introducePersons(SampleDesk &desk, SampleSubdistrict &subdistrict);
void registerResourcePeople(SampleDesk &desk, SampleSubdistrict &subdistrict);
void registerLearningPlaces(SampleDesk &desk, SampleSubdistrict &subdistrict);
void tieMembers(SampleDesk &desk, SampleSubdistrict &subdistrict);
void appointBodies(SampleDesk &desk, SampleSubdistrict &subdistrict);
void holdActivities(SampleDesk &desk, SampleSubdistrict &subdistrict);
void recordGiving(SampleDesk &desk, SampleSubdistrict &subdistrict);
void issuePapers(SampleDesk &desk, SampleSubdistrict &subdistrict); // and keep lists of who gets them
void holdMeetings(SampleDesk &desk, SampleSubdistrict &subdistrict);
void countVillages(SampleDesk &desk, SampleSubdistrict &subdistrict);
void receiveRequests(SampleDesk &desk, SampleSubdistrict &subdistrict);
void planActivities(SampleDesk &desk, SampleSubdistrict &subdistrict);
void writeDirectorsWords(SampleDesk &desk, SampleSubdistrict &subdistrict);
void shareVision(SampleDesk &desk); // after the meetings that agree on it
void keepCampaigns(SampleDesk &desk, SampleSubdistrict &subdistrict);

} // namespace core
