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

//! Ready to paste: every value is quoted for the shell it is for, so that a name cannot become a command.
QString equivalentOf(Tool tool, const graph::NewUser &user, const graph::Endpoints &endpoints);

} // namespace wizard
