#include "core/exchange/Sheet.h"

namespace core {

namespace {

// Also the wide forms, which a spreadsheet takes for the plain ones.
bool beginsFormula(QChar first)
{
    switch (first.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
    case u'＝':
    case u'＋':
    case u'－':
    case u'＠':
        return true;
    default:
        return false;
    }
}

// Does a formula begin behind any number of apostrophes?
bool hidesFormula(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    return at < text.size() && beginsFormula(text[at]);
}

} // namespace

QString protectedCell(const QString &text)
{
    return hidesFormula(text) ? u'\'' + text : text;
}

QString unprotectedCell(const QString &text)
{
    return text.startsWith(u'\'') && hidesFormula(text) ? text.mid(1) : text;
}

} // namespace core
