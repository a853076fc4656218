// SPDX-License-Identifier: MIT
#include "graph/sandbox/user_list.h"

#include "graph/sandbox/odata_filter.h"
#include "graph/sandbox/user_json.h"

#include <algorithm>

namespace graph::sandbox {

namespace {

constexpr int defaultPage = 100;
constexpr int largestPage = 999;

using Seen = std::function<bool(const Person &)>;

GraphAnswer unsupported(const QString &message)
{
    return GraphAnswer::error(400, "Request_UnsupportedQuery", message);
}

//! `$filter` and `$search` as one test, or why not.
class Query {
public:
    explicit Query(const GraphCall &call)
    {
        if (call.has("$search")) {
            if (!call.eventual()) {
                fault = unsupported(QStringLiteral("Request with $search query parameter only works through MSGraph "
                                                   "with a special request header: 'ConsistencyLevel: eventual'"));
                return;
            }
            search = searchTest(call.option("$search"));
            if (!search) {
                fault = GraphAnswer::error(400, "BadRequest",
                    QStringLiteral("Syntax error in $search: each term is a property, a colon and a value, in double "
                                   "quotes."));
                return;
            }
        }
        if (!call.has("$filter"))
            return;
        filter = Filter::parsed(call.option("$filter"));
        if (filter.fault()) {
            fault = filter.fault();
            return;
        }
        const bool mayBeAdvanced = call.eventual() && call.counts();
        if (filter.advanced() && !mayBeAdvanced) {
            fault = unsupported(
                QStringLiteral("Operator '%1' is not supported because the required parameters might be missing. Try "
                               "adding $count=true query parameter and ConsistencyLevel:eventual header. Refer to "
                               "https://aka.ms/graph-docs/advanced-queries for more information")
                    .arg(filter.advancedOperator()));
        } else if (call.has("$orderby") && !mayBeAdvanced) {
            fault = unsupported(QStringLiteral("Sorting not supported for current query."));
        }
    }

    bool matches(const Person &person) const { return filter.matches(person) && (!search || (*search)(person)); }

    Filter filter;
    std::optional<std::function<bool(const Person &)>> search;
    std::optional<GraphAnswer> fault;
};

QString nextLink(const GraphCall &call, const QString &address, const QString &token)
{
    QString link = address + QLatin1Char('?');
    for (const auto &[name, value] : call.query.queryItems(QUrl::FullyDecoded)) {
        if (name != QLatin1String("$skiptoken"))
            link += name + QLatin1Char('=') + QString::fromLatin1(QUrl::toPercentEncoding(value)) + QLatin1Char('&');
    }
    return link + QStringLiteral("$skiptoken=") + token;
}

} // namespace

GraphAnswer userList(const GraphCall &call, const Company::People &people, const QString &address,
    const QString &context, const Seen &seen)
{
    QString unknown;
    const QStringList select = selected(call, unknown);
    if (!unknown.isEmpty())
        return unknownProperty(unknown);
    if (call.has("$skip"))
        return unsupported(QStringLiteral("'$skip' is not supported by the service."));
    int page = defaultPage;
    if (call.has("$top")) {
        bool good = false;
        page = call.option("$top").toInt(&good);
        if (!good || page < 1 || page > largestPage) {
            return unsupported(QStringLiteral("Invalid page size specified: '%1'. Must be between 1 and 999 inclusive.")
                    .arg(call.option("$top")));
        }
    }
    const Query query(call);
    if (query.fault)
        return *query.fault;

    // The token is the place to go on from: after a serial, or, sorted, a number of users.
    const QByteArray token =
        QByteArray::fromBase64(call.option("$skiptoken").toLatin1(), QByteArray::Base64UrlEncoding);
    const bool first = !call.has("$skiptoken");
    bool good = true;
    const quint64 place = first ? 0 : token.mid(1).toULongLong(&good);
    const QString order = call.option("$orderby");
    if (!good || (!first && !token.startsWith(order.isEmpty() ? 'a' : 'o')))
        return GraphAnswer::error(400, "Directory_ExpiredPageToken",
            QStringLiteral(
                "The specified page token value has expired and can no longer be included in your request."));

    std::vector<const Person *> found;
    QByteArray next;
    if (order.isEmpty()) {
        for (auto it = people.upper_bound(place); it != people.end(); ++it) {
            if (!seen(*it->second) || !query.matches(*it->second))
                continue;
            if (found.size() == size_t(page)) {
                next = 'a' + QByteArray::number(found.back()->serial);
                break;
            }
            found.push_back(it->second.get());
        }
    } else {
        const QStringList words = order.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const auto known = std::find_if(userProperties().begin(), userProperties().end(),
            [&](const QString &one) { return one.compare(words.value(0), Qt::CaseInsensitive) == 0; });
        if (known == userProperties().end())
            return unknownProperty(words.value(0));
        const bool down = words.value(1).compare(QLatin1String("desc"), Qt::CaseInsensitive) == 0;
        for (const auto &[serial, person] : people) {
            if (seen(*person) && query.matches(*person))
                found.push_back(person.get());
        }
        std::sort(found.begin(), found.end(), [&](const Person *a, const Person *b) {
            const QString left = userProperty(*a, *known).toString();
            const QString right = userProperty(*b, *known).toString();
            const int order = QString::compare(left, right, Qt::CaseInsensitive);
            if (order == 0)
                return a->serial < b->serial;
            return down ? order > 0 : order < 0;
        });
        found.erase(found.begin(), found.begin() + std::min<ptrdiff_t>(ptrdiff_t(place), ptrdiff_t(found.size())));
        if (found.size() > size_t(page)) {
            found.resize(size_t(page));
            next = 'o' + QByteArray::number(place + quint64(page));
        }
    }

    QJsonArray values;
    for (const Person *person : found)
        values.append(userJson(*person, select));
    QJsonObject body{
        {QStringLiteral("@odata.context"),
            select.isEmpty() ? context : context + QLatin1Char('(') + select.join(QLatin1Char(',')) + QLatin1Char(')')},
        {QStringLiteral("value"), values}};
    if (first && call.counts() && call.eventual()) {
        const auto all = std::count_if(people.begin(), people.end(),
            [&](const auto &entry) { return seen(*entry.second) && query.matches(*entry.second); });
        body.insert(QStringLiteral("@odata.count"), qint64(all));
    }
    if (!next.isEmpty()) {
        body.insert(QStringLiteral("@odata.nextLink"), nextLink(call, address, QString::fromLatin1(base64Url(next))));
    }
    return GraphAnswer::ok(body);
}

GraphAnswer userCount(const GraphCall &call, const Company::People &people, const Seen &seen)
{
    if (!call.eventual())
        return unsupported(QStringLiteral("$count is not currently supported."));
    const Query query(call);
    if (query.fault && !(query.filter.advanced() && call.eventual()))
        return *query.fault;
    const auto all = std::count_if(people.begin(), people.end(),
        [&](const auto &entry) { return seen(*entry.second) && query.matches(*entry.second); });
    GraphAnswer answer;
    answer.text = QByteArray::number(qint64(all));
    return answer;
}

} // namespace graph::sandbox
