// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

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
} // namespace role

} // namespace graph
