// SPDX-License-Identifier: MIT
#include "graph/sandbox/signing_key.h"

#include "graph/sandbox/libcrypto.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace graph::sandbox {

namespace {

// RFC 7515, appendix A.2.1.
constexpr char modulus[] =
    "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4Q"
    "lL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBY"
    "UsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNm"
    "oudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ";
constexpr char exponent[] = "AQAB";
constexpr char privateExponent[] =
    "Eq5xpGnNCivDflJsRQBXHx1hdR1k6Ulwe2JZD50LpXyWPEAeP88vLNO97IjlA7_GQ5sLKMgvfTeXZx9SE-7YwVol2NXOoAJe46sui395IW_GO-pW"
    "J1O0BkTGoVEn2bKVRUCgu-GjBVaYLU6f3l9kJfFNS3E0QbVdxzubSu3Mkqzjkn439X0M_V51gfpRLI9JYanrC4D4qAdGcopV_0ZHHzQlBjudU2Qv"
    "Xt4ehNYTCBr6XCLQUShb1juUO1ZdiYoFaFQT5Tw8bGUl_x_jTj3ccPDVZFD9pIuhLhBOneufuBiB4cS98l2SR_RQyGWSeWjnczT0QU91p1DhOVRu"
    "OopznQ";
constexpr char primes[2][200] = {
    "4BzEEOtIpmVdVEZNCqS7baC4crd0pqnRH_5IB3jw3bcxGn6QLvnEtfdUdiYrqBdss1l58BQ3KhooKeQTa9AB0Hw_Py5PJdTJNPY8cQn7ouZ2KKD"
    "cmnPGBY5t7yLc1QlQ5xHdwW1VhvKn-nXqhJTBgIPgtldC-KDV5z-y2XDwGUc",
    "uQPEfgmVtjL0Uyyx88GZFF1fOunH3-7cepKmtH4pxhtCoHqpWmT8YAmZxaewHgHAjLYsp1ZSe7zFYHj7C6ul7TjeLQeZD_YwD66t62wDmpe_HlB"
    "-TnBA-njbglfIsRLtXlnDzQkv5dTltRJ11BKBBypeeF6689rjcJIDEz9RWdc"};
constexpr char reduced[2][200] = {
    "BwKfV3Akq5_MFZDFZCnW-wzl-CCo83WoZvnLQwCTeDv8uzluRSnm71I3QCLdhrqE2e9YkxvuxdBfpT_PI7Yz-FOKnu1R6HsJeDCjn12Sk3vmAkt"
    "V2zb34MCdy7cpdTh_YVr7tss2u6vneTwrA86rZtu5Mbr1C1XsmvkxHQAdYo0",
    "h_96-mK1R_7glhsum81dZxjTnYynPbZpHziZjeeHcXYsXaaMwkOlODsWa7I9xXDoRwbKgB719rrmI2oKr6N3Do9U0ajaHF-NKJnwgjMd2w9cjz3"
    "_-kyNlxAr2v4IKhGNpmM5iIgOS1VZnOZ68m6_pbLBSp3nssTdlqvd0tIiTHU"};
constexpr char coefficient[] =
    "IYd7DHOhrWvxkwPQsRM2tOgrjbcrfvtQJipd-DlcxyVuuM9sQLdgjVk2oy26F0EmpScGLq2MowX7fhd_QJQ3ydy5c"
    "Y7YIBi87w93IKLEdfnbJtoOPLUW0ITrJReOgo1cq9SbsxYawBgfp_gh6A5603k2-ZQwVK0JKSHuLFkuQ3U";

// Self-signed by that key, for localhost and 127.0.0.1, from 2024 to 2124. The same certificate from every sandbox: to
// trust one is to trust all, and they are all the same nobody.
constexpr char certificate[] =
    "MIIDFDCCAfygAwIBAgIBATANBgkqhkiG9w0BAQsFADAzMTEwLwYDVQQDDChXb3JrIGFjY291bnQgc2FuZGJveCwgbm9ib2R5J3MgYXV0aG9yaX"
    "R5MCIYDzIwMjQwMTAxMDAwMDAwWhgPMjEyNDAxMDEwMDAwMDBaMDMxMTAvBgNVBAMMKFdvcmsgYWNjb3VudCBzYW5kYm94LCBub2JvZHkncyBh"
    "dXRob3JpdHkwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQCh+BYK4uPJtGXOjS1lYmM2K5J9vinh8CR3/BYlzJChNuOL2TSXxbbqY9"
    "13EeZ8dCn5VrD7io8ImtxLaYk8wTM/U+3QGbh3hCUv7JFP5IV3aVlL6kKA0ywPVb9ilE8TA5a8bpvfbr3SvaNnjuygxmj3AbONv/s4yDQs4v5t"
    "J/reSlpIdJed1LnPmt7Ex1sFhSwsD174pcF1A5L5ROjtZMEQxrZHYJqkeDrrnGya11UxMFBji4NmXG9veoKjlnAqH2QbgtPr8jkiGUkftoaHLF"
    "cW9Qr4NY2ai50Xw0Byj3+H2JoY2PyrZ62EWQwuz3WTOTY8BwNNb2BvniHgVFbK5emhAgMBAAGjLzAtMBoGA1UdEQQTMBGCCWxvY2FsaG9zdIcE"
    "fwAAATAPBgNVHRMBAf8EBTADAQH/MA0GCSqGSIb3DQEBCwUAA4IBAQBTOUuk29ECoXBitOAXjRbhVL5s0NHLm59D2Gu29MtUDGugoQhrItioMY"
    "+mg4x1Xa4KJcGtPiaM7lL8sqUnLRwQ1jMNGziPw+j/wfpdKCj+TSYtiuYQji79qlRiDoXyDIR6YfNCgFE09whUnHoJCnLxLVQvro5n+pG6aK2P"
    "3YFF4cvB+8pZC2SgeI1+cEaNqkilD9U60xSFqYwFNVfY+Jf+lwCIawcOIwQInbqHpxRzzOA6h9Yob8ZV+RwbeJU87+RRofsdf5ucTBfszTelHM"
    "Nd8qYIxc1nkz6FxU6gOmkcHeGYPxCf/Ff1H/vCKyhU132qe7wW0Af/qhA/+mofEQGS";

QByteArray fromBase64Url(const char *text)
{
    return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
}

//! One value of ASN.1 in its only encoding, DER.
QByteArray der(char tag, const QByteArray &contents)
{
    QByteArray length(1, char(contents.size()));
    if (contents.size() > 0xff)
        length = QByteArray("\x82") + char(contents.size() >> 8) + char(contents.size());
    else if (contents.size() > 0x7f)
        length.prepend('\x81');
    return tag + length + contents;
}

QByteArray derNumber(const QByteArray &bytes)
{
    // A first bit that is set would say that it is negative.
    return der(0x02, bytes.at(0) & '\x80' ? '\0' + bytes : bytes);
}

//! RSAPrivateKey of RFC 8017, appendix A.1.2.
QByteArray privateKeyDer()
{
    QByteArray numbers = derNumber(QByteArray(1, '\0')); // two primes
    for (const char *text :
        {modulus, exponent, privateExponent, primes[0], primes[1], reduced[0], reduced[1], coefficient})
        numbers += derNumber(fromBase64Url(text));
    return der(0x30, numbers);
}

QByteArray pem(const char *what, const QByteArray &der)
{
    QByteArray text = QByteArray("-----BEGIN ") + what + "-----\n";
    const QByteArray base64 = der.toBase64();
    for (qsizetype at = 0; at < base64.size(); at += 64)
        text += base64.mid(at, 64) + '\n';
    return text + "-----END " + what + "-----\n";
}

} // namespace

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray SigningKey::keyId() const
{
    // RFC 7638: the hash of the required members, in lexicographic order.
    const QByteArray members = QByteArray("{\"e\":\"") + exponent + "\",\"kty\":\"RSA\",\"n\":\"" + modulus + "\"}";
    return base64Url(QCryptographicHash::hash(members, QCryptographicHash::Sha256));
}

