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

namespace {

using wizard::Deed;

const QString object = QStringLiteral("87d349ed-44d7-43e1-9a83-5f2406dee5bd");

QString done(Tool tool, Deed::Kind kind)
{
    return wizard::equivalentOf(tool, Deed(kind, object), graph::endpointsOf(graph::Cloud::Global));
}

} // namespace

TEST_CASE("what is done to a user later, as the request Graph takes")
{
    const auto line = [](Deed::Kind kind) { return done(Tool::Graph, kind).section(QLatin1Char('\n'), 0, 0); };
    const QString user = QStringLiteral("https://graph.microsoft.com/v1.0/users/") + object;
    CHECK(line(Deed::Kind::NewPassword) == QStringLiteral("PATCH ") + user);
    CHECK(line(Deed::Kind::Block) == QStringLiteral("PATCH ") + user);
    CHECK(line(Deed::Kind::Delete) == QStringLiteral("DELETE ") + user);
    CHECK(line(Deed::Kind::Restore)
        == QStringLiteral("POST https://graph.microsoft.com/v1.0/directory/deletedItems/%1/restore").arg(object));
    CHECK(line(Deed::Kind::AccessPass)
        == QStringLiteral("POST ") + user + QStringLiteral("/authentication/temporaryAccessPassMethods"));
    const auto body = [](Deed::Kind kind) {
        return QJsonDocument::fromJson(done(Tool::Graph, kind).section(QStringLiteral("\n\n"), 1).toUtf8()).object();
    };
    CHECK(body(Deed::Kind::Block).value(QStringLiteral("accountEnabled")) == QJsonValue(false));
    CHECK(body(Deed::Kind::Unblock).value(QStringLiteral("accountEnabled")) == QJsonValue(true));
    CHECK(body(Deed::Kind::AccessPass).value(QStringLiteral("lifetimeInMinutes")).toInt() == 60);
    const QJsonObject profile = body(Deed::Kind::NewPassword).value(QStringLiteral("passwordProfile")).toObject();
    CHECK(profile.value(QStringLiteral("password")).toString() == QStringLiteral("<password>"));
    CHECK(profile.value(QStringLiteral("forceChangePasswordNextSignIn")).toBool());
    CHECK(body(Deed::Kind::Delete).isEmpty());
}

TEST_CASE("every deed has a command in every tool, for this user")
{
    for (const Tool tool : {Tool::Graph, Tool::PowerShell, Tool::AzureCli, Tool::M365Cli}) {
        QStringList all;
        for (const Deed::Kind kind : {Deed::Kind::NewPassword, Deed::Kind::AccessPass, Deed::Kind::Block,
                 Deed::Kind::Unblock, Deed::Kind::Delete, Deed::Kind::Restore}) {
            all.append(done(tool, kind));
            INFO(all.last().toStdString());
            CHECK(all.last().contains(object));
        }
        CHECK(all.removeDuplicates() == 0);
    }
    CHECK(done(Tool::AzureCli, Deed::Kind::Block).endsWith(QStringLiteral("--account-enabled false")));
    CHECK(done(Tool::M365Cli, Deed::Kind::Unblock).endsWith(QStringLiteral("--accountEnabled true")));
    CHECK(done(Tool::PowerShell, Deed::Kind::Block).endsWith(QStringLiteral("-AccountEnabled:$false")));
    CHECK(done(Tool::PowerShell, Deed::Kind::AccessPass)
            .contains(QStringLiteral("'UserAuthenticationMethod.ReadWrite.All'")));
}

TEST_CASE("what a shell makes of a deed is what was meant")
{
    for (const Tool tool : {Tool::AzureCli, Tool::M365Cli}) {
        for (const Deed::Kind kind : {Deed::Kind::NewPassword, Deed::Kind::AccessPass}) {
            const QString command = done(tool, kind);
            QProcess shell;
            shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"),
                    command.section(QLatin1Char(' '), 0, 0) + QStringLiteral("() { printf '%s\\n' \"$@\"; }\n")
                        + command});
            REQUIRE(shell.waitForFinished());
            CHECK(shell.readAllStandardError().isEmpty());
            const QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(QLatin1Char('\n'));
            INFO(command.toStdString());
            CHECK(words.contains(kind == Deed::Kind::NewPassword
                    ? QStringLiteral("<password>")
                    : QStringLiteral("{\"isUsableOnce\":true,\"lifetimeInMinutes\":60}")));
        }
    }
}
