// SPDX-License-Identifier: MIT
// Whatever a person pastes as an error message.
#include "tests/fuzz/input.h"
#include "wizard/troubleshoot/error_text.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const wizard::ErrorFacts facts = wizard::readErrorText(QString::fromUtf8(input.rest()));
    for (qsizetype i = 0; i < facts.codes.size(); ++i) {
        fuzz::require(facts.codes.at(i) > 0, "numbers are positive");
        fuzz::require(facts.codes.indexOf(facts.codes.at(i)) == i, "each number stands there once");
    }
    fuzz::require(!facts.time.isValid() || facts.time.offsetFromUtc() == 0, "the time is UTC");
    return 0;
}
