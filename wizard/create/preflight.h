// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/directory/role.h"
#include "graph/result.h"
#include "wizard/create/address_finding.h"
#include "wizard/create/domain_choices.h"

#include <optional>
#include <vector>

namespace wizard {

//! What is looked at before an account is made, in the order it is shown.
enum class Check { SignedIn, Permission, Role, Domain, Address, Free, NotDeleted };

enum class Standing {
    Waiting, //!< being looked up
    Ok,
    Warning, //!< may go wrong; the service decides
    Failed, //!< will go wrong
    Unknown, //!< could not be looked up; nothing speaks against trying
};

//! Why a line stands as it does. The words and the cure are the page's.
enum class Reason {
    None,
    NotSignedIn,
    PersonalAccount, //!< signed in with a private Microsoft account
    PermissionMissing,
    RoleNotTold, //!< without a further permission the service does not name the roles
    RoleTooSmall, //!< subject(): the roles it has
    NoDomain, //!< none chosen
    NoUsableDomain, //!< every verified domain signs in elsewhere
    DomainFederated,
    DomainNotVerified, //!< typed, and not among the verified ones
    AddressIllegal,
    AddressMissing,
    Taken, //!< subject(): who has it
    Deleted, //!< subject(): who had it; days(): since when
    CouldNotLook, //!< error() says why
};

class CheckLine {
public:
    CheckLine(Check check, Standing standing, Reason reason = Reason::None)
        : m_check(check)
        , m_standing(standing)
        , m_reason(reason)
    {
    }
    Check check() const { return m_check; }
    Standing standing() const { return m_standing; }
    Reason reason() const { return m_reason; }
    const QString &subject() const { return m_subject; }
    int days() const { return m_days; }
    const std::optional<graph::Error> &error() const { return m_error; }

    CheckLine with(QString subject) &&;
    CheckLine with(int days) &&;
    CheckLine with(graph::Error error) &&;

private:
    Check m_check;
    Standing m_standing;
    Reason m_reason;
    QString m_subject;
    int m_days = 0;
    std::optional<graph::Error> m_error;
};

//! Everything the list is made from. Nothing in an optional means "being asked".
class PreflightFacts {
public:
    bool signedIn = false;
    bool personal = false;
    QString account; //!< who is signed in, for display
    std::optional<graph::Result<graph::Done>> permission;
    std::optional<graph::Result<std::vector<graph::DirectoryRole>>> roles;
    std::optional<graph::Result<std::vector<DomainChoice>>> domains;
    QString localPart;
    QString domain;
    std::optional<AddressFinding> address; //!< ignored unless it is about exactly this address
    graph::SystemTime now{};
};

//! One line a check, always all of them. A pure function.
std::vector<CheckLine> preflight(const PreflightFacts &facts);

//! The line of that check.
const CheckLine &lineOf(const std::vector<CheckLine> &lines, Check check);

} // namespace wizard
