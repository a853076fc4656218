// SPDX-License-Identifier: MIT
#pragma once

#include "graph/discovery/tenant_discovery.h"
#include "wizard/environment.h"
#include "wizard/journey.h"

#include <QDateTime>

namespace wizard {

//! What the check found out, as a value.
class CheckAnswer {
public:
    enum class Kind {
        ManagedHere, //!< people sign in with passwords kept by Microsoft
        SignsInElsewhere, //!< federated: the company's own sign-in server
        HasTenant, //!< there is one; how people sign in is not known
        OtherCloud, //!< there is one, in another cloud than the one chosen
        NobodysYet,
        PrivateMailbox,
        CouldNotTell, //!< error() says why
    };

    Kind kind = Kind::CouldNotTell;
    QString domain; //!< punycode
    graph::TenantAnswer tenant;
    std::optional<graph::RealmHint> hint;
    std::optional<graph::Error> error;
    QList<QUrl> sources; //!< where it was asked; empty where nobody had to be asked
    QDateTime when; //!< UTC
    bool sandbox = false; //!< the pretend world answered

    DomainVerdict verdict() const;
    //! The domain as people read it, not in punycode.
    QString shownDomain() const;
};

//! Finds out whether a domain has a work account, without signing in and without naming a person.
class CheckController : public QObject {
    Q_OBJECT
public:
    enum class State {
        Idle,
        Busy,
        Refused, //!< the input cannot be a domain: inputError() says why
        Done, //!< answer() is there
    };

    CheckController(Environment &environment, Journey &journey, QObject *parent = nullptr);
    ~CheckController() override;

    State state() const { return m_state; }
    const QString &typed() const { return m_typed; }
    const std::optional<graph::Error> &inputError() const { return m_inputError; }
    //! The last answer; stays while the next one is looked for.
    const std::optional<CheckAnswer> &answer() const { return m_answer; }

    //! What stands in the field; an error about what stood there before goes.
    void setTyped(const QString &text);
    //! Looks up what stands in the field. A new question ends the old one.
    void check();
    void cancel();

    //! How long a hint may come after the verdict before it is left out.
    static constexpr std::chrono::milliseconds hintPatience{1500};

signals:
    void changed();

private:
    void settle();
    void reset();

    Environment &m_environment;
    Journey &m_journey;
    State m_state = State::Idle;
    QString m_typed;
    std::optional<graph::Error> m_inputError;
    std::optional<CheckAnswer> m_answer;
    QString m_domain;
    std::optional<graph::Result<graph::TenantAnswer>> m_tenant;
    std::optional<graph::RealmHint> m_hint;
    int m_turn = 0;
    std::stop_source m_stop;
};

} // namespace wizard
