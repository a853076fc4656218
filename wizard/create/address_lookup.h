// SPDX-License-Identifier: MIT
#pragma once

#include "graph/clock.h"
#include "graph/directory/directory.h"
#include "wizard/create/address_finding.h"

#include <QCoroTask>
#include <QString>

#include <chrono>
#include <stop_token>

namespace wizard {

//! Looks addresses up in one tenant. Copyable; ends early, with Fault::Cancelled in the finding, once `stop` is
//! requested.
class AddressLookup {
public:
    AddressLookup(graph::Directory directory, graph::SharedClock clock);

    //! Waits `pause` first, so that somebody who is still typing stops this one before anything is sent.
    QCoro::Task<AddressFinding> find(QString upn, std::chrono::milliseconds pause, std::stop_token stop) const;
    //! The first alias after `localPart` that is free among active and deleted users. Fault::NotFound where the first
    //! eight are taken.
    QCoro::Task<graph::Result<QString>> nextFree(QString localPart, QString domain, std::stop_token stop) const;

private:
    graph::Directory m_directory;
    graph::SharedClock m_clock;
};

} // namespace wizard
