// SPDX-License-Identifier: MIT
#pragma once

#include "graph/result.h"
#include "wizard/troubleshoot/flow.h"

#include <QByteArray>

namespace wizard {

//! A flow out of flow.json and, for another language, its overlay; an empty overlay leaves the source's English.
//!
//! Everything is checked, so that whoever walks a Flow never meets a dead end: JSON, fields, unique ids, answers that
//! lead somewhere, owners, stages, https links, no cycle, every node reachable, every text translated. What is broken
//! is refused as Fault::Storage: code() says what is wrong ("flow.cycle"), target() where ("flow.json:120"),
//! detail() says it in an English sentence for the log.
graph::Result<Flow> readFlow(const QByteArray &json, const QByteArray &overlay = {});

} // namespace wizard
