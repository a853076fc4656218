// SPDX-License-Identifier: MIT
#include "wizard/many/many_row.h"

#include "wizard/create/countries.h"
#include "wizard/many/utf8.h"

#include <QHash>

namespace wizard {

namespace {

// One byte of flags, the line, then for each value: id, length, bytes. Numbers are little-endian groups of seven bits.
constexpr char proposedFlag = 1;
constexpr char unevenFlag = 2;
constexpr int firstExtra = 64;

void putNumber(std::string &out, quint32 number)
{
    while (number >= 0x80) {
        out.push_back(static_cast<char>(0x80 | (number & 0x7f)));
        number >>= 7;
    }
    out.push_back(static_cast<char>(number));
}

quint32 takeNumber(const char *&at, const char *end)
{
    quint32 number = 0;
    for (int shift = 0; at < end && shift < 32; shift += 7) {
        const auto byte = static_cast<unsigned char>(*at++);
        number |= quint32(byte & 0x7f) << shift;
        if (byte < 0x80)
            break;
    }
    return number;
}

QString joinedName(const ManyRow &row)
{
    return (row.text(ManyField::GivenName) + QLatin1Char(' ') + row.text(ManyField::Surname)).simplified();
}

//! "Adele Vance <adele@contoso.com>" and "mailto:adele@contoso.com" are the address in them.
QString bareAddress(const QString &text)
{
    QString address = text;
    const qsizetype open = address.lastIndexOf(QLatin1Char('<'));
    const qsizetype close = address.indexOf(QLatin1Char('>'), open);
    if (open >= 0 && close > open)
        address = address.mid(open + 1, close - open - 1).trimmed();
    if (address.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
        address.remove(0, 7);
    return address;
}

} // namespace

RowView::RowView(const PackedRow &row)
{
    const char *at = row.constData();
    const char *end = at + row.size();
    if (at == end)
        return;
    m_proposed = *at & proposedFlag;
    m_uneven = *at & unevenFlag;
    ++at;
    m_line = static_cast<int>(takeNumber(at, end));
    while (at < end) {
        const char *start = at;
        const auto id = static_cast<unsigned char>(*at++);
        if (id >= firstExtra) {
            m_rest = {start, static_cast<std::size_t>(end - start)};
            return;
        }
        const quint32 size = takeNumber(at, end);
        if (id < manyFieldCount)
            m_texts[id] = {at, size};
        at += size;
    }
}

std::string_view RowView::extra(int column) const
{
    const char *at = m_rest.data();
    const char *end = at + m_rest.size();
    while (at < end) {
        const auto id = static_cast<unsigned char>(*at++);
        const quint32 size = takeNumber(at, end);
        if (id == firstExtra + column)
            return {at, size};
        at += size;
    }
    return {};
}

void RowPacker::begin(int line, bool proposed, bool uneven)
{
    m_out.clear();
    m_out.push_back(static_cast<char>((proposed ? proposedFlag : 0) | (uneven ? unevenFlag : 0)));
    putNumber(m_out, static_cast<quint32>(line));
}

void RowPacker::put(int id, std::string_view utf8)
{
    if (utf8.empty())
        return;
    m_out.push_back(static_cast<char>(id));
    putNumber(m_out, static_cast<quint32>(utf8.size()));
    m_out.append(utf8);
}

void RowPacker::addExtra(int column, std::string_view utf8)
{
    if (column < mostExtraColumns)
        put(firstExtra + column, utf8);
}

ManyRow::ManyRow(const PackedRow &packed)
{
    const RowView view(packed);
    line = view.line();
    proposed = view.proposed();
    uneven = view.uneven();
    for (ManyField field : manyFields())
        setText(field, stringOf(view.text(field)));
    for (int column = 0; column < mostExtraColumns; ++column) {
        if (const std::string_view text = view.extra(column); !text.empty())
            m_extras.emplace(column, stringOf(text));
    }
}

PackedRow ManyRow::packed() const
{
    RowPacker packer;
    packer.begin(line, proposed, uneven);
    for (ManyField field : manyFields())
        packer.add(field, viewOf(text(field).toUtf8()));
    for (const auto &[column, text] : m_extras)
        packer.addExtra(column, viewOf(text.toUtf8()));
    return packer.take();
}

void ManyRow::setExtra(int column, const QString &text)
{
    if (text.isEmpty())
        m_extras.erase(column);
    else
        m_extras[column] = text;
}

void ManyRow::edit(ManyField field, const QString &text)
{
    QString value = cleanedCell(text);
    uneven = false; // somebody looked at it
    switch (field) {
    case ManyField::GivenName:
    case ManyField::Surname: {
        const bool follows =
            this->text(ManyField::DisplayName).isEmpty() || this->text(ManyField::DisplayName) == joinedName(*this);
        setText(field, value);
        if (follows)
            setText(ManyField::DisplayName, joinedName(*this));
        return;
    }
    case ManyField::Address:
        value = bareAddress(value);
        proposed = value.isEmpty();
        break;
    case ManyField::UsageLocation:
        if (const QString code = countryCode(value); !code.isEmpty())
            value = code;
        break;
    case ManyField::BlockSignIn:
        value = yesOrNo(value);
        break;
    default:
        break;
    }
    setText(field, value);
}

bool ManyRow::blank() const
{
    for (ManyField field : manyFields()) {
        if (!text(field).isEmpty() && !(field == ManyField::Address && proposed))
            return false;
    }
    return true;
}

bool ManyRow::blocked() const
{
    return text(ManyField::BlockSignIn) == QLatin1String("Yes");
}

graph::NewUser ManyRow::toUser(const QString &upn) const
{
    using Property = graph::NewUser::Property;
    graph::NewUser user(text(ManyField::DisplayName), upn);
    user.setNames(text(ManyField::GivenName), text(ManyField::Surname));
    user.setUsageLocation(text(ManyField::UsageLocation));
    user.setEnabled(!blocked());
    constexpr std::pair<ManyField, Property> more[] = {
        {ManyField::JobTitle, Property::JobTitle},
        {ManyField::Department, Property::Department},
        {ManyField::Company, Property::Company},
        {ManyField::Office, Property::Office},
        {ManyField::OfficePhone, Property::BusinessPhone},
        {ManyField::MobilePhone, Property::MobilePhone},
        {ManyField::Fax, Property::Fax},
        {ManyField::StreetAddress, Property::StreetAddress},
        {ManyField::City, Property::City},
        {ManyField::State, Property::State},
        {ManyField::PostalCode, Property::PostalCode},
        {ManyField::Country, Property::Country},
    };
    for (const auto &[field, property] : more)
        user.set(property, text(field));
    return user;
}

QString cleanedCell(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (QChar c : text) {
        const QChar::Category category = c.category();
        if (c.isSpace() || category == QChar::Other_Control)
            out += QLatin1Char(' ');
        else if (category != QChar::Other_Format || c.unicode() == 0x200c || c.unicode() == 0x200d)
            out += c; // the joiners belong to how names are written in Persian and Indian scripts
    }
    out = out.simplified();
    // How spreadsheets are told that digits are a text.
    if (out.size() >= 3 && out.startsWith(QLatin1String("=\"")) && out.endsWith(QLatin1Char('"')))
        out = out.mid(2, out.size() - 3);
    return out.normalized(QString::NormalizationForm_C);
}

QString yesOrNo(const QString &text)
{
    static const QHash<QString, bool> words = [] {
        QHash<QString, bool> known;
        for (const char *yes :
            {"yes", "y", "true", "1", "ja", "j", "oui", "o", "vrai", "sí", "si", "s", "verdadero", "wahr", "waar", "x"})
            known.insert(QString::fromUtf8(yes), true);
        for (const char *no : {"no", "n", "false", "0", "nee", "nein", "non", "faux", "falso", "falsch", "onwaar"})
            known.insert(QString::fromUtf8(no), false);
        return known;
    }();
    const auto found = words.find(text.toLower());
    if (found == words.end())
        return text;
    return *found ? QStringLiteral("Yes") : QStringLiteral("No");
}

} // namespace wizard
