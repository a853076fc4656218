// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace wizard {

//! Asks the system whether it has a printer, on a thread of its own: the print service may be asked over a network and
//! not answer for minutes. Used from one thread with an event loop; its answer comes there, later. One that never comes
//! leaves one thread behind, which ends with the question or with the program.
class PrinterLook : public QObject {
    Q_OBJECT
public:
    explicit PrinterLook(std::function<bool()> look, QObject *parent = nullptr);
    ~PrinterLook() override;

    //! While an earlier question has no answer yet, that one is waited for.
    void start();
    //! Another way to look; for tests.
    void setLook(std::function<bool()> look) { m_look = std::move(look); }

signals:
    void answered(bool there);

private:
    class Question;

    std::function<bool()> m_look;
    std::shared_ptr<Question> m_question;
};

} // namespace wizard
