// SPDX-License-Identifier: MIT
#pragma once

// One header for Catch2 v3 (Debian 13) and v2 (Debian 12).
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx; // where version 2 has it
#else
#include <catch2/catch.hpp>
#endif
