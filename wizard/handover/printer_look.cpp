// SPDX-License-Identifier: MIT
#include "wizard/handover/printer_look.h"

#include <mutex>
#include <system_error>
#include <thread>

namespace wizard {

//! What both threads know: whoever asked may be gone before the answer is there.
class PrinterLook::Question {
public:
    explicit Question(PrinterLook *owner)
        : m_owner(owner)
    {
    }
    //! On the other thread.
    void answer(bool there)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_owner)
            return;
        QMetaObject::invokeMethod(
            m_owner,
            [owner = m_owner, there] {
                owner->m_question.reset();
                emit owner->answered(there);
            },
            Qt::QueuedConnection);
    }
    void forget()
    {
        const std::lock_guard lock(m_mutex);
        m_owner = nullptr;
    }

private:
    std::mutex m_mutex;
    PrinterLook *m_owner;
};

PrinterLook::PrinterLook(std::function<bool()> look, QObject *parent)
    : QObject(parent)
    , m_look(std::move(look))
{
}

PrinterLook::~PrinterLook()
{
    if (m_question)
        m_question->forget();
}

void PrinterLook::start()
{
    if (m_question)
        return;
    m_question = std::make_shared<Question>(this);
    try {
        std::thread([question = m_question, look = m_look] { question->answer(look()); }).detach();
    } catch (const std::system_error &) {
        m_question.reset(); // no thread to be had: as if there were no answer
    }
}

} // namespace wizard
