// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/await.h"
#include "tests/support/sandbox_world.h"
#include "wizard/troubleshoot/checks_controller.h"
#include "wizard/troubleshoot/repairs/repair_controller.h"
#include "wizard/troubleshoot/repairs/repair_panel.h"
#include "wizard/troubleshoot/signed_in_panel.h"
#include "wizard/troubleshoot/troubleshoot_controller.h"
#include "wizard/troubleshoot/troubleshoot_page.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QWizard>

namespace test {

//! As eventually(), for work over real HTTP on a machine that does a lot else.
template <class Condition> bool patiently(Condition condition)
{
    return eventually(condition, 60'000);
}

//! The troubleshooting with its checks and repairs over a sandbox, and the page as it is in the program.
class HelpBench {
public:
    explicit HelpBench(graph::sandbox::Options options = {})
        : world(std::move(options))
        , ledger(std::make_shared<wizard::Ledger>(
              QString(), std::make_shared<graph::MemorySecretStore>(), world.clock(), world.random()))
        , signIn(std::make_unique<wizard::SignInController>(world.environment(), accounts, journey))
        , trouble(std::make_unique<wizard::TroubleshootController>(world.environment(), accounts, journey))
        , checks(std::make_unique<wizard::ChecksController>(world.environment(), accounts, *signIn, *trouble))
        , repairs(std::make_unique<wizard::RepairController>(
              world.environment(), accounts, journey, *checks, *trouble, ledger))
    {
        QObject::connect(
            &journey, &wizard::Journey::jumpRequested, &journey, [this](wizard::Step step) { jumps.push_back(step); });
        trouble->enter();
    }
    ~HelpBench()
    {
        window.reset(); // the page draws the controllers
        repairs.reset();
        checks.reset();
        trouble.reset();
    }

    //! Signed in with all of these permissions granted already.
    void be(const QString &user, const QStringList &permissions)
    {
        accounts.add(world.session(user, permissions));
        journey.setSignedIn(true);
    }
    //! An administrator with every permission there is.
    void beAdmin(const QString &user = QStringLiteral("admin@contoso.com")) { be(user, everything()); }
    static QStringList everything()
    {
        QStringList all;
        for (wizard::Tier tier : wizard::signedInTiers()) {
            for (wizard::Probe probe : wizard::probesOf(tier))
                all.append(wizard::permissionFor(probe));
        }
        for (wizard::Repair repair : {wizard::Repair::RestoreUser, wizard::Repair::Unblock, wizard::Repair::NewPassword,
                 wizard::Repair::VerifyDomain})
            all.append(wizard::permissionsFor(repair));
        all.removeDuplicates();
        return all;
    }
    void show(QSize size = {1024, 900})
    {
        window = std::make_unique<QWizard>();
        window->setWizardStyle(QWizard::ModernStyle);
        page = new wizard::TroubleshootPage(*trouble);
        page->setHelp(new wizard::RepairPanel(*repairs, page), new wizard::SignedInPanel(*checks, page));
        window->addPage(page);
        window->resize(size);
        window->show();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        REQUIRE(patiently([this] { return page->focusWidget() != nullptr; }));
    }
    template <class T> T *child(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    bool visible(const char *name) const
    {
        const auto *widget = page->findChild<QWidget *>(QString::fromLatin1(name));
        return widget && widget->isVisible();
    }
    void click(const char *name)
    {
        auto *widget = child<QWidget>(name);
        INFO(name);
        REQUIRE(widget->isVisible());
        page->findChild<QScrollArea *>(QStringLiteral("scroll"))->ensureWidgetVisible(widget);
        QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
    }
    //! All that a part of the page says.
    QString says(const char *name) const
    {
        QString all;
        for (const QLabel *label : child<QWidget>(name)->findChildren<QLabel *>()) {
            if (label->isVisible())
                all += label->text() + u'\n';
        }
        return all;
    }
    bool found(const char *fact) const { return find(trouble->findings(), QString::fromLatin1(fact)) != nullptr; }
    void finish(wizard::Tier tier)
    {
        checks->run(tier);
        REQUIRE(patiently([this] { return !checks->busy(); }));
    }
    bool settled()
    {
        return patiently([this] { return !repairs->busy(); });
    }

    SandboxWorld world;
    wizard::AccountBook accounts;
    wizard::Journey journey;
    std::shared_ptr<wizard::Ledger> ledger;
    std::unique_ptr<wizard::SignInController> signIn;
    std::unique_ptr<wizard::TroubleshootController> trouble;
    std::unique_ptr<wizard::ChecksController> checks;
    std::unique_ptr<wizard::RepairController> repairs;
    std::vector<wizard::Step> jumps;
    std::unique_ptr<QWizard> window;
    wizard::TroubleshootPage *page = nullptr;
};

} // namespace test
