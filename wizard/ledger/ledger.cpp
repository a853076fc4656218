// SPDX-License-Identifier: MIT
#include "wizard/ledger/ledger.h"

#include "wizard/ledger/gate.h"
#include "wizard/ledger/ledger_file.h"
#include "wizard/ledger/ledger_thread.h"
#include "wizard/ledger/seal.h"

#include <sodium.h>

#include <algorithm>
#include <map>

namespace wizard {

using graph::Done;
using graph::Error;
using graph::Fault;
using graph::Result;
using graph::Secret;
using graph::SharedSecret;
using State = LedgerEntry::State;

class Ledger::Private {
public:
    QString file;
    graph::SharedSecretStore secrets;
    graph::SharedClock clock;
    graph::SharedRandom random;
    std::shared_ptr<LedgerThread> thread;
    std::map<QString, SharedSecret> keys; //!< data keys read so far, in guarded memory
    Gate keyGate; //!< one at a time: two that find no key must not make two

    std::shared_ptr<LedgerThread> running()
    {
        if (!thread)
            thread = std::make_shared<LedgerThread>(std::make_unique<LedgerFile>(file, clock, random));
        return thread;
    }
};

namespace {

//! A data key with its name.
class NamedKey {
public:
    NamedKey(QString id, SharedSecret key)
        : m_id(std::move(id))
        , m_key(std::move(key))
    {
    }
    const QString &id() const { return m_id; }
    const SharedSecret &key() const { return m_key; }

private:
    QString m_id;
    SharedSecret m_key;
};

QString storeName(const QString &keyId)
{
    return QStringLiteral("ledger-key-") + keyId;
}

QString freshId(const graph::Random &random)
{
    QByteArray bytes(8, Qt::Uninitialized);
    random.fill(std::as_writable_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size()))));
    return QString::fromLatin1(bytes.toHex());
}

Secret freshKey(const graph::Random &random)
{
    return Secret::made(
        sealKeySize(), [&random](char *out) { random.fill(std::as_writable_bytes(std::span(out, sealKeySize()))); });
}

//! Keychains hold text more surely than bytes.
Secret hexOf(const Secret &key)
{
    // sodium_bin2hex ends what it writes with a zero, which is no part of the text.
    const Secret ended = Secret::made(key.size() * 2 + 1, [&key](char *out) {
        sodium_bin2hex(
            out, key.size() * 2 + 1, reinterpret_cast<const unsigned char *>(key.reveal().data()), key.size());
    });
    return Secret(ended.reveal().substr(0, key.size() * 2));
}

Result<SharedSecret> keyOf(const Secret &hex)
{
    std::size_t size = 0;
    Secret key = Secret::made(sealKeySize(), [&](char *out) {
        sodium_hex2bin(reinterpret_cast<unsigned char *>(out), sealKeySize(), hex.reveal().data(), hex.size(), nullptr,
            &size, nullptr);
    });
    if (size != sealKeySize())
        return Error(Fault::Keychain, QStringLiteral("keychain.damaged"));
    return std::make_shared<const Secret>(std::move(key));
}

//! From which states a row may come to what became of it. Never from HandedOver; a failed row has no secret any more.
LedgerFile::Move moveOf(const LedgerMark &mark)
{
    switch (mark.what) {
    case LedgerMark::What::Created:
        return {
            mark.id, {State::Planned, State::Sent, State::Created, State::Unknown}, State::Created, false, mark.userId};
    case LedgerMark::What::Failed:
        return {mark.id, {State::Planned, State::Sent, State::Failed, State::Unknown}, State::Failed, true, {}};
    case LedgerMark::What::Unknown:
        break;
    }
    return {mark.id, {State::Planned, State::Sent, State::Unknown}, State::Unknown, false, {}};
}

Error lockedKeychain()
{
    return Error(Fault::Keychain, QStringLiteral("keychain.locked"));
}

} // namespace

// Static members of a helper that may see Private; none is a coroutine of an object that could go away.
class LedgerWork {
public:
    using Shared = std::shared_ptr<Ledger::Private>;
    using Thread = std::shared_ptr<LedgerThread>;

    //! The key of that name, Fault::NotFound where the store does not have it.
    static QCoro::Task<Result<SharedSecret>> keyNamed(Shared d, QString id)
    {
        const auto known = d->keys.find(id);
        if (known != d->keys.end()) {
            // By const value: QCoro 0.8 moves out of what a `co_return` names when it has to convert it.
            const SharedSecret key = known->second;
            co_return key;
        }
        auto secrets = d->secrets;
        Result<Secret> hex = co_await secrets->read(storeName(id));
        if (!hex)
            co_return hex.error();
        Result<SharedSecret> key = keyOf(hex.value());
        if (key)
            d->keys[id] = key.value();
        co_return key;
    }

