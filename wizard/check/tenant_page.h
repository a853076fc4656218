// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/page.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace wizard {

class Busy;
class Notice;
class SignInDialog;
class TenantController;

//! The tenant one is signed in to: what it is, whether the checked domain is listed, one's role, how many users.
class TenantPage final : public Page {
    Q_OBJECT
public:
    explicit TenantPage(TenantController &controller, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;

signals:
    //! To adding a domain that is not in the list, or not verified.
    void ownDomainWanted();

protected:
    void retranslate() override;
    void render() override;
    void showEvent(QShowEvent *event) override;

private:
    class Fact {
    public:
        QLabel *name = nullptr;
        QLabel *value = nullptr;
    };
    Fact addFact(QGridLayout &grid, const char *objectName);
    void renderFacts();
    void renderDomains();
    void renderListed();
    void renderProblem();
    void act();
    void askForMore();

    TenantController &m_controller;
    Notice *m_listed;
    Fact m_organization;
    Fact m_tenant;
    Fact m_account;
    Fact m_role;
    Fact m_users;
    QLabel *m_domainsLabel;
    QTableView *m_domains;
    QLabel *m_domainsNote;
    Busy *m_busy;
    Notice *m_problem;
    QCheckBox *m_wantsUser;
    QPushButton *m_ownDomain;
    QPushButton *m_reload;
    SignInDialog *m_dialog = nullptr;
};

} // namespace wizard
