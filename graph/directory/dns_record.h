// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace graph {

//! A record that proves a domain is the company's, to be put at its registrar
//! (https://learn.microsoft.com/graph/api/resources/domaindnsrecord).
class DnsRecord {
public:
    enum class Type { Txt, Mx, CName, Srv, Other };

    explicit DnsRecord(Type type)
        : type(type)
    {
    }
    Type type;
    QString label; //!< the name the record stands at
    QString value; //!< what it says: the text, the mail exchange, the canonical name, the target
    int priority = 0; //!< of Mx and Srv
    int ttl = 3600; //!< seconds
    bool optional = false;
};

} // namespace graph
