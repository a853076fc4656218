// SPDX-License-Identifier: MIT
#pragma once

#include "graph/secret.h"

#include <QIODevice>

namespace graph {

//! A request's body that can be read once and never rewound.
//! QNetworkAccessManager (6.4 and 6.8 alike) sends a request again by itself when a server closes the connection
//! without an answer, and reports success if the second one gets one. It can only do that with a body it can rewind.
class OneShotBody : public QIODevice {
public:
    explicit OneShotBody(SharedSecret body);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override;
    qint64 bytesAvailable() const override;
    //! True once a byte has been handed out.
    bool touched() const { return m_at > 0; }
    bool isEmpty() const { return bytes().empty(); }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    std::string_view bytes() const;

    SharedSecret m_body;
    std::size_t m_at = 0;
};

} // namespace graph
