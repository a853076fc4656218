// SPDX-License-Identifier: MIT
#include "graph/sandbox/odata_filter.h"

#include "graph/sandbox/user_json.h"

#include <QRegularExpression>

#include <algorithm>

namespace graph::sandbox {

using Test = std::function<bool(const Person &)>;

namespace {

//! Compares as the directory does: texts without case, times as times; nothing where the kinds do not fit.
std::optional<int> compared(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() == b.isNull() ? std::optional(0) : std::nullopt;
    if (a.isBool() && b.isBool())
        return int(a.toBool()) - int(b.toBool());
    if (!a.isString() || !b.isString())
        return std::nullopt;
    return QString::compare(a.toString(), b.toString(), Qt::CaseInsensitive);
}

QString schemaName(const QString &name)
{
    for (const QString &known : userProperties()) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return known;
    }
    return {};
}

bool startsWith(const QJsonValue &value, const QString &prefix)
{
    return value.isString() && value.toString().startsWith(prefix, Qt::CaseInsensitive);
}

} // namespace

//! Recursive descent over the words of a filter.
class FilterParser {
public:
    // Far more than anybody writes; what anybody sends must neither take minutes nor the stack.
    static constexpr qsizetype longest = 8000;
    static constexpr int deepest = 100;

    explicit FilterParser(const QString &text)
    {
        static const QRegularExpression word(QStringLiteral("\\s*(?:('(?:[^']|'')*')|([A-Za-z0-9_@$./:+-]+)|([(),]))"));
        m_broken = text.size() > longest;
        qsizetype at = 0;
        while (at < text.size() && !m_broken) {
            const auto match =
                word.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            if (!match.hasMatch()) {
                m_broken = !QStringView(text).sliced(at).trimmed().isEmpty();
                break;
            }
            m_words.append(match.captured(0).trimmed());
            at = match.capturedEnd(0);
        }
    }

    Filter parse()
    {
        Filter filter;
        if (!m_broken)
            filter.m_test = either();
        if (!m_fault && (m_broken || m_at < m_words.size()))
            fail(QStringLiteral("Invalid filter clause"));
        filter.m_fault = m_fault;
        filter.m_operator = m_operator;
        if (m_fault)
            filter.m_test = [](const Person &) { return false; };
        return filter;
    }

private:
    QString peek() const { return m_at < m_words.size() ? m_words.at(m_at) : QString(); }
    QString take() { return m_at < m_words.size() ? m_words.at(m_at++) : QString(); }
    bool accept(const char *word)
    {
        if (peek().compare(QLatin1String(word), Qt::CaseInsensitive) != 0)
            return false;
        ++m_at;
        return true;
    }
    Test fail(const QString &message, const char *code = "BadRequest")
    {
        if (!m_fault)
            m_fault = GraphAnswer::error(400, code, message);
        m_at = m_words.size();
        return [](const Person &) { return false; };
    }
    void advanced(const QString &name)
    {
        if (m_operator.isEmpty())
            m_operator = name;
    }

