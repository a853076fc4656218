// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/finish/next_steps.h"

#include <QObject>
#include <QUrl>

namespace wizard {

class AccountBook;
class Environment;
class Journey;

//! What was done and what comes next. Holds names and addresses, never a secret.
class FinishController : public QObject {
    Q_OBJECT
public:
    FinishController(Environment &environment, AccountBook &book, Journey &journey, QObject *parent = nullptr);

    const OnboardingDraft &draft() const;
    std::vector<NextStep> steps() const { return nextSteps(draft()); }
    QString tenantName() const; //!< empty before a sign-in
    QString account() const; //!< who is signed in; empty for nobody
    bool sandbox() const;
    QUrl partnerCenter() const; //!< of the chosen cloud

    //! Whom the account was made for; empty for nobody.
    void setPerson(const QString &displayName, const QString &upn);
    const QString &personName() const { return m_personName; }
    const QString &personAddress() const { return m_personAddress; }

    //! On to one more person, in the same organisation.
    void createAnother();
    //! Back to the first page, for another task.
    void startOver();

signals:
    void changed();
    //! Whoever holds what was typed for the last person lets go of it.
    void anotherWanted();

private:
    Environment &m_environment;
    AccountBook &m_book;
    Journey &m_journey;
    QString m_personName;
    QString m_personAddress;
};

} // namespace wizard
