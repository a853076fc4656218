// SPDX-License-Identifier: MIT
#include "graph/http/net_code.h"
#include "tests/support/catch.h"
#include "wizard/widgets/words.h"

#include <QSet>

using graph::Error;
using graph::Fault;
using wizard::ErrorWords;
using wizard::wordsFor;

TEST_CASE("every way a connection fails has its own words, a cure, and no way past a bad certificate")
{
    using namespace graph;
    QSet<QString> titles;
    const auto look = [&](Fault fault, const char *code) {
        const ErrorWords words = wordsFor(Error(fault, QString::fromLatin1(code)));
        INFO(code);
        CHECK_FALSE(words.title.isEmpty());
        CHECK_FALSE(words.cure.isEmpty());
        CHECK(words.details.contains(QString::fromLatin1(code)));
        CHECK_FALSE(words.cure.contains(QStringLiteral("ignore"), Qt::CaseInsensitive));
        titles.insert(words.title);
    };
    for (const char *code : {net_code::tlsExpired, net_code::tlsWrongHost, net_code::tlsUntrusted, net_code::tlsRevoked,
             net_code::tlsHandshake})
        look(Fault::Tls, code);
    for (const char *code : {net_code::proxyAuthentication, net_code::proxyNotFound, net_code::proxyRefused,
             net_code::proxyTimeout, net_code::proxyOther})
        look(Fault::Proxy, code);
    CHECK(titles.size() == 10);
}
