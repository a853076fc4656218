// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnostics.h"
#include "wizard/environment.h"
#include "wizard/start/preferences.h"

#include <QString>

#include <vector>

namespace app {

//! A library the program runs with.
class Component {
public:
    QString name;
    QString version; //!< of the one loaded where it tells, else of the one built with
    QString licence; //!< SPDX identifier
};
std::vector<Component> components();

//! What whoever helps needs to know, as plain text in English. An allow-list: nothing in it names a person, an
//! organisation, a domain or a computer, and no secret is anywhere near it. Texts of the system and of servers enter
//! only letter by letter from a small set and short; hosts only where they are Microsoft's or this computer.
QString supportReport(const Diagnostics &diagnostics, const wizard::Environment &environment,
    const wizard::Preferences &preferences, const QString &language);

} // namespace app
