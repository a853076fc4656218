// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/steps.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QPushButton;
class QTextBrowser;

namespace app {

//! Help on the page one is at, and what the field's words mean. Offline, and beside the window, not before it. Its
//! links lead nowhere but out of this program, by the opener, and only where they are expected.
class HelpDialog : public QDialog {
    Q_OBJECT
public:
    using Opener = std::function<bool(QUrl)>;

    //! `language` tells the code of the language in use.
    HelpDialog(std::function<QString()> language, Opener open, QWidget *parent = nullptr);

    void setStep(wizard::Step step);
    //! A page about something that is no step: its file's name, and what it is about.
    void setPage(const QString &file, const QString &title);

signals:
    void aboutWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString pageText() const;

    std::function<QString()> m_language;
    wizard::Step m_step = wizard::Step::Start;
    QString m_page; //!< empty: the step's own
    QString m_title;
    bool m_words = false; //!< what the words mean, in place of the page
    QTextBrowser *m_text;
    QDialogButtonBox *m_buttons;
    QPushButton *m_about;
    QPushButton *m_wordsButton; //!< to the words, and back
};

} // namespace app
