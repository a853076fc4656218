// SPDX-License-Identifier: MIT
#pragma once

//! What Error::code() says where no whole answer came; the fault in front of each is the one it comes with.
namespace graph::net_code {

inline constexpr char dns[] = "net.dns"; //!< Offline: the host's name has no address
inline constexpr char refused[] = "net.refused"; //!< Offline: nobody listens there
inline constexpr char unreachable[] = "net.unreachable"; //!< Offline: no network, no route, firewall
inline constexpr char lost[] = "net.lost"; //!< Offline: the connection broke before the whole answer was there
inline constexpr char connectTimeout[] = "net.connect-timeout"; //!< Timeout: no connection in time
inline constexpr char deadline[] = "net.deadline"; //!< Timeout: the request's own deadline
inline constexpr char cut[] = "net.cut"; //!< BadReply: fewer bytes than the answer announced
inline constexpr char tooLarge[] = "net.too-large"; //!< BadReply: more bytes than Request::maxReply()
inline constexpr char protocol[] = "net.protocol"; //!< BadReply: not HTTP
inline constexpr char sentTwice[] = "net.sent-twice"; //!< BadReply: a write was repeated below us; its outcome is open
inline constexpr char insecure[] = "net.insecure"; //!< Rejected: a secret may not go to that URL; nothing was sent

inline constexpr char tlsExpired[] = "tls.expired"; //!< Tls: the certificate is out of date, or this clock is wrong
inline constexpr char tlsWrongHost[] = "tls.wrong-host"; //!< Tls: the certificate is another host's
inline constexpr char tlsUntrusted[] = "tls.untrusted"; //!< Tls: self-signed, or an issuer unknown to this machine
inline constexpr char tlsRevoked[] = "tls.revoked"; //!< Tls: the certificate was withdrawn
inline constexpr char tlsHandshake[] = "tls.handshake"; //!< Tls: any other failure

inline constexpr char proxyRefused[] = "proxy.refused"; //!< Proxy: nobody listens there, or it closed the connection
inline constexpr char proxyNotFound[] = "proxy.not-found"; //!< Proxy: its name has no address
inline constexpr char proxyTimeout[] = "proxy.timeout"; //!< Proxy: it does not answer
inline constexpr char proxyAuthentication[] = "proxy.authentication"; //!< Proxy: 407, it wants other credentials
inline constexpr char proxyOther[] = "proxy.other"; //!< Proxy: anything else

} // namespace graph::net_code
