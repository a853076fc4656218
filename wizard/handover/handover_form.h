// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/handover/handover_controller.h"

#include <QGroupBox>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wizard {

//! Asks how and to whom the password was handed over, before it is erased.
class HandoverForm : public QGroupBox {
    Q_OBJECT
public:
    explicit HandoverForm(QWidget *parent = nullptr);

    void retranslate();
    //! Empty again, for another account; `whom` is proposed.
    void begin(const QString &whom);
    //! Where nothing is chosen yet.
    void propose(HandoverWay way);
    void setWorking(bool on);

signals:
    void confirmed(wizard::HandoverWay way, const QString &whom);

private:
    void confirm();

    QLabel *m_wayLabel;
    QComboBox *m_way;
    QLabel *m_whomLabel;
    QLineEdit *m_whom;
    QPushButton *m_done;
    QLabel *m_missing;
    bool m_working = false;
};

} // namespace wizard
