// SPDX-License-Identifier: MIT
#pragma once

#include "graph/error.h"
#include "wizard/steps.h"

#include <QObject>

#include <optional>

namespace wizard {

//! The draft and who watches it. Controllers note here what the order of pages depends on; the window asks it.
class Journey : public QObject {
    Q_OBJECT
public:
    explicit Journey(QObject *parent = nullptr);

    const OnboardingDraft &draft() const { return m_draft; }
    void setGoal(Goal goal);
    void setDomain(const QString &domain, std::optional<DomainVerdict> verdict);
    void setSignedIn(bool on);
    void setWantsUser(bool on);
    void setCreated(bool on);

    //! Asks the window to leave the planned way for `step` ("Trouble signing in?", "Create this user").
    //! The goal follows, so that Next goes on sensibly from there.
    void jump(Step step);
    //! What the way depended on before the last jump: the window goes back to it when the reader steps back behind it.
    const OnboardingDraft &beforeJump() const { return m_beforeJump; }

    //! The last sign-in that failed, carried to the troubleshooting.
    const std::optional<graph::Error> &signInError() const { return m_signInError; }
    void setSignInError(std::optional<graph::Error> error);

signals:
    void changed();
    void jumpRequested(wizard::Step step);

private:
    void apply(OnboardingDraft draft);

    OnboardingDraft m_draft;
    OnboardingDraft m_beforeJump;
    std::optional<graph::Error> m_signInError;
};

} // namespace wizard
