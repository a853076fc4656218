// SPDX-License-Identifier: MIT
#include "app/command_line.h"
#include "tests/support/catch.h"

using app::CommandLine;
using app::CommandLineReader;
using Kind = app::UsageProblem::Kind;

namespace {

QStringList args(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

CommandLine read(const char *line)
{
    const CommandLineReader reader(args(line));
    REQUIRE(reader.ok());
    return reader.commandLine();
}

Kind refused(const char *line)
{
    const CommandLineReader reader(args(line));
    REQUIRE_FALSE(reader.ok());
    return reader.problem().kind();
}

} // namespace

TEST_CASE("without arguments the window opens on the admin's own organisation")
{
    const CommandLine line = read("");
    CHECK(line.mode == CommandLine::Mode::Window);
    CHECK_FALSE(line.sandbox);
    CHECK_FALSE(line.cloud);
    CHECK(line.clientId.isEmpty());
}

TEST_CASE("every documented option is read, with = and with a space")
{
    const CommandLine line = read("--sandbox --cloud usgov-dod --client-id=0F1E2D3C-1111-2222-3333-444455556666 "
                                  "--tenant Contoso.COM --start troubleshoot --language nl_BE --log-file /x/y.log "
                                  "--log-level debug --proxy http://proxy.contoso.com:8080 --no-keychain");
    CHECK(line.sandbox);
    CHECK(line.cloud == graph::Cloud::UsGovDod);
    CHECK(line.clientId.toString() == QLatin1String("0f1e2d3c-1111-2222-3333-444455556666"));
    CHECK(line.tenant == QLatin1String("contoso.com"));
    CHECK(line.start == wizard::Goal::Troubleshoot);
    CHECK(line.language == QLatin1String("nl"));
    CHECK(line.logFile == QLatin1String("/x/y.log"));
    CHECK(line.logLevel == app::LogLevel::Debug);
    CHECK(line.proxy.host() == QLatin1String("proxy.contoso.com"));
    CHECK(line.noKeychain);
    CHECK(read("--start accounts").start == wizard::Goal::Several);
    CHECK(read("--check-domain contoso.com --json").mode == CommandLine::Mode::CheckDomain);
    CHECK(read("--explain 50058").mode == CommandLine::Mode::Explain);
    CHECK(read("-h").mode == CommandLine::Mode::Help);
    CHECK(read("--version").mode == CommandLine::Mode::Version);
    CHECK(read("--version --help").mode == CommandLine::Mode::Help);
}

TEST_CASE("Qt's own window options are passed over")
{
    CHECK(read("-platform offscreen -style=fusion -reverse --sandbox").sandbox);
}

TEST_CASE("what does not fit is refused, and says why")
{
    CHECK(refused("--frobnicate") == Kind::UnknownOption);
    CHECK(refused("-x") == Kind::UnknownOption);
    CHECK(refused("--password hunter2") == Kind::UnknownOption);
    CHECK(refused("contoso.com") == Kind::UnexpectedArgument);
    CHECK(refused("--cloud") == Kind::MissingValue);
    CHECK(refused("--cloud=") == Kind::MissingValue);
    CHECK(refused("--sandbox=yes") == Kind::UnexpectedValue);
    CHECK(refused("--cloud mars") == Kind::BadValue);
    CHECK(refused("--client-id 1234") == Kind::BadValue);
    CHECK(refused("--client-id {0f1e2d3c-1111-2222-3333-444455556666}") == Kind::BadValue);
    CHECK(refused("--tenant not_a_domain") == Kind::BadValue);
    CHECK(refused("--start everything") == Kind::BadValue);
    CHECK(refused("--language xx") == Kind::BadValue);
    CHECK(refused("--log-level loud") == Kind::BadValue);
    CHECK(refused("--proxy ftp://proxy:21") == Kind::BadValue);
    CHECK(refused("--proxy http://proxy") == Kind::BadValue);
    CHECK(refused("--json") == Kind::OnlyWith);
    CHECK(refused("--check-domain a.com --explain 50058") == Kind::NotTogether);
    CHECK(refused("--check-domain a.com --start check") == Kind::NotTogether);
    CHECK(refused("--sandbox --graph https://graph.contoso.com") == Kind::NotTogether);
}

TEST_CASE("other endpoints carry secrets, so they are https, or http on this computer")
{
    CHECK(
        read("--authority https://login.contoso.com/").authority == QUrl(QStringLiteral("https://login.contoso.com")));
    CHECK(read("--graph http://127.0.0.1:8080").graph.port() == 8080);
    CHECK(read("--graph http://localhost:8080").graph.host() == QLatin1String("localhost"));
    for (const char *bad : {"--authority http://login.contoso.com", "--graph http://127.0.0.1.contoso.com",
             "--graph http://10.0.0.1:80", "--authority ftp://127.0.0.1"})
        CHECK(refused(bad) == Kind::UnsafeUrl);
    CHECK(refused("--graph https://graph.contoso.com?x=1") == Kind::BadValue);
    CHECK(refused("--authority not-a-url") == Kind::BadValue);
}

TEST_CASE("no secret is taken on the command line, and a refused one is not repeated")
{
    for (const char *line :
        {"--proxy http://ada:hunter2@proxy:8080", "--graph https://ada:hunter2@graph.contoso.com"}) {
        const CommandLineReader reader(args(line));
        REQUIRE_FALSE(reader.ok());
        CHECK(reader.problem().kind() == Kind::SecretInUrl);
        CHECK_FALSE(app::wordsFor(reader.problem()).contains(QLatin1String("hunter2")));
    }
    CHECK_FALSE(app::helpText().contains(QLatin1String("--password")));
}

TEST_CASE("every problem has its words, and the help names every option")
{
    for (int kind = 0; kind <= static_cast<int>(Kind::NotTogether); ++kind)
        CHECK(app::wordsFor(app::UsageProblem(static_cast<Kind>(kind), QStringLiteral("--graph"), QStringLiteral("v")))
                  .size()
            > 10);
    const QString help = app::helpText();
    for (const char *option : {"--sandbox", "--cloud", "--client-id", "--tenant", "--authority", "--graph", "--start",
             "--explain", "--check-domain", "--json", "--language", "--log-file", "--log-level", "--proxy",
             "--no-keychain", "--help", "--version"})
        CHECK(help.contains(QLatin1String(option)));
    const QStringList lines = help.split(QLatin1Char('\n'));
    for (const QString &line : lines)
        CHECK(line.size() <= 120);
}
