// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/domains/own_domain_controller.h"
#include "wizard/widgets/page.h"

class QCheckBox;
class QGridLayout;
class QGroupBox;
class QLineEdit;
class QPushButton;

namespace wizard {

class Busy;
class CopyField;
class Notice;
class SignInDialog;
class TextLabel;

//! "My domain is not listed": the name, the records to put into its DNS, what the DNS says by now, and the end.
class OwnDomainPage final : public Page {
    Q_OBJECT
public:
    explicit OwnDomainPage(OwnDomainController &controller, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;

protected:
    void retranslate() override;
    void render() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Obstacle = OwnDomainController::Obstacle;
    using State = OwnDomainController::State;

    //! One record: what kind it is, and its parts to be copied.
    class Row {
    public:
        QLabel *kind;
        CopyField *name;
        CopyField *value;
    };
    Row addRow(QGridLayout &grid, int at, const QString &name);
    void renderInput();
    void renderProof();
    void renderTold();
    void tellObstacle();
    void act();
    void askForLeave(SignInPurpose purpose);
    void askGiveUp();
    QString answerWords(const DnsAnswer &answer) const;

    OwnDomainController &m_controller;
    QLabel *m_label;
    QLineEdit *m_name;
    QPushButton *m_add;
    Notice *m_input;
    QGroupBox *m_proof;
    TextLabel *m_records;
    QLabel *m_kindHead;
    QLabel *m_nameHead;
    QLabel *m_valueHead;
    Row m_text;
    Row m_mail;
    TextLabel *m_answers;
    Busy *m_busy;
    QPushButton *m_look;
    QPushButton *m_pause;
    QPushButton *m_giveUp;
    Notice *m_told;
    QCheckBox *m_wantsUser;
    QPushButton *m_another;
    SignInDialog *m_dialog = nullptr; //!< made when first needed
};

} // namespace wizard
