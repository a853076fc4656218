// SPDX-License-Identifier: MIT
#pragma once

// One header for Catch2 v3 (Debian 13) and v2 (Debian 12). What the two call differently has one name here.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
namespace Catch::Matchers {
inline auto ContainsSubstring(const std::string &part)
{
    return Contains(part);
}
} // namespace Catch::Matchers
#endif
