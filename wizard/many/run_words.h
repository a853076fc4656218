// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/many/many_run_controller.h"
#include "wizard/widgets/words.h"

#include <QCoreApplication>

namespace wizard {

//! What is said about a run and its rows: one place for all texts that belong to a state or an error.
class RunWords {
    Q_DECLARE_TR_FUNCTIONS(wizard::RunWords)
public:
    static QString state(const RunRow &row);
    //! What went wrong with this row and what to do, in one or two sentences; empty where nothing did.
    static QString remark(const RunRow &row);
    //! Why the run has paused by itself, and the cure. `domain`: the one that can have no more users.
    static ErrorWords pause(const graph::Error &error, const QString &domain);
    //! "about 2 minutes"
    static QString duration(std::chrono::milliseconds time);
    //! What a run would come to, a sentence a line.
    static QStringList plan(const ManyRunController &run);
    //! "214 of 500 were created, 3 failed."
    static QString progress(const ManyRunController &run);
};

} // namespace wizard
