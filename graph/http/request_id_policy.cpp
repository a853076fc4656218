// SPDX-License-Identifier: MIT
#include "graph/http/request_id_policy.h"

#include <QUuid>

#include <array>

namespace graph {

namespace {

constexpr char clientRequestId[] = "client-request-id";

QByteArray freshId(const Random &random)
{
    std::array<std::byte, 16> bytes{};
    random.fill(bytes);
    bytes[6] = (bytes[6] & std::byte{0x0f}) | std::byte{0x40}; // RFC 9562 section 5.4: version 4
    bytes[8] = (bytes[8] & std::byte{0x3f}) | std::byte{0x80};
    const QByteArray raw(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return QUuid::fromRfc4122(raw).toByteArray(QUuid::WithoutBraces);
}

} // namespace

RequestIdPolicy::RequestIdPolicy(SharedRandom random)
    : m_random(std::move(random))
{
}

QCoro::Task<Result<Reply>> RequestIdPolicy::send(Request request, Next next, std::stop_token stop) const
{
    QByteArray id = request.header(clientRequestId);
    if (id.isEmpty()) {
        id = freshId(*m_random);
        request.setHeader(clientRequestId, id);
    }
    Result<Reply> answer = co_await next.send(std::move(request), stop);
    if (!answer) {
        if (!answer.error().requestId().isEmpty())
            co_return answer;
        Error error = answer.error();
        co_return std::move(error).withRequestId(QString::fromLatin1(id));
    }
    if (!answer.value().requestId().isEmpty())
        co_return answer;
    Headers headers = answer.value().headers();
    headers.emplace_back(clientRequestId, id);
    co_return Reply(answer.value().status(), std::move(headers), answer.value().body());
}

} // namespace graph
