// SPDX-License-Identifier: MIT
#include "app/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace app {

namespace {

constexpr int patience = 1000; // ms
constexpr qint64 longest = 256 * 1024; // no command line of ours is longer
constexpr char understood = '+';

} // namespace

QString SingleInstance::usualSocket()
{
    const QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QByteArray home = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation).toUtf8();
    const QByteArray name = QCryptographicHash::hash(home, QCryptographicHash::Sha256).toHex().left(12);
    return place.isEmpty() ? QString() : place + QStringLiteral("/work-account-wizard-") + QString::fromLatin1(name);
}

SingleInstance::SingleInstance(QString socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket.isEmpty() ? usualSocket() : std::move(socket))
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *from = m_server->nextPendingConnection())
            hear(from);
    });
}

SingleInstance::~SingleInstance()
{
    m_server->close();
}

bool SingleInstance::passOn(const QStringList &arguments, const QString &socket)
{
    const QString path = socket.isEmpty() ? usualSocket() : socket;
    if (path.isEmpty() || !QFile::exists(path))
        return false;
    QLocalSocket to;
    to.connectToServer(path);
    if (!to.waitForConnected(patience))
        return false;
    QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    if (token.isEmpty())
        token = qgetenv("DESKTOP_STARTUP_ID");
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << arguments << QDir::currentPath() << token;
    if (message.size() > longest || to.write(message) != message.size() || !to.waitForBytesWritten(patience))
        return false;
    // A window that hangs would swallow the start: only its answer counts.
    char answer = 0;
    return (to.bytesAvailable() > 0 || to.waitForReadyRead(patience)) && to.read(&answer, 1) == 1
        && answer == understood;
}

bool SingleInstance::listen()
{
    if (m_socket.isEmpty())
        return false;
    if (m_server->listen(m_socket))
        return true;
    // What a crash left behind; nobody answered there, or passOn() would have ended this start.
    QLocalServer::removeServer(m_socket);
    return m_server->listen(m_socket);
}

void SingleInstance::hear(QLocalSocket *from)
{
    connect(from, &QLocalSocket::disconnected, from, &QObject::deleteLater);
    QTimer::singleShot(patience, from, &QLocalSocket::abort);
    connect(from, &QLocalSocket::readyRead, this, [this, from] {
        if (from->bytesAvailable() > longest)
            return from->abort();
        QStringList arguments;
        QString folder;
        QByteArray token;
        QDataStream stream(from);
        stream.setVersion(QDataStream::Qt_6_4);
        stream.startTransaction();
        stream >> arguments >> folder >> token;
        if (!stream.commitTransaction())
            return;
        from->write(&understood, 1);
        from->flush();
        emit asked(arguments, folder, token);
    });
}

} // namespace app
