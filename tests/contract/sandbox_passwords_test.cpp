// SPDX-License-Identifier: MIT
#include "graph/sandbox/lifted_passwords.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using graph::sandbox::liftedPassword;
using graph::sandbox::liftPasswords;

namespace {

//! The one password of that JSON text, which must be gone from the text afterwards.
std::string lifted(const char *value)
{
    QByteArray json = QByteArray("{\"a\":\"\\\"password\\\":1\",\"passwordProfile\":{\"password\" : ") + value + "}}";
    const auto passwords = liftPasswords(json);
    REQUIRE(passwords.size() == 1);
    const QJsonObject profile =
        QJsonDocument::fromJson(json).object().value(QLatin1String("passwordProfile")).toObject();
    const graph::SharedSecret secret = liftedPassword(passwords, profile.value(QLatin1String("password")).toString());
    REQUIRE(secret);
    return std::string(secret->reveal());
}

} // namespace

TEST_CASE("passwords are lifted out of JSON before it is parsed", "[sandbox]")
{
    CHECK(lifted("\"plain\"") == "plain");
    CHECK(lifted("\"\"").empty());
    CHECK(lifted(R"("q\"b\\s\/n\nt\t")") == "q\"b\\s/n\nt\t");
    CHECK(lifted(R"("\u0041\u00e9\u20ac\ud83d\ude00")") == "A\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80");
    CHECK(lifted("\"\xc3\xa9\"") == "\xc3\xa9");
}

TEST_CASE("several passwords keep their places", "[sandbox]")
{
    QByteArray json = R"([{"password":"first"},{"newPassword":"second","currentPassword":"third"}])";
    const auto passwords = liftPasswords(json);
    REQUIRE(passwords.size() == 3);
    CHECK(!json.contains("first"));
    CHECK(!json.contains("second"));
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    const auto named = [&](int at, const char *name) {
        const graph::SharedSecret secret =
            liftedPassword(passwords, list.at(at).toObject().value(QLatin1String(name)).toString());
        return secret ? std::string(secret->reveal()) : std::string("none");
    };
    CHECK(named(0, "password") == "first");
    CHECK(named(1, "newPassword") == "second");
    CHECK(named(1, "currentPassword") == "third");
    CHECK(!liftedPassword(passwords, QStringLiteral("first")));
    CHECK(!liftedPassword(passwords, QString(QChar(1)) + QStringLiteral("3")));
}

TEST_CASE("what is no password or no JSON stays as it is", "[sandbox]")
{
    for (const char *text : {"", "{", "\"", "{\"password\":5}", "{\"password\":null}", "{\"displayName\":\"password\"}",
             "{\"password\":\"unclosed", "{\"password", "nothing \\\" of the \"kind\\"}) {
        QByteArray json(text);
        CHECK(liftPasswords(json).empty());
        CHECK(json == text);
    }
}
