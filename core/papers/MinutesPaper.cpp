#include "core/papers/MinutesPaper.h"
#include "core/figures/Quorum.h"
#include "core/figures/TaskProgress.h"
#include "core/records/Agenda.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Digits.h"

namespace core {

namespace {

constexpr double textIndent = 2.5; // cm
const QString blank = QStringLiteral(u"..............................");

const QString guestTitle = QStringLiteral(u"ผู้เข้าร่วมประชุม");

QString orBlank(const QString &text)
{
    return text.isEmpty() ? blank : text;
}

QString at(QTime time)
{
    return (time.isValid() ? formatTime(time) : QStringLiteral(u"........")) + QStringLiteral(u" น.");
}

// Writes the paper from top to bottom.
class MinutesLines
{
public:
    explicit MinutesLines(const MinutesContent &content) : m(content), m_meeting(content.meeting) {}

    Paper paper()
    {
        m_paper.numerals = m.school.numerals;
        const auto number = QStringLiteral(u"ครั้งที่ %1/%2").arg(m_meeting.number).arg(m_meeting.year);
        m_paper.title = QStringLiteral(u"รายงานการประชุม%1 %2").arg(m.committee.name, number);
        head(number + (m_meeting.extraordinary ? QStringLiteral(u" (วิสามัญ)") : QString()));
        present();
        absent();
        guests();
        crowds();
        line(QStringLiteral(u"เริ่มประชุมเวลา ") + at(m_meeting.start), 8);
        quorum();
        for (const auto &item : m_meeting.agenda)
            agendaItem(item);
        line(QStringLiteral(u"เลิกประชุมเวลา ") + at(m_meeting.end), 8);
        m_paper.blocks << Signatures{{{m_meeting.minuteTaker, {}, QStringLiteral(u"ผู้จดรายงานการประชุม")},
                                      {m_meeting.reviewer, {}, QStringLiteral(u"ผู้ตรวจรายงานการประชุม")}}};
        standing();
        photos();
        return m_paper;
    }

private:
    void centred(const QString &text, double size)
    {
        m_paper.blocks << Paragraph{.runs = {{text, true}}, .align = Align::Centre, .size = size};
    }

    void head(const QString &number)
    {
        auto body = m.committee.name;
        if (!m.school.name.isEmpty() && !body.contains(m.school.name))
            body += u'\n' + m.school.name;
        centred(QStringLiteral(u"รายงานการประชุม") + body, 20);
        centred(number, 16);
        centred(QStringLiteral(u"เมื่อ%1 เวลา %2")
                    .arg(m_meeting.date.isValid() ? formatDate(m_meeting.date, DateStyle::Official)
                                                  : QStringLiteral(u"วันที่ ") + blank,
                         at(m_meeting.start)),
                16);
        centred(QStringLiteral(u"ณ ") + orBlank(m_meeting.place), 16);
    }

    void heading(const QString &text, double space = 8)
    {
        m_paper.blocks << Paragraph{.runs = {{text, true}}, .spaceBefore = space, .keepWithNext = true, .bookmark = 1};
    }

    void line(const QString &text, double space)
    {
        m_paper.blocks << Paragraph{.runs = {{text}}, .spaceBefore = space};
    }

    QString nameOf(Id<Party> party) const { return orBlank(m.names.value(party.value)); }

    QString positionOf(Id<Party> member) const
    {
        for (const auto &seat : m.seats)
            if (seat.person && party(seat.person) == member)
                return seat.position;
        return m.positions.value(member.value);
    }

    static QString lateOrEarly(const Attendance &a)
    {
        QString note;
        if (a.arrived.isValid())
            note += QStringLiteral(u" (มาถึงเวลา %1)").arg(at(a.arrived));
        if (a.left.isValid())
            note += QStringLiteral(u" (กลับเวลา %1)").arg(at(a.left));
        return note;
    }

