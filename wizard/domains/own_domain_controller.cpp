// SPDX-License-Identifier: MIT
#include "wizard/domains/own_domain_controller.h"

#include "graph/discovery/domain_name.h"

#include <QPointer>
#include <QUrl>

#include <QCoroTask>

#include <algorithm>

namespace wizard {

using graph::Error;
using graph::Fault;
using graph::Result;

OwnDomainController::OwnDomainController(Environment &environment, AccountBook &book, Journey &journey,
    SignInController &signIn, DomainMemory memory, DnsServers servers, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_book(book)
    , m_journey(journey)
    , m_signIn(signIn)
    , m_memory(std::move(memory))
    , m_servers(std::move(servers))
{
    if (m_memory.load)
        m_notes = m_memory.load();
    connect(&m_book, &AccountBook::changed, this, &OwnDomainController::onBook);
    connect(&m_journey, &Journey::changed, this, &OwnDomainController::changed);
    connect(&m_signIn, &SignInController::signedInAs, this, [this] {
        if (m_state == State::NeedsSignIn && m_book.current())
            prove(false);
    });
}

OwnDomainController::~OwnDomainController()
{
    m_stop.request_stop();
}

void OwnDomainController::setState(State state)
{
    m_state = state;
    emit changed();
}

void OwnDomainController::setTyped(const QString &text)
{
    if (text == m_typed)
        return;
    m_typed = text;
    m_inputError.reset();
    emit changed();
}

QString OwnDomainController::shownDomain() const
{
    return QUrl::fromAce(m_domain.toLatin1());
}

QString OwnDomainController::tenantName() const
{
    const graph::Session *session = m_book.current();
    return session ? m_book.nameOf(*session) : QString();
}

std::vector<DomainNote> OwnDomainController::waiting() const
{
    std::vector<DomainNote> mine;
    const graph::Session *session = m_book.current();
    for (const DomainNote &note : m_notes) {
        if (!session || note.accountKey == session->account().key())
            mine.push_back(note);
    }
    return mine;
}

QString OwnDomainController::root() const
{
    if (!m_verified || m_verified->root() || !m_book.organization())
        return {};
    for (const graph::Domain &domain : m_book.organization()->verifiedDomains()) {
        if (m_verified->name().endsWith(QLatin1Char('.') + domain.name()))
            return QUrl::fromAce(domain.name().toLatin1());
    }
    return {};
}

void OwnDomainController::add()
{
    const Result<QString> name = graph::domainOf(m_typed);
    if (!name) {
        m_inputError = name.error();
    } else if (name.value() == QLatin1String("onmicrosoft.com")
        || name.value().endsWith(QLatin1String(".onmicrosoft.com"))) {
        m_inputError = Error(Fault::Rejected, QStringLiteral("domain.initial"));
    } else if (graph::isConsumerDomain(name.value())) {
        m_inputError = Error(Fault::Rejected, QStringLiteral("domain.consumer"));
    } else {
        m_inputError.reset();
        m_domain = name.value();
        prove(false);
        return;
    }
    emit changed();
}

void OwnDomainController::resume(const QString &domain)
{
    m_domain = domain;
    m_typed = shownDomain();
    m_inputError.reset();
    prove(false);
}

void OwnDomainController::lookNow()
{
    if (!m_domain.isEmpty())
        prove(true);
}

void OwnDomainController::stop()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_turn;
}

void OwnDomainController::prove(bool askAtOnce)
{
    stop();
    m_error.reset();
    m_obstacle = Obstacle::None;
    m_owner.reset();
    m_verified.reset();
    const graph::Session *session = m_book.current();
    if (!session) {
        m_error = Error(Fault::SignInNeeded);
        setState(State::NeedsSignIn);
        return;
    }
    const int turn = m_turn;
    if (m_accountKey != session->account().key())
        m_stage.reset();
    m_accountKey = session->account().key();
    ProofPlan plan(session->directory().domainSetup(), m_domain, sandbox() ? DnsServers() : m_servers,
        m_environment.machine().clock);
    plan.askAtOnce = askAtOnce;
    const auto onStage = [self = QPointer<OwnDomainController>(this), turn](ProofStage stage) {
        if (!self || self->m_turn != turn)
            return;
        // What the last look saw stands until the next one is over.
        if (stage.looks == 0 && self->m_stage && self->m_stage->looks > 0) {
            stage.answers = self->m_stage->answers;
            stage.seen = self->m_stage->seen;
        }
        self->note();
        self->m_stage = std::move(stage);
        self->setState(State::Proving);
    };
    QCoro::connect(proveDomain(std::move(plan), onStage, m_stop.get_token()), this,
        [this, turn](const Result<graph::Domain> &result) {
            if (turn == m_turn)
                settle(result);
        });
    if (turn == m_turn && m_state != State::Proving)
        setState(State::Adding);
    else
        emit changed();
}

void OwnDomainController::settle(const Result<graph::Domain> &result)
{
    if (result) {
        finish(result.value());
        return;
    }
    const Error &error = result.error();
    if (error.cancelled())
        return;
    m_error = error;
    switch (error.fault()) {
    case Fault::SignInNeeded:
    case Fault::ConsentNeeded:
        setState(State::NeedsSignIn);
        return;
    case Fault::Forbidden:
        m_obstacle = Obstacle::Role;
        break;
    case Fault::Timeout:
        m_obstacle = error.code() == QLatin1String("verify.not-seen") ? Obstacle::NotSeen : Obstacle::Other;
        break;
    default:
        m_obstacle = ownedElsewhere(error)                 ? Obstacle::Elsewhere
            : error.fault() == Fault::Rejected && !m_stage ? Obstacle::Name
                                                           : Obstacle::Other;
        break;
    }
    setState(State::Failed);
    if (m_obstacle == Obstacle::Elsewhere)
        findOwner();
}

//! Who has it is public; whether anybody administers that tenant is no more than a hint.
void OwnDomainController::findOwner()
{
    const int turn = m_turn;
    const graph::TenantDiscovery discovery(m_environment.world().clouds(), m_environment.machine().plainPipeline());
    QCoro::connect(discovery.tenantAnywhere(m_domain, m_stop.get_token()), this,
        [this, turn](const Result<graph::TenantAnswer> &answer) {
            if (turn != m_turn || !answer || !answer.value().found())
                return;
            m_owner = answer.value();
            emit changed();
        });
    QCoro::connect(discovery.realm(m_environment.world().cloud(), m_domain, m_stop.get_token()), this,
        [this, turn](const Result<graph::RealmHint> &hint) {
            if (turn != m_turn || !hint || !hint.value().viral())
                return;
            m_obstacle = Obstacle::Unmanaged;
            emit changed();
        });
}

void OwnDomainController::finish(const graph::Domain &domain)
{
    m_verified = domain;
    forgetNote();
    const graph::Session *session = m_book.current();
    if (session && session->account().key() == m_accountKey) {
        // The list of verified domains lags behind: it is there at once for whoever added it.
        const QString key = m_accountKey;
        const auto with = [domain](const graph::Organization &old) {
            std::vector<graph::Domain> domains = old.verifiedDomains();
            if (std::none_of(domains.begin(), domains.end(),
                    [&domain](const graph::Domain &d) { return d.name() == domain.name(); }))
                domains.push_back(domain);
            graph::Organization now(old.id(), old.displayName(), std::move(domains));
            now.setSynced(old.synced());
            return now;
        };
        if (m_book.organization()) {
            m_book.setOrganization(with(*m_book.organization()));
        } else {
            QCoro::connect(session->directory().organization(m_stop.get_token()), this,
                [this, key, with](const Result<graph::Organization> &read) {
                    if (read)
                        m_book.setOrganizationOf(key, with(read.value()));
                });
        }
    }
    m_journey.setDomain(domain.name(), DomainVerdict::HasTenant);
    setState(State::Done);
    emit domainVerified(domain.name());
}

void OwnDomainController::pause()
{
    if (m_state != State::Adding && m_state != State::Proving)
        return;
    stop();
    another();
}

void OwnDomainController::giveUp()
{
    const graph::Session *session = m_book.current();
    if (!session || m_domain.isEmpty() || m_state == State::Done)
        return;
    stop();
    forgetNote();
    const int turn = m_turn;
    QCoro::connect(session->directory().domainSetup().remove(m_domain, m_stop.get_token()), this,
        [this, turn](const Result<graph::Done> &gone) {
            if (turn != m_turn)
                return;
            if (gone || gone.error().fault() == Fault::NotFound) {
                m_typed.clear();
                another();
            } else if (!gone.error().cancelled()) {
                note(); // it is there still
                m_error = gone.error();
                m_obstacle = gone.error().fault() == Fault::Forbidden ? Obstacle::Role : Obstacle::Other;
                setState(State::Failed);
            }
        });
    setState(State::Adding);
}

void OwnDomainController::another()
{
    stop();
    m_stage.reset();
    m_error.reset();
    m_obstacle = Obstacle::None;
    m_owner.reset();
    if (m_state == State::Done)
        m_typed.clear();
    m_verified.reset();
    m_domain.clear();
    setState(State::Naming);
}

SignInPurpose OwnDomainController::purpose() const
{
    SignInPurpose asked = m_signIn.purposeForCurrent({QString::fromLatin1(graph::permission::domainReadWriteAll)},
        tr("To add %1 to your organisation and to have it verified.").arg(shownDomain()),
        m_error ? m_error->claims() : QByteArray());
    if (!m_book.current()) {
        for (const DomainNote &note : m_notes) {
            if (note.domain == m_domain) {
                asked.tenant = note.tenant;
                asked.loginHint = note.username;
            }
        }
    }
    return asked;
}

SignInPurpose OwnDomainController::purposeElsewhere() const
{
    SignInPurpose asked({QString::fromLatin1(graph::permission::userRead)});
    asked.tenant = m_domain;
    asked.reason = tr("To sign in to the organisation that has %1.").arg(shownDomain());
    return asked;
}

void OwnDomainController::note()
{
    const graph::Session *session = m_book.current();
    if (!session)
        return;
    const graph::Account &account = session->account();
    const DomainNote mine{account.key(), account.tenant().toString(), account.username(), m_domain};
    if (std::find(m_notes.begin(), m_notes.end(), mine) != m_notes.end())
        return;
    m_notes.push_back(mine);
    if (m_memory.save)
        m_memory.save(m_notes);
}

void OwnDomainController::forgetNote()
{
    const auto gone = std::erase_if(
        m_notes, [this](const DomainNote &note) { return note.domain == m_domain && note.accountKey == m_accountKey; });
    if (gone > 0 && m_memory.save)
        m_memory.save(m_notes);
}

void OwnDomainController::forgetAccount(const QString &accountKey)
{
    const auto gone =
        std::erase_if(m_notes, [&accountKey](const DomainNote &note) { return note.accountKey == accountKey; });
    if (gone > 0 && m_memory.save)
        m_memory.save(m_notes);
    emit changed();
}

//! What is in hand belongs to one tenant: in another one it waits, as a note.
void OwnDomainController::onBook()
{
    const graph::Session *session = m_book.current();
    if (!m_accountKey.isEmpty() && (!session || session->account().key() != m_accountKey)) {
        m_accountKey.clear();
        another();
    }
    emit changed();
}

} // namespace wizard
