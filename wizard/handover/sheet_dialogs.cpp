// SPDX-License-Identifier: MIT
#include "wizard/handover/sheet_dialogs.h"

#include "wizard/handover/sheets.h"
#include "wizard/widgets/save_as.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>

namespace wizard {

namespace {

class SheetDialogWords {
    Q_DECLARE_TR_FUNCTIONS(wizard::SheetDialogs)
};

} // namespace

void askPrinter(QPrinter &printer, QWidget *over, QObject *owner, std::function<void()> go)
{
    printer.setDocName(neutralTitle());
    printer.setCreator(QString());
    // On the back of an address its password would be on the same sheet.
    printer.setDuplex(QPrinter::DuplexNone);
    auto *dialog = new QPrintDialog(&printer, over);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setOptions(QAbstractPrintDialog::PrintToFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), owner, [go = std::move(go)](QPrinter *) { go(); });
    dialog->open();
}

void askPdf(const char *name, const QString &title, QWidget *over, QObject *owner,
    std::function<void(const QString &file)> save)
{
    // As neutral as the title: folders are looked at, too.
    SaveAs(name, title, {SheetDialogWords::tr("PDF documents (*.pdf)")}, neutralTitle().toLower())
        .ask(over, owner, std::move(save));
}

} // namespace wizard
