// SPDX-License-Identifier: MIT
#include "wizard/handover/paper_copies.h"

#include "wizard/handover/sheet_dialogs.h"
#include "wizard/handover/sheets.h"
#include "wizard/widgets/confirmation.h"

#include <QPointer>
#include <QPrinter>
#include <QPrinterInfo>
#include <QWidget>

#include <QCoroTask>

namespace wizard {

PaperCopies::PaperCopies(HandoverController &controller, QWidget *window)
    : QObject(window)
    , m_controller(controller)
    , m_window(window)
    , m_look([] { return !QPrinterInfo::availablePrinterNames().isEmpty(); })
    , m_makePrinter([] { return std::make_unique<QPrinter>(QPrinter::HighResolution); })
{
    connect(&m_controller, &HandoverController::fetched, this, &PaperCopies::draw);
    connect(&m_look, &PrinterLook::answered, this, &PaperCopies::looked);
}

PaperCopies::~PaperCopies()
{
    m_patience.request_stop();
}

void PaperCopies::reset()
{
    m_patience.request_stop();
    m_file.clear();
    m_entry = 0;
    if (m_outcome != Outcome::None)
        finish(Outcome::None);
}

void PaperCopies::finish(Outcome outcome)
{
    m_outcome = outcome;
    emit changed();
}

void PaperCopies::print()
{
    if (m_outcome == Outcome::Looking || !m_controller.known())
        return;
    m_patience.request_stop();
    m_patience = std::stop_source();
    const auto stop = m_patience.get_token();
    QCoro::connect(m_controller.clock()->wait(patience(), stop), this, [this, stop](bool whole) {
        if (whole && !stop.stop_requested())
            endLook(Outcome::NoAnswer);
    });
    m_look.start();
    finish(Outcome::Looking);
}

void PaperCopies::looked(bool there)
{
    // An answer that comes too late is good for the next time it is asked for.
    if (m_outcome != Outcome::Looking)
        return;
    endLook(there ? Outcome::None : Outcome::NoPrinter);
    if (there)
        warn(Use::Print);
}

void PaperCopies::endLook(Outcome outcome)
{
    m_patience.request_stop();
    finish(outcome);
}

void PaperCopies::save()
{
    if (m_outcome == Outcome::Looking)
        endLook(Outcome::None);
    warn(Use::Save);
}

void PaperCopies::warn(Use use)
{
    if (!m_controller.known())
        return;
    m_entry = m_controller.current()->id;
    const bool paper = use == Use::Print;
    Confirmation question("paperWarning", Confirmation::Weight::Grave,
        paper ? tr("Print the password?") : tr("Save the password in a file?"),
        paper
            ? tr("Two sheets are printed: the address on one, the password on the other. This program cannot take "
                 "paper back: collect both sheets at once, hand them over apart, and see that they are destroyed.")
            : tr("The file holds two sheets: the address on one, the password on the other. This program cannot erase "
                 "the file or its copies, such as backups and synchronised folders: delete it once it is handed "
                 "over."));
    question.setAnswers(paper ? tr("Choose a printer…") : tr("Choose a place…"), tr("Cancel"));
    question.ask(m_window, [copies = QPointer(this), paper] {
        if (copies)
            paper ? copies->choosePrinter() : copies->chooseFile();
    });
}

void PaperCopies::choosePrinter()
{
    m_printer = m_makePrinter();
    askPrinter(*m_printer, m_window, this, [this] { fetch(Use::Print); });
}

void PaperCopies::chooseFile()
{
    askPdf("fileDialog", tr("Save the two sheets"), m_window, this, [this](const QString &file) {
        m_file = file;
        fetch(Use::Save);
    });
}

void PaperCopies::fetch(Use use)
{
    // The list may have moved on while the question stood: never the password of another person.
    if (m_controller.current() && m_controller.current()->id == m_entry)
        m_controller.fetch(use);
}

SheetText PaperCopies::text() const
{
    SheetText text;
    const LedgerEntry *entry = m_controller.current();
    text.person = entry->displayName;
    text.organisation = entry->tenantName;
    text.address = entry->upn;
    text.reference = QString::number(entry->id);
    text.accessPass = entry->kind == LedgerEntry::Kind::AccessPass;
    return text;
}

void PaperCopies::draw(Use use, const graph::SharedSecret &password)
{
    if (!m_controller.current() || m_controller.current()->id != m_entry)
        return;
    if (use == Use::Print && m_printer) {
        const bool drawn = drawSheets(*m_printer, text(), *password);
        const bool well = drawn && m_printer->printerState() != QPrinter::Error;
        finish(well ? Outcome::Printed : Outcome::NotPrinted);
    } else if (use == Use::Save && !m_file.isEmpty()) {
        const graph::Result<graph::Done> written = writeSheets(m_file, text(), *password);
        finish(written ? Outcome::Saved : Outcome::NotSaved);
    }
}

} // namespace wizard
