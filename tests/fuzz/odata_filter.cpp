// SPDX-License-Identifier: MIT
// The sandbox's $filter and $search, which any program may send.
#include "graph/sandbox/odata_filter.h"
#include "graph/sandbox/company.h"
#include "graph/utc.h"
#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const graph::sandbox::Person person = [] {
        graph::sandbox::Person made;
        made.id = QStringLiteral("c0ffee00-0000-4000-8000-00000000000a");
        made.upn = QStringLiteral("ada@contoso.com");
        made.displayName = QStringLiteral("Ada Example");
        made.created = QDateTime::fromSecsSinceEpoch(1'768'478'400, graph::utc());
        return made;
    }();
    const fuzz::Input input(data, size);
    const QString text = QString::fromUtf8(input.rest());
    const graph::sandbox::Filter filter = graph::sandbox::Filter::parsed(text);
    const bool lets = filter.matches(person);
    fuzz::require(!filter.fault() || !lets, "a bad filter lets nobody through");
    if (const auto search = graph::sandbox::searchTest(text))
        (*search)(person);
    return 0;
}
