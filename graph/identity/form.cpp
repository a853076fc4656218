// SPDX-License-Identifier: MIT
#include "graph/identity/form.h"

namespace graph {

namespace {

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_' || c == '~';
}

std::size_t encodedSize(std::string_view text)
{
    std::size_t size = 0;
    for (char c : text)
        size += isPlain(c) ? 1 : 3;
    return size;
}

char *encode(std::string_view text, char *to)
{
    constexpr char digits[] = "0123456789ABCDEF";
    for (char c : text) {
        if (isPlain(c)) {
            *to++ = c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            *to++ = '%';
            *to++ = digits[byte >> 4];
            *to++ = digits[byte & 15];
        }
    }
    return to;
}

QByteArray decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QByteArray::fromPercentEncoding(text);
}

} // namespace

void Form::add(const char *name, const QString &value)
{
    add(name, value.toUtf8());
}

void Form::add(const char *name, const QByteArray &value)
{
    const std::string_view bytes(value.constData(), static_cast<std::size_t>(value.size()));
    m_fields.emplace_back(name, std::make_shared<const Secret>(bytes));
}

void Form::add(const char *name, const SharedSecret &value)
{
    m_fields.emplace_back(name, value);
}

SharedSecret Form::encoded() const
{
    std::size_t size = m_fields.empty() ? 0 : m_fields.size() - 1;
    for (const auto &[name, value] : m_fields)
        size += name.size() + 1 + encodedSize(value->reveal());
    return std::make_shared<const Secret>(Secret::made(size, [this](char *to) {
        bool first = true;
        for (const auto &[name, value] : m_fields) {
            if (!std::exchange(first, false))
                *to++ = '&';
            to = std::copy(name.begin(), name.end(), to);
            *to++ = '=';
            to = encode(value->reveal(), to);
        }
    }));
}

FormFields::FormFields(const QByteArray &encoded)
{
    const QList<QByteArray> parts = encoded.split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            m_fields.emplace_back(decoded(part), QByteArray());
        else
            m_fields.emplace_back(decoded(part.left(equals)), decoded(part.mid(equals + 1)));
    }
}

FormFields::~FormFields()
{
    for (auto &[name, value] : m_fields)
        wipe(value);
}

std::optional<QByteArray> FormFields::value(const QByteArray &name) const
{
    std::optional<QByteArray> found;
    for (const auto &[key, value] : m_fields) {
        if (key != name)
            continue;
        if (found)
            return std::nullopt;
        found = value;
    }
    return found;
}

bool FormFields::contains(const QByteArray &name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [&name](const auto &field) { return field.first == name; });
}

} // namespace graph
