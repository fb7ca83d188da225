<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Go to</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Open a file…</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>&amp;Close the file</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>&amp;Filter this page</translation>
    </message>
    <message>
        <source>Find &amp;anything</source>
        <translation>Find &amp;anything</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;About Bowon</source>
        <translation>&amp;About Bowon</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Opened &amp;lately</source>
        <translation>Opened &amp;lately</translation>
    </message>
    <message>
        <source>&amp;New school…</source>
        <translation>&amp;New school…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Back up…</translation>
    </message>
    <message>
        <source>Bowon %1
The network of a school and its community, and the minutes of its meetings.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Bowon %1
The network of a school and its community, and the minutes of its meetings.
Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
</context>
<context>
    <name>Appointing</name>
    <message>
        <source>The body has no seats yet that could be kept.</source>
        <translation>The body has no seats yet that could be kept.</translation>
    </message>
    <message>
        <source>the present holder began on that day or later</source>
        <translation>the present holder began on that day or later</translation>
    </message>
</context>
<context>
    <name>Certification</name>
    <message>
        <source>Not certified: date, beginning and end are needed first</source>
        <translation>Not certified: date, beginning and end are needed first</translation>
    </message>
    <message>
        <source>Not certified: the meeting ends before it begins</source>
        <translation>Not certified: the meeting ends before it begins</translation>
    </message>
    <message>
        <source>Not certified: nobody is marked as present</source>
        <translation>Not certified: nobody is marked as present</translation>
    </message>
    <message>
        <source>Not certified: say first at which meeting of the body they were certified, such as 3/2568</source>
        <translation>Not certified: say first at which meeting of the body they were certified, such as 3/2568</translation>
    </message>
    <message>
        <source>Not certified: this body has another meeting of the same number</source>
        <translation>Not certified: this body has another meeting of the same number</translation>
    </message>
    <message>
        <source>These minutes were certified before, at %1.</source>
        <translation>These minutes were certified before, at %1.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>No. %1 %2</source>
        <translation>No. %1 %2</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Temples</source>
        <translation>Temples</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Agencies</translation>
    </message>
    <message>
        <source>Resource people</source>
        <translation>Resource people</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Counted crowds</source>
        <translation>Counted crowds</translation>
    </message>
    <message>
        <source>People who took part, by village and kind of member</source>
        <translation>People who took part, by village and kind of member</translation>
    </message>
    <message>
        <source>People (each time they came)</source>
        <translation>People (each time they came)</translation>
    </message>
    <message>
        <source>Households reached, of all in the service area</source>
        <translation>Households reached, of all in the service area</translation>
    </message>
    <message>
        <source>Households reached</source>
        <translation>Households reached</translation>
    </message>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 of %3)</translation>
    </message>
    <message>
        <source>Share of households reached, by year</source>
        <translation>Share of households reached, by year</translation>
    </message>
    <message>
        <source>People who took part and hours together, by year</source>
        <translation>People who took part and hours together, by year</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Value given in both directions, by village</source>
        <translation>Value given in both directions, by village</translation>
    </message>
    <message>
        <source>Baht</source>
        <translation>Baht</translation>
    </message>
    <message>
        <source>Community to school</source>
        <translation>Community to school</translation>
    </message>
    <message>
        <source>School to community</source>
        <translation>School to community</translation>
    </message>
    <message>
        <source>Outside the service area or village unknown</source>
        <translation>Outside the service area or village unknown</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Shared vision</source>
        <translation>Shared vision</translation>
    </message>
    <message>
        <source>Synergy</source>
        <translation>Synergy</translation>
    </message>
    <message>
        <source>School-based activities</source>
        <translation>School-based activities</translation>
    </message>
    <message>
        <source>Parenting</source>
        <translation>Parenting</translation>
    </message>
    <message>
        <source>Communicating</source>
        <translation>Communicating</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Volunteering</translation>
    </message>
    <message>
        <source>Learning at home</source>
        <translation>Learning at home</translation>
    </message>
    <message>
        <source>Decision making</source>
        <translation>Decision making</translation>
    </message>
    <message>
        <source>Collaborating with the community</source>
        <translation>Collaborating with the community</translation>
    </message>
    <message>
        <source>Taking part in deciding</source>
        <translation>Taking part in deciding</translation>
    </message>
    <message>
        <source>Taking part in doing</source>
        <translation>Taking part in doing</translation>
    </message>
    <message>
        <source>Taking part in benefits</source>
        <translation>Taking part in benefits</translation>
    </message>
    <message>
        <source>Taking part in evaluating</source>
        <translation>Taking part in evaluating</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Helper</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation>Local government</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>State agency</source>
        <translation>State agency</translation>
    </message>
    <message>
        <source>School or university</source>
        <translation>School or university</translation>
    </message>
    <message>
        <source>Company or shop</source>
        <translation>Company or shop</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Foundation</translation>
    </message>
    <message>
        <source>Community group</source>
        <translation>Community group</translation>
    </message>
    <message>
        <source>Alumni</source>
        <translation>Alumni</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>School board</source>
        <translation>School board</translation>
    </message>
    <message>
        <source>Parent network</source>
        <translation>Parent network</translation>
    </message>
    <message>
        <source>Village meeting</source>
        <translation>Village meeting</translation>
    </message>
    <message>
        <source>PLC</source>
        <translation>PLC</translation>
    </message>
    <message>
        <source>Half of all seats</source>
        <translation>Half of all seats</translation>
    </message>
    <message>
        <source>Half of the filled seats</source>
        <translation>Half of the filled seats</translation>
    </message>
    <message>
        <source>A fixed number</source>
        <translation>A fixed number</translation>
    </message>
    <message>
        <source>To the school</source>
        <translation>To the school</translation>
    </message>
    <message>
        <source>To the community</source>
        <translation>To the community</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Labour</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Scholarship</source>
        <translation>Scholarship</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Stand-in</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>No outcome</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Awaiting certification</source>
        <translation>Awaiting certification</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certified</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>On request</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>Thai digits ๑๒๓</source>
        <translation>Thai digits ๑๒๓</translation>
    </message>
    <message>
        <source>Arabic digits 123</source>
        <translation>Arabic digits 123</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>Temple</translation>
    </message>
    <message>
        <source>Monastic residence</source>
        <translation>Monastic residence</translation>
    </message>
    <message>
        <source>Mosque</source>
        <translation>Mosque</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Church</translation>
    </message>
    <message>
        <source>Shrine</source>
        <translation>Shrine</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>None needed</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Invitation letters</source>
        <translation>Invitation letters</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Distribution list</translation>
    </message>
    <message>
        <source>Households reached (percent)</source>
        <translation>Households reached (percent)</translation>
    </message>
    <message>
        <source>Households reached (number)</source>
        <translation>Households reached (number)</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Attendances</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>People who took part</translation>
    </message>
    <message>
        <source>Hours together</source>
        <translation>Hours together</translation>
    </message>
    <message>
        <source>Gifts to the school (times)</source>
        <translation>Gifts to the school (times)</translation>
    </message>
    <message>
        <source>Given to the school (baht)</source>
        <translation>Given to the school (baht)</translation>
    </message>
    <message>
        <source>Given to the community (times)</source>
        <translation>Given to the community (times)</translation>
    </message>
    <message>
        <source>Given to the community (baht)</source>
        <translation>Given to the community (baht)</translation>
    </message>
    <message>
        <source>Given to the community (hours)</source>
        <translation>Given to the community (hours)</translation>
    </message>
    <message>
        <source>Activities held</source>
        <translation>Activities held</translation>
    </message>
    <message>
        <source>Activities of shared vision</source>
        <translation>Activities of shared vision</translation>
    </message>
    <message>
        <source>Activities of synergy</source>
        <translation>Activities of synergy</translation>
    </message>
    <message>
        <source>School-based activities (number)</source>
        <translation>School-based activities (number)</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Meetings held</translation>
    </message>
    <message>
        <source>Meetings with a quorum (percent)</source>
        <translation>Meetings with a quorum (percent)</translation>
    </message>
    <message>
        <source>Members present on average (percent)</source>
        <translation>Members present on average (percent)</translation>
    </message>
    <message>
        <source>Tasks of meetings done (percent of those due)</source>
        <translation>Tasks of meetings done (percent of those due)</translation>
    </message>
    <message>
        <source>Requests answered on time (percent)</source>
        <translation>Requests answered on time (percent)</translation>
    </message>
    <message>
        <source>Gifts not thanked for (at most)</source>
        <translation>Gifts not thanked for (at most)</translation>
    </message>
    <message>
        <source>Another figure, entered by hand</source>
        <translation>Another figure, entered by hand</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>not rated yet</translation>
    </message>
    <message>
        <source>1 does not occur</source>
        <translation>1 does not occur</translation>
    </message>
    <message>
        <source>2 rarely</source>
        <translation>2 rarely</translation>
    </message>
    <message>
        <source>3 sometimes</source>
        <translation>3 sometimes</translation>
    </message>
    <message>
        <source>4 often</source>
        <translation>4 often</translation>
    </message>
    <message>
        <source>5 everywhere</source>
        <translation>5 everywhere</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>The community to the school</source>
        <translation>The community to the school</translation>
    </message>
    <message>
        <source>The school to the community</source>
        <translation>The school to the community</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Village loudspeaker</source>
        <translation>Village loudspeaker</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Home visit</translation>
    </message>
    <message>
        <source>Through the pupils</source>
        <translation>Through the pupils</translation>
    </message>
    <message>
        <source>At the temple</source>
        <translation>At the temple</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Answered or closed</source>
        <translation>Answered or closed</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Not asked for</translation>
    </message>
    <message>
        <source>To be entered</source>
        <translation>To be entered</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entered</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>There is no option “%1” here.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>The option “%1” needs a value.</translation>
    </message>
    <message>
        <source>Something is missing: see bowon --help.</source>
        <translation>Something is missing: see bowon --help.</translation>
    </message>
    <message>
        <source>“%1” is too much: see bowon --help.</source>
        <translation>“%1” is too much: see bowon --help.</translation>
    </message>
    <message>
        <source>Name the school: --school NAME.</source>
        <translation>Name the school: --school NAME.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nothing found for “%1”.</translation>
    </message>
    <message>
        <source>Odd: %1</source>
        <translation>Odd: %1</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>The file is sound.</translation>
    </message>
    <message>
        <source>Faults found: %1</source>
        <translation>Faults found: %1</translation>
    </message>
    <message>
        <source>Say where to: --output COPY.</source>
        <translation>Say where to: --output COPY.</translation>
    </message>
    <message>
        <source>Backup made and checked: %1</source>
        <translation>Backup made and checked: %1</translation>
    </message>
    <message>
        <source>Say where to: --output FILE.</source>
        <translation>Say where to: --output FILE.</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restored: %1</translation>
    </message>
    <message>
        <source>“%1” is not there yet in this version.</source>
        <translation>“%1” is not there yet in this version.</translation>
    </message>
    <message>
        <source>There is no kind “%1”. The kinds are: %2.</source>
        <translation>There is no kind “%1”. The kinds are: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” cannot be read: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is not known and is left out.</source>
        <translation>The column “%1” is not known and is left out.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Line %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 rows are refused, so nothing was imported.</source>
        <translation>%1 rows are refused, so nothing was imported.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 is missing.</translation>
    </message>
    <message>
        <source>Households, years and seed are whole numbers; years from 1 to 50.</source>
        <translation>Households, years and seed are whole numbers; years from 1 to 50.</translation>
    </message>
    <message>
        <source>TH Sarabun is not installed; printed with %1.</source>
        <translation>TH Sarabun is not installed; printed with %1.</translation>
    </message>
    <message>
        <source>There is no meeting %2 of “%1”. See bowon export --kind meeting.</source>
        <translation>There is no meeting %2 of “%1”. See bowon export --kind meeting.</translation>
    </message>
    <message>
        <source>--year-kind is one of academic, fiscal, calendar.</source>
        <translation>--year-kind is one of academic, fiscal, calendar.</translation>
    </message>
    <message>
        <source>--year is a year of the Buddhist era, such as 2568.</source>
        <translation>--year is a year of the Buddhist era, such as 2568.</translation>
    </message>
    <message>
        <source>Only the best %1 are listed. One more word narrows it down.</source>
        <translation>Only the best %1 are listed. One more word narrows it down.</translation>
    </message>
    <message>
        <source>--on is a day, such as 16/5/2568.</source>
        <translation>--on is a day, such as 16/5/2568.</translation>
    </message>
    <message>
        <source>There is no body “%1”. See bowon export --kind committee.</source>
        <translation>There is no body “%1”. See bowon export --kind committee.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file: see bowon --help.</source>
        <translation>“%1” is neither a command nor a file: see bowon --help.</translation>
    </message>
    <message>
        <source>The program does not speak “%1”: --lang is th or en.</source>
        <translation>The program does not speak “%1”: --lang is th or en.</translation>
    </message>
    <message>
        <source>“%1” is what this command reads: it is not written over. Choose another name.</source>
        <translation>“%1” is what this command reads: it is not written over. Choose another name.</translation>
    </message>
    <message>
        <source>“%1” does not say what to write. It must end in one of: .%2.</source>
        <translation>“%1” does not say what to write. It must end in one of: .%2.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice: only the first is read.</source>
        <translation>The column “%1” is there twice: only the first is read.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3 (only a hint)</source>
        <translation>Line %1, %2: %3 (only a hint)</translation>
    </message>
    <message>
        <source>“%1” is not the number of a meeting, such as 2/2568.</source>
        <translation>“%1” is not the number of a meeting, such as 2/2568.</translation>
    </message>
    <message>
        <source>The school is missing: write its name under “School and settings”.</source>
        <translation>The school is missing: write its name under “School and settings”.</translation>
    </message>
    <message>
        <source>There is no template “%1”. See bowon export --kind paper_template.</source>
        <translation>There is no template “%1”. See bowon export --kind paper_template.</translation>
    </message>
    <message>
        <source>There is no activity “%1”. See bowon export --kind activity.</source>
        <translation>There is no activity “%1”. See bowon export --kind activity.</translation>
    </message>
    <message>
        <source>Several activities are called “%1”. Say which: “%1 @ 16/5/2568”.</source>
        <translation>Several activities are called “%1”. Say which: “%1 @ 16/5/2568”.</translation>
    </message>
    <message>
        <source>There is no saved list “%1”. See bowon export --kind saved_list.</source>
        <translation>There is no saved list “%1”. See bowon export --kind saved_list.</translation>
    </message>
    <message>
        <source>%1 has nothing to stand for on %2 of %3 papers.</source>
        <translation>%1 has nothing to stand for on %2 of %3 papers.</translation>
    </message>
    <message>
        <source>Labels bear no number: print them without --issue.</source>
        <translation>Labels bear no number: print them without --issue.</translation>
    </message>
    <message>
        <source>Say for whom, once: --unthanked, --activity TITLE or --list NAME.</source>
        <translation>Say for whom, once: --unthanked, --activity TITLE or --list NAME.</translation>
    </message>
    <message>
        <source>There is nobody to print for.</source>
        <translation>There is nobody to print for.</translation>
    </message>
    <message>
        <source>There is no village “%1”. See bowon export --kind village.</source>
        <translation>There is no village “%1”. See bowon export --kind village.</translation>
    </message>
    <message>
        <source>Nobody and nothing fits “%1” yet.</source>
        <translation>Nobody and nothing fits “%1” yet.</translation>
    </message>
    <message>
        <source>There are %1 activities “%2”. Add the day: “%2 @ 16/5/2568”.</source>
        <translation>There are %1 activities “%2”. Add the day: “%2 @ 16/5/2568”.</translation>
    </message>
    <message>
        <source>--direction is to_school or to_community.</source>
        <translation>--direction is to_school or to_community.</translation>
    </message>
    <message>
        <source>Nobody of the network is called “%1”.</source>
        <translation>Nobody of the network is called “%1”.</translation>
    </message>
    <message>
        <source>Several members are called like “%1”: write the whole name.</source>
        <translation>Several members are called like “%1”: write the whole name.</translation>
    </message>
    <message>
        <source>%1 of %2 have such a paper for this activity already.</source>
        <translation>%1 of %2 have such a paper for this activity already.</translation>
    </message>
    <message>
        <source>bowon [FILE.bowon] [--page NAME]   open the window
