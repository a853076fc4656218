// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"
#include "app/services.h"
#include "app/settings.h"
#include "app/translator.h"
#include "wizard/accounts/account_book.h"
#include "wizard/journey.h"
#include "wizard/ledger/ledger.h"

#include <QObject>

#include <memory>

namespace wizard {
class AccountsController;
class AdviceController;
class AftercareController;
class BulkHandover;
class CheckController;
class ChecksController;
class FinishController;
class HandoverController;
class KeepController;
class ManyController;
class NewTenantController;
class ManyRunController;
class NewUserController;
class OwnDomainController;
class RenewController;
class Page;
class PassphraseStore;
class RepairController;
class SecretClipboard;
class SettingsController;
class SettingsDialog;
class SignInController;
class StartController;
class TenantController;
class TroubleshootController;
} // namespace wizard

namespace app {

class HelpDialog;
class WizardWindow;

//! Builds the window and what stands behind it, and passes each what it needs: the only place that does. Controllers
//! and pages are made when their step is first gone to.
class Composition : public QObject {
    Q_OBJECT
public:
    //! Settings and translator outlive it.
    Composition(const CommandLine &line, Settings &settings, Translator &translator, graph::LogSink log,
        Services::Hooks hooks = {});
    ~Composition() override;

    //! Shows the window at the first page, or at the task of the command line.
    void show();

    WizardWindow &window() { return *m_window; }
    wizard::Environment &environment() { return *m_environment; }
    wizard::AccountBook &book() { return m_book; }
    wizard::Journey &journey() { return m_journey; }
    Services &services() { return m_services; }
    //! Of the world chosen: the sandbox's people are gone when it ends, so their passwords are kept in memory only.
    std::shared_ptr<wizard::Ledger> ledger();

private:
    wizard::Page *makePage(wizard::Step step);
    QCoro::Task<graph::Result<std::vector<wizard::LedgerEntry>>> openHandovers();
    QString ledgerFile() const;
    const std::shared_ptr<const wizard::PassphraseStore> &passphrase();
    void openSettings();
    void openAccounts();
    void openComparison();
    wizard::AccountsController &accounts();
    //! Asks how passwords are kept without a keychain, or for the passphrase.
    void openKeep();
    HelpDialog &help();
    void openHelp(wizard::Step step);
    //! A page of the help by its name, over the dialog it is about.
    void openHelpPage(const QString &page, const QString &title);
    void onPreferences();
    void onWorld();
    //! The controllers of a world, gone with it: the pages that draw them go first.
    void dropControllers();
    wizard::FinishController &finish();
    wizard::AftercareController &aftercare();
    wizard::SignInController &signIn();
    void keepAccounts();
    wizard::NewUserController &newUser();
    wizard::ManyController &many();
    wizard::OwnDomainController &ownDomain();
    QStringList waitingDomains() const;
    wizard::ManyRunController &manyRun();
    wizard::HandoverController &handover();
    wizard::Page *manyRunPage();
    wizard::Page *handoverPage();
    void openSealedFile();
    wizard::Page *troublePage();
    wizard::Page *tenantPage();
    void goToOwnDomain(const QString &domain);
    //! What was made goes to the page that hands its password over, and to the summary.
    void onUserMade();
    //! Looks once for every account whose making was cut off.
    void reconcile();

    CommandLine m_line;
    Settings &m_settings;
    Translator &m_translator;
    Services m_services;
    std::unique_ptr<wizard::SettingsController> m_settingsController;
    std::unique_ptr<wizard::Environment> m_environment;
    wizard::AccountBook m_book;
    wizard::Journey m_journey;
    std::shared_ptr<wizard::Ledger> m_ledger;
    std::shared_ptr<const wizard::PassphraseStore> m_passphrase;
    std::unique_ptr<wizard::KeepController> m_keep;
    std::unique_ptr<wizard::StartController> m_start;
    std::unique_ptr<wizard::CheckController> m_check;
    std::unique_ptr<wizard::AdviceController> m_advice;
    std::unique_ptr<wizard::NewTenantController> m_newTenant;
    std::unique_ptr<wizard::SignInController> m_signIn;
    std::unique_ptr<wizard::AccountsController> m_accounts;
    std::unique_ptr<wizard::TenantController> m_tenant;
    std::unique_ptr<wizard::FinishController> m_finish;
    std::unique_ptr<wizard::AftercareController> m_aftercare;
    std::unique_ptr<wizard::NewUserController> m_newUser;
    std::unique_ptr<wizard::ManyController> m_many;
    std::unique_ptr<wizard::OwnDomainController> m_ownDomain;
    std::unique_ptr<wizard::ManyRunController> m_manyRun;
    std::unique_ptr<wizard::SecretClipboard> m_clipboard;
    std::unique_ptr<wizard::HandoverController> m_handover;
    std::unique_ptr<wizard::RenewController> m_renewal;
    std::unique_ptr<wizard::BulkHandover> m_bulk;
    bool m_reconciled = false;
    std::unique_ptr<wizard::TroubleshootController> m_trouble;
    std::unique_ptr<wizard::ChecksController> m_liveChecks;
    std::unique_ptr<wizard::RepairController> m_repairs;
    // Last made, first gone: its pages use all of the above.
    std::unique_ptr<WizardWindow> m_window;
};

} // namespace app
