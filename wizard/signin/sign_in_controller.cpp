// SPDX-License-Identifier: MIT
#include "wizard/signin/sign_in_controller.h"

#include "graph/identity/permissions.h"

#include <QCoroTask>
#include <QLocale>

#include <algorithm>

namespace wizard {

using graph::Error;
using graph::Fault;
using graph::Result;

namespace {

constexpr auto moreTime = std::chrono::minutes(10);

SignInPurpose firstPurpose()
{
    return SignInPurpose({QString::fromLatin1(graph::permission::userRead)});
}

//! Errors of the first question that make it useless to open the browser: it would fail there too, and could not say
//! so to us.
bool hopeless(const Error &error)
{
    switch (error.fault()) {
    case Fault::Offline:
    case Fault::Tls:
    case Fault::Proxy:
        return true;
    case Fault::Rejected:
        return error.code().startsWith(QLatin1String("app.")) || error.code().startsWith(QLatin1String("tenant."))
            || error.code().startsWith(QLatin1String("endpoint."));
    default:
        return false;
    }
}

} // namespace

SignInController::SignInController(Environment &environment, AccountBook &book, Journey &journey, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_book(book)
    , m_journey(journey)
    , m_purpose(firstPurpose())
{
    connect(&m_environment, &Environment::worldChanged, this, &SignInController::forgetWorld);
    connect(&m_book, &AccountBook::changed, this, &SignInController::changed);
}

SignInController::~SignInController()
{
    m_stop.request_stop();
    m_watchStop.request_stop();
}

bool SignInController::busy() const
{
    return m_state == State::Starting || m_state == State::WaitingForBrowser || m_state == State::WaitingForDeviceCode;
}

QUrl SignInController::link() const
{
    return m_browser ? m_browser->url() : QUrl();
}

QString SignInController::userCode() const
{
    return m_device ? m_device->userCode() : QString();
}

QUrl SignInController::codePage() const
{
    return m_device ? m_device->page() : QUrl();
}

std::chrono::milliseconds SignInController::timeLeft() const
{
    if (m_browser)
        return m_browser->timeLeft();
    if (m_device)
        return m_device->timeLeft();
    return std::chrono::milliseconds(0);
}

QUrl SignInController::adminConsentLink() const
{
    const World &world = m_environment.world();
    // What this sign-in asks for, not all the app is registered for: the administrator sees what it is about.
    return graph::adminConsentUrl(
        world.endpoints(), m_purpose.tenant, world.clientId().toString(), options().permissions);
}

bool SignInController::keeps() const
{
    return m_environment.machine().secrets->lasting();
}

graph::SignIn &SignInController::signIn()
{
    if (!m_signIn) {
        const Machine &machine = m_environment.machine();
        const World &world = m_environment.world();
        m_signIn.emplace(world.endpoints(), world.clientId(), machine.plainPipeline(), machine.authorizedPipeline,
            machine.secrets, machine.clock, machine.random);
    }
    return *m_signIn;
}

graph::SignInOptions SignInController::options() const
{
    QStringList permissions = m_purpose.permissions;
    // The name and picture of who signed in come with every session.
    const QString least = QString::fromLatin1(graph::permission::userRead);
    if (!permissions.contains(least))
        permissions.prepend(least);
    graph::SignInOptions options(permissions);
    if (!m_purpose.tenant.isEmpty())
        options.tenant = m_purpose.tenant;
    options.loginHint = m_purpose.loginHint;
    options.claims = m_purpose.claims;
    return options;
}

void SignInController::begin()
{
    m_purpose = firstPurpose();
    start();
}

void SignInController::begin(const QStringList &permissions, const QString &reason, const QString &tenant,
    const QString &loginHint, const QByteArray &claims)
{
    SignInPurpose purpose(permissions);
    purpose.reason = reason;
    purpose.tenant = tenant;
    purpose.loginHint = loginHint;
    purpose.claims = claims;
    m_purpose = std::move(purpose);
    start();
}

SignInPurpose SignInController::purposeForCurrent(
    const QStringList &permissions, const QString &reason, const QByteArray &claims) const
{
    SignInPurpose purpose(permissions);
    purpose.reason = reason;
    purpose.claims = claims;
    if (const graph::Session *session = m_book.current()) {
        purpose.tenant = session->account().tenant().toString();
        purpose.loginHint = session->account().username();
        purpose.accountKey = session->account().key();
    }
    return purpose;
}

void SignInController::beginForCurrent(const QStringList &permissions, const QString &reason, const QByteArray &claims)
{
    m_purpose = purposeForCurrent(permissions, reason, claims);
    start();
}

void SignInController::prepare(SignInPurpose purpose)
{
    cancel();
    m_error.reset();
    m_purpose = std::move(purpose);
    setState(State::Idle);
}

void SignInController::start()
{
    m_savedProblem.reset();
    restart(false);
}

void SignInController::startWithCode()
{
    m_savedProblem.reset();
    restart(true);
}

std::optional<int> SignInController::beginTry()
{
    m_stop.request_stop(); // a new try ends the old one
    m_stop = std::stop_source();
    const int turn = ++m_turn;
    endAttempt();
    m_error.reset();
    m_browserMissing = false;
    setState(State::Starting);
    if (turn != m_turn)
        return std::nullopt; // whoever listens began another one
    return turn;
}

void SignInController::restart(bool withCode)
{
    const std::optional<int> turn = beginTry();
    if (!turn)
        return;
    if (withCode) {
        fetchCode();
    } else if (m_appProven) {
        openBrowser();
    } else {
        // A browser that is told "unknown application" never comes back to say so: asked once per registration.
        const graph::SignInOptions wanted = options();
        QCoro::connect(signIn().checkApp(wanted.tenant, m_stop.get_token()), this,
            [this, turn = *turn](const Result<graph::Done> &known) {
                if (turn != m_turn)
                    return;
                if (!known && hopeless(known.error())) {
                    fail(known.error());
                    return;
                }
                m_appProven = m_appProven || known;
                openBrowser();
            });
    }
}

void SignInController::endAttempt()
{
    if (m_browser)
        m_browser->close();
    m_browser.reset();
    m_device.reset();
    watchEnd();
}

void SignInController::openBrowser()
{
    const int turn = m_turn;
    graph::LandingPage page;
    page.language = QLocale().bcp47Name();
    page.title = tr("Work Account Wizard");
    page.received = tr("The sign-in arrived. You can close this window and go back to the wizard.");
    page.refused = tr("The sign-in was not completed. You can close this window; the wizard says what to do.");
    page.stray = tr("This page belongs to an earlier sign-in. You can close this window and go back to the wizard.");
    const Result<graph::BrowserAttempt> attempt = signIn().begin(options(), page);
    if (!attempt) {
        fail(attempt.error());
        return;
    }
    m_browser = attempt.value();
    QCoro::connect(m_browser->session(m_stop.get_token()), this, [this, turn](const Result<graph::Session> &session) {
        if (turn == m_turn)
            settle(session);
    });
    m_browserMissing = !m_environment.machine().openBrowser(m_browser->url());
    watchEnd();
    if (turn == m_turn)
        setState(State::WaitingForBrowser);
}

void SignInController::fetchCode()
{
    const int turn = m_turn;
    QCoro::connect(signIn().beginDevice(options(), m_stop.get_token()), this,
        [this, turn](const Result<graph::DeviceAttempt> &attempt) {
            if (turn != m_turn)
                return;
            if (!attempt) {
                fail(attempt.error());
                return;
            }
            m_appProven = true;
            m_device = attempt.value();
            QCoro::connect(
                m_device->session(m_stop.get_token()), this, [this, turn](const Result<graph::Session> &session) {
                    if (turn == m_turn)
                        settle(session);
                });
            watchEnd();
            setState(State::WaitingForDeviceCode);
        });
}

void SignInController::settle(const Result<graph::Session> &session)
{
    if (session)
        accept(session.value());
    else if (!session.error().cancelled())
        fail(session.error());
    else
        cancel();
}

void SignInController::accept(graph::Session session)
{
    const graph::Account account = session.account();
    if (!m_purpose.accountKey.isEmpty() && account.key() != m_purpose.accountKey) {
        // Another person signed in where more was to be granted to this one: nothing of it is kept.
        if (!m_book.sessionOf(account.key()))
            signIn().forget(account);
        fail(Error(Fault::Rejected, QStringLiteral("sign-in.other-account")).withTarget(account.username()));
        return;
    }
    const int turn = ++m_turn;
    endAttempt();
    m_keepProblem.reset();
    m_appProven = true;
    m_state = State::Done;
    m_book.add(std::move(session));
    m_journey.setSignInError(std::nullopt);
    m_journey.setSignedIn(true);
    std::erase_if(m_known, [&account](const graph::Account &a) { return a.key() == account.key(); });
    m_known.push_back(account);
    emit knownChanged();
    emit changed();
    emit signedInAs(account.key());
    if (!keeps())
        return;
    QCoro::connect(signIn().kept(account, m_stop.get_token()), this, [this, turn](const Result<graph::Done> &kept) {
        if (turn != m_turn || kept || kept.error().fault() != Fault::Keychain)
            return;
        m_keepProblem = kept.error();
        emit changed();
    });
}

void SignInController::fail(const Error &error)
{
    ++m_turn;
    m_stop.request_stop();
    endAttempt();
    m_error = error;
    m_journey.setSignInError(error);
    setState(State::Failed);
}

void SignInController::openAgain()
{
    if (!m_browser)
        return;
    m_browserMissing = !m_environment.machine().openBrowser(m_browser->url());
    emit changed();
}

void SignInController::openCodePage()
{
    if (!m_device)
        return;
    m_browserMissing = !m_environment.machine().openBrowser(m_device->page());
    emit changed();
}

void SignInController::prolong()
{
    if (!m_browser)
        return;
    m_browser->prolong(moreTime);
    watchEnd();
    emit changed();
}

bool SignInController::endsSoon() const
{
    const bool waiting = m_state == State::WaitingForBrowser || m_state == State::WaitingForDeviceCode;
    return waiting && timeLeft() <= soon();
}

void SignInController::watchEnd()
{
    m_watchStop.request_stop();
    m_watchStop = std::stop_source();
    if ((!m_browser && !m_device) || timeLeft() <= soon())
        return;
    auto stop = m_watchStop.get_token();
    QCoro::connect(m_environment.machine().clock->wait(timeLeft() - soon(), stop), this, [this, stop](bool whole) {
        if (whole && !stop.stop_requested())
            emit changed();
    });
}

void SignInController::cancel()
{
    if (!busy())
        return;
    m_stop.request_stop();
    ++m_turn;
    endAttempt();
    setState(State::Idle);
}

void SignInController::troubleshoot()
{
    if (busy())
        cancel();
    emit troubleWanted();
    m_journey.jump(Step::Troubleshoot);
}

void SignInController::setKnown(std::vector<graph::Account> accounts)
{
    const graph::Cloud cloud = m_environment.world().cloud();
    std::erase_if(accounts, [cloud](const graph::Account &account) { return account.cloud() != cloud; });
    m_known = std::move(accounts);
    emit changed();
}

void SignInController::useKnown(const QString &accountKey)
{
    const auto found = std::find_if(
        m_known.begin(), m_known.end(), [&accountKey](const graph::Account &a) { return a.key() == accountKey; });
    if (found == m_known.end())
        return;
    const graph::Account account = *found;
    m_purpose = firstPurpose();
    m_purpose.tenant = account.tenant().toString();
    m_purpose.loginHint = account.username();
    m_purpose.accountKey = account.key();
    m_savedProblem.reset();
    const std::optional<int> turn = beginTry();
    if (!turn)
        return;
    const graph::Session session = signIn().restore(account);
    graph::TokenNeed need({QString::fromLatin1(graph::permission::userRead)});
    QCoro::connect(session.tokens()->token(std::move(need), m_stop.get_token()), this,
        [this, turn = *turn, session](const Result<graph::SharedSecret> &token) {
            if (turn != m_turn)
                return;
            if (token) {
                accept(session);
                return;
            }
            const Error error = token.error();
            switch (error.fault()) {
            case Fault::SignInNeeded:
            case Fault::ConsentNeeded:
            case Fault::Keychain:
                m_savedProblem = error;
                m_purpose.claims = error.claims();
                restart(false);
                break;
            default:
                settle(error);
            }
        });
}

void SignInController::toTenant(const QString &accountKey, const QString &tenant)
{
    const graph::Session *from = m_book.sessionOf(accountKey);
    if (!from)
        return;
    const graph::Account account = from->account();
    m_purpose = firstPurpose();
    m_purpose.tenant = tenant;
    m_purpose.loginHint = account.username();
    m_savedProblem.reset();
    const std::optional<int> turn = beginTry();
    if (!turn)
        return;
    QCoro::connect(signIn().toTenant(account, tenant, m_purpose.permissions, m_stop.get_token()), this,
        [this, turn = *turn](const Result<graph::Session> &session) {
            if (turn != m_turn)
                return;
            if (!session)
                m_purpose.claims = session.error().claims();
            settle(session);
        });
}

void SignInController::signOut(const QString &accountKey)
{
    leave(accountKey, false);
}

void SignInController::endSession(const QString &accountKey)
{
    leave(accountKey, true);
}

void SignInController::leave(const QString &accountKey, bool remember)
{
    const auto found = std::find_if(
        m_known.begin(), m_known.end(), [&accountKey](const graph::Account &a) { return a.key() == accountKey; });
    std::optional<graph::Account> account;
    if (found != m_known.end())
        account = *found;
    if (const graph::Session *session = m_book.sessionOf(accountKey))
        account = session->account();
    if (!account)
        return;
    cancel();
    std::erase_if(m_known, [&accountKey](const graph::Account &a) { return a.key() == accountKey; });
    if (remember)
        m_known.push_back(*account);
    m_book.remove(accountKey);
    m_journey.setSignedIn(m_book.current() != nullptr);
    if (m_state == State::Done)
        m_state = State::Idle;
    emit knownChanged();
    emit changed();
    QCoro::connect(signIn().forget(*account), this, [this](const Result<graph::Done> &gone) {
        if (gone)
            return;
        m_keepProblem = gone.error();
        emit changed();
    });
}

void SignInController::forgetWorld()
{
    m_stop.request_stop();
    ++m_turn;
    endAttempt();
    m_error.reset();
    m_keepProblem.reset();
    m_savedProblem.reset();
    m_signIn.reset();
    m_appProven = false;
    m_known.clear();
    m_purpose = firstPurpose();
    m_state = State::Idle;
    m_book.clear();
    m_journey.setSignInError(std::nullopt);
    m_journey.setSignedIn(false);
    emit changed();
}

void SignInController::setState(State state)
{
    m_state = state;
    emit changed();
}

} // namespace wizard
