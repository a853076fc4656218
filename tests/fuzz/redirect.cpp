// SPDX-License-Identifier: MIT
// What anybody on this machine may send to the listener that waits for the browser: over a real socket, in two pieces.
#include "graph/identity/loopback_listener.h"
#include "tests/fuzz/input.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QTcpSocket>

namespace {

const QByteArray state = "the-state-of-this-attempt";

//! A listener, and a new one each time it got its answer.
class Attempt {
public:
    Attempt()
        : m_listener(graph::LoopbackListener::open(state, graph::LandingPage(), std::chrono::seconds(15)))
    {
        fuzz::require(bool(m_listener), "a port can be bound");
        m_listener.value().code(m_stop.get_token()).then([this](const graph::Result<graph::SharedSecret> &) {
            m_answered = true;
        });
    }
    //! Whoever leaves stops what it waits for; the last one does when the program ends.
    ~Attempt()
    {
        m_stop.request_stop();
        QCoreApplication::processEvents();
    }
    quint16 port() const { return m_listener.value().port(); }
    bool answered() const { return m_answered; }

private:
    std::stop_source m_stop;
    graph::Result<graph::LoopbackListener> m_listener;
    bool m_answered = false;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static QCoreApplication app(argc, argv);
    static auto attempt = std::make_unique<Attempt>();
    // What this attempt was told so far: its answer may be delivered only while the next input is served.
    static QByteArray told;

    fuzz::Input input(data, size);
    const qsizetype first = input.byte();
    // The port is chance; inputs name it by a mark.
    QByteArray bytes = input.rest();
    bytes.replace("PORT", QByteArray::number(attempt->port()));

    told += QByteArray::fromPercentEncoding(bytes);

    QTcpSocket socket;
    bool over = false;
    QByteArray answer;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    QObject::connect(&socket, &QTcpSocket::disconnected, &socket, [&] { over = true; });
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), attempt->port());
    fuzz::require(socket.waitForConnected(5000), "the listener takes connections");
    socket.write(bytes.left(first));
    socket.flush();
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
    if (!over) {
        socket.write(bytes.mid(first));
        socket.flush();
        socket.disconnectFromHost(); // no more comes; what is unfinished is hung up on
    }
    for (int turn = 0; turn < 200 && !over; ++turn)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    answer += socket.readAll();
    fuzz::require(answer.isEmpty() || answer.startsWith("HTTP/1.1 "), "an answer is HTTP");
    if (attempt->answered()) {
        fuzz::require(told.contains("state"), "no answer is taken without its state");
        attempt = std::make_unique<Attempt>();
        told.clear();
    }
    return 0;
}
