// SPDX-License-Identifier: MIT
#pragma once

#include "graph/error.h"
#include "graph/identity/secret_store.h"
#include "wizard/start/preferences.h"

#include <QObject>

#include <functional>
#include <optional>

namespace wizard {

//! The preferences and what is wrong with a change to them. The file is app/'s part; a proxy's password goes to the
//! keychain, and only there.
class SettingsController : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Saving, Saved, Failed };
    //! What keeps preferences from being saved.
    enum class Problem { None, ClientId, ProxyHost, ProxyPort };
    //! Writes the file; false where that failed.
    using Save = std::function<bool(const Preferences &)>;

    SettingsController(graph::SharedSecretStore secrets, Preferences preferences, Save save, QObject *parent = nullptr);

    const Preferences &preferences() const { return m_preferences; }
    State state() const { return m_state; }
    //! Why it Failed: Fault::Storage (the file) or Fault::Keychain (the password). What could be saved is in force.
    const std::optional<graph::Error> &error() const { return m_error; }

    //! The first thing wrong with them, to be said before they are saved.
    static Problem problemOf(const Preferences &preferences);
    //! True for an empty field or a GUID; people paste with spaces and braces.
    static bool isClientId(const QString &typed);
    static graph::ClientId clientIdFrom(const QString &typed);

    //! Puts them in force and saves them. `proxyPassword` null leaves the kept one, empty removes it.
    void save(Preferences preferences, graph::SharedSecret proxyPassword);

signals:
    void changed();
    //! They are in force; listeners take what concerns them.
    void applied();

private:
    void finish(std::optional<graph::Error> error);

    graph::SharedSecretStore m_secrets;
    Preferences m_preferences;
    Save m_save;
    State m_state = State::Idle;
    std::optional<graph::Error> m_error;
    int m_turn = 0;
};

} // namespace wizard
