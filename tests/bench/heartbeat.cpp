// SPDX-License-Identifier: MIT
#include "tests/bench/heartbeat.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace bench {

double longestPause(const std::function<bool()> &done, int limitMs)
{
    QElapsedTimer all;
    all.start();
    QElapsedTimer since;
    since.start();
    qint64 longest = 0;
    QTimer beat;
    beat.setInterval(0);
    QObject::connect(&beat, &QTimer::timeout, [&] {
        longest = std::max(longest, since.nsecsElapsed());
        since.restart();
    });
    beat.start();
    while (!done()) {
        if (all.elapsed() > limitMs)
            return std::numeric_limits<double>::quiet_NaN();
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return static_cast<double>(longest) / 1e6;
}

} // namespace bench
