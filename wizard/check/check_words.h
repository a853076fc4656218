// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/check/check_controller.h"
#include "wizard/widgets/notice.h"

namespace wizard {

//! An answer of the check in words.
class CheckWords {
public:
    Notice::Kind kind = Notice::Kind::Info;
    QString title; //!< the verdict in one sentence
    QString text; //!< what is known beyond it
    QString meaning; //!< what it means for Partner Center
    QStringList steps; //!< what to do, in order; empty where there is nothing to do
    QString source; //!< where the answer came from
};

CheckWords wordsForCheck(const CheckAnswer &answer);

//! What is wrong with what was typed, by the code of graph::domainOf().
ErrorWords wordsForDomainInput(const graph::Error &error);

//! A cloud's name for readers.
QString cloudWords(graph::Cloud cloud);

} // namespace wizard