    // Numbered names beside positions, and a third column where it says something.
    void list(const QString &title, const QList<QStringList> &people, bool third)
    {
        if (people.isEmpty())
            return;
        heading(title);
        Table table;
        table.ruled = false;
        table.size = 16;
        table.columns = third ? QList<Table::Column>{{{}, 1}, {{}, 6}, {{}, 5}, {{}, 4}}
                              : QList<Table::Column>{{{}, 1}, {{}, 7}, {{}, 8}};
        for (const auto &person : people)
            table.rows << (QStringList{QStringLiteral("%1.").arg(table.rows.size() + 1)} + person);
        m_paper.blocks << table;
    }

    void present()
    {
        QList<QStringList> people;
        for (const auto &a : m_meeting.attendance) {
            if (a.status != AttendanceStatus::Present || a.capacity == Capacity::Guest)
                continue;
            auto position = positionOf(a.member);
            if (a.capacity == Capacity::Substitute) {
                position = QStringLiteral(u"แทน ") + nameOf(a.substitutes);
                if (const auto seat = positionOf(a.substitutes); !seat.isEmpty())
                    position += u' ' + seat;
            }
            people << QStringList{nameOf(a.member), position + lateOrEarly(a)};
        }
        list(QStringLiteral(u"ผู้มาประชุม"), people, false);
    }

    bool isRepresented(Id<Party> member) const
    {
        for (const auto &a : m_meeting.attendance)
            if (a.capacity == Capacity::Substitute && a.substitutes == member && a.status == AttendanceStatus::Present)
                return true;
        return false;
    }

    // Leave is called so; a reason that says it by itself (ลากิจ) stands alone.
    static QString whyAway(const Attendance &a)
    {
        const auto leave = QStringLiteral(u"ลา");
        if (a.status != AttendanceStatus::OnLeave)
            return a.reason.isEmpty() ? QStringLiteral(u"ไม่แจ้งเหตุ") : a.reason;
        if (a.reason.isEmpty() || a.reason.startsWith(leave))
            return a.reason.isEmpty() ? leave : a.reason;
        return QStringLiteral(u"ลา (%1)").arg(a.reason);
    }

    void absent()
    {
        QList<QStringList> people;
        for (const auto &a : m_meeting.attendance)
            if (a.capacity == Capacity::Seat && a.status != AttendanceStatus::Present && !isRepresented(a.member)) {
                people << QStringList{nameOf(a.member), positionOf(a.member), whyAway(a)};
            }
        list(QStringLiteral(u"ผู้ไม่มาประชุม"), people, true);
    }

    void guests()
    {
        QList<QStringList> people;
        for (const auto &a : m_meeting.attendance)
            if (a.capacity == Capacity::Guest && a.status == AttendanceStatus::Present &&
                !m.unnamed.contains(a.member.value))
                people << QStringList{nameOf(a.member),
                                      (a.role.isEmpty() ? positionOf(a.member) : a.role) + lateOrEarly(a)};
        list(guestTitle, people, false);
        m_guestsStand = !people.isEmpty();
    }

    // "… จำนวน 120 ครัวเรือน (หมู่ที่ 4 จำนวน 30 ครัวเรือน, …)"
    static QString counted(const QString &who, const QList<VillageShare> &shares, const QString &unit)
    {
        int all = 0;
        QStringList parts;
        for (const auto &share : shares) {
            all += share.count;
            parts << QStringLiteral(u"%1 จำนวน %2 %3").arg(share.village).arg(share.count).arg(unit);
        }
        return QStringLiteral(u"%1 จำนวน %2 %3 (%4)")
            .arg(who, grouped(qint64(all)), unit, parts.join(QStringLiteral(", ")));
    }

    // Those who are too many to be named, by village.
    void crowds()
    {
        if ((!m.households.isEmpty() || !m.people.isEmpty()) && !m_guestsStand)
            heading(guestTitle);
        const bool parents = m.committee.kind == CommitteeKind::ParentNetwork;
        if (!m.households.isEmpty())
            text({{counted(parents ? QStringLiteral(u"ผู้ปกครองนักเรียน") : QStringLiteral(u"ผู้แทนครัวเรือน"), m.households,
                           QStringLiteral(u"ครัวเรือน"))}});
        if (!m.people.isEmpty())
            text({{counted(QStringLiteral(u"ผู้เข้าร่วมประชุมอื่น ๆ"), m.people, QStringLiteral(u"คน"))}});
    }