bowon new FILE --school NAME
bowon sample FILE [--households N] [--years N] [--seed N]
bowon import FILE SOURCE --kind KIND [--encoding NAME] [--sheet NAME] [--dry-run] [--skip-refused] [--report OUT.csv]
bowon export FILE --kind KIND --output OUT.csv|OUT.xlsx [--sensitive]
bowon minutes FILE --committee NAME --number 2/2568 --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon seats FILE --committee NAME [--on 16/5/2568] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon ledger FILE --year 2568 [--year-kind academic|fiscal|calendar] [--direction to_school|to_community] [--village 4] [--partner NAME] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon campaign FILE --name NAME --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon summary FILE --year 2568 [--year-kind academic|fiscal|calendar] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt|OUT.xlsx|OUT.json
bowon goals FILE --year 2568 --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon thanks FILE --template NAME (--unthanked [--together] | --activity TITLE | --list NAME) [--issue] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon requests FILE --year 2568 [--year-kind academic|fiscal|calendar] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon match FILE WORDS [--field NAME] [--grades ป.4] [--village 4] [--json]
bowon plan FILE --year 2568 [--year-kind academic|fiscal|calendar] [--calendar] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt|OUT.ics
bowon activity FILE --title TITLE --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon sar FILE --year 2568 [--year-kind academic|fiscal|calendar] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon search FILE WORDS [--json]
bowon check FILE [--mend]
bowon backup FILE --output COPY [--replace]
bowon restore COPY --output FILE [--replace]
Everywhere: --lang th|en. Status 0: done; 1: done, but something is wrong; 2: not done, nothing changed.</source>
        <translation>bowon [FILE.bowon] [--page NAME]   open the window
bowon new FILE --school NAME
bowon sample FILE [--households N] [--years N] [--seed N]
bowon import FILE SOURCE --kind KIND [--encoding NAME] [--sheet NAME] [--dry-run] [--skip-refused] [--report OUT.csv]
bowon export FILE --kind KIND --output OUT.csv|OUT.xlsx [--sensitive]
bowon minutes FILE --committee NAME --number 2/2568 --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon seats FILE --committee NAME [--on 16/5/2568] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon ledger FILE --year 2568 [--year-kind academic|fiscal|calendar] [--direction to_school|to_community] [--village 4] [--partner NAME] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon campaign FILE --name NAME --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon summary FILE --year 2568 [--year-kind academic|fiscal|calendar] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt|OUT.xlsx|OUT.json
bowon goals FILE --year 2568 --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon thanks FILE --template NAME (--unthanked [--together] | --activity TITLE | --list NAME) [--issue] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon requests FILE --year 2568 [--year-kind academic|fiscal|calendar] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon match FILE WORDS [--field NAME] [--grades ป.4] [--village 4] [--json]
bowon plan FILE --year 2568 [--year-kind academic|fiscal|calendar] [--calendar] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt|OUT.ics
bowon activity FILE --title TITLE --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon sar FILE --year 2568 [--year-kind academic|fiscal|calendar] --output OUT.pdf|OUT.odt|OUT.docx|OUT.txt
bowon search FILE WORDS [--json]
bowon check FILE [--mend]
bowon backup FILE --output COPY [--replace]
bowon restore COPY --output FILE [--replace]
Everywhere: --lang th|en. Status 0: done; 1: done, but something is wrong; 2: not done, nothing changed.</translation>
    </message>
    <message>
        <source>There is no campaign “%1”. See bowon export --kind campaign.</source>
        <translation>There is no campaign “%1”. See bowon export --kind campaign.</translation>
    </message>
    <message>
        <source>There are %1 campaigns “%2”. Add the day: “%2 @ 16/5/2568”.</source>
        <translation>There are %1 campaigns “%2”. Add the day: “%2 @ 16/5/2568”.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Line %1: a quotation mark opens here and is never closed. Close it, or double it where it is part of the text.</source>
        <translation>Line %1: a quotation mark opens here and is never closed. Close it, or double it where it is part of the text.</translation>
    </message>
</context>
<context>
    <name>Decoding</name>
    <message>
        <source>Line %1 of the file is not %2 text: byte %3 does not fit. The file may be damaged, or of another encoding; save it again as UTF-8, or choose its encoding.</source>
        <translation>Line %1 of the file is not %2 text: byte %3 does not fit. The file may be damaged, or of another encoding; save it again as UTF-8, or choose its encoding.</translation>
    </message>
    <message>
        <source>The file is not a text file. Open it in the program it was made with and save it as CSV (UTF-8).</source>
        <translation>The file is not a text file. Open it in the program it was made with and save it as CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known. Choose UTF-8, UTF-16LE, UTF-16BE or windows-874, or leave it out.</source>
        <translation>The encoding “%1” is not known. Choose UTF-8, UTF-16LE, UTF-16BE or windows-874, or leave it out.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>What the columns mean</source>
        <translation>What the columns mean</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Words that may stand in it</source>
        <translation>Words that may stand in it</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>+ New: %1 “%2”</source>
        <translation>+ New: %1 “%2”</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>3S strategies</source>
        <translation>3S strategies</translation>
    </message>
    <message>
        <source>Involvement</source>
        <translation>Involvement</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Rating 1–5</source>
        <translation>Rating 1–5</translation>
    </message>
    <message>
        <source>Budget (baht)</source>
        <translation>Budget (baht)</translation>
    </message>
    <message>
        <source>Spent (baht)</source>
        <translation>Spent (baht)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expires on</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Appointment order</source>
        <translation>Appointment order</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Quorum (number)</source>
        <translation>Quorum (number)</translation>
    </message>
    <message>
        <source>Term (years)</source>
        <translation>Term (years)</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Represents</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Giver or receiver</source>
        <translation>Giver or receiver</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Amount (baht)</source>
        <translation>Amount (baht)</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Thanked on</source>
        <translation>Thanked on</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>House no.</source>
        <translation>House no.</translation>
    </message>
    <message>
        <source>House code</source>
        <translation>House code</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Head of household</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Pupils</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Ethnicity</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Inside the school</source>
        <translation>Inside the school</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>Stands in for</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Item no.</source>
        <translation>Item no.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Votes for</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Votes against</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Dissent</translation>
    </message>
    <message>
        <source>Meeting no.</source>
        <translation>Meeting no.</translation>
    </message>
    <message>
        <source>Year (B.E.)</source>
        <translation>Year (B.E.)</translation>
    </message>
    <message>
        <source>Extraordinary</source>
        <translation>Extraordinary</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Minute taker</source>
        <translation>Minute taker</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Certified at</source>
        <translation>Certified at</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>tells two of one name apart</source>
        <translation>tells two of one name apart</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>Temple</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Field of knowledge</source>
        <translation>Field of knowledge</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <source>Teaches (subjects, grades)</source>
        <translation>Teaches (subjects, grades)</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Readiness</translation>
    </message>
    <message>
        <source>Honorarium</source>
        <translation>Honorarium</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Successor</translation>
    </message>
    <message>
        <source>School code</source>
        <translation>School code</translation>
    </message>
    <message>
        <source>Education area</source>
        <translation>Education area</translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <translation>Subdistrict</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Director&apos;s position</source>
        <translation>Director&apos;s position</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Academic year begins</source>
        <translation>Academic year begins</translation>
    </message>
    <message>
        <source>Digits on papers</source>
        <translation>Digits on papers</translation>
    </message>
    <message>
        <source>Abbot or leader</source>
        <translation>Abbot or leader</translation>
    </message>
    <message>
        <source>Tradition</source>
        <translation>Tradition</translation>
    </message>
    <message>
        <source>Monks</source>
        <translation>Monks</translation>
    </message>
    <message>
        <source>Village no.</source>
        <translation>Village no.</translation>
    </message>
    <message>
        <source>the school&apos;s, unless said</source>
        <translation>the school&apos;s, unless said</translation>
    </message>
    <message>
        <source>In the service area</source>
        <translation>In the service area</translation>
    </message>
    <message>
        <source>Headman</source>
        <translation>Headman</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Academic year (B.E.)</source>
        <translation>Academic year (B.E.)</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Should read</source>
        <translation>Should read</translation>
    </message>
    <message>
        <source>Decided at meeting no.</source>
        <translation>Decided at meeting no.</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Decided at</translation>
    </message>
    <message>
        <source>Chair&apos;s casting vote</source>
        <translation>Chair&apos;s casting vote</translation>
    </message>
    <message>
        <source>Without a quorum</source>
        <translation>Without a quorum</translation>
    </message>
    <message>
        <source>Certifies the minutes of</source>
        <translation>Certifies the minutes of</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Position at this meeting</source>
        <translation>Position at this meeting</translation>
    </message>
    <message>
        <source>From pupils</source>
        <translation>From pupils</translation>
    </message>
    <message>
        <source>To pupils</source>
        <translation>To pupils</translation>
    </message>
    <message>
        <source>A replacement serves the rest of the term</source>
        <translation>A replacement serves the rest of the term</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Class or grade</source>
        <translation>Class or grade</translation>
    </message>
    <message>
        <source>of a parent network: ป.4/1, ป.4</source>
        <translation>of a parent network: ป.4/1, ป.4</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>number and date: คำสั่ง… ที่ 214/2568 ลงวันที่ 16 ก.ย. 2568</source>
        <translation>number and date: คำสั่ง… ที่ 214/2568 ลงวันที่ 16 ก.ย. 2568</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Follows up</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>Letter no.</translation>
    </message>
    <message>
        <source>Blank lines</source>
        <translation>Blank lines</translation>
    </message>
    <message>
        <source>Lines on a page</source>
        <translation>Lines on a page</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Garuda of letters</source>
        <translation>Garuda of letters</translation>
    </message>
    <message>
        <source>Number before letters</source>
        <translation>Number before letters</translation>
    </message>
    <message>
        <source>ศธ 04012.34</source>
        <translation>ศธ 04012.34</translation>
    </message>
    <message>
        <source>Section that writes letters</source>
        <translation>Section that writes letters</translation>
    </message>
    <message>
        <source>Academic year</source>
        <translation>Academic year</translation>
    </message>
    <message>
        <source>What we want to reach</source>
        <translation>What we want to reach</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Measured by</translation>
    </message>
    <message>
        <source>empty: all of the service area</source>
        <translation>empty: all of the service area</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Where it stands, by hand</source>
        <translation>Where it stands, by hand</translation>
    </message>
    <message>
        <source>Agreed at meeting</source>
        <translation>Agreed at meeting</translation>
    </message>
    <message>
        <source>Resolution no.</source>
        <translation>Resolution no.</translation>
    </message>
    <message>
        <source>of the agenda item, such as 4.1</source>
        <translation>of the agenda item, such as 4.1</translation>
    </message>
    <message>
        <source>Score 1–5</source>
        <translation>Score 1–5</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Name as printed</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Subject or heading</source>
        <translation>Subject or heading</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>Before the name</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Closing words</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>name;position, a line each; empty: the director</source>
        <translation>name;position, a line each; empty: the director</translation>
    </message>
    <message>
        <source>Before the number</source>
        <translation>Before the number</translation>
    </message>
    <message>
        <source>With the emblem</source>
        <translation>With the emblem</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>Background picture</translation>
    </message>
    <message>
        <source>Labels across</source>
        <translation>Labels across</translation>
    </message>
    <message>
        <source>Labels down</source>
        <translation>Labels down</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>No longer offered</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Saved list</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Made from</translation>
    </message>
    <message>
        <source>From whom to whom</source>
        <translation>From whom to whom</translation>
    </message>
    <message>
        <source>Who brought it</source>
        <translation>Who brought it</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>of a need: what must be known</source>
        <translation>of a need: what must be known</translation>
    </message>
    <message>
        <source>For which grades or people</source>
        <translation>For which grades or people</translation>
    </message>
    <message>
        <source>ป.4–ป.6</source>
        <translation>ป.4–ป.6</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Settled on</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>What was said or done</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Usually shown by</source>
        <translation>Usually shown by</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Target and indicator</source>
        <translation>Target and indicator</translation>
    </message>
    <message>
        <source>Planned day</source>
        <translation>Planned day</translation>
    </message>
    <message>
        <source>People planned</source>
        <translation>People planned</translation>
    </message>
    <message>
        <source>Source of the budget</source>
        <translation>Source of the budget</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>as it is announced, with its year</source>
        <translation>as it is announced, with its year</translation>
    </message>
    <message>
        <source>Chair of the campaign</source>
        <translation>Chair of the campaign</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Other expenses (baht)</source>
        <translation>Other expenses (baht)</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Paid to</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>such as สายที่ 1</source>
        <translation>such as สายที่ 1</translation>
    </message>
    <message>
        <source>Host of the list</source>
        <translation>Host of the list</translation>
    </message>
    <message>
        <source>Envelopes out</source>
        <translation>Envelopes out</translation>
    </message>
    <message>
        <source>Envelopes back</source>
        <translation>Envelopes back</translation>
    </message>
    <message>
        <source>List of the campaign</source>
        <translation>List of the campaign</translation>
    </message>
    <message>
        <source>as the giver wishes</source>
        <translation>as the giver wishes</translation>
    </message>
    <message>
        <source>e-Donation</source>
        <translation>e-Donation</translation>
    </message>
    <message>
        <source>Issued paper</source>
        <translation>Issued paper</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Village %1 %2: %3 households reached of %4; the official number is too low.</source>
        <translation>Village %1 %2: %3 households reached of %4; the official number is too low.</translation>
    </message>
</context>
<context>
    <name>Gifts</name>
    <message>
        <source>Estimated value (baht)</source>
        <translation>Estimated value (baht)</translation>
    </message>
    <message>
        <source>Amount (baht)</source>
        <translation>Amount (baht)</translation>
    </message>
    <message>
        <source>Given for a purpose, and nothing of it is used yet: all of it is carried over.</source>
        <translation>Given for a purpose, and nothing of it is used yet: all of it is carried over.</translation>
    </message>
    <message>
        <source>What is used of a gift is written down here; the rest is carried over into the next year.</source>
        <translation>What is used of a gift is written down here; the rest is carried over into the next year.</translation>
    </message>
    <message>
        <source>Given %1, used %2, left %3 baht</source>
        <translation>Given %1, used %2, left %3 baht</translation>
    </message>
    <message>
        <source>Given %1, used %2, left %3 %4</source>
        <translation>Given %1, used %2, left %3 %4</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>money %1</source>
        <translation>money %1</translation>
    </message>
    <message>
        <source>in kind %1</source>
        <translation>in kind %1</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (estimated)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 hours</translation>
    </message>
    <message numerus="yes">
        <source>%n gift(s)</source>
        <translation>
            <numerusform>%n gift</numerusform>
            <numerusform>%n gifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>on the way</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>behind</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>target %1 · %2</source>
        <translation>target %1 · %2</translation>
    </message>
    <message>
        <source>%1, at most %2 · %3</source>
        <translation>%1, at most %2 · %3</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 of %2 · %3</translation>
    </message>
    <message>
        <source>Village %1 %2</source>
        <translation>Village %1 %2</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>there is no %1 “%2”</source>
        <translation>there is no %1 “%2”</translation>
    </message>
    <message>
        <source>there are %3 of %1 “%2”: say which one</source>
        <translation>there are %3 of %1 “%2”: say which one</translation>
    </message>
    <message>
        <source>“%1” is not clear: write household:4/12, temple:…, agency:…, resource_person:… or person:…</source>
        <translation>“%1” is not clear: write household:4/12, temple:…, agency:…, resource_person:… or person:…</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1” is not a number</translation>
    </message>
    <message>
        <source>“%1” has parts of a satang</source>
        <translation>“%1” has parts of a satang</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>“%1” is neither yes nor no</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices</source>
        <translation>“%1” is not one of the choices</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>“%1” is not a date</translation>
    </message>
    <message>
        <source>“%1” was read as a year of the Common Era</source>
        <translation>“%1” was read as a year of the Common Era</translation>
    </message>
    <message>
        <source>“%1” is not a day of the year, such as 16/5</source>
        <translation>“%1” is not a day of the year, such as 16/5</translation>
    </message>
    <message>
        <source>“%1” is not a time of day</source>
        <translation>“%1” is not a time of day</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>No column of this file is known for “%1”. The first row must name the columns, for example: %2.</source>
        <translation>No column of this file is known for “%1”. The first row must name the columns, for example: %2.</translation>
    </message>
    <message>
        <source>several records fit: say more, such as the village</source>
        <translation>several records fit: say more, such as the village</translation>
    </message>
    <message>
        <source>another one of this name is there; this is a new one</source>
        <translation>another one of this name is there; this is a new one</translation>
    </message>
    <message>
        <source>the same record as in line %1, with other values</source>
        <translation>the same record as in line %1, with other values</translation>
    </message>
    <message>
        <source>%1 rows are refused, so nothing was imported. Mend them in the file, or leave them out.</source>
        <translation>%1 rows are refused, so nothing was imported. Mend them in the file, or leave them out.</translation>
    </message>
    <message>
        <source>another record has this already: %1</source>
        <translation>another record has this already: %1</translation>
    </message>
    <message>
        <source>%1 is on record with another code: %2</source>
        <translation>%1 is on record with another code: %2</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Participations</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Headcounts</source>
        <translation>Headcounts</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Headcount</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Agencies</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Committees</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Places of learning</source>
        <translation>Places of learning</translation>
    </message>
    <message>
        <source>Place of learning</source>
        <translation>Place of learning</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Agenda items</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Ties</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Tie</translation>
    </message>
    <message>
        <source>Resource people</source>
        <translation>Resource people</translation>
    </message>
    <message>
        <source>Resource person</source>
        <translation>Resource person</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Temples</source>
        <translation>Temples</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>Temple</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Villages</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Village counts</source>
        <translation>Village counts</translation>
    </message>
    <message>
        <source>Village count</source>
        <translation>Village count</translation>
    </message>
    <message>
        <source>Words on papers</source>
        <translation>Words on papers</translation>
    </message>
    <message>
        <source>Words on a paper</source>
        <translation>Words on a paper</translation>
    </message>
    <message>
        <source>Corrections after certification</source>
        <translation>Corrections after certification</translation>
    </message>
    <message>
        <source>Correction after certification</source>
        <translation>Correction after certification</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Photos and scans</source>
        <translation>Photos and scans</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Seat templates</source>
        <translation>Seat templates</translation>
    </message>
    <message>
        <source>Seat template</source>
        <translation>Seat template</translation>
    </message>
    <message>
        <source>Seats of the template</source>
        <translation>Seats of the template</translation>
    </message>
    <message>
        <source>Seats alike</source>
        <translation>Seats alike</translation>
    </message>
    <message>
        <source>Papers around meetings</source>
        <translation>Papers around meetings</translation>
    </message>
    <message>
        <source>Paper of a meeting</source>
        <translation>Paper of a meeting</translation>
    </message>
    <message>
        <source>Reports on tasks</source>
        <translation>Reports on tasks</translation>
    </message>
    <message>
        <source>Report on a task</source>
        <translation>Report on a task</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Self-rating</source>
        <translation>Self-rating</translation>
    </message>
    <message>
        <source>Register of letters and certificates</source>
        <translation>Register of letters and certificates</translation>
    </message>
    <message>
        <source>Issued paper</source>
        <translation>Issued paper</translation>
    </message>
    <message>
        <source>Templates of letters, certificates and labels</source>
        <translation>Templates of letters, certificates and labels</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Saved lists</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Saved list</translation>
    </message>
    <message>
        <source>Members of the list</source>
        <translation>Members of the list</translation>
    </message>
    <message>
        <source>Member of the list</source>
        <translation>Member of the list</translation>
    </message>
    <message>
        <source>Requests and concerns</source>
        <translation>Requests and concerns</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>What was said and done</source>
        <translation>What was said and done</translation>
    </message>
    <message>
        <source>Step of a request</source>
        <translation>Step of a request</translation>
    </message>
    <message>
        <source>Villages told</source>
        <translation>Villages told</translation>
    </message>
    <message>
        <source>Telling of a village</source>
        <translation>Telling of a village</translation>
    </message>
    <message>
        <source>Letters to teachers</source>
        <translation>Letters to teachers</translation>
    </message>
    <message>
        <source>Letter to teachers</source>
        <translation>Letter to teachers</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Expenses</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Expense</translation>
    </message>
    <message>
        <source>Lists of the campaign</source>
        <translation>Lists of the campaign</translation>
    </message>
    <message>
        <source>List of a campaign</source>
        <translation>List of a campaign</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Uses</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Gifts thanked for</source>
        <translation>Gifts thanked for</translation>
    </message>
    <message>
        <source>Gift thanked for</source>
        <translation>Gift thanked for</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>No village on record</source>
        <translation>No village on record</translation>
    </message>
