// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/accounts/account_book.h"
#include "wizard/environment.h"
#include "wizard/journey.h"
#include "wizard/troubleshoot/explain.h"
#include "wizard/troubleshoot/finding.h"
#include "wizard/troubleshoot/flow_run.h"
#include "wizard/troubleshoot/probes/probes.h"
#include "wizard/troubleshoot/report.h"
#include "wizard/troubleshoot/request_text.h"

#include <QObject>

#include <optional>
#include <stop_token>
#include <vector>

namespace wizard {

//! A check that can be run or is running.
class ProbeLine {
public:
    enum class State { NotRun, Running, Done };
    Probe probe = Probe::Shape;
    State state = State::NotRun;
    Findings findings;
};

//! The troubleshooting: one walk through the flow, the error in hand, the live checks. Everything offline but the
//! checks, and those only once they are asked for.
class TroubleshootController : public QObject {
    Q_OBJECT
public:
    //! `resolver` is asked for DNS outside the sandbox; null is the system's.
    TroubleshootController(Environment &environment, AccountBook &accounts, Journey &journey,
        SharedResolver resolver = nullptr, QObject *parent = nullptr);
    ~TroubleshootController() override;
    //! Who looks at certificates outside the sandbox; without one they are not looked at.
    void setCertificates(SharedCertificateReader certificates) { m_certificates = std::move(certificates); }

    //! To be called when the page appears: reads the guide the first time, and takes up a failed sign-in.
    void enter();
    //! The guide in the language the program speaks now.
    void retranslate();
    //! Null before enter(), and where the guide is broken.
    const Guide *guide() const { return m_guide ? &*m_guide : nullptr; }
    //! Why there is no guide.
    const std::optional<graph::Error> &fault() const { return m_fault; }
    //! Only with a guide.
    const FlowRun &run() const { return *m_run; }

    void answer(int index);
    void dontKnow();
    void back();
    void forward();
    void goTo(const NodeId &node);
    void enterAt(const NodeId &node);
    void restart();

    //! Reads what was pasted; explanation() and pasteFailed() tell what came of it, once reading() is over.
    void readPasted(const QString &text);
    void forgetPasted();
    bool reading() const { return m_reading; }
    bool pasteFailed() const { return m_pasteFailed; }
    //! The error in hand: pasted, or carried along from a failed sign-in.
    const std::optional<Explanation> &explanation() const { return m_explanation; }
    //! True while the error in hand came from a sign-in of this program.
    bool carried() const { return m_carried; }
    //! A failed sign-in that has no code (no network, ...), in words of ours.
    const std::optional<graph::Error> &plainFailure() const { return m_plainFailure; }
    //! Goes to where the error in hand leads.
    void followExplanation();
    //! What was pasted, fit to be copied on.
    QString sharedPaste() const;

    //! A domain or an address; only the domain is kept.
    void setDomain(const QString &domainOrAddress);
    const QString &domain() const { return m_domain; }
    //! Empty where the text is no domain.
    bool domainUsable() const;
    void startChecks();
    void stopChecks();
    bool checking() const;
    const std::vector<ProbeLine> &checks() const { return m_checks; }
    Findings findings() const;
    //! What the checks of a signed-in account found: evidence like that of the others.
    void setFurtherFindings(Findings findings);

    CaseFacts caseFacts() const;
    //! The ready message for the outcome reached; empty where none is reached.
    QString messageForHelp() const;
    QUrl mailForHelp() const; //!< mailto: without an addressee
    Report report() const; //!< only with a guide
    //! True where the outcome reached is one this program can carry out.
    bool canCreateUser() const;
    //! Goes on to the new user's page.
    void createUser();

    //! Opens a page of the guide in the browser. https only; linkRefused() otherwise or where there is no browser.
    void openLink(const QUrl &url);

    //! A run kept from an earlier time, if there is one.
    bool canResume() const { return m_resumable.has_value(); }
    void resume();

signals:
    void changed();
    void linkRefused(const QUrl &url);

private:
    void load();
    void takeUpSignInError();
    void setExplanation(Explanation explanation, bool carried);
    void dropWorld();
    void launch(Probe probe, QCoro::Task<ProbeResult> task);
    void finish(Probe probe, ProbeResult result);
    SharedCertificateReader certificates() const;
    ProbeLine &line(Probe probe);
    void resetChecks();
    void weigh();
    void note(); // keeps the run and says that something changed

    Environment &m_environment;
    AccountBook &m_accounts;
    Journey &m_journey;
    SharedResolver m_resolver;
    SharedCertificateReader m_certificates;
    Findings m_further;

    QString m_language;
    std::optional<Guide> m_guide;
    std::optional<graph::Error> m_fault;
    std::optional<FlowRun> m_run;
    std::optional<QJsonObject> m_resumable;

    QString m_pasted;
    bool m_reading = false;
    bool m_pasteFailed = false;
    bool m_carried = false;
    std::optional<Explanation> m_explanation;
    std::optional<graph::Error> m_plainFailure;
    bool m_errorIsNew = false;
    QString m_takenUp; // which failed sign-in that was
    QString m_journeyDomain;

    QString m_domain;
    std::vector<ProbeLine> m_checks;
    std::stop_source m_stop;
    int m_turn = 0;
    int m_readTurn = 0;
};

} // namespace wizard