    // Minutes say so where the body could not resolve anything, from the beginning or from some moment on.
    void quorum()
    {
        if (m_meeting.status == MeetingStatus::Planned)
            return;
        const auto whole = quorumOf(m.committee, m.seats, m_meeting.attendance);
        auto course = quorumCourse(m_meeting, whole);
        if (course.isEmpty())
            course << QuorumMoment{{}, whole};
        bool wasMet = true;
        for (const auto &moment : course) {
            const auto &now = moment.quorum;
            if (now.isMet() == wasMet)
                continue;
            wasMet = now.isMet();
            const auto when =
                &moment == &course.first() ? QString() : QStringLiteral(u"ตั้งแต่เวลา %1 ").arg(at(moment.from));
            const auto words = wasMet ? QStringLiteral(u"%1กรรมการครบองค์ประชุม (%2 คน จากองค์ประชุม %3 คน)")
                                      : QStringLiteral(u"%1กรรมการไม่ครบองค์ประชุม (%2 คน จากองค์ประชุม %3 คน)");
            line(words.arg(when).arg(now.present).arg(now.needed), 0);
        }
    }

    // Those of single items first, in the order of the agenda; each page says what it belongs to.
    void photos()
    {
        for (const auto &item : m_meeting.agenda)
            if (const auto pictures = m.itemPhotos.value(item.id.value); item.id && !pictures.isEmpty()) {
                const auto &subject = item.title.isEmpty() ? item.heading : item.title;
                photoPage(QStringLiteral(u"ภาพประกอบระเบียบวาระที่ %1  %2").arg(item.number, subject).trimmed(), pictures);
            }
        if (m.photos.isEmpty())
            return;
        photoPage(QStringLiteral(u"ภาพประกอบการประชุม"), m.photos);
    }

    void photoPage(const QString &title, const QList<Picture> &pictures)
    {
        m_paper.blocks << PageBreak{};
        heading(title, 0);
        m_paper.blocks << PictureGrid{pictures};
    }

    void noteBelow(const QString &note) { std::get<Signatures>(m_paper.blocks.last()).note = note; }

    // How far the minutes are: a draft, waiting, or certified, and what was corrected since.
    void standing()
    {
        switch (m_meeting.status) {
        case MeetingStatus::Planned:
        case MeetingStatus::Draft:
            m_paper.watermark = QStringLiteral(u"ร่าง");
            return;
        case MeetingStatus::AwaitingCertification:
            return noteBelow(QStringLiteral(u"(รายงานการประชุมนี้รอการรับรองในการประชุมครั้งต่อไป)"));
        case MeetingStatus::Certified:
            break;
        }
        const auto changes = m_meeting.corrections.split(u'\n', Qt::SkipEmptyParts);
        noteBelow(QStringLiteral(u"รับรองในการประชุมครั้งที่ %1 %2")
                      .arg(orBlank(m_meeting.certifiedAt),
                           changes.isEmpty() ? QStringLiteral(u"โดยไม่มีการแก้ไข") : QStringLiteral(u"โดยมีการแก้ไข ดังนี้")));
        for (const auto &change : changes)
            text({{change}});
        if (m.amendments.isEmpty())
            return;
        heading(QStringLiteral(u"การแก้ไขภายหลังการรับรอง"));
        for (const auto &amendment : m.amendments) {
            auto words = formatDate(amendment.date, DateStyle::Long);
            if (!amendment.decidedAt.isEmpty())
                words += QStringLiteral(u" ตามมติที่ประชุมครั้งที่ ") + amendment.decidedAt;
            if (!amendment.item.isEmpty())
                words += QStringLiteral(u" ระเบียบวาระที่ ") + amendment.item;
            text({{words + QStringLiteral(u" ให้แก้เป็น  "), true}, {amendment.wording}});
        }
    }

    void text(const QList<Run> &runs, bool keep = false)
    {
        m_paper.blocks << Paragraph{
            .runs = runs, .align = Align::Distribute, .firstIndent = textIndent, .keepWithNext = keep};
    }

