// SPDX-License-Identifier: MIT
#include "wizard/many/run_row.h"

namespace wizard {

using graph::Error;
using graph::Fault;

bool directoryFull(const Error &error)
{
    return error.code() == QLatin1String("Directory_QuotaExceeded");
}

namespace {

//! The service names no code for it (contract C1): only its English message tells.
bool domainGone(const Error &error)
{
    return error.fault() == Fault::Rejected && error.detail().contains(QLatin1String("domain"), Qt::CaseInsensitive)
        && error.detail().contains(QLatin1String("verified"), Qt::CaseInsensitive);
}

} // namespace

RunTrouble troubleOf(const Error &error)
{
    if (directoryFull(error))
        return RunTrouble::Run;
    if (domainGone(error))
        return RunTrouble::Domain;
    switch (error.fault()) {
    case Fault::SignInNeeded:
    case Fault::ConsentNeeded:
    case Fault::Forbidden:
    case Fault::Offline:
    case Fault::Tls:
    case Fault::Proxy:
    case Fault::Keychain:
    case Fault::Storage:
    case Fault::Cancelled:
        return RunTrouble::Run;
    case Fault::Throttled:
    case Fault::ServerDown:
    case Fault::Timeout:
    case Fault::BadReply:
        return RunTrouble::Passing;
    case Fault::NotFound:
    case Fault::Conflict:
    case Fault::Rejected:
    case Fault::OutcomeUnknown:
        break;
    }
    return RunTrouble::Row;
}

} // namespace wizard
