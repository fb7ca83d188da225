#include "core/papers/ThanksPapers.h"
#include "core/papers/LetterParts.h"
#include "core/papers/ThanksWords.h"
#include "core/records/Wording.h"
#include "core/thai/BuddhistDate.h"
#include <QRegularExpression>

namespace core {

using namespace letter;

namespace {

// The template's name, and which numbers they bear: หนังสือขอบคุณ ที่ 11-13/2569.
QString titleOf(const ThanksContent &content)
{
    const auto &name = content.paper.name;
    if (content.paper.kind == TemplateKind::Label || content.firstNumber <= 0 || content.to.isEmpty())
        return name;
    const auto last = content.firstNumber + content.to.size() - 1;
    const auto numbers = content.to.size() == 1 ? QString::number(content.firstNumber)
                                                : QStringLiteral("%1-%2").arg(content.firstNumber).arg(last);
    return QStringLiteral(u"%1 ที่ %2/%3").arg(name, numbers).arg(buddhistYear(content.date));
}

class ThanksPaper
{
public:
    explicit ThanksPaper(const ThanksContent &content) : m_content(content), m_template(content.paper)
    {
        m_paper.title = titleOf(content);
        m_paper.numerals = content.school.numerals;
    }

    Paper written()
    {
        if (m_template.kind == TemplateKind::Certificate)
            prepareCertificates();
        if (m_template.kind == TemplateKind::Label)
            prepareLabels();
        for (m_at = 0; m_at < std::max<qsizetype>(1, m_content.to.size()); ++m_at) {
            m_to = m_content.to.value(m_at);
            m_words = thanks::wordsFor(m_content, m_at);
            if (m_template.kind == TemplateKind::Letter)
                writeLetter();
            else if (m_template.kind == TemplateKind::Certificate)
                certificate();
            else
                label();
        }
        return m_paper;
    }

private:
    // Lines of which nothing is left but what was not filled in are no lines.
    QStringList lines(const QString &wording) const
    {
        QStringList lines;
        for (const auto &line : wording.split(u'\n', Qt::SkipEmptyParts)) {
            const auto filled = core::filledIn(line, m_words).trimmed();
            if (!filled.isEmpty())
                lines << thanks::suited(filled, m_to).split(u'\n');
        }
        return lines;
    }

    QList<Signatures::Signatory> signatories() const
    {
        QList<Signatures::Signatory> all;
        for (const auto &one : signatoriesOf(m_template))
            all << Signatures::Signatory{core::filledIn(one.name, m_words), core::filledIn(one.position, m_words), {}};
        if (all.isEmpty())
            all << Signatures::Signatory{m_content.school.director, directorPosition(m_content.school), {}};
        return all;
    }

    // หนังสือภายนอก
    void writeLetter()
    {
        const auto &school = m_content.school;
        if (!m_paper.blocks.isEmpty())
            m_paper.blocks << PageBreak{true};
        Recipient to;
        to.addressee = m_to.addressee;
        to.isMonk = m_to.isMonk;
        auto head = letter::head(school, m_words.value(QStringLiteral(u"{เลขที่}")), false, m_content.date,
                                 lines(m_template.heading).join(u' '), to);
        if (!m_template.emblem)
            head.removeFirst();
        m_paper.blocks << head;
        for (const auto &text : lines(m_template.wording))
            m_paper.blocks << Paragraph{
                .runs = {{text}}, .align = Align::Distribute, .firstIndent = textIndent, .spaceBefore = 6};
        auto closing = lines(m_template.closing).join(u' ');
        if (closing.isEmpty())
            closing = m_to.isMonk ? QStringLiteral(u"ขอนมัสการด้วยความเคารพ") : QStringLiteral(u"ขอแสดงความนับถือ");
        m_paper.blocks << Space{6}
                       << Signatures{
                              .signatories = signatories(), .note = foot(school).join(u'\n'), .closing = closing};
    }

