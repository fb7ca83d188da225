// หนังสือเชิญวิทยากร, an external letter of the regulation on correspondence 2526 (แบบที่ 1).
#include "core/papers/TeacherInvitationPaper.h"
#include "core/papers/LetterParts.h"
#include "core/records/ResourcePerson.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Text.h"

namespace core {

using namespace letter;

namespace {

// วันจันทร์ที่ 16 มิถุนายน 2568, or from one day to another.
QString daysOf(const Activity &activity)
{
    const auto day = [](QDate date) {
        return QStringLiteral(u"วัน%1ที่ %2").arg(weekdayName(date.dayOfWeek()), formatDate(date, DateStyle::Long));
    };
    if (!activity.endDate.isValid() || activity.endDate == activity.date)
        return day(activity.date);
    return day(activity.date) + QStringLiteral(u" ถึง") + day(activity.endDate);
}

class Letters
{
public:
    Letters(const TeacherInvitationContent &content, const TeacherLetter &typed) : c(content), m_typed(typed)
    {
        m_paper.numerals = c.school.numerals;
        m_paper.title = QStringLiteral(u"หนังสือเชิญวิทยากร ") + c.activity.title;
    }

    void write(const InvitedTeacher &teacher)
    {
        const auto &to = teacher.to;
        if (!m_paper.blocks.isEmpty())
            m_paper.blocks << PageBreak{true};
        const auto subject =
            teacher.isAgency ? QStringLiteral(u"ขอความอนุเคราะห์วิทยากร") : QStringLiteral(u"ขอเชิญเป็นวิทยากร");
        m_paper.blocks << head(c.school, m_typed.number, c.teachers.size() > 1, m_typed.date, subject, to);
        for (const auto &text : {occasion(), reasonFor(teacher), closing(teacher)})
            m_paper.blocks << Paragraph{
                .runs = {{suited(text, to)}}, .align = Align::Distribute, .firstIndent = textIndent, .spaceBefore = 6};
        m_paper.blocks << Space{6};
        m_paper.blocks << Signatures{.signatories = {{c.school.director, directorPosition(c.school), {}}},
                                     .note = foot(c.school).join(u'\n'),
                                     .closing = to.isMonk ? QStringLiteral(u"ขอนมัสการด้วยความเคารพ")
                                                          : QStringLiteral(u"ขอแสดงความนับถือ")};
    }

    Paper paper() const { return m_paper; }

private:
    QString occasion() const
    {
        const auto &a = c.activity;
        auto text = QStringLiteral(u"ด้วย%1 กำหนดจัดกิจกรรม “%2” ใน%3").arg(orBlank(c.school.name), a.title, daysOf(a));
        if (m_typed.start.isValid())
            text += QStringLiteral(u" เวลา %1 น.").arg(formatTime(m_typed.start));
        const auto place = a.place.isEmpty() ? (c.village.isEmpty() ? c.school.name : c.village) : a.place;
        text += QStringLiteral(u" ณ ") + orBlank(place);
        // Only what is written as an aim reads as one.
        const auto aim = normalizedLine(a.objective);
        if (aim.startsWith(QStringLiteral(u"เพื่อ")))
            text += u' ' + aim;
        else if (aim.startsWith(QStringLiteral(u"ให้")))
            text += QStringLiteral(u" เพื่อ") + aim;
        return text;
    }

