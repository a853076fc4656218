// SPDX-License-Identifier: MIT
#pragma once

#include "graph/http/reply.h"
#include "graph/http/request.h"
#include "graph/result.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace graph {

class OneShotBody;

using SharedManager = std::shared_ptr<QNetworkAccessManager>;

//! One request on its way through QNetworkAccessManager: waits, flies, ends once. It reads the answer as it comes,
//! watches deadline and size, and turns what Qt reports into a Reply or an Error.
class Transfer : public QObject {
    Q_OBJECT
public:
    explicit Transfer(Request request);
    ~Transfer() override;

    const Request &request() const { return m_request; }
    //! Hands the request to the manager, keeps it alive, and starts the deadline. `http2`: the host is known to speak
    //! it.
    void begin(SharedManager manager, bool http2);
    //! Ends it with Fault::Cancelled, at once. Never to be called from a slot of the reply.
    void cancel();
    //! True for an answer over HTTP/2, false for one over HTTP/1.1, empty where there was none.
    std::optional<bool> http2() const { return m_http2; }
    //! True where it has ended without an answer.
    bool failed() const { return m_outcome && !*m_outcome; }
    //! What came of it; only once, after `ended`.
    Result<Reply> take();

signals:
    void ended();

private:
    enum class Why { Network, Cancelled, Deadline, TooLarge };

    void read();
    void abort(Why why);
    void finish();
    void end(Result<Reply> outcome);
    bool left() const;
    Result<Reply> outcome() const;
    Error failure(QNetworkReply::NetworkError error, int status) const;

    struct Later {
        void operator()(QObject *object) const { object->deleteLater(); }
    };

    Request m_request;
    SharedManager m_manager;
    std::unique_ptr<OneShotBody, Later> m_body;
    std::unique_ptr<QNetworkReply, Later> m_reply;
    QTimer m_deadline;
    QElapsedTimer m_queueing;
    QByteArray m_received;
    std::optional<QSslError::SslError> m_sslError;
    std::optional<bool> m_http2;
    std::optional<Result<Reply>> m_outcome;
    Why m_why = Why::Network;
    int m_sends = 0;
    bool m_done = false;
    bool m_tooLarge = false;
};

} // namespace graph
