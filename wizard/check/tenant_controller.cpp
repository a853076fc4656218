// SPDX-License-Identifier: MIT
#include "wizard/check/tenant_controller.h"

#include <QCoroTask>
#include <QUrl>

#include <algorithm>

namespace wizard {

using graph::Error;
using graph::Fault;
using graph::Result;

TenantController::TenantController(
    Environment &environment, AccountBook &book, Journey &journey, SignInController &signIn, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_book(book)
    , m_journey(journey)
    , m_signIn(signIn)
{
    connect(&m_book, &AccountBook::changed, this, &TenantController::onBook);
    connect(&m_journey, &Journey::changed, this, &TenantController::changed);
    connect(&m_environment, &Environment::worldChanged, this, &TenantController::clear);
    // New permissions came with it: what failed for want of them is read again.
    connect(&signIn, &SignInController::signedInAs, this, [this](const QString &key) {
        if (key != m_accountKey)
            return;
        if (m_roles.value && !m_roles.value->complete)
            m_roles = {};
        load();
    });
}

TenantController::~TenantController()
{
    m_stop.request_stop();
}

bool TenantController::busy() const
{
    return m_organization.state == TenantPart<graph::Organization>::State::Busy
        || m_domains.state == TenantPart<std::vector<graph::Domain>>::State::Busy
        || m_roles.state == TenantPart<OwnRoles>::State::Busy || m_users.state == TenantPart<qint64>::State::Busy;
}

template <class T, class Load>
void TenantController::read(TenantPart<T> TenantController::*member, Load load, void (TenantController::*ready)())
{
    using State = typename TenantPart<T>::State;
    TenantPart<T> &part = this->*member;
    if (part.state == State::Busy || part.state == State::Ready)
        return;
    part.state = State::Busy;
    part.error.reset();
    const int turn = m_turn;
    QCoro::connect(load(), this, [this, turn, member, ready](const Result<T> &result) {
        if (turn != m_turn)
            return;
        TenantPart<T> &done = this->*member;
        if (result) {
            done.value = result.value();
            done.state = State::Ready;
        } else if (result.error().cancelled()) {
            done.state = State::Idle;
        } else {
            done.error = result.error();
            done.state = State::Failed;
        }
        if (ready)
            (this->*ready)();
        emit changed();
    });
}

void TenantController::load()
{
    const graph::Session *session = m_book.current();
    if (!session)
        return;
    if (session->account().key() != m_accountKey) {
        clear();
        m_accountKey = session->account().key();
    }
    const graph::Directory directory = session->directory();
    const graph::SharedTokens tokens = session->tokens();
    const std::stop_token stop = m_stop.get_token();
    read(
        &TenantController::m_organization, [=] { return directory.organization(stop); },
        &TenantController::organizationReady);
    read(&TenantController::m_domains, [=] { return directory.domains(stop); }, &TenantController::domainsReady);
    read(&TenantController::m_roles, [=] { return ownRoles(tokens, directory, stop); }, nullptr);
    read(&TenantController::m_users, [=] { return directory.userCount(stop); }, nullptr);
    emit changed();
}

void TenantController::reload()
{
    clear();
    load();
}

void TenantController::cancel()
{
    if (!busy())
        return;
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_turn;
    const auto stopped = [](auto &part) {
        using Part = std::remove_reference_t<decltype(part)>;
        if (part.state == Part::State::Busy)
            part.state = Part::State::Idle;
    };
    stopped(m_organization);
    stopped(m_domains);
    stopped(m_roles);
    stopped(m_users);
    emit changed();
}

void TenantController::clear()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_turn;
    m_accountKey.clear();
    m_organization = {};
    m_domains = {};
    m_roles = {};
    m_users = {};
    m_model.setDomains({});
    emit changed();
}

void TenantController::onBook()
{
    const graph::Session *session = m_book.current();
    if (!m_accountKey.isEmpty() && (!session || session->account().key() != m_accountKey))
        clear();
}

void TenantController::organizationReady()
{
    if (m_organization.value) {
        m_book.setOrganization(*m_organization.value);
        showDomains();
    }
}

void TenantController::domainsReady()
{
    showDomains();
}

void TenantController::showDomains()
{
    std::vector<graph::Domain> shown;
    if (m_domains.value)
        shown = *m_domains.value;
    else if (m_organization.value)
        shown = m_organization.value->verifiedDomains();
    // The default one first, then by name: where to look for one's own.
    std::sort(shown.begin(), shown.end(), [](const graph::Domain &a, const graph::Domain &b) {
        if (a.isDefault() != b.isDefault())
            return a.isDefault();
        return a.name() < b.name();
    });
    m_model.setDomains(std::move(shown));
}

bool TenantController::verifiedOnly() const
{
    return !m_domains.value && m_organization.value.has_value();
}

QString TenantController::checkedDomain() const
{
    return QUrl::fromAce(m_journey.draft().domain.toLatin1());
}

TenantController::Listed TenantController::listed() const
{
    const QString &domain = m_journey.draft().domain;
    if (domain.isEmpty())
        return Listed::NotAsked;
    if (!m_domains.value && !m_organization.value)
        return Listed::Unknown;
    const std::vector<graph::Domain> &all = m_model.domains();
    const auto found = std::find_if(all.begin(), all.end(),
        [&domain](const graph::Domain &d) { return d.name().compare(domain, Qt::CaseInsensitive) == 0; });
    if (found != all.end())
        return found->verified() ? Listed::Verified : Listed::NotVerified;
    // While the whole list is still being read nothing is missing from it.
    if (m_domains.state == decltype(m_domains)::State::Busy)
        return Listed::Unknown;
    return m_domains.value ? Listed::Missing : Listed::MissingAmongVerified;
}

void TenantController::setWantsUser(bool on)
{
    m_journey.setWantsUser(on);
}

namespace {

void addMissing(QStringList &missing, const std::optional<Error> &error, const char *permission)
{
    if (!error || error->fault() != Fault::ConsentNeeded)
        return;
    QStringList named = error->target().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (named.isEmpty())
        named.append(QString::fromLatin1(permission));
    for (const QString &name : named) {
        if (!missing.contains(name))
            missing.append(name);
    }
}

} // namespace

QStringList TenantController::missingPermissions() const
{
    QStringList missing;
    addMissing(missing, m_organization.error, graph::permission::userRead);
    addMissing(missing, m_domains.error, graph::permission::domainReadAll);
    addMissing(missing, m_roles.error, graph::permission::userRead);
    addMissing(missing, m_users.error, graph::permission::userReadBasicAll);
    const QString roles = QString::fromLatin1(graph::permission::roleManagementReadDirectory);
    if (m_roles.value && !m_roles.value->complete && !missing.contains(roles))
        missing.append(roles);
    return missing;
}

bool TenantController::signInNeeded() const
{
    const auto needs = [](const std::optional<Error> &error) { return error && error->fault() == Fault::SignInNeeded; };
    return needs(m_organization.error) || needs(m_domains.error) || needs(m_roles.error) || needs(m_users.error);
}

QByteArray TenantController::challenge() const
{
    for (const auto *error : {&m_organization.error, &m_domains.error, &m_roles.error, &m_users.error}) {
        if (*error && !(*error)->claims().isEmpty())
            return (*error)->claims();
    }
    return {};
}

} // namespace wizard
