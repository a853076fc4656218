// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/handover/handover_controller.h"
#include "wizard/handover/printer_look.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

class QPrinter;
class QWidget;

namespace wizard {

class SheetText;

//! Prints the two sheets or saves them as a PDF: warns first, asks where to, fetches the password only then. Opens its
//! questions over `window` and waits for none of them.
class PaperCopies : public QObject {
    Q_OBJECT
public:
    enum class Outcome {
        None,
        Looking, //!< whether there is a printer
        NoPrinter,
        NoAnswer, //!< the print service does not tell
        NotPrinted,
        Printed,
        NotSaved,
        Saved
    };

    PaperCopies(HandoverController &controller, QWidget *window);
    ~PaperCopies() override;

    //! Says NoPrinter, and asks nothing, where no printer is set up; NoAnswer where that is not known in time.
    void print();
    void save();
    Outcome outcome() const { return m_outcome; }
    const QString &file() const { return m_file; } //!< of Saved and NotSaved
    //! Forgets what was told: another password is in hand.
    void reset();

    //! How long the print service may take to tell.
    static std::chrono::seconds patience() { return std::chrono::seconds(10); }

    //! Whether this computer has a printer, asked on another thread; another answer for tests.
    void setPrinterLook(std::function<bool()> look) { m_look.setLook(std::move(look)); }
    //! What is printed with.
    void setPrinterMaker(std::function<std::unique_ptr<QPrinter>()> make) { m_makePrinter = std::move(make); }

signals:
    void changed();

private:
    using Use = HandoverController::Use;
    void looked(bool there);
    void endLook(Outcome outcome);
    void warn(Use use);
    void choosePrinter();
    void chooseFile();
    void fetch(Use use);
    void draw(Use use, const graph::SharedSecret &password);
    SheetText text() const;
    void finish(Outcome outcome);

    HandoverController &m_controller;
    QWidget *m_window;
    PrinterLook m_look;
    std::stop_source m_patience;
    std::function<std::unique_ptr<QPrinter>()> m_makePrinter;
    std::unique_ptr<QPrinter> m_printer; //!< stays until the next one: its dialog may still look at it
    QString m_file;
    qint64 m_entry = 0; //!< what the question was about
    Outcome m_outcome = Outcome::None;
};

} // namespace wizard
