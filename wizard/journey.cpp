// SPDX-License-Identifier: MIT
#include "wizard/journey.h"

namespace wizard {

Journey::Journey(QObject *parent)
    : QObject(parent)
{
}

void Journey::apply(OnboardingDraft draft)
{
    if (draft == m_draft)
        return;
    m_draft = std::move(draft);
    emit changed();
}

void Journey::setGoal(Goal goal)
{
    OnboardingDraft draft = m_draft;
    draft.goal = goal;
    apply(std::move(draft));
}

void Journey::setDomain(const QString &domain, std::optional<DomainVerdict> verdict)
{
    OnboardingDraft draft = m_draft;
    draft.domain = domain;
    draft.verdict = verdict;
    apply(std::move(draft));
}

void Journey::setSignedIn(bool on)
{
    OnboardingDraft draft = m_draft;
    draft.signedIn = on;
    apply(std::move(draft));
}

void Journey::setWantsUser(bool on)
{
    OnboardingDraft draft = m_draft;
    draft.wantsUser = on;
    apply(std::move(draft));
}

void Journey::setCreated(bool on)
{
    OnboardingDraft draft = m_draft;
    draft.created = on;
    apply(std::move(draft));
}

void Journey::jump(Step step)
{
    m_beforeJump = m_draft;
    if (step == Step::Troubleshoot)
        setGoal(Goal::Troubleshoot);
    else if (step == Step::NewUser)
        setWantsUser(true);
    emit jumpRequested(step);
}

void Journey::setSignInError(std::optional<graph::Error> error)
{
    m_signInError = std::move(error);
    emit changed();
}

} // namespace wizard
