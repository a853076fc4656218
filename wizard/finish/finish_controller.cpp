// SPDX-License-Identifier: MIT
#include "wizard/finish/finish_controller.h"

#include "wizard/accounts/account_book.h"
#include "wizard/environment.h"
#include "wizard/journey.h"

namespace wizard {

FinishController::FinishController(Environment &environment, AccountBook &book, Journey &journey, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_book(book)
    , m_journey(journey)
{
    connect(&m_environment, &Environment::worldChanged, this, &FinishController::changed);
    connect(&m_book, &AccountBook::changed, this, &FinishController::changed);
    connect(&m_journey, &Journey::changed, this, &FinishController::changed);
}

const OnboardingDraft &FinishController::draft() const
{
    return m_journey.draft();
}

QString FinishController::tenantName() const
{
    return m_book.organization() ? m_book.organization()->displayName() : QString();
}

QString FinishController::account() const
{
    return m_book.current() ? m_book.current()->account().username() : QString();
}

bool FinishController::sandbox() const
{
    return m_environment.world().sandbox();
}

QUrl FinishController::partnerCenter() const
{
    return m_environment.world().endpoints().partnerCenter();
}

void FinishController::setPerson(const QString &displayName, const QString &upn)
{
    if (displayName == m_personName && upn == m_personAddress)
        return;
    m_personName = displayName;
    m_personAddress = upn;
    emit changed();
}

void FinishController::createAnother()
{
    m_journey.setCreated(false);
    setPerson({}, {});
    emit anotherWanted();
    m_journey.setGoal(Goal::Create);
    m_journey.jump(m_journey.draft().signedIn ? Step::NewUser : Step::SignIn);
}

void FinishController::startOver()
{
    m_journey.jump(Step::Start);
}

} // namespace wizard
