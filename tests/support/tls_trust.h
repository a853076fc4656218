// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/tls_files.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace test {

inline QSslConfiguration serverSide(const QByteArray &certificate)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(certificate));
    tls.setPrivateKey(QSslKey(tlsKey(), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

//! While it lives, this process trusts the tests' certificates; the program itself has no way to trust any.
class Trust {
public:
    Trust()
        : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificate(QSslCertificate(tlsCertificate()));
        trusting.addCaCertificate(QSslCertificate(tlsCertificateElsewhere()));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Trust(const Trust &) = delete;
    Trust &operator=(const Trust &) = delete;

private:
    QSslConfiguration m_before;
};

} // namespace test
