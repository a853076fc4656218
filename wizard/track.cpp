// SPDX-License-Identifier: MIT
#include "wizard/track.h"

#include <algorithm>

namespace wizard {

std::vector<TrackedStep> trackOf(const std::vector<Step> &visited, const OnboardingDraft &draft)
{
    using State = TrackedStep::State;
    std::vector<TrackedStep> track;
    if (visited.empty())
        return track;
    for (Step step : visited)
        track.emplace_back(step, State::Done);
    track.back().state = State::Current;

    const auto seen = [&visited](
                          Step step) { return std::find(visited.begin(), visited.end(), step) != visited.end(); };
    OnboardingDraft stranger = draft;
    stranger.signedIn = false;
    Step at = visited.back();
    while (const std::optional<Step> next = after(at, draft)) {
        if (draft.signedIn && !seen(Step::SignIn) && after(at, stranger) == Step::SignIn)
            track.emplace_back(Step::SignIn, State::NotNeeded);
        // Going on to a page that was visited is going back to it: it stands in the list already.
        if (!seen(*next))
            track.emplace_back(*next, State::Later);
        at = *next;
    }
    return track;
}

StepCount countOf(const std::vector<TrackedStep> &track)
{
    StepCount count;
    for (const TrackedStep &step : track) {
        if (step.state == TrackedStep::State::NotNeeded)
            continue;
        ++count.all;
        if (step.state == TrackedStep::State::Current)
            count.current = count.all;
    }
    return count;
}

} // namespace wizard
