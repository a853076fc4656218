// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/cloud.h"
#include "graph/http/pipeline.h"
#include "graph/identity/secret_store.h"
#include "graph/identity/token_source.h"
#include "graph/ids.h"
#include "graph/random.h"

#include <QObject>

#include <functional>

namespace wizard {

//! The world the wizard works in: the built-in sandbox, or the admin's own organisation in one of the clouds.
class World {
public:
    World(bool sandbox, graph::Cloud cloud, graph::ClientId clientId, std::vector<graph::Endpoints> clouds);

    bool sandbox() const { return m_sandbox; }
    graph::Cloud cloud() const { return m_cloud; }
    const graph::ClientId &clientId() const { return m_clientId; } //!< empty until one is registered for the cloud
    const std::vector<graph::Endpoints> &clouds() const { return m_clouds; }
    const graph::Endpoints &endpoints() const; //!< of the chosen cloud

private:
    bool m_sandbox;
    graph::Cloud m_cloud;
    graph::ClientId m_clientId;
    std::vector<graph::Endpoints> m_clouds;
};

//! What every controller needs from the machine, made by app/ and passed on; tests make their own.
class Machine {
public:
    graph::SharedClock clock;
    graph::SharedRandom random;
    graph::SharedSecretStore secrets;
    //! A pipeline without authorization (request id, retry, log, transport) of this machine's network manager.
    std::function<graph::Pipeline()> plainPipeline;
    //! The same with authorization by these tokens, for one cloud's Graph only.
    std::function<graph::Pipeline(const graph::Endpoints &, graph::SharedTokens)> authorizedPipeline;
    //! Opens the system browser; false where there is none. Only ever called with http and https.
    std::function<bool(QUrl)> openBrowser;
    //! Folder of this program's own data (the ledger), made owner-only; empty keeps everything in memory.
    QString dataFolder;
};

//! The current world, and word when it changes: controllers drop what they know of the old one.
class Environment : public QObject {
    Q_OBJECT
public:
    Environment(Machine machine, World world, QObject *parent = nullptr);

    const Machine &machine() const { return m_machine; }
    const World &world() const { return m_world; }
    void setWorld(World world);

signals:
    void worldChanged();

private:
    Machine m_machine;
    World m_world;
};

} // namespace wizard
