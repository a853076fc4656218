// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTimer;

namespace wizard {

//! A value to be carried elsewhere: read-only, selectable, with a button that copies it alone. Not for secrets.
class CopyField : public QWidget {
    Q_OBJECT
public:
    //! `name` becomes the field's object name; the button's is `name` + "Copy".
    explicit CopyField(const QString &name, QWidget *parent = nullptr);

    //! `what` names the value to screen readers.
    void setValue(const QString &what, const QString &value);
    QString value() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();

    QString m_what;
    bool m_tight = false;
    QLineEdit *m_field;
    QPushButton *m_copy;
    QTimer *m_back;
};

} // namespace wizard
