// SPDX-License-Identifier: MIT
#pragma once

#include "graph/error.h"
#include "wizard/accounts/advice.h"

#include <QObject>

#include <stop_token>

namespace wizard {

class AccountBook;
class Journey;
class SignInController;

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
    //! Counts now and takes the tenant's number in place of a typed one.
    void countNow();
    void stopCounting();
    //! The permission was missing at the last try of countNow(): a sign-in helps.
    bool needsLeave() const { return m_needsLeave; }
    bool counting() const { return m_counting; }
    //! Why countNow() failed otherwise.
    const std::optional<graph::Error> &countError() const { return m_countError; }
    //! Where it was counted: "Contoso, Ltd (contoso.com)".
    QString countedIn() const;
    //! Lets somebody sign in for the count.
    void offerSignIn(SignInController &signIn);
    SignInController *signIn() const { return m_signIn; }

signals:
    void changed();

private:
    void apply(AdviceAnswers answers);
    void count(bool insist);

    AccountBook &m_book;
    Journey &m_journey;
    AdviceAnswers m_answers;
    SignInController *m_signIn = nullptr;
    bool m_counted = false;
    bool m_counting = false;
    bool m_needsLeave = false;
    std::optional<graph::Error> m_countError;
    QString m_countedKey;
    std::stop_source m_stop;
    int m_turn = 0;
};

} // namespace wizard
