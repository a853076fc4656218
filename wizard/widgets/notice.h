// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/words.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace wizard {

//! A line of state: icon and word, never colour alone; for errors with the cure and "Copy details".
//! Announced to screen readers when its text changes.
class Notice : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Info, Success, Warning, Error };

    explicit Notice(QWidget *parent = nullptr);

    void tell(Kind kind, const QString &title, const QString &text = {});
    void showError(const ErrorWords &words);
    void clear(); //!< hides it
    //! A button inside the notice ("Try again", "Sign in", ...); empty text hides it.
    void setAction(const QString &text);
    //! Brings the keyboard to the action: where it is all there is left to do.
    void focusAction();
    QString title() const;
    QString text() const;

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void redraw();
    void speak();

    Kind m_kind = Kind::Info;
    int m_tone = 0;
    QString m_details;
    QString m_spoken; //!< what was said of it last
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_copy;
};

} // namespace wizard