    void prepareCertificates()
    {
        m_paper.landscape = true;
        m_paper.background = QByteArray::fromBase64(m_template.background.toLatin1());
        m_paper.framed = m_paper.background.isEmpty();
        m_paper.left = m_paper.right = 3;
        m_paper.top = m_paper.bottom = 2;
        if (m_template.emblem)
            m_emblem = QByteArray::fromBase64(m_content.school.logo.toLatin1());
    }

    void certificate()
    {
        m_paper.blocks << Certificate{.number = m_words.value(QStringLiteral(u"{เลขที่}")),
                                      .emblem = m_emblem,
                                      .heading = lines(m_template.heading),
                                      .opening = lines(m_template.opening),
                                      .name = m_to.name.isEmpty() ? QString(60, u'.') : m_to.name,
                                      .wording = lines(m_template.wording),
                                      .closing = lines(m_template.closing).join(u' '),
                                      .signatories = signatories()};
    }

    void prepareLabels()
    {
        m_paper.left = m_paper.right = m_paper.top = m_paper.bottom = 0;
        m_paper.blocks << LabelSheets{.texts = QStringList(std::max(0, m_content.firstNumber - 1)), // used up already
                                      .columns = m_template.columns.value_or(usualColumns),
                                      .rows = m_template.rows.value_or(usualRows)};
    }

    void label()
    {
        // An office goes below the name rather than into the middle of a line.
        m_words[QStringLiteral(u"{เรียน}")].replace(QStringLiteral("  "), QStringLiteral("\n"));
        auto text = lines(m_template.wording).join(u'\n');
        if (m_to.isMonk)
            text.replace(QRegularExpression(QStringLiteral(u"^เรียน(?=\\s)"), QRegularExpression::MultilineOption),
                         QStringLiteral(u"นมัสการ"));
        std::get<LabelSheets>(m_paper.blocks.last()).texts << text;
    }

    const ThanksContent &m_content;
    const PaperTemplate &m_template;
    Paper m_paper;
    QByteArray m_emblem;
    qsizetype m_at = 0;
    PaperTo m_to;
    QHash<QString, QString> m_words;
};

} // namespace

Paper thanksPaper(const ThanksContent &content)
{
    return ThanksPaper(content).written();
}

Issue issueOf(const ThanksContent &content)
{
    Issue issue{content.paper.kind, content.paper.id, content.firstNumber, content.date, {}};
    for (const auto &to : content.to) {
        Issue::Line line{to.party, QString(to.name).replace(u'\n', u' '), purposeOf(to), {}, to.activity.id};
        for (const auto &gift : to.gifts)
            line.gifts << gift.id;
        issue.lines << line;
    }
    return issue;
}

ThanksContent sampleContent(const School &school, const PaperTemplate &paper, QDate date)
{
    PaperTo to = toName(QStringLiteral(u"นายสมชาย ใจดี"));
    to.addressee = QStringLiteral(u"นายสมชาย ใจดี");
    School around = school;
    around.name.clear();
    to.address = QStringLiteral(u"บ้านเลขที่ 12/3 หมู่ที่ 4 บ้านดอนแก้ว\n") + addressOf(around);
    Contribution gift;
    gift.date = date.addDays(-7);
    gift.description = QStringLiteral(u"เงินบริจาคสมทบทุนอาหารกลางวัน");
    gift.amount = 500000;
    gift.usedFor = QStringLiteral(u"จัดอาหารกลางวันให้นักเรียน");
    to.gifts << gift;
    to.activity.title = QStringLiteral(u"วันสำคัญทางศาสนาและประเพณีท้องถิ่น");
    to.activity.date = date.addDays(-3);
    to.role = QStringLiteral(u"วิทยากร");
    ThanksContent content{school, paper, date, 1, {to}};
    if (paper.kind == TemplateKind::Label) // a whole sheet shows how they lie
        content.to = QList<PaperTo>(paper.columns.value_or(usualColumns) * paper.rows.value_or(usualRows), to);
    return content;
}

} // namespace core
