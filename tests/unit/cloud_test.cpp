// SPDX-License-Identifier: MIT
#include "graph/cloud.h"
#include "tests/support/catch.h"

using graph::Cloud;
using graph::Endpoints;

TEST_CASE("endpoints build the documented paths")
{
    const Endpoints global = graph::endpointsOf(Cloud::Global);
    CHECK(global.identity(QStringLiteral("contoso.com"), QStringLiteral("oauth2/v2.0/token")).toString()
        == QLatin1String("https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token"));
    CHECK(global.v1(QStringLiteral("users/a%23b?$select=id")).toString(QUrl::FullyEncoded)
        == QLatin1String("https://graph.microsoft.com/v1.0/users/a%23b?$select=id"));
    CHECK(graph::endpointsOf(Cloud::UsGov).scope(QStringLiteral("User.Read"))
        == QLatin1String("https://graph.microsoft.us/User.Read"));
}

TEST_CASE("secrets go over https, or http to this machine only")
{
    const auto may = [](const char *url) { return Endpoints::mayCarrySecrets(QUrl(QString::fromLatin1(url))); };
    CHECK(may("https://graph.microsoft.com/v1.0/me"));
    CHECK(may("http://127.0.0.1:8080/x"));
    CHECK(may("http://[::1]:8080/x"));
    CHECK(may("http://localhost/x"));
    CHECK_FALSE(may("http://graph.microsoft.com/v1.0/me"));
    CHECK_FALSE(may("http://127.0.0.1.evil.example/"));
    CHECK_FALSE(may("ftp://127.0.0.1/"));
    CHECK_FALSE(may("https:///nohost"));
}

TEST_CASE("only the chosen cloud's Graph counts as Graph")
{
    const Endpoints global = graph::endpointsOf(Cloud::Global);
    const auto is = [&](const char *url) { return global.isGraph(QUrl(QString::fromLatin1(url))); };
    CHECK(is("https://graph.microsoft.com/v1.0/users?$skiptoken=x"));
    CHECK(is("https://graph.microsoft.com:443/v1.0/users"));
    CHECK_FALSE(is("http://graph.microsoft.com/v1.0/users"));
    CHECK_FALSE(is("https://graph.microsoft.com.evil.example/v1.0/users"));
    CHECK_FALSE(is("https://me@graph.microsoft.com/v1.0/users"));
    CHECK_FALSE(is("https://graph.microsoft.com/beta/users"));
}

TEST_CASE("clouds are found by their command-line names")
{
    for (Cloud cloud : graph::allClouds())
        CHECK(graph::cloudNamed(graph::cloudName(cloud)) == cloud);
    CHECK_FALSE(graph::cloudNamed(QStringLiteral("mars")));
}
