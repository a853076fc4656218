// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/troubleshoot/error_text.h"
#include "wizard/troubleshoot/guide.h"

#include <QJsonObject>

namespace wizard {

//! A pasted message understood: what it tells, what that means, who can put it right, and where in the flow to go on.
class Explanation {
public:
    ErrorFacts facts;
    int code = 0; //!< the number explained; 0 where only the protocol's word is known, or nothing
    bool known = false; //!< the number is in the catalogue
    QString name; //!< Microsoft's name of it
    QString cause; //!< in words; empty where nothing was found
    std::vector<Owner> owners; //!< who can put it right, first one first
    QStringList steps;
    NodeId node; //!< where the flow goes on
    QUrl lookUp; //!< Microsoft's own page for the number; empty without one

    //! False for a text with nothing to go on in it.
    bool found() const { return !node.isEmpty(); }
};

//! Understands any text. Offline and without a window; takes milliseconds for megabytes.
Explanation explain(const QString &text, const Guide &guide);
//! The same from what a failed sign-in says itself.
Explanation explain(const ErrorFacts &facts, const Guide &guide);

//! Where the flow goes on for an OAuth `error` (RFC 6749 5.2, RFC 8628 3.5, OpenID Connect Core 3.1.2.6) and
//! Microsoft's `suberror`; empty for a word it does not know.
NodeId nodeForOAuth(const QString &error, const QString &suberror);

//! For `--explain TEXT`: in the language of that code.
QString explainText(const QString &text, const QString &language = QStringLiteral("en"));
//! For `--explain TEXT --json`: `found`, `codes`, `code`, `name`, `correlationId`, `traceId`, `time` (UTC, ISO 8601),
//! `tenant`, `app`, `error`, `suberror`, `cause`, `owner`, `owners`, `node`, `title`, `steps`, `links`, `lookUp`.
//! Always the same keys; what is not known is an empty string or list.
QJsonObject explainJson(const QString &text, const QString &language = QStringLiteral("en"));

} // namespace wizard
