// SPDX-License-Identifier: MIT
// Graph's error bodies, as an answer of any status.
#include "graph/http/graph_error.h"
#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const int status = input.status();
    const graph::Reply reply(status, {{"Content-Type", "application/json"}, {"Retry-After", "2.5"}}, input.rest());
    const graph::Error error = graph::graphError(reply, fuzz::moment());
    fuzz::require(error.status() == status, "the status is kept");
    fuzz::require(error.detail().size() <= 500, "the detail is short");
    fuzz::require(status != 429 || error.fault() == graph::Fault::Throttled, "429 is throttling");
    fuzz::require(status != 401 || error.fault() == graph::Fault::SignInNeeded, "401 asks for a token");
    return 0;
}