</context>
<context>
    <name>LedgerOddities</name>
    <message>
        <source>the gift of %1 (%2) bears this number, too</source>
        <translation>the gift of %1 (%2) bears this number, too</translation>
    </message>
    <message>
        <source>is a list of another campaign</source>
        <translation>is a list of another campaign</translation>
    </message>
    <message>
        <source>used before it was given (%1)</source>
        <translation>used before it was given (%1)</translation>
    </message>
    <message>
        <source>more is used than the %1 baht that were given</source>
        <translation>more is used than the %1 baht that were given</translation>
    </message>
    <message>
        <source>more is used than the %1 that were given</source>
        <translation>more is used than the %1 that were given</translation>
    </message>
    <message>
        <source>with this %1 baht are spent, and only %2 baht in money came in</source>
        <translation>with this %1 baht are spent, and only %2 baht in money came in</translation>
    </message>
</context>
<context>
    <name>MinutesPrints</name>
    <message>
        <source>This body has no minutes of the year %1 yet.</source>
        <translation>This body has no minutes of the year %1 yet.</translation>
    </message>
    <message>
        <source>Save the year&apos;s minutes as PDF</source>
        <translation>Save the year&apos;s minutes as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>OfficeFiles</name>
    <message>
        <source>Where to put the backup</source>
        <translation>Where to put the backup</translation>
    </message>
    <message>
        <source>Bowon files (*.bowon)</source>
        <translation>Bowon files (*.bowon)</translation>
    </message>
    <message>
        <source>The backup cannot be the file itself. Choose another name.</source>
        <translation>The backup cannot be the file itself. Choose another name.</translation>
    </message>
    <message>
        <source>Open an office&apos;s file</source>
        <translation>Open an office&apos;s file</translation>
    </message>
    <message>
        <source>Bowon files (*.bowon);;All files (*)</source>
        <translation>Bowon files (*.bowon);;All files (*)</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>“%1” is a folder or a device, not a file. Choose the name of a file.</source>
        <translation>“%1” is a folder or a device, not a file. Choose the name of a file.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Villages</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Temples</source>
        <translation>Temples</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Agencies</translation>
    </message>
    <message>
        <source>Resource people</source>
        <translation>Resource people</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Committees</translation>
    </message>
    <message>
        <source>Places of learning</source>
        <translation>Places of learning</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>School and settings</source>
        <translation>School and settings</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Giving and receiving</source>
        <translation>Giving and receiving</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Ties</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Annual summary</source>
        <translation>Annual summary</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import and export</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Seat templates</source>
        <translation>Seat templates</translation>
    </message>
    <message>
        <source>Shared vision</source>
        <translation>Shared vision</translation>
    </message>
    <message>
        <source>Thanks and certificates</source>
        <translation>Thanks and certificates</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Saved lists</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>Issued papers</translation>
    </message>
    <message>
        <source>Requests and concerns</source>
        <translation>Requests and concerns</translation>
    </message>
    <message>
        <source>Matching needs and strengths</source>
        <translation>Matching needs and strengths</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>SAR evidence</source>
        <translation>SAR evidence</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campaigns</translation>
    </message>
</context>
<context>
    <name>PaperFile</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>LibreOffice document (*.odt)</source>
        <translation>LibreOffice document (*.odt)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>PaperOutput</name>
    <message>
        <source>Save “%1”</source>
        <translation>Save “%1”</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>The meeting has no day yet. Enter its date, then save the calendar file.</source>
        <translation>The meeting has no day yet. Enter its date, then save the calendar file.</translation>
    </message>
</context>
<context>
    <name>PlanState</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>moved to %1</translation>
    </message>
    <message>
        <source>not yet settled</source>
        <translation>not yet settled</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>on time</translation>
    </message>
    <message>
        <source>held</source>
        <translation>held</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>No font for official papers is installed. Install TH Sarabun New or Laksaman (Debian: fonts-tlwg-laksaman-ttf) and start again.</source>
        <translation>No font for official papers is installed. Install TH Sarabun New or Laksaman (Debian: fonts-tlwg-laksaman-ttf) and start again.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Check the folder and that the file is not open elsewhere.</source>
        <translation>“%1” could not be written: %2. Check the folder and that the file is not open elsewhere.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is on and has paper, then print again.</source>
        <translation>The printer did not take the pages. Check that it is on and has paper, then print again.</translation>
    </message>
    <message>
        <source>The PDF could not be given its text and was not written. Please report this to the makers of Bowon.</source>
        <translation>The PDF could not be given its text and was not written. Please report this to the makers of Bowon.</translation>
    </message>
    <message>
        <source>“%1” is the name of a Bowon file, which holds a whole office. Choose another name.</source>
        <translation>“%1” is the name of a Bowon file, which holds a whole office. Choose another name.</translation>
    </message>
</context>
<context>
    <name>RegisterPaper</name>
    <message>
        <source>The register does not say with which template this paper was made. Choose one in its line first.</source>
        <translation>The register does not say with which template this paper was made. Choose one in its line first.</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>An activity was planned</source>
        <translation>An activity was planned</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>ends before it begins</source>
        <translation>ends before it begins</translation>
    </message>
    <message>
        <source>name either an activity or a meeting, not both</source>
        <translation>name either an activity or a meeting, not both</translation>
    </message>
    <message>
        <source>an e-mail address has an @</source>
        <translation>an e-mail address has an @</translation>
    </message>
    <message>
        <source>expires before it was signed</source>
        <translation>expires before it was signed</translation>
    </message>
    <message>
        <source>the number of members is missing</source>
        <translation>the number of members is missing</translation>
    </message>
    <message>
        <source>money without an amount</source>
        <translation>money without an amount</translation>
    </message>
    <message>
        <source>nobody is responsible yet</source>
        <translation>nobody is responsible yet</translation>
    </message>
    <message>
        <source>a house code has eleven digits</source>
        <translation>a house code has eleven digits</translation>
    </message>
    <message>
        <source>more pupils than members</source>
        <translation>more pupils than members</translation>
    </message>
    <message>
        <source>the year is not that of the date</source>
        <translation>the year is not that of the date</translation>
    </message>
    <message>
        <source>a stand-in for nobody</source>
        <translation>a stand-in for nobody</translation>
    </message>
    <message>
        <source>is the same as the other end</source>
        <translation>is the same as the other end</translation>
    </message>
    <message>
        <source>has fewer than nine digits</source>
        <translation>has fewer than nine digits</translation>
    </message>
    <message>
        <source>cannot be less than 0</source>
        <translation>cannot be less than 0</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>must be at least %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>must be at most %1</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices</source>
        <translation>“%1” is not one of the choices</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>is needed</translation>
    </message>
    <message>
        <source>%1 votes, but only %2 members were there</source>
        <translation>%1 votes, but only %2 members were there</translation>
    </message>
    <message>
        <source>a tie: the chair&apos;s casting vote decides</source>
        <translation>a tie: the chair&apos;s casting vote decides</translation>
    </message>
    <message>
        <source>the votes say otherwise</source>
        <translation>the votes say otherwise</translation>
    </message>
    <message>
        <source>name an activity, a meeting or an agenda item, and only one of them</source>
        <translation>name an activity, a meeting or an agenda item, and only one of them</translation>
    </message>
    <message>
        <source>a stand-in for someone who is there</source>
        <translation>a stand-in for someone who is there</translation>
    </message>
    <message>
        <source>the stand-in is a member too and counts once</source>
        <translation>the stand-in is a member too and counts once</translation>
    </message>
    <message>
        <source>stands in for two members and counts once</source>
        <translation>stands in for two members and counts once</translation>
    </message>
    <message>
        <source>holds two seats and counts once</source>
        <translation>holds two seats and counts once</translation>
    </message>
    <message>
        <source>left before arriving</source>
        <translation>left before arriving</translation>
    </message>
    <message>
        <source>more than the body has seats</source>
        <translation>more than the body has seats</translation>
    </message>
    <message>
        <source>a body is not part of itself</source>
        <translation>a body is not part of itself</translation>
    </message>
    <message>
        <source>the number of the order is missing: ที่ 214/2568</source>
        <translation>the number of the order is missing: ที่ 214/2568</translation>
    </message>
    <message>
        <source>the date of the order is missing: ลงวันที่ 16 ก.ย. 2568</source>
        <translation>the date of the order is missing: ลงวันที่ 16 ก.ย. 2568</translation>
    </message>
    <message>
        <source>These minutes are certified and locked. Note a correction below them instead.</source>
        <translation>These minutes are certified and locked. Note a correction below them instead.</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>“%1” is no date</translation>
    </message>
    <message>
        <source>“%1” is no day of the year</source>
        <translation>“%1” is no day of the year</translation>
    </message>
    <message>
        <source>“%1” is no time of day</source>
        <translation>“%1” is no time of day</translation>
    </message>
    <message>
        <source>this figure is not counted by village: the goal is followed for all of them</source>
        <translation>this figure is not counted by village: the goal is followed for all of them</translation>
    </message>
    <message>
        <source>more than 100 percent</source>
        <translation>more than 100 percent</translation>
    </message>
    <message>
        <source>without a target it is reached from the beginning</source>
        <translation>without a target it is reached from the beginning</translation>
    </message>
    <message>
        <source>the program counts this figure itself; what is typed here is not used</source>
        <translation>the program counts this figure itself; what is typed here is not used</translation>
    </message>
    <message>
        <source>of which meeting?</source>
        <translation>of which meeting?</translation>
    </message>
    <message>
        <source>a strong score without evidence</source>
        <translation>a strong score without evidence</translation>
    </message>
    <message>
        <source>labels bear no number</source>
        <translation>labels bear no number</translation>
    </message>
    <message>
        <source>there are no words yet</source>
        <translation>there are no words yet</translation>
    </message>
    <message>
        <source>there is nothing to fill in for %1</source>
        <translation>there is nothing to fill in for %1</translation>
    </message>
    <message>
        <source>answered before it was asked</source>
        <translation>answered before it was asked</translation>
    </message>
    <message>
        <source>due before it was asked</source>
        <translation>due before it was asked</translation>
    </message>
    <message>
        <source>settled before it was asked</source>
        <translation>settled before it was asked</translation>
    </message>
    <message>
        <source>neither a member nor a village says who asks</source>
        <translation>neither a member nor a village says who asks</translation>
    </message>
    <message>
        <source>answered, but the answer is not told</source>
        <translation>answered, but the answer is not told</translation>
    </message>
    <message>
        <source>answered, but not when</source>
        <translation>answered, but not when</translation>
    </message>
    <message>
        <source>a code is written without a semicolon</source>
        <translation>a code is written without a semicolon</translation>
    </message>
    <message>
        <source>more came back than were given out</source>
        <translation>more came back than were given out</translation>
    </message>
    <message>
        <source>counts in no campaign until its campaign is named, too</source>
        <translation>counts in no campaign until its campaign is named, too</translation>
    </message>
    <message>
        <source>more than a million baht: is there a digit too many?</source>
        <translation>more than a million baht: is there a digit too many?</translation>
    </message>
    <message>
        <source>says neither an amount nor a quantity</source>
        <translation>says neither an amount nor a quantity</translation>
    </message>
</context>
<context>
    <name>SampleSchool</name>
    <message>
        <source>Cancelled: nothing was kept.</source>
        <translation>Cancelled: nothing was kept.</translation>
    </message>
</context>
<context>
    <name>SarEvidence</name>
    <message>
        <source>This resolution is no longer in the minutes.</source>
        <translation>This resolution is no longer in the minutes.</translation>
    </message>
