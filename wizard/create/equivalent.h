// SPDX-License-Identifier: MIT
#pragma once

#include "graph/cloud.h"
#include "graph/directory/user.h"

#include <QString>

namespace wizard {

//! The same deed with another tool, for those who script or want to know. The password stands in as "<password>".
enum class Tool {
    Graph, //!< the HTTP request this program sends
    PowerShell, //!< Microsoft Graph PowerShell
    AzureCli, //!< az; it knows no first name, last name and usage location
    M365Cli, //!< CLI for Microsoft 365
};

//! Something done to a user who is there.
class Deed {
public:
    enum class Kind { NewPassword, AccessPass, Block, Unblock, Delete, Restore };

    Deed(Kind kind, QString userId)
        : kind(kind)
        , userId(std::move(userId))
    {
    }
    Kind kind;
    QString userId; //!< object id; Microsoft takes the address as well, but not of deleted users
    bool changeAtNextSignIn = true; //!< of NewPassword
    int minutes = 60; //!< of AccessPass: its lifetime
    bool once = true; //!< of AccessPass: good for one sign-in

    friend bool operator==(const Deed &, const Deed &) = default;
};

//! Ready to paste: every value is quoted for the shell it is for, so that a name cannot become a command.
QString equivalentOf(Tool tool, const graph::NewUser &user, const graph::Endpoints &endpoints);
QString equivalentOf(Tool tool, const Deed &deed, const graph::Endpoints &endpoints);

} // namespace wizard
