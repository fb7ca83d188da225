#pragma once
#include "core/papers/MeetingPapers.h"
#include "core/records/TeacherLetter.h"

namespace core {

// Someone who is asked to teach at an activity, and for what.
struct InvitedTeacher {
    Recipient to;
    QString expertise; // of a resource person
    bool isAgency = false;
};

// All that the letters of invitation to an activity's teachers say.
struct TeacherInvitationContent {
    School school;
    Activity activity;
    QString village;
    QList<InvitedTeacher> teachers;
};
Result<TeacherInvitationContent> teacherInvitationContent(const Store &store, Id<Activity> activity);

// What was typed for them; where nothing was yet, it has no id and bears today's date.
Result<TeacherLetter> teacherLetterOf(const Store &store, Id<Activity> activity, QDate today);

// หนังสือเชิญวิทยากร: one external letter for each teacher; with the name to be written in where there is none.
Paper teacherInvitationPaper(const TeacherInvitationContent &content, const TeacherLetter &typed);

} // namespace core
