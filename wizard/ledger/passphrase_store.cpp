// SPDX-License-Identifier: MIT
#include "wizard/ledger/passphrase_store.h"

#include "wizard/ledger/owner_only.h"
#include "wizard/ledger/seal.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QThread>

#include <sodium.h>

#include <coroutine>

namespace wizard {

using graph::Done;
using graph::Error;
using graph::Fault;
using graph::Result;
using graph::Secret;
using graph::SharedSecret;

namespace {

constexpr int version = 1;
const QByteArray checkText = QByteArrayLiteral("work-account-wizard passphrase");

Error locked()
{
    return Error(Fault::Keychain, QStringLiteral("passphrase.needed"));
}

Error damaged()
{
    return Error(Fault::Keychain, QStringLiteral("passphrase.damaged"));
}

QByteArray bytesOf(const QJsonObject &object, const char *name)
{
    return QByteArray::fromBase64(object.value(QLatin1String(name)).toString().toLatin1());
}

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

//! Argon2id takes a second and a lot of memory, on purpose: not on the caller's thread.
class Derivation {
public:
    Derivation(SharedSecret passphrase, QByteArray salt, PassphraseStore::Cost cost)
        : m_passphrase(std::move(passphrase))
        , m_salt(std::move(salt))
        , m_cost(cost)
    {
    }
    bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        QThread *thread = QThread::create([this] { m_key = derive(); });
        // Comes back to the caller's thread; the frame lives until then, because only this resumes it.
        QObject::connect(thread, &QThread::finished, thread, [thread, waiting] {
            thread->deleteLater();
            waiting.resume();
        });
        thread->start();
    }
    //! Null where there is not enough memory.
    SharedSecret await_resume() { return std::move(m_key); }

private:
    SharedSecret derive() const
    {
        bool made = false;
        Secret key = Secret::made(sealKeySize(), [&](char *out) {
            made = crypto_pwhash(reinterpret_cast<unsigned char *>(out), sealKeySize(), m_passphrase->reveal().data(),
                       m_passphrase->size(), reinterpret_cast<const unsigned char *>(m_salt.constData()),
                       m_cost.operations, m_cost.memory, crypto_pwhash_ALG_ARGON2ID13)
                == 0;
        });
        return made ? std::make_shared<const Secret>(std::move(key)) : nullptr;
    }

    SharedSecret m_passphrase;
    QByteArray m_salt;
    PassphraseStore::Cost m_cost;
    SharedSecret m_key;
};

} // namespace

class PassphraseStore::Private {
public:
    QString file;
    graph::SharedRandom random;
    Cost cost;
    SharedSecret key; //!< null while locked

    Result<QJsonObject> load() const
    {
        QFile from(file);
        if (!from.open(QIODevice::ReadOnly))
            return Error(Fault::Storage, QStringLiteral("ledger.read-only"));
        const QJsonObject content = QJsonDocument::fromJson(from.readAll()).object();
        if (content.value(QLatin1String("version")).toInt() != version
            || bytesOf(content, "salt").size() != crypto_pwhash_SALTBYTES)
            return damaged();
        return content;
    }
    Result<Done> save(const QJsonObject &content) const
    {
        Result<Done> mine = makeOwnerOnly(file);
        if (!mine)
            return mine;
        // Whole or not at all; the new file has the rights of the old one.
        QSaveFile to(file);
        const QByteArray bytes = QJsonDocument(content).toJson();
        if (!to.open(QIODevice::WriteOnly))
            return Error(Fault::Storage, QStringLiteral("ledger.read-only"));
        if (to.write(bytes) != bytes.size() || !to.commit())
            return Error(Fault::Storage, QStringLiteral("ledger.disk-full"));
        return Done();
    }
};

PassphraseStore::Cost PassphraseStore::Cost::moderate()
{
    Cost cost;
    cost.operations = crypto_pwhash_OPSLIMIT_MODERATE;
    cost.memory = crypto_pwhash_MEMLIMIT_MODERATE;
    return cost;
}

PassphraseStore::Cost PassphraseStore::Cost::least()
{
    Cost cost;
    cost.operations = crypto_pwhash_OPSLIMIT_MIN;
    cost.memory = crypto_pwhash_MEMLIMIT_MIN;
    return cost;
}

PassphraseStore::PassphraseStore(QString file, graph::SharedRandom random, Cost cost)
    : d(std::make_shared<Private>())
{
    d->file = std::move(file);
    d->random = std::move(random);
    d->cost = cost;
}

PassphraseStore::~PassphraseStore() = default;

PassphraseStore::State PassphraseStore::state() const
{
    if (d->key)
        return State::Open;
    // makeOwnerOnly() leaves an empty file where the first write failed: that is none yet.
    return QFileInfo(d->file).size() > 0 ? State::Locked : State::None;
}

bool PassphraseStore::holds(const QString &name) const
{
    if (state() == State::None)
        return false;
    const Result<QJsonObject> content = d->load();
    return content && content.value().value(QLatin1String("keys")).toObject().contains(name);
}

