// SPDX-License-Identifier: MIT
// Retry-After, as Graph's answers and the identity platform's are read.
#include "graph/http/retry_after.h"
#include "graph/identity/identity_error.h"
#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const auto sensible = [](std::optional<std::chrono::milliseconds> wait) {
        fuzz::require(!wait || wait->count() >= 0, "nobody waits backwards");
        fuzz::require(!wait || *wait <= std::chrono::hours(24 * 366), "nobody waits for ever");
    };
    sensible(graph::retryAfter(input.rest(), fuzz::moment()));
    sensible(graph::retryAfterOf(graph::Reply(429, {{"Retry-After", input.rest()}}, {})));
    return 0;
}
