// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/handover/bulk_handover.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wizard {

class Busy;
class Notice;

//! Opens a sealed file of passwords: which file, its passphrase, and how many wait here afterwards.
class SealedDialog : public QDialog {
    Q_OBJECT
public:
    explicit SealedDialog(BulkHandover &bulk, QWidget *parent = nullptr);

    void setFile(const QString &file);

public slots:
    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void render();
    void choose();
    void openFile();

    BulkHandover &m_bulk;
    QLabel *m_why;
    QLabel *m_fileLabel;
    QLineEdit *m_file;
    QPushButton *m_choose;
    QLabel *m_phraseLabel;
    QLineEdit *m_phrase;
    Busy *m_busy;
    Notice *m_notice;
    QPushButton *m_open;
    QPushButton *m_close;
};

} // namespace wizard
