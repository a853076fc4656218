// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/ledger/ledger_file.h"

#include <QObject>
#include <QThread>

#include <coroutine>
#include <memory>
#include <optional>
#include <type_traits>

namespace wizard {

//! The thread the ledger's file lives on. Work is queued and done in order; what awaits it goes on on its own thread.
class LedgerThread {
public:
    //! One piece of work, to be awaited once, on a thread that has an event loop. It always ends: the thread outlives
    //! every coroutine that holds the ledger's shared state. No file is touched on the caller's thread.
    template <class Work> class Job {
    public:
        using Answer = std::invoke_result_t<Work, LedgerFile &>;

        Job(LedgerThread &thread, Work work)
            : m_thread(&thread)
            , m_work(std::move(work))
        {
        }
        bool await_ready() const { return false; }
        void await_suspend(std::coroutine_handle<> waiting)
        {
            auto *here = new QObject; // lives on the caller's thread, to come back to
            QMetaObject::invokeMethod(
                m_thread->m_there,
                [this, waiting, here] {
                    m_answer.emplace(m_work(*m_thread->m_file));
                    QMetaObject::invokeMethod(
                        here,
                        [waiting, here] {
                            here->deleteLater();
                            waiting.resume();
                        },
                        Qt::QueuedConnection);
                },
                Qt::QueuedConnection);
        }
        Answer await_resume() { return std::move(*m_answer); }

    private:
        LedgerThread *m_thread;
        Work m_work;
        std::optional<Answer> m_answer;
    };

    explicit LedgerThread(std::unique_ptr<LedgerFile> file)
        : m_there(new QObject)
        , m_file(std::move(file))
    {
        m_thread.setObjectName(QStringLiteral("ledger"));
        m_there->moveToThread(&m_thread);
        // The connection has to be closed on the thread that opened it.
        QObject::connect(&m_thread, &QThread::finished, m_there, [this] { m_file.reset(); }, Qt::DirectConnection);
        QObject::connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
        m_thread.start();
    }
    //! Only called when nothing is queued any more: all work is awaited by a coroutine that keeps this alive.
    ~LedgerThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    LedgerThread(const LedgerThread &) = delete;
    LedgerThread &operator=(const LedgerThread &) = delete;

    template <class Work> Job<Work> run(Work work) { return Job<Work>(*this, std::move(work)); }

private:
    QThread m_thread;
    QObject *m_there;
    std::unique_ptr<LedgerFile> m_file;
};

} // namespace wizard
