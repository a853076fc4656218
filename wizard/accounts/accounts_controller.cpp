// SPDX-License-Identifier: MIT
#include "wizard/accounts/accounts_controller.h"

#include "graph/discovery/domain_name.h"
#include "graph/ids.h"

#include <QCoroTask>

#include <algorithm>

namespace wizard {

using graph::Error;
using graph::Fault;
using graph::Result;

AccountsController::AccountsController(
    AccountBook &book, SignInController &signIn, OpenHandovers handovers, WaitingDomains domains, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_signIn(signIn)
    , m_handovers(std::move(handovers))
    , m_waitingDomains(std::move(domains))
{
    connect(&m_book, &AccountBook::changed, this, &AccountsController::rebuild);
    connect(&m_signIn, &SignInController::changed, this, &AccountsController::onSignIn);
    connect(&m_signIn, &SignInController::signedInAs, this, [this](const QString &key) {
        if (m_adding) {
            m_adding = false;
            m_added = key;
        }
        read(key);
    });
    rebuild();
}

AccountsController::~AccountsController()
{
    m_stop.request_stop();
}

bool AccountsController::reading() const
{
    return !m_reading.empty();
}

void AccountsController::rebuild()
{
    m_rows.clear();
    const graph::Session *current = m_book.current();
    for (const graph::Session &session : m_book.sessions()) {
        AccountRow row(session.account());
        const QString key = row.account.key();
        row.state =
            current && current->account().key() == key ? AccountRow::State::Current : AccountRow::State::SignedIn;
        row.reading = m_reading.count(key) > 0;
        if (const auto facts = m_facts.find(key); facts != m_facts.end()) {
            row.facts = facts->second;
            if (row.facts->error && row.facts->error->fault() == Fault::SignInNeeded)
                row.state = AccountRow::State::SignInNeeded;
        }
        m_rows.push_back(std::move(row));
    }
    for (const graph::Account &account : m_signIn.known()) {
        if (m_book.sessionOf(account.key()))
            continue;
        AccountRow row(account);
        row.state = AccountRow::State::Remembered;
        m_rows.push_back(std::move(row));
    }
    // The same order however often one switches.
    std::sort(m_rows.begin(), m_rows.end(), [](const AccountRow &a, const AccountRow &b) {
        const bool left = a.state == AccountRow::State::Remembered;
        const bool right = b.state == AccountRow::State::Remembered;
        return left != right ? right : a.account.key() < b.account.key();
    });
    emit changed();
}

std::vector<AccountRow> AccountsController::comparable() const
{
    std::vector<AccountRow> rows;
    for (const AccountRow &row : m_rows) {
        if (row.facts && row.facts->organization)
            rows.push_back(row);
    }
    return rows;
}

void AccountsController::refresh()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_reading.clear();
    m_addError.reset();
    m_added.clear();
    for (const graph::Session &session : m_book.sessions())
        read(session.account().key());
    if (m_handovers) {
        QCoro::connect(m_handovers(), this, [this](const Result<std::vector<LedgerEntry>> &rows) {
            m_passwords.clear();
            if (!rows)
                return;
            for (const LedgerEntry &row : rows.value())
                ++m_passwords[row.accountKey];
        });
    }
    rebuild();
}

void AccountsController::read(const QString &accountKey)
{
    const graph::Session *session = m_book.sessionOf(accountKey);
    if (!session)
        return;
    const int turn = ++m_turn;
    m_reading[accountKey] = turn;
    QCoro::connect(
        readTenantFacts(*session, m_stop.get_token()), this, [this, accountKey, turn](const TenantFacts &facts) {
            const auto reading = m_reading.find(accountKey);
            if (reading == m_reading.end() || reading->second != turn)
                return;
            m_reading.erase(reading);
            if (facts.error && facts.error->cancelled())
                return;
            m_facts.insert_or_assign(accountKey, facts);
            if (facts.organization && m_book.sessionOf(accountKey))
                m_book.setOrganizationOf(accountKey, *facts.organization);
            rebuild();
        });
    rebuild();
}

void AccountsController::use(const QString &accountKey)
{
    if (m_book.sessionOf(accountKey))
        m_book.makeCurrent(accountKey);
    else
        m_signIn.useKnown(accountKey);
}

SignInPurpose AccountsController::purposeOf(const QString &accountKey, const QStringList &permissions) const
{
    SignInPurpose purpose(permissions);
    for (const AccountRow &row : m_rows) {
        if (row.account.key() != accountKey)
            continue;
        purpose.tenant = row.account.tenant().toString();
        purpose.loginHint = row.account.username();
        purpose.accountKey = accountKey;
        if (row.facts && row.facts->error)
            purpose.claims = row.facts->error->claims();
    }
    return purpose;
}

void AccountsController::signOut(const QString &accountKey)
{
    m_facts.erase(accountKey);
    m_reading.erase(accountKey);
    m_signIn.endSession(accountKey);
    rebuild();
}

ForgetCost AccountsController::costOf(const QString &accountKey) const
{
    ForgetCost cost;
    if (const auto found = m_passwords.find(accountKey); found != m_passwords.end())
        cost.passwords = found->second;
    if (m_waitingDomains)
        cost.domains = m_waitingDomains(accountKey);
    return cost;
}

void AccountsController::forget(const QString &accountKey)
{
    m_facts.erase(accountKey);
    m_reading.erase(accountKey);
    m_signIn.signOut(accountKey);
    emit forgotten(accountKey);
    rebuild();
}

void AccountsController::addTenant(const QString &domainOrId)
{
    m_addError.reset();
    m_added.clear();
    const QString typed = domainOrId.trimmed();
    if (graph::isGuid(typed)) {
        m_addTenant = typed.toLower();
    } else {
        const Result<QString> domain = graph::domainOf(typed);
        if (!domain) {
            m_addError = domain.error();
            emit changed();
            return;
        }
        m_addTenant = domain.value();
    }
    const graph::Session *session = m_book.current();
    if (!session) {
        m_addError = Error(Fault::SignInNeeded);
        emit changed();
        return;
    }
    m_adding = true;
    m_signIn.toTenant(session->account().key(), m_addTenant);
    emit changed();
}

void AccountsController::onSignIn()
{
    if (m_adding && m_signIn.state() == SignInController::State::Failed) {
        m_adding = false;
        m_addError = m_signIn.error();
    } else if (m_adding && m_signIn.state() == SignInController::State::Idle) {
        m_adding = false; // cancelled
    }
    rebuild();
}

SignInPurpose AccountsController::addPurpose() const
{
    SignInPurpose purpose({QString::fromLatin1(graph::permission::userRead)});
    purpose.tenant = m_addTenant;
    if (m_addError)
        purpose.claims = m_addError->claims();
    return purpose;
}

} // namespace wizard
