// SPDX-License-Identifier: MIT
#include "graph/discovery/domain_name.h"

#include <QHostAddress>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace graph {

namespace {

Error malformed(const char *code)
{
    return Error(Fault::Rejected, QLatin1String(code));
}

//! What is around a name when it is pasted: blanks of all kinds, invisible marks, quotes.
QString stripped(const QString &text)
{
    const auto noise = [](QChar c) {
        return c.isSpace() || !c.isPrint() || c.category() == QChar::Other_Format || c == QLatin1Char('"')
            || c == QLatin1Char('\'') || c == QLatin1Char(',') || c == QLatin1Char(';');
    };
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && noise(text[from]))
        ++from;
    while (to > from && noise(text[to - 1]))
        --to;
    return text.mid(from, to - from);
}

//! The host of a pasted link. `www.` names a web server of the domain, not the domain.
QString hostOfLink(const QString &link)
{
    QString host = link;
    if (const qsizetype scheme = host.indexOf(QLatin1String("://")); scheme >= 0)
        host = host.mid(scheme + 3);
    const auto cut = [&host](QChar mark) {
        if (const qsizetype at = host.indexOf(mark); at >= 0)
            host.truncate(at);
    };
    cut(QLatin1Char('/'));
    cut(QLatin1Char('?'));
    cut(QLatin1Char('#'));
    if (const qsizetype at = host.lastIndexOf(QLatin1Char('@')); at >= 0)
        host = host.mid(at + 1);
    if (const qsizetype colon = host.lastIndexOf(QLatin1Char(':')); colon >= 0) {
        bool number = false;
        host.mid(colon + 1).toUShort(&number);
        if (number || colon == host.size() - 1)
            host.truncate(colon);
    }
    const QString www = QStringLiteral("www.");
    if (host.startsWith(www, Qt::CaseInsensitive) && host.mid(www.size()).contains(QLatin1Char('.')))
        host = host.mid(www.size());
    return host;
}

bool isLabel(QStringView label)
{
    const auto legal = [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            || c == QLatin1Char('-');
    };
    return !label.isEmpty() && !label.startsWith(QLatin1Char('-')) && !label.endsWith(QLatin1Char('-'))
        && std::all_of(label.begin(), label.end(), legal);
}

bool isNumber(QStringView label)
{
    return std::all_of(label.begin(), label.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

Result<QString> domainOf(const QString &domainOrAddress)
{
    QString text = stripped(domainOrAddress);
    if (text.isEmpty())
        return malformed("domain.empty");
    // "Ann Example <ann@contoso.com>", as mail programs copy it.
    if (text.endsWith(QLatin1Char('>'))) {
        if (const qsizetype open = text.lastIndexOf(QLatin1Char('<')); open >= 0)
            text = stripped(text.mid(open + 1, text.size() - open - 2));
    }
    if (text.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive)) {
        text = stripped(text.mid(7));
        if (const qsizetype query = text.indexOf(QLatin1Char('?')); query >= 0)
            text.truncate(query);
    }

    QString name;
    const bool link = text.contains(QLatin1String("://")) || text.contains(QLatin1Char('/'))
        || text.startsWith(QLatin1String("www."), Qt::CaseInsensitive);
    if (const qsizetype at = link ? -1 : text.indexOf(QLatin1Char('@')); at >= 0) {
        // "@contoso.com" is how people write "everybody at contoso.com"; two of them are a slip.
        if (text.lastIndexOf(QLatin1Char('@')) != at || at == text.size() - 1
            || std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }))
            return malformed("domain.address");
        name = text.mid(at + 1);
    } else {
        name = hostOfLink(text);
    }
    // The ideographic stops are what an Asian keyboard types for a dot (RFC 3490 section 3.1).
    for (const char16_t stop : {u'\u3002', u'\uFF0E', u'\uFF61'})
        name.replace(QChar(stop), QLatin1Char('.'));
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    if (name.isEmpty())
        return malformed("domain.empty");

    const QStringList typed = name.split(QLatin1Char('.'));
    // RFC 1035 section 2.3.4; said before the conversion, which only answers "wrong".
    if (name.size() > 253 || std::any_of(typed.begin(), typed.end(), [](const QString &l) { return l.size() > 63; }))
        return malformed("domain.too-long");
    if (!QHostAddress(name).isNull() || name.contains(QLatin1Char(':')))
        return malformed("domain.syntax");
    const QString ace = QString::fromLatin1(QUrl::toAce(name.toLower()));
    const QStringList labels = ace.split(QLatin1Char('.'));
    if (ace.isEmpty() || !std::all_of(labels.begin(), labels.end(), [](const QString &l) { return isLabel(l); }))
        return malformed("domain.syntax");
    if (ace.size() > 253)
        return malformed("domain.too-long");
    if (labels.size() < 2)
        return malformed("domain.no-dot");
    if (isNumber(labels.last()))
        return malformed("domain.syntax");
    return ace;
}

} // namespace graph
