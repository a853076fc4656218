// SPDX-License-Identifier: MIT
// WWW-Authenticate headers, one a line, and what becomes of a challenge's claims.
#include "graph/http/challenge.h"
#include "graph/identity/claims.h"
#include "tests/fuzz/input.h"

#include <QJsonDocument>
#include <QJsonObject>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    graph::Headers headers;
    for (const QByteArray &line : input.rest().split('\n'))
        headers.emplace_back("WWW-Authenticate", line);
    const QByteArray claims = graph::claimsChallenge(graph::Reply(401, headers, {}));
    fuzz::require(claims.size() <= input.rest().size(), "claims are part of what came");
    // Whatever came: the parameter says that we understand challenges.
    for (const QByteArray &challenge : {claims, input.rest()}) {
        const QJsonDocument json = QJsonDocument::fromJson(graph::claimsParameter(challenge));
        const QJsonObject token = json.object().value(QLatin1String("access_token")).toObject();
        fuzz::require(token.contains(QLatin1String("xms_cc")), "the parameter says what we understand");
    }
    return 0;
}
