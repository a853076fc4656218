// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

class QLocalServer;
class QLocalSocket;

namespace app {

//! One window a person: a second start hands its arguments to the first and ends. Over a local socket in the folder of
//! the session, of its owner alone; what it hears from there is arguments, checked like any others, and never a secret.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    //! `socket`: the path of the socket; empty takes the usual one, a name for each home.
    explicit SingleInstance(QString socket = {}, QObject *parent = nullptr);
    ~SingleInstance() override;

    //! Before there is a window: true where another one has taken the arguments over. Waits for at most a second, and
    //! not at all where nobody listens. Needs no event loop.
    static bool passOn(const QStringList &arguments, const QString &socket = {});
    //! From now on this is the first one. False where the socket cannot be made: then each start has a window.
    bool listen();
    static QString usualSocket();

signals:
    //! Another start was asked for, in that folder. `token` is what the desktop gave it for coming to the front; may be
    //! empty.
    void asked(const QStringList &arguments, const QString &folder, const QByteArray &token);

private:
    void hear(QLocalSocket *from);

    QString m_socket;
    QLocalServer *m_server;
};

} // namespace app
