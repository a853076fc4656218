// SPDX-License-Identifier: MIT
#pragma once

#include "graph/random.h"
#include "graph/secret.h"

#include <QStringList>

namespace wizard {

//! Makes the initial password. Policy: 8 to 256 characters, three of four classes, ASCII only, nothing that contains
//! the person's or the company's name (https://learn.microsoft.com/entra/identity/authentication/concept-sspr-policy,
//! concept-password-ban-bad). Ours is stricter: at least 16, all four classes, no look-alikes.
class PasswordGenerator {
public:
    enum class Style { Characters, Passphrase };

    explicit PasswordGenerator(graph::SharedRandom random);

    //! `forbidden`: names, local part and tenant name; pieces of four characters and more never appear, also not
    //! disguised as 0 for o, 1 for l, $ for s, @ for a.
    graph::Secret generate(Style style, QStringList forbidden) const;

private:
    graph::SharedRandom m_random;
};

} // namespace wizard
