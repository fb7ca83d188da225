#include "core/papers/ThanksPapers.h"
#include "core/papers/LetterParts.h"
#include "core/records/Wording.h"
#include "core/thai/Baht.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Period.h"
#include <QRegularExpression>
#include <cmath>

namespace core {

using namespace letter;

namespace {

constexpr double rightHalf = 7.5; // cm from the left margin: the middle of the paper

QString kindInWords(ContributionKind kind)
{
    switch (kind) {
    case ContributionKind::Money:
        return QStringLiteral(u"เงินบริจาค");
    case ContributionKind::Goods:
        return QStringLiteral(u"สิ่งของ");
    case ContributionKind::Labour:
        return QStringLiteral(u"แรงงาน");
    case ContributionKind::Knowledge:
        return QStringLiteral(u"การถ่ายทอดความรู้");
    case ContributionKind::Venue:
        return QStringLiteral(u"สถานที่");
    case ContributionKind::Scholarship:
        break;
    }
    return QStringLiteral(u"ทุนการศึกษา");
}

bool isMoney(const Contribution &gift)
{
    return gift.kind == ContributionKind::Money || gift.kind == ContributionKind::Scholarship;
}

QString plainNumber(double number)
{
    return grouped(number, number == std::floor(number) ? 0 : 1);
}

// Several of one kind in one sentence.
QString inOneSentence(const QStringList &parts)
{
    if (parts.size() < 3)
        return parts.join(QStringLiteral(u" และ"));
    QStringList numbered;
    for (qsizetype i = 0; i < parts.size(); ++i)
        numbered << QStringLiteral("(%1) %2").arg(i + 1).arg(parts[i]);
    const auto last = numbered.takeLast();
    return numbered.join(u' ') + QStringLiteral(u" และ ") + last;
}

QStringList each(const QList<Contribution> &gifts, const std::function<QString(const Contribution &)> &word)
{
    QStringList words;
    for (const auto &gift : gifts)
        if (const auto one = word(gift); !one.isEmpty() && !words.contains(one))
            words << one;
    return words;
}

QString dayInWords(QDate day)
{
    return day.isValid() ? QStringLiteral(u"วันที่ ") + formatDate(day, DateStyle::Long) : QString();
}

QString daysInWords(const QList<Contribution> &gifts)
{
    const auto days = each(gifts, [](const Contribution &gift) { return dayInWords(gift.date); });
    if (days.size() < 3)
        return days.join(QStringLiteral(u" และ"));
    return QStringLiteral(u"ระหว่าง%1 ถึง%2").arg(days.first(), days.last());
}

QString useInWords(const Contribution &gift)
{
    if (gift.usedFor.isEmpty())
        return {};
    const bool isSentence =
        gift.usedFor.startsWith(QStringLiteral(u"เพื่อ")) || gift.usedFor.startsWith(QStringLiteral(u"ตาม"));
    return isSentence ? gift.usedFor : QStringLiteral(u"เพื่อ") + gift.usedFor;
}

QString usesInWords(const QList<Contribution> &gifts)
{
    const auto uses = each(gifts, useInWords);
    return uses.isEmpty() ? QStringLiteral(u"เพื่อประโยชน์ทางการศึกษาของนักเรียน") : uses.join(QStringLiteral(u" และ"));
}

// As it follows the word กิจกรรม.
QString activityInWords(const Activity &activity)
{
    const auto word = QStringLiteral(u"กิจกรรม");
    return activity.title.startsWith(word) ? activity.title.mid(word.size()).trimmed() : activity.title;
}

QString datesOf(const Activity &activity)
{
    if (!activity.endDate.isValid() || activity.endDate == activity.date)
        return dayInWords(activity.date);
    return QStringLiteral(u"%1 ถึง%2").arg(dayInWords(activity.date), dayInWords(activity.endDate));
}

QString officialDay(QDate date)
{
    if (!date.isValid())
        return QStringLiteral(u"วันที่ ........ เดือน .................... พ.ศ. ........");
    return QStringLiteral(u"วันที่ %1 เดือน %2 พ.ศ. %3")
        .arg(date.day())
        .arg(monthName(date.month()))
        .arg(buddhistYear(date));
}

// To a monk thanks are said in other words.
QString suited(const QString &text, const PaperTo &to)
{
    if (!to.isMonk)
        return text;
    static const QRegularExpression you(QStringLiteral(u"(?<!ทุก)ท่าน"));
    auto suited = asToMonk(text);
    suited.replace(QStringLiteral(u"ขอขอบคุณ"), QStringLiteral(u"ขอกราบขอบพระคุณ"));
    suited.replace(QStringLiteral(u"ขอมอบเกียรติบัตรฉบับนี้"), QStringLiteral(u"ขอถวายเกียรติบัตรฉบับนี้"));
    suited.replace(QStringLiteral(u"ได้ให้การสนับสนุน"), QStringLiteral(u"ได้เมตตาให้การสนับสนุน"));
    suited.replace(QStringLiteral(u"ขอให้มีความสุข ความเจริญ"), QStringLiteral(u"ขอให้เจริญงอกงามในบวรพระพุทธศาสนา"));
    suited.replace(QStringLiteral(u"ความอนุเคราะห์"), QStringLiteral(u"ความเมตตาอนุเคราะห์"));
    return suited.replace(you, QStringLiteral(u"พระคุณเจ้า"));
}

QString numberOf(const ThanksContent &content, qsizetype at)
{
    const auto &paper = content.paper;
    const int number = content.firstNumber > 0 ? content.firstNumber + int(at) : 0;
    const auto shown = number > 0 ? QString::number(number) : QString();
    if (paper.kind == TemplateKind::Letter) {
        School school = content.school;
        if (!paper.prefix.isEmpty())
            school.letterPrefix = paper.prefix;
        return letterNumber(school, shown, false);
    }
    const auto whole =
        number > 0 ? QStringLiteral("%1/%2").arg(shown).arg(buddhistYear(content.date)) : QString(16, u'.');
    return paper.prefix.isEmpty() ? whole : paper.prefix + u' ' + whole;
}

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

// What stands in place of each word in braces, for one of those who get a paper.
QHash<QString, QString> wordsFor(const ThanksContent &content, qsizetype at)
{
    static const PaperTo nobody;
    const auto &to = at < content.to.size() ? content.to[at] : nobody;
    const auto &school = content.school;
    qint64 satang = 0;
    for (const auto &gift : to.gifts)
        satang += isMoney(gift) ? gift.amount : 0;
    const auto year = periodContaining(YearKind::Academic, content.date).year;
    return {{QStringLiteral(u"{ผู้รับ}"), QString(to.name).replace(u'\n', u' ')},
            {QStringLiteral(u"{เรียน}"), to.addressee},
            {QStringLiteral(u"{ที่อยู่}"), to.address},
            {QStringLiteral(u"{รายการ}"), inOneSentence(each(to.gifts, giftInWords))},
            {QStringLiteral(u"{จำนวนเงิน}"), satang ? bahtText(satang) : QString()},
            {QStringLiteral(u"{จำนวนเงินเป็นตัวอักษร}"), satang ? inWords(satang) : QString()},
            {QStringLiteral(u"{วันที่รับ}"), daysInWords(to.gifts)},
            {QStringLiteral(u"{เพื่อ}"), usesInWords(to.gifts)},
            {QStringLiteral(u"{กิจกรรม}"), activityInWords(to.activity)},
            {QStringLiteral(u"{วันที่จัด}"), datesOf(to.activity)},
            {QStringLiteral(u"{บทบาท}"), to.role},
            {QStringLiteral(u"{โรงเรียน}"), school.name},
            {QStringLiteral(u"{สังกัด}"), school.educationArea},
            {QStringLiteral(u"{ผู้อำนวยการ}"), school.director},
            {QStringLiteral(u"{เลขที่}"), numberOf(content, at)},
            {QStringLiteral(u"{วันที่}"), officialDay(content.date)},
            {QStringLiteral(u"{ปีการศึกษา}"), content.date.isValid() ? QString::number(year) : QString()}};
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
            m_words = wordsFor(m_content, m_at);
            if (m_template.kind == TemplateKind::Letter)
                letter();
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
                lines << suited(filled, m_to).split(u'\n');
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

    void line(const QString &label, const QString &text)
    {
        m_paper.blocks << FormLine{.items = {{label, text}}, .spaceBefore = 6};
    }

    // หนังสือภายนอก
    void letter()
    {
        const auto &school = m_content.school;
        if (!m_paper.blocks.isEmpty())
            m_paper.blocks << PageBreak{true};
        if (m_template.emblem)
            m_paper.blocks << Emblem{QByteArray::fromBase64(school.garuda.toLatin1())};
        m_paper.blocks << FormLine{.items = {{QStringLiteral(u"ที่"), m_words.value(QStringLiteral(u"{เลขที่}")), 9.6},
                                             {{}, addressOf(school), 6.4}}};
        m_paper.blocks << Paragraph{
            .runs = {{m_content.date.isValid() ? formatDate(m_content.date, DateStyle::Long) : orBlank({})}},
            .leftIndent = rightHalf,
            .spaceBefore = 6};
        line(QStringLiteral(u"เรื่อง"), lines(m_template.heading).join(u' '));
        line(m_to.isMonk ? QStringLiteral(u"นมัสการ") : QStringLiteral(u"เรียน"), orBlank(m_to.addressee));
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

QString giftInWords(const Contribution &gift)
{
    auto words = gift.description.isEmpty() ? kindInWords(gift.kind) : gift.description;
    const bool isCounted = gift.quantity > 0 && !gift.unit.isEmpty();
    if (isCounted)
        words += QStringLiteral(u" จำนวน %1 %2").arg(plainNumber(gift.quantity), gift.unit);
    if (gift.amount > 0 && isMoney(gift))
        words += QStringLiteral(u" %1 %2 บาท (%3)")
                     .arg(isCounted ? QStringLiteral(u"เป็นเงิน") : QStringLiteral(u"จำนวน"), bahtText(gift.amount),
                          inWords(gift.amount));
    else if (gift.amount > 0)
        words += QStringLiteral(u" คิดเป็นมูลค่า %1 บาท").arg(bahtText(gift.amount));
    if (gift.hours > 0)
        words += QStringLiteral(u" เป็นเวลา %1 ชั่วโมง").arg(plainNumber(gift.hours));
    return words;
}

QString purposeOf(const PaperTo &to)
{
    if (!to.gifts.isEmpty())
        return inOneSentence(each(to.gifts, giftInWords));
    if (!to.activity.id)
        return {};
    return to.role.isEmpty() ? to.activity.title : to.role + QStringLiteral(": ") + to.activity.title;
}

Paper thanksPaper(const ThanksContent &content)
{
    return ThanksPaper(content).written();
}

QList<std::pair<QString, int>> emptyWords(const ThanksContent &content)
{
    const auto &paper = content.paper;
    const auto asked =
        wordsIn(QStringList{paper.heading, paper.opening, paper.wording, paper.closing, paper.signatories}.join(u'\n'));
    QHash<QString, int> papers;
    for (qsizetype at = 0; at < content.to.size(); ++at) {
        const auto words = wordsFor(content, at);
        for (const auto &word : asked)
            if (words.contains(word) && words.value(word).isEmpty())
                ++papers[word];
    }
    QList<std::pair<QString, int>> empty;
    for (const auto &word : asked)
        if (papers.contains(word))
            empty << std::pair(word, papers.value(word));
    return empty;
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
