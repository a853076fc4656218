// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace wizard {

//! A link out of the program: a button with a verb, and beneath it the address it will open, which can be copied
//! instead. An address that isExpectedLink() refuses is shown but never opened.
class LinkButton : public QWidget {
    Q_OBJECT
public:
    using Opener = std::function<bool(QUrl)>;

    //! `open` is Machine::openBrowser. `name` becomes the button's object name.
    LinkButton(Opener open, const QString &name, QWidget *parent = nullptr);

    //! `text` may hold a mnemonic.
    void setLink(const QString &text, const QUrl &url);
    const QUrl &url() const { return m_url; }
    QPushButton *button() const { return m_button; }

signals:
    //! There was no browser; the page beneath already says so.
    void failed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void retranslate();

    Opener m_open;
    QUrl m_url;
    QPushButton *m_button;
    QPushButton *m_copy;
    QLabel *m_address;
    QLabel *m_problem;
};

} // namespace wizard
