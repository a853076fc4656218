// SPDX-License-Identifier: MIT
#include "graph/random.h"

#include <sodium.h>

#include <cstdlib>

namespace graph {

SystemRandom::SystemRandom()
{
    if (sodium_init() < 0)
        std::abort(); // no random source: nothing that follows would be safe
}

void SystemRandom::fill(std::span<std::byte> bytes) const
{
    randombytes_buf(bytes.data(), bytes.size());
}

std::uint32_t SystemRandom::below(std::uint32_t bound) const
{
    return randombytes_uniform(bound);
}

} // namespace graph
