#include "core/figures/SynergyWords.h"
#include "core/thai/Text.h"
#include <QSet>
#include <algorithm>

namespace core {

namespace {

constexpr int fewestLetters = 2;

// What requests are made of, whatever they are about.
const QSet<QString> &commonWords()
{
    static const auto set = [] {
        const auto list = QStringLiteral(
            u"การ ความ และ หรือ ของ ที่ ใน ให้ กับ แก่ เพื่อ เป็น มี ได้ จะ ไม่ ว่า จาก โดย ตาม ถึง ต่อ ไป มา อยู่ ยัง แล้ว ด้วย ซึ่ง "
            u"อัน นี้ นั้น เมื่อ ทุก หลาย บาง แต่ ก็ คือ กัน เอง อีก ทั้ง ระหว่าง เกี่ยว เกี่ยวกับ ด้าน เรื่อง อย่าง ครั้ง ต้อง ต้องการ อยาก "
            u"อยากให้ ขอ ขอให้ ขอความ ช่วย ช่วยเหลือ สนับสนุน วิทยากร สอน เรียน เรียนรู้ รู้ ความรู้ อบรม ฝึก ฝึกอบรม จัด จัดการ ทำ ใช้ "
            u"นักเรียน เด็ก ครู โรงเรียน หมู่บ้าน บ้าน ชาวบ้าน ชาว ชุมชน ตำบล หมู่ ผู้ปกครอง ผู้ คน แม่ พ่อ ลูก แม่บ้าน พื้น เมือง พื้นเมือง กัน "
            u"อย่างไร ชั้น ประถม มัธยม ประถมศึกษา มัธยมศึกษา "
            u"ศึกษา การศึกษา ปี ภาคเรียน วัน เวลา ใหม่ เพิ่ม เพิ่มเติม ร่วม ร่วมกัน กิจกรรม โครงการ งาน กลุ่ม พัฒนา ส่งเสริม "
            u"สร้าง พัฒนาการ ต่าง ต่างๆ อื่น พื้นบ้าน ท้องถิ่น คุณภาพ ดี มาก น้อย จำนวน รับ ส่ง เข้า ออก ขึ้น ลง พา หา ดู "
            u"นำ เช่น ท่าน เรา เขา ตน ตนเอง แบบ วิธี ละ ราย แห่ง ประจำ สำหรับ ระดับ ชั่วโมง พื้นที่ ความต้องการ the of and for a to "
            u"in "
            u"need teach training");
        QSet<QString> words;
        for (const auto &word : list.split(u' ', Qt::SkipEmptyParts))
            words << searchForm(word);
        return words;
    }();
    return set;
}

struct Field {
    const char16_t *name;
    const char16_t *kindred;
};

constexpr Field fields[]{
    {u"เกษตรกรรม", u"เกษตร ข้าว ผัก ปลูก ปุ๋ย ปุ๋ยหมัก เมล็ดพันธุ์ พันธุ์ข้าว กาแฟ เลี้ยงสัตว์ สวน"},
    {u"อุตสาหกรรมและหัตถกรรม", u"หัตถกรรม ทอ ทอผ้า ผ้าทอ จักสาน ปักผ้า ช่าง ลายผ้า"},
    {u"การแพทย์แผนไทย", u"สมุนไพร แพทย์แผนไทย นวด สุขภาพ สาธารณสุข"},
    {u"การจัดการทรัพยากรธรรมชาติและสิ่งแวดล้อม", u"ป่า ป่าไม้ ต้นน้ำ สิ่งแวดล้อม ธรรมชาติ ขยะ ไฟป่า แนวกันไฟ ฝาย กล้าไม้"},
    {u"กองทุนและธุรกิจชุมชน", u"ออมทรัพย์ กองทุน บัญชี สหกรณ์ การตลาด วิสาหกิจ ธุรกิจ"},
    {u"ศิลปกรรม", u"ศิลปะ ดนตรี ฟ้อน ฟ้อนรำ กลอง จิตรกรรม นาฏศิลป์"},
    {u"ภาษาและวรรณกรรม", u"ภาษา นิทาน อักษร การอ่าน หนังสือ วรรณกรรม ห้องสมุด"},
    {u"ปรัชญา ศาสนา และประเพณี", u"ประเพณี ศาสนา พิธี ธรรม ธรรมะ ธรรมศึกษา วัด วัฒนธรรม"},
    {u"โภชนาการ", u"อาหาร โภชนาการ ขนม อาหารกลางวัน"},
};

} // namespace

TellingWords::TellingWords(const QString &text) : m_form(searchForm(text))
{
    for (const auto &place : m_whole.wordsIn(m_form)) {
        const auto word = m_form.mid(place.from, place.length);
        const bool isNumber = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        if (place.length >= fewestLetters && !isNumber && !commonWords().contains(word))
            m_words << place;
    }
}

TellingWords::Found TellingWords::foundIn(const QString &form) const
{
    Found found;
    QSet<QString> seen;
    qsizetype from = -1; // of the one told last
    for (const auto &place : m_words) {
        const auto word = m_form.mid(place.from, place.length);
        bool isThere = false;
        for (auto at = form.indexOf(word); at >= 0 && !isThere; at = form.indexOf(word, at + 1))
            isThere = m_whole.isWhole(form, at, word.size());
        if (!isThere || seen.contains(word))
            continue;
        seen << word;
        ++found.count;
        // Told as one where it stands there as one, with whatever lies between: แนว(กัน)ไฟ.
        const auto stretch = from < 0 ? QString() : m_form.mid(from, place.from + place.length - from);
        if (!stretch.isEmpty() && form.contains(stretch)) {
            found.words.last() = stretch;
        } else {
            found.words << word;
            from = place.from;
        }
    }
    return found;
}

QStringList kindredWords(const QString &field)
{
    for (const auto &one : fields)
        if (searchForm(QString::fromUtf16(one.name)) == searchForm(field))
            return QString::fromUtf16(one.kindred).split(u' ');
    return {};
}

QStringList usualKnowledgeFields()
{
    QStringList names;
    for (const auto &one : fields)
        names << QString::fromUtf16(one.name);
    return names;
}

} // namespace core
