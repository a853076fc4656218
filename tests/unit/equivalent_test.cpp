// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "wizard/create/equivalent.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using wizard::Tool;

namespace {

graph::NewUser nasty()
{
    graph::NewUser user(
        QStringLiteral("Conan O'Brien \"$(id)\" `x` ’; rm"), QStringLiteral("conan.o'brien@contoso.com"));
    user.setNames(QStringLiteral("Conan"), QStringLiteral("O’Brien"));
    user.setUsageLocation(QStringLiteral("IE"));
    return user;
}

QString shown(Tool tool, graph::Cloud cloud = graph::Cloud::Global)
{
    return wizard::equivalentOf(tool, nasty(), graph::endpointsOf(cloud));
}

} // namespace

TEST_CASE("the request shown is the one Graph takes, with the password left out")
{
    const QString text = shown(Tool::Graph);
    CHECK(text.startsWith(QStringLiteral("POST https://graph.microsoft.com/v1.0/users\n")));
    CHECK(shown(Tool::Graph, graph::Cloud::UsGov).contains(QStringLiteral("https://graph.microsoft.us/v1.0/users")));
    const QJsonObject body = QJsonDocument::fromJson(text.section(QStringLiteral("\n\n"), 1).toUtf8()).object();
    CHECK(body.value(QStringLiteral("displayName")).toString() == nasty().displayName());
    CHECK(body.value(QStringLiteral("userPrincipalName")).toString() == nasty().upn());
    CHECK(body.value(QStringLiteral("accountEnabled")).toBool());
    const QJsonObject password = body.value(QStringLiteral("passwordProfile")).toObject();
    CHECK(password.value(QStringLiteral("password")).toString() == QStringLiteral("<password>"));
    CHECK(password.value(QStringLiteral("forceChangePasswordNextSignIn")).toBool());
}

TEST_CASE("a name cannot become a command in a shell")
{
    for (const Tool tool : {Tool::AzureCli, Tool::M365Cli}) {
        // A real shell reads the line; a function in the program's place prints its words one by one.
        const QString command = shown(tool);
        const QString program = command.section(QLatin1Char(' '), 0, 0);
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"), program + QStringLiteral("() { printf '%s\\n' \"$@\"; }\n") + command});
        REQUIRE(shell.waitForFinished());
        CHECK(shell.exitCode() == 0);
        CHECK(shell.readAllStandardError().isEmpty());
        const QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(QLatin1Char('\n'));
        CHECK(words.contains(nasty().displayName()));
        CHECK(words.contains(nasty().upn()));
        CHECK(words.contains(QStringLiteral("<password>")));
    }
}

TEST_CASE("PowerShell's other quotes are doubled as well")
{
    const QString text = shown(Tool::PowerShell, graph::Cloud::China);
    CHECK(text.contains(QStringLiteral("-Environment China")));
    CHECK(text.contains(QStringLiteral("-DisplayName 'Conan O''Brien \"$(id)\" `x` ’’; rm'")));
    CHECK(text.contains(QStringLiteral("-Surname 'O’’Brien'")));
    CHECK(text.contains(QStringLiteral("Password = '<password>'; ForceChangePasswordNextSignIn = $true")));
}

TEST_CASE("what a tool does not need is left out")
{
    graph::NewUser user(QStringLiteral("Adele"), QStringLiteral("adele@contoso.com"));
    user.setChangeAtFirstSignIn(false);
    const graph::Endpoints endpoints = graph::endpointsOf(graph::Cloud::Global);
    CHECK_FALSE(wizard::equivalentOf(Tool::M365Cli, user, endpoints).contains(QStringLiteral("--lastName")));
    CHECK_FALSE(wizard::equivalentOf(Tool::M365Cli, user, endpoints).contains(QStringLiteral("forceChange")));
    CHECK(wizard::equivalentOf(Tool::AzureCli, user, endpoints).contains(QStringLiteral("next-sign-in false")));
    CHECK(wizard::equivalentOf(Tool::PowerShell, user, endpoints).contains(QStringLiteral("= $false")));
}
