// SPDX-License-Identifier: MIT
#include "graph/directory/directory.h"

// A session carries a directory that these tests never call; the real one takes over wherever it is linked.
__attribute__((weak)) graph::Directory::Directory(Endpoints endpoints, Pipeline pipeline, SharedClock clock)
    : m_endpoints(std::move(endpoints))
    , m_pipeline(std::move(pipeline))
    , m_clock(std::move(clock))
{
}
