// SPDX-License-Identifier: MIT
#include "graph/identity/keychain_store.h"

#include "graph/one_shot.h"

#include <qt6keychain/keychain.h>

namespace graph {

namespace {

//! How a job ended; `value` only for reads.
class Ending {
public:
    explicit Ending(QKeychain::Error e)
        : error(e)
    {
    }
    QKeychain::Error error;
    SharedSecret value;
    bool late = false;
};

Error errorOf(const Ending &ending)
{
    const auto keychain = [](const char *code) { return Error(Fault::Keychain, QLatin1String(code)); };
    if (ending.late)
        return keychain("keychain.timeout");
    switch (ending.error) {
    case QKeychain::EntryNotFound:
        return Error(Fault::NotFound, QStringLiteral("keychain.no-entry"));
    case QKeychain::AccessDenied:
        return keychain("keychain.locked"); // "Cannot create an item in a locked collection"
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return keychain("keychain.refused");
    default:
        // NoBackendAvailable is nearly never what a missing keychain says: no bus, no service and no library all come
        // as OtherError.
        return keychain("keychain.missing");
    }
}

//! Starts a job and waits for its end or for the limit. Jobs are unparented and delete themselves: a running one that
//! is deleted leaves libsecret with a dangling pointer.
QCoro::Task<Ending> ended(
    QKeychain::Job *job, QString name, OneShot<Ending> ending, SharedClock clock, std::chrono::milliseconds limit)
{
    job->setKey(name);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    std::stop_source over;
    clock->wait(limit, over.get_token()).then([ending](bool due) {
        if (!due)
            return;
        Ending late(QKeychain::OtherError);
        late.late = true;
        ending.set(std::move(late));
    });
    job->start();
    const std::stop_token never; // a job cannot be called back
    const std::optional<Ending> result = co_await ending.wait(never);
    over.request_stop();
    co_return *result;
}

} // namespace

KeychainStore::KeychainStore(SharedClock clock, std::chrono::milliseconds limit, QString service)
    : m_clock(std::move(clock))
    , m_limit(limit)
    , m_service(std::move(service))
{
}

QCoro::Task<Result<Secret>> KeychainStore::read(QString name) const
{
    const OneShot<Ending> ending;
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    QObject::connect(job, &QKeychain::Job::finished, job, [ending, job] {
        Ending end(job->error());
        QByteArray bytes = job->binaryData();
        end.value = std::make_shared<const Secret>(Secret::take(bytes));
        ending.set(std::move(end));
    });
    const Ending end = co_await ended(job, std::move(name), ending, m_clock, m_limit);
    if (end.late || end.error != QKeychain::NoError)
        co_return errorOf(end);
    co_return end.value->clone();
}

QCoro::Task<Result<Done>> KeychainStore::write(QString name, SharedSecret value) const
{
#ifdef Q_OS_WIN
    if (value->size() > 2560) // CRED_MAX_CREDENTIAL_BLOB_SIZE
        co_return Error(Fault::Keychain, QStringLiteral("keychain.too-large"));
#endif
    const OneShot<Ending> ending;
    auto *job = new QKeychain::WritePasswordJob(m_service);
    const std::string_view bytes = value->reveal();
    job->setBinaryData(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    QObject::connect(job, &QKeychain::Job::finished, job, [ending, job] { ending.set(Ending(job->error())); });
    const Ending end = co_await ended(job, std::move(name), ending, m_clock, m_limit);
    if (end.late || end.error != QKeychain::NoError)
        co_return errorOf(end);
    co_return Done();
}

QCoro::Task<Result<Done>> KeychainStore::remove(QString name) const
{
    const OneShot<Ending> ending;
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    QObject::connect(job, &QKeychain::Job::finished, job, [ending, job] { ending.set(Ending(job->error())); });
    const Ending end = co_await ended(job, std::move(name), ending, m_clock, m_limit);
    if (!end.late && (end.error == QKeychain::NoError || end.error == QKeychain::EntryNotFound))
        co_return Done();
    co_return errorOf(end);
}

} // namespace graph
