// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace wizard {

//! Runs `work` in a thread of the pool and gives its result to `done` in the caller's thread; never, where `owner` is
//! gone by then. `work` must hold nothing but values.
template <class Work, class Done> void inBackground(QObject *owner, Work work, Done done)
{
    using T = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<T>>();
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, owner, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        QFuture<T> future = watcher->future();
        if (future.resultCount() > 0)
            done(future.takeResult());
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace wizard
