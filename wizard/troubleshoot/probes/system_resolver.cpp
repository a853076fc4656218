// SPDX-License-Identifier: MIT
#include "graph/one_shot.h"
#include "wizard/troubleshoot/probes/resolver.h"

#include <QDnsLookup>
#include <QTimer>

namespace wizard {

namespace {

using RecordValues = graph::Result<QStringList>;

QDnsLookup::Type typeOf(DnsRecord record)
{
    switch (record) {
    case DnsRecord::Text:
        return QDnsLookup::TXT;
    case DnsRecord::Alias:
        return QDnsLookup::CNAME;
    case DnsRecord::Mail:
        break;
    }
    return QDnsLookup::MX;
}

QString plainName(QString name)
{
    while (name.endsWith(u'.'))
        name.chop(1);
    return name.toLower();
}

RecordValues answerOf(const QDnsLookup &lookup)
{
    switch (lookup.error()) {
    case QDnsLookup::NoError:
        break;
    case QDnsLookup::NotFoundError:
        return QStringList();
    case QDnsLookup::OperationCancelledError:
        return graph::Error(graph::Fault::Timeout);
    default:
        return graph::Error(graph::Fault::Offline, QStringLiteral("dns"));
    }
    QStringList values;
    for (const QDnsMailExchangeRecord &record : lookup.mailExchangeRecords())
        values.append(plainName(record.exchange()));
    for (const QDnsDomainNameRecord &record : lookup.canonicalNameRecords())
        values.append(plainName(record.value()));
    for (const QDnsTextRecord &record : lookup.textRecords())
        values.append(QString::fromUtf8(record.values().join()));
    return values;
}

} // namespace

QCoro::Task<graph::Result<QStringList>> SystemResolver::lookUp(
    DnsRecord record, QString name, std::stop_token stop) const
{
    struct Later {
        void operator()(QDnsLookup *lookup) const { lookup->deleteLater(); }
    };
    const std::unique_ptr<QDnsLookup, Later> lookup(new QDnsLookup(typeOf(record), name));
    const graph::OneShot<RecordValues> done;
    QObject::connect(
        lookup.get(), &QDnsLookup::finished, lookup.get(), [done, l = lookup.get()] { done.set(answerOf(*l)); });
    // QDnsLookup has no limit of its own; its abort() reports finished().
    QTimer::singleShot(std::chrono::seconds(10), lookup.get(), &QDnsLookup::abort);
    lookup->lookup();
    const std::optional<RecordValues> answer = co_await done.wait(stop);
    if (!answer) {
        lookup->abort();
        co_return graph::Error(graph::Fault::Cancelled);
    }
    co_return *answer;
}

} // namespace wizard
