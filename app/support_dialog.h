// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnostics.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace wizard {
class Notice;
}

namespace app {

//! Shows the whole support report before any of it leaves, saves or copies what is shown and nothing else, and begins
//! or ends the log.
class SupportDialog : public QDialog {
    Q_OBJECT
public:
    //! `report` makes the text; `diagnostics` outlives the dialog.
    SupportDialog(std::function<QString()> report, Diagnostics &diagnostics, QWidget *parent = nullptr);

    //! Writes what is shown, readable for its owner only; says how it went in the dialog.
    bool save(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void askWhere();
    void onLevel(int index);

    Diagnostics &m_diagnostics;
    QLabel *m_intro;
    QPlainTextEdit *m_text;
    QLabel *m_logLabel;
    QComboBox *m_log;
    QLabel *m_logFile;
    wizard::Notice *m_notice;
    QPushButton *m_save;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace app
