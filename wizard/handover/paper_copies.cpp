// SPDX-License-Identifier: MIT
#include "wizard/handover/paper_copies.h"

#include "wizard/handover/sheets.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QStandardPaths>

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
    auto *question = new QMessageBox(QMessageBox::Warning,
        paper ? tr("Print the password?") : tr("Save the password in a file?"),
        paper
            ? tr("Two sheets are printed: the address on one, the password on the other. This program cannot take "
                 "paper back: collect both sheets at once, hand them over apart, and see that they are destroyed.")
            : tr("The file holds two sheets: the address on one, the password on the other. This program cannot erase "
                 "the file or its copies, such as backups and synchronised folders: delete it once it is handed over."),
        QMessageBox::NoButton, m_window);
    question->setObjectName(QStringLiteral("paperWarning"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *no = question->addButton(tr("Cancel"), QMessageBox::RejectRole);
    QPushButton *yes =
        question->addButton(paper ? tr("Choose a printer…") : tr("Choose a place…"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("paperGoOn"));
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this, paper] { paper ? choosePrinter() : chooseFile(); });
    question->open();
}

void PaperCopies::choosePrinter()
{
    m_printer = m_makePrinter();
    m_printer->setDocName(neutralTitle());
    m_printer->setCreator(QString());
    // On the back of the address the password would be on the same sheet.
    m_printer->setDuplex(QPrinter::DuplexNone);
    auto *dialog = new QPrintDialog(m_printer.get(), m_window);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setOptions(QAbstractPrintDialog::PrintToFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this] { fetch(Use::Print); });
    dialog->open();
}

void PaperCopies::chooseFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Save the two sheets"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("PDF documents (*.pdf)"));
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    // As neutral as the title: folders are looked at, too.
    dialog->selectFile(neutralTitle().toLower() + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_file = file;
        fetch(Use::Save);
    });
    dialog->open();
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