</context>
<context>
    <name>SaveAs</name>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>&amp;LibreOffice document (ODT)</source>
        <translation>&amp;LibreOffice document (ODT)</translation>
    </message>
    <message>
        <source>&amp;Word document (DOCX)</source>
        <translation>&amp;Word document (DOCX)</translation>
    </message>
    <message>
        <source>Plain &amp;text</source>
        <translation>Plain &amp;text</translation>
    </message>
    <message>
        <source>The year&apos;s &amp;book (PDF)</source>
        <translation>The year&apos;s &amp;book (PDF)</translation>
    </message>
    <message>
        <source>The figures as an &amp;Excel workbook (XLSX)</source>
        <translation>The figures as an &amp;Excel workbook (XLSX)</translation>
    </message>
    <message>
        <source>The year&apos;s &amp;calendar (PDF)</source>
        <translation>The year&apos;s &amp;calendar (PDF)</translation>
    </message>
    <message>
        <source>The year&apos;s c&amp;alendar (ODT)</source>
        <translation>The year&apos;s c&amp;alendar (ODT)</translation>
    </message>
    <message>
        <source>The calendar for a &amp;telephone or computer (ICS)</source>
        <translation>The calendar for a &amp;telephone or computer (ICS)</translation>
    </message>
    <message>
        <source>The &amp;reports of the year as a book (PDF)</source>
        <translation>The &amp;reports of the year as a book (PDF)</translation>
    </message>
    <message>
        <source>&amp;Text (TXT)</source>
        <translation>&amp;Text (TXT)</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>There is no sheet “%1” in this file. Its sheets are: %2.</source>
        <translation>There is no sheet “%1” in this file. Its sheets are: %2.</translation>
    </message>
    <message>
        <source>This spreadsheet cannot be read. Open it in the program it comes from and save it again as XLSX or CSV.</source>
        <translation>This spreadsheet cannot be read. Open it in the program it comes from and save it again as XLSX or CSV.</translation>
    </message>
    <message>
        <source>This is a file of Excel 97–2003, or one with a password. Save it in Excel as XLSX without a password, and import that.</source>
        <translation>This is a file of Excel 97–2003, or one with a password. Save it in Excel as XLSX without a password, and import that.</translation>
    </message>
    <message>
        <source>This is a text file: it has no sheets by name.</source>
        <translation>This is a text file: it has no sheets by name.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>“%1” is not a Bowon file. Choose a file that ends in .bowon, or a backup of one.</source>
        <translation>“%1” is not a Bowon file. Choose a file that ends in .bowon, or a backup of one.</translation>
    </message>
    <message>
        <source>There is already a record like this one.</source>
        <translation>There is already a record like this one.</translation>
    </message>
    <message>
        <source>Other records still refer to this one.</source>
        <translation>Other records still refer to this one.</translation>
    </message>
    <message>
        <source>The record is incomplete or not valid.</source>
        <translation>The record is incomplete or not valid.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or was copied only in part. Copy it again, or restore a backup.</source>
        <translation>The file “%1” is damaged or was copied only in part. Copy it again, or restore a backup.</translation>
    </message>
    <message>
        <source>The disk with “%1” is full. Nothing was changed; free some room and try again.</source>
        <translation>The disk with “%1” is full. Nothing was changed; free some room and try again.</translation>
    </message>
    <message>
        <source>“%1” may not be written to. Check the permissions of the file and its folder.</source>
        <translation>“%1” may not be written to. Check the permissions of the file and its folder.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”. Wait a moment and try again.</source>
        <translation>Another program is writing to “%1”. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that its folder is there and may be written to.</source>
        <translation>“%1” cannot be opened. Check that its folder is there and may be written to.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check the disk, and that there is a backup.</source>
        <translation>“%1” could not be read or written. Check the disk, and that there is a backup.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>There is no file “%1”.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Choose another name.</source>
        <translation>There is already a file “%1”. Choose another name.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>The file is damaged: %1</translation>
    </message>
    <message>
        <source>Row %2 of “%1” refers to a record that is not there (%3).</source>
        <translation>Row %2 of “%1” refers to a record that is not there (%3).</translation>
    </message>
    <message>
        <source>“%1” is in use and could not be replaced. Close it, or choose another name.</source>
        <translation>“%1” is in use and could not be replaced. Close it, or choose another name.</translation>
    </message>
    <message>
        <source>This record is no longer there: it was deleted elsewhere.</source>
        <translation>This record is no longer there: it was deleted elsewhere.</translation>
    </message>
    <message>
        <source>The search index was damaged and has been made anew. Nothing was saved yet: do it once more.</source>
        <translation>The search index was damaged and has been made anew. Nothing was saved yet: do it once more.</translation>
    </message>
    <message>
        <source>The search index does not agree with the records (%1). Have it made anew: bowon check FILE --mend</source>
        <translation>The search index does not agree with the records (%1). Have it made anew: bowon check FILE --mend</translation>
    </message>
    <message>
        <source>“%1” is open in a window or another program. Close it there first.</source>
        <translation>“%1” is open in a window or another program. Close it there first.</translation>
    </message>
    <message>
        <source>“%1” may not be written to here, and there is no room for the copy in which it would be read. Free some room, or copy it to another folder.</source>
        <translation>“%1” may not be written to here, and there is no room for the copy in which it would be read. Free some room, or copy it to another folder.</translation>
    </message>
</context>
<context>
    <name>Synergy</name>
    <message>
        <source>in the same village</source>
        <translation>in the same village</translation>
    </message>
    <message>
        <source>%1, less than a kilometre away</source>
        <translation>%1, less than a kilometre away</translation>
    </message>
    <message>
        <source>%1, %2 km away</source>
        <translation>%1, %2 km away</translation>
    </message>
    <message>
        <source>in the service area</source>
        <translation>in the service area</translation>
    </message>
    <message>
        <source>outside the service area</source>
        <translation>outside the service area</translation>
    </message>
    <message>
        <source>not asked in two years</source>
        <translation>not asked in two years</translation>
    </message>
    <message numerus="yes">
        <source>asked %n time(s) in two years</source>
        <translation>
            <numerusform>asked once in two years</numerusform>
            <numerusform>asked %n times in two years</numerusform>
        </translation>
    </message>
    <message>
        <source>never verified</source>
        <translation>never verified</translation>
    </message>
    <message>
        <source>verified on %1, to be verified again</source>
        <translation>verified on %1, to be verified again</translation>
    </message>
    <message>
        <source>verified on %1</source>
        <translation>verified on %1</translation>
    </message>
    <message>
        <source>knows “%1”</source>
        <translation>knows “%1”</translation>
    </message>
    <message>
        <source>the same field</source>
        <translation>the same field</translation>
    </message>
    <message>
        <source>of a kindred field</source>
        <translation>of a kindred field</translation>
    </message>
    <message>
        <source>teaches these grades</source>
        <translation>teaches these grades</translation>
    </message>
    <message>
        <source>held on %1, rated %2 of 5</source>
        <translation>held on %1, rated %2 of 5</translation>
    </message>
    <message>
        <source>held on %1</source>
        <translation>held on %1</translation>
    </message>
    <message>
        <source>alike in “%1”</source>
        <translation>alike in “%1”</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>on request</translation>
    </message>
    <message>
        <source>An activity was planned</source>
        <translation>An activity was planned</translation>
    </message>
    <message>
        <source>An activity was planned with %1</source>
        <translation>An activity was planned with %1</translation>
    </message>
    <message>
        <source>at the school</source>
        <translation>at the school</translation>
    </message>
    <message>
        <source>in no village on record</source>
        <translation>in no village on record</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Number %1/%2 stands in the register already, for %3. The next free number is %4.</source>
        <translation>Number %1/%2 stands in the register already, for %3. The next free number is %4.</translation>
    </message>
    <message>
        <source>“%1” was thanked for on %2 already. Take it off the list and try again.</source>
        <translation>“%1” was thanked for on %2 already. Take it off the list and try again.</translation>
    </message>
    <message>
        <source>The papers have no date yet. Type one, such as 16/5/2568.</source>
        <translation>The papers have no date yet. Type one, such as 16/5/2568.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>name of the recipient</source>
        <translation>name of the recipient</translation>
    </message>
    <message>
        <source>name and office, as it is written to</source>
        <translation>name and office, as it is written to</translation>
    </message>
    <message>
        <source>address of the recipient</source>
        <translation>address of the recipient</translation>
    </message>
    <message>
        <source>what was given, with quantity and money</source>
        <translation>what was given, with quantity and money</translation>
    </message>
    <message>
        <source>amount in baht</source>
        <translation>amount in baht</translation>
    </message>
    <message>
        <source>amount in words</source>
        <translation>amount in words</translation>
    </message>
    <message>
        <source>day of the gift</source>
        <translation>day of the gift</translation>
    </message>
    <message>
        <source>what it is used for</source>
        <translation>what it is used for</translation>
    </message>
    <message>
        <source>title of the activity</source>
        <translation>title of the activity</translation>
    </message>
    <message>
        <source>day of the activity</source>
        <translation>day of the activity</translation>
    </message>
    <message>
        <source>as what the recipient took part</source>
        <translation>as what the recipient took part</translation>
    </message>
    <message>
        <source>name of the school</source>
        <translation>name of the school</translation>
    </message>
    <message>
        <source>education area of the school</source>
        <translation>education area of the school</translation>
    </message>
    <message>
        <source>name of the director</source>
        <translation>name of the director</translation>
    </message>
    <message>
        <source>number of the paper</source>
        <translation>number of the paper</translation>
    </message>
    <message>
        <source>date of the paper</source>
        <translation>date of the paper</translation>
    </message>
    <message>
        <source>academic year of the date</source>
        <translation>academic year of the date</translation>
    </message>
</context>
<context>
    <name>YearPapers</name>
    <message>
        <source>No activity was held in %1 yet: there is nothing to bind.</source>
        <translation>No activity was held in %1 yet: there is nothing to bind.</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>The file could not be packed. There may be too little memory: close other programs and try again.</source>
        <translation>The file could not be packed. There may be too little memory: close other programs and try again.</translation>
    </message>
    <message>
        <source>This is no whole XLSX or ODS file. Open it in the program it comes from and save it again.</source>
        <translation>This is no whole XLSX or ODS file. Open it in the program it comes from and save it again.</translation>
    </message>
