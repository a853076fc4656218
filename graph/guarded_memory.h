// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace graph {

//! Memory for `size` bytes of a secret, zeros: locked against swapping where the limit allows it, left out of core
//! dumps, its last byte followed by a page nobody may touch. Never null: throws std::bad_alloc. Any thread may take it
//! and any other give it back.
char *takeGuarded(std::size_t size);
//! Wipes what takeGuarded() gave for this very size and takes it back; null is nothing. What is kept for the next one
//! can be neither read nor written until then.
void giveGuarded(char *bytes, std::size_t size) noexcept;

} // namespace graph
