// SPDX-License-Identifier: MIT
#include "graph/clock.h"

#include <QCoroSignal>
#include <QPointer>
#include <QTimer>

namespace graph {

SystemTime SystemClock::now() const
{
    return std::chrono::system_clock::now();
}

SteadyTime SystemClock::steady() const
{
    return std::chrono::steady_clock::now();
}

QCoro::Task<bool> SystemClock::wait(std::chrono::milliseconds duration, std::stop_token stop) const
{
    if (stop.stop_requested())
        co_return false;
    struct Later {
        void operator()(QTimer *timer) const { timer->deleteLater(); }
    };
    const std::unique_ptr<QTimer, Later> timer(new QTimer);
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    timer->start(std::max(duration, std::chrono::milliseconds(0)));
    // A stop makes the timer due instead of resuming here: the requester's stack is never entered. start(0) is queued
    // to the timer's thread, which may not be the requester's.
    const std::stop_callback onStop(stop, [live = QPointer<QTimer>(timer.get())] {
        if (live)
            QMetaObject::invokeMethod(live.data(), [live] { live->start(0); }, Qt::QueuedConnection);
    });
    co_await qCoro(timer.get(), &QTimer::timeout);
    co_return !stop.stop_requested();
}

} // namespace graph
