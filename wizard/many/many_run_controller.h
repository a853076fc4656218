// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/accounts/account_book.h"
#include "wizard/environment.h"
#include "wizard/ledger/gate.h"
#include "wizard/many/batch_maker.h"
#include "wizard/many/many_list.h"
#include "wizard/many/run_plan.h"
#include "wizard/many/run_row.h"
#include "wizard/signin/sign_in_controller.h"

#include <QObject>
#include <QSet>

#include <array>
#include <deque>
#include <functional>
#include <map>
#include <optional>

namespace wizard {

class TenantList;

//! Makes the users of a list: first what it would come to, then up to four batches on their way at a time. What was
//! sent is in the ledger first, so that a run that was killed goes on where it was when the same list is run again.
class ManyRunController : public QObject {
    Q_OBJECT
public:
    enum class State {
        Idle, //!< plan() says what would happen; error() why that is not known
        Checking, //!< finding out what an earlier run has made
        Running,
        Paused, //!< by hand, or for error(); what is under way still comes in, see busy()
        Finishing, //!< cancelled; what is under way still comes in
        Done,
    };
    using ListSource = std::function<ManyList()>;

    //! `list` is asked for what is to be made whenever look() may take a new list.
    ManyRunController(Environment &environment, AccountBook &book, SignInController &signIn, SharedLedger ledger,
        ListSource list, QObject *parent = nullptr);
    ~ManyRunController() override;

    State state() const { return m_state; }
    //! Requests are under way.
    bool busy() const { return m_inFlight > 0; }
    const RunPlan &plan() const { return m_plan; }
    //! Seats that are free in the tenant's products; nothing where that is not known.
    const std::optional<int> &freeLicenses() const { return m_freeLicenses; }
    //! Users that are in the tenant now; nothing where that is not known. The index lags behind by minutes.
    const std::optional<qint64> &usersThere() const { return m_usersThere; }
    //! See directoryLimit(), of the current tenant.
    int directoryLimit() const;
    const std::vector<RunRow> &rows() const { return m_rows; }
    int count(RunRow::State state) const { return m_counts[static_cast<std::size_t>(state)]; }
    int total() const { return static_cast<int>(m_rows.size()); }
    //! Made by this run and the ones before.
    int created() const { return count(RunRow::State::Created); }
    bool cancelled() const { return m_cancelled; }
    //! Why the run has paused by itself, or could not be planned.
    const std::optional<graph::Error> &error() const { return m_error; }
    //! The domain that can have no more users, where that is the error.
    const QString &domainGone() const { return m_domainGone; }
    //! From the pace so far; nothing while there is none.
    std::optional<std::chrono::milliseconds> remaining() const;
    //! The tenants of the run: the current one first.
    QStringList tenants() const;
    int created(int tenant) const; //!< of one of them
    int total(int tenant) const;
    //! The other tenants somebody is signed in to, which may have the same list in the same run.
    std::vector<graph::Session> others() const;
    bool takesPart(const QString &accountKey) const { return m_also.contains(accountKey); }
    //! Whether one of others() takes part. Looks again. Does nothing in a run.
    void setTakesPart(const QString &accountKey, bool on);
    //! The account the error is about, and who it is; empty before the first look().
    QString accountKey() const;
    QString accountName() const;
    //! The tenant of the last account this program made or began to make, where that is another one than this run's:
    //! then it is asked once. Empty where nothing is to be asked.
    const QString &otherTenant() const { return m_otherTenant; }

    //! Takes the list as it is now and finds out what is made already. Does nothing in a run, or while its results
    //! stand.
    void look();
    //! Another list: the results of the last run go. Does nothing in a run.
    void forget();
    void start();
    void pause();
    void resume();
    //! No more is sent; what is under way still comes in. A second time it is not waited for.
    void cancel();
    //! What failed, was left by a cancelled run, or has an unknown outcome, once more. The last with the same password,
    //! so that whichever request made the user, it is the right one.
    void retry();
    //! What stood in the way was put right (the keychain, the connection): goes on where it paused for an error, or
    //! looks again.
    void putRight();

    enum class Saving { None, Busy, Saved, Failed };
    //! How the last saving of the results went, and where to.
    Saving saving() const { return m_saving; }
    const QString &savedFile() const { return m_savedFile; }
    //! Writes the results as they stand now, see resultsCsv(), in another thread.
    void saveResults(const QString &file, QChar separator, std::function<QString(const RunRow &)> why);

    SignInController &signIn() { return m_signIn; }
    QStringList neededPermissions() const;
    AccountBook &book() const { return m_book; }

signals:
    void changed();
    void aboutToReset();
    void reset();
    void rowsChanged(int first, int last);

private:
    //! One tenant of the run.
    class Target {
    public:
        Target(graph::Session with, QString name, ManyList people)
            : session(std::move(with))
            , tenantName(std::move(name))
            , list(std::move(people))
        {
        }
        graph::Session session;
        QString tenantName;
        ManyList list;
    };
    void prepare();
    void take(const graph::Result<std::vector<LedgerEntry>> &ledger);
    void readRoom();
    void pump();
    void launch();
    void launchAgain(std::size_t index);
    void settle(const std::vector<std::size_t> &indexes, const std::vector<MakeResult> &results);
    void again(const std::vector<LedgerEntry> &open);
    void set(std::size_t index, RunRow::State state);
    MakePlan planOf(const RunRow &row) const;
    const Target &targetOf(const RunRow &row) const { return m_targets[static_cast<std::size_t>(row.tenant)]; }
    void enqueue();
    void goTo(State state);
    void stopFor(const graph::Error &error, const QString &domain, int tenant);
    void end();
    void onSignedIn(const QString &accountKey);
    void takeSessions();
    std::chrono::milliseconds took() const;

    Environment &m_environment;
    AccountBook &m_book;
    SignInController &m_signIn;
    SharedLedger m_ledger;
    ListSource m_source;

    State m_state = State::Idle;
    std::vector<Target> m_targets; //!< whom the run is for; the current tenant first
    QStringList m_also; //!< accounts whose tenants take part, too
    std::deque<TenantList *> m_preparing; //!< children, first one under way
    int m_errorTenant = 0;
    QString m_otherTenant;
    Saving m_saving = Saving::None;
    QString m_savedFile;
    RunPlan m_plan;
    std::optional<int> m_freeLicenses;
    std::optional<qint64> m_usersThere;
    std::vector<RunRow> m_rows;
    std::map<qint64, LedgerEntry> m_begun; //!< by an earlier run, outcome open
    std::array<int, runStateCount> m_counts{};
    std::deque<std::size_t> m_queue;
    int m_inFlight = 0;
    std::shared_ptr<Gate> m_gate; //!< to the wire
    bool m_cancelled = false;
    std::optional<graph::Error> m_error;
    QString m_domainGone;
    QSet<QString> m_domainsTold;
    int m_settled = 0; //!< rows this run has brought to an end
    std::chrono::milliseconds m_took{0}; //!< up to the last pause
    graph::SteadyTime m_resumed{};
    std::stop_source m_stop;
    int m_turn = 0;
};

} // namespace wizard
