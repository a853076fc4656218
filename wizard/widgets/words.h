// SPDX-License-Identifier: MIT
#pragma once

#include "graph/error.h"

#include <QString>

namespace wizard {

//! An error in words: what happened, what to do, and the ids for whoever helps. Never a secret.
class ErrorWords {
public:
    QString title; //!< one short sentence
    QString cure; //!< what the reader can do now
    QString details; //!< code, status, request id, AADSTS numbers, server message: for "Copy details"
};

//! The general words for an error; pages with more knowledge say it better themselves.
ErrorWords wordsFor(const graph::Error &error);

} // namespace wizard
