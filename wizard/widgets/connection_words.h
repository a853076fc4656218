// SPDX-License-Identifier: MIT
#pragma once

#include "graph/error.h"

#include <QString>

#include <optional>
#include <utility>

namespace wizard {

//! Title and cure for what kept a connection from coming about, where graph/http/net_code.h tells it closely; empty for
//! anything else. There is no way on past a certificate that does not hold.
std::optional<std::pair<QString, QString>> connectionWords(const graph::Error &error);

} // namespace wizard
