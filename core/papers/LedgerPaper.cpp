#include "core/papers/LedgerPaper.h"
#include "core/store/Store.h"
#include "core/thai/Baht.h"
#include "core/thai/BuddhistDate.h"

namespace core {

namespace {

constexpr double bookSize = 13; // pt: the columns of an account book are many

QString whatOf(const LedgerEntry &entry)
{
    auto what = entry.description.isEmpty() ? officialKind(entry.kind) : entry.description;
    if (entry.quantity > 0)
        what += u' ' + quantityText(entry.quantity) + (entry.unit.isEmpty() ? QString() : u' ' + entry.unit);
    if (entry.hours > 0)
        what += QStringLiteral(u" (%1 ชั่วโมง)").arg(quantityText(entry.hours));
    if (isEstimated(entry.kind) && entry.quantityLeft > 0)
        what += QStringLiteral(u" คงเหลือ %1 %2").arg(quantityText(entry.quantityLeft), entry.unit);
    else if (entry.left > 0)
        what += QStringLiteral(u" คงเหลือ %1 บาท").arg(bahtText(entry.left));
    return what;
}

QString amountCell(qint64 satang)
{
    return satang == 0 ? QStringLiteral(u"–") : accountText(satang);
}

void addBookRow(Table &table, const LedgerEntry &entry, bool named)
{
    const auto giving = entry.giving();
    QStringList row{QString::number(table.rows.size() + 1), formatDate(entry.date, DateStyle::Short)};
    if (named)
        row << entry.name;
    table.rows << row + QStringList{whatOf(entry), entry.receipt, amountCell(giving.money), amountCell(giving.inKind)};
    table.carried.amounts << QList<qint64>{giving.money, giving.inKind};
}

// One direction of the book. Of a single partner the name is not told in every row.
Table bookOf(const QList<LedgerEntry> &entries, Direction direction, bool named)
{
    const bool came = direction == Direction::ToSchool;
    Table table;
    table.size = bookSize;
    table.columns = {{QStringLiteral(u"ที่"), 0.9, Align::Centre}, {QStringLiteral(u"วันที่"), 1.9, Align::Centre}};
    if (named)
        table.columns << Table::Column{came ? QStringLiteral(u"ผู้ให้") : QStringLiteral(u"ผู้รับ"), 3.8};
    table.columns << Table::Column{QStringLiteral(u"รายการ"), named ? 4.8 : 8.5}
                  << Table::Column{came ? QStringLiteral(u"ใบเสร็จ") : QStringLiteral(u"หลักฐาน"), 2.1}
                  << Table::Column{QStringLiteral(u"เงิน (บาท)"), 2.2, Align::Right}
                  << Table::Column{QStringLiteral(u"มูลค่าประมาณการ (บาท)"), 2.3, Align::Right};
    const int label = named ? 3 : 2, money = label + 2;
    table.carried.columns = {money, money + 1};
    table.carried.label = label;
    Giving sum;
    for (const auto &entry : entries)
        if (entry.direction == direction) {
            addBookRow(table, entry, named);
            sum.add(entry.giving());
        }
    QStringList total(table.columns.size());
    total[label] = QStringLiteral(u"รวมทั้งสิ้น");
    total[money] = accountText(sum.money);
    total[money + 1] = accountText(sum.inKind);
    table.rows << total;
    table.totals = 1;
    return table;
}

QString monthOf(QDate day)
{
    return monthName(day.month()) + u' ' + QString::number(buddhistYear(day));
}

// A sum as a receipt writes it.
Paragraph inFull(const QString &what, qint64 satang)
{
    return {.runs = {{what + u' ', true}, {QStringLiteral(u"%1 บาท (%2)").arg(accountText(satang), inWords(satang))}},
            .spaceBefore = 4};
}

class Writer
{
public:
    explicit Writer(const LedgerContent &content) : m_content(content), m_book(content.book)
    {
        m_paper.numerals = content.school.numerals;
        m_paper.left = 2;
        m_paper.right = 1.5;
    }

    Paper paper()
    {
        head();
        const bool named = !m_book.filter.partner;
        for (const auto direction : {Direction::ToSchool, Direction::ToCommunity})
            if (!m_book.filter.direction || m_book.filter.direction == direction)
                part(direction, named);
        carriedOver();
        if (named)
            spread();
        signatures();
        return m_paper;
    }

private:
    void centred(const QString &text, double size, bool bold = true)
    {
        if (!text.isEmpty())
            m_paper.blocks << Paragraph{.runs = {{text, bold}}, .align = Align::Centre, .size = size};
    }

    void heading(const QString &text)
    {
        m_paper.blocks << Paragraph{.runs = {{text, true}}, .spaceBefore = 12, .keepWithNext = true, .bookmark = 1};
    }