    void topHeading(const AgendaItem &item)
    {
        const auto top = item.number.section(u'.', 0, 0);
        if (top == m_top)
            return;
        m_top = top;
        heading(QStringLiteral(u"ระเบียบวาระที่ %1  %2").arg(top, item.heading));
    }

    bool hasSubItems(const AgendaItem &item) const
    {
        for (const auto &other : m_meeting.agenda)
            if (other.number.startsWith(item.number + u'.'))
                return true;
        return false;
    }

    void agendaItem(const AgendaItem &item)
    {
        topHeading(item);
        const bool isHeading = !item.number.contains(u'.');
        if (!isHeading || !item.title.isEmpty())
            text({{isHeading ? item.title : item.number + QStringLiteral("  ") + item.title, true}}, true);
        for (const auto &paragraph : item.discussion.split(u'\n', Qt::SkipEmptyParts))
            text({{paragraph}});
        if (const auto progress = m.progress.value(item.followsUp.value); item.followsUp && !progress.isEmpty())
            text({{QStringLiteral(u"ความก้าวหน้า  "), true}, {progress}});
        const auto before = m_paper.blocks.size();
        outcome(item);
        tasks(item);
        if (isHeading && item.title.isEmpty() && item.discussion.isEmpty() && before == m_paper.blocks.size() &&
            !hasSubItems(item))
            text({{QStringLiteral(u"- ไม่มี -")}});
    }

    static QString votesOn(const AgendaItem &item)
    {
        QString votes;
        if (item.votesFor || item.votesAgainst)
            votes = QStringLiteral(u" (เห็นด้วย %1 เสียง ไม่เห็นด้วย %2 เสียง งดออกเสียง %3 เสียง)")
                        .arg(item.votesFor.value_or(0))
                        .arg(item.votesAgainst.value_or(0))
                        .arg(item.abstained.value_or(0));
        if (isTie(item) && item.castingVote != CastingVote::None)
            votes += item.castingVote == CastingVote::For ? QStringLiteral(u" ประธานออกเสียงชี้ขาดให้เห็นด้วย")
                                                          : QStringLiteral(u" ประธานออกเสียงชี้ขาดให้ไม่เห็นด้วย");
        if (item.withoutQuorum)
            votes += QStringLiteral(u" (ลงมติโดยไม่ครบองค์ประชุม)");
        return votes;
    }

    void outcome(const AgendaItem &item)
    {
        static const QHash<Outcome, QString> words{
            {Outcome::Approved, QStringLiteral(u"เห็นชอบ")},
            {Outcome::Rejected, QStringLiteral(u"ไม่เห็นชอบ")},
            {Outcome::Deferred, QStringLiteral(u"ให้เลื่อนการพิจารณาไปในการประชุมครั้งต่อไป")}};
        const auto votes = votesOn(item);
        if (!item.resolution.isEmpty() || words.contains(item.outcome))
            text({{QStringLiteral(u"มติที่ประชุม  "), true},
                  {(item.resolution.isEmpty() ? words.value(item.outcome) : item.resolution) + votes}});
        else if (item.outcome == Outcome::Noted)
            text({{QStringLiteral(u"ที่ประชุมรับทราบ"), true}});
        if (!item.dissent.isEmpty()) // recorded when its holder asks: Administrative Procedure Act 2539, s. 83
            text({{QStringLiteral(u"ความเห็นแย้ง  "), true}, {item.dissent}});
    }

    void tasks(const AgendaItem &item)
    {
        for (const auto &task : m.followUps) {
            if (!item.id || task.agendaItem != item.id)
                continue;
            auto words = QStringLiteral(u"%1 %2").arg(orBlank(task.responsible), task.task);
            if (task.dueOn.isValid())
                words += QStringLiteral(u" ให้แล้วเสร็จภายในวันที่ ") + formatDate(task.dueOn, DateStyle::Long);
            text({{QStringLiteral(u"มอบหมาย  "), true}, {words}});
        }
    }

    const MinutesContent &m;
    const Meeting &m_meeting;
    Paper m_paper;
    bool m_guestsStand = false; // under their heading
    QString m_top;              // number of the heading that stands already
};

} // namespace

Paper minutesPaper(const MinutesContent &content)
{
    return MinutesLines(content).paper();
}

} // namespace core
