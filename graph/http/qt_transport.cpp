// SPDX-License-Identifier: MIT
#include "graph/http/qt_transport.h"

#include "graph/cloud.h"
#include "graph/http/net_code.h"

#include <QCoroSignal>

namespace graph {

QtTransport::QtTransport(SharedNetwork network)
    : m_network(std::move(network))
{
}

QCoro::Task<Result<Reply>> QtTransport::send(Request request, Next, std::stop_token stop) const
{
    struct Later {
        void operator()(Transfer *transfer) const { transfer->deleteLater(); }
    };
    const SharedNetwork network = m_network; // outlives the owner of this policy
    if (stop.stop_requested())
        co_return Error(Fault::Cancelled);
    if ((request.bearer() || request.body()) && !Endpoints::mayCarrySecrets(request.url()))
        co_return Error(Fault::Rejected, QString::fromLatin1(net_code::insecure));

    const std::unique_ptr<Transfer, Later> transfer(new Transfer(std::move(request)));
    network->submit(transfer.get());
    // Queued: who requests the stop is never re-entered by what the abort sets off.
    const std::stop_callback onStop(stop,
        [flying = transfer.get()] { QMetaObject::invokeMethod(flying, &Transfer::cancel, Qt::QueuedConnection); });
    co_await qCoro(transfer.get(), &Transfer::ended);
    Result<Reply> outcome = transfer->take();
    // A write's answer that won the race is delivered: it says what was done, and nobody can ask again for that.
    if (stop.stop_requested() && !(outcome && transfer->request().writes()))
        co_return Error(Fault::Cancelled).withSent(!outcome && outcome.error().sent());
    co_return outcome;
}

} // namespace graph
