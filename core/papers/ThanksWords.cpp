#include "core/papers/ThanksWords.h"
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

namespace thanks {

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

} // namespace thanks

QList<std::pair<QString, int>> emptyWords(const ThanksContent &content)
{
    const auto &paper = content.paper;
    const auto asked =
        wordsIn(QStringList{paper.heading, paper.opening, paper.wording, paper.closing, paper.signatories}.join(u'\n'));
    QHash<QString, int> papers;
    for (qsizetype at = 0; at < content.to.size(); ++at) {
        const auto words = thanks::wordsFor(content, at);
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

} // namespace core
