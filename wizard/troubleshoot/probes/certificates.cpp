// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/probes/certificates.h"

#include "graph/one_shot.h"

#include <QSslCertificate>
#include <QSslSocket>
#include <QTimer>

namespace wizard {

namespace {

using Shown = graph::Result<ShownCertificate>;

ShownCertificate shownBy(const QSslSocket &socket, bool trusted)
{
    const QSslCertificate certificate = socket.peerCertificate();
    QString issuer = certificate.issuerInfo(QSslCertificate::Organization).value(0);
    if (issuer.isEmpty())
        issuer = certificate.issuerInfo(QSslCertificate::CommonName).value(0);
    ShownCertificate shown;
    shown.issuer = issuer.simplified().left(80);
    shown.until = certificate.expiryDate().toUTC();
    shown.trusted = trusted;
    return shown;
}

} // namespace

QCoro::Task<Shown> HandshakeReader::read(QString host, int port, std::stop_token stop) const
{
    struct Later {
        void operator()(QSslSocket *socket) const { socket->deleteLater(); }
    };
    const std::unique_ptr<QSslSocket, Later> socket(new QSslSocket);
    const graph::OneShot<Shown> done;
    QSslSocket *s = socket.get();
    QObject::connect(s, &QSslSocket::encrypted, s, [done, s] { done.set(shownBy(*s, true)); });
    QObject::connect(s, &QSslSocket::sslErrors, s, [done, s] { done.set(shownBy(*s, false)); });
    QObject::connect(s, &QSslSocket::errorOccurred, s, [done] { done.set(graph::Error(graph::Fault::Offline)); });
    QTimer::singleShot(std::chrono::seconds(10), s, [done] { done.set(graph::Error(graph::Fault::Timeout)); });
    s->connectToHostEncrypted(host, quint16(port));
    const std::optional<Shown> answer = co_await done.wait(stop);
    s->disconnect();
    s->abort();
    if (!answer)
        co_return graph::Error(graph::Fault::Cancelled);
    co_return *answer;
}

bool issuesForMicrosoft(const QString &issuer)
{
    return issuer.contains(QLatin1String("DigiCert"), Qt::CaseInsensitive)
        || issuer.contains(QLatin1String("Microsoft"), Qt::CaseInsensitive);
}

} // namespace wizard
