// SPDX-License-Identifier: MIT
// Form bodies and queries that come in, and that a value written by us is read back as it was.
#include "graph/identity/form.h"
#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const graph::FormFields fields(input.rest());
    for (const char *name : {"code", "state", "error", "error_description", ""}) {
        if (fields.value(name))
            fuzz::require(fields.contains(name), "what has a value is there");
    }
    if (input.rest().isEmpty())
        return 0;
    graph::Form form;
    form.add("code", input.rest());
    const graph::SharedSecret encoded = form.encoded();
    const std::string_view text = encoded->reveal();
    const graph::FormFields read(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    fuzz::require(read.value("code") == input.rest(), "a value comes back as it was");
    return 0;
}
