#include "core/thai/WordAdvice.h"
#include <algorithm>

namespace core {

namespace {

struct Pair {
    const char16_t *wrong;
    const char16_t *right;
};

const Pair pairs[] = {
    {u"บันทึกการประชุม", u"รายงานการประชุม"},
    {u"ผู้ที่ไม่เข้าประชุม", u"ผู้ไม่มาประชุม"},
    {u"ผู้ไม่เข้าประชุม", u"ผู้ไม่มาประชุม"},
    {u"เปิดประชุมเวลา", u"เริ่มประชุมเวลา"},
    {u"ปิดประชุมเวลา", u"เลิกประชุมเวลา"},
    {u"ผู้บันทึกรายงานการประชุม", u"ผู้จดรายงานการประชุม"},
    {u"ผู้บันทึกการประชุม", u"ผู้จดรายงานการประชุม"},
    {u"วาระการประชุม", u"ระเบียบวาระการประชุม"},
    {u"อนุญาติ", u"อนุญาต"},
    {u"สังเกตุ", u"สังเกต"},
    {u"กฏหมาย", u"กฎหมาย"},
    {u"กฏระเบียบ", u"กฎระเบียบ"},
    {u"ปรากฎ", u"ปรากฏ"},
    {u"กรรมการสถาณศึกษา", u"กรรมการสถานศึกษา"},
    {u"สถานะการณ์", u"สถานการณ์"},
    {u"ผลลัพท์", u"ผลลัพธ์"},
    {u"สัมนา", u"สัมมนา"},
    {u"บุคคลากร", u"บุคลากร"},
    {u"งบประมาน", u"งบประมาณ"},
    {u"คณะกรรมการณ์", u"คณะกรรมการ"},
    {u"โครงการณ์", u"โครงการ"},
    {u"อินเตอร์เน็ต", u"อินเทอร์เน็ต"},
    {u"เว็ปไซต์", u"เว็บไซต์"},
    {u"เว็บไซด์", u"เว็บไซต์"},
    {u"ทะยอย", u"ทยอย"},
    {u"นักเรียณ", u"นักเรียน"},
    {u"ขอบพระคุน", u"ขอบพระคุณ"},
    {u"มติเอกฉันทร์", u"มติเอกฉันท์"},
    {u"เอกฉันฑ์", u"เอกฉันท์"},
    {u"พิจารนา", u"พิจารณา"},
    {u"รับลอง", u"รับรอง"},
    {u"ดำเนิณ", u"ดำเนิน"},
    {u"จัดสันงบ", u"จัดสรรงบ"},
    {u"จัดสรรค์", u"จัดสรร"},
};

// The wrong word inside the right one is right.
bool isInside(const QString &text, int at, const QString &wrong, const QString &right)
{
    for (auto in = right.indexOf(wrong); in >= 0; in = right.indexOf(wrong, in + 1))
        if (at >= in && text.mid(at - in, right.size()) == right)
            return true;
    return false;
}

} // namespace

QList<WordAdvice> wordAdvice(const QString &text)
{
    QList<WordAdvice> advice;
    for (const auto &pair : pairs) {
        const auto wrong = QString::fromUtf16(pair.wrong), right = QString::fromUtf16(pair.right);
        for (auto at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + wrong.size()))
            if (!isInside(text, int(at), wrong, right))
                advice << WordAdvice{int(at), int(wrong.size()), right};
    }
    std::sort(advice.begin(), advice.end(), [](const WordAdvice &a, const WordAdvice &b) { return a.from < b.from; });
    return advice;
}

} // namespace core
