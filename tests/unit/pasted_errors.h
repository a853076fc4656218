// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <vector>

namespace test {

//! A message as people paste it, what is to be found in it, and what must not be copied on.
struct PastedError {
    const char *name;
    QByteArray text; // UTF-8
    QList<int> codes;
    const char *correlation = "";
    const char *trace = "";
    const char *time = ""; // ISO, UTC
    const char *tenant = "";
    const char *app = "";
    const char *oauth = "";
    std::vector<const char *> personal = {};
};

const std::vector<PastedError> &pastedErrors();

} // namespace test
