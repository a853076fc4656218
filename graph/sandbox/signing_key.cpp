// SPDX-License-Identifier: MIT
#include "graph/sandbox/signing_key.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

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

template <auto free> class Freed {
public:
    template <class T> void operator()(T *pointer) const { free(pointer); }
};
using Number = std::unique_ptr<BIGNUM, Freed<BN_clear_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO_vfree>>;

Number number(const char *base64)
{
    const QByteArray bytes = QByteArray::fromBase64(base64, QByteArray::Base64UrlEncoding);
    return Number(BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()), int(bytes.size()), nullptr));
}

Key loadedKey()
{
    std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>> build(OSSL_PARAM_BLD_new());
    std::vector<Number> kept; // the builder only points at them
    const auto push = [&](const char *name, const char *base64) {
        kept.push_back(number(base64));
        OSSL_PARAM_BLD_push_BN(build.get(), name, kept.back().get());
    };
    push(OSSL_PKEY_PARAM_RSA_N, modulus);
    push(OSSL_PKEY_PARAM_RSA_E, exponent);
    push(OSSL_PKEY_PARAM_RSA_D, privateExponent);
    push(OSSL_PKEY_PARAM_RSA_FACTOR1, primes[0]);
    push(OSSL_PKEY_PARAM_RSA_FACTOR2, primes[1]);
    push(OSSL_PKEY_PARAM_RSA_EXPONENT1, reduced[0]);
    push(OSSL_PKEY_PARAM_RSA_EXPONENT2, reduced[1]);
    push(OSSL_PKEY_PARAM_RSA_COEFFICIENT1, coefficient);
    std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>> parameters(OSSL_PARAM_BLD_to_param(build.get()));
    std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(context.get());
    EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, parameters.get());
    return Key(key);
}

QByteArray contents(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, qsizetype(size));
}

} // namespace

class SigningKey::Private {
public:
    Key key = loadedKey();
    std::unique_ptr<X509, Freed<X509_free>> certificate;

    X509 *made()
    {
        if (certificate)
            return certificate.get();
        certificate.reset(X509_new());
        X509 *x = certificate.get();
        X509_set_version(x, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(x), 1);
        // The same certificate from every sandbox: to trust one is to trust all, and they are all the same nobody.
        ASN1_TIME_set_string(X509_getm_notBefore(x), "20240101000000Z");
        ASN1_TIME_set_string(X509_getm_notAfter(x), "21240101000000Z");
        X509_set_pubkey(x, key.get());
        X509_NAME *name = X509_get_subject_name(x);
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
            reinterpret_cast<const unsigned char *>("Work account sandbox, nobody's authority"), -1, -1, 0);
        X509_set_issuer_name(x, name);
        X509V3_CTX context;
        X509V3_set_ctx(&context, x, x, nullptr, nullptr, 0);
        X509V3_set_ctx_nodb(&context);
        for (const auto &[nid, value] : {std::pair(NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1"),
                 std::pair(NID_basic_constraints, "critical,CA:TRUE")}) {
            std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>> extension(
                X509V3_EXT_conf_nid(nullptr, &context, nid, value));
            X509_add_ext(x, extension.get(), -1);
        }
        X509_sign(x, key.get(), EVP_sha256());
        return x;
    }
};

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

SigningKey::SigningKey()
    : d(std::make_unique<Private>())
{
}

SigningKey::~SigningKey() = default;

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
    std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, d->key.get());
    size_t size = 0;
    const auto *bytes = reinterpret_cast<const unsigned char *>(input.constData());
    EVP_DigestSign(context.get(), nullptr, &size, bytes, size_t(input.size()));
    QByteArray signature(qsizetype(size), '\0');
    EVP_DigestSign(
        context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes, size_t(input.size()));
    signature.truncate(qsizetype(size));
    return input + '.' + base64Url(signature);
}

QJsonObject SigningKey::jwk(const QString &issuer) const
{
    unsigned char *der = nullptr;
    const int size = i2d_X509(d->made(), &der);
    const QByteArray certificate(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return {{QStringLiteral("kty"), QStringLiteral("RSA")}, {QStringLiteral("use"), QStringLiteral("sig")},
        {QStringLiteral("kid"), QString::fromLatin1(keyId())},
        {QStringLiteral("x5t"),
            QString::fromLatin1(base64Url(QCryptographicHash::hash(certificate, QCryptographicHash::Sha1)))},
        {QStringLiteral("n"), QString::fromLatin1(modulus)}, {QStringLiteral("e"), QString::fromLatin1(exponent)},
        {QStringLiteral("x5c"), QJsonArray{QString::fromLatin1(certificate.toBase64())}},
        {QStringLiteral("issuer"), issuer}};
}

QByteArray SigningKey::certificatePem() const
{
    Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), d->made());
    return contents(bio.get());
}

QByteArray SigningKey::privateKeyPem() const
{
    Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), d->key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return contents(bio.get());
}

} // namespace graph::sandbox
