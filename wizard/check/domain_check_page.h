// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/page.h"

class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wizard {

class Busy;
class CheckController;
class Notice;

//! Domain or address in, verdict in words out, before anybody signs in.
class DomainCheckPage final : public Page {
    Q_OBJECT
public:
    explicit DomainCheckPage(CheckController &controller, QWidget *parent = nullptr);

    //! Next goes on from an answer, also from "could not tell".
    bool isComplete() const override;
    QWidget *firstFocus() const override;

protected:
    void retranslate() override;
    void render() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    CheckController &m_controller;
    QLabel *m_label;
    QLineEdit *m_field;
    QPushButton *m_check;
    Notice *m_inputNotice;
    Busy *m_busy;
    Notice *m_verdict;
    QGroupBox *m_meaningBox;
    QLabel *m_meaning;
    QLabel *m_steps;
    QLabel *m_source;
};

} // namespace wizard
