// SPDX-License-Identifier: MIT
#pragma once

#include "graph/ids.h"

namespace wizard {

//! Names a question ("q.password") or an outcome ("o.sspr") of the troubleshooting flow.
using NodeId = graph::Id<struct FlowNodeTag>;

} // namespace wizard
