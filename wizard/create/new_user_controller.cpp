// SPDX-License-Identifier: MIT
#include "wizard/create/new_user_controller.h"

#include "graph/utc.h"
#include "wizard/create/address_lookup.h"

#include <QCoroTask>
#include <QDateTime>
#include <QLocale>
#include <QPointer>

namespace wizard {

namespace {

QString homeCountry()
{
    return QLocale::territoryToCode(QLocale::system().territory());
}

} // namespace

NewUserController::NewUserController(Environment &environment, AccountBook &book, Journey &journey,
    SignInController &signIn, SharedLedger ledger, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_book(book)
    , m_journey(journey)
    , m_signIn(signIn)
    , m_ledger(std::move(ledger))
    , m_preflight(environment, book)
{
    connect(&m_preflight, &PreflightController::domainsChanged, this, &NewUserController::onDomains);
    connect(&m_preflight, &PreflightController::tenantChanged, this, &NewUserController::onTenant);
    connect(&m_preflight, &PreflightController::changed, this, &NewUserController::onPreflight);
    connect(&m_signIn, &SignInController::signedInAs, this, &NewUserController::onSignedIn);
}

NewUserController::~NewUserController()
{
    m_stop.request_stop();
    m_suggestionStop.request_stop();
}

// --- what was typed ------------------------------------------------------------------------------------------------

Spelling NewUserController::spelling() const
{
    return spellingOf(m_draft.usageLocation.isEmpty() ? homeCountry() : m_draft.usageLocation);
}

PersonName NewUserController::personName() const
{
    PersonName name;
    name.display = m_draft.displayName;
    name.given = m_draft.givenName;
    name.surname = m_draft.surname;
    return name;
}

void NewUserController::edit(NewUserDraft draft)
{
    // While something is under way, or its outcome is open, the draft is what was asked for.
    if (m_state != State::Editing || draft == m_draft)
        return;
    m_draft = std::move(draft);
    m_error.reset();
    m_proposal = proposeAddress(personName(), m_pattern, spelling());
    if (!m_localTyped)
        m_draft.localPart = m_proposal.localPart;
    if (m_suggestionFor != m_draft.upn()) {
        m_suggestionStop.request_stop();
        ++m_suggestionTurn;
        m_suggestion.clear();
        m_suggestionFor.clear();
    }
    m_preflight.setAddress(m_draft.localPart, m_draft.domain);
    emit changed();
}

void NewUserController::setDisplayName(const QString &text)
{
    m_displayTyped = !text.isEmpty();
    NewUserDraft draft = m_draft;
    draft.displayName = text;
    edit(std::move(draft));
}

void NewUserController::setGivenName(const QString &text)
{
    NewUserDraft draft = m_draft;
    draft.givenName = text;
    if (!m_displayTyped)
        draft.displayName = (draft.givenName + QLatin1Char(' ') + draft.surname).simplified();
    edit(std::move(draft));
}

void NewUserController::setSurname(const QString &text)
{
    NewUserDraft draft = m_draft;
    draft.surname = text;
    if (!m_displayTyped)
        draft.displayName = (draft.givenName + QLatin1Char(' ') + draft.surname).simplified();
    edit(std::move(draft));
}

void NewUserController::setLocalPart(const QString &text)
{
    NewUserDraft draft = m_draft;
    draft.localPart = text.trimmed();
    if (const qsizetype at = draft.localPart.indexOf(QLatin1Char('@')); at >= 0) {
        if (const DomainChoice *choice = choiceNamed(domains(), draft.localPart.mid(at + 1))) {
            draft.localPart.truncate(at);
            draft.domain = choice->name;
        }
    }
    m_localTyped = !draft.localPart.isEmpty();
    edit(std::move(draft));
}

void NewUserController::setDomain(const QString &domain)
{
    NewUserDraft draft = m_draft;
    draft.domain = domain;
    edit(std::move(draft));
}

void NewUserController::setUsageLocation(const QString &country)
{
    NewUserDraft draft = m_draft;
    draft.usageLocation = country;
    edit(std::move(draft));
}

void NewUserController::setChangeAtFirstSignIn(bool on)
{
    NewUserDraft draft = m_draft;
    draft.changeAtFirstSignIn = on;
    edit(std::move(draft));
}

void NewUserController::setPasswordStyle(PasswordGenerator::Style style)
{
    if (style == m_style || m_state != State::Editing)
        return;
    m_style = style;
    emit changed();
}

void NewUserController::setPattern(const QString &name)
{
    if (const std::optional<AddressPattern> pattern = patternNamed(name))
        m_pattern = *pattern;
}

void NewUserController::takeSuggestion()
{
    if (!m_suggestion.isEmpty())
        setLocalPart(m_suggestion);
}

bool NewUserController::addressRefused() const
{
    return !m_refusedUpn.isEmpty() && m_refusedUpn == m_draft.upn();
}

bool NewUserController::ready() const
{
    if (displayNameFault(m_draft.displayName) != NameFault::None || namePartFault(m_draft.givenName) != NameFault::None
        || namePartFault(m_draft.surname) != NameFault::None || !addressProblems().empty() || addressRefused())
        return false;
    for (const CheckLine &line : checks()) {
        // A missing permission is asked for in place, also on the next page; all else has to be put right here.
        if (line.standing() == Standing::Failed && line.check() != Check::Permission)
            return false;
    }
    const CheckLine &domain = lineOf(checks(), Check::Domain);
    return domain.standing() == Standing::Ok;
}

// --- what is found out ---------------------------------------------------------------------------------------------

void NewUserController::watch(bool on)
{
    m_watched = on;
    m_preflight.watch(on);
}

void NewUserController::onDomains()
{
    if (m_state != State::Editing || domains().empty())
        return;
    if (choiceNamed(domains(), m_draft.domain))
        return;
    // The domain looked up at the start, where an address can be on it; else the tenant's default.
    const DomainChoice *checked = choiceNamed(domains(), m_journey.draft().domain);
    setDomain(checked && checked->usable ? checked->name : preferredDomain(domains()));
}

void NewUserController::onTenant()
{
    // What was asked of the old tenant runs to its end and is noted in the ledger; it is not shown here any more.
    ++m_turn;
    clearAttempt();
    NewUserDraft draft = m_draft;
    draft.domain.clear();
    m_refusedUpn.clear();
    edit(std::move(draft));
    m_journey.setCreated(false);
    emit changed();
}

void NewUserController::onPreflight()
{
    suggest();
    emit changed();
}

void NewUserController::suggest()
{
    const graph::Session *session = m_book.current();
    const CheckLine &free = lineOf(checks(), Check::Free);
    const CheckLine &deleted = lineOf(checks(), Check::NotDeleted);
    const bool taken =
        free.reason() == Reason::Taken || deleted.reason() == Reason::Deleted || (addressRefused() && !busy());
    if (!session || !taken || m_suggestionFor == m_draft.upn())
        return;
    m_suggestionStop.request_stop();
    m_suggestionStop = std::stop_source();
    const int turn = ++m_suggestionTurn;
    m_suggestionFor = m_draft.upn();
    m_suggestion.clear();
    const AddressLookup lookup(session->directory(), m_environment.machine().clock);
    QCoro::connect(lookup.nextFree(m_draft.localPart, m_draft.domain, m_suggestionStop.get_token()), this,
        [this, turn](graph::Result<QString> alias) {
            if (turn != m_suggestionTurn || !alias)
                return;
            m_suggestion = std::move(alias).value();
            emit changed();
        });
}

QString NewUserController::tenantName() const
{
    return m_book.organization() ? m_book.organization()->displayName() : QString();
}

QString NewUserController::tenantDomain() const
{
    return m_book.organization() ? m_book.organization()->defaultDomain() : QString();
}

// --- making it -----------------------------------------------------------------------------------------------------

graph::SystemTime NewUserController::since() const
{
    const graph::Clock &clock = *m_environment.machine().clock;
    return clock.now() - std::chrono::duration_cast<graph::SystemTime::duration>(clock.steady() - m_begun);
}

AccountMaker NewUserController::maker() const
{
    return AccountMaker(m_session->directory(), m_ledger, PasswordGenerator(m_environment.machine().random));
}

MakePlan NewUserController::plan() const
{
    LedgerEntry entry;
    entry.accountKey = m_session->account().key();
    entry.tenantName = tenantName();
    entry.upn = m_draft.upn();
    entry.displayName = m_draft.displayName.simplified();
    entry.planned = QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(since().time_since_epoch()).count(), graph::utc());
    // The tenant's own words count as names too (concept-password-ban-bad).
    QStringList forbidden{m_draft.displayName, m_draft.givenName, m_draft.surname, m_draft.localPart, tenantName(),
        m_draft.domain.section(QLatin1Char('.'), 0, 0)};
    forbidden.removeAll(QString());
    return MakePlan(m_draft.toUser(), std::move(entry), std::move(forbidden), m_style);
}

AccountMaker::OnStage NewUserController::onStage()
{
    // The attempt may outlive this object.
    return [self = QPointer<NewUserController>(this), turn = m_turn](MakeStage stage) {
        if (!self || turn != self->m_turn)
            return;
        self->m_stage = stage;
        emit self->changed();
    };
}

void NewUserController::run(QCoro::Task<MakeResult> task)
{
    QCoro::connect(std::move(task), this, [this, turn = m_turn](MakeResult result) {
        if (turn == m_turn)
            settle(std::move(result));
    });
}

void NewUserController::create()
{
    const graph::Session *session = m_book.current();
    if (m_state != State::Editing || m_underWay || !session || !ready())
        return;
    m_session = *session;
    m_begun = m_environment.machine().clock->steady();
    m_stop = std::stop_source();
    ++m_turn;
    m_error.reset();
    m_ledgerError.reset();
    m_user.reset();
    m_entry = 0;
    m_underWay = true;
    m_state = State::Creating;
    m_stage = MakeStage::Writing;
    emit changed();
    run(maker().make(plan(), onStage(), m_stop.get_token()));
}

void NewUserController::stopWaiting()
{
    if (m_state == State::Creating && m_stage == MakeStage::Writing && m_entry == 0) {
        m_stopping = true;
        emit changed();
        m_stop.request_stop();
        return;
    }
    if (!busy())
        return;
    // The request has left and cannot be called back: its answer is still taken in when it comes.
    m_error = graph::Error(graph::Fault::OutcomeUnknown, QStringLiteral("create.not-waited-for"));
    m_state = State::Unknown;
    emit changed();
}

void NewUserController::checkAgain()
{
    if (m_state != State::Unknown)
        return;
    m_error.reset();
    m_state = State::Checking;
    emit changed();
    if (m_underWay)
        return;
    m_stop = std::stop_source();
    ++m_turn;
    m_underWay = true;
    run(maker().settle(m_entry, m_draft.upn(), since(), m_stop.get_token()));
}

void NewUserController::createAgain()
{
    if (m_state != State::Unknown || m_underWay || m_entry == 0)
        return;
    m_stop = std::stop_source();
    ++m_turn;
    m_error.reset();
    m_underWay = true;
    m_state = State::Creating;
    m_stage = MakeStage::Writing;
    emit changed();
    run(maker().makeAgain(plan(), m_entry, since(), onStage(), m_stop.get_token()));
}

void NewUserController::settle(MakeResult result)
{
    m_underWay = false;
    m_stopping = false;
    m_entry = result.entry();
    m_error = result.error();
    switch (result.kind()) {
    case MakeResult::Kind::Created:
        m_user = result.user();
        m_ledgerError = result.ledgerError();
        m_state = State::Created;
        learnPattern();
        m_journey.setCreated(true);
        break;
    case MakeResult::Kind::NotCreated:
        m_state = State::Editing;
        if (m_error->cancelled()) {
            m_error.reset();
        } else if (m_error->fault() == graph::Fault::Conflict
            && !m_error->code().startsWith(QLatin1String("ledger."))) {
            m_refusedUpn = m_draft.upn();
            suggest();
        }
        break;
    case MakeResult::Kind::Unknown:
        m_state = State::Unknown;
        break;
    }
    emit changed();
}

bool NewUserController::notThere() const
{
    return m_state == State::Unknown && !m_underWay && m_entry != 0 && m_error
        && m_error->fault() == graph::Fault::NotFound;
}

void NewUserController::learnPattern()
{
    const std::optional<AddressPattern> pattern = patternOf(m_draft.localPart, personName(), spelling());
    if (!pattern || *pattern == m_pattern)
        return;
    m_pattern = *pattern;
    emit patternLearned(patternName(m_pattern));
}

void NewUserController::clearAttempt()
{
    m_state = State::Editing;
    m_underWay = false;
    m_stopping = false;
    m_error.reset();
    m_ledgerError.reset();
    m_user.reset();
    m_entry = 0;
    m_session.reset();
}

void NewUserController::forgetError()
{
    if (m_state != State::Editing || !m_error)
        return;
    m_error.reset();
    emit changed();
}

void NewUserController::startAnother()
{
    // An open attempt goes on by itself and is noted in the ledger.
    ++m_turn;
    clearAttempt();
    m_refusedUpn.clear();
    m_displayTyped = false;
    m_localTyped = false;
    NewUserDraft draft;
    draft.domain = m_draft.domain;
    draft.usageLocation = m_draft.usageLocation;
    edit(std::move(draft));
    m_journey.setCreated(false);
    emit changed();
}

QStringList NewUserController::neededPermissions() const
{
    // It covers reading, too: whether the address is free is looked up with the same permission.
    return {QString::fromLatin1(graph::permission::userReadWriteAll)};
}

QByteArray NewUserController::challenge() const
{
    if (m_error && !m_error->claims().isEmpty())
        return m_error->claims();
    const std::optional<graph::Error> &error = lineOf(checks(), Check::Permission).error();
    return error ? error->claims() : QByteArray();
}

void NewUserController::onSignedIn()
{
    // What was refused for want of a sign-in or a permission is out of date now.
    if (m_state == State::Editing)
        m_error.reset();
    if (m_watched)
        m_preflight.refresh();
    emit changed();
}

} // namespace wizard
