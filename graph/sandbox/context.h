// SPDX-License-Identifier: MIT
#pragma once

#include "graph/sandbox/faults.h"
#include "graph/sandbox/grants.h"
#include "graph/sandbox/sandbox.h"
#include "graph/sandbox/signing_key.h"
#include "graph/sandbox/world.h"
#include "graph/sandbox/write_limit.h"

namespace graph::sandbox {

//! What all parts of one sandbox share. Lives as long as the Sandbox.
class Context {
public:
    Context(Options options, SharedClock clock, SharedRandom random);

    Options options;
    SharedClock clock;
    SharedRandom random;
    World world;
    Grants grants;
    Faults faults;
    WriteLimit writes;
    SigningKey key;
    QString root; //!< "http://127.0.0.1:PORT" (https with `tls`), no trailing slash

    //! Now, by the injected clock, UTC.
    QDateTime now() const;
    //! A random GUID.
    QString guid() const;
    //! Random bytes, base64url: codes and tokens.
    QByteArray nonce(int bytes) const;
    //! "" or "/usgov": where a cloud's sign-in lives; both US Government clouds share one, as at Microsoft.
    static QString loginBase(Cloud cloud);
    static QString graphBase(Cloud cloud);
    QString authority(Cloud cloud) const { return root + loginBase(cloud); }
    QString graphRoot(Cloud cloud) const { return root + graphBase(cloud); }
    //! The Graphs of all clouds that sign in at this one's host.
    QStringList graphRoots(Cloud host) const;
    //! True where tenants of both clouds sign in at the same host.
    static bool sameLogin(Cloud a, Cloud b) { return loginBase(a) == loginBase(b); }
};

} // namespace graph::sandbox
