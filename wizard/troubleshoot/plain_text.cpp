// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/plain_text.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace wizard {

namespace {

// What a person pastes fits many times over; a log of gigabytes has its error at one of its ends.
constexpr qsizetype theHalf = 512 * 1024;

std::optional<QChar> namedEntity(QStringView name)
{
    static const QHash<QString, QChar> known{{QStringLiteral("amp"), u'&'}, {QStringLiteral("lt"), u'<'},
        {QStringLiteral("gt"), u'>'}, {QStringLiteral("quot"), u'"'}, {QStringLiteral("apos"), u'\''},
        {QStringLiteral("nbsp"), u' '}, {QStringLiteral("colon"), u':'}, {QStringLiteral("comma"), u','},
        {QStringLiteral("period"), u'.'}, {QStringLiteral("NewLine"), u'\n'}, {QStringLiteral("lsquo"), u'\''},
        {QStringLiteral("rsquo"), u'\''}, {QStringLiteral("ldquo"), u'"'}, {QStringLiteral("rdquo"), u'"'},
        {QStringLiteral("lbrace"), u'{'}, {QStringLiteral("lcub"), u'{'}, {QStringLiteral("rcub"), u'}'},
        {QStringLiteral("ndash"), u'-'}, {QStringLiteral("hyphen"), u'-'}, {QStringLiteral("commat"), u'@'}};
    const auto found = known.constFind(name.toString());
    return found == known.cend() ? std::nullopt : std::optional<QChar>(*found);
}

//! `&#39;`, `&#x27;`, `&quot;` at `at`: the character, and past its end in `at`.
std::optional<QChar> entityAt(QStringView text, qsizetype &at)
{
    const qsizetype end = text.sliced(at, std::min<qsizetype>(12, text.size() - at)).indexOf(u';');
    if (end < 2)
        return std::nullopt;
    const QStringView name = text.sliced(at + 1, end - 1);
    std::optional<QChar> c;
    if (name.startsWith(u'#')) {
        bool ok = false;
        const bool hex = name.size() > 1 && name.at(1).toLower() == u'x';
        const uint code = hex ? name.sliced(2).toUInt(&ok, 16) : name.sliced(1).toUInt(&ok, 10);
        if (ok && code > 0 && code < 0xFFFF)
            c = QChar(char16_t(code));
    } else {
        c = namedEntity(name);
    }
    if (c)
        at += end + 1;
    return c;
}

QString withoutHtml(QString text)
{
    if (text.contains(u'<')) {
        static const QRegularExpression breaks(
            QStringLiteral("<(?:br|/?p|/?div|/?li|/?tr|/?h[1-6])(?=[\\s/>])[^<>]{0,200}>"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression tags(QStringLiteral("</?[a-zA-Z][^<>]{0,400}>"));
        text.replace(breaks, QStringLiteral("\n"));
        text.replace(tags, QString());
    }
    if (!text.contains(u'&'))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at) == u'&') {
            if (const std::optional<QChar> c = entityAt(text, at)) {
                out += *c;
                continue;
            }
        }
        out += text.at(at++);
    }
    return out;
}

int hexAt(QStringView text, qsizetype at, int digits)
{
    if (at + digits > text.size())
        return -1;
    bool ok = false;
    const int value = text.sliced(at, digits).toInt(&ok, 16);
    return ok && text.at(at) != u'+' && text.at(at) != u'-' ? value : -1;
}

//! `\r\n`, `\"`, `\u0027` of JSON and of logs.
QString withoutJsonEscapes(const QString &text)
{
    if (!text.contains(u'\\'))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
        if (c != u'\\') {
            out += c;
        } else if (next == u'n' || next == u'r') {
            out += u'\n';
            ++at;
        } else if (next == u'"' || next == u'/' || next == u'\\') {
            out += next;
            ++at;
        } else if (next == u'u' && hexAt(text, at + 2, 4) > 0) {
            out += QChar(char16_t(hexAt(text, at + 2, 4)));
            at += 5;
        } else {
            out += c;
        }
    }
    return out;
}

//! `%20` and, where the text is a query, `+`.
QString withoutUrlEscapes(const QString &text)
{
    static const QRegularExpression query(QStringLiteral("error(?:_description)?=[^\\s]*(?:%[0-9A-Fa-f]{2}|\\+)"));
    if (!text.contains(u'%') && !text.contains(u'='))
        return text;
    const bool plus = query.match(text).hasMatch();
    QByteArray bytes; // escapes are of UTF-8 bytes
    const QByteArray utf8 = text.toUtf8();
    bytes.reserve(utf8.size());
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const char c = utf8[at];
        if (c == '%' && at + 2 < utf8.size() && std::isxdigit(uchar(utf8[at + 1]))
            && std::isxdigit(uchar(utf8[at + 2]))) {
            const int code = utf8.mid(at + 1, 2).toInt(nullptr, 16);
            bytes += code == 0 ? ' ' : char(code);
            at += 2;
        } else {
            bytes += plus && c == '+' ? ' ' : c;
        }
    }
    return QString::fromUtf8(bytes);
}

//! Full-width digits and colons, typographic hyphens and quotes, blanks that are none.
void makePlain(QString &text)
{
    qsizetype out = 0;
    QChar *data = text.data();
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = data[at].unicode();
        if (c == 0 || c == 0x200B || c == 0x200C || c == 0x200D || c == 0xFEFF || c == 0x00AD || c == 0x200E
            || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))
            continue;
        char16_t plain = c;
        if (c >= 0xFF01 && c <= 0xFF5E)
            plain = char16_t(c - 0xFEE0);
        else if (c == 0x00A0 || c == 0x3000 || c == 0x202F || (c >= 0x2000 && c <= 0x200A) || c == u'\t')
            plain = u' ';
        else if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212)
            plain = u'-';
        else if (c == 0x2018 || c == 0x2019 || c == 0x201A || c == 0x201B)
            plain = u'\'';
        else if (c == 0x201C || c == 0x201D || c == 0x201E || c == 0x00AB || c == 0x00BB)
            plain = u'"';
        else if (c == 0x2028 || c == 0x2029)
            plain = u'\n';
        else if (data[at].isDigit() && c > 127)
            plain = char16_t(u'0' + data[at].digitValue());
        data[out++] = QChar(plain);
    }
    text.truncate(out);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
}

} // namespace

QString plainText(const QString &pasted)
{
    QString text = pasted.size() <= 2 * theHalf ? pasted : pasted.left(theHalf) + u'\n' + pasted.right(theHalf);
    makePlain(text);
    text = withoutUrlEscapes(withoutJsonEscapes(withoutHtml(text)));
    // Escapes hide further ones, and what comes out of them may be odd again.
    text = withoutJsonEscapes(withoutHtml(text));
    makePlain(text);
    return text;
}

QString withoutLineBreaks(const QString &plain)
{
    // With it goes what mail programs and consoles put at the start of a line.
    static const QRegularExpression wrap(QStringLiteral(" *=?\\n[ >|]*"));
    QString joined = plain;
    return joined.replace(wrap, QString());
}

QString folded(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            out += c.toLower();
    }
    return out;
}

} // namespace wizard
