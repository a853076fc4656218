// SPDX-License-Identifier: MIT
#pragma once

#include "graph/random.h"

#include <algorithm>

namespace test {

//! Chance without surprises: counting bytes, and always the largest number below the bound (or always zero).
class FakeRandom : public graph::Random {
public:
    explicit FakeRandom(bool largest = true)
        : m_largest(largest)
    {
    }
    void fill(std::span<std::byte> bytes) const override
    {
        for (std::byte &byte : bytes)
            byte = static_cast<std::byte>(m_next++);
    }
    std::uint32_t below(std::uint32_t bound) const override { return m_largest ? bound - 1 : 0; }

private:
    bool m_largest;
    mutable unsigned char m_next = 0;
};

} // namespace test
