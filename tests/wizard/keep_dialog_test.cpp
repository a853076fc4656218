// SPDX-License-Identifier: MIT
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "tests/support/lasting_store.h"
#include "wizard/ledger/keep_controller.h"
#include "wizard/ledger/keep_dialog.h"
#include "wizard/widgets/notice.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>

using wizard::KeepController;
using wizard::KeepDialog;
using wizard::PassphraseStore;

namespace {

//! A computer without a keychain.
class World {
public:
    World()
    {
        REQUIRE(folder.isValid());
        keychain->state().missing = true;
        passphrase = std::make_shared<const PassphraseStore>(
            folder.path() + QStringLiteral("/keys.json"), random, PassphraseStore::Cost::least());
        ledger = std::make_shared<wizard::Ledger>(folder.path() + QStringLiteral("/ledger.db"),
            std::make_shared<const wizard::LedgerKeys>(keychain, passphrase), clock, random);
    }
    graph::Result<qint64> plan() const
    {
        wizard::LedgerEntry entry;
        entry.upn = QStringLiteral("anna@contoso.com");
        return test::await(
            ledger->plan(entry, std::make_shared<const graph::Secret>(std::string_view("Kx7-mWq+Rt4=vbDn"))));
    }

    QTemporaryDir folder;
    std::shared_ptr<test::LastingStore> keychain = std::make_shared<test::LastingStore>();
    std::shared_ptr<test::FakeClock> clock = std::make_shared<test::FakeClock>();
    graph::SharedRandom random = std::make_shared<graph::SystemRandom>();
    std::shared_ptr<const PassphraseStore> passphrase;
    wizard::SharedLedger ledger;
};

class Shown {
public:
    explicit Shown(const World &world)
        : controller(world.ledger, world.passphrase)
        , dialog(new KeepDialog(controller))
    {
        dialog->open();
        REQUIRE(test::eventually([this] { return dialog->isVisible(); }));
    }
    ~Shown() { delete dialog; }
    template <class T = QWidget> T *find(const char *name) const
    {
        T *found = dialog->findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void type(const char *name, const char *text) const
    {
        find<QLineEdit>(name)->setFocus();
        QTest::keyClicks(find<QLineEdit>(name), QLatin1String(text));
    }
    void ok() const { find<QAbstractButton>("keepOk")->click(); }
    QString notice() const { return dialog->findChild<wizard::Notice *>()->title(); }

    KeepController controller;
    QPointer<KeepDialog> dialog;
};

} // namespace

TEST_CASE("without a keychain a passphrase is chosen, and the next start asks for it")
{
    const World world;
    REQUIRE_FALSE(world.plan());
    {
        const Shown shown(world);
        CHECK(shown.find<QLineEdit>("passphrase")->echoMode() == QLineEdit::Password);
        shown.type("passphrase", "several good words");
        shown.type("passphraseAgain", "several good wordz");
        shown.ok();
        CHECK(shown.notice() == QStringLiteral("The two passphrases differ."));
        shown.type("passphraseAgain", "several good words");
        shown.ok();
        CHECK(shown.find<QLineEdit>("passphrase")->text().isEmpty()); // taken out at once
        REQUIRE(test::eventually([&] { return !shown.dialog->isVisible(); }));
    }
    CHECK(world.plan());
    CHECK(world.ledger->lasting());

    World next;
    next.passphrase = std::make_shared<const PassphraseStore>(
        world.folder.path() + QStringLiteral("/keys.json"), next.random, PassphraseStore::Cost::least());
    next.ledger = std::make_shared<wizard::Ledger>(world.folder.path() + QStringLiteral("/ledger.db"),
        std::make_shared<const wizard::LedgerKeys>(next.keychain, next.passphrase), next.clock, next.random);
    CHECK(next.plan().error().code() == QStringLiteral("passphrase.needed"));
    const Shown shown(next);
    CHECK_FALSE(shown.find("passphraseAgain")->isVisible());
    shown.type("passphrase", "not the one it was");
    shown.ok();
    REQUIRE(test::eventually([&] { return shown.notice() == QStringLiteral("This is not the passphrase."); }));
    shown.type("passphrase", "several good words");
    shown.ok();
    REQUIRE(test::eventually([&] { return !shown.dialog->isVisible(); }));
    CHECK(next.plan());
}

TEST_CASE("a short passphrase is refused, and giving up changes nothing")
{
    const World world;
    const Shown shown(world);
    shown.type("passphrase", "short");
    shown.type("passphraseAgain", "short");
    shown.ok();
    REQUIRE(test::eventually([&] { return shown.notice() == QStringLiteral("The passphrase is too short."); }));
    shown.find<QAbstractButton>("keepCancel")->click();
    CHECK_FALSE(shown.dialog->isVisible());
    CHECK(world.passphrase->state() == PassphraseStore::State::None);
    CHECK_FALSE(world.plan());
}

TEST_CASE("in memory only: said what it means, and nothing is written")
{
    const World world;
    const Shown shown(world);
    shown.find<QAbstractButton>("keepInMemory")->click();
    bool said = false;
    for (const QLabel *label : shown.dialog->findChildren<QLabel *>())
        said = said || label->text().contains(QStringLiteral("is lost"));
    CHECK(said);
    shown.ok();
    REQUIRE(test::eventually([&] { return !shown.dialog->isVisible(); }));
    CHECK_FALSE(world.ledger->lasting());
    CHECK(world.plan());
    CHECK_FALSE(QFile::exists(world.folder.path() + QStringLiteral("/keys.json")));
}

TEST_CASE("closed while the key is being made: nothing dangles")
{
    const World world;
    {
        const Shown shown(world);
        shown.type("passphrase", "several good words");
        shown.type("passphraseAgain", "several good words");
        shown.ok();
    }
    REQUIRE(test::eventually([&] { return world.passphrase->state() == PassphraseStore::State::Open; }));
}
