// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/accounts/advice.h"
#include "wizard/widgets/link_button.h"
#include "wizard/widgets/page.h"

#include <array>

class QButtonGroup;
class QCheckBox;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace wizard {

class AdviceController;
class Busy;
class NewTenantController;
class NewTenantPanel;
class Notice;
class SignInDialog;
class TextPaper;

//! One work account or several: four questions, the recommendation with its reasons, and the way on.
class AdvicePage final : public Page {
    Q_OBJECT
public:
    AdvicePage(AdviceController &controller, LinkButton::Opener open, QWidget *parent = nullptr);

    //! Adds the way to a new tenant, shown where another one is recommended.
    void offerNewTenant(NewTenantController &controller, const QUrl &partnerCenter);
    //! The recommendation as a page to be printed; empty before there is one.
    QString html() const;
    TextPaper &paper() { return *m_paper; }

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
    void renderCount();
    void askForCount();

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
    LinkButton::Opener m_openLink;
    QPushButton *m_count;
    Busy *m_busy;
    Notice *m_countTold;
    QPushButton *m_print;
    QPushButton *m_save;
    TextPaper *m_paper;
    Notice *m_paperTold;
    NewTenantPanel *m_newTenant = nullptr;
    SignInDialog *m_dialog = nullptr; //!< made when first needed
    QCheckBox *m_wantsUser;
};

} // namespace wizard
