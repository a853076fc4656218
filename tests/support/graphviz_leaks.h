// SPDX-License-Identifier: MIT
#pragma once

// For the one source with main(): Graphviz keeps tables of its own for the life of the process, which the leak
// sanitizer would count. Read by name by the sanitizer's runtime; nobody else calls it.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libgvc.so\nleak:libcgraph.so\nleak:libgvplugin\nleak:libltdl.so\n";
}
