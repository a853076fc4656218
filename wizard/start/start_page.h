// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/page.h"

#include <array>

class QButtonGroup;
class QPushButton;

namespace wizard {

class ChoiceCard;
class Notice;
class StartController;

//! What do you want to do, and where: in the sandbox or in your organisation.
class StartPage final : public Page {
    Q_OBJECT
public:
    explicit StartPage(StartController &controller, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;

signals:
    //! "Set up" of the hint that this program is not registered yet.
    void settingsWanted();
    //! A sealed file of passwords, of another computer perhaps, is to be opened.
    void sealedFileWanted();
    //! To the list of accounts.
    void accountsWanted();
    //! To the domain that waits for its record.
    void ownDomainWanted();

protected:
    void retranslate() override;
    void render() override;
    void showEvent(QShowEvent *event) override;

private:
    StartController &m_controller;
    std::array<ChoiceCard *, 5> m_goals; //!< in the order of Goal
    QLabel *m_where;
    ChoiceCard *m_organisation;
    ChoiceCard *m_sandbox;
    QPushButton *m_accounts;
    Notice *m_problem;
    Notice *m_unregistered;
    Notice *m_waiting;
    QPushButton *m_sealed;
    Notice *m_domains;
};

} // namespace wizard
