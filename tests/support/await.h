// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QTest>

#include <optional>
#include <utility>

namespace test {

//! Runs the event loop until the task ends; fails the test after `limitMs`.
//! (QCoro 0.8's waitFor hangs when a task throws and wants a default constructor.)
template <class T> T await(QCoro::Task<T> task, int limitMs = 10'000)
{
    auto box = std::make_shared<std::optional<T>>();
    auto watched = task.then([box](T value) { box->emplace(std::move(value)); });
    const bool ended = QTest::qWaitFor([&] { return box->has_value(); }, limitMs);
    REQUIRE(ended);
    return std::move(**box);
}

//! True once `condition` holds; the event loop runs meanwhile. To be wrapped in REQUIRE: QTRY_* pass when they fail
//! in Catch2.
template <class Condition> bool eventually(Condition condition, int limitMs = 10'000)
{
    return QTest::qWaitFor(condition, limitMs);
}

//! Lets everything happen that is due already: for tests of what must not happen.
inline void settle()
{
    for (int turn = 0; turn < 50; ++turn)
        QCoreApplication::processEvents();
}

} // namespace test
