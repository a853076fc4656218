// SPDX-License-Identifier: MIT
#include "wizard/ledger/sealed_file.h"

#include "graph/utc.h"
#include "wizard/ledger/seal.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QtEndian>

#include <sodium.h>

#include <cstring>
#include <span>

namespace wizard {

using graph::Done;
using graph::Error;
using graph::Fault;
using graph::Result;
using graph::Secret;

namespace {

constexpr int sealedVersion = 1;
constexpr qint64 largestSealed = 64 * 1024 * 1024;
constexpr quint32 longestPart = 4096;
// A file from elsewhere does not make this computer work for hours.
constexpr qint64 mostOperations = 16;
constexpr qint64 mostMemory = 1024LL * 1024 * 1024;

const QString kindName = QStringLiteral("work-account-wizard passwords");

Error noMemory()
{
    return Error(Fault::Rejected, QStringLiteral("passphrase.no-memory"));
}

Error closedFile()
{
    return Error(Fault::Rejected, QStringLiteral("sealed.closed"));
}

Error foreignFile()
{
    return Error(Fault::Storage, QStringLiteral("sealed.foreign"));
}

Result<Secret> keyFrom(const Secret &passphrase, const QByteArray &salt, PassphraseStore::Cost cost)
{
    bool made = false;
    Secret key = Secret::made(sealKeySize(), [&](char *out) {
        made = crypto_pwhash(reinterpret_cast<unsigned char *>(out), sealKeySize(), passphrase.reveal().data(),
                   passphrase.size(), reinterpret_cast<const unsigned char *>(salt.constData()), cost.operations,
                   cost.memory, crypto_pwhash_ALG_ARGON2ID13)
            == 0;
    });
    if (!made)
        return noMemory();
    return key;
}

//! What the seal is bound to: nobody makes the key cheaper, or passes the file for another kind.
QByteArray boundTo(const QByteArray &salt, PassphraseStore::Cost cost)
{
    return kindName.toUtf8() + ' ' + QByteArray::number(sealedVersion) + ' ' + salt.toHex() + ' '
        + QByteArray::number(static_cast<qulonglong>(cost.operations)) + ' '
        + QByteArray::number(static_cast<qulonglong>(cost.memory));
}

std::vector<QByteArray> openParts(const LedgerEntry &entry)
{
    return {entry.accountKey.toUtf8(), entry.tenantName.toUtf8(), entry.upn.toUtf8(), entry.displayName.toUtf8(),
        entry.userId.toUtf8(), entry.planned.toString(Qt::ISODateWithMs).toUtf8()};
}

constexpr std::size_t partCount = 7; // those and the password

//! All of it in guarded memory: a length and its bytes, seven a person.
Secret packed(const std::vector<OpenedPassword> &passwords)
{
    std::size_t size = 0;
    for (const OpenedPassword &one : passwords) {
        for (const QByteArray &part : openParts(one.entry))
            size += 4 + static_cast<std::size_t>(part.size());
        size += 4 + one.password->size();
    }
    return Secret::made(size, [&passwords](char *out) {
        const auto put = [&out](std::string_view part) {
            qToLittleEndian(static_cast<quint32>(part.size()), out);
            if (!part.empty())
                std::memcpy(out + 4, part.data(), part.size());
            out += 4 + part.size();
        };
        for (const OpenedPassword &one : passwords) {
            for (const QByteArray &part : openParts(one.entry))
                put({part.constData(), static_cast<std::size_t>(part.size())});
            put(one.password->reveal());
        }
    });
}

Result<std::vector<OpenedPassword>> unpacked(std::string_view rest)
{
    std::vector<OpenedPassword> passwords;
    while (!rest.empty()) {
        std::string_view parts[partCount];
        for (std::string_view &part : parts) {
            if (rest.size() < 4)
                return closedFile();
            const auto size = qFromLittleEndian<quint32>(rest.data());
            if (size > longestPart || rest.size() - 4 < size)
                return closedFile();
            part = rest.substr(4, size);
            rest.remove_prefix(4 + size);
        }
        const auto text = [&parts](int i) {
            return QString::fromUtf8(parts[i].data(), static_cast<qsizetype>(parts[i].size()));
        };
        LedgerEntry entry;
        entry.accountKey = text(0);
        entry.tenantName = text(1);
        entry.upn = text(2);
        entry.displayName = text(3);
        entry.userId = text(4);
        entry.planned = QDateTime::fromString(text(5), Qt::ISODateWithMs);
        entry.state = LedgerEntry::State::Created;
        if (parts[6].empty() || entry.upn.isEmpty())
            return closedFile();
        passwords.emplace_back(std::move(entry), std::make_shared<const Secret>(parts[6]));
    }
    return passwords;
}

} // namespace

Result<Done> writeSealedFile(const QString &file, const std::vector<OpenedPassword> &passwords,
    const Secret &passphrase, PassphraseStore::Cost cost, const graph::Random &random)
{
    if (passphrase.size() < PassphraseStore::shortest())
        return Error(Fault::Rejected, QStringLiteral("passphrase.short"));
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    random.fill(std::as_writable_bytes(std::span(salt.data(), static_cast<std::size_t>(salt.size()))));
    const Result<Secret> key = keyFrom(passphrase, salt, cost);
    if (!key)
        return key.error();
    const QByteArray sealed = seal(packed(passwords), key.value(), boundTo(salt, cost), random);
    const QJsonObject content{{QStringLiteral("kind"), kindName}, {QStringLiteral("version"), sealedVersion},
        {QStringLiteral("salt"), QString::fromLatin1(salt.toBase64())},
        {QStringLiteral("operations"), static_cast<qint64>(cost.operations)},
        {QStringLiteral("memory"), static_cast<qint64>(cost.memory)},
        {QStringLiteral("sealed"), QString::fromLatin1(sealed.toBase64())}};
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    QSaveFile to(file);
    if (!to.open(QIODevice::WriteOnly) || !to.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || to.write(bytes) != bytes.size() || !to.commit())
        return Error(Fault::Storage, QStringLiteral("sealed.not-written"));
    return Done();
}

Result<std::vector<OpenedPassword>> readSealedFile(const QString &file, const Secret &passphrase)
{
    QFile from(file);
    if (!from.open(QIODevice::ReadOnly))
        return Error(Fault::Storage, QStringLiteral("sealed.not-read"));
    if (from.size() > largestSealed)
        return foreignFile();
    const QJsonObject content = QJsonDocument::fromJson(from.readAll()).object();
    const auto bytes = [&content](const char *name) {
        return QByteArray::fromBase64(content.value(QLatin1String(name)).toString().toLatin1());
    };
    const QByteArray salt = bytes("salt");
    const qint64 operations = content.value(QLatin1String("operations")).toInteger();
    const qint64 memory = content.value(QLatin1String("memory")).toInteger();
    if (content.value(QLatin1String("kind")).toString() != kindName
        || content.value(QLatin1String("version")).toInt() != sealedVersion || salt.size() != crypto_pwhash_SALTBYTES
        || operations < static_cast<qint64>(crypto_pwhash_OPSLIMIT_MIN) || operations > mostOperations
        || memory < static_cast<qint64>(crypto_pwhash_MEMLIMIT_MIN) || memory > mostMemory)
        return foreignFile();
    PassphraseStore::Cost cost = PassphraseStore::Cost::moderate();
    cost.operations = static_cast<unsigned long long>(operations);
    cost.memory = static_cast<std::size_t>(memory);
    const Result<Secret> key = keyFrom(passphrase, salt, cost);
    if (!key)
        return key.error();
    const Result<Secret> plain = unseal(bytes("sealed"), key.value(), boundTo(salt, cost));
    if (!plain)
        return closedFile();
    return unpacked(plain.value().reveal());
}

} // namespace wizard
