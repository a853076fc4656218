// SPDX-License-Identifier: MIT
#pragma once

#include "graph/random.h"

#include <random>

namespace test {

//! The same chance at every run, uniform like the real one. Never for anything but tests.
class SeededRandom : public graph::Random {
public:
    explicit SeededRandom(std::uint64_t seed = 1)
        : m_engine(seed)
    {
    }
    void fill(std::span<std::byte> bytes) const override
    {
        for (std::byte &byte : bytes)
            byte = static_cast<std::byte>(m_engine() & 0xff);
    }
    std::uint32_t below(std::uint32_t bound) const override
    {
        // The standard's distributions differ between libraries; this one does not.
        const std::uint64_t usable = ~std::uint64_t{0} - ~std::uint64_t{0} % bound;
        std::uint64_t drawn = m_engine();
        while (drawn >= usable)
            drawn = m_engine();
        return static_cast<std::uint32_t>(drawn % bound);
    }

private:
    mutable std::mt19937_64 m_engine;
};

} // namespace test