    QString days() const
    {
        if (m_book.filter.month.isValid())
            return QStringLiteral(u"เดือน") + monthOf(m_book.filter.month);
        if (!m_book.filter.period)
            return QStringLiteral(u"ตั้งแต่เริ่มบันทึก ถึงวันที่ ") + formatDate(m_content.today, DateStyle::Long);
        const auto &period = *m_book.filter.period;
        return QStringLiteral(u"%1 (%2 ถึง %3)")
            .arg(periodName(period), formatDate(period.from, DateStyle::Long), formatDate(period.to, DateStyle::Long));
    }

    QString limits() const
    {
        QStringList told;
        if (m_book.filter.kind)
            told << officialKind(*m_book.filter.kind);
        if (m_book.filter.village)
            told << (m_content.village.isEmpty() ? QStringLiteral(u"ผู้ไม่ระบุหมู่บ้าน") : m_content.village);
        if (!m_content.campaign.isEmpty())
            told << m_content.campaign;
        if (m_book.filter.state == LedgerFilter::State::Unthanked)
            told << QStringLiteral(u"ที่ยังไม่ได้ขอบคุณ");
        else if (m_book.filter.state == LedgerFilter::State::ToEnter)
            told << QStringLiteral(u"ที่รอบันทึกในระบบ e-Donation");
        else if (m_book.filter.state == LedgerFilter::State::NotUsedUp)
            told << QStringLiteral(u"ที่ยังใช้ไม่หมด");
        if (!m_book.filter.words.isEmpty())
            told << QStringLiteral(u"ที่มีคำว่า “%1”").arg(m_book.filter.words);
        return told.isEmpty() ? QString() : QStringLiteral(u"เฉพาะ ") + told.join(QStringLiteral(", "));
    }

    void head()
    {
        const auto title =
            m_book.filter.partner ? QStringLiteral(u"บัญชีการให้และการรับ") : QStringLiteral(u"สมุดทะเบียนรับ–ให้");
        m_paper.title = m_book.filter.partner ? title + u' ' + m_content.partner : title;
        if (m_book.filter.month.isValid())
            m_paper.title += u' ' + monthOf(m_book.filter.month);
        else if (m_book.filter.period)
            m_paper.title += u' ' + periodName(*m_book.filter.period);
        centred(title, 20);
        centred(m_content.partner, 18);
        centred(m_content.school.name, m_content.partner.isEmpty() ? 18 : 16);
        centred(days(), 16, false);
        centred(limits(), 16, false);
    }

    void part(Direction direction, bool named)
    {
        const bool came = direction == Direction::ToSchool;
        heading(came ? QStringLiteral(u"สิ่งที่โรงเรียนได้รับ") : QStringLiteral(u"สิ่งที่โรงเรียนให้แก่ชุมชน"));
        const auto sum = sumOf(m_book.entries);
        const auto &giving = came ? sum.toSchool : sum.toCommunity;
        if (giving.times == 0) {
            m_paper.blocks << paragraph(QStringLiteral(u"ไม่มีรายการ"));
            return;
        }
        m_paper.blocks << bookOf(m_book.entries, direction, named);
        m_paper.blocks << inFull(QStringLiteral(u"รวมเป็นเงิน"), giving.money);
        if (giving.inKind > 0)
            m_paper.blocks << inFull(QStringLiteral(u"มูลค่าประมาณการของสิ่งที่มิใช่เงิน"), giving.inKind);
        if (giving.hours > 0)
            m_paper.blocks << Paragraph{
                .runs = {{QStringLiteral(u"แรงงานและความรู้ "), true},
                         {QStringLiteral(u"%1 ชั่วโมง (ไม่คิดเป็นเงิน)").arg(quantityText(giving.hours))}}};
    }

    static QString carriedText(const CarriedOver &carried)
    {
        auto text = QStringLiteral(u"%1 รายการ เป็นเงิน %2 บาท").arg(carried.gifts).arg(accountText(carried.money));
        if (carried.inKind > 0)
            text += QStringLiteral(u" และสิ่งของมูลค่าประมาณการ %1 บาท").arg(accountText(carried.inKind));
        return text;
    }

    void carriedOver()
    {
        if (m_book.filter.direction == Direction::ToCommunity || (m_book.before.gifts == 0 && m_book.after.gifts == 0))
            return;
        heading(QStringLiteral(u"สิ่งที่ได้รับและยังใช้ไม่หมด"));
        const bool hasEnd = m_book.filter.period || m_book.filter.month.isValid();
        if (hasEnd)
            m_paper.blocks << Paragraph{
                .runs = {{QStringLiteral(u"ยกมาจากงวดก่อน "), true}, {carriedText(m_book.before)}}};
        m_paper.blocks << Paragraph{
            .runs = {{hasEnd ? QStringLiteral(u"ยกไปงวดหน้า ") : QStringLiteral(u"คงเหลือ "), true},
                     {carriedText(m_book.after)}}};
    }

