// SPDX-License-Identifier: MIT
#include "wizard/create/preflight_controller.h"

#include "wizard/create/address_lookup.h"

#include <QCoroTask>

namespace wizard {

namespace {

//! Rest that somebody who types takes between two words, not between two letters.
constexpr std::chrono::milliseconds typingRest{400};

} // namespace

PreflightController::PreflightController(Environment &environment, AccountBook &book, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_book(book)
{
    connect(&m_book, &AccountBook::changed, this, &PreflightController::onBookChanged);
    connect(&m_environment, &Environment::worldChanged, this, &PreflightController::onWorldChanged);
    forget();
}

PreflightController::~PreflightController()
{
    m_stop.request_stop();
    m_addressStop.request_stop();
}

const std::vector<DomainChoice> &PreflightController::domains() const
{
    static const std::vector<DomainChoice> none;
    return m_facts.domains && *m_facts.domains ? m_facts.domains->value() : none;
}

void PreflightController::watch(bool on)
{
    if (on == m_watched)
        return;
    m_watched = on;
    if (on)
        refresh();
    else
        m_addressStop.request_stop(); // a look-up that still rests is not needed any more
}

void PreflightController::refresh()
{
    m_facts.permission.reset();
    m_facts.roles.reset();
    m_facts.address.reset();
    if (m_facts.domains && !*m_facts.domains)
        m_facts.domains.reset();
    ask();
}

void PreflightController::setAddress(const QString &localPart, const QString &domain)
{
    if (localPart == m_facts.localPart && domain == m_facts.domain)
        return;
    m_facts.localPart = localPart;
    m_facts.domain = domain;
    m_facts.address.reset();
    askAddress();
    update();
}

void PreflightController::onBookChanged()
{
    const graph::Session *session = m_book.current();
    const QString key = session ? session->account().key() : QString();
    const bool otherAccount = key != m_key;
    // The same account with more permissions comes with other tokens: what was refused may be granted now.
    const bool otherTokens = (session ? session->tokens() : nullptr) != m_tokens;
    if (otherAccount) {
        forget();
        emit tenantChanged();
    }
    if (otherAccount || otherTokens) {
        m_tokens = session ? session->tokens() : nullptr;
        if (m_watched) {
            refresh();
            return;
        }
    }
    if (session && m_book.organization() && take(*m_book.organization()))
        askAddress();
    update();
}

void PreflightController::onWorldChanged()
{
    forget();
    emit tenantChanged();
    update();
}

void PreflightController::forget()
{
    m_stop.request_stop();
    m_addressStop.request_stop();
    ++m_turn;
    ++m_addressTurn;
    const graph::Session *session = m_book.current();
    m_key = session ? session->account().key() : QString();
    m_tokens = session ? session->tokens() : nullptr;
    PreflightFacts facts;
    facts.localPart = m_facts.localPart;
    facts.domain = m_facts.domain;
    m_facts = std::move(facts);
    emit domainsChanged();
    update();
}

void PreflightController::ask()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const int turn = ++m_turn;
    const graph::Session *session = m_book.current();
    if (session) {
        const std::stop_token stop = m_stop.get_token();
        const graph::Directory directory = session->directory();
        const graph::TokenNeed need({QString::fromLatin1(graph::permission::userReadWriteAll)});
        QCoro::connect(session->tokens()->token(need, stop), this, [this, turn](graph::Result<graph::SharedSecret> r) {
            if (turn != m_turn)
                return;
            if (r)
                m_facts.permission.emplace(graph::Done());
            else
                m_facts.permission.emplace(r.error());
            update();
        });
        QCoro::connect(directory.myRoles(stop), this, [this, turn](graph::Result<std::vector<graph::DirectoryRole>> r) {
            if (turn != m_turn)
                return;
            m_facts.roles.emplace(std::move(r));
            update();
        });
        if (m_book.organization()) {
            take(*m_book.organization());
        } else {
            QCoro::connect(directory.organization(stop), this, [this, turn](graph::Result<graph::Organization> r) {
                if (turn != m_turn)
                    return;
                if (r) {
                    m_book.setOrganization(r.value()); // comes back through changed()
                } else {
                    m_facts.domains.emplace(r.error());
                    update();
                }
            });
        }
    }
    askAddress();
    update();
}

void PreflightController::askAddress()
{
    m_addressStop.request_stop();
    m_addressStop = std::stop_source();
    const int turn = ++m_addressTurn;
    const graph::Session *session = m_book.current();
    if (!session || !m_watched)
        return;
    // Only what may be sent at all: signed in, the domain usable, the address legal.
    m_facts.signedIn = true;
    const std::vector<CheckLine> lines = preflight(m_facts);
    if (lineOf(lines, Check::Free).standing() != Standing::Waiting)
        return;
    const AddressLookup lookup(session->directory(), m_environment.machine().clock);
    const QString upn = m_facts.localPart + QLatin1Char('@') + m_facts.domain;
    QCoro::connect(lookup.find(upn, typingRest, m_addressStop.get_token()), this, [this, turn](AddressFinding finding) {
        if (turn != m_addressTurn || finding.cancelled())
            return;
        m_facts.address.emplace(std::move(finding));
        update();
    });
}

bool PreflightController::take(const graph::Organization &organization)
{
    std::vector<DomainChoice> choices = domainChoices(organization);
    if (m_facts.domains && *m_facts.domains && m_facts.domains->value() == choices)
        return false;
    m_facts.domains.emplace(std::move(choices));
    emit domainsChanged();
    return true;
}

void PreflightController::update()
{
    const graph::Session *session = m_book.current();
    m_facts.signedIn = session != nullptr;
    m_facts.personal = session && session->account().personal();
    m_facts.account = session ? session->account().username() : QString();
    m_facts.now = m_environment.machine().clock->now();
    m_lines = preflight(m_facts);
    emit changed();
}

} // namespace wizard
