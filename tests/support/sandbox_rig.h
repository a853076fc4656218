// SPDX-License-Identifier: MIT
#pragma once

#include "graph/identity/token_source.h"
#include "graph/sandbox/sandbox.h"
#include "tests/support/sandbox_client.h"

#include <QCryptographicHash>

namespace test {

//! Hands out one token for everything: tests that are not about sign-in.
class FixedTokens : public graph::TokenSource {
public:
    explicit FixedTokens(const QByteArray &token)
        : m_token(std::make_shared<const graph::Secret>(std::string_view(token.constData(), size_t(token.size()))))
    {
    }
    QCoro::Task<graph::Result<graph::SharedSecret>> token(graph::TokenNeed, std::stop_token) const override
    {
        graph::SharedSecret token = m_token;
        co_return token;
    }

private:
    graph::SharedSecret m_token;
};

//! A running sandbox with a client: signs people in over real HTTP and calls its Graph.
class SandboxRig {
public:
    explicit SandboxRig(graph::sandbox::Options options = {}, graph::SharedClock clock = nullptr)
        : m_clock(clock ? std::move(clock) : std::make_shared<graph::SystemClock>())
        , m_random(std::make_shared<graph::SystemRandom>())
        , m_sandbox(std::move(options), m_clock, m_random)
    {
        REQUIRE(m_sandbox.listen());
    }

    graph::sandbox::Sandbox &sandbox() { return m_sandbox; }
    const graph::SharedClock &clock() const { return m_clock; }
    const graph::SharedRandom &random() const { return m_random; }
    SandboxClient &client() { return m_client; }
    graph::Endpoints endpoints(graph::Cloud cloud = graph::Cloud::Global) const { return m_sandbox.endpoints(cloud); }

    //! `openid profile offline_access` and these permissions as the scope parameter of that cloud.
    QString scope(const QStringList &permissions, graph::Cloud cloud = graph::Cloud::Global) const
    {
        QStringList words{QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("offline_access")};
        for (const QString &permission : permissions)
            words.append(endpoints(cloud).scope(permission));
        return words.join(QLatin1Char(' '));
    }

    //! The way through the browser in short: the code, or an empty string where a page was in the way.
    QString code(const QString &user, const QString &scope, const QByteArray &verifier,
        const QString &tenant = QStringLiteral("organizations"), graph::Cloud cloud = graph::Cloud::Global)
    {
        QUrl url = endpoints(cloud).identity(tenant, QStringLiteral("oauth2/v2.0/authorize"));
        const QByteArray challenge = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                                         .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        url.setQuery(QString::fromLatin1(encodedForm({{QStringLiteral("client_id"), m_sandbox.clientId()},
                         {QStringLiteral("response_type"), QStringLiteral("code")},
                         {QStringLiteral("redirect_uri"), redirect()}, {QStringLiteral("scope"), scope},
                         {QStringLiteral("state"), QStringLiteral("s")}, {QStringLiteral("nonce"), QStringLiteral("n")},
                         {QStringLiteral("code_challenge"), QString::fromLatin1(challenge)},
                         {QStringLiteral("code_challenge_method"), QStringLiteral("S256")}})),
            QUrl::StrictMode);
        // "consent" is what the consent page posts; where nothing is to be agreed to it counts as picking the account.
        const WireAnswer answer = m_client.post(url,
            {{QStringLiteral("sandbox_step"), QStringLiteral("consent")}, {QStringLiteral("user"), user},
                {QStringLiteral("decision"), QStringLiteral("accept")}});
        m_page = QString::fromUtf8(answer.body);
        const QUrl back = QUrl::fromEncoded(answer.header("Location"));
        return QUrlQuery(back).queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded);
    }

    //! The token endpoint's answer for that user and these permissions, consent given where the user may give it.
    WireAnswer signIn(const QString &user, const QStringList &permissions,
        const QString &tenant = QStringLiteral("organizations"), graph::Cloud cloud = graph::Cloud::Global)
    {
        const QByteArray verifier(64, 'v');
        const QString wanted = scope(permissions, cloud);
        const QString given = code(user, wanted, verifier, tenant, cloud);
        INFO("sign-in of " << user.toStdString() << " ended on a page");
        REQUIRE(!given.isEmpty());
        const WireAnswer answer = m_client.post(endpoints(cloud).identity(tenant, QStringLiteral("oauth2/v2.0/token")),
            {{QStringLiteral("client_id"), m_sandbox.clientId()},
                {QStringLiteral("grant_type"), QStringLiteral("authorization_code")}, {QStringLiteral("code"), given},
                {QStringLiteral("redirect_uri"), redirect()},
                {QStringLiteral("code_verifier"), QString::fromLatin1(verifier)}, {QStringLiteral("scope"), wanted}});
        REQUIRE(answer.status == 200);
        return answer;
    }
    //! The access token of such a sign-in.
    QByteArray token(const QString &user, const QStringList &permissions,
        const QString &tenant = QStringLiteral("organizations"), graph::Cloud cloud = graph::Cloud::Global)
    {
        return signIn(user, permissions, tenant, cloud).text("access_token").toLatin1();
    }
    graph::SharedTokens tokens(const QString &user, const QStringList &permissions)
    {
        return std::make_shared<FixedTokens>(token(user, permissions));
    }
    //! Consents to these permissions for all users of the admin's company.
    void consentForAll(const QString &admin, const QStringList &permissions)
    {
        QUrl url =
            endpoints().identity(admin.mid(admin.indexOf(QLatin1Char('@')) + 1), QStringLiteral("v2.0/adminconsent"));
        QStringList scopes;
        for (const QString &permission : permissions)
            scopes.append(endpoints().scope(permission));
        url.setQuery(QString::fromLatin1(encodedForm({{QStringLiteral("client_id"), m_sandbox.clientId()},
                         {QStringLiteral("redirect_uri"), redirect()},
                         {QStringLiteral("scope"), scopes.join(QLatin1Char(' '))}})),
            QUrl::StrictMode);
        const WireAnswer answer = m_client.post(url,
            {{QStringLiteral("sandbox_step"), QStringLiteral("consent")}, {QStringLiteral("user"), admin},
                {QStringLiteral("decision"), QStringLiteral("accept")}});
        REQUIRE(answer.header("Location").contains("admin_consent=True"));
        REQUIRE(!answer.header("Location").contains("error="));
    }

    //! One call of Graph; `path` as after "/v1.0/", percent-encoded.
    WireAnswer graph(const QByteArray &method, const QString &path, const QByteArray &token,
        const QJsonObject &body = {}, SandboxClient::Headers headers = {}, graph::Cloud cloud = graph::Cloud::Global)
    {
        headers.emplaceBack("Authorization", "Bearer " + token);
        const QUrl url = endpoints(cloud).v1(path);
        return body.isEmpty() ? m_client.send(method, url, {}, headers) : m_client.json(method, url, body, headers);
    }

    static QString redirect() { return QStringLiteral("http://localhost:50505/"); }
    //! The page the last `code()` ended on.
    const QString &page() const { return m_page; }

private:
    graph::SharedClock m_clock;
    graph::SharedRandom m_random;
    graph::sandbox::Sandbox m_sandbox;
    SandboxClient m_client;
    QString m_page;
};

} // namespace test
