// หนังสือเชิญประชุม, an external letter of the regulation on correspondence 2526 (แบบที่ 1).
#include "core/papers/LetterParts.h"
#include "core/records/Agenda.h"

namespace core {

using namespace letter;

namespace {

class Letters
{
public:
    Letters(const MeetingPapersContent &content, const MeetingPaper &typed)
        : m_content(content), m_minutes(content.minutes), m_school(content.minutes.school), m_typed(typed)
    {
        m_paper.numerals = m_school.numerals;
        m_paper.title = QStringLiteral(u"หนังสือเชิญประชุม") + meetingName(m_minutes);
    }

    void write(const Recipient &to)
    {
        if (!m_paper.blocks.isEmpty())
            m_paper.blocks << PageBreak{true};
        head(to);
        body(to);
        m_paper.blocks << Space{6};
        m_paper.blocks << Signatures{.signatories = {{m_school.director, directorPosition(m_school), {}}},
                                     .note = foot(m_school).join(u'\n'),
                                     .closing = to.isMonk ? QStringLiteral(u"ขอนมัสการด้วยความเคารพ")
                                                          : QStringLiteral(u"ขอแสดงความนับถือ")};
        m_paper.blocks << PageBreak{true};
        agenda();
    }

    Paper paper() const { return m_paper; }

private:
    void line(const QString &label, const QString &text, double space)
    {
        m_paper.blocks << FormLine{.items = {{label, text}}, .spaceBefore = space};
    }

    void head(const Recipient &to)
    {
        m_paper.blocks << letter::head(m_school, m_typed.number, true, m_typed.date,
                                       QStringLiteral(u"ขอเชิญประชุม") + meetingName(m_minutes), to);
        line(QStringLiteral(u"สิ่งที่ส่งมาด้วย"), QStringLiteral(u"ระเบียบวาระการประชุม จำนวน 1 ชุด"), 6);
    }

    void body(const Recipient &to)
    {
        const auto wording = m_typed.wording.isEmpty() ? usualWording(PaperKind::Invitation) : m_typed.wording;
        for (const auto &text : suited(filledIn(wording, m_content), to).split(u'\n', Qt::SkipEmptyParts))
            m_paper.blocks << Paragraph{
                .runs = {{text}}, .align = Align::Distribute, .firstIndent = textIndent, .spaceBefore = 6};
    }

    void agenda()
    {
        for (const auto &line : heading(QStringLiteral(u"ระเบียบวาระการประชุม"), m_minutes))
            m_paper.blocks << line;
        m_paper.blocks << Space{6};
        for (const auto &item : m_minutes.meeting.agenda) {
            const int level = agendaLevel(item.number);
            if (level == 0)
                m_paper.blocks << Paragraph{
                    .runs = {{QStringLiteral(u"ระเบียบวาระที่ %1  %2").arg(item.number, item.heading), true}},
                    .spaceBefore = 8,
                    .keepWithNext = true};
            const auto &text = item.title;
            if (!text.isEmpty())
                m_paper.blocks << Paragraph{.runs = {{level == 0 ? text : item.number + QStringLiteral("  ") + text}},
                                            .leftIndent = textIndent + std::max(0, level - 1)};
        }
    }

    const MeetingPapersContent &m_content;
    const MinutesContent &m_minutes;
    const School &m_school;
    const MeetingPaper &m_typed;
    Paper m_paper;
};

} // namespace

Paper invitationPaper(const MeetingPapersContent &content, const MeetingPaper &typed, const QSet<qint64> &leftOut)
{
    Letters letters(content, typed);
    for (const auto &to : content.recipients)
        if (!leftOut.contains(to.party.value))
            letters.write(to);
    if (letters.paper().blocks.isEmpty())
        letters.write({});
    return letters.paper();
}

} // namespace core