    //! Makes a key, sees that the store really holds it, and enters it as the current one, unless another program was
    //! faster. Keys have names of their own, so none is ever overwritten.
    static QCoro::Task<Result<Done>> makeKey(Shared d, Thread thread, QString expected)
    {
        const QString id = freshId(*d->random);
        const SharedSecret key = std::make_shared<const Secret>(freshKey(*d->random));
        auto secrets = d->secrets;
        // A ledger in memory needs no key that outlives it.
        const bool stored = !d->file.isEmpty();
        if (stored) {
            const SharedSecret hex = std::make_shared<const Secret>(hexOf(*key));
            const Result<Done> written = co_await secrets->write(storeName(id), hex);
            if (!written)
                co_return written.error();
            const Result<Secret> back = co_await secrets->read(storeName(id));
            if (!back)
                co_return back.error().fault() == Fault::NotFound ? lockedKeychain() : back.error();
            if (back.value().reveal() != hex->reveal())
                co_return Error(Fault::Keychain, QStringLiteral("keychain.damaged"));
        }
        auto adopt = thread->run([id, expected](LedgerFile &file) { return file.adoptKey(id, expected); });
        const Result<QString> current = co_await adopt;
        if (current && current.value() == id) {
            d->keys[id] = key;
            co_return Done();
        }
        if (stored) {
            const Result<Done> removed = co_await secrets->remove(storeName(id));
            Q_UNUSED(removed); // a key nobody uses; harmless
        }
        if (!current)
            co_return current.error();
        co_return Done();
    }

    //! The key that seals new rows.
    static QCoro::Task<Result<NamedKey>> currentKey(Shared d, Thread thread)
    {
        auto turn = d->keyGate.enter();
        co_await turn;
        const GatePass pass(d, &d->keyGate);
        // Twice: where another program was faster, its key is taken.
        for (int i = 0; i < 3; ++i) {
            auto look = thread->run([](LedgerFile &file) { return file.keys(); });
            const Result<LedgerFile::Keys> keys = co_await look;
            if (!keys)
                co_return keys.error();
            const QString id = keys.value().current;
            if (!id.isEmpty()) {
                const Result<SharedSecret> key = co_await keyNamed(d, id);
                if (key)
                    co_return NamedKey(id, key.value());
                if (key.error().fault() != Fault::NotFound)
                    co_return key.error();
                if (keys.value().sealedRows)
                    co_return lockedKeychain();
            }
            const Result<Done> made = co_await makeKey(d, thread, id);
            if (!made)
                co_return made.error();
        }
        co_return Error(Fault::Storage, QStringLiteral("ledger.busy"));
    }

    static QCoro::Task<Result<qint64>> plan(Shared d, Thread thread, LedgerEntry entry, SharedSecret password)
    {
        if (!password || password->isEmpty())
            co_return Error(Fault::Rejected, QStringLiteral("ledger.no-password"));
        const Result<NamedKey> key = co_await currentKey(d, thread);
        if (!key)
            co_return key.error();
        const NamedKey named = key.value();
        auto add = thread->run([entry, named, password](
                                   LedgerFile &file) { return file.add(entry, named.id(), *named.key(), *password); });
        co_return co_await add;
    }

    static QCoro::Task<Result<std::vector<qint64>>> noteSentMany(
        Shared d, Thread thread, std::vector<LedgerEntry> entries, std::vector<SharedSecret> passwords)
    {
        const bool whole = entries.size() == passwords.size()
            && std::all_of(passwords.begin(), passwords.end(),
                [](const SharedSecret &password) { return password && !password->isEmpty(); });
        if (!whole)
            co_return Error(Fault::Rejected, QStringLiteral("ledger.no-password"));
        const Result<NamedKey> key = co_await currentKey(d, thread);
        if (!key)
            co_return key.error();
        const NamedKey named = key.value();
        auto add = thread->run([entries, named, passwords](LedgerFile &file) {
            return file.addSent(entries, named.id(), *named.key(), passwords);
        });
        co_return co_await add;
    }

    static QCoro::Task<Result<Done>> reseal(Shared d, Thread thread, qint64 id, SharedSecret password)
    {
        if (!password || password->isEmpty())
            co_return Error(Fault::Rejected, QStringLiteral("ledger.no-password"));
        const Result<NamedKey> key = co_await currentKey(d, thread);
        if (!key)
            co_return key.error();
        const NamedKey named = key.value();
        auto work = thread->run(
            [id, named, password](LedgerFile &file) { return file.reseal(id, named.id(), *named.key(), *password); });
        co_return co_await work;
    }

    static QCoro::Task<Result<Secret>> password(Shared d, Thread thread, qint64 id)
    {
        auto look = thread->run([id](LedgerFile &file) { return file.sealed(id); });
        const Result<LedgerFile::Sealed> sealed = co_await look;
        if (!sealed)
            co_return sealed.error();
        const Result<SharedSecret> key = co_await keyNamed(d, sealed.value().keyId);
        if (!key)
            co_return key.error().fault() == Fault::NotFound ? lockedKeychain() : key.error();
        co_return unseal(sealed.value().bytes, *key.value(), sealed.value().bound);
    }

    static QCoro::Task<Result<Done>> renewKey(Shared d, Thread thread)
    {
        auto turn = d->keyGate.enter();
        co_await turn;
        const GatePass pass(d, &d->keyGate);
        auto look = thread->run([](LedgerFile &file) { return file.keys(); });
        const Result<LedgerFile::Keys> keys = co_await look;
        if (!keys)
            co_return keys.error();
        co_return co_await makeKey(d, thread, keys.value().current);
    }