</context>
<context>
    <name>core::Store</name>
    <message>
        <source>“%1” was made by a newer Bowon: it can be read here, not changed. Install the newer program to change it.</source>
        <translation>“%1” was made by a newer Bowon: it can be read here, not changed. Install the newer program to change it.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Check the permissions of the file and its folder.</source>
        <translation>“%1” is open for reading only. Check the permissions of the file and its folder.</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>is there already</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>Cannot be deleted: still used in %1. Change or delete those first, or set an end date instead.</source>
        <translation>Cannot be deleted: still used in %1. Change or delete those first, or set an end date instead.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged and was not restored: %2</source>
        <translation>The backup “%1” is damaged and was not restored: %2</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Choose another name, or say that it is to be replaced.</source>
        <translation>There is already a file “%1”. Choose another name, or say that it is to be replaced.</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>This record is no longer there.</translation>
    </message>
    <message>
        <source>The backup cannot be the file itself. Choose another name.</source>
        <translation>The backup cannot be the file itself. Choose another name.</translation>
    </message>
    <message>
        <source>There is already a file “%1”, and it is not an earlier backup of this one. Choose another name, or say that it is to be replaced.</source>
        <translation>There is already a file “%1”, and it is not an earlier backup of this one. Choose another name, or say that it is to be replaced.</translation>
    </message>
    <message>
        <source>“%1” is the backup itself, which stays as it is. Choose another name.</source>
        <translation>“%1” is the backup itself, which stays as it is. Choose another name.</translation>
    </message>
    <message>
        <source>Cannot be deleted: still used in %1. It may stay there and be taken out of use: tick “%2”.</source>
        <translation>Cannot be deleted: still used in %1. It may stay there and be taken out of use: tick “%2”.</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message>
        <source>&amp;Who came: %1 members (F6)</source>
        <translation>&amp;Who came: %1 members (F6)</translation>
    </message>
    <message>
        <source>&amp;Who came… (F6)</source>
        <translation>&amp;Who came… (F6)</translation>
    </message>
    <message>
        <source>its day is past: as long as it is only planned it counts nowhere</source>
        <translation>its day is past: as long as it is only planned it counts nowhere</translation>
    </message>
    <message>
        <source>its day is still to come</source>
        <translation>its day is still to come</translation>
    </message>
    <message>
        <source>more than the budget, by %1 baht</source>
        <translation>more than the budget, by %1 baht</translation>
    </message>
    <message>
        <source>Plan of the &amp;year (F7)</source>
        <translation>Plan of the &amp;year (F7)</translation>
    </message>
    <message>
        <source>Print the re&amp;port…</source>
        <translation>Print the re&amp;port…</translation>
    </message>
    <message>
        <source>The report of this activity on one page (Ctrl+P)</source>
        <translation>The report of this activity on one page (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>&amp;Invitation letters…</source>
        <translation>&amp;Invitation letters…</translation>
    </message>
    <message>
        <source>Letters that invite those who teach at this activity</source>
        <translation>Letters that invite those who teach at this activity</translation>
    </message>
</context>
<context>
    <name>ui::AgendaEditor</name>
    <message>
        <source>Add an item below</source>
        <translation>Add an item below</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>Add a heading</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Add a task</translation>
    </message>
    <message>
        <source>Text under the heading</source>
        <translation>Text under the heading</translation>
    </message>
    <message>
        <source>Count of votes</source>
        <translation>Count of votes</translation>
    </message>
    <message>
        <source>Dissenting opinion</source>
        <translation>Dissenting opinion</translation>
    </message>
    <message>
        <source>Move right, below the item above</source>
        <translation>Move right, below the item above</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Move left</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Photos and papers of the item</source>
        <translation>Photos and papers of the item</translation>
    </message>
    <message>
        <source>A shared goal of the year</source>
        <translation>A shared goal of the year</translation>
    </message>
    <message>
        <source>Evidence for standards…</source>
        <translation>Evidence for standards…</translation>
    </message>
</context>
<context>
    <name>ui::AgendaItemEditor</name>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Resolution, in its own words</source>
        <translation>Resolution, in its own words</translation>
    </message>
    <message>
        <source>Dissenting opinion, with its reasons and whose it is</source>
        <translation>Dissenting opinion, with its reasons and whose it is</translation>
    </message>
    <message>
        <source>Dissenting opinion</source>
        <translation>Dissenting opinion</translation>
    </message>
    <message>
        <source>+ Task</source>
        <translation>+ Task</translation>
    </message>
    <message>
        <source>A task that comes of this item (Ctrl+T)</source>
        <translation>A task that comes of this item (Ctrl+T)</translation>
    </message>
    <message>
        <source>What can be done with this item</source>
        <translation>What can be done with this item</translation>
    </message>
    <message>
        <source>Drag it to move the item with all that lies below it</source>
        <translation>Drag it to move the item with all that lies below it</translation>
    </message>
</context>
<context>
    <name>ui::CampaignPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>The account of the campaign (Ctrl+P)</source>
        <translation>The account of the campaign (Ctrl+P)</translation>
    </message>
    <message>
        <source>In the ledger…</source>
        <translation>In the ledger…</translation>
    </message>
    <message>
        <source>The gifts of this campaign in the ledger</source>
        <translation>The gifts of this campaign in the ledger</translation>
    </message>
    <message>
        <source>Brought in by list</source>
        <translation>Brought in by list</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Gifts</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimated</translation>
    </message>
    <message>
        <source>Came in: %1
Spent: %2 baht · Net: %3 baht</source>
        <translation>Came in: %1
Spent: %2 baht · Net: %3 baht</translation>
    </message>
    <message>
        <source>On no list</source>
        <translation>On no list</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (estimated)</translation>
    </message>
</context>
<context>
    <name>ui::CertificationLine</name>
    <message>
        <source>Minutes %1: certified at %2 and locked</source>
        <translation>Minutes %1: certified at %2 and locked</translation>
    </message>
    <message>
        <source>Minutes %1: not certified yet</source>
        <translation>Minutes %1: not certified yet</translation>
    </message>
    <message>
        <source>What was corrected in them; empty: nothing</source>
        <translation>What was corrected in them; empty: nothing</translation>
    </message>
    <message>
        <source>Certify and lock</source>
        <translation>Certify and lock</translation>
    </message>
    <message>
        <source>Minutes that are certified can no longer be changed</source>
        <translation>Minutes that are certified can no longer be changed</translation>
    </message>
</context>
<context>
    <name>ui::ChartsPage</name>
    <message>
        <source>Participation by village</source>
        <translation>Participation by village</translation>
    </message>
    <message>
        <source>Households reached by village</source>
        <translation>Households reached by village</translation>
    </message>
    <message>
        <source>Households reached, over the years</source>
        <translation>Households reached, over the years</translation>
    </message>
    <message>
        <source>People and hours, over the years</source>
        <translation>People and hours, over the years</translation>
    </message>
    <message>
        <source>Given in both directions, by village</source>
        <translation>Given in both directions, by village</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copy the table</translation>
    </message>
    <message>
        <source>&amp;Save the chart…</source>
        <translation>&amp;Save the chart…</translation>
    </message>
    <message>
        <source>The figures of the chart</source>
        <translation>The figures of the chart</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>There is nothing on record for this year.</source>
        <translation>There is nothing on record for this year.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Most: %1 (%2). Least: %3 (%4).</source>
        <translation>Most: %1 (%2). Least: %3 (%4).</translation>
    </message>
    <message>
        <source>No data: %1.</source>
        <translation>No data: %1.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>Households of village %1 %2; Enter opens one</source>
        <translation>Households of village %1 %2; Enter opens one</translation>
    </message>
    <message>
        <source>Choose a village to see its households</source>
        <translation>Choose a village to see its households</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>The table was copied; paste it into a spreadsheet.</source>
        <translation>The table was copied; paste it into a spreadsheet.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>Picture (*.png);;PDF (*.pdf)</source>
        <translation>Picture (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder.</source>
        <translation>“%1” could not be written. Check the folder.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Over 100 %: the village&apos;s official number of households is too low.</source>
        <translation>Over 100 %: the village&apos;s official number of households is too low.</translation>
    </message>
</context>
<context>
    <name>ui::CodesGroup</name>
    <message>
        <source>%1 (not in the list)</source>
        <translation>%1 (not in the list)</translation>
    </message>
</context>
<context>
    <name>ui::CommitteePage</name>
    <message>
        <source>vacant since %1</source>
        <translation>vacant since %1</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>%1, by the rule</source>
        <translation>%1, by the rule</translation>
    </message>
    <message>
        <source>No seat was missing.</source>
        <translation>No seat was missing.</translation>
    </message>
    <message numerus="yes">
        <source>%n vacant seat(s) added.</source>
        <translation>
            <numerusform>%n vacant seat added.</numerusform>
            <numerusform>%n vacant seats added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) of the template were there and stay as they are.</source>
        <translation>
            <numerusform>%n seat of the template was there and stays as it is.</numerusform>
            <numerusform>%n seats of the template were there and stay as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the template, and kept: %1.</source>
        <translation>Not in the template, and kept: %1.</translation>
    </message>
    <message>
        <source>Filled in: %1.</source>
        <translation>Filled in: %1.</translation>
    </message>
    <message>
        <source>The seats are kept as the template “%1”.</source>
        <translation>The seats are kept as the template “%1”.</translation>
    </message>
    <message>
        <source>%1 holds the seat from %2 on.</source>
        <translation>%1 holds the seat from %2 on.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>%1 vacant</source>
        <translation>%1 vacant</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 over</translation>
    </message>
    <message>
        <source>%1, over</source>
        <translation>%1, over</translation>
    </message>
</context>
<context>
    <name>ui::CopyPlanModel</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>New day</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Day before</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>in the plan already</source>
        <translation>in the plan already</translation>
    </message>
</context>
<context>
    <name>ui::CopyPlanPanel</name>
    <message>
        <source>From the &amp;year</source>
        <translation>From the &amp;year</translation>
    </message>
    <message>
        <source>On the &amp;day</source>
        <translation>On the &amp;day</translation>
    </message>
    <message>
        <source>same weekday, nearest to the date</source>
        <translation>same weekday, nearest to the date</translation>
    </message>
    <message>
        <source>same date</source>
        <translation>same date</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Type to find; ↓ into the list; space ticks</source>
        <translation>Type to find; ↓ into the list; space ticks</translation>
    </message>
    <message>
        <source>academic year %1</source>
        <translation>academic year %1</translation>
    </message>
    <message>
        <source>fiscal year %1</source>
        <translation>fiscal year %1</translation>
    </message>
    <message>
        <source>calendar year %1</source>
        <translation>calendar year %1</translation>
    </message>
    <message>
        <source>Copy a plan into the %1</source>
        <translation>Copy a plan into the %1</translation>
    </message>
    <message>
        <source>That year has no plan. Choose another one.</source>
        <translation>That year has no plan. Choose another one.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are in the plan already</source>
        <translation>
            <numerusform>%n line is in the plan already</numerusform>
            <numerusform>%n lines are in the plan already</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan of %1 from %2</source>
        <translation>Plan of %1 from %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n line(s)</source>
        <translation>
            <numerusform>&amp;Copy %n line</numerusform>
            <numerusform>&amp;Copy %n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>&amp;Tick all</translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation>Tick n&amp;one</translation>
    </message>
</context>
<context>
    <name>ui::CrowdTable</name>
    <message>
        <source>Crowds without names: people by village</source>
        <translation>Crowds without names: people by village</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Live there</source>
        <translation>Live there</translation>
    </message>
    <message>
        <source>%1: %2 people present, and %3 live there (%4 %). It is kept as typed.</source>
        <translation>%1: %2 people present, and %3 live there (%4 %). It is kept as typed.</translation>
    </message>
    <message>
        <source>“%1” is not a number of people. Type digits only.</source>
        <translation>“%1” is not a number of people. Type digits only.</translation>
    </message>
</context>
<context>
    <name>ui::DayOfYearEdit</name>
    <message>
        <source>“%1” is no day of the year; write it like 16/5</source>
        <translation>“%1” is no day of the year; write it like 16/5</translation>
    </message>
</context>
<context>
    <name>ui::DutyList</name>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n day(s) late</source>
        <translation>
            <numerusform>%1 — %n day late</numerusform>
            <numerusform>%1 — %n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%1 — in %n day(s)</source>
        <translation>
            <numerusform>%1 — in %n day</numerusform>
            <numerusform>%1 — in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings ahead (%1)</source>
        <translation>Meetings ahead (%1)</translation>
    </message>
    <message>
        <source>Minutes awaiting certification (%1)</source>
        <translation>Minutes awaiting certification (%1)</translation>
    </message>
    <message>
        <source>Follow-ups that are late (%1)</source>
        <translation>Follow-ups that are late (%1)</translation>
    </message>
    <message>
        <source>Follow-ups to be done (%1)</source>
        <translation>Follow-ups to be done (%1)</translation>
    </message>
    <message>
        <source>Terms that end within 90 days (%1)</source>
        <translation>Terms that end within 90 days (%1)</translation>
    </message>
    <message>
        <source>Agreements that expire within 90 days (%1)</source>
        <translation>Agreements that expire within 90 days (%1)</translation>
    </message>
    <message>
        <source>Gifts not thanked for yet (%1)</source>
        <translation>Gifts not thanked for yet (%1)</translation>
    </message>
    <message>
        <source>Terms that are over, with nobody appointed since (%1)</source>
        <translation>Terms that are over, with nobody appointed since (%1)</translation>
    </message>
    <message>
        <source>Minutes not finished yet (%1)</source>
        <translation>Minutes not finished yet (%1)</translation>
    </message>
    <message>
        <source>Activities past, not said to be held or cancelled (%1)</source>
        <translation>Activities past, not said to be held or cancelled (%1)</translation>
    </message>
    <message>
        <source>Vacant seats (%1)</source>
        <translation>Vacant seats (%1)</translation>
    </message>
    <message>
        <source>Requests that should have been answered (%1)</source>
        <translation>Requests that should have been answered (%1)</translation>
    </message>
    <message>
        <source>Requests that wait for an answer (%1)</source>
        <translation>Requests that wait for an answer (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FieldForm</name>
    <message>
        <source>is needed</source>
        <translation>is needed</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line</source>
        <translation>Shift+Enter begins a new line</translation>
    </message>
    <message>
        <source>Something here is not saved; the reason stands beside it. Esc in its field brings the last good value back.</source>
        <translation>Something here is not saved; the reason stands beside it. Esc in its field brings the last good value back.</translation>
    </message>
    <message>
        <source>The new record is not saved yet; still missing: %1</source>
        <translation>The new record is not saved yet; still missing: %1</translation>
    </message>
</context>
<context>
    <name>ui::Foot</name>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Deleted: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Last good backup: %1 %2</source>
        <translation>Last good backup: %1 %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Made by a newer Bowon: this file can be read here, not changed.</source>
        <translation>Made by a newer Bowon: this file can be read here, not changed.</translation>
    </message>
    <message>
        <source>This file may not be written to: it can be read, not changed.</source>
        <translation>This file may not be written to: it can be read, not changed.</translation>
    </message>
</context>
<context>
    <name>ui::GoalCard</name>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Where it stands: %1</source>
        <translation>Where it stands: %1</translation>
    </message>
    <message>
        <source>The year before: %1</source>
        <translation>The year before: %1</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Resolved: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>ui::GoalsPage</name>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Goals and self-rating of the year (Ctrl+P)</source>
        <translation>Goals and self-rating of the year (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Goals (F6)</source>
        <translation>&amp;Goals (F6)</translation>
    </message>
    <message>
        <source>&amp;Self-rating of the year (F6)</source>
        <translation>&amp;Self-rating of the year (F6)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>ui::GroupsModel</name>
    <message>
        <source>In total</source>
        <translation>In total</translation>
    </message>
    <message>
        <source>Giver or receiver</source>
        <translation>Giver or receiver</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Came
times</source>
        <translation>Came
times</translation>
    </message>
    <message>
        <source>Came
money</source>
        <translation>Came
money</translation>
    </message>
    <message>
        <source>Came
estimated</source>
        <translation>Came
estimated</translation>
    </message>
    <message>
        <source>Came
hours</source>
        <translation>Came
hours</translation>
    </message>
    <message>
        <source>Went
times</source>
        <translation>Went
times</translation>
    </message>
    <message>
        <source>Went
money</source>
        <translation>Went
money</translation>
    </message>
    <message>
        <source>Went
estimated</source>
        <translation>Went
estimated</translation>
    </message>
    <message>
        <source>Went
hours</source>
        <translation>Went
hours</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Last time</translation>
    </message>
</context>
<context>
    <name>ui::GuestList</name>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>+ type a name</source>
        <translation>+ type a name</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Add a guest</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter or a double click opens the list to tick</source>
        <translation>Enter or a double click opens the list to tick</translation>
    </message>
    <message>
        <source>Enter or a double click writes down the position at this meeting</source>
        <translation>Enter or a double click writes down the position at this meeting</translation>
    </message>
    <message>
        <source>Position at this meeting</source>
        <translation>Position at this meeting</translation>
    </message>
    <message>
        <source>Paste names…</source>
        <translation>Paste names…</translation>
    </message>
    <message>
        <source>A list copied from a spreadsheet or a letter: names, positions, villages (Ctrl+Shift+V)</source>
        <translation>A list copied from a spreadsheet or a letter: names, positions, villages (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Tick households…</source>
        <translation>Tick households…</translation>
    </message>
    <message>
        <source>For a meeting of hundreds: the households of each village, with a tick each (Ctrl+Shift+H)</source>
        <translation>For a meeting of hundreds: the households of each village, with a tick each (Ctrl+Shift+H)</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Nothing was done in this file yet. Every change will stand here, and can be taken back.</source>
        <translation>Nothing was done in this file yet. Every change will stand here, and can be taken back.</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Undo the last step</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Show older steps</source>
        <translation>Show older steps</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted</source>
        <translation>%1 new, %2 changed, %3 deleted</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>Import of %1: %2</source>
        <translation>Import of %1: %2</translation>
    </message>
    <message>
        <source>Sample school made: %1</source>
        <translation>Sample school made: %1</translation>
    </message>
    <message>
        <source>Deleted: %1 and what belongs to it (%2)</source>
        <translation>Deleted: %1 and what belongs to it (%2)</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Deleted: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>undone, then something else was done</source>
        <translation>undone, then something else was done</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>(a picture)</source>
        <translation>(a picture)</translation>
    </message>
    <message>
        <source>(whole record)</source>
        <translation>(whole record)</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>was there</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message numerus="yes">
        <source>Issued: %1 and %n more</source>
        <translation>
            <numerusform>Issued: %1 and %n more</numerusform>
            <numerusform>Issued: %1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>Issued: %1</translation>
    </message>
</context>
<context>
    <name>ui::HolderRow</name>
    <message>
        <source>New holder</source>
        <translation>New holder</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>Holds the seat from</source>
        <translation>Holds the seat from</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Appoint</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Who it is to be is still missing.</source>
        <translation>Who it is to be is still missing.</translation>
    </message>
    <message>
        <source>From which day on is still missing.</source>
        <translation>From which day on is still missing.</translation>
    </message>
</context>
<context>
    <name>ui::HoldersList</name>
    <message>
        <source>Who held this seat</source>
        <translation>Who held this seat</translation>
    </message>
    <message>
        <source>Enter brings the holder into the form above</source>
        <translation>Enter brings the holder into the form above</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
</context>
<context>
    <name>ui::HomePage</name>
    <message>
        <source>To be &amp;dealt with</source>
        <translation>To be &amp;dealt with</translation>
    </message>
    <message>
        <source>&amp;Minutes of a meeting</source>
        <translation>&amp;Minutes of a meeting</translation>
    </message>
    <message>
        <source>An &amp;activity</source>
        <translation>An &amp;activity</translation>
    </message>
    <message>
        <source>Annual &amp;summary</source>
        <translation>Annual &amp;summary</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>The school</translation>
    </message>
    <message>
        <source>Nothing is due. A meeting, a follow-up or a gift will stand here when it needs you.</source>
        <translation>Nothing is due. A meeting, a follow-up or a gift will stand here when it needs you.</translation>
    </message>
    <message>
        <source>Academic year %1 so far, last year&apos;s in brackets</source>
        <translation>Academic year %1 so far, last year&apos;s in brackets</translation>
    </message>
    <message>
        <source>Academic year %1, the year before in brackets</source>
        <translation>Academic year %1, the year before in brackets</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>Households reached</source>
        <translation>Households reached</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>People who took part</translation>
    </message>
    <message>
        <source>Hours together</source>
        <translation>Hours together</translation>
    </message>
    <message>
        <source>Activities held</source>
        <translation>Activities held</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Meetings held</translation>
    </message>
    <message>
        <source>Given to the school (baht)</source>
        <translation>Given to the school (baht)</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>To begin with</translation>
    </message>
    <message>
        <source>Enter the school&apos;s address, its director and its logo</source>
        <translation>Enter the school&apos;s address, its director and its logo</translation>
    </message>
    <message>
        <source>Enter the villages, and which of them are in the service area</source>
        <translation>Enter the villages, and which of them are in the service area</translation>
    </message>
    <message>
        <source>Bring in the list of households from a file</source>
        <translation>Bring in the list of households from a file</translation>
    </message>
    <message>
        <source>Enter the school board, and who sits on it</source>
        <translation>Enter the school board, and who sits on it</translation>
    </message>
    <message>
        <source>Shared goals of the &amp;year</source>
        <translation>Shared goals of the &amp;year</translation>
    </message>
    <message>
        <source>None is agreed for %1 yet: enter the first</source>
        <translation>None is agreed for %1 yet: enter the first</translation>
    </message>
    <message>
        <source>Enter the goals agreed with the community</source>
        <translation>Enter the goals agreed with the community</translation>
    </message>
    <message>
        <source>Enter what the villages and the school need of each other</source>
        <translation>Enter what the villages and the school need of each other</translation>
    </message>
</context>
<context>
    <name>ui::HouseholdPanel</name>
    <message>
        <source>Village %1 %2</source>
        <translation>Village %1 %2</translation>
    </message>
    <message>
        <source>No household is on record yet.</source>
        <translation>No household is on record yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) came</source>
        <translation>
            <numerusform>%n household came</numerusform>
            <numerusform>%n households came</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tick none</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Type to find; ↓ into the list; space ticks</source>
        <translation>Type to find; ↓ into the list; space ticks</translation>
    </message>
    <message>
        <source>Find a household</source>
        <translation>Find a household</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Villages</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
</context>
<context>
    <name>ui::HouseholdTicks</name>
    <message>
        <source>came</source>
        <translation>came</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message>
        <source>Lists from files, in and out</source>
        <translation>Lists from files, in and out</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choose a file…</translation>
    </message>
    <message>
        <source>with sensitive columns</source>
        <translation>with sensitive columns</translation>
    </message>
    <message>
        <source>&amp;Leave refused rows out</source>
        <translation>&amp;Leave refused rows out</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Refused rows</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>New rows</translation>
    </message>
    <message>
        <source>Changed rows</source>
        <translation>Changed rows</translation>
    </message>
    <message>
        <source>Unchanged rows</source>
        <translation>Unchanged rows</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Which rows are shown</translation>
    </message>
    <message>
        <source>Which file</source>
        <translation>Which file</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” cannot be read: %2.</translation>
    </message>
    <message>
        <source>%1 (%2, %3 rows)</source>
        <translation>%1 (%2, %3 rows)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 refused</source>
        <translation>%1 new, %2 changed, %3 unchanged, %4 refused</translation>
    </message>
    <message>
        <source>These columns are not known and are left out: %1</source>
        <translation>These columns are not known and are left out: %1</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed. One undo takes all of it back.</source>
        <translation>Imported: %1 new, %2 changed. One undo takes all of it back.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Export %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Columns known for “%1”:
%2

A list exported here shows how each is written.</source>
        <translation>Columns known for “%1”:
%2

A list exported here shows how each is written.</translation>
    </message>
    <message>
        <source>An Excel, LibreOffice or CSV file with a first row that names the columns, saved by any spreadsheet. First you see what would happen with every row; nothing is changed before you say so, and one undo takes all of it back.</source>
        <translation>An Excel, LibreOffice or CSV file with a first row that names the columns, saved by any spreadsheet. First you see what would happen with every row; nothing is changed before you say so, and one undo takes all of it back.</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.ods *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Lists (*.xlsx *.ods *.csv *.txt *.tsv);;All files (*)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Which sheet of the file</source>
        <translation>Which sheet of the file</translation>
    </message>
    <message>
        <source>E&amp;xport this kind…</source>
        <translation>E&amp;xport this kind…</translation>
    </message>
    <message>
        <source>These columns are there twice, only the first is read: %1</source>
        <translation>These columns are there twice, only the first is read: %1</translation>
    </message>
</context>
<context>
    <name>ui::ImportPlanModel</name>
    <message>
        <source>odd: %1 %2</source>
        <translation>odd: %1 %2</translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”</source>
        <translation>%1: “%2” becomes “%3”</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>ui::IssuedPapersPage</name>
    <message>
        <source>Printed: %1</source>
        <translation>Printed: %1</translation>
    </message>
    <message>
        <source>Print this one &amp;once more…</source>
        <translation>Print this one &amp;once more…</translation>
    </message>
    <message>
        <source>With its number and date; the register stays as it is</source>
        <translation>With its number and date; the register stays as it is</translation>
    </message>
    <message>
        <source>Print the &amp;register of %1…</source>
        <translation>Print the &amp;register of %1…</translation>
    </message>
    <message>
        <source>Print the &amp;register…</source>
        <translation>Print the &amp;register…</translation>
    </message>
    <message>
        <source>All papers of this kind and year (Ctrl+P)</source>
        <translation>All papers of this kind and year (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>ui::LedgerFilters</name>
    <message>
        <source>No village on record</source>
        <translation>No village on record</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Both directions</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Every kind</translation>
    </message>
    <message>
        <source>Every village</source>
        <translation>Every village</translation>
    </message>
    <message>
        <source>Every campaign, or none</source>
        <translation>Every campaign, or none</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Every state</translation>
    </message>
    <message>
        <source>Not thanked for yet</source>
        <translation>Not thanked for yet</translation>
    </message>
    <message>
        <source>To be entered in e-Donation</source>
        <translation>To be entered in e-Donation</translation>
    </message>
    <message>
        <source>Not used up yet</source>
        <translation>Not used up yet</translation>
    </message>
    <message>
        <source>Every &amp;year</source>
        <translation>Every &amp;year</translation>
    </message>
    <message>
        <source>Giver or receiver</source>
        <translation>Giver or receiver</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>No filter</translation>
    </message>
    <message>
        <source>Takes all filters off</source>
        <translation>Takes all filters off</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Every month</translation>
    </message>
</context>
<context>
    <name>ui::LedgerGroups</name>
    <message>
        <source>Enter opens the entries behind a line. What is not money is estimated.</source>
        <translation>Enter opens the entries behind a line. What is not money is estimated.</translation>
    </message>
</context>
<context>
    <name>ui::LedgerPage</name>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>By partner</source>
        <translation>By partner</translation>
    </message>
    <message>
        <source>By village</source>
        <translation>By village</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>As it prints</source>
        <translation>As it prints</translation>
    </message>
    <message>
        <source>How the book is looked at</source>
        <translation>How the book is looked at</translation>
    </message>
    <message>
        <source>F6 goes to the next</source>
        <translation>F6 goes to the next</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>What is shown, as an account book (Ctrl+P)</source>
        <translation>What is shown, as an account book (Ctrl+P)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>The entry is saved. It is not listed, because the filters leave it out.</source>
        <translation>The entry is saved. It is not listed, because the filters leave it out.</translation>
    </message>
    <message>
        <source>To the school</source>
        <translation>To the school</translation>
    </message>
    <message>
        <source>To the community</source>
        <translation>To the community</translation>
    </message>
    <message>
        <source>Not used up</source>
        <translation>Not used up</translation>
    </message>
    <message>
        <source>brought forward %1; carried over %2</source>
        <translation>brought forward %1; carried over %2</translation>
    </message>
    <message>
        <source>The book is being laid out…</source>
        <translation>The book is being laid out…</translation>
    </message>
</context>
<context>
    <name>ui::LetterFields</name>
    <message>
        <source>&amp;Letter no.</source>
        <translation>&amp;Letter no.</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Time</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Something on this page is not saved. Close all the same?</source>
        <translation>Something on this page is not saved. Close all the same?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Backup made and checked: %1</source>
        <translation>Backup made and checked: %1</translation>
    </message>
</context>
<context>
    <name>ui::MeetingHead</name>
    <message>
        <source>%1: a number is needed</source>
        <translation>%1: a number is needed</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Year (B.E.)</source>
        <translation>Year (B.E.)</translation>
    </message>
    <message>
        <source>Extraordinary</source>
        <translation>Extraordinary</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Minute taker</source>
        <translation>Minute taker</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Certified at meeting no.</source>
        <translation>Certified at meeting no.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>ui::MeetingList</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>New meeting (Ctrl+N)</source>
        <translation>New meeting (Ctrl+N)</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Filter, also in the minutes</source>
        <translation>Filter, also in the minutes</translation>
    </message>
    <message>
        <source>By body, number, month, status, or any words of the minutes (Ctrl+F)</source>
        <translation>By body, number, month, status, or any words of the minutes (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>ui::MeetingPage</name>
    <message>
        <source>Saved as “%1”</source>
        <translation>Saved as “%1”</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Fold the list away (F8)</source>
        <translation>Fold the list away (F8)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>The official form beside the sheet (F9)</source>
        <translation>The official form beside the sheet (F9)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print the minutes (Ctrl+P)</source>
        <translation>Print the minutes (Ctrl+P)</translation>
    </message>
    <message>
        <source>Here stand the meetings and their minutes.
First enter the body that meets, and who sits on it.</source>
        <translation>Here stand the meetings and their minutes.
First enter the body that meets, and who sits on it.</translation>
    </message>
    <message>
        <source>Go to the committees</source>
        <translation>Go to the committees</translation>
    </message>
    <message>
        <source>Here stand the meetings and their minutes.
A new one comes with its number, its members and its agenda.</source>
        <translation>Here stand the meetings and their minutes.
A new one comes with its number, its members and its agenda.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Papers ▾</source>
        <translation>Papers ▾</translation>
    </message>
    <message>
        <source>Letters and lists before and after the meeting (F7)</source>
        <translation>Letters and lists before and after the meeting (F7)</translation>
    </message>
    <message>
        <source>&amp;Invitation letters…</source>
        <translation>&amp;Invitation letters…</translation>
    </message>
    <message>
        <source>&amp;Sign-in sheet…</source>
        <translation>&amp;Sign-in sheet…</translation>
    </message>
    <message>
        <source>&amp;Calendar file…</source>
        <translation>&amp;Calendar file…</translation>
    </message>
    <message>
        <source>&amp;Memo to the director…</source>
        <translation>&amp;Memo to the director…</translation>
    </message>
    <message>
        <source>&amp;Distribution list…</source>
        <translation>&amp;Distribution list…</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Save the calendar file</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
</context>
<context>
    <name>ui::MeetingPapersPanel</name>
    <message>
        <source>Saved as “%1”</source>
        <translation>Saved as “%1”</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>← Back to the sheet</source>
        <translation>← Back to the sheet</translation>
    </message>
    <message>
        <source>What was typed is kept with the meeting (Esc)</source>
        <translation>What was typed is kept with the meeting (Esc)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Print this paper (Ctrl+P)</source>
        <translation>Print this paper (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>ui::MemberAccount</name>
    <message>
        <source>Giving and receiving</source>
        <translation>Giving and receiving</translation>
    </message>
    <message>
        <source>Entries…</source>
        <translation>Entries…</translation>
    </message>
    <message>
        <source>The entries of this member in the ledger</source>
        <translation>The entries of this member in the ledger</translation>
    </message>
    <message>
        <source>Nothing was given either way yet.</source>
        <translation>Nothing was given either way yet.</translation>
    </message>
    <message>
        <source>Gave the school: %1
Got from the school: %2
Last time: %3</source>
        <translation>Gave the school: %1
Got from the school: %2
Last time: %3</translation>
    </message>
</context>
<context>
    <name>ui::MinutesPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>ui::MinutesSheet</name>
    <message>
        <source>Six headings</source>
        <translation>Six headings</translation>
    </message>
    <message>
        <source>Five headings</source>
        <translation>Five headings</translation>
    </message>
    <message>
        <source>this body has another meeting of that number</source>
        <translation>this body has another meeting of that number</translation>
    </message>
    <message>
        <source>Also present</source>
        <translation>Also present</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Take over last agenda and guests</source>
        <translation>Take over last agenda and guests</translation>
    </message>
    <message>
        <source>The official agenda with or without a heading for matters for information</source>
        <translation>The official agenda with or without a heading for matters for information</translation>
    </message>
    <message>
        <source>Headings, subjects and guests of the last meeting, and its open tasks (Ctrl+Shift+T)</source>
        <translation>Headings, subjects and guests of the last meeting, and its open tasks (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>These minutes are certified and locked. What is to be corrected now is noted below them.</source>
        <translation>These minutes are certified and locked. What is to be corrected now is noted below them.</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds an item · Alt+→ ← ↑ ↓ moves it · Ctrl+T adds a task · Ctrl+Shift+Delete removes · / brings up phrases</source>
        <translation>Ctrl+Enter adds an item · Alt+→ ← ↑ ↓ moves it · Ctrl+T adds a task · Ctrl+Shift+Delete removes · / brings up phrases</translation>
    </message>
</context>
<context>
    <name>ui::MinutesText</name>
    <message>
        <source>No suggestion</source>
        <translation>No suggestion</translation>
    </message>
</context>
<context>
    <name>ui::NamesPanel</name>
    <message numerus="yes">
        <source>Choose: %n of that name</source>
        <translation>
            <numerusform>Choose: %n of that name, perhaps</numerusform>
            <numerusform>Choose: %n of that name</numerusform>
        </translation>
    </message>
    <message>
        <source>on the list already</source>
        <translation>on the list already</translation>
    </message>
    <message>
        <source>twice in this list</source>
        <translation>twice in this list</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>leave out</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>new person</translation>
    </message>
    <message>
        <source>a member: marked present</source>
        <translation>a member: marked present</translation>
    </message>
    <message>
        <source>Names from a list</source>
        <translation>Names from a list</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) from a list</source>
        <translation>
            <numerusform>%n name from a list</numerusform>
            <numerusform>%n names from a list</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the names in the spreadsheet or letter, then press Ctrl+V here. Columns: name, position, village.</source>
        <translation>Copy the names in the spreadsheet or letter, then press Ctrl+V here. Columns: name, position, village.</translation>
    </message>
    <message>
        <source>← → goes through who it may be · Space leaves one out · Ctrl+Enter adds them · Esc closes</source>
        <translation>← → goes through who it may be · Space leaves one out · Ctrl+Enter adds them · Esc closes</translation>
    </message>
    <message numerus="yes">
        <source>%n still to choose</source>
        <translation>
            <numerusform>%n still to choose</numerusform>
            <numerusform>%n still to choose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Add %n</numerusform>
            <numerusform>Add %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Who it is</translation>
    </message>
    <message>
        <source>by name alone</source>
        <translation>by name alone</translation>
    </message>
    <message>
        <source>%1; much like %2</source>
        <translation>%1; much like %2</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>ui::NeedFields</name>
    <message>
        <source>Needed just &amp;now</source>
        <translation>Needed just &amp;now</translation>
    </message>
    <message>
        <source>What is needed: ทอผ้า, ซ่อมเครื่องยนต์ …</source>
        <translation>What is needed: ทอผ้า, ซ่อมเครื่องยนต์ …</translation>
    </message>
    <message>
        <source>Field of knowledge</source>
        <translation>Field of knowledge</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grades</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
</context>
<context>
    <name>ui::NetworkPage</name>
    <message>
        <source>The network of the school</source>
        <translation>The network of the school</translation>
    </message>
    <message>
        <source>Homes, temples, agencies and people of the villages around the school. Choose a register, or bring in a list from a file with Import.</source>
        <translation>Homes, temples, agencies and people of the villages around the school. Choose a register, or bring in a list from a file with Import.</translation>
    </message>
</context>
<context>
    <name>ui::NumberEdit</name>
    <message>
        <source>“%1” is no whole number</source>
        <translation>“%1” is no whole number</translation>
    </message>
    <message>
        <source>“%1” is no amount; write it like 1,250 or 1,250.50</source>
        <translation>“%1” is no amount; write it like 1,250 or 1,250.50</translation>
    </message>
    <message>
        <source>“%1” is no number; write it like 2.5</source>
        <translation>“%1” is no number; write it like 2.5</translation>
    </message>
</context>
<context>
    <name>ui::OwnedRecords</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Add: %1</translation>
    </message>
    <message>
        <source>Add: %1 (Ins in the table)</source>
        <translation>Add: %1 (Ins in the table)</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Delete: %1</translation>
    </message>
    <message>
        <source>Delete: %1 (Del in the table)</source>
        <translation>Delete: %1 (Del in the table)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>Not saved yet; still missing: %1</source>
        <translation>Not saved yet; still missing: %1</translation>
    </message>
</context>
<context>
    <name>ui::PaperChoice</name>
    <message>
        <source>the picture of the Garuda (its room stays free)</source>
        <translation>the picture of the Garuda (its room stays free)</translation>
    </message>
    <message>
        <source>the number before letters</source>
        <translation>the number before letters</translation>
    </message>
    <message>
        <source>the school&apos;s emblem</source>
        <translation>the school&apos;s emblem</translation>
    </message>
    <message>
        <source>the director&apos;s name</source>
        <translation>the director&apos;s name</translation>
    </message>
    <message>
        <source>No. %1 stays free.</source>
        <translation>No. %1 stays free.</translation>
    </message>
    <message>
        <source>No. %1 to %2 stay free.</source>
        <translation>No. %1 to %2 stay free.</translation>
    </message>
    <message>
        <source>Nothing in the register bears no. %1 of %2.</source>
        <translation>Nothing in the register bears no. %1 of %2.</translation>
    </message>
    <message>
        <source>Not entered for the school yet: %1.</source>
        <translation>Not entered for the school yet: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has nothing to stand for on %n paper(s).</source>
        <translation>
            <numerusform>%1 has nothing to stand for on %n paper.</numerusform>
            <numerusform>%1 has nothing to stand for on %n papers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The papers have no date yet.</source>
        <translation>The papers have no date yet.</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Template</translation>
    </message>
    <message>
        <source>Fro&amp;m no.</source>
        <translation>Fro&amp;m no.</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Date of the papers</source>
        <translation>Date of the papers</translation>
    </message>
    <message>
        <source>Number of the first paper</source>
        <translation>Number of the first paper</translation>
    </message>
    <message>
        <source>Empty: the next number of the register</source>
        <translation>Empty: the next number of the register</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <source>Change this template&apos;s wording</source>
        <translation>Change this template&apos;s wording</translation>
    </message>
    <message>
        <source>School and settings…</source>
        <translation>School and settings…</translation>
    </message>
    <message>
        <source>Fro&amp;m label</source>
        <translation>Fro&amp;m label</translation>
    </message>
    <message>
        <source>The first label that is left on a sheet begun before</source>
        <translation>The first label that is left on a sheet begun before</translation>
    </message>
    <message>
        <source>The date is before the day of a gift.</source>
        <translation>The date is before the day of a gift.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have such a paper for this activity already. A lost one is printed once more from the register, with its number.</source>
        <translation>
            <numerusform>%n of them has such a paper for this activity already. A lost one is printed once more from the register, with its number.</numerusform>
            <numerusform>%n of them have such a paper for this activity already. A lost one is printed once more from the register, with its number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PaperFields</name>
    <message>
        <source>the picture of the Garuda (its room stays free)</source>
        <translation>the picture of the Garuda (its room stays free)</translation>
    </message>
    <message>
        <source>the number before letters</source>
        <translation>the number before letters</translation>
    </message>
    <message>
        <source>the director&apos;s name</source>
        <translation>the director&apos;s name</translation>
    </message>
    <message>
        <source>Not known, and printed as it is: %1</source>
        <translation>Not known, and printed as it is: %1</translation>
    </message>
    <message>
        <source>Not entered for the school yet: %1.</source>
        <translation>Not entered for the school yet: %1.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Lines on a page</source>
        <translation>&amp;Lines on a page</translation>
    </message>
    <message>
        <source>&amp;Blank lines</source>
        <translation>&amp;Blank lines</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Date of the letter</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>&amp;Wording</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Filled in from the meeting: %1</source>
        <translation>Filled in from the meeting: %1</translation>
    </message>
    <message>
        <source>Usual wording</source>
        <translation>Usual wording</translation>
    </message>
    <message>
        <source>The wording that the program begins with, in place of this one</source>
        <translation>The wording that the program begins with, in place of this one</translation>
    </message>
    <message>
        <source>Letters &amp;to</source>
        <translation>Letters &amp;to</translation>
    </message>
    <message>
        <source>Letters to</source>
        <translation>Letters to</translation>
    </message>
    <message>
        <source>Go to the school&apos;s page</source>
        <translation>Go to the school&apos;s page</translation>
    </message>
</context>
<context>
    <name>ui::PaperPanel</name>
    <message>
        <source>← Back</source>
        <translation>← Back</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Print this paper (Ctrl+P)</source>
        <translation>Print this paper (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Save the paper</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>ui::PaperTemplatePage</name>
    <message>
        <source>&amp;Make a copy</source>
        <translation>&amp;Make a copy</translation>
    </message>
    <message>
        <source>Another template with the same words, to be changed</source>
        <translation>Another template with the same words, to be changed</translation>
    </message>
</context>
<context>
    <name>ui::ParticipantsModel</name>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>came</source>
        <translation>came</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>“%1” is no number; what stood there before stays.</source>
        <translation>“%1” is no number; what stood there before stays.</translation>
    </message>
</context>
<context>
    <name>ui::ParticipantsPanel</name>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>For &amp;all who are ticked here</source>
        <translation>For &amp;all who are ticked here</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>&amp;Tick all</translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation>Tick n&amp;one</translation>
    </message>
    <message>
        <source>&amp;Back to the activity</source>
        <translation>&amp;Back to the activity</translation>
    </message>
    <message>
        <source>Type to find; ↓ into the list; space ticks</source>
        <translation>Type to find; ↓ into the list; space ticks</translation>
    </message>
    <message>
        <source>Who came to “%1”, %2</source>
        <translation>Who came to “%1”, %2</translation>
    </message>
    <message>
        <source>Village %1 %2</source>
        <translation>Village %1 %2</translation>
    </message>
    <message>
        <source>Ho&amp;urs</source>
        <translation>Ho&amp;urs</translation>
    </message>
    <message>
        <source>Names from a &amp;list…</source>
        <translation>Names from a &amp;list…</translation>
    </message>
    <message>
        <source>Paste names copied in a spreadsheet or letter (Ctrl+Shift+V)</source>
        <translation>Paste names copied in a spreadsheet or letter (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Hours for e&amp;veryone</source>
        <translation>Hours for e&amp;veryone</translation>
    </message>
    <message>
        <source>These hours for all who came, from every village and group</source>
        <translation>These hours for all who came, from every village and group</translation>
    </message>
</context>
<context>
    <name>ui::PartyPicker</name>
    <message>
        <source>+ new person “%1”</source>
        <translation>+ new person “%1”</translation>
    </message>
    <message>
        <source>Nobody is called “%1”</source>
        <translation>Nobody is called “%1”</translation>
    </message>
</context>
<context>
    <name>ui::PictureEdit</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Choose a picture…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>The picture</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read. Choose a PNG or JPEG file.</source>
        <translation>“%1” is no picture that can be read. Choose a PNG or JPEG file.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
</context>
<context>
    <name>ui::PlanEntry</name>
    <message>
        <source>New line of the plan: what is to be done</source>
        <translation>New line of the plan: what is to be done</translation>
    </message>
    <message>
        <source>Planned day</source>
        <translation>Planned day</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add to the plan (Ctrl+Enter)</source>
        <translation>Add to the plan (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The planned day is missing.</source>
        <translation>The planned day is missing.</translation>
    </message>
    <message>
        <source>%1 is not in this year: the line will stand in the plan of the year it is in.</source>
        <translation>%1 is not in this year: the line will stand in the plan of the year it is in.</translation>
    </message>
    <message>
        <source>The plan has this line on that day already.</source>
        <translation>The plan has this line on that day already.</translation>
    </message>
</context>
<context>
    <name>ui::PlanModel</name>
    <message>
        <source>Planned day</source>
        <translation>Planned day</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>3S</source>
        <translation>3S</translation>
    </message>
    <message>
        <source>Epstein</source>
        <translation>Epstein</translation>
    </message>
    <message>
        <source>SAR</source>
        <translation>SAR</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>SV</source>
        <comment>shared vision, short</comment>
        <translation>SV</translation>
    </message>
    <message>
        <source>SY</source>
        <comment>synergy, short</comment>
        <translation>SY</translation>
    </message>
    <message>
        <source>SB</source>
        <comment>school-based, short</comment>
        <translation>SB</translation>
    </message>
    <message>
        <source>“%1” was not taken for “%2”; what stood there before stays.</source>
        <translation>“%1” was not taken for “%2”; what stood there before stays.</translation>
    </message>
</context>
<context>
    <name>ui::PlanPanel</name>
    <message>
        <source>Save the plan</source>
        <translation>Save the plan</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Calendar file (*.ics)</translation>
    </message>
    <message>
        <source>The reports are being bound…</source>
        <translation>The reports are being bound…</translation>
    </message>
    <message>
        <source>Plan of the year</source>
        <translation>Plan of the year</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Copy a plan…</source>
        <translation>&amp;Copy a plan…</translation>
    </message>
    <message>
        <source>Take over last year&apos;s plan: which lines, and on which days</source>
        <translation>Take over last year&apos;s plan: which lines, and on which days</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Print the plan (Ctrl+P)</source>
        <translation>Print the plan (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>H held · C cancelled · P planned again (จ ง ผ) · F2 types into the cell · Enter opens the activity · F6 who came · Ctrl+Z takes back</source>
        <translation>H held · C cancelled · P planned again (จ ง ผ) · F2 types into the cell · Enter opens the activity · F6 who came · Ctrl+Z takes back</translation>
    </message>
    <message>
        <source>This year has no plan yet. Type its first line above, or copy the plan of another year.</source>
        <translation>This year has no plan yet. Type its first line above, or copy the plan of another year.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message>
        <source>held %1</source>
        <translation>held %1</translation>
    </message>
    <message>
        <source>moved %1</source>
        <translation>moved %1</translation>
    </message>
    <message>
        <source>cancelled %1</source>
        <translation>cancelled %1</translation>
    </message>
    <message>
        <source>not yet settled %1</source>
        <translation>not yet settled %1</translation>
    </message>
    <message>
        <source>to come %1</source>
        <translation>to come %1</translation>
    </message>
    <message>
        <source>budget %1, spent %2 baht</source>
        <translation>budget %1, spent %2 baht</translation>
    </message>
    <message>
        <source>people planned %1, came %2</source>
        <translation>people planned %1, came %2</translation>
    </message>
    <message>
        <source>“%1” is kept as held, though its day is still to come.</source>
        <translation>“%1” is kept as held, though its day is still to come.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied into the plan. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n line copied into the plan. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n lines copied into the plan. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the plan of another year…</source>
        <translation>Copy the plan of another year…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n activity(ies) shown</source>
        <translation>
            <numerusform>%1 of %n activity shown</numerusform>
            <numerusform>%1 of %n activities shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProgressLine</name>
    <message>
        <source>Task of meeting %1, %2</source>
        <translation>Task of meeting %1, %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>What is reported now</source>
        <translation>What is reported now</translation>
    </message>
    <message>
        <source>How far the task is</source>
        <translation>How far the task is</translation>
    </message>
</context>
<context>
    <name>ui::QuorumNote</name>
    <message>
        <source>Resolve all the same</source>
        <translation>Resolve all the same</translation>
    </message>
    <message>
        <source>Resolved without a quorum; the minutes say so.</source>
        <translation>Resolved without a quorum; the minutes say so.</translation>
    </message>
    <message>
        <source>No quorum: %1 there, %2 needed. Nothing can be resolved.</source>
        <translation>No quorum: %1 there, %2 needed. Nothing can be resolved.</translation>
    </message>
</context>
<context>
    <name>ui::RecipientsModel</name>
    <message>
        <source>%1, ticked</source>
        <translation>%1, ticked</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>Giver</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>What was given</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Baht</source>
        <translation>Baht</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
</context>
<context>
    <name>ui::RecipientsSource</name>
    <message>
        <source>Everyone who gave has been thanked. A gift will stand here from the day it is entered under Giving and receiving.</source>
        <translation>Everyone who gave has been thanked. A gift will stand here from the day it is entered under Giving and receiving.</translation>
    </message>
    <message>
        <source>Choose an activity above: whoever took part in it gets a paper.</source>
        <translation>Choose an activity above: whoever took part in it gets a paper.</translation>
    </message>
    <message>
        <source>Choose a list above. A list is kept from any selection with the button below.</source>
        <translation>Choose a list above. A list is kept from any selection with the button below.</translation>
    </message>
    <message>
        <source>Type names above, one after the other.</source>
        <translation>Type names above, one after the other.</translation>
    </message>
    <message>
        <source>Copy the names in the spreadsheet or letter, then press the button above.</source>
        <translation>Copy the names in the spreadsheet or letter, then press the button above.</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>For &amp;whom</translation>
    </message>
    <message>
        <source>Gifts not thanked for</source>
        <translation>Gifts not thanked for</translation>
    </message>
    <message>
        <source>Those who came to an activity</source>
        <translation>Those who came to an activity</translation>
    </message>
    <message>
        <source>A saved list</source>
        <translation>A saved list</translation>
    </message>
    <message>
        <source>Members picked one by one</source>
        <translation>Members picked one by one</translation>
    </message>
    <message>
        <source>Names from elsewhere</source>
        <translation>Names from elsewhere</translation>
    </message>
    <message>
        <source>Several gifts of &amp;one giver on one paper</source>
        <translation>Several gifts of &amp;one giver on one paper</translation>
    </message>
    <message>
        <source>Type a part of the activity&apos;s title</source>
        <translation>Type a part of the activity&apos;s title</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Type a part of the list&apos;s name</source>
        <translation>Type a part of the list&apos;s name</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Saved list</translation>
    </message>
    <message>
        <source>Type a part of a name</source>
        <translation>Type a part of a name</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Paste n&amp;ames…</source>
        <translation>Paste n&amp;ames…</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>All of them</translation>
    </message>
    <message>
        <source>As what they took part</source>
        <translation>As what they took part</translation>
    </message>
    <message>
        <source>Nobody is on record for this activity. Who came is entered on the page Activities (F6).</source>
        <translation>Nobody is on record for this activity. Who came is entered on the page Activities (F6).</translation>
    </message>
    <message>
        <source>Nobody stands on this list yet. Members are added on the page of lists.</source>
        <translation>Nobody stands on this list yet. Members are added on the page of lists.</translation>
    </message>
</context>
<context>
    <name>ui::RecordColumns</name>
    <message>
        <source>As usual</source>
        <translation>As usual</translation>
    </message>
</context>
<context>
    <name>ui::RecordList</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>Nothing fits “%1” · %2 in all</source>
        <translation>Nothing fits “%1” · %2 in all</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Nothing of this choice · %1 in all</source>
        <translation>Nothing of this choice · %1 in all</translation>
    </message>
</context>
<context>
    <name>ui::RecordPage</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>New: %1 (Ctrl+N)</source>
        <translation>New: %1 (Ctrl+N)</translation>
    </message>
    <message>
        <source>The register “%1” is still empty. Type the first record, or bring in a list that the office has already (CSV, Excel).</source>
        <translation>The register “%1” is still empty. Type the first record, or bring in a list that the office has already (CSV, Excel).</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Import from a file…</translation>
    </message>
    <message>
        <source>The new record is not saved yet. Ctrl+N goes on with it.</source>
        <translation>The new record is not saved yet. Ctrl+N goes on with it.</translation>
    </message>
</context>
<context>
    <name>ui::RecordSheet</name>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Delete: %1</translation>
    </message>
    <message>
        <source>Delete (Del in the register)</source>
        <translation>Delete (Del in the register)</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Not saved yet; still missing: %1</source>
        <translation>Not saved yet; still missing: %1</translation>
    </message>
</context>
<context>
    <name>ui::RecordTableModel</name>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>ui::ReferencePicker</name>
    <message>
        <source>“%1” is not in the list; choose one of the names</source>
        <translation>“%1” is not in the list; choose one of the names</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Nothing is called “%1”</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Choose from the list (Down)</source>
        <translation>Choose from the list (Down)</translation>
    </message>
</context>
<context>
    <name>ui::RequestFilter</name>
    <message>
        <source>Open and closed</source>
        <translation>Open and closed</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Both directions</translation>
    </message>
    <message>
        <source>How far they are</source>
        <translation>How far they are</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
</context>
<context>
    <name>ui::RequestPage</name>
    <message>
        <source>Register of the year</source>
        <translation>Register of the year</translation>
    </message>
    <message>
        <source>Course of this request</source>
        <translation>Course of this request</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Which paper</translation>
    </message>
    <message>
        <source>&amp;Who can help (F10)</source>
        <translation>&amp;Who can help (F10)</translation>
    </message>
    <message>
        <source>Pa&amp;pers (Ctrl+P)</source>
        <translation>Pa&amp;pers (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Answered today (F7)</source>
        <translation>&amp;Answered today (F7)</translation>
    </message>
    <message>
        <source>&amp;Settled today (F8)</source>
        <translation>&amp;Settled today (F8)</translation>
    </message>
    <message>
        <source>Open the acti&amp;vity (F9)</source>
        <translation>Open the acti&amp;vity (F9)</translation>
    </message>
    <message>
        <source>Make an acti&amp;vity of it (F9)</source>
        <translation>Make an acti&amp;vity of it (F9)</translation>
    </message>
    <message>
        <source>Villages &amp;told: %1 of %2 (F6)</source>
        <translation>Villages &amp;told: %1 of %2 (F6)</translation>
    </message>
    <message>
        <source>Answered today. What was answered?</source>
        <translation>Answered today. What was answered?</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
</context>
<context>
    <name>ui::RollSection</name>
    <message>
        <source>Quorum %1 of %2 ✓</source>
        <translation>Quorum %1 of %2 ✓</translation>
    </message>
    <message>
        <source>No quorum yet: %1 of %2, %3 needed</source>
        <translation>No quorum yet: %1 of %2, %3 needed</translation>
    </message>
    <message numerus="yes">
        <source>%n not called yet</source>
        <translation>
            <numerusform>%n not called yet</numerusform>
            <numerusform>%n not called yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>All others present</source>
        <translation>All others present</translation>
    </message>
    <message>
        <source>from %1 no quorum: %2 there, %3 needed</source>
        <translation>from %1 no quorum: %2 there, %3 needed</translation>
    </message>
    <message>
        <source>from %1 a quorum: %2 there</source>
        <translation>from %1 a quorum: %2 there</translation>
    </message>
    <message>
        <source>from %1: %2 there</source>
        <translation>from %1: %2 there</translation>
    </message>
    <message>
        <source>One key each: P present · A absent · L on leave · S stand-in (or 1 2 3 4); Delete takes it back; → goes on to the reason and the times</source>
        <translation>One key each: P present · A absent · L on leave · S stand-in (or 1 2 3 4); Delete takes it back; → goes on to the reason and the times</translation>
    </message>
</context>
<context>
    <name>ui::RosterGrid</name>
    <message>
        <source>Who stands in?</source>
        <translation>Who stands in?</translation>
    </message>
</context>
<context>
    <name>ui::RosterModel</name>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Stand-in</translation>
    </message>
    <message>
        <source>(vacant)</source>
        <translation>(vacant)</translation>
    </message>
    <message>
        <source>(no seat on that day)</source>
        <translation>(no seat on that day)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Stand-in or reason</source>
        <translation>Stand-in or reason</translation>
    </message>
    <message>
        <source>Late at</source>
        <translation>Late at</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Left at</translation>
    </message>
    <message>
        <source>“%1” is no time of day; write it like 09.30</source>
        <translation>“%1” is no time of day; write it like 09.30</translation>
    </message>
</context>
<context>
    <name>ui::SarModel</name>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>What it shows</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n village(s)</source>
        <translation>
            <numerusform>%n village</numerusform>
            <numerusform>%n villages</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolution: %1</source>
        <translation>Resolution: %1</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Goal: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Request: %1</translation>
    </message>
</context>
<context>
    <name>ui::SarPage</name>
    <message>
        <source>SAR evidence</source>
        <translation>SAR evidence</translation>
    </message>
    <message>
        <source>&amp;Standards…</source>
        <translation>&amp;Standards…</translation>
    </message>
    <message>
        <source>The list of standards, to be changed</source>
        <translation>The list of standards, to be changed</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Print the index of evidence (Ctrl+P)</source>
        <translation>Print the index of evidence (Ctrl+P)</translation>
    </message>
    <message>
        <source>Nothing of this year is shown for this standard yet. Tick “Everything of the year”, and then what is evidence for it; or tick standards in the activity itself.</source>
        <translation>Nothing of this year is shown for this standard yet. Tick “Everything of the year”, and then what is evidence for it; or tick standards in the activity itself.</translation>
    </message>
    <message>
        <source>Enter opens the record · Space ticks it for this standard · letters find · Ctrl+Z takes back</source>
        <translation>Enter opens the record · Space ticks it for this standard · letters find · Ctrl+Z takes back</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Ctrl+F)</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>(not in the list)</source>
        <translation>(not in the list)</translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) without evidence</source>
        <translation>
            <numerusform>%n standard without evidence</numerusform>
            <numerusform>%n standards without evidence</numerusform>
        </translation>
    </message>
    <message>
        <source>Every standard has evidence.</source>
        <translation>Every standard has evidence.</translation>
    </message>
    <message>
        <source>the pages are being counted…</source>
        <translation>the pages are being counted…</translation>
    </message>
    <message>
        <source>Save the index of evidence</source>
        <translation>Save the index of evidence</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Every&amp;thing of the year, to tick</source>
        <translation>Every&amp;thing of the year, to tick</translation>
    </message>
</context>
<context>
    <name>ui::SaveAsButton</name>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Save as a file (Ctrl+Shift+S)</source>
        <translation>Save as a file (Ctrl+Shift+S)</translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>%1 are shown. One more word narrows it down.</source>
        <translation>%1 are shown. One more word narrows it down.</translation>
    </message>
    <message>
        <source>Find anything (Ctrl+K)</source>
        <translation>Find anything (Ctrl+K)</translation>
    </message>
    <message>
        <source>Any letters of any record. Of several words all must occur; in minutes, anywhere in the meeting.</source>
        <translation>Any letters of any record. Of several words all must occur; in minutes, anywhere in the meeting.</translation>
    </message>
</context>
<context>
    <name>ui::SearchHits</name>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1 – %2 of %3</source>
        <translation>%1 – %2 of %3</translation>
    </message>
    <message>
        <source>Show more of %1</source>
        <translation>Show more of %1</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nothing found for “%1”</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::SeatsHead</name>
    <message>
        <source>&amp;On</source>
        <translation>&amp;On</translation>
    </message>
    <message>
        <source>Who holds the seats on this day</source>
        <translation>Who holds the seats on this day</translation>
    </message>
    <message>
        <source>Seats from a template…</source>
        <translation>Seats from a template…</translation>
    </message>
    <message>
        <source>Adds the seats that are missing (F6)</source>
        <translation>Adds the seats that are missing (F6)</translation>
    </message>
    <message>
        <source>New holder…</source>
        <translation>New holder…</translation>
    </message>
    <message>
        <source>Somebody follows in the chosen seat (F7)</source>
        <translation>Somebody follows in the chosen seat (F7)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>The list of seats on that day (Ctrl+P)</source>
        <translation>The list of seats on that day (Ctrl+P)</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant</source>
        <translation>
            <numerusform>%n vacant</numerusform>
            <numerusform>%n vacant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) over</source>
        <translation>
            <numerusform>%n term over</numerusform>
            <numerusform>%n terms over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not on record</source>
        <translation>
            <numerusform>%n not on record</numerusform>
            <numerusform>%n not on record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SelfRatingPanel</name>
    <message>
        <source>helping families to bring up their children</source>
        <translation>helping families to bring up their children</translation>
    </message>
    <message>
        <source>news between home and school, both ways</source>
        <translation>news between home and school, both ways</translation>
    </message>
    <message>
        <source>families who help at school</source>
        <translation>families who help at school</translation>
    </message>
    <message>
        <source>learning that goes on at home</source>
        <translation>learning that goes on at home</translation>
    </message>
    <message>
        <source>families who decide with the school</source>
        <translation>families who decide with the school</translation>
    </message>
    <message>
        <source>working together with temple, agencies and groups</source>
        <translation>working together with temple, agencies and groups</translation>
    </message>
    <message>
        <source>Self-rating</source>
        <translation>Self-rating</translation>
    </message>
    <message>
        <source>&amp;Academic year</source>
        <translation>&amp;Academic year</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Score: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Evidence: %1</translation>
    </message>
    <message>
        <source>What shows it: minutes, photos, records …</source>
        <translation>What shows it: minutes, photos, records …</translation>
    </message>
    <message>
        <source>Take into the evidence</source>
        <translation>Take into the evidence</translation>
    </message>
    <message>
        <source>the year before: %1</source>
        <translation>the year before: %1</translation>
    </message>
    <message>
        <source>No activity of the year bears this type.</source>
        <translation>No activity of the year bears this type.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s) of the year: %1</source>
        <translation>
            <numerusform>%n activity of the year: %1</numerusform>
            <numerusform>%n activities of the year: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 6 rated, %2 on average, %3 strong (4 or 5)</source>
        <translation>%1 of 6 rated, %2 on average, %3 strong (4 or 5)</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>not rated yet</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>The school</source>
        <translation>The school</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>The program</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Size of letters</source>
        <translation>&amp;Size of letters</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dark colours</translation>
    </message>
    <message>
        <source>&amp;Who works here</source>
        <translation>&amp;Who works here</translation>
    </message>
    <message>
        <source>stands beside each change in the history</source>
        <translation>stands beside each change in the history</translation>
    </message>
    <message>
        <source>A backup is one file with everything in it. It is opened and checked before it counts. Keep it on another disk or a memory stick.</source>
        <translation>A backup is one file with everything in it. It is opened and checked before it counts. Keep it on another disk or a memory stick.</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Back up now…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restore a backup…</translation>
    </message>
    <message>
        <source>Last good backup: %1 %2, %3</source>
        <translation>Last good backup: %1 %2, %3</translation>
    </message>
    <message>
        <source>No backup was made of this file yet.</source>
        <translation>No backup was made of this file yet.</translation>
    </message>
    <message>
        <source>Bowon files (*.bowon)</source>
        <translation>Bowon files (*.bowon)</translation>
    </message>
    <message>
        <source>Backup made and checked: %1</source>
        <translation>Backup made and checked: %1</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Which backup</translation>
    </message>
    <message>
        <source>Bowon files (*.bowon);;All files (*)</source>
        <translation>Bowon files (*.bowon);;All files (*)</translation>
    </message>
    <message>
        <source>Where to put the restored file</source>
        <translation>Where to put the restored file</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restored</translation>
    </message>
    <message>
        <source>&amp;Underline what is misspelt in minutes</source>
        <translation>&amp;Underline what is misspelt in minutes</translation>
    </message>
    <message>
        <source>By the Thai dictionary of hunspell, where it is installed</source>
        <translation>By the Thai dictionary of hunspell, where it is installed</translation>
    </message>
</context>
<context>
    <name>ui::SheetAnnexes</name>
    <message>
        <source>+ People counted by village</source>
        <translation>+ People counted by village</translation>
    </message>
    <message>
        <source>For hundreds of people whose names nobody writes down</source>
        <translation>For hundreds of people whose names nobody writes down</translation>
    </message>
    <message>
        <source>+ Photos</source>
        <translation>+ Photos</translation>
    </message>
    <message>
        <source>Up to four on a page, after the minutes</source>
        <translation>Up to four on a page, after the minutes</translation>
    </message>
</context>
<context>
    <name>ui::StandardsMenu</name>
    <message>
        <source>Evidence for standards</source>
        <translation>Evidence for standards</translation>
    </message>
    <message>
        <source>%1 (not in the list)</source>
        <translation>%1 (not in the list)</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Bowon: home, temple, school</source>
        <translation>Bowon: home, temple, school</translation>
    </message>
    <message>
        <source>Keeps the network of your school and its community, the minutes of its meetings, and prints the annual partnership summary. Everything stays in one file on this computer.</source>
        <translation>Keeps the network of your school and its community, the minutes of its meetings, and prints the annual partnership summary. Everything stays in one file on this computer.</translation>
    </message>
    <message>
        <source>Name of the &amp;school</source>
        <translation>Name of the &amp;school</translation>
    </message>
    <message>
        <source>for example โรงเรียนบ้านดอนแก้ว</source>
        <translation>for example โรงเรียนบ้านดอนแก้ว</translation>
    </message>
    <message>
        <source>&amp;New office…</source>
        <translation>&amp;New office…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Open a file…</translation>
    </message>
    <message>
        <source>Look at the sa&amp;mple school</source>
        <translation>Look at the sa&amp;mple school</translation>
    </message>
    <message>
        <source>Opened &amp;lately</source>
        <translation>Opened &amp;lately</translation>
    </message>
    <message>
        <source>Type the name of the school first.</source>
        <translation>Type the name of the school first.</translation>
    </message>
    <message>
        <source>Where to keep the office&apos;s file</source>
        <translation>Where to keep the office&apos;s file</translation>
    </message>
    <message>
        <source>Bowon files (*.bowon)</source>
        <translation>Bowon files (*.bowon)</translation>
    </message>
    <message>
        <source>sample-school</source>
        <translation>sample-school</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionsModel</name>
    <message>
        <source>Place: %1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>Agency: %1</source>
        <translation>Agency: %1</translation>
    </message>
    <message>
        <source>Worked before: %1</source>
        <translation>Worked before: %1</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Good for</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>ui::SummaryPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Annual summary</source>
        <translation>Annual summary</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>The director&apos;s own words</source>
        <translation>The director&apos;s own words</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Save the summary</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ui::SynergyPage</name>
    <message>
        <source>Matching needs and strengths</source>
        <translation>Matching needs and strengths</translation>
    </message>
    <message>
        <source>&amp;Open needs</source>
        <translation>&amp;Open needs</translation>
    </message>
    <message>
        <source>Filter the strengths</source>
        <translation>Filter the strengths</translation>
    </message>
    <message>
        <source>Strengths that fit</source>
        <translation>Strengths that fit</translation>
    </message>
    <message>
        <source>Title of the activity</source>
        <translation>Title of the activity</translation>
    </message>
    <message>
        <source>Day of the activity</source>
        <translation>Day of the activity</translation>
    </message>
    <message>
        <source>At &amp;school (school-based)</source>
        <translation>At &amp;school (school-based)</translation>
    </message>
    <message>
        <source>Open the acti&amp;vity</source>
        <translation>Open the acti&amp;vity</translation>
    </message>
    <message>
        <source>&amp;Invitation letters (F10)</source>
        <translation>&amp;Invitation letters (F10)</translation>
    </message>
    <message>
        <source>the school needs</source>
        <translation>the school needs</translation>
    </message>
    <message>
        <source>the community needs</source>
        <translation>the community needs</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Plan an activity with %n of them (F9)</source>
        <translation>
            <numerusform>&amp;Plan an activity with %n of them (F9)</numerusform>
            <numerusform>&amp;Plan an activity with %n of them (F9)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is needed just now. Type above what is needed, or enter a need under requests; who and what can help stands here then.</source>
        <translation>Nothing is needed just now. Type above what is needed, or enter a need under requests; who and what can help stands here then.</translation>
    </message>
    <message>
        <source>An activity is planned for this.</source>
        <translation>An activity is planned for this.</translation>
    </message>
    <message>
        <source>Nobody and nothing fits yet. Other words may, or another field of knowledge.</source>
        <translation>Nobody and nothing fits yet. Other words may, or another field of knowledge.</translation>
    </message>
    <message>
        <source>Tick with the space bar who is asked.</source>
        <translation>Tick with the space bar who is asked.</translation>
    </message>
    <message>
        <source>Planned for %1: %2</source>
        <translation>Planned for %1: %2</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>planned for %1</translation>
    </message>
</context>
<context>
    <name>ui::TaskLines</name>
    <message>
        <source>The task is needed</source>
        <translation>The task is needed</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation>Remove the task</translation>
    </message>
    <message>
        <source>Who? Nobody is named</source>
        <translation>Who? Nobody is named</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>ui::TellingsModel</name>
    <message>
        <source>%1 (outside the service area)</source>
        <translation>%1 (outside the service area)</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>not told yet</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Tell</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Told so far</source>
        <translation>Told so far</translation>
    </message>
</context>
<context>
    <name>ui::TellingsPanel</name>
    <message>
        <source>&amp;Way</source>
        <translation>&amp;Way</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Back</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>&amp;Tick those not told yet</source>
        <translation>&amp;Tick those not told yet</translation>
    </message>
    <message>
        <source>Take &amp;back for the ticked</source>
        <translation>Take &amp;back for the ticked</translation>
    </message>
    <message>
        <source>Filter the villages</source>
        <translation>Filter the villages</translation>
    </message>
    <message>
        <source>Every village of the service area was told.</source>
        <translation>Every village of the service area was told.</translation>
    </message>
    <message>
        <source>Not told yet: %1</source>
        <translation>Not told yet: %1</translation>
    </message>
    <message numerus="yes">
        <source>Tell %n village(s) (F7)</source>
        <translation>
            <numerusform>Tell %n village (F7)</numerusform>
            <numerusform>Tell %n villages (F7)</numerusform>
        </translation>
    </message>
    <message>
        <source>On which day were they told?</source>
        <translation>On which day were they told?</translation>
    </message>
    <message numerus="yes">
        <source>%n village(s) told.</source>
        <translation>
            <numerusform>%n village told.</numerusform>
            <numerusform>%n villages told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what %n village(s) were told</source>
        <translation>
            <numerusform>what %n village was told</numerusform>
            <numerusform>what %n villages were told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TemplateMenu</name>
    <message numerus="yes">
        <source>adds %n seat(s)</source>
        <translation>
            <numerusform>adds %n seat</numerusform>
            <numerusform>adds %n seats</numerusform>
        </translation>
    </message>
    <message>
        <source>no seat is missing</source>
        <translation>no seat is missing</translation>
    </message>
    <message>
        <source>Keep these seats as a template</source>
        <translation>Keep these seats as a template</translation>
    </message>
    <message>
        <source>See and change the templates…</source>
        <translation>See and change the templates…</translation>
    </message>
</context>
<context>
    <name>ui::ThaiCalendar</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year (B.E.)</source>
        <translation>Year (B.E.)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>Previous month (Page Up)</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Next month (Page Down)</translation>
    </message>
    <message>
        <source>B.E.</source>
        <translation>B.E.</translation>
    </message>
</context>
<context>
    <name>ui::ThaiDateEdit</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>Calendar (F4)</translation>
    </message>
    <message>
        <source>“%1” is no date; write it like 16/5/2568</source>
        <translation>“%1” is no date; write it like 16/5/2568</translation>
    </message>
</context>
<context>
    <name>ui::ThaiTimeEdit</name>
    <message>
        <source>“%1” is no time of day; write it like 09.30</source>
        <translation>“%1” is no time of day; write it like 09.30</translation>
    </message>
</context>
<context>
    <name>ui::ThanksPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ticked</source>
        <translation>
            <numerusform>%1 of %n ticked</numerusform>
            <numerusform>%1 of %n ticked</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is ticked. The space bar ticks the line where the cursor stands.</source>
        <translation>Nobody is ticked. The space bar ticks the line where the cursor stands.</translation>
    </message>
    <message>
        <source>%1 · registered as no. %2/%3</source>
        <translation>%1 · registered as no. %2/%3</translation>
    </message>
    <message>
        <source>%1 · registered as no. %2 to %3/%4</source>
        <translation>%1 · registered as no. %2 to %3/%4</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n paper(s)…</source>
        <translation>
            <numerusform>Printing %n paper…</numerusform>
            <numerusform>Printing %n papers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Save the papers</source>
        <translation>Save the papers</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>Saved as “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Making %n paper(s)…</source>
        <translation>
            <numerusform>Making %n paper…</numerusform>
            <numerusform>Making %n papers…</numerusform>
        </translation>
    </message>
    <message>
        <source>A list holds members of the network; names alone cannot be kept.</source>
        <translation>A list holds members of the network; names alone cannot be kept.</translation>
    </message>
    <message numerus="yes">
        <source>Kept as “%1”; %n name(s) outside the network left out</source>
        <translation>
            <numerusform>Kept as “%1”; %n name outside the network left out</numerusform>
            <numerusform>Kept as “%1”; %n names outside the network left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as “%1”</source>
        <translation>Kept as “%1”</translation>
    </message>
    <message>
        <source>Thanks and certificates</source>
        <translation>Thanks and certificates</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Prints, registers the numbers and notes the day of thanks (Ctrl+P)</source>
        <translation>Prints, registers the numbers and notes the day of thanks (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>Letters and certificates that were issued</source>
        <translation>Letters and certificates that were issued</translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation>L&amp;ists</translation>
    </message>
    <message>
        <source>Lists of members that were kept</source>
        <translation>Lists of members that were kept</translation>
    </message>
    <message>
        <source>Tick a&amp;ll</source>
        <translation>Tick a&amp;ll</translation>
    </message>
    <message>
        <source>Ctrl+A in the table</source>
        <translation>Ctrl+A in the table</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Tick &amp;none</translation>
    </message>
    <message>
        <source>Name of a list</source>
        <translation>Name of a list</translation>
    </message>
    <message>
        <source>Name of the list to keep</source>
        <translation>Name of the list to keep</translation>
    </message>
    <message>
        <source>&amp;Keep as list</source>
        <translation>&amp;Keep as list</translation>
    </message>
    <message>
        <source>Type to find; ↓ into the list; space ticks</source>
        <translation>Type to find; ↓ into the list; space ticks</translation>
    </message>
    <message>
        <source>Who gets a paper</source>
        <translation>Who gets a paper</translation>
    </message>
    <message>
        <source>The papers as they will print</source>
        <translation>The papers as they will print</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was printed or registered.</source>
        <translation>Cancelled. Nothing was printed or registered.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::VoteLine</name>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Decided at</translation>
    </message>
    <message>
        <source>Chair&apos;s casting vote</source>
        <translation>Chair&apos;s casting vote</translation>
    </message>
</context>
<context>
    <name>ui::WordsList</name>
    <message>
        <source>&amp;Words to fill in (F7)</source>
        <translation>&amp;Words to fill in (F7)</translation>
    </message>
    <message>
        <source>Words to fill in</source>
        <translation>Words to fill in</translation>
    </message>
    <message>
        <source>Enter or a double click puts the word where the cursor stood</source>
        <translation>Enter or a double click puts the word where the cursor stood</translation>
    </message>
</context>
<context>
    <name>ui::YearChooser</name>
    <message>
        <source>Academic year</source>
        <translation>Academic year</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Calendar year</translation>
    </message>
    <message>
        <source>Kind of year</source>
        <translation>Kind of year</translation>
    </message>
    <message>
        <source>Year (B.E.)</source>
        <translation>Year (B.E.)</translation>
    </message>
</context>
</TS>