    Test either()
    {
        Test left = both();
        while (accept("or"))
            left = [a = std::move(left), b = both()](const Person &p) { return a(p) || b(p); };
        return left;
    }
    Test both()
    {
        Test left = single();
        while (accept("and"))
            left = [a = std::move(left), b = single()](const Person &p) { return a(p) && b(p); };
        return left;
    }
    Test single()
    {
        if (m_depth >= deepest)
            return fail(QStringLiteral("Invalid filter clause"));
        if (accept("not")) {
            advanced(QStringLiteral("Not"));
            ++m_depth;
            Test inner = single();
            --m_depth;
            return [a = std::move(inner)](const Person &p) { return !a(p); };
        }
        if (accept("(")) {
            ++m_depth;
            Test inner = either();
            --m_depth;
            return accept(")") ? inner : fail(QStringLiteral("Invalid filter clause"));
        }
        const QString word = take();
        const QString lower = word.toLower();
        if (peek() == QLatin1String("(")
            && (lower == QLatin1String("startswith") || lower == QLatin1String("endswith")))
            return affix(lower == QLatin1String("endswith"));
        if (peek() == QLatin1String("(")) {
            return fail(
                QStringLiteral("Unsupported or invalid query filter clause specified for function '%1'.").arg(word),
                "Request_UnsupportedQuery");
        }
        return comparison(word);
    }
    Test affix(bool atEnd)
    {
        accept("(");
        const QString name = property(take());
        if (!accept(","))
            return fail(QStringLiteral("Invalid filter clause"));
        const QJsonValue value = literal(take());
        if (m_fault || !value.isString() || !accept(")"))
            return fail(QStringLiteral("Invalid filter clause"));
        const QString text = value.toString();
        if (!atEnd)
            return [name, text](const Person &p) { return startsWith(userProperty(p, name), text); };
        advanced(QStringLiteral("endsWith"));
        return [name, text](
                   const Person &p) { return userProperty(p, name).toString().endsWith(text, Qt::CaseInsensitive); };
    }
    Test comparison(const QString &word)
    {
        const QString name = property(word);
        if (m_fault)
            return fail({});
        const QString op = take().toLower();
        if (op == QLatin1String("in")) {
            if (!accept("("))
                return fail(QStringLiteral("Invalid filter clause"));
            QJsonArray values;
            do {
                values.append(literal(take()));
            } while (accept(","));
            if (!accept(")"))
                return fail(QStringLiteral("Invalid filter clause"));
            return [name, values](const Person &p) {
                const QJsonValue own = userProperty(p, name);
                return std::any_of(
                    values.begin(), values.end(), [&](const QJsonValue &v) { return compared(own, v) == 0; });
            };
        }
        const QJsonValue value = literal(take());
        if (m_fault)
            return fail({});
        const auto test = [&](auto fits) -> Test {
            return [name, value, fits](const Person &p) {
                const auto order = compared(userProperty(p, name), value);
                return order && fits(*order);
            };
        };
        if (op == QLatin1String("eq"))
            return test([](int order) { return order == 0; });
        if (op == QLatin1String("gt"))
            return test([](int order) { return order > 0; });
        if (op == QLatin1String("ge"))
            return test([](int order) { return order >= 0; });
        if (op == QLatin1String("lt"))
            return test([](int order) { return order < 0; });
        if (op == QLatin1String("le"))
            return test([](int order) { return order <= 0; });
        if (op == QLatin1String("ne")) {
            advanced(QStringLiteral("NotEqualsMatch"));
            return [name, value](const Person &p) { return compared(userProperty(p, name), value) != 0; };
        }
        return fail(QStringLiteral("Invalid filter clause"));
    }
    QString property(const QString &word)
    {
        const QString name = schemaName(word);
        if (name.isEmpty()) {
            fail(QStringLiteral("Invalid filter clause: Could not find a property named '%1' on type "
                                "'microsoft.graph.user'.")
                    .arg(word));
        }
        return name;
    }
    QJsonValue literal(const QString &word)
    {
        if (word.size() >= 2 && word.startsWith(QLatin1Char('\'')))
            return QString(word.mid(1, word.size() - 2)).replace(QLatin1String("''"), QLatin1String("'"));
        if (word == QLatin1String("true") || word == QLatin1String("false"))
            return word == QLatin1String("true");
        if (word == QLatin1String("null"))
            return QJsonValue();
        static const QRegularExpression time(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z$"));
        if (time.match(word).hasMatch())
            return QDateTime::fromString(word, Qt::ISODate).toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
        fail(QStringLiteral("Invalid filter clause"));
        return QJsonValue();
    }

    QStringList m_words;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_broken = false;
    std::optional<GraphAnswer> m_fault;
    QString m_operator;
};

Filter::Filter()
    : m_test([](const Person &) { return true; })
{
}

Filter Filter::parsed(const QString &text)
{
    return FilterParser(text).parse();
}

std::optional<Test> searchTest(const QString &text)
{
    static const QRegularExpression term(QStringLiteral("\\s*\"([A-Za-z]+):((?:[^\"\\\\]|\\\\.)*)\"\\s*(AND|OR)?"));
    Test all;
    QString joint;
    qsizetype at = 0;
    if (text.size() > FilterParser::longest)
        return std::nullopt;
    do {
        const auto match =
            term.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        const QString name = match.hasMatch() ? schemaName(match.captured(1)) : QString();
        if (name.isEmpty())
            return std::nullopt;
        const QString wanted = match.captured(2);
        const Test one = [name, wanted](const Person &p) {
            // Every word's beginning counts, as the service tokenises names and addresses.
            static const QRegularExpression breaks(QStringLiteral("[\\s.@_-]+"));
            const QString value = userProperty(p, name).toString();
            if (value.startsWith(wanted, Qt::CaseInsensitive))
                return true;
            const QStringList words = value.split(breaks);
            return std::any_of(words.begin(), words.end(),
                [&](const QString &word) { return word.startsWith(wanted, Qt::CaseInsensitive); });
        };
        if (!all)
            all = one;
        else if (joint == QLatin1String("OR"))
            all = [a = all, one](const Person &p) { return a(p) || one(p); };
        else
            all = [a = all, one](const Person &p) { return a(p) && one(p); };
        joint = match.captured(3);
        at = match.capturedEnd(0);
    } while (!joint.isEmpty());
    if (at < text.size())
        return std::nullopt;
    return all;
}

} // namespace graph::sandbox
