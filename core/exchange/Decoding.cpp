#include "core/exchange/Decoding.h"
#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringList>
#include <QtEndian>
#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

enum class Encoding { Utf8, Utf16Le, Utf16Be, Thai874 };

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Utf16Le:
        return u"UTF-16LE"_s;
    case Encoding::Utf16Be:
        return u"UTF-16BE"_s;
    case Encoding::Thai874:
        break;
    }
    return u"windows-874"_s;
}

// windows-874 above 0x7F, which holds all of TIS-620; 0 where no character is. Qt knows it only where ICU is built in.
constexpr std::array<char16_t, 128> thai874 = [] {
    std::array<char16_t, 128> table{};
    table[0x00] = u'€';
    table[0x05] = u'…';
    constexpr std::array quotes = {u'‘', u'’', u'“', u'”', u'•', u'–', u'—'};
    for (size_t i = 0; i < quotes.size(); ++i)
        table[0x11 + i] = quotes[i];
    table[0x20] = u'\u00a0';
    for (char16_t letter = u'\u0e01'; letter <= u'\u0e5b'; ++letter) {
        if (letter <= u'\u0e3a' || letter >= u'\u0e3f')
            table[letter - 0x0e00 + 0x20] = letter;
    }
    return table;
}();

uchar byteAt(const QByteArray &bytes, qsizetype at)
{
    return static_cast<uchar>(bytes[at]);
}

char16_t thaiCharacter(uchar byte)
{
    return byte < 0x80 ? char16_t(byte) : thai874[byte - 0x80];
}

// How many bytes the UTF-8 character at this place has; 0 where none is.
int utf8Length(const QByteArray &bytes, qsizetype at)
{
    const uchar lead = byteAt(bytes, at);
    if (lead < 0x80)
        return 1;
    const int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || at + length > bytes.size())
        return 0;
    for (int i = 1; i < length; ++i) {
        if ((byteAt(bytes, at + i) & 0xc0) != 0x80)
            return 0;
    }
    const uchar second = byteAt(bytes, at + 1);
    const bool overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
    const bool outside = (lead == 0xed && second > 0x9f) || (lead == 0xf4 && second > 0x8f);
    return overlong || outside ? 0 : length;
}

// The first byte that does not fit; -1 where all do.
qsizetype firstNotUtf8(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const int length = utf8Length(bytes, at);
        if (length == 0)
            return at;
        at += length;
    }
    return -1;
}

qsizetype firstNotThai874(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (byteAt(bytes, at) >= 0x80 && thaiCharacter(byteAt(bytes, at)) == 0)
            return at;
    }
    return -1;
}

qsizetype firstLoneSurrogate(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text[at].isSurrogate())
            continue;
        if (text[at].isLowSurrogate() || at + 1 == text.size() || !text[at + 1].isLowSurrogate())
            return at;
        ++at;
    }
    return -1;
}

// The line on which one stands after this much of the file, from 1; CR, LF and CRLF each end a line.
int lineAfter(const QByteArray &before)
{
    const auto ends = before.count('\n') + before.count('\r') - before.count("\r\n");
    return int(ends) + 1;
}

Error wrongByte(Encoding encoding, int line, qsizetype offset)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate(
                "Decoding", "Line %1 of the file is not %2 text: byte %3 does not fit. The file may be "
                            "damaged, or of another encoding; save it again as UTF-8, or choose its encoding.")
                .arg(line)
                .arg(encodingName(encoding))
                .arg(offset + 1)};
}

Error notText()
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("Decoding", "The file is not a text file. Open it in the program it was made "
                                                    "with and save it as CSV (UTF-8).")};
}

Result<QString> fromUtf8(const QByteArray &bytes)
{
    const QByteArray content = bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
    if (const qsizetype wrong = firstNotUtf8(content); wrong >= 0)
        return wrongByte(Encoding::Utf8, lineAfter(content.left(wrong)), wrong + bytes.size() - content.size());
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return QString(decoder(content));
}

Result<QString> fromUtf16(const QByteArray &bytes, Encoding encoding)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    if (encoding == Encoding::Utf16Le)
        qFromLittleEndian<char16_t>(bytes.constData(), text.size(), text.data());
    else
        qFromBigEndian<char16_t>(bytes.constData(), text.size(), text.data());
    if (const qsizetype wrong = firstLoneSurrogate(text); wrong >= 0)
        return wrongByte(encoding, lineAfter(text.left(wrong).toLatin1()), wrong * 2);
    if (bytes.size() % 2 != 0)
        return wrongByte(encoding, lineAfter(text.toLatin1()), bytes.size() - 1);
    return text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text;
}

Result<QString> fromThai874(const QByteArray &bytes)
{
    if (const qsizetype wrong = firstNotThai874(bytes); wrong >= 0)
        return wrongByte(Encoding::Thai874, lineAfter(bytes.left(wrong)), wrong);
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size(); ++at)
        text[at] = thaiCharacter(byteAt(bytes, at));
    return text;
}

