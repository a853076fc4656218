// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/draft.h"
#include "wizard/steps.h"

#include <vector>

namespace wizard {

//! One line of the step list.
class TrackedStep {
public:
    enum class State { Done, Current, Later, NotNeeded };

    TrackedStep(Step step, State state)
        : step(step)
        , state(state)
    {
    }
    Step step;
    State state;

    friend bool operator==(const TrackedStep &, const TrackedStep &) = default;
};

//! Where one is: what was visited (the last is current), what is to come as the draft stands now, and the sign-in that
//! is not needed because somebody is signed in already. A pure function.
std::vector<TrackedStep> trackOf(const std::vector<Step> &visited, const OnboardingDraft &draft);

//! How many steps there are to walk, and which of them is the current one, from 1.
class StepCount {
public:
    int current = 0;
    int all = 0;
};
StepCount countOf(const std::vector<TrackedStep> &track);

} // namespace wizard
