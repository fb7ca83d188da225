// บันทึกข้อความ, an internal letter of the regulation on correspondence 2526 (แบบที่ 2).
#include "core/papers/LetterParts.h"
#include "core/records/Agenda.h"
#include "core/thai/BuddhistDate.h"

namespace core {

using namespace letter;

namespace {

constexpr double smallEmblem = 1.5; // cm
constexpr int orderLines = 3;

class MemoLines
{
public:
    MemoLines(const MeetingPapersContent &content, const MeetingPaper &typed)
        : m_content(content), m_minutes(content.minutes), m_school(content.minutes.school), m_typed(typed)
    {
    }

    Paper paper()
    {
        m_paper.numerals = m_school.numerals;
        m_paper.title = QStringLiteral(u"บันทึกข้อความ รายงานการประชุม") + meetingName(m_minutes);
        head();
        const auto wording = m_typed.wording.isEmpty() ? usualWording(PaperKind::Memo) : m_typed.wording;
        for (const auto &part : wording.split(u'\n', Qt::SkipEmptyParts)) {
            if (part.trimmed() == QStringLiteral(u"{มติ}"))
                list(QStringLiteral(u"ที่ประชุมมีมติที่สำคัญ ดังนี้"), resolutions());
            else if (part.trimmed() == QStringLiteral(u"{งาน}"))
                list(QStringLiteral(u"ที่ประชุมได้มอบหมายงาน ดังนี้"), tasks());
            else
                text(filledIn(part, m_content), 6);
        }
        m_paper.blocks << Signatures{{{m_minutes.meeting.minuteTaker, {}, QStringLiteral(u"ผู้จดรายงานการประชุม")}}};
        order();
        return m_paper;
    }

private:
    void form(const QList<FormLine::Item> &items) { m_paper.blocks << FormLine{.items = items, .dotted = true}; }

    void head()
    {
        m_paper.blocks << Emblem{QByteArray::fromBase64(m_school.garuda.toLatin1()), smallEmblem,
                                 QStringLiteral(u"บันทึกข้อความ")};
        auto office = m_school.letterSection.isEmpty() || m_school.letterSection.contains(m_school.name)
                          ? m_school.letterSection
                          : m_school.letterSection + u' ' + m_school.name;
        if (office.isEmpty())
            office = m_school.name;
        if (!m_school.phone.isEmpty())
            office += QStringLiteral(u"  โทร. ") + m_school.phone;
        form({{QStringLiteral(u"ส่วนราชการ"), office}});
        form({{QStringLiteral(u"ที่"), letterNumber(m_school, m_typed.number, false)},
              {QStringLiteral(u"วันที่"), m_typed.date.isValid() ? dateOf(m_typed) : QString()}});
        form({{QStringLiteral(u"เรื่อง"), QStringLiteral(u"รายงานการประชุม") + meetingName(m_minutes)}});
        m_paper.blocks << FormLine{.items = {{QStringLiteral(u"เรียน"), directorPosition(m_school)}}, .spaceBefore = 6};
    }

    void text(const QString &words, double space, bool keep = false)
    {
        m_paper.blocks << Paragraph{.runs = {{words}},
                                    .align = Align::Distribute,
                                    .firstIndent = textIndent,
                                    .spaceBefore = space,
                                    .keepWithNext = keep};
    }

    void list(const QString &title, const QStringList &lines)
    {
        if (lines.isEmpty())
            return;
        text(title, 6, true);
        for (int i = 0; i < lines.size(); ++i)
            text(QStringLiteral("%1. %2").arg(i + 1).arg(lines[i]), 0);
    }

    // What was resolved, but not the certification of earlier minutes.
    QStringList resolutions() const
    {
        static const QHash<Outcome, QString> words{
            {Outcome::Approved, QStringLiteral(u"เห็นชอบ")},
            {Outcome::Rejected, QStringLiteral(u"ไม่เห็นชอบ")},
            {Outcome::Deferred, QStringLiteral(u"ให้เลื่อนการพิจารณาไปในการประชุมครั้งต่อไป")}};
        QStringList lines;
        bool isCertifying = false;
        for (const auto &item : m_minutes.meeting.agenda) {
            if (agendaLevel(item.number) == 0)
                isCertifying = isCertification(item);
            if (isCertifying || (item.resolution.isEmpty() && !words.contains(item.outcome)))
                continue;
            auto resolution = item.resolution.isEmpty() ? words.value(item.outcome) : item.resolution;
            lines << agendaSubject(item) + QStringLiteral(": ") + resolution.replace(u'\n', u' ');
        }
        return lines;
    }

    QStringList tasks() const
    {
        QStringList lines;
        for (const auto &task : m_minutes.followUps) {
            auto words = orBlank(task.responsible) + QStringLiteral(": ") + task.task;
            if (task.dueOn.isValid())
                words += QStringLiteral(u" ภายในวันที่ ") + formatDate(task.dueOn, DateStyle::Long);
            lines << words;
        }
        return lines;
    }

    // Room for what the director orders.
    void order()
    {
        m_paper.blocks << Paragraph{
            .runs = {{QStringLiteral(u"ความเห็น/คำสั่ง"), true}}, .spaceBefore = 18, .keepWithNext = true};
        for (int i = 0; i < orderLines; ++i)
            m_paper.blocks << FormLine{.items = {{}}, .dotted = true, .spaceBefore = 4, .keepWithNext = true};
        m_paper.blocks << Signatures{{{m_school.director, directorPosition(m_school), {}}}};
    }

    const MeetingPapersContent &m_content;
    const MinutesContent &m_minutes;
    const School &m_school;
    const MeetingPaper &m_typed;
    Paper m_paper;
};

} // namespace

Paper memoPaper(const MeetingPapersContent &content, const MeetingPaper &typed)
{
    return MemoLines(content, typed).paper();
}

} // namespace core
