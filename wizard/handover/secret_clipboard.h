// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/secret.h"

#include <QObject>

#include <array>
#include <stop_token>

class QClipboard;
class QMimeData;

namespace wizard {

//! Puts a secret on the clipboard and takes it off again: after a countdown, on demand, and when the program ends
//! (SIGTERM included, where it ends the event loop), and only as long as the clipboard still holds what was put there.
//! Remembers a keyed hash and not the text. The mouse selection (X11 "primary") is neither set nor cleared.
class SecretClipboard : public QObject {
    Q_OBJECT
public:
    enum class State {
        Empty, //!< nothing of ours
        Holding, //!< counting down
        Cleared, //!< was ours and is gone
        Replaced, //!< another program put something else there, which was left alone
        NotCleared, //!< the desktop did not let go of it; tried again as soon as a window of ours has the focus
    };
    //! Whether clearing can be relied on.
    enum class Trust {
        Sure,
        NeedsFocus, //!< Wayland: only a window that has the focus may change the clipboard
    };

    explicit SecretClipboard(graph::SharedClock clock, QObject *parent = nullptr);
    SecretClipboard(graph::SharedClock clock, Trust trust, QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(graph::SharedSecret secret);
    //! Counts down from the start again.
    void prolong();
    //! Takes it off now, if it is still there.
    void wipe();
    //! Forgets that something was cleared: nothing to tell any more.
    void acknowledge();

    State state() const { return m_state; }
    std::chrono::seconds left() const;
    Trust trust() const { return m_trust; }
    static std::chrono::seconds lasting() { return std::chrono::seconds(30); }

signals:
    //! At each second of the countdown too.
    void changed();

private:
    using Hash = std::array<unsigned char, 32>;

    QClipboard *clipboard() const;
    Hash hashOf(std::string_view text) const;
    bool stillOurs() const;
    bool held() const { return m_state == State::Holding || m_state == State::NotCleared; }
    void tick();
    void setState(State state);

    graph::SharedClock m_clock;
    Trust m_trust;
    State m_state = State::Empty;
    const QMimeData *m_mine = nullptr; //!< compared, never followed
    Hash m_hash{};
    graph::Secret m_hashKey;
    graph::SteadyTime m_until{};
    std::stop_source m_stop;
    int m_turn = 0;
};

} // namespace wizard
