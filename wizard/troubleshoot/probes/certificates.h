// SPDX-License-Identifier: MIT
#pragma once

#include "graph/result.h"

#include <QCoroTask>
#include <QDateTime>
#include <QString>

#include <memory>
#include <stop_token>

namespace wizard {

//! The certificate a host shows before anything is sent to it.
class ShownCertificate {
public:
    QString issuer; //!< the issuing organisation, or the issuer's name where it tells none
    QDateTime until; //!< UTC
    bool trusted = false;
};

//! Looks at a host's certificate; passed in, so that tests decide what is shown.
class CertificateReader {
public:
    virtual ~CertificateReader() = default;
    //! Trusted or not. Fault::Offline, Fault::Timeout, or Fault::Cancelled once `stop` is requested.
    virtual QCoro::Task<graph::Result<ShownCertificate>> read(QString host, int port, std::stop_token stop) const = 0;
};

using SharedCertificateReader = std::shared_ptr<const CertificateReader>;

//! By a TLS handshake that is broken off after the certificate was shown; ends within ten seconds.
class HandshakeReader : public CertificateReader {
public:
    QCoro::Task<graph::Result<ShownCertificate>> read(QString host, int port, std::stop_token stop) const override;
};

//! True for who is known to issue the certificates of Microsoft's sign-in hosts
//! (https://learn.microsoft.com/azure/security/fundamentals/azure-ca-details). Another one is put in between by a
//! network that reads along.
bool issuesForMicrosoft(const QString &issuer);

} // namespace wizard
