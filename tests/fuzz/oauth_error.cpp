// SPDX-License-Identifier: MIT
// Errors of the identity platform: a body of any status, and the same words on a redirect.
#include "graph/identity/identity_error.h"
#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const int status = input.status();
    const graph::Reply reply(status, {{"Retry-After", input.rest().left(20)}}, input.rest());
    const graph::Error error = graph::identityError(reply);
    fuzz::require(error.status() == status, "the status is kept");
    for (const int number : error.aadsts())
        fuzz::require(number > 0, "numbers are positive");
    if (const auto wait = error.retryAfter())
        fuzz::require(wait->count() >= 0, "nobody waits backwards");

    const QList<QByteArray> words = input.rest().split('\n');
    const auto word = [&words](qsizetype at) { return QString::fromUtf8(words.value(at)); };
    const graph::Error redirected = graph::redirectError(word(0), word(1), word(2));
    fuzz::require(!redirected.cancelled(), "only we cancel");
    return 0;
}