// Thai and Latin letters alike have a zero or 0x0E as their upper byte, which no other text file holds.
std::optional<Encoding> utf16By(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return Encoding::Utf16Le;
    if (bytes.startsWith("\xfe\xff"))
        return Encoding::Utf16Be;
    qsizetype upper[2] = {0, 0};
    for (qsizetype at = 0; at < bytes.size(); ++at)
        upper[at % 2] += bytes[at] == '\0' || bytes[at] == '\x0e';
    const qsizetype enough = (bytes.size() / 2) * 7;
    if (std::max(upper[0], upper[1]) == 0 || std::max(upper[0], upper[1]) * 10 < enough)
        return {};
    return upper[1] >= upper[0] ? Encoding::Utf16Le : Encoding::Utf16Be;
}

bool isThai(char16_t letter)
{
    return (letter >= u'\u0e01' && letter <= u'\u0e3a') || (letter >= u'\u0e3f' && letter <= u'\u0e5b');
}

bool isLatin(QChar letter)
{
    return letter.isLetter() && letter.script() == QChar::Script_Latin;
}

// Signs a Thai or English text may hold: dashes and quotes, ° ± ² ³ · ½ × ÷ « » © ® and the space that does not break.
bool isCommonSign(char16_t sign)
{
    return (sign >= 0x2000 && sign <= 0x206f) ||
           QStringView(u"\u00a0\u00b0\u00b1\u00b2\u00b3\u00b7\u00bd×÷«»©®€\ufeff").contains(sign);
}

// A few Thai words are by chance valid UTF-8 (รถ is ö, แดง is ᴧ): is it a text that anybody would have written?
bool readsAsUtf8(const QString &text)
{
    qsizetype expected = 0;
    qsizetype strange = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at];
        if (letter.unicode() < 0x80)
            continue;
        const bool beside = (at > 0 && isLatin(text[at - 1])) || (at + 1 < text.size() && isLatin(text[at + 1]));
        if (isThai(letter.unicode()) || isCommonSign(letter.unicode()) || (isLatin(letter) && beside))
            ++expected;
        else
            ++strange;
    }
    return expected >= strange;
}

// Letters of Thai UTF-8 are three bytes each, of which the first two are nearly always the same.
bool isMostlyThaiUtf8(const QByteArray &bytes)
{
    qsizetype high = 0;
    qsizetype thai = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        high += byteAt(bytes, at) >= 0x80;
        if (byteAt(bytes, at) != 0xe0 || utf8Length(bytes, at) != 3)
            continue;
        const uchar second = byteAt(bytes, at + 1);
        thai += second == 0xb8 || (second == 0xb9 && byteAt(bytes, at + 2) <= 0x9b) ? 3 : 0;
    }
    return thai * 2 > high;
}

Encoding recognised(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return Encoding::Utf8;
    if (const auto utf16 = utf16By(bytes))
        return *utf16;
    if (firstNotUtf8(bytes) >= 0)
        return isMostlyThaiUtf8(bytes) ? Encoding::Utf8 : Encoding::Thai874;
    const bool mayBeThai = firstNotThai874(bytes) < 0;
    return mayBeThai && !readsAsUtf8(QString::fromUtf8(bytes)) ? Encoding::Thai874 : Encoding::Utf8;
}

std::optional<Encoding> encodingNamed(const QString &name, const QByteArray &bytes)
{
    QString key = name.toLower();
    key.remove(u'-').remove(u'_').remove(u' ');
    if (key == QStringView(u"utf8"))
        return Encoding::Utf8;
    if (key == QStringView(u"utf16"))
        return utf16By(bytes).value_or(Encoding::Utf16Le);
    if (key == QStringView(u"utf16le"))
        return Encoding::Utf16Le;
    if (key == QStringView(u"utf16be"))
        return Encoding::Utf16Be;
    if (QStringList{u"windows874"_s, u"cp874"_s, u"tis620"_s, u"iso885911"_s}.contains(key))
        return Encoding::Thai874;
    return {};
}

Result<QString> decodedAs(Encoding encoding, const QByteArray &bytes)
{
    switch (encoding) {
    case Encoding::Utf8:
        return fromUtf8(bytes);
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        return fromUtf16(bytes, encoding);
    case Encoding::Thai874:
        break;
    }
    return fromThai874(bytes);
}

} // namespace

Result<DecodedText> decodedText(const QByteArray &bytes, const QString &encoding)
{
    const auto found = encoding.isEmpty() ? recognised(bytes) : encodingNamed(encoding, bytes);
    if (!found)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Decoding", "The encoding “%1” is not known. Choose UTF-8, UTF-16LE, "
                                                             "UTF-16BE or windows-874, or leave it out.")
                         .arg(encoding)};
    // What programs write is full of zeros, which no text holds; better to say so than to name a wrong byte.
    const bool binary = bytes.startsWith("PK\x03\x04") ||
                        (*found != Encoding::Utf16Le && *found != Encoding::Utf16Be && bytes.contains('\0'));
    if (binary)
        return notText();
    auto text = decodedAs(*found, bytes);
    if (!text)
        return text.error();
    if (text->contains(QChar::Null))
        return notText();
    return DecodedText{std::move(text).value(), encodingName(*found)};
}

} // namespace core
