#include "core/exchange/Cells.h"
#include "core/records/Kinds.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Digits.h"
#include "core/thai/Text.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>

namespace core {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

QString dayOfYear(const QString &stored)
{
    const auto date = QDate::fromString(QStringLiteral("2000-") + stored, Qt::ISODate);
    return date.isValid() ? QStringLiteral("%1/%2").arg(date.day()).arg(date.month()) : stored;
}

QString plainNumber(double value)
{
    auto text = QString::number(value, 'f', 4);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

Result<QString> CellWriter::reference(const QString &kind, qint64 id)
{
    if (!m_cells.contains(kind)) {
        auto cells = m_store.cells(*kindNamed(kind));
        if (!cells)
            return cells.error();
        m_cells.insert(kind, std::move(cells).value());
    }
    return m_cells[kind].value(id);
}

Result<QString> CellWriter::member(qint64 party)
{
    if (!m_membersKnown) {
        for (const auto *kind : allKinds()) {
            if (!kind->isParty)
                continue;
            const auto cells = m_store.cells(*kind);
            if (!cells)
                return cells.error();
            for (auto it = cells->cbegin(); it != cells->cend(); ++it)
                m_members.insert(it.key(), kind->name + u':' + it.value());
        }
        m_membersKnown = true;
    }
    return m_members.value(party);
}

Result<QString> CellWriter::cell(const Kind &kind, int index, const Row &row)
{
    const auto &field = kind.fields[index];
    const auto value = row.values.value(index);
    if (value.isNull())
        return QString();
    switch (field.input) {
    case Input::Date:
        return formatDate(QDate::fromString(value.toString(), Qt::ISODate), DateStyle::Numeric);
    case Input::DayOfYear:
        return dayOfYear(value.toString());
    case Input::Money: {
        const auto satang = value.toLongLong();
        return satang % 100 ? QStringLiteral("%1.%2").arg(satang / 100).arg(satang % 100, 2, 10, QLatin1Char('0'))
                            : QString::number(satang / 100);
    }
    case Input::Decimal:
        return plainNumber(value.toDouble());
    case Input::Number:
        if (!field.secondCell.isEmpty())
            return value.toString() + u'/' + kind.value(row, field.secondCell).toString();
        return value.toString();
    case Input::Reference:
        return reference(field.target, value.toLongLong());
    case Input::Member:
        return member(value.toLongLong());
    default:
        return value.toString();
    }
}

Result<const CellReader::Names *> CellReader::names(const QString &kind)
{
    if (!m_names.contains(kind)) {
        const auto cells = m_store.cells(*kindNamed(kind));
        const auto aliases = m_store.cellAliases(*kindNamed(kind));
        if (!cells || !aliases)
            return cells ? aliases.error() : cells.error();
        Names names;
        for (auto it = cells->cbegin(); it != cells->cend(); ++it)
            names.written.insert(Labels::plain(it.value()), it.key());
        names.others.reserve(aliases->size());
        for (const auto &[text, id] : *aliases)
            if (const auto plain = Labels::plain(text); !names.others.contains(plain, id))
                names.others.insert(plain, id);
        m_names.insert(kind, names);
    }
    return const_cast<const Names *>(&m_names[kind]);
}

Result<ReadCell> CellReader::reference(const QString &kind, const QString &cell)
{
    const auto known = names(kind);
    if (!known)
        return known.error();
    auto plain = Labels::plain(cell);
    if (kind == QLatin1String("village")) { // หมู่ที่ 4, หมู่ 4, ม.4
        static const QRegularExpression prefix(QStringLiteral("^(หมู่ที่|หมู่|ม\\.?)(?=\\d)"));
        plain.remove(prefix);
    }
    auto ids = (*known)->written.values(plain);
    if (ids.isEmpty())
        ids = (*known)->others.values(plain);
    if (ids.size() == 1)
        return ReadCell{ids.first()};
    const auto what = kindSingular(*kindNamed(kind));
    if (ids.isEmpty())
        return ReadCell{{}, translated(QT_TRANSLATE_NOOP("Import", "there is no %1 “%2”")).arg(what, cell)};
    return ReadCell{{},
                    translated(QT_TRANSLATE_NOOP("Import", "there are %3 of %1 “%2”: say which one"))
                        .arg(what, cell)
                        .arg(ids.size())};
}

Result<ReadCell> CellReader::member(const QString &cell)
{
    if (m_partyKinds.isEmpty())
        m_partyKinds = m_labels.partyKinds();
    const auto colon = cell.indexOf(u':');
    if (colon > 0)
        if (const auto kind = m_partyKinds.value(Labels::plain(cell.left(colon))); !kind.isEmpty())
            return reference(kind, cell.mid(colon + 1));
    // Without the word before the colon it must be clear from the name alone.
    QList<ReadCell> found;
    for (const auto &kind : {QStringLiteral("person"), QStringLiteral("resource_person"), QStringLiteral("temple"),
                             QStringLiteral("agency"), QStringLiteral("household")}) {
        const auto one = reference(kind, cell);
        if (!one)
            return one.error();
        if (one->problem.isEmpty())
            found << *one;
    }
    if (found.size() == 1)
        return found.first();
    return ReadCell{
        {},
        translated(QT_TRANSLATE_NOOP(
                       "Import", "“%1” is not clear: write household:4/12, temple:…, agency:…, resource_person:… or "
                                 "person:…"))
            .arg(cell)};
}

ReadCell CellReader::number(const FieldInfo &field, const QString &cell) const
{
    const auto wrong = ReadCell{{}, translated(QT_TRANSLATE_NOOP("Import", "“%1” is not a number")).arg(cell)};
    auto plain = toArabicDigits(cell).remove(u',').remove(u' ');
    QVariant second;
    if (!field.secondCell.isEmpty()) {
        const auto slash = plain.indexOf(u'/');
        if (slash >= 0) {
            bool isYear = false;
            second = qint64(plain.mid(slash + 1).toInt(&isYear));
            if (!isYear)
                return wrong;
            plain = plain.left(slash);
        }
    }
    static const QRegularExpression whole(QStringLiteral(R"(^-?\d{1,15}$)")),
        fraction(QStringLiteral(R"(^-?\d{1,13}(\.\d+)?$)"));
    if (field.input == Input::Number)
        return whole.match(plain).hasMatch() ? ReadCell{plain.toLongLong(), {}, {}, second} : wrong;
    if (!fraction.match(plain).hasMatch())
        return wrong;
    if (field.input == Input::Decimal)
        return ReadCell{plain.toDouble()};
    const auto satang = plain.section(u'.', 1); // never by way of a floating-point number
    if (satang.size() > 2 && satang.mid(2).count(u'0') != satang.size() - 2)
        return ReadCell{{}, translated(QT_TRANSLATE_NOOP("Import", "“%1” has parts of a satang")).arg(cell)};
    const auto amount =
        qAbs(plain.section(u'.', 0, 0).toLongLong()) * 100 + satang.left(2).leftJustified(2, u'0').toLongLong();
    return ReadCell{plain.startsWith(u'-') ? -amount : amount};
}

ReadCell CellReader::flag(const QString &cell) const
{
    static const QHash<QString, qint64> words{
        {QStringLiteral("1"), 1},   {QStringLiteral("yes"), 1},   {QStringLiteral("true"), 1},
        {QStringLiteral(u"ใช่"), 1}, {QStringLiteral("y"), 1},     {QStringLiteral("0"), 0},
        {QStringLiteral("no"), 0},  {QStringLiteral("false"), 0}, {QStringLiteral(u"ไม่ใช่"), 0},
        {QStringLiteral("n"), 0},   {QStringLiteral(u"ไม่"), 0}};
    const auto found = words.constFind(Labels::plain(cell));
    if (found == words.cend())
        return {{}, translated(QT_TRANSLATE_NOOP("Import", "“%1” is neither yes nor no")).arg(cell)};
    return {*found};
}

ReadCell CellReader::choice(const FieldInfo &field, const QString &cell)
{
    auto &words = m_words[field.choices];
    if (words.isEmpty())
        words = m_labels.words(field);
    QStringList taken;
    const auto parts = field.input == Input::Choices ? cell.split(u';', Qt::SkipEmptyParts) : QStringList(cell);
    for (const auto &part : parts) {
        const auto word = words.value(Labels::plain(part));
        if (word.isEmpty())
            return {{}, translated(QT_TRANSLATE_NOOP("Import", "“%1” is not one of the choices")).arg(part.trimmed())};
        if (!taken.contains(word))
            taken << word;
    }
    return {taken.join(u';')};
}

ReadCell CellReader::date(const QString &cell) const
{
    const auto read = readDate(cell, m_today, DateSource::File);
    if (read.state != ReadDate::State::Good)
        return {{}, translated(QT_TRANSLATE_NOOP("Import", "“%1” is not a date")).arg(cell)};
    ReadCell found{read.date.toString(Qt::ISODate)};
    if (read.commonEra)
        found.hint = translated(QT_TRANSLATE_NOOP("Import", "“%1” was read as a year of the Common Era")).arg(cell);
    return found;
}

Result<ReadCell> CellReader::read(const FieldInfo &field, const QString &cell)
{
    switch (field.input) {
    case Input::Line:
    case Input::Paragraph:
        return ReadCell{keptText(field, cell)};
    case Input::Number:
    case Input::Decimal:
    case Input::Money:
        return number(field, cell);
    case Input::Flag:
        return flag(cell);
    case Input::Choice:
    case Input::Choices:
        return choice(field, cell);
    case Input::Date:
        return date(cell);
    case Input::DayOfYear: {
        if (const auto stored = QDate::fromString(QStringLiteral("2000-") + cell.trimmed(), Qt::ISODate);
            stored.isValid())
            return ReadCell{stored.toString(QStringLiteral("MM-dd"))};
        const auto read = readDate(cell, m_today, DateSource::File);
        if (read.state != ReadDate::State::Good)
            return ReadCell{
                {}, translated(QT_TRANSLATE_NOOP("Import", "“%1” is not a day of the year, such as 16/5")).arg(cell)};
        return ReadCell{read.date.toString(QStringLiteral("MM-dd"))};
    }
    case Input::Time: {
        const auto time = readTime(cell);
        return time ? ReadCell{time->toString(QStringLiteral("HH:mm"))}
                    : ReadCell{{}, translated(QT_TRANSLATE_NOOP("Import", "“%1” is not a time of day")).arg(cell)};
    }
    case Input::Reference:
        return reference(field.target, cell);
    case Input::Member:
        return member(cell);
    case Input::Picture:
        break;
    }
    return ReadCell{cell};
}

} // namespace core
