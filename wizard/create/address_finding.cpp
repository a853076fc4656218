// SPDX-License-Identifier: MIT
#include "wizard/create/address_finding.h"

namespace wizard {

AddressFinding::AddressFinding(
    QString upn, graph::Result<std::optional<graph::User>> active, graph::Result<std::optional<graph::User>> deleted)
    : m_upn(std::move(upn))
    , m_active(std::move(active))
    , m_deleted(std::move(deleted))
{
}

bool AddressFinding::free() const
{
    return m_active && !m_active.value() && m_deleted && !m_deleted.value();
}

bool AddressFinding::cancelled() const
{
    return (!m_active && m_active.error().cancelled()) || (!m_deleted && m_deleted.error().cancelled());
}

} // namespace wizard
