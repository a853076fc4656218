// SPDX-License-Identifier: MIT
#pragma once

#include "tests/reader/node.h"

#include <QStringList>

#include <functional>

namespace reader {

//! Follows one program as a screen reader does, through AT-SPI alone: knows what has the focus, and keeps what would be
//! spoken. Speech is what Orca makes of events: what comes into focus with its description, what is announced, and what
//! changes in the thing that has the focus.
class ScreenReader {
public:
    //! Joins the accessibility bus of this process's environment.
    ScreenReader();
    ~ScreenReader();
    ScreenReader(const ScreenReader &) = delete;
    ScreenReader &operator=(const ScreenReader &) = delete;

    bool joined() const { return m_joined; }
    //! Waits until the program of this name is there with a window.
    bool follow(const QString &program);

    //! The window the keyboard is in.
    Node window() const;
    Node focus() const { return m_focus; }
    //! Waits until the window has a thing of this role and name that can be used.
    Node find(AtspiRole role, const QString &name);
    //! Waits until something is true of what is shown; looked at anew with every event.
    bool until(const std::function<bool()> &condition, int limitMs = patienceMs);

    //! Forgets what was spoken.
    void listen() { m_spoken.clear(); }
    //! Waits until this has been spoken since listen().
    bool hears(const QString &words);
    const QStringList &spoken() const { return m_spoken; }
    //! Of these only the names are kept.
    void keepSecret(const QStringList &names) { m_secret = names; }
    //! What had the focus and no name or no role to be spoken.
    const QStringList &nameless() const { return m_nameless; }

    //! A key on the keyboard, by its X name ("Tab", "space", "Down").
    bool key(guint keysym);

    static constexpr int patienceMs = 60'000;

private:
    static void onEvent(AtspiEvent *event, void *self);
    void take(const AtspiEvent &event);
    void speak(const Node &node, const QString &words);

    bool m_joined;
    AtspiEventListener *m_listener;
    Node m_program;
    Node m_focus;
    QStringList m_spoken;
    QStringList m_secret;
    QStringList m_nameless;
    bool m_news = false;
};

} // namespace reader
