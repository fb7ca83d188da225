#include "core/papers/LetterParts.h"
#include "core/figures/Quorum.h"
#include "core/records/Wording.h"
#include "core/thai/BuddhistDate.h"

namespace core {

namespace {

constexpr double rightHalf = 7.5; // cm from the left margin: the middle of the paper
const QString gap = QStringLiteral(u"........................");

// How many came, in the words of a memo.
QString presence(const MeetingPapersContent &content)
{
    const auto &m = content.minutes;
    const auto guests = std::count_if(m.meeting.attendance.begin(), m.meeting.attendance.end(), [](const auto &a) {
        return a.capacity == Capacity::Guest && a.status == AttendanceStatus::Present;
    });
    const auto others = guests + content.crowd;
    if (m.seats.isEmpty())
        return QStringLiteral(u"มีผู้เข้าร่วมประชุม %1 คน").arg(others);
    const auto quorum = quorumOf(m.committee, m.seats, m.meeting.attendance);
    auto words = QStringLiteral(u"มีกรรมการมาประชุม %1 คน จากทั้งหมด %2 คน").arg(quorum.present).arg(quorum.base);
    if (others > 0)
        words += QStringLiteral(u" และผู้เข้าร่วมประชุม %1 คน").arg(others);
    return words;
}

const QString resolutions = QStringLiteral(u"{มติ}"), tasks = QStringLiteral(u"{งาน}");

} // namespace

QString usualWording(PaperKind paper)
{
    if (paper == PaperKind::Invitation)
        return QStringLiteral(u"ด้วย{โรงเรียน} กำหนดจัดประชุม{คณะ} {ครั้งที่} ใน{วันที่} เวลา {เวลา} ณ {สถานที่} "
                              u"เพื่อพิจารณาเรื่องตามระเบียบวาระการประชุมที่ส่งมาด้วย\n"
                              u"ในการนี้ จึงขอเชิญท่านเข้าร่วมประชุมตามวัน เวลา และสถานที่ดังกล่าว\n"
                              u"จึงเรียนมาเพื่อโปรดทราบและเข้าร่วมประชุมโดยพร้อมเพรียงกัน");
    if (paper == PaperKind::Memo)
        return QStringLiteral(u"ตามที่ได้มีการประชุม{คณะ} {ครั้งที่} เมื่อ{วันที่} เวลา {เวลา} ณ {สถานที่} {จำนวน} นั้น\n"
                              u"บัดนี้ ได้จัดทำรายงานการประชุมเสร็จเรียบร้อยแล้ว รายละเอียดตามรายงานการประชุมที่แนบมาพร้อมนี้\n") +
               resolutions + u'\n' + tasks + QStringLiteral(u"\nจึงเรียนมาเพื่อโปรดทราบ");
    return {};
}

QStringList wordsToFillIn(PaperKind paper)
{
    QStringList words{QStringLiteral(u"{คณะ}"),  QStringLiteral(u"{ครั้งที่}"),  QStringLiteral(u"{วันที่}"),
                      QStringLiteral(u"{เวลา}"), QStringLiteral(u"{สถานที่}"), QStringLiteral(u"{โรงเรียน}")};
    if (paper == PaperKind::Memo)
        words << QStringLiteral(u"{จำนวน}") << resolutions << tasks;
    return words;
}

QStringList unknownWords(const QString &wording, PaperKind paper)
{
    return unknownWords(wording, wordsToFillIn(paper));
}

Paper meetingPaper(const MeetingPapersContent &content, const MeetingPaper &typed, const QSet<qint64> &leftOut)
{
    switch (typed.paper) {
    case PaperKind::Invitation:
        return invitationPaper(content, typed, leftOut);
    case PaperKind::SignIn:
        return signInPaper(content, typed);
    case PaperKind::Memo:
        return memoPaper(content, typed);
    case PaperKind::Distribution:
        break;
    }
    return distributionPaper(content);
}

namespace letter {

QString orBlank(const QString &text)
{
    return text.isEmpty() ? gap : text;
}

QString dayOf(const Meeting &meeting)
{
    if (!meeting.date.isValid())
        return QStringLiteral(u"วันที่ ") + gap;
    return QStringLiteral(u"วัน%1ที่ %2")
        .arg(weekdayName(meeting.date.dayOfWeek()), formatDate(meeting.date, DateStyle::Long));
}

QString timeOf(const Meeting &meeting)
{
    return (meeting.start.isValid() ? formatTime(meeting.start) : QStringLiteral(u"........")) + QStringLiteral(u" น.");
}

QString numberOf(const Meeting &meeting)
{
    return QStringLiteral(u"ครั้งที่ %1/%2").arg(meeting.number).arg(meeting.year) +
           (meeting.extraordinary ? QStringLiteral(u" (วิสามัญ)") : QString());
}

QString meetingName(const MinutesContent &minutes)
{
    return minutes.committee.name + u' ' + numberOf(minutes.meeting);
}

QString agendaSubject(const AgendaItem &item)
{
    return item.title.isEmpty() ? item.heading : item.title;
}

QString addressOf(const School &school)
{
    const bool isCapital = school.province.startsWith(QStringLiteral(u"กรุงเทพ"));
    const auto named = [](const QString &word, const QString &name) {
        return name.isEmpty() || name.startsWith(word) ? name : word + name;
    };
    QStringList place;
    place << named(isCapital ? QStringLiteral(u"แขวง") : QStringLiteral(u"ตำบล"), school.subdistrict)
          << named(isCapital ? QStringLiteral(u"เขต") : QStringLiteral(u"อำเภอ"), school.district);
    place.removeAll(QString());
    QStringList province{isCapital ? school.province : named(QStringLiteral(u"จังหวัด"), school.province),
                         school.postcode};
    province.removeAll(QString());
    QStringList lines{school.name, place.join(u' '), province.join(u' ')};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString directorPosition(const School &school)
{
    return school.directorPosition.isEmpty() ? QStringLiteral(u"ผู้อำนวยการ") + school.name : school.directorPosition;
}

QString letterNumber(const School &school, const QString &typed, bool circular)
{
    if (typed.contains(u'/'))
        return typed;
    auto own = typed;
    const QString mark(u'ว');
    if (circular && own.startsWith(mark))
        own = own.mid(1).trimmed();
    own = own.isEmpty() ? QString(10, u'.') : own;
    auto prefix = school.letterPrefix;
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    return orBlank(prefix) + u'/' + (circular ? mark + u' ' + own : own);
}

QString dateOf(QDate day)
{
    return day.isValid() ? formatDate(day, DateStyle::Long) : gap;
}

QString dateOf(const MeetingPaper &typed)
{
    return dateOf(typed.date);
}

QString suited(const QString &text, const Recipient &to)
{
    return to.isMonk ? asToMonk(text) : text;
}

QList<Block> head(const School &school, const QString &number, bool circular, QDate day, const QString &subject,
                  const Recipient &to)
{
    const auto line = [](const QString &label, const QString &text) {
        return FormLine{.items = {{label, text}}, .spaceBefore = 6};
    };
    return {Emblem{QByteArray::fromBase64(school.garuda.toLatin1())},
            FormLine{.items = {{QStringLiteral(u"ที่"), letterNumber(school, number, circular), 9.6},
                               {{}, addressOf(school), 6.4}}},
            Paragraph{.runs = {{dateOf(day)}}, .leftIndent = rightHalf, .spaceBefore = 6},
            line(QStringLiteral(u"เรื่อง"), suited(subject, to)),
            line(to.isMonk ? QStringLiteral(u"นมัสการ") : QStringLiteral(u"เรียน"), orBlank(to.addressee))};
}

QList<Paragraph> heading(const QString &title, const MinutesContent &minutes)
{
    const auto centred = [](const QString &text, double size) {
        return Paragraph{.runs = {{text, true}}, .align = Align::Centre, .size = size};
    };
    auto body = minutes.committee.name;
    if (!minutes.school.name.isEmpty() && !body.contains(minutes.school.name))
        body += u'\n' + minutes.school.name;
    return {centred(title, 20), centred(body, 16),
            centred(QStringLiteral(u"%1 %2 เวลา %3")
                        .arg(numberOf(minutes.meeting), dayOf(minutes.meeting), timeOf(minutes.meeting)),
                    16),
            centred(QStringLiteral(u"ณ ") + orBlank(minutes.meeting.place), 16)};
}

QString filledIn(const QString &wording, const MeetingPapersContent &content)
{
    const auto &m = content.minutes;
    const QHash<QString, QString> words{
        {QStringLiteral(u"{คณะ}"), m.committee.name},           {QStringLiteral(u"{ครั้งที่}"), numberOf(m.meeting)},
        {QStringLiteral(u"{วันที่}"), dayOf(m.meeting)},           {QStringLiteral(u"{เวลา}"), timeOf(m.meeting)},
        {QStringLiteral(u"{สถานที่}"), orBlank(m.meeting.place)}, {QStringLiteral(u"{โรงเรียน}"), orBlank(m.school.name)},
        {QStringLiteral(u"{จำนวน}"), presence(content)}};
    return core::filledIn(wording, words);
}

bool isMonk(const QString &title)
{
    static const QStringList titles{QStringLiteral(u"พระ"),  QStringLiteral(u"หลวงพ่อ"),   QStringLiteral(u"หลวงปู่"),
                                    QStringLiteral(u"ครูบา"), QStringLiteral(u"เจ้าอธิการ"), QStringLiteral(u"สามเณร")};
    return !title.startsWith(QStringLiteral(u"พระยา")) &&
           std::any_of(titles.begin(), titles.end(), [&](const QString &one) { return title.startsWith(one); });
}

QString asToMonk(QString text)
{
    text.replace(QStringLiteral(u"จึงเรียนมา"), QStringLiteral(u"จึงนมัสการมา"));
    text.replace(QStringLiteral(u"ขอเรียนเชิญ"), QStringLiteral(u"ขอนิมนต์"));
    text.replace(QStringLiteral(u"ขอเชิญประชุม"), QStringLiteral(u"ขอนิมนต์เข้าร่วมประชุม"));
    return text.replace(QStringLiteral(u"ขอเชิญ"), QStringLiteral(u"ขอนิมนต์"));
}

QStringList foot(const School &school)
{
    QStringList lines{school.letterSection.isEmpty() ? school.name : school.letterSection};
    if (!school.phone.isEmpty())
        lines << QStringLiteral(u"โทร. ") + school.phone;
    return lines;
}

} // namespace letter

} // namespace core
