// SPDX-License-Identifier: MIT
#pragma once

#include "graph/random.h"
#include "graph/result.h"
#include "graph/secret.h"

#include <QByteArray>

namespace wizard {

//! Length of a data key in bytes.
std::size_t sealKeySize();

//! Encrypts and authenticates `plain` (XChaCha20-Poly1305; a fresh 24-byte nonce stands in front). `bound` names what
//! the bytes belong to: a sealed password that was moved to another row does not open.
QByteArray seal(
    const graph::Secret &plain, const graph::Secret &key, const QByteArray &bound, const graph::Random &random);

//! The plain bytes; Fault::Storage "ledger.damaged" where they were changed, moved, or sealed with another key.
graph::Result<graph::Secret> unseal(const QByteArray &sealed, const graph::Secret &key, const QByteArray &bound);

} // namespace wizard
