// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace wizard {

//! The line under a field: what is wrong with it and how to put it right, or a hint. Icon and words, hidden while
//! there is nothing to say; a screen reader hears it with the field, and at once when an error appears.
class FieldNote : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Hint, Warning, Error };

    explicit FieldNote(QWidget *field, QWidget *parent = nullptr);

    //! An empty text hides it.
    void say(Kind kind, const QString &text);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void redraw();

    Kind m_kind = Kind::Hint;
    QWidget *m_field;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace wizard