    static QCoro::Task<Result<Done>> step(Shared d, Thread thread, LedgerMark mark)
    {
        return file(std::move(d), std::move(thread), [move = moveOf(mark)](LedgerFile &file) {
            return file.move(move.id, move.from, move.to, move.erase, move.userId);
        });
    }

    //! One piece of work on the file, without the keychain.
    template <class Work>
    static auto file(Shared d, Thread thread, Work work) -> QCoro::Task<std::invoke_result_t<Work, LedgerFile &>>
    {
        // The state is held until the answer is here: the thread must not go before its work.
        auto held = d;
        auto job = thread->run(std::move(work));
        co_return co_await job;
    }
};

Ledger::Ledger(QString file, graph::SharedSecretStore secrets, graph::SharedClock clock, graph::SharedRandom random)
    : d(std::make_shared<Private>())
{
    // Without a keychain that lasts nothing in the file could be opened again: then nothing is put there.
    d->file = secrets->lasting() ? std::move(file) : QString();
    d->secrets = std::move(secrets);
    d->clock = std::move(clock);
    d->random = std::move(random);
}

Ledger::~Ledger() = default;

bool Ledger::lasting() const
{
    return !d->file.isEmpty();
}

void Ledger::keepInMemory()
{
    d->file.clear();
    d->thread.reset(); // work under way holds the old one
}

QCoro::Task<Result<qint64>> Ledger::plan(LedgerEntry entry, SharedSecret password) const
{
    return LedgerWork::plan(d, d->running(), std::move(entry), std::move(password));
}

QCoro::Task<Result<Done>> Ledger::markSent(qint64 id) const
{
    return LedgerWork::file(
        d, d->running(), [id](LedgerFile &file) { return file.move(id, {State::Planned}, State::Sent, false, {}); });
}

QCoro::Task<Result<std::vector<qint64>>> Ledger::noteSentMany(
    std::vector<LedgerEntry> entries, std::vector<SharedSecret> passwords) const
{
    return LedgerWork::noteSentMany(d, d->running(), std::move(entries), std::move(passwords));
}

QCoro::Task<Result<std::vector<qint64>>> Ledger::markSentMany(std::vector<qint64> ids) const
{
    std::vector<LedgerFile::Move> moves;
    moves.reserve(ids.size());
    for (const qint64 id : ids)
        moves.push_back({id, {State::Planned}, State::Sent, false, {}});
    return LedgerWork::file(d, d->running(), [moves](LedgerFile &file) { return file.moveMany(moves); });
}

QCoro::Task<Result<std::vector<qint64>>> Ledger::markMany(std::vector<LedgerMark> marks) const
{
    std::vector<LedgerFile::Move> moves;
    moves.reserve(marks.size());
    for (const LedgerMark &mark : marks)
        moves.push_back(moveOf(mark));
    return LedgerWork::file(d, d->running(), [moves](LedgerFile &file) { return file.moveMany(moves); });
}

QCoro::Task<Result<Done>> Ledger::markCreated(qint64 id, QString userId) const
{
    return LedgerWork::step(d, d->running(), LedgerMark(id, LedgerMark::What::Created, std::move(userId)));
}

QCoro::Task<Result<Done>> Ledger::markFailed(qint64 id) const
{
    return LedgerWork::step(d, d->running(), LedgerMark(id, LedgerMark::What::Failed));
}

QCoro::Task<Result<Done>> Ledger::markUnknown(qint64 id) const
{
    return LedgerWork::step(d, d->running(), LedgerMark(id, LedgerMark::What::Unknown));
}

QCoro::Task<Result<Done>> Ledger::markHandedOver(qint64 id, QString how, QString whom) const
{
    return LedgerWork::file(d, d->running(),
        [id, how = std::move(how), whom = std::move(whom)](LedgerFile &file) { return file.handOver(id, how, whom); });
}

QCoro::Task<Result<Done>> Ledger::reseal(qint64 id, SharedSecret password) const
{
    return LedgerWork::reseal(d, d->running(), id, std::move(password));
}

QCoro::Task<Result<Secret>> Ledger::password(qint64 id) const
{
    return LedgerWork::password(d, d->running(), id);
}

QCoro::Task<Result<std::vector<LedgerEntry>>> Ledger::open() const
{
    return LedgerWork::file(d, d->running(), [](LedgerFile &file) { return file.open(); });
}

QCoro::Task<Result<std::vector<LedgerEntry>>> Ledger::receipts() const
{
    return LedgerWork::file(d, d->running(), [](LedgerFile &file) { return file.receipts(); });
}

QCoro::Task<Result<Done>> Ledger::forget(qint64 id) const
{
    return LedgerWork::file(d, d->running(), [id](LedgerFile &file) { return file.forget(id); });
}

QCoro::Task<Result<Done>> Ledger::renewKey() const
{
    return LedgerWork::renewKey(d, d->running());
}

} // namespace wizard
