#include "core/records/Agenda.h"
#include <algorithm>

namespace core {

QList<AgendaItem> officialAgenda(AgendaForm form)
{
    QStringList headings{QStringLiteral(u"เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ"), QStringLiteral(u"เรื่องรับรองรายงานการประชุม"),
                         QStringLiteral(u"เรื่องสืบเนื่อง"), QStringLiteral(u"เรื่องเสนอเพื่อพิจารณา"),
                         QStringLiteral(u"เรื่องอื่น ๆ (ถ้ามี)")};
    if (form == AgendaForm::Six)
        headings.insert(3, QStringLiteral(u"เรื่องเสนอเพื่อทราบ"));
    QList<AgendaItem> agenda;
    for (const auto &heading : headings) {
        AgendaItem item;
        item.number = QString::number(agenda.size() + 1);
        item.heading = heading;
        agenda << item;
    }
    return agenda;
}

int agendaLevel(const QString &number)
{
    return int(std::min<qsizetype>(number.count(u'.'), deepestAgendaLevel));
}

QList<int> renumber(QList<AgendaItem> &agenda, const QList<int> &levels)
{
    QList<int> became;
    QList<int> counters;
    for (qsizetype i = 0; i < agenda.size(); ++i) {
        const int deepest = became.isEmpty() ? 0 : std::min(became.last() + 1, deepestAgendaLevel);
        const int level = std::clamp(levels.value(i), 0, deepest);
        counters.resize(level + 1); // new places are 0
        ++counters[level];
        QStringList number;
        for (const auto n : std::as_const(counters))
            number << QString::number(n);
        agenda[i].number = number.join(u'.');
        became << level;
    }
    return became;
}

QString agendaLabel(const QString &number)
{
    return agendaLevel(number) == 0 ? QStringLiteral(u"ระเบียบวาระที่ ") + number : number;
}

bool isMattersArising(const AgendaItem &heading)
{
    return heading.heading.contains(QStringLiteral(u"สืบเนื่อง"));
}

} // namespace core
