// SPDX-License-Identifier: MIT
#include "wizard/environment.h"

#include <algorithm>

namespace wizard {

World::World(bool sandbox, graph::Cloud cloud, graph::ClientId clientId, std::vector<graph::Endpoints> clouds)
    : m_sandbox(sandbox)
    , m_cloud(cloud)
    , m_clientId(std::move(clientId))
    , m_clouds(std::move(clouds))
{
    Q_ASSERT(!m_clouds.empty());
}

const graph::Endpoints &World::endpoints() const
{
    const auto found = std::find_if(
        m_clouds.begin(), m_clouds.end(), [this](const graph::Endpoints &e) { return e.cloud() == m_cloud; });
    return found == m_clouds.end() ? m_clouds.front() : *found;
}

Environment::Environment(Machine machine, World world, QObject *parent)
    : QObject(parent)
    , m_machine(std::move(machine))
    , m_world(std::move(world))
{
}

void Environment::setWorld(World world)
{
    m_world = std::move(world);
    emit worldChanged();
}

} // namespace wizard
