// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/troubleshoot/explain.h"
#include "wizard/troubleshoot/finding.h"

namespace wizard {

//! What is known when help is asked for. Codes, ids and domains; no person, no secret.
class CaseFacts {
public:
    QString domain;
    QString tenant;
    std::optional<Explanation> explanation;
    Findings findings;
    QUrl adminConsent; //!< where an approval helps; may be empty
};

//! The ready message to whoever can fix it: what is needed, from whom, the facts with their ids, the smallest role that
//! can do it. Made of facts only, never of what was pasted.
QString requestText(const Outcome &outcome, const CaseFacts &facts);
QString requestSubject(const Outcome &outcome, const CaseFacts &facts);

//! A mail to be opened in the reader's mail program, without an addressee.
QUrl mailTo(const QString &subject, const QString &body);

//! The facts as lines of "name: value", for the message and the report.
QStringList factLines(const CaseFacts &facts);

} // namespace wizard
