// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace graph {

//! Chance, passed in. Production has one implementation, on libsodium's generator.
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::byte> bytes) const = 0;
    //! Uniform over [0, bound), without modulo bias; `bound` > 0.
    virtual std::uint32_t below(std::uint32_t bound) const = 0;
};

class SystemRandom : public Random {
public:
    SystemRandom();
    void fill(std::span<std::byte> bytes) const override;
    std::uint32_t below(std::uint32_t bound) const override;
};

using SharedRandom = std::shared_ptr<const Random>;

} // namespace graph
