// SPDX-License-Identifier: MIT
#include "wizard/finish/aftercare_controller.h"

#include "wizard/signin/sign_in_controller.h"

#include <algorithm>

namespace wizard {

using graph::Done;
using graph::Error;
using graph::Fault;
using graph::Result;

AftercareController::AftercareController(
    Environment &environment, AccountBook &book, SignInController &signIn, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_book(book)
    , m_signIn(signIn)
{
    connect(&m_book, &AccountBook::changed, this, [this] {
        // More may be allowed now; nothing that changes something is done again by itself.
        if (m_state == State::Failed && m_error
            && (m_error->fault() == Fault::ConsentNeeded || m_error->fault() == Fault::SignInNeeded)) {
            m_state = State::Idle;
            m_error.reset();
        }
        emit changed();
    });
}

AftercareController::~AftercareController()
{
    m_stop.request_stop();
}

const graph::Session *AftercareController::session() const
{
    if (m_person.userId.isEmpty())
        return nullptr;
    return m_book.sessionOf(m_person.accountKey);
}

void AftercareController::setPerson(const Person &person)
{
    if (person == m_person)
        return;
    m_stop.request_stop();
    ++m_turn;
    m_person = person;
    m_state = State::Idle;
    m_act = Act::None;
    m_error.reset();
    m_deleted = false;
    m_enabled.reset();
    m_looked = false;
    m_seen = Seen::NotLooked;
    emit changed();
}

void AftercareController::run(Act act)
{
    const graph::Session *one = session();
    if (!one || m_state == State::Busy || act == Act::None)
        return;
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_turn;
    m_state = State::Busy;
    m_act = act;
    m_error.reset();
    emit changed();
    const graph::Directory directory = one->directory();
    if (act == Act::Look) {
        look(directory);
        return;
    }
    const graph::UserId user(m_person.userId);
    const std::stop_token stop = m_stop.get_token();
    const auto then = [this, turn = m_turn, act](const Result<Done> &done) {
        if (turn == m_turn)
            settle(act, done);
    };
    if (act == Act::Delete)
        QCoro::connect(directory.deleteUser(user, stop), this, then);
    else if (act == Act::Restore)
        QCoro::connect(directory.restoreUser(user, stop), this, then);
    else
        QCoro::connect(directory.setEnabled(user, act == Act::Unblock, stop), this, then);
}

void AftercareController::settle(Act act, const Result<Done> &done)
{
    m_state = done ? State::Idle : State::Failed;
    if (!done) {
        m_error = done.error();
    } else if (act == Act::Delete || act == Act::Restore) {
        m_deleted = act == Act::Delete;
    } else {
        m_enabled = act == Act::Unblock;
    }
    emit changed();
}

void AftercareController::look(const graph::Directory &directory)
{
    QCoro::connect(directory.userDetails(m_person.userId, m_stop.get_token()), this,
        [this, turn = m_turn, directory](const Result<graph::UserDetails> &details) {
            if (turn != m_turn)
                return;
            if (!details) {
                m_state = State::Failed;
                m_error = details.error();
                emit changed();
                return;
            }
            const graph::UserDetails &user = details.value();
            m_enabled = user.user.enabled();
            m_deleted = false;
            m_looked = true;
            m_passwordTold = user.passwordChanged.isValid() && user.user.created().isValid();
            // The first password counts as a change, too: it comes with the account.
            m_passwordChanged = m_passwordTold && user.passwordChanged > user.user.created().addSecs(60)
                ? user.passwordChanged
                : QDateTime();
            lookAtSignIns(directory);
        });
}

void AftercareController::lookAtSignIns(const graph::Directory &directory)
{
    // Many organisations lack the licence or the role for this one: then it is said so, and nothing is asked for.
    const graph::Diagnosis diagnosis = directory.diagnosis();
    QCoro::connect(diagnosis.signIns(m_person.upn, 20, m_stop.get_token()), this,
        [this, turn = m_turn](const Result<std::vector<graph::SignInRecord>> &records) {
            if (turn != m_turn)
                return;
            m_state = State::Idle;
            m_seen = !records ? Seen::CouldNotCheck : Seen::NotSignedIn;
            if (records) {
                const auto &all = records.value();
                const auto good = std::find_if(
                    all.begin(), all.end(), [](const graph::SignInRecord &record) { return record.succeeded(); });
                if (good != all.end()) {
                    m_seen = Seen::SignedIn;
                    m_signedIn = good->when;
                }
            }
            emit changed();
        });
}

void AftercareController::stop()
{
    if (m_state != State::Busy)
        return;
    m_stop.request_stop();
    // A change that may have left is not given up silently: its answer says what became of it.
    if (m_act != Act::Look)
        return;
    ++m_turn;
    m_state = State::Idle;
    emit changed();
}

QStringList AftercareController::neededPermissions() const
{
    using namespace graph::permission;
    switch (m_act) {
    case Act::None:
        return {};
    case Act::Look:
        return {QLatin1String(userReadAll)};
    case Act::Block:
    case Act::Unblock:
        return {QLatin1String(enableDisable)};
    case Act::Delete:
    case Act::Restore:
        break;
    }
    return {QLatin1String(deleteRestore)};
}

} // namespace wizard
