// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/accounts/advice.h"

#include <QObject>

#include <stop_token>

namespace wizard {

class AccountBook;
class Journey;

//! The adviser's answers and what follows from them. Counts the current tenant's users where somebody is signed in and
//! the permission is there already; nobody is asked to consent for it.
class AdviceController : public QObject {
    Q_OBJECT
public:
    AdviceController(AccountBook &book, Journey &journey, QObject *parent = nullptr);
    ~AdviceController() override;

    const AdviceAnswers &answers() const { return m_answers; }
    std::optional<Advice> advice() const { return advise(m_answers); }
    bool wantsUser() const;
    //! The number of users came from the tenant itself.
    bool counted() const { return m_counted; }

    //! Values below 1 (users) and 0 (needing) mean "not answered".
    void setUsers(int users);
    void setNeeding(int needing);
    void setProgrammes(AdviceAnswers::Programmes programmes);
    void setAdmins(AdviceAnswers::Admins admins);
    void setWantsUser(bool on);
    //! Counts once for each tenant; called when the page is shown.
    void countUsers();

signals:
    void changed();

private:
    void apply(AdviceAnswers answers);

    AccountBook &m_book;
    Journey &m_journey;
    AdviceAnswers m_answers;
    bool m_counted = false;
    QString m_countedKey;
    std::stop_source m_stop;
    int m_turn = 0;
};

} // namespace wizard
