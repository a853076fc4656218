// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/resident.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace bench {

//! Prints "painted KIB" once the window has been painted and the event loop came round again, and ends the program.
class Painter : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, [] {
                std::printf("painted %ld\n", residentKiB());
                std::fflush(stdout);
                std::_Exit(0); // how it ends is not part of how it starts
            });
        }
        return false;
    }

private:
    bool m_seen = false;
};

inline void sayWhenPainted(QWidget &window)
{
    window.installEventFilter(new Painter(&window));
}

} // namespace bench
