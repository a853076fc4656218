// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/identity/session.h"
#include "wizard/ledger/ledger.h"
#include "wizard/password/password_generator.h"
#include "wizard/troubleshoot/probes/resolver.h"

#include <functional>
#include <optional>

namespace wizard {

//! What became of a repair.
class RepairResult {
public:
    enum class Kind {
        Done,
        Failed, //!< error() says why; nothing was changed, as far as anybody can tell
        Unknown, //!< it may have taken effect; to do it again harms nothing
    };
    static RepairResult done(qint64 entry);
    static RepairResult failed(graph::Error error);
    static RepairResult unknown(graph::Error error, qint64 entry);

    Kind kind() const { return m_kind; }
    const std::optional<graph::Error> &error() const { return m_error; }
    //! Row of the ledger that holds the new password; 0 for other repairs.
    qint64 entry() const { return m_entry; }

private:
    explicit RepairResult(Kind kind)
        : m_kind(kind)
    {
    }
    Kind m_kind;
    std::optional<graph::Error> m_error;
    qint64 m_entry = 0;
};

//! Whom the repair is for, and by whom.
class RepairCase {
public:
    RepairCase(graph::Session session, QString target)
        : session(std::move(session))
        , target(std::move(target))
    {
    }
    graph::Session session;
    QString target; //!< an address, or a domain
    QString tenantName;
};

//! All of them end by themselves or at `stop`. Fault::NotFound with "repair.no-user" or "repair.no-deleted" where there
//! is nobody of exactly that sign-in name; Fault::ConsentNeeded with the permission as target().
QCoro::Task<RepairResult> restoreUser(RepairCase about, std::stop_token stop);
QCoro::Task<RepairResult> unblockUser(RepairCase about, std::stop_token stop);
//! As SecretRenewer::newPassword(): sealed in the ledger first; a row of an earlier try whose outcome is open is sent
//! again with the same password.
QCoro::Task<RepairResult> giveNewPassword(
    RepairCase about, SharedLedger ledger, PasswordGenerator generator, graph::SharedClock clock, std::stop_token stop);

//! How far the verification is.
class VerifyStage {
public:
    std::optional<graph::DnsRecord> record; //!< to be put into the DNS
    int looks = 0; //!< how often it was looked for
    bool seen = false; //!< in the public DNS; Microsoft may see it later
    std::chrono::milliseconds next{0}; //!< until the next look
};

//! Adds the domain where it is missing, tells the record, looks for it in the DNS again and again, ever more rarely,
//! and has it verified once it is seen. No resolver: Microsoft is asked straight away each time (the sandbox has no
//! DNS). Ends after an hour with Fault::Timeout "verify.not-seen".
QCoro::Task<RepairResult> verifyDomain(RepairCase about, SharedResolver resolver, graph::SharedClock clock,
    std::function<void(VerifyStage)> onStage, std::stop_token stop);

} // namespace wizard
