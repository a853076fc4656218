// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace bench {

//! Runs the event loop until it holds; the longest time between two beats, in milliseconds: how long the window stood
//! still. NaN where it does not come to hold within `limitMs`.
double longestPause(const std::function<bool()> &done, int limitMs = 60'000);

} // namespace bench
