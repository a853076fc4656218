// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/await.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

namespace test {

//! Sends raw bytes to a port of this machine and gives what came back once the other side hung up.
inline QByteArray rawExchange(
    quint16 port, const QByteArray &bytes, const QHostAddress &host = QHostAddress(QHostAddress::LocalHost))
{
    QTcpSocket socket;
    QByteArray answer;
    bool closed = false;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    QObject::connect(&socket, &QTcpSocket::disconnected, &socket, [&] { closed = true; });
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &socket, [&] { closed = true; });
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(bytes); });
    socket.connectToHost(host, port);
    REQUIRE(eventually([&] { return closed; }));
    return answer + socket.readAll();
}

//! What a browser does when it is redirected to `url`.
inline QByteArray visit(const QUrl &url, const QHostAddress &host = QHostAddress(QHostAddress::LocalHost))
{
    const auto port = static_cast<quint16>(url.port());
    return rawExchange(port,
        "GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
            + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port) + "\r\nAccept: text/html\r\n\r\n",
        host);
}

//! The redirect a sign-in page answers an authorize link with: the link's own `state`, and these fields.
inline QUrl redirectOf(const QUrl &authorize, const QList<std::pair<QString, QString>> &fields)
{
    const QUrlQuery asked(authorize);
    QUrl redirect(asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("state"), asked.queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded));
    for (const auto &[name, value] : fields)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    redirect.setQuery(query);
    return redirect;
}

} // namespace test