    static QString nameOf(const LedgerGroup &group, LedgerView view)
    {
        if (view == LedgerView::Kind)
            return officialKind(ContributionKind(group.id));
        if (view == LedgerView::Month)
            return monthOf(firstOfMonth(group.id));
        return group.name.isEmpty() ? QStringLiteral(u"ไม่ระบุหมู่บ้าน") : group.name;
    }

    void spread()
    {
        for (const auto &[view, title] : {std::pair{LedgerView::Kind, QStringLiteral(u"สรุปตามประเภท")},
                                          std::pair{LedgerView::Village, QStringLiteral(u"สรุปตามหมู่บ้าน")},
                                          std::pair{LedgerView::Month, QStringLiteral(u"สรุปตามเดือน")}}) {
            const auto groups = grouped(m_book.entries, view, m_content.villages);
            if (groups.size() < 2)
                continue;
            heading(title);
            m_paper.blocks << summaryTable(groups, view);
        }
    }

    Table summaryTable(const QList<LedgerGroup> &groups, LedgerView view) const
    {
        Table table;
        table.size = bookSize;
        table.columns = {{view == LedgerView::Kind      ? QStringLiteral(u"ประเภท")
                          : view == LedgerView::Village ? QStringLiteral(u"หมู่บ้าน")
                                                        : QStringLiteral(u"เดือน"),
                          4.2}};
        for (const auto &side : {QStringLiteral(u"ได้รับ"), QStringLiteral(u"ให้")})
            table.columns << Table::Column{side + QStringLiteral(u" (ครั้ง)"), 1.6, Align::Right}
                          << Table::Column{side + QStringLiteral(u" เงิน (บาท)"), 2.5, Align::Right}
                          << Table::Column{side + QStringLiteral(u" มูลค่าประมาณการ (บาท)"), 2.6, Align::Right};
        BothWays sum;
        for (const auto &group : groups) {
            table.rows << sumRow(nameOf(group, view), group.sum);
            sum.add(group.sum);
        }
        table.rows << sumRow(QStringLiteral(u"รวม"), sum);
        table.totals = 1;
        return table;
    }

    static QStringList sumRow(const QString &name, const BothWays &sum)
    {
        QStringList row{name};
        for (const auto &giving : {sum.toSchool, sum.toCommunity})
            row << grouped(qint64(giving.times)) << amountCell(giving.money) << amountCell(giving.inKind);
        return row;
    }

    void signatures()
    {
        m_paper.blocks << Space{12};
        m_paper.blocks << Signatures{
            {{{}, {}, QStringLiteral(u"ผู้จัดทำ")},
             {m_content.school.director, m_content.school.directorPosition, QStringLiteral(u"ผู้ตรวจสอบ")}},
            true};
    }

    const LedgerContent &m_content;
    const LedgerBook &m_book;
    Paper m_paper;
};

} // namespace

QString officialKind(ContributionKind kind)
{
    static const QStringList kinds{QStringLiteral(u"เงิน"),   QStringLiteral(u"สิ่งของ"), QStringLiteral(u"แรงงาน"),
                                   QStringLiteral(u"ความรู้"), QStringLiteral(u"สถานที่"), QStringLiteral(u"ทุนการศึกษา")};
    return kinds[int(kind)];
}

QString quantityText(double quantity)
{
    auto text = grouped(quantity, 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

Result<LedgerContent> ledgerContent(const Store &store, const LedgerFilter &filter, QDate today)
{
    LedgerContent content;
    content.today = today;
    auto book = ledgerBook(store, filter, LedgerDetail::Words);
    auto villages = villageNames(store);
    const auto partner = store.memberNames({filter.partner.value});
    const auto campaign = store.names(typeOf<Campaign>(), {filter.campaign.value});
    if (!book || !villages)
        return book ? villages.error() : book.error();
    if (!partner || !campaign)
        return partner ? campaign.error() : partner.error();
    content.book = *book;
    content.villages = *villages;
    content.partner = partner->value(filter.partner.value);
    content.campaign = campaign->value(filter.campaign.value);
    for (const auto &[id, name] : content.villages)
        if (filter.village && filter.village->value == id)
            content.village = name;
    if (const auto school = store.find(Id<School>{1}))
        content.school = *school;
    return content;
}

Paper ledgerPaper(const LedgerContent &content)
{
    return Writer(content).paper();
}

} // namespace core
