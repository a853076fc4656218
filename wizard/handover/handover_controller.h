// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/accounts/account_book.h"
#include "wizard/environment.h"
#include "wizard/handover/secret_age.h"
#include "wizard/journey.h"
#include "wizard/ledger/ledger.h"

#include <QObject>

#include <deque>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace wizard {

enum class RenewFinding;

//! How a password reached its user; what the ledger writes stands behind wayCode().
enum class HandoverWay { Phone, Paper, InPerson, Other };
QString wayCode(HandoverWay way);
std::optional<HandoverWay> wayOf(const QString &code);

//! The passwords that wait to be handed over, and the one that is being handed over now. A password is opened only
//! while it is shown or copied, and lives in guarded memory then.
class HandoverController : public QObject {
    Q_OBJECT
public:
    enum class ListState { Idle, Loading, Ready, Failed };
    //! What is on the screen of the current password.
    enum class View { Hidden, Held, Shown };
    //! What a password was fetched for, without being shown.
    enum class Use { Copy, Print, Save };
    //! What looking for an account of unknown outcome found out.
    enum class Finding {
        None,
        Created, //!< it is there: hand the password over
        NotThere, //!< it was not made; the row and its password are gone
        NotThereYet, //!< too fresh to tell: the directory spreads new accounts slowly
        Another, //!< an account is there that belongs to another row
        Renewed, //!< the new password is the one that counts
        RenewedLater, //!< one given later is the one that counts
        NotRenewed, //!< it does not look as if it had arrived; kept, since that is no proof
        NotRenewedYet, //!< too fresh to tell
        NeverRenewed, //!< it never left this computer; the one before still counts, and this one is gone
        NoSession, //!< nobody is signed in who can look
    };

    HandoverController(
        Environment &environment, AccountBook &book, Journey &journey, SharedLedger ledger, QObject *parent = nullptr);
    ~HandoverController() override;

    // The list.
    ListState listState() const { return m_listState; }
    const std::optional<graph::Error> &listError() const { return m_listError; }
    //! Rows that are not finished, oldest first.
    const std::vector<LedgerEntry> &entries() const { return m_entries; }
    //! Reads the list again. Where nothing is current, the newest row that can be handed over becomes it.
    void refresh();
    //! Makes the row the current one, as soon as it is in the list; hides what was shown. 0 changes nothing.
    void show(qint64 id);
    //! The row in hand; nothing while the list is not read, empty, or after a hand-over.
    const LedgerEntry *current() const;
    //! The clock's time, to tell how long a row has waited.
    QDateTime now() const;
    const graph::SharedClock &clock() const { return m_environment.machine().clock; }
    //! Whether the current row's secret is still worth handing over.
    SecretAge age() const;
    //! True where the rows outlive the program.
    bool lasting() const { return m_ledger->lasting(); }
    //! True in the sandbox, whose people are gone when it ends.
    bool sandbox() const { return m_environment.world().sandbox(); }
    //! True where this account is known to exist, so that its password is worth handing over.
    bool known() const;
    //! True for an access pass whose time is over: nothing to hand over any more.
    bool ended() const;

    // The password.
    View view() const { return m_view; }
    //! Opens the password and shows it: until hide(), or for as long as showing() lasts.
    void reveal(View how);
    void hide();
    //! Hides what is shown; what was asked for by fetch() still comes: the keychain's own window takes the focus, too.
    void conceal();
    //! Shows it for the whole time again.
    void prolong();
    static std::chrono::seconds showing() { return std::chrono::seconds(60); }
    std::chrono::seconds left() const; //!< of Shown
    //! The password while it is shown; else null.
    const graph::SharedSecret &password() const { return m_password; }
    bool opening() const { return m_opening; }
    //! Why the password could not be opened.
    const std::optional<graph::Error> &secretError() const { return m_secretError; }
    //! Opens it for fetched(), without showing it.
    void fetch(Use use);

    // The outcome.
    //! Looks whether the current row's account exists.
    void checkAgain();
    //! The same for every row of unknown outcome whose maker is signed in; of rows for the same address the newest is
    //! asked for first, so that an account is never taken for that of an older attempt.
    void reconcile();
    bool checking() const { return m_checking != 0; }
    void stopChecking();
    Finding finding() const { return m_finding; }
    const std::optional<graph::Error> &checkError() const { return m_checkError; }
    //! Goes to the sign-in, for a row whose maker is not signed in.
    void signIn();
    //! Gives the current row up: its secret is erased. Only where the outcome is not known, or where it has ended.
    void discard();

    // The hand-over.
    //! Erases the password and keeps the receipt. `whom` in the admin's words.
    void handOver(HandoverWay way, const QString &whom);
    bool working() const { return m_working; }
    const std::optional<graph::Error> &workError() const { return m_workError; }
    //! What was handed over last, on this page.
    const std::optional<LedgerEntry> &receipt() const { return m_receipt; }

    //! How old an attempt must be before "not there" means that it was not made: longer than any request may take and
    //! than the directory needs to spread an account.
    static std::chrono::minutes settled() { return std::chrono::minutes(15); }

signals:
    void changed();
    //! At each second while the password is shown for a time.
    void ticked();
    void fetched(wizard::HandoverController::Use use, graph::SharedSecret password);

private:
    void load(graph::Result<std::vector<LedgerEntry>> rows);
    void choose();
    void watchAge();
    void withPassword(std::function<void(graph::SharedSecret)> then);
    void tick();
    const LedgerEntry *entry(qint64 id) const;
    const graph::Session *sessionOf(const LedgerEntry &entry) const;
    void checkNext();
    void check(const LedgerEntry &entry);
    void found(qint64 id, graph::Result<std::optional<graph::User>> user);
    void foundChange(qint64 id, const graph::Result<RenewFinding> &found);
    void reload();
    void claim(qint64 id, const QString &userId);
    void note(qint64 id, Finding finding);
    void settle(qint64 id, Finding finding, QCoro::Task<graph::Result<graph::Done>> work);
    void dropSecret();

    Environment &m_environment;
    AccountBook &m_book;
    Journey &m_journey;
    SharedLedger m_ledger;

    ListState m_listState = ListState::Idle;
    std::optional<graph::Error> m_listError;
    std::vector<LedgerEntry> m_entries;
    qint64 m_current = 0;
    int m_listTurn = 0;
    std::stop_source m_ageStop;

    View m_view = View::Hidden;
    graph::SharedSecret m_password;
    bool m_opening = false;
    bool m_fetching = false; //!< opening for fetch()
    std::optional<graph::Error> m_secretError;
    graph::SteadyTime m_until{};
    int m_secretTurn = 0;
    std::stop_source m_showStop;

    std::deque<qint64> m_toCheck;
    qint64 m_checking = 0;
    Finding m_finding = Finding::None;
    qint64 m_findingFor = 0;
    std::optional<graph::Error> m_checkError;
    int m_checkTurn = 0;
    std::stop_source m_checkStop;

    bool m_working = false;
    std::optional<graph::Error> m_workError;
    std::optional<LedgerEntry> m_receipt;
};

} // namespace wizard
