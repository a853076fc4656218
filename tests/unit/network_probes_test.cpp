// SPDX-License-Identifier: MIT
// What the checks ask outside of Microsoft's services, over real sockets: a name server, and the certificate of a host.
#include "tests/support/await.h"
#include "tests/support/dead_port.h"
#include "tests/support/raw_server.h"
#include "tests/support/tls_trust.h"
#include "wizard/troubleshoot/probes/certificates.h"
#include "wizard/troubleshoot/probes/resolver.h"

#include <QUdpSocket>
#include <QtEndian>

#include <iostream>

using graph::Fault;
using wizard::DnsRecord;

namespace {

//! A name server at an address of its own on this machine, by RFC 1035. Only the superuser may stand where name servers
//! do, and there is no other place for one: problem() tells where that is not possible.
class NameServer {
public:
    NameServer()
    {
        m_there = m_socket.bind(QHostAddress(address()), 53);
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] { answer(); });
    }
    static QString address() { return QStringLiteral("127.77.0.53"); }
    bool there() const { return m_there; }
    int asked() const { return m_asked; }

    //! Of the next answers.
    quint16 code = 0;
    std::vector<QByteArray> records;
    bool silent = false;

    static QByteArray number(quint16 value)
    {
        QByteArray bytes(2, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    }
    static QByteArray text(const QByteArray &bytes) { return QByteArray(1, char(bytes.size())) + bytes; }
    static QByteArray name(const QByteArray &dotted)
    {
        QByteArray bytes;
        for (const QByteArray &label : dotted.split('.'))
            bytes += text(label);
        return bytes + '\0';
    }

private:
    void answer()
    {
        while (m_socket.hasPendingDatagrams()) {
            QByteArray query(512, '\0');
            QHostAddress from;
            quint16 port = 0;
            query.resize(m_socket.readDatagram(query.data(), query.size(), &from, &port));
            ++m_asked;
            if (silent)
                continue;
            // The question: a name, a type and a class, after twelve bytes of head.
            const qsizetype end = query.indexOf('\0', 12) + 5;
            const QByteArray question = query.mid(12, end - 12);
            const QByteArray type = question.mid(question.size() - 4, 2);
            QByteArray reply = query.left(2) + number(quint16(0x8180 | code)) + number(1)
                + number(quint16(records.size())) + number(0) + number(0) + question;
            for (const QByteArray &data : records) {
                // The name is the one that was asked for, at byte 12; class IN; good for a minute.
                reply +=
                    number(0xc00c) + type + number(1) + number(0) + number(60) + number(quint16(data.size())) + data;
            }
            m_socket.writeDatagram(reply, from, port);
        }
    }

    QUdpSocket m_socket;
    bool m_there = false;
    int m_asked = 0;
};

} // namespace

TEST_CASE("a name server's records are read as they are compared: small letters, no dot at the end, texts put together")
{
    NameServer server;
    if (!server.there()) {
        std::cout << "skipped: only the superuser may stand in for a name server\n";
        return;
    }
    const wizard::SystemResolver resolver(NameServer::address());
    const auto ask = [&](DnsRecord record) {
        return test::await(resolver.lookUp(record, QStringLiteral("contoso.com"), {}), 30'000);
    };
    SECTION("mail")
    {
        server.records = {NameServer::number(10) + NameServer::name("Contoso-com.Mail.protection.outlook.com"),
            NameServer::number(20) + NameServer::name("mx.contoso.com")};
        const auto answer = ask(DnsRecord::Mail);
        REQUIRE(answer);
        CHECK(answer.value()
            == QStringList{
                QStringLiteral("contoso-com.mail.protection.outlook.com"), QStringLiteral("mx.contoso.com")});
    }
    SECTION("texts, which are cut into pieces of 255 bytes")
    {
        server.records = {NameServer::text("MS=") + NameServer::text("ms12345678"), NameServer::text("v=spf1 -all")};
        const auto answer = ask(DnsRecord::Text);
        REQUIRE(answer);
        QStringList texts = answer.value();
        texts.sort();
        CHECK(texts == QStringList{QStringLiteral("MS=ms12345678"), QStringLiteral("v=spf1 -all")});
    }
    SECTION("another name")
    {
        server.records = {NameServer::name("AutoDiscover.Outlook.com")};
        const auto answer = ask(DnsRecord::Alias);
        REQUIRE(answer);
        CHECK(answer.value() == QStringList(QStringLiteral("autodiscover.outlook.com")));
    }
    SECTION("a name that is not there has no records, and that is no error")
    {
        server.code = 3; // NXDOMAIN
        const auto answer = ask(DnsRecord::Text);
        REQUIRE(answer);
        CHECK(answer.value().isEmpty());
    }
    SECTION("a server that fails says nothing about the name")
    {
        server.code = 2; // SERVFAIL
        const auto answer = ask(DnsRecord::Text);
        REQUIRE_FALSE(answer);
        CHECK(answer.error().fault() == Fault::Offline);
    }
    SECTION("a server that says nothing is not waited for once one stops")
    {
        server.silent = true;
        std::stop_source stop;
        auto asking = resolver.lookUp(DnsRecord::Text, QStringLiteral("contoso.com"), stop.get_token());
        REQUIRE(test::eventually([&] { return server.asked() > 0; }));
        stop.request_stop();
        const auto answer = test::await(std::move(asking));
        REQUIRE_FALSE(answer);
        CHECK(answer.error().cancelled());
    }
}

TEST_CASE("the certificate a host shows is read, trusted or not, and nothing is sent to it")
{
    const QString host = QStringLiteral("localhost");
    const wizard::HandshakeReader reader;
    const auto showing = [&](const QByteArray &certificate) {
        const QSslConfiguration tls = test::serverSide(certificate);
        test::RawServer server([](const test::RawServer::Exchange &) { }, &tls);
        const auto shown = test::await(reader.read(host, server.port(), {}));
        CHECK(server.seen().empty());
        REQUIRE(shown);
        CHECK(shown.value().issuer == QLatin1String("Work Account Wizard tests"));
        return shown.value();
    };
    SECTION("one this computer does not know")
    {
        const wizard::ShownCertificate shown = showing(test::tlsCertificate());
        CHECK_FALSE(shown.trusted);
        CHECK(shown.until.date().year() == 2120);
    }
    SECTION("one it trusts")
    {
        const test::Trust trust;
        CHECK(showing(test::tlsCertificate()).trusted);
    }
    SECTION("one that has ended")
    {
        const test::Trust trust;
        const wizard::ShownCertificate shown = showing(test::tlsCertificateExpired());
        CHECK_FALSE(shown.trusted);
        CHECK(shown.until.date() == QDate(2011, 1, 1));
    }
    SECTION("nobody there")
    {
        const test::DeadPort nobody;
        const auto shown = test::await(reader.read(host, nobody.number(), {}));
        REQUIRE_FALSE(shown);
        CHECK(shown.error().fault() == Fault::Offline);
    }
    SECTION("a host that does not answer the greeting is not waited for once one stops")
    {
        test::RawServer server([](const test::RawServer::Exchange &) { });
        std::stop_source stop;
        auto reading = reader.read(QStringLiteral("127.0.0.1"), server.port(), stop.get_token());
        REQUIRE(test::eventually([&] { return server.connections() == 1; }));
        stop.request_stop();
        const auto shown = test::await(std::move(reading));
        REQUIRE_FALSE(shown);
        CHECK(shown.error().cancelled());
        CHECK(test::eventually([&] { return server.open() == 0; })); // the line is given up as well
    }
}
