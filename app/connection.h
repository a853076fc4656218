// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"
#include "graph/clock.h"
#include "graph/http/http_stack.h"
#include "graph/identity/secret_store.h"
#include "graph/random.h"
#include "wizard/start/preferences.h"

#include <memory>
#include <vector>

namespace app {

//! The way to the service: the clouds as the command line and the settings name them, and the network behind a proxy,
//! opened when it is first needed. Knows neither keychain nor sandbox: a check in a script is done before their
//! libraries would be loaded.
class Connection {
public:
    //! Without `secrets` a proxy is asked without a password.
    Connection(const CommandLine &line, wizard::Preferences preferences, graph::LogSink log, graph::SharedClock clock,
        graph::SharedRandom random, graph::SharedSecretStore secrets = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    //! Whether a check needs nothing more: no sandbox, and no password of a proxy out of the keychain.
    static bool suffices(const CommandLine &line, const wizard::Preferences &preferences);

    graph::HttpStack &http();
    graph::Cloud cloud() const;
    graph::ClientId clientId() const;
    std::vector<graph::Endpoints> clouds() const;

    void setPreferences(wizard::Preferences preferences);
    const wizard::Preferences &preferences() const { return m_preferences; }

private:
    void applyProxy();

    CommandLine m_line;
    wizard::Preferences m_preferences;
    graph::LogSink m_log;
    graph::SharedClock m_clock;
    graph::SharedRandom m_random;
    graph::SharedSecretStore m_secrets;
    std::unique_ptr<graph::HttpStack> m_http;
    std::shared_ptr<bool> m_alive;
};

} // namespace app
