// SPDX-License-Identifier: MIT
#pragma once

#include "graph/result.h"

#include <QCoroTask>
#include <QStringList>

#include <memory>
#include <stop_token>

namespace wizard {

enum class DnsRecord { Mail, Text, Alias };

//! Asks the public DNS; passed in, so that tests and the sandbox decide what it says.
class Resolver {
public:
    virtual ~Resolver() = default;
    //! The records' values, lower case names without a trailing dot; none is an empty list and no error.
    //! Fault::Offline, Fault::Timeout, or Fault::Cancelled once `stop` is requested.
    virtual QCoro::Task<graph::Result<QStringList>> lookUp(
        DnsRecord record, QString name, std::stop_token stop) const = 0;
};

using SharedResolver = std::shared_ptr<const Resolver>;

//! The system's resolver, or the one at `address` (an IP address), by QDnsLookup, which asks on threads of its own;
//! answers within ten seconds or not at all.
class SystemResolver : public Resolver {
public:
    explicit SystemResolver(QString address = {})
        : m_address(std::move(address))
    {
    }
    QCoro::Task<graph::Result<QStringList>> lookUp(DnsRecord record, QString name, std::stop_token stop) const override;

private:
    QString m_address;
};

} // namespace wizard
