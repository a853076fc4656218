// SPDX-License-Identifier: MIT
#include "graph/directory/domain_setup.h"

#include "graph/directory/asks.h"
#include "graph/directory/directory.h"
#include "graph/directory/directory_json.h"
#include "graph/directory/json_values.h"

namespace graph {

namespace {

constexpr int mostPagesOfRecords = 10;

QString domainPath(const QString &name, const char *rest = "")
{
    return QStringLiteral("domains/%1%2")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(name.toLower())), QLatin1String(rest));
}

std::optional<DnsRecord> recordOf(const QJsonObject &json)
{
    const QString kind = json::text(json, "recordType");
    const auto is = [&](const char *name) { return kind.compare(QLatin1String(name), Qt::CaseInsensitive) == 0; };
    DnsRecord record(DnsRecord::Type::Other);
    if (is("Txt")) {
        record.type = DnsRecord::Type::Txt;
        record.value = json::text(json, "text");
    } else if (is("Mx")) {
        record.type = DnsRecord::Type::Mx;
        record.value = json::text(json, "mailExchange");
        record.priority = json::number(json, "preference").value_or(0);
    } else if (is("CName")) {
        record.type = DnsRecord::Type::CName;
        record.value = json::text(json, "canonicalName");
    } else if (is("Srv")) {
        record.type = DnsRecord::Type::Srv;
        record.value = json::text(json, "nameTarget");
        record.priority = json::number(json, "priority").value_or(0);
    }
    if (record.value.isEmpty())
        return std::nullopt;
    record.label = json::text(json, "label");
    record.ttl = json::number(json, "ttl").value_or(3600);
    record.optional = json::flag(json, "isOptional");
    return record;
}

//! A write that may have been done although it failed.
bool doubtful(const Error &error)
{
    return !error.cancelled() && (error.sent() || error.fault() == Fault::ServerDown || error.status() == 408);
}

//! Sends `request` once and reads the domain of its answer. A failed one that may have been done, or that says it was
//! done before, is looked up: where `enough` is true of what is there, that is the answer.
QCoro::Task<Result<Domain>> change(Pipeline pipeline, SharedClock clock, Request request, Request readBack,
    bool (*enough)(const Domain &), std::stop_token stop)
{
    request.setRepeat(Request::Repeat::Never);
    Result<Reply> answer = co_await pipeline.send(std::move(request), stop);
    Error why(Fault::BadReply, QStringLiteral("reply.no-value"));
    if (answer) {
        const Result<QJsonObject> json = jsonReply(answer.value(), clock->now());
        if (json) {
            const std::optional<Domain> domain = domainOf(json.value());
            if (domain && enough(*domain))
                co_return *domain;
        }
        if (!json)
            why = json.error();
        if (answer.value().success())
            why = std::move(why).withSent(true).withRequestId(answer.value().requestId());
    } else {
        why = answer.error();
    }
    const bool inDoubt = doubtful(why);
    // An answer that is no answer of the service's says nothing about what the service did.
    const bool worthALook =
        inDoubt || why.fault() == Fault::Conflict || why.fault() == Fault::Rejected || why.fault() == Fault::BadReply;
    if (!worthALook)
        co_return why;
    Result<Domain> there = co_await askOne<Domain>(pipeline, clock, std::move(readBack), &domainOf, stop);
    if (there && enough(there.value()))
        co_return there;
    if (!there && there.error().cancelled())
        co_return there.error();
    if (inDoubt)
        co_return std::move(why).as(Fault::OutcomeUnknown);
    co_return why;
}

} // namespace

DomainSetup::DomainSetup(Endpoints endpoints, Pipeline pipeline, SharedClock clock)
    : m_endpoints(std::move(endpoints))
    , m_pipeline(std::move(pipeline))
    , m_clock(std::move(clock))
{
}

QCoro::Task<Result<Domain>> DomainSetup::domain(QString name, std::stop_token stop) const
{
    Request request = graphRequest("GET", m_endpoints.v1(domainPath(name)), permission::domainReadAll);
    return askOne<Domain>(m_pipeline, m_clock, std::move(request), &domainOf, std::move(stop));
}

QCoro::Task<Result<Domain>> DomainSetup::add(QString name, std::stop_token stop) const
{
    Request request = graphRequest("POST", m_endpoints.v1(QStringLiteral("domains")), permission::domainReadWriteAll);
    request.setJson(QJsonObject{{QStringLiteral("id"), name.toLower()}});
    Request back = graphRequest("GET", m_endpoints.v1(domainPath(name)), permission::domainReadWriteAll);
    return change(
        m_pipeline, m_clock, std::move(request), std::move(back), [](const Domain &) { return true; }, std::move(stop));
}

QCoro::Task<Result<std::vector<DnsRecord>>> DomainSetup::verificationRecords(QString name, std::stop_token stop) const
{
    const QUrl url = m_endpoints.v1(domainPath(name, "/verificationDnsRecords"));
    Request request = graphRequest("GET", url, permission::domainReadAll);
    return askMany<DnsRecord>(
        m_pipeline, m_endpoints, m_clock, std::move(request), &recordOf, mostPagesOfRecords, std::move(stop));
}

QCoro::Task<Result<Domain>> DomainSetup::verify(QString name, std::stop_token stop) const
{
    Request request = graphRequest("POST", m_endpoints.v1(domainPath(name, "/verify")), permission::domainReadWriteAll);
    Request back = graphRequest("GET", m_endpoints.v1(domainPath(name)), permission::domainReadWriteAll);
    return change(
        m_pipeline, m_clock, std::move(request), std::move(back),
        [](const Domain &domain) { return domain.verified(); }, std::move(stop));
}

QCoro::Task<Result<Done>> DomainSetup::remove(QString name, std::stop_token stop) const
{
    Request request = graphRequest("DELETE", m_endpoints.v1(domainPath(name)), permission::domainReadWriteAll);
    return write(m_pipeline, m_clock, std::move(request), std::move(stop));
}

} // namespace graph