QByteArray SigningKey::sign(const QJsonObject &claims) const
{
    const QJsonObject header{{QStringLiteral("typ"), QStringLiteral("JWT")},
        {QStringLiteral("alg"), QStringLiteral("RS256")}, {QStringLiteral("kid"), QString::fromLatin1(keyId())}};
    const QByteArray input = base64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.'
        + base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return input + '.' + base64Url(rsaSha256(privateKeyDer(), input));
}

QJsonObject SigningKey::jwk(const QString &issuer) const
{
    const QByteArray bytes = QByteArray::fromBase64(certificate);
    return {{QStringLiteral("kty"), QStringLiteral("RSA")}, {QStringLiteral("use"), QStringLiteral("sig")},
        {QStringLiteral("kid"), QString::fromLatin1(keyId())},
        {QStringLiteral("x5t"),
            QString::fromLatin1(base64Url(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1)))},
        {QStringLiteral("n"), QString::fromLatin1(modulus)}, {QStringLiteral("e"), QString::fromLatin1(exponent)},
        {QStringLiteral("x5c"), QJsonArray{QLatin1String(certificate)}}, {QStringLiteral("issuer"), issuer}};
}

QByteArray SigningKey::certificatePem() const
{
    return pem("CERTIFICATE", QByteArray::fromBase64(certificate));
}

QByteArray SigningKey::privateKeyPem() const
{
    return pem("RSA PRIVATE KEY", privateKeyDer());
}

} // namespace graph::sandbox
