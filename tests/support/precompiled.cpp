// SPDX-License-Identifier: MIT
// The one source that is built with the tests' precompiled header in its own target: without it CMake would not make
// the header that every test program then reuses.
