#include "core/papers/CampaignPaper.h"
#include "core/store/Store.h"
#include "core/thai/Baht.h"
#include "core/thai/BuddhistDate.h"

namespace core {

namespace {

QString amountCell(qint64 satang)
{
    return satang == 0 ? QStringLiteral(u"–") : accountText(satang);
}

QString countCell(const std::optional<int> &count)
{
    return count ? QString::number(*count) : QString();
}

class Writer
{
public:
    explicit Writer(const CampaignContent &content) : m_content(content), m_account(content.account)
    {
        m_paper.numerals = content.school.numerals;
        m_paper.left = 2; // the columns of an account are many
        m_paper.right = 1.5;
    }

    Paper paper()
    {
        head();
        lists();
        expenses();
        result();
        signatures();
        return m_paper;
    }

private:
    const Campaign &campaign() const { return m_account.record; }

    void centred(const QString &text, double size)
    {
        m_paper.blocks << Paragraph{.runs = {{text, true}}, .align = Align::Centre, .size = size};
    }

    void told(const QString &what, const QString &text)
    {
        if (!text.isEmpty())
            m_paper.blocks << Paragraph{.runs = {{what + u' ', true}, {text}}, .align = Align::Distribute};
    }

    void heading(const QString &text)
    {
        m_paper.blocks << Paragraph{.runs = {{text, true}}, .spaceBefore = 12, .keepWithNext = true, .bookmark = 1};
    }

    QString days() const
    {
        const auto first = formatDate(campaign().date, DateStyle::Long);
        if (!campaign().endDate.isValid() || campaign().endDate == campaign().date)
            return QStringLiteral(u"วันที่ ") + first;
        return QStringLiteral(u"วันที่ %1 ถึงวันที่ %2").arg(first, formatDate(campaign().endDate, DateStyle::Long));
    }

    void head()
    {
        m_paper.title = QStringLiteral(u"รายงานผล") + campaign().name;
        centred(m_paper.title, 20);
        if (!m_content.school.name.isEmpty())
            centred(m_content.school.name, 18);
        centred(days(), 16);
        m_paper.blocks << Space{8};
        told(QStringLiteral(u"วัตถุประสงค์"), campaign().purpose);
        told(QStringLiteral(u"ประธาน"), campaign().chair);
        told(QStringLiteral(u"เจ้าภาพ"), campaign().hosts.split(u'\n', Qt::SkipEmptyParts).join(QStringLiteral(", ")));
    }

    static QStringList listRow(int number, const CampaignListSum &list)
    {
        const bool isListed = bool(list.record.id);
        return {isListed ? QString::number(number) : QString(),
                isListed ? list.record.name : QStringLiteral(u"บริจาคโดยตรง (ไม่อยู่ในสาย)"),
                list.host,
                list.village,
                countCell(list.record.envelopesGiven),
                countCell(list.record.envelopesReturned),
                amountCell(list.giving.money),
                amountCell(list.giving.inKind)};
    }

    void lists()
    {
        heading(QStringLiteral(u"รายรับ"));
        Table table;
        table.size = 13;
        table.columns = {{QStringLiteral(u"ที่"), 0.9, Align::Centre},
                         {QStringLiteral(u"สาย"), 2.6},
                         {QStringLiteral(u"เจ้าภาพสาย"), 3.4},
                         {QStringLiteral(u"หมู่บ้าน"), 2.6},
                         {QStringLiteral(u"ซองแจก"), 1.2, Align::Right},
                         {QStringLiteral(u"ซองคืน"), 1.2, Align::Right},
                         {QStringLiteral(u"เงิน (บาท)"), 2.3, Align::Right},
                         {QStringLiteral(u"มูลค่าประมาณการ (บาท)"), 2.4, Align::Right}};
        table.carried = {{6, 7}, {}, 1};
        for (const auto &list : m_account.lists) {
            if (!list.record.id && list.giving.times == 0)
                continue;
            table.rows << listRow(int(table.rows.size()) + 1, list);
            table.carried.amounts << QList<qint64>{list.giving.money, list.giving.inKind};
        }
        table.rows << QStringList{{},
                                  QStringLiteral(u"รวมรายรับ"),
                                  {},
                                  {},
                                  QString::number(m_account.envelopesGiven),
                                  QString::number(m_account.envelopesReturned),
                                  accountText(m_account.income.money),
                                  accountText(m_account.income.inKind)};
        table.totals = 1;
        m_paper.blocks << table;
    }

