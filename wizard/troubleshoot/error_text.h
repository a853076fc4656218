// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace wizard {

//! What a pasted error message tells. Ids as the service writes them (lower case); empty where it does not say.
class ErrorFacts {
public:
    QList<int> codes; //!< AADSTS numbers in the order they stand there, each once
    QString correlationId;
    QString traceId; //!< the sign-in page calls it "Request Id"
    QDateTime time; //!< UTC; null where there is none or its zone is not known
    QString tenant; //!< a GUID, else the domain or name in the message
    QString app; //!< a GUID
    QString oauthError; //!< `invalid_grant`, ...: what the protocol itself says
    QString suberror;
};

//! Reads any text a person may paste: the page's words in many languages, JSON, a redirect address, a log line;
//! wrapped, escaped, megabytes long. Needs nothing but the text.
ErrorFacts readErrorText(const QString &pasted);

} // namespace wizard
