// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/accounts/advice.h"
#include "wizard/widgets/link_button.h"
#include "wizard/widgets/page.h"

#include <array>

class QButtonGroup;
class QCheckBox;
class QRadioButton;
class QSpinBox;

namespace wizard {

class AdviceController;
class Notice;

//! One work account or several: four questions, the recommendation with its reasons, and the way on.
class AdvicePage : public Page {
    Q_OBJECT
public:
    AdvicePage(AdviceController &controller, LinkButton::Opener open, QWidget *parent = nullptr);

signals:
    //! To the check of a domain: a tenant just made is found there.
    void checkWanted();

protected:
    void retranslate() override;
    void render() override;
    void showEvent(QShowEvent *event) override;

private:
    static QString wordsFor(AdviceReason reason);
    void renderAdvice();

    AdviceController &m_controller;
    QLabel *m_usersLabel;
    QSpinBox *m_users;
    QLabel *m_usersNote;
    QLabel *m_needingLabel;
    QSpinBox *m_needing;
    QLabel *m_programmesLabel;
    std::array<QRadioButton *, 3> m_programmes;
    QLabel *m_adminsLabel;
    std::array<QRadioButton *, 2> m_admins;
    Notice *m_problem;
    Notice *m_recommendation;
    QLabel *m_reasons;
    QLabel *m_against;
    QLabel *m_how;
    LinkButton *m_more;
    QCheckBox *m_wantsUser;
};

} // namespace wizard
