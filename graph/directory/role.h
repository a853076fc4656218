// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace graph {

//! A directory role the signed-in user holds, told apart by its template id: the same in every tenant.
class DirectoryRole {
public:
    DirectoryRole(QString templateId, QString displayName);

    const QString &templateId() const { return m_templateId; }
    const QString &displayName() const { return m_displayName; }
    //! True for the roles documented to create users. A hint: custom roles can too, and the POST's 403 is the truth.
    bool createsUsers() const;

private:
    QString m_templateId;
    QString m_displayName;
};

namespace role {
inline constexpr char globalAdministrator[] = "62e90394-69f5-4237-9190-012177145e10";
inline constexpr char userAdministrator[] = "fe930be7-5e62-47db-91af-98c3a49a38b1";
inline constexpr char directoryWriters[] = "9360feb5-f418-4baa-8175-e2a00bac4301";
inline constexpr char domainNameAdministrator[] = "8329153b-31d0-4727-b945-745eb3bc5f31";
inline constexpr char privilegedAuthenticationAdministrator[] = "7be44c8a-adaf-4e2a-84d6-ab2649e08a13";
inline constexpr char authenticationAdministrator[] = "c4e39bd9-1100-46d3-8c65-fb160da0071f";
inline constexpr char passwordAdministrator[] = "966707d0-3269-4727-9be2-8c3a10f19b9d";
inline constexpr char helpdeskAdministrator[] = "729827e3-9c14-49f7-bb1b-9608f156bbb8";
inline constexpr char globalReader[] = "f2ef992c-3afb-46b9-b7cf-a126ee74c451";
inline constexpr char securityAdministrator[] = "194ae4cb-b126-40b2-bd5b-6091b380977d";
inline constexpr char securityReader[] = "5d6b6bb7-de71-4623-b4af-96380a352509";
inline constexpr char reportsReader[] = "4a5d8f65-41da-4de4-8968-e035b65339cf";
inline constexpr char privilegedRoleAdministrator[] = "e8611ab8-c189-46e8-94e1-60213ab1f814";
inline constexpr char cloudApplicationAdministrator[] = "158c047a-c907-4556-b7ef-446551a6b5f7";
inline constexpr char applicationAdministrator[] = "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3";
} // namespace role

//! Something a role may allow.
enum class RoleAct {
    CreateUsers,
    DeleteUsers, //!< and restore, block and unblock them
    ResetPasswords, //!< of users without roles; of administrators fewer roles may
    IssueAccessPasses,
    ManageDomains,
    ReadSignInLog,
    ConsentForAll, //!< agree to permissions for the whole company
};

//! What roles tell about an act before it is tried. Never more than a hint: custom roles allow things as well, roles
//! that may be activated are not listed, and changes take minutes. The service's answer is the truth.
enum class RoleHint {
    Likely, //!< one of the roles is documented for it
    Doubtful, //!< none of them is
    Unknown, //!< the roles could not be read
};

//! `roles` empty is Unknown: with few permissions nothing is told of them.
RoleHint roleHint(const std::vector<DirectoryRole> &roles, RoleAct act);

} // namespace graph
