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
        <source>The backup cannot be the file itself. Choose another name.</source>
        <translation>The backup cannot be the file itself. Choose another name.</translation>
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
        <source>bowon [FILE.bowon] [--page NAME]   open the window
bowon new FILE --school NAME
bowon sample FILE [--households N] [--years N] [--seed N]
bowon import FILE SOURCE --kind KIND [--encoding NAME] [--dry-run] [--skip-refused] [--report OUT.csv]
bowon export FILE --kind KIND --output OUT.csv [--sensitive]
bowon minutes FILE --committee NAME --number 2/2568 --output OUT.pdf|OUT.txt
bowon summary FILE --year 2568 [--year-kind academic|fiscal|calendar] --output OUT.pdf|OUT.json
bowon search FILE WORDS [--json]
bowon check FILE
bowon backup FILE --output COPY
bowon restore COPY --output FILE [--replace]
Everywhere: --lang th|en. Status 0: done; 1: done, but something is wrong; 2: not done, nothing changed.</source>
        <translation>bowon [FILE.bowon] [--page NAME]   open the window
bowon new FILE --school NAME
bowon sample FILE [--households N] [--years N] [--seed N]
bowon import FILE SOURCE --kind KIND [--encoding NAME] [--dry-run] [--skip-refused] [--report OUT.csv]
bowon export FILE --kind KIND --output OUT.csv [--sensitive]
bowon minutes FILE --committee NAME --number 2/2568 --output OUT.pdf|OUT.txt
bowon summary FILE --year 2568 [--year-kind academic|fiscal|calendar] --output OUT.pdf|OUT.json
bowon search FILE WORDS [--json]
bowon check FILE
bowon backup FILE --output COPY
bowon restore COPY --output FILE [--replace]
Everywhere: --lang th|en. Status 0: done; 1: done, but something is wrong; 2: not done, nothing changed.</translation>
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
        <source>number and date</source>
        <translation>number and date</translation>
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
        <source>Director's position</source>
        <translation>Director's position</translation>
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
        <source>the school's, unless said</source>
        <translation>the school's, unless said</translation>
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
</context>
<context>
    <name>HistoryPage</name>
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
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open an office's file</source>
        <translation>Open an office's file</translation>
    </message>
    <message>
        <source>Bowon files (*.bowon);;All files (*)</source>
        <translation>Bowon files (*.bowon);;All files (*)</translation>
    </message>
    <message>
        <source>Bowon %1
The network of a school and its community, and the minutes of its meetings.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Bowon %1
The network of a school and its community, and the minutes of its meetings.
Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>Bowon</source>
        <translation>Bowon</translation>
    </message>
    <message>
        <source>Find anything (Ctrl+K)</source>
        <translation>Find anything (Ctrl+K)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Made by a newer Bowon: this file can be read here, not changed.</source>
        <translation>Made by a newer Bowon: this file can be read here, not changed.</translation>
    </message>
    <message>
        <source>This file may not be written to: it can be read, not changed.</source>
        <translation>This file may not be written to: it can be read, not changed.</translation>
    </message>
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
        <source>page</source>
        <translation>page</translation>
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
        <source>Something on this page is not saved. Close all the same?</source>
        <translation>Something on this page is not saved. Close all the same?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
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
</context>
<context>
    <name>ParticipantsModel</name>
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
</context>
<context>
    <name>ParticipantsPanel</name>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Hours</translation>
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
        <source>Who came to “%1”, %2</source>
        <translation>Who came to “%1”, %2</translation>
    </message>
    <message>
        <source>Village %1 %2</source>
        <translation>Village %1 %2</translation>
    </message>
    <message>
        <source>“%1” is not a number of people. Type digits only.</source>
        <translation>“%1” is not a number of people. Type digits only.</translation>
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
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nothing found for “%1”</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
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
        <source>Where to keep the office's file</source>
        <translation>Where to keep the office's file</translation>
    </message>
    <message>
        <source>Bowon files (*.bowon)</source>
        <translation>Bowon files (*.bowon)</translation>
    </message>
    <message>
        <source>Open an office's file</source>
        <translation>Open an office's file</translation>
    </message>
    <message>
        <source>Bowon files (*.bowon);;All files (*)</source>
        <translation>Bowon files (*.bowon);;All files (*)</translation>
    </message>
    <message>
        <source>sample-school</source>
        <translation>sample-school</translation>
    </message>
</context>
<context>
    <name>Store</name>
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
        <source>“%1” is open in a window or another program. Close it there first.</source>
        <translation>“%1” is open in a window or another program. Close it there first.</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>This record is no longer there.</translation>
    </message>
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
        <source>“%1” could not be written.</source>
        <translation>“%1” could not be written.</translation>
    </message>
</context>
</TS>