    void expenses()
    {
        heading(QStringLiteral(u"รายจ่าย"));
        Table table;
        table.size = 13;
        table.columns = {
            {QStringLiteral(u"ที่"), 0.9, Align::Centre}, {QStringLiteral(u"วันที่"), 2.1, Align::Centre},
            {QStringLiteral(u"รายการ"), 5.4},           {QStringLiteral(u"จ่ายให้"), 3.6},
            {QStringLiteral(u"ใบสำคัญ"), 1.8},           {QStringLiteral(u"จำนวนเงิน (บาท)"), 2.5, Align::Right}};
        table.carried = {{5}, {}, 2};
        const auto add = [&table](const QStringList &cells, qint64 amount) {
            table.rows << QStringList{QString::number(table.rows.size() + 1)} + cells +
                              QStringList{accountText(amount)};
            table.carried.amounts << QList<qint64>{amount};
        };
        for (const auto &one : m_account.expenses)
            add({formatDate(one.date, DateStyle::Short), one.description, one.paidTo, one.voucher}, one.amount);
        if (campaign().expenses > 0)
            add({{}, QStringLiteral(u"ค่าใช้จ่ายอื่น"), {}, {}}, campaign().expenses);
        if (table.rows.isEmpty()) {
            m_paper.blocks << paragraph(QStringLiteral(u"ไม่มีรายจ่าย"));
            return;
        }
        table.rows << QStringList{{}, {}, QStringLiteral(u"รวมรายจ่าย"), {}, {}, accountText(m_account.spent())};
        table.totals = 1;
        m_paper.blocks << table;
    }

    void result()
    {
        heading(QStringLiteral(u"ผลการจัดงาน"));
        const auto line = [this](const QString &what, qint64 amount) {
            m_paper.blocks << Paragraph{
                .runs = {{what + u' ', true},
                         {QStringLiteral(u"%1 บาท (%2)").arg(accountText(amount), inWords(amount))}},
                .keepWithNext = true};
        };
        line(QStringLiteral(u"รายรับเป็นเงิน"), m_account.income.money);
        line(QStringLiteral(u"หักรายจ่าย"), m_account.spent());
        if (m_account.net() < 0)
            line(QStringLiteral(u"รายจ่ายสูงกว่ารายรับ"), -m_account.net());
        else
            line(QStringLiteral(u"คงเหลือสุทธิ"), m_account.net());
        if (m_account.income.inKind > 0)
            line(QStringLiteral(u"นอกจากนี้ได้รับสิ่งของและแรงงาน มูลค่าประมาณการ"), m_account.income.inKind);
        std::get<Paragraph>(m_paper.blocks.last()).keepWithNext = false;
    }

    void signatures()
    {
        m_paper.blocks << Space{10};
        m_paper.blocks << Signatures{
            {{campaign().chair, {}, QStringLiteral(u"ประธาน")},
             {{}, {}, QStringLiteral(u"ผู้จัดทำบัญชี")},
             {m_content.school.director, m_content.school.directorPosition, QStringLiteral(u"ผู้รับรอง")}}};
    }

    const CampaignContent &m_content;
    const CampaignAccount &m_account;
    Paper m_paper;
};

} // namespace

Result<CampaignContent> campaignContent(const Store &store, Id<Campaign> campaign)
{
    auto account = campaignAccount(store, campaign);
    if (!account)
        return account.error();
    CampaignContent content;
    content.account = *account;
    if (const auto school = store.find(Id<School>{1}))
        content.school = *school;
    return content;
}

Paper campaignPaper(const CampaignContent &content)
{
    return Writer(content).paper();
}

} // namespace core
