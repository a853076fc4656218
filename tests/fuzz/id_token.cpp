// SPDX-License-Identifier: MIT
// An id_token as it came, and its claims in a token that is well formed.
#include "graph/identity/id_token.h"
#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QString tenant = QStringLiteral("c0ffee00-0000-4000-8000-000000000001");
    static const graph::ClientId client(QStringLiteral("c0ffee00-0000-4000-8000-0000000000c1"));
    static const graph::IdTokenChecks checks(graph::endpointsOf(graph::Cloud::Global), client, "nonce", tenant);
    static const graph::IdTokenChecks loose(
        graph::endpointsOf(graph::Cloud::Global), client, {}, QStringLiteral("organizations"));

    const fuzz::Input input(data, size);
    const QByteArray claims = input.rest().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    for (const QByteArray &text : {input.rest(), "e30." + claims + ".c2ln"}) {
        const graph::Secret token(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
        for (const graph::IdTokenChecks *one : {&checks, &loose}) {
            const graph::Result<graph::Account> account = one->account(token, fuzz::moment());
            if (!account)
                continue;
            fuzz::require(graph::isGuid(account.value().tenant().toString()), "a tenant is told by its id");
            fuzz::require(graph::isGuid(account.value().user().toString()), "a user is told by its id");
            fuzz::require(!account.value().personal(), "a personal account is no work account");
            fuzz::require(one == &loose || account.value().tenant().toString() == tenant, "it is the tenant asked for");
        }
    }
    return 0;
}
