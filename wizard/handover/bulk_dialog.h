// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/handover/bulk_handover.h"
#include "wizard/handover/printer_look.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QListView;
class QPrinter;
class QPushButton;

namespace wizard {

class Busy;
class HandoverForm;
class Notice;
class OpenHandovers;
class SheetJob;

//! Hands over several passwords at once: on paper, or in a file that a passphrase opens in this program on another
//! computer. What is chosen in its list is meant; everybody at first.
class BulkDialog : public QDialog {
    Q_OBJECT
public:
    //! `list` is read again after each act. The dialog makes one of its own for the passwords.
    BulkDialog(BulkHandover &bulk, HandoverController &list, QWidget *parent = nullptr);
    ~BulkDialog() override;

    //! Whether this computer has a printer, and what is printed with; for tests.
    void setPrinterLook(std::function<bool()> look) { m_look.setLook(std::move(look)); }
    void setPrinterMaker(std::function<std::unique_ptr<QPrinter>()> make) { m_makePrinter = std::move(make); }

public slots:
    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Paper { None, Looking, NoPrinter, Printed, NotPrinted, Saved, NotSaved };

    void retranslate();
    void render();
    void renderNotice();
    void fill();
    std::vector<LedgerEntry> chosen() const;
    void warn(bool print);
    void choosePrinter();
    void chooseFile();
    void draw(const std::vector<OpenedPassword> &passwords);
    void seal();

    BulkHandover &m_bulk;
    HandoverController &m_list;
    PrinterLook m_look;
    std::function<std::unique_ptr<QPrinter>()> m_makePrinter;
    std::unique_ptr<QPrinter> m_printer; //!< set until it is printed
    std::unique_ptr<SheetJob> m_job; //!< while it draws
    QString m_file; //!< set while it is to be a PDF
    Paper m_paper = Paper::None;
    std::vector<LedgerEntry> m_entries;
    QLabel *m_count;
    QListView *m_view;
    OpenHandovers *m_model;
    QPushButton *m_print;
    QPushButton *m_save;
    QLabel *m_phraseLabel;
    QLineEdit *m_phrase;
    QLabel *m_againLabel;
    QLineEdit *m_again;
    QPushButton *m_seal;
    QLabel *m_hint;
    Busy *m_busy;
    Notice *m_notice;
    HandoverForm *m_form;
    QPushButton *m_close;
};

} // namespace wizard