    QString reasonFor(const InvitedTeacher &teacher) const
    {
        if (teacher.isAgency)
            return QStringLiteral(
                u"ในการนี้ โรงเรียนพิจารณาแล้วเห็นว่าหน่วยงานของท่านมีบุคลากรที่มีความรู้ความสามารถและประสบการณ์ในเรื่องดังกล่าว "
                u"จึงขอความอนุเคราะห์จากท่านจัดวิทยากรเพื่อถ่ายทอดความรู้ตามวันและสถานที่ดังกล่าว");
        const auto what =
            teacher.expertise.isEmpty()
                ? QStringLiteral(u"ท่านเป็นผู้มีความรู้ความสามารถและประสบการณ์ในเรื่องดังกล่าวเป็นอย่างดี")
                : QStringLiteral(u"ท่านเป็นผู้มีความรู้ความสามารถและประสบการณ์ด้าน “%1” เป็นอย่างดี").arg(teacher.expertise);
        return QStringLiteral(
                   u"ในการนี้ โรงเรียนพิจารณาแล้วเห็นว่า%1 จึงขอเรียนเชิญท่านเป็นวิทยากรในกิจกรรมดังกล่าว ตามวันและสถานที่ข้างต้น")
            .arg(what);
    }

    QString closing(const InvitedTeacher &teacher) const
    {
        return teacher.isAgency
                   ? QStringLiteral(u"จึงเรียนมาเพื่อโปรดพิจารณาให้ความอนุเคราะห์ และแจ้งผลให้โรงเรียนทราบ จักเป็นพระคุณยิ่ง")
                   : QStringLiteral(
                         u"จึงเรียนมาเพื่อโปรดพิจารณา และหวังเป็นอย่างยิ่งว่าจะได้รับความร่วมมือจากท่านด้วยดี ขอขอบคุณมา ณ โอกาสนี้");
    }

    const TeacherInvitationContent &c;
    const TeacherLetter &m_typed;
    Paper m_paper;
};

Result<InvitedTeacher> teacherOf(const Store &store, Id<Party> member, const QString &name)
{
    const auto to = addressed(store, {member, name, {}, {}});
    const auto kind = store.memberKind(member.value);
    if (!to || !kind)
        return !to ? to.error() : kind.error();
    InvitedTeacher teacher{*to, {}, *kind == QLatin1String("agency")};
    if (*kind != QLatin1String("resource_person"))
        return teacher;
    const auto person = store.find(Id<ResourcePerson>{member.value});
    if (!person)
        return person.error();
    teacher.expertise = person->expertise;
    return teacher;
}

} // namespace

Result<TeacherInvitationContent> teacherInvitationContent(const Store &store, Id<Activity> activity)
{
    TeacherInvitationContent content;
    const auto record = store.find(activity);
    if (!record)
        return record.error();
    content.activity = *record;
    if (const auto school = store.find(Id<School>{1}))
        content.school = *school;
    if (record->village)
        if (const auto names = store.names(typeOf<Village>(), {record->village.value}))
            content.village = names->value(record->village.value);
    const auto rows = store.rowsOwnedBy(typeOf<Participation>(), QStringLiteral("activity_id"), activity.value);
    if (!rows)
        return rows.error();
    QList<qint64> members;
    for (const auto &row : *rows)
        if (const auto one = typeOf<Participation>().fromRow(row); one.role == ParticipationRole::Teacher)
            members << one.member.value;
    const auto names = store.memberNames(members);
    if (!names)
        return names.error();
    for (const auto member : members) {
        const auto teacher = teacherOf(store, {member}, names->value(member));
        if (!teacher)
            return teacher.error();
        content.teachers << *teacher;
    }
    return content;
}

Result<TeacherLetter> teacherLetterOf(const Store &store, Id<Activity> activity, QDate today)
{
    const auto found = store.rowsOwnedBy(typeOf<TeacherLetter>(), QStringLiteral("activity_id"), activity.value);
    if (!found)
        return found.error();
    if (!found->isEmpty())
        return typeOf<TeacherLetter>().fromRow(found->first());
    TeacherLetter fresh;
    fresh.activity = activity;
    fresh.date = today;
    return fresh;
}

Paper teacherInvitationPaper(const TeacherInvitationContent &content, const TeacherLetter &typed)
{
    Letters letters(content, typed);
    for (const auto &teacher : content.teachers)
        letters.write(teacher);
    if (content.teachers.isEmpty())
        letters.write({});
    return letters.paper();
}

} // namespace core
