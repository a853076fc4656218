// SPDX-License-Identifier: MIT
#include "wizard/accounts/advice_controller.h"

#include "wizard/accounts/account_book.h"
#include "wizard/journey.h"
#include "wizard/signin/sign_in_controller.h"

#include <QCoroTask>

#include <algorithm>

namespace wizard {

AdviceController::AdviceController(AccountBook &book, Journey &journey, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_journey(journey)
{
    connect(&m_journey, &Journey::changed, this, &AdviceController::changed);
    connect(&m_book, &AccountBook::changed, this, [this] {
        // The number belongs to the tenant it was read in.
        const graph::Session *session = m_book.current();
        if (m_countedKey.isEmpty() || (session && session->account().key() == m_countedKey))
            return;
        m_stop.request_stop();
        ++m_turn;
        m_countedKey.clear();
        if (!m_counted)
            return;
        m_counted = false;
        AdviceAnswers answers = m_answers;
        answers.users.reset();
        apply(answers);
    });
}

AdviceController::~AdviceController()
{
    m_stop.request_stop();
}

void AdviceController::countUsers()
{
    const graph::Session *session = m_book.current();
    if (session && session->account().key() != m_countedKey)
        count(false);
}

void AdviceController::countNow()
{
    if (m_book.current()) {
        count(true);
    } else {
        m_needsLeave = true;
        emit changed();
    }
}

void AdviceController::stopCounting()
{
    m_stop.request_stop();
    ++m_turn;
    m_counting = false;
    emit changed();
}

void AdviceController::count(bool insist)
{
    const graph::Session *session = m_book.current();
    m_stop.request_stop();
    m_stop = std::stop_source();
    const int turn = ++m_turn;
    m_countedKey = session->account().key();
    m_countError.reset();
    m_needsLeave = false;
    m_counting = insist;
    QCoro::connect(session->directory().userCount(m_stop.get_token()), this,
        [this, turn, insist](const graph::Result<qint64> &count) {
            if (turn != m_turn)
                return;
            m_counting = false;
            if (!count || count.value() < 1) {
                // Without the permission or the net the number is the reader's to give, unless it was asked for.
                if (insist && !count) {
                    const graph::Fault fault = count.error().fault();
                    m_needsLeave = fault == graph::Fault::ConsentNeeded || fault == graph::Fault::SignInNeeded;
                    if (!m_needsLeave)
                        m_countError = count.error();
                }
                emit changed();
                return;
            }
            if (m_answers.users && !insist)
                return; // what was typed stands
            m_counted = true;
            AdviceAnswers answers = m_answers;
            answers.users = static_cast<int>(std::min<qint64>(count.value(), 9'999'999));
            m_answers = answers;
            emit changed();
        });
    emit changed();
}

QString AdviceController::countedIn() const
{
    const graph::Session *session = m_book.current();
    return session ? m_book.nameOf(*session) : QString();
}

void AdviceController::offerSignIn(SignInController &signIn)
{
    m_signIn = &signIn;
    connect(&signIn, &SignInController::signedInAs, this, [this] {
        if (m_needsLeave && m_book.current())
            count(true);
    });
}

bool AdviceController::wantsUser() const
{
    return m_journey.draft().wantsUser;
}

void AdviceController::setUsers(int users)
{
    AdviceAnswers answers = m_answers;
    answers.users = users > 0 ? std::optional(users) : std::nullopt;
    m_counted = m_counted && answers.users == m_answers.users;
    apply(answers);
}

void AdviceController::setNeeding(int needing)
{
    AdviceAnswers answers = m_answers;
    answers.needing = needing >= 0 ? std::optional(needing) : std::nullopt;
    apply(answers);
}

void AdviceController::setProgrammes(AdviceAnswers::Programmes programmes)
{
    AdviceAnswers answers = m_answers;
    answers.programmes = programmes;
    apply(answers);
}

void AdviceController::setAdmins(AdviceAnswers::Admins admins)
{
    AdviceAnswers answers = m_answers;
    answers.admins = admins;
    apply(answers);
}

void AdviceController::setWantsUser(bool on)
{
    m_journey.setWantsUser(on);
}

void AdviceController::apply(AdviceAnswers answers)
{
    if (answers == m_answers)
        return;
    m_answers = answers;
    emit changed();
}

} // namespace wizard
