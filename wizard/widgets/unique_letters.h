// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAbstractButton;
class QLabel;
class QTimer;
class QWidget;

namespace wizard {

//! Keeps the letters that a window's visible things answer to (Alt and the letter) apart, in every language and on
//! every page: a translator knows the letters of one text, not which others stand beside it. Who came first keeps the
//! letter, the window's own buttons before all; the next one takes another letter of its text, or none where none is
//! left. Child of the window it serves.
class UniqueLetters : public QObject {
    Q_OBJECT
public:
    explicit UniqueLetters(QWidget *window);

    //! Whatever comes, goes or changes its text in there is noticed: the window, and what its scroll areas hold.
    void watch(QWidget *widget);
    //! Those keep their letters, whatever the others have.
    void setFirst(const QList<QAbstractButton *> &buttons) { m_first = buttons; }
    //! Now, not at the next turn of the event loop.
    void settle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    QList<QAbstractButton *> m_first;
    QTimer *m_soon;
};

//! `text` with its letter moved, if that is among `taken`, to the first one that is not: of its words' beginnings, then
//! of the rest. Where all are taken it has none.
QString withLetter(const QString &text, const QString &taken);

} // namespace wizard
