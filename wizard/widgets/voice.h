// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace wizard {

//! What a screen reader speaks without the focus moving (WCAG 4.1.3). A window has a few, unseen, from the first
//! word on: what was said is asked for a moment later, when the next may have been said already.
class Voice : public QWidget {
    Q_OBJECT
public:
    enum class Urgency {
        WhenIdle, //!< after what is being spoken
        Now, //!< errors: instead of it
    };

    //! Speaks about `from`; heard only where assistive technology listens.
    static void say(QWidget *from, const QString &words, Urgency urgency = Urgency::WhenIdle);

private:
    explicit Voice(QWidget *window);
};

} // namespace wizard
