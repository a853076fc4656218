// SPDX-License-Identifier: MIT
#pragma once

#include "graph/identity/sign_in.h"
#include "wizard/accounts/account_book.h"
#include "wizard/environment.h"
#include "wizard/journey.h"

#include <QSet>

namespace wizard {

//! What a sign-in is for: the permissions, and why in the reader's language.
class SignInPurpose {
public:
    explicit SignInPurpose(QStringList wanted)
        : permissions(std::move(wanted))
    {
    }
    QStringList permissions; //!< bare Graph names
    QString reason; //!< one sentence, translated by who asks; empty for the first sign-in
    QString tenant; //!< GUID or domain; empty takes any work account
    QString loginHint; //!< user name
    QByteArray claims; //!< base64 claims of a challenge
    QString accountKey; //!< the account that must sign in; empty takes any
};

//! Signs people in: in the browser, or with a code on another device. One attempt at a time; a new one ends the old.
class SignInController : public QObject {
    Q_OBJECT
public:
    enum class State {
        Idle,
        Starting, //!< asking the service whether it knows this program, or for a code
        WaitingForBrowser,
        WaitingForDeviceCode,
        Done,
        Failed, //!< error() says why
    };

    SignInController(Environment &environment, AccountBook &book, Journey &journey, QObject *parent = nullptr);
    ~SignInController() override;

    State state() const { return m_state; }
    bool busy() const;
    const SignInPurpose &purpose() const { return m_purpose; }
    //! True while somebody is signed in at all: what the page's Next waits for.
    bool signedIn() const { return m_book.current() != nullptr; }
    const AccountBook &book() const { return m_book; }
    //! Only in State::Failed.
    const std::optional<graph::Error> &error() const { return m_error; }

    //! What the browser opens; empty unless waiting for it.
    QUrl link() const;
    bool browserMissing() const { return m_browserMissing; }
    QString userCode() const; //!< empty unless waiting for a code
    QUrl codePage() const;
    std::chrono::milliseconds timeLeft() const;
    //! The wait is about to end by itself: time to prolong it, or to get another code. changed() tells when it comes to
    //! that.
    bool endsSoon() const;
    static std::chrono::milliseconds soon() { return std::chrono::minutes(1); }
    //! The link with which an administrator grants the permissions for everybody.
    QUrl adminConsentLink() const;

    //! Why the sign-in will not outlive the program, if so: the keychain's answer.
    const std::optional<graph::Error> &keepProblem() const { return m_keepProblem; }
    //! False with `--no-keychain`: nothing is ever kept.
    bool keeps() const;
    //! Why a saved sign-in could not be used and the browser was opened instead.
    const std::optional<graph::Error> &savedProblem() const { return m_savedProblem; }

    //! The first sign-in: least permissions, any work account.
    void begin();
    //! More permissions, or a challenge to satisfy.
    void begin(const QStringList &permissions, const QString &reason, const QString &tenant, const QString &loginHint,
        const QByteArray &claims);
    //! The same for the account the pages work in; without one, as the first sign-in.
    void beginForCurrent(const QStringList &permissions, const QString &reason, const QByteArray &claims);
    //! Sets the purpose without starting: a panel shows what will be asked and lets the person start.
    void prepare(SignInPurpose purpose);
    SignInPurpose purposeForCurrent(
        const QStringList &permissions, const QString &reason, const QByteArray &claims) const;
    //! Starts, or starts again, for the purpose set.
    void start();
    void startWithCode();
    //! Opens the browser again with the same link.
    void openAgain();
    void openCodePage();
    //! Ten more minutes.
    void prolong();
    //! Ends the attempt; what was signed in before stays.
    void cancel();
    //! Carries the error to the troubleshooting and goes there.
    void troubleshoot();
    //! A cure lies in Settings: the window opens them.
    void askForSettings() { emit settingsWanted(); }

    //! Accounts of earlier runs, without secrets, of this world; the app keeps the list in its settings.
    const std::vector<graph::Account> &known() const { return m_known; }
    void setKnown(std::vector<graph::Account> accounts);
    //! Signs in with what was saved; where that does not do, in the browser with the name filled in.
    void useKnown(const QString &accountKey);
    //! Signs the person of that account in at another tenant they belong to, with the sign-in there is: no browser.
    //! Where that does not do, Failed with Fault::SignInNeeded or ConsentNeeded, and purpose() is set for start().
    void toTenant(const QString &accountKey, const QString &tenant);
    //! Signs out and forgets: tokens go from memory and keychain, the account from the book and from known().
    void signOut(const QString &accountKey);
    //! Signs out only: the account stays in known(), to be signed in again with its name filled in.
    void endSession(const QString &accountKey);

signals:
    void changed();
    void signedInAs(const QString &accountKey);
    void knownChanged();
    void settingsWanted();
    void troubleWanted(); //!< the window goes to the troubleshooting: whatever stands over it closes

private:
    graph::SignIn &signIn();
    graph::SignInOptions options() const;
    //! Gives up what is under way, for another try. Its number, see m_turn; none where whoever listens began another.
    std::optional<int> beginTry();
    void restart(bool withCode);
    void endAttempt();
    void watchEnd();
    void leave(const QString &accountKey, bool remember);
    void openBrowser();
    void fetchCode();
    void settle(const graph::Result<graph::Session> &session);
    void accept(graph::Session session);
    void fail(const graph::Error &error);
    void forgetWorld();
    void setState(State state);

    Environment &m_environment;
    AccountBook &m_book;
    Journey &m_journey;
    State m_state = State::Idle;
    SignInPurpose m_purpose;
    std::optional<graph::SignIn> m_signIn;
    std::optional<graph::BrowserAttempt> m_browser;
    std::optional<graph::DeviceAttempt> m_device;
    std::optional<graph::Error> m_error;
    std::optional<graph::Error> m_keepProblem;
    std::optional<graph::Error> m_savedProblem;
    std::vector<graph::Account> m_known;
    bool m_browserMissing = false;
    bool m_appProven = false;
    int m_turn = 0;
    std::stop_source m_stop;
    std::stop_source m_watchStop;
};

} // namespace wizard