QCoro::Task<Result<Done>> PassphraseStore::open(SharedSecret passphrase) const
{
    const auto own = d;
    const bool begin = state() == State::None;
    QJsonObject content;
    Cost cost = own->cost;
    if (begin) {
        if (!passphrase || passphrase->size() < shortest())
            co_return Error(Fault::Rejected, QStringLiteral("passphrase.short"));
        QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
        own->random->fill(
            std::as_writable_bytes(std::span(salt.data(), static_cast<std::size_t>(crypto_pwhash_SALTBYTES))));
        content.insert(QStringLiteral("version"), version);
        content.insert(QStringLiteral("salt"), text(salt));
        content.insert(QStringLiteral("operations"), static_cast<qint64>(cost.operations));
        content.insert(QStringLiteral("memory"), static_cast<qint64>(cost.memory));
    } else {
        const Result<QJsonObject> loaded = own->load();
        if (!loaded)
            co_return loaded.error();
        content = loaded.value();
        cost.operations = static_cast<unsigned long long>(content.value(QLatin1String("operations")).toInteger());
        cost.memory = static_cast<std::size_t>(content.value(QLatin1String("memory")).toInteger());
        // What a changed file asks for must not take the machine down.
        if (cost.operations > crypto_pwhash_OPSLIMIT_SENSITIVE || cost.memory > crypto_pwhash_MEMLIMIT_SENSITIVE)
            co_return damaged();
        if (!passphrase || passphrase->isEmpty())
            co_return Error(Fault::Rejected, QStringLiteral("passphrase.wrong"));
    }
    Derivation derivation(passphrase, bytesOf(content, "salt"), cost);
    const SharedSecret key = co_await derivation;
    if (!key)
        co_return Error(Fault::Keychain, QStringLiteral("passphrase.no-memory"));
    if (begin) {
        const Secret check(std::string_view(checkText.constData(), static_cast<std::size_t>(checkText.size())));
        content.insert(QStringLiteral("check"), text(seal(check, *key, "check", *own->random)));
        const Result<Done> saved = own->save(content);
        if (!saved)
            co_return saved.error();
    } else {
        const Result<Secret> check = unseal(bytesOf(content, "check"), *key, "check");
        if (!check)
            co_return Error(Fault::Rejected, QStringLiteral("passphrase.wrong"));
    }
    own->key = key;
    co_return Done();
}

QCoro::Task<Result<Secret>> PassphraseStore::read(QString name) const
{
    const auto own = d;
    if (!own->key)
        co_return state() == State::None ? Error(Fault::NotFound) : locked();
    const Result<QJsonObject> content = own->load();
    if (!content)
        co_return content.error();
    const QJsonObject keys = content.value().value(QLatin1String("keys")).toObject();
    if (!keys.contains(name))
        co_return Error(Fault::NotFound);
    const QByteArray sealed = QByteArray::fromBase64(keys.value(name).toString().toLatin1());
    Result<Secret> opened = unseal(sealed, *own->key, name.toUtf8());
    if (!opened)
        co_return damaged();
    co_return opened;
}

QCoro::Task<Result<Done>> PassphraseStore::write(QString name, SharedSecret value) const
{
    const auto own = d;
    if (!own->key)
        co_return locked();
    Result<QJsonObject> content = own->load();
    if (!content)
        co_return content.error();
    QJsonObject keys = content.value().value(QLatin1String("keys")).toObject();
    keys.insert(name, text(seal(*value, *own->key, name.toUtf8(), *own->random)));
    QJsonObject changed = content.value();
    changed.insert(QStringLiteral("keys"), keys);
    co_return own->save(changed);
}

QCoro::Task<Result<Done>> PassphraseStore::remove(QString name) const
{
    const auto own = d;
    if (!holds(name))
        co_return Done();
    Result<QJsonObject> content = own->load();
    if (!content)
        co_return content.error();
    QJsonObject keys = content.value().value(QLatin1String("keys")).toObject();
    keys.remove(name);
    QJsonObject changed = content.value();
    changed.insert(QStringLiteral("keys"), keys);
    co_return own->save(changed);
}

LedgerKeys::LedgerKeys(graph::SharedSecretStore keychain, std::shared_ptr<const PassphraseStore> passphrase)
    : m_keychain(std::move(keychain))
    , m_passphrase(std::move(passphrase))
{
}

const graph::SecretStore &LedgerKeys::holder(const QString &name) const
{
    if (m_passphrase->holds(name))
        return *m_passphrase;
    return *m_keychain;
}

QCoro::Task<Result<Secret>> LedgerKeys::read(QString name) const
{
    return holder(name).read(std::move(name));
}

QCoro::Task<Result<Done>> LedgerKeys::write(QString name, SharedSecret value) const
{
    // Who chose a passphrase has no keychain to come back to; new keys go where the last one went.
    if (m_passphrase->state() != PassphraseStore::State::None)
        return m_passphrase->write(std::move(name), std::move(value));
    return m_keychain->write(std::move(name), std::move(value));
}

QCoro::Task<Result<Done>> LedgerKeys::remove(QString name) const
{
    return holder(name).remove(std::move(name));
}

} // namespace wizard
