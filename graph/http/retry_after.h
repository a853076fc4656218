// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace graph {

//! How long a `Retry-After` header asks to wait: whole seconds or an HTTP date (RFC 9110 section 10.2.3), or a fraction
//! of seconds, which Graph sends too ("2.128"). Never negative; empty where it says nothing that can be read.
std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &value, SystemTime now);

} // namespace graph
