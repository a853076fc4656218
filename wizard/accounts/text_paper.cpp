// SPDX-License-Identifier: MIT
#include "wizard/accounts/text_paper.h"

#include "wizard/widgets/notice.h"
#include "wizard/widgets/save_as.h"

#include <QBuffer>
#include <QDir>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>
#include <QTextDocument>
#include <QTimer>

namespace wizard {

TextPaper::TextPaper(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_look([] { return !QPrinterInfo::availablePrinterNames().isEmpty(); })
{
    connect(&m_look, &PrinterLook::answered, this, &TextPaper::looked);
}

TextPaper::~TextPaper() = default;

void TextPaper::finish(Outcome outcome)
{
    m_outcome = outcome;
    emit changed();
}

bool TextPaper::draw(const Text &text, QPagedPaintDevice &device)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(10);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    // Black on white, whatever the program's own theme.
    document.setHtml(QStringLiteral("<body style=\"color:black\">%1</body>").arg(text.html));
    document.print(&device);
    return true;
}

bool TextPaper::write(const Text &text, const QString &file)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(text.title);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
            text.shape == Shape::Wide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(18, 18, 18, 18),
            QPageLayout::Millimeter));
        draw(text, writer);
    }
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(buffer.data()) == buffer.data().size() && out.commit();
}

void TextPaper::print(const QString &title, const QString &html, Shape shape)
{
    if (m_outcome == Outcome::Looking)
        return;
    m_text = {title, html, shape};
    m_look.start();
    // The print service may be asked over a network, and not answer.
    QTimer::singleShot(std::chrono::seconds(10), this, [this] { looked(false); });
    finish(Outcome::Looking);
}

void TextPaper::looked(bool there)
{
    if (m_outcome != Outcome::Looking)
        return;
    if (!there) {
        finish(Outcome::NoPrinter);
        return;
    }
    finish(Outcome::None);
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_text.title);
    printer->setPageOrientation(m_text.shape == Shape::Wide ? QPageLayout::Landscape : QPageLayout::Portrait);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        draw(m_text, *printer);
        finish(printer->printerState() == QPrinter::Error ? Outcome::NotPrinted : Outcome::Printed);
    });
    // The dialog draws on the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] { });
    dialog->open();
}

void TextPaper::save(const QString &title, const QString &name, const QString &html, Shape shape)
{
    m_text = {title, html, shape};
    SaveAs("saveDialog", tr("Save as PDF"), {tr("PDF documents (*.pdf)")}, name)
        .ask(m_window, this, [this](const QString &file) {
            m_file = file;
            finish(write(m_text, file) ? Outcome::Saved : Outcome::NotSaved);
        });
}

void TextPaper::tell(Notice &notice) const
{
    const QString file = QDir::toNativeSeparators(m_file);
    switch (m_outcome) {
    case Outcome::None:
        notice.clear();
        break;
    case Outcome::Looking:
        notice.tell(Notice::Kind::Info, tr("Looking for a printer…"));
        break;
    case Outcome::NoPrinter:
        notice.tell(Notice::Kind::Warning, tr("No printer is set up on this computer, or it does not answer."),
            tr("Save it as a PDF and print that elsewhere."));
        break;
    case Outcome::NotPrinted:
        notice.tell(
            Notice::Kind::Error, tr("The printer did not take it."), tr("Look at the printer, or save it as a PDF."));
        break;
    case Outcome::Printed:
        notice.tell(Notice::Kind::Success, tr("Sent to the printer."));
        break;
    case Outcome::NotSaved:
        notice.tell(Notice::Kind::Error, tr("The file could not be written."),
            tr("Choose another folder, or check that the disk is not full: %1").arg(file));
        break;
    case Outcome::Saved:
        notice.tell(Notice::Kind::Success, tr("Saved: %1").arg(file));
        break;
    }
}

} // namespace wizard
