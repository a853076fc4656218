// SPDX-License-Identifier: MIT
#pragma once

#include "graph/result.h"
#include "wizard/troubleshoot/catalogue.h"
#include "wizard/troubleshoot/flow.h"

#include <memory>

namespace wizard {

//! The flow and the error catalogue in one language.
class Guide {
public:
    Guide(std::shared_ptr<const Flow> flow, std::shared_ptr<const Catalogue> catalogue);

    const std::shared_ptr<const Flow> &flow() const { return m_flow; }
    const Catalogue &catalogue() const { return *m_catalogue; }

private:
    std::shared_ptr<const Flow> m_flow;
    std::shared_ptr<const Catalogue> m_catalogue;
};

//! The guide compiled into the program, in the language of that code ("nl"); English where it has none. A broken file
//! is refused with the line at fault (see readFlow(), readCatalogue()). Reads 80 kB: opened when first needed.
graph::Result<Guide> loadGuide(const QString &language);

//! The code of the language the program speaks now.
QString guideLanguage();

} // namespace wizard
