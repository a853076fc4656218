// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QPushButton;
class QTextBrowser;

namespace app {

//! Version, licences, where what the program says comes from. Leads to the support report.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

signals:
    void reportWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString text() const;

    QTextBrowser *m_text;
    QPushButton *m_report;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace app
