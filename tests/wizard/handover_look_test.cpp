// SPDX-License-Identifier: MIT
// Every state of the hand-over in a window of 1024 x 600, in both languages, light and dark: nothing is cut off,
// doubled or nameless. WAW_PICTURES names a folder that gets a picture of each.
#include "tests/support/page_audit.h"
#include "tests/wizard/handover_window.h"
#include "wizard/finish/aftercare_panel.h"
#include "wizard/handover/bulk_handover.h"
#include "wizard/handover/paper_copies.h"
#include "wizard/handover/password_panel.h"
#include "wizard/handover/renew_panel.h"
#include "wizard/handover/sheets.h"
#include "wizard/ledger/keep_controller.h"
#include "wizard/ledger/keep_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTranslator>
#include <QVBoxLayout>

using namespace std::chrono_literals;
using test::HandoverWorld;
using test::Shown;
using wizard::LedgerEntry;

namespace {

constexpr std::string_view pass = "Kx7-mWq+Rt4=vbDn";
constexpr std::string_view phrase = "Gravy-Urchin-Tulip-Moody-Crisp-7";
const QString anna = QStringLiteral("anna.jansen@contoso.com");
const QDateTime start = QDateTime::fromSecsSinceEpoch(1'768'478'400, graph::utc());

QPalette darkPalette(QPalette palette)
{
    for (auto role : {QPalette::Window, QPalette::Button})
        palette.setColor(role, QColor(0x31, 0x36, 0x3b));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    palette.setColor(QPalette::AlternateBase, QColor(0x23, 0x26, 0x29));
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText})
        palette.setColor(role, QColor(0xef, 0xf0, 0xf1));
    palette.setColor(QPalette::PlaceholderText, QColor(0xa1, 0xa9, 0xb1));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    return palette;
}

//! One look: a language and a palette, for as long as it lives.
class Look {
public:
    Look(bool dutch, bool dark)
        : m_usual(QApplication::palette())
        , m_tail(QStringLiteral("-%1-%2.png")
                  .arg(dutch ? QStringLiteral("nl") : QStringLiteral("en"),
                      dark ? QStringLiteral("dark") : QStringLiteral("light")))
    {
        if (dark)
            QApplication::setPalette(darkPalette(m_usual));
        REQUIRE(m_translator.load(
            dutch ? QStringLiteral(":/translations/wizard_nl.qm") : QStringLiteral(":/translations/wizard_en.qm")));
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Look()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QApplication::setPalette(m_usual);
    }
    void save(const QPixmap &picture, const QString &name) const
    {
        const QString folder = qEnvironmentVariable("WAW_PICTURES");
        if (!folder.isEmpty())
            CHECK(picture.save(QDir(folder).filePath(name + m_tail)));
    }
    //! The window as it is, and, where the page is longer than that, its end.
    void take(QWidget &window, const char *name) const
    {
        test::settle();
        INFO(name);
        const auto listed = [](const QStringList &found) { return found.join(QLatin1String("; ")).toStdString(); };
        const auto *page = window.findChild<wizard::HandoverPage *>();
        const QWidget &ours = page ? static_cast<const QWidget &>(*page) : window;
        CHECK(listed(test::doubledMnemonics(window)) == "");
        CHECK(listed(test::namelessWidgets(ours)) == "");
        CHECK(listed(test::clipped(ours)) == "");
        auto *scroll = window.findChild<QScrollArea *>(QStringLiteral("scroll"));
        if (scroll)
            CHECK(scroll->widget()->width() <= scroll->viewport()->width());
        save(window.grab(), QLatin1String(name));
        if (!scroll || scroll->verticalScrollBar()->maximum() <= 0)
            return;
        const int was = scroll->verticalScrollBar()->value();
        scroll->verticalScrollBar()->setValue(was > 0 ? 0 : scroll->verticalScrollBar()->maximum());
        test::settle();
        save(window.grab(), QLatin1String(name) + QStringLiteral("-more"));
        scroll->verticalScrollBar()->setValue(was);
    }

private:
    QPalette m_usual;
    QTranslator m_translator;
    QString m_tail;
};

//! The page with the program's own buttons below it. The list of steps takes the rest of 1024 x 600.
class Small : public Shown {
public:
    static constexpr QSize size{820, 600};
    explicit Small(HandoverWorld &world)
        : Shown(world, size)
    {
        // The program's own buttons: their letters are taken.
        window.setOptions(QWizard::HaveHelpButton | QWizard::HaveCustomButton1 | QWizard::NoDefaultButton);
        const std::pair<QWizard::WizardButton, const char *> buttons[] = {{QWizard::CustomButton1, "Settin&gs…"},
            {QWizard::HelpButton, "&Help"}, {QWizard::BackButton, "&Back"}, {QWizard::NextButton, "&Next"},
            {QWizard::FinishButton, "&Finish"}, {QWizard::CancelButton, "C&lose"}};
        for (const auto &[button, text] : buttons)
            window.setButtonText(button, QCoreApplication::translate("app::WizardWindow", text));
        CHECK(window.size() == size);
    }
};

qint64 accessPass(HandoverWorld &world, int minutes)
{
    LedgerEntry entry;
    entry.accountKey = HandoverWorld::maker().key();
    entry.tenantName = QStringLiteral("Contoso");
    entry.upn = anna;
    entry.displayName = QStringLiteral("Anna Jansen");
    entry.userId = QStringLiteral("object-1");
    entry.kind = LedgerEntry::Kind::AccessPass;
    entry.ends = start.addSecs(minutes * 60);
    const auto id = test::await(world.ledger->plan(entry, std::make_shared<const graph::Secret>("A1b2C3d4E5")));
    REQUIRE(id);
    REQUIRE(test::await(world.ledger->markCreated(id.value(), entry.userId)));
    return id.value();
}

void everyState(const Look &look)
{
    {
        HandoverWorld world;
        world.signIn();
        world.made(anna, pass, QStringLiteral("object-1"));
        Small shown(world);
        look.take(shown.window, "01-hidden");
        shown.showPassword();
        look.take(shown.window, "02-shown");
        shown.click("copyPassword");
        REQUIRE(test::eventually([&] { return shown.clipboard.state() == wizard::SecretClipboard::State::Holding; }));
        world.clock->advance(7s);
        shown.click("spell");
        look.take(shown.window, "03-spelled-and-copied");
        shown.clipboard.wipe();
        shown.controller.hide();
        shown.click("markHandedOver");
        look.take(shown.window, "04-how");
        shown.page->findChild<wizard::PasswordPanel *>()->paper().setPrinterLook([] { return false; });
        shown.click("printSheets");
        auto *paper = shown.find<wizard::Notice>("paperNotice");
        REQUIRE(test::eventually([&] {
            const auto outcome = shown.page->findChild<wizard::PasswordPanel *>()->paper().outcome();
            return outcome == wizard::PaperCopies::Outcome::NoPrinter;
        }));
        CHECK(paper->isVisible());
        look.take(shown.window, "05-no-printer");
        shown.find<QComboBox>("way")->setCurrentIndex(0);
        shown.click("markHandedOver");
        REQUIRE(
            test::eventually([&] { return shown.controller.receipt().has_value() && !shown.controller.working(); }));
        REQUIRE(test::ready(shown.controller));
        look.take(shown.window, "06-handed-over");
    }
    {
        HandoverWorld world;
        world.made(QStringLiteral("bo.the.first.of.his.name.and.house@subsidiary.contoso.com"), phrase,
            QStringLiteral("object-1"));
        world.lost(anna, pass);
        world.made(QStringLiteral("cy@contoso.com"), phrase, QStringLiteral("object-3"));
        world.clock->advance(std::chrono::hours(24 * 15));
        Small shown(world);
        shown.controller.show(1);
        REQUIRE(test::eventually([&] { return shown.controller.current() && shown.controller.current()->id == 1; }));
        shown.click("spell");
        REQUIRE(test::eventually([&] { return shown.password()->shown(); }));
        look.take(shown.window, "07-old-phrase-spelled-list");
        shown.controller.show(2);
        REQUIRE(test::eventually([&] { return shown.controller.current() && shown.controller.current()->id == 2; }));
        look.take(shown.window, "08-unknown");
    }
    {
        HandoverWorld world;
        world.made(anna, pass, QStringLiteral("object-1"));
        world.ledger = world.newLedger();
        world.store->state().locked = true;
        Small shown(world);
        shown.click("showPassword");
        REQUIRE(test::eventually([&] { return shown.controller.secretError().has_value(); }));
        look.take(shown.window, "09-keychain-locked");
    }
    {
        HandoverWorld world;
        world.signIn();
        accessPass(world, 60);
        Small shown(world);
        look.take(shown.window, "10-access-pass");
        world.clock->advance(46min);
        shown.find("renewOpen")->setFocus();
        shown.page->findChild<wizard::RenewPanel *>()->unfold();
        test::settle();
        CHECK(shown.find("renewPassword")->visibleRegion().contains(shown.find("renewPassword")->rect().center()));
        look.take(shown.window, "11-pass-ends-soon-renew-open");
        shown.renewal.look();
        REQUIRE(test::eventually([&] { return !world.calls->empty(); }));
        world.calls->back()->answer(200,
            R"({"id":"TemporaryAccessPass","state":"enabled","defaultLifetimeInMinutes":60,"minimumLifetimeInMinutes":60,
                "maximumLifetimeInMinutes":480,"isUsableOnce":false})");
        REQUIRE(test::eventually([&] { return shown.renewal.policy().has_value(); }));
        look.take(shown.window, "12-renew-pass-allowed");
        shown.renewal.makePass(60min, true);
        // The ledger is asked first.
        REQUIRE(test::eventually([&] { return world.calls->size() == 2; }));
        look.take(shown.window, "13-renew-busy");
        world.calls->back()->answer(403, R"({"error":{"code":"Authorization_RequestDenied","message":"m"}})");
        REQUIRE(test::eventually([&] { return !shown.renewal.busy(); }));
        look.take(shown.window, "14-renew-role");
        world.clock->advance(20min);
        look.take(shown.window, "15-pass-ended");
    }
    {
        HandoverWorld world;
        world.signIn();
        LedgerEntry entry;
        entry.accountKey = HandoverWorld::maker().key();
        entry.upn = anna;
        entry.displayName = QStringLiteral("Anna Jansen");
        entry.userId = QStringLiteral("object-1");
        const auto id = test::await(world.ledger->plan(entry, std::make_shared<const graph::Secret>(pass)));
        REQUIRE(id);
        REQUIRE(test::await(world.ledger->markSent(id.value())));
        world.clock->advance(20min);
        Small shown(world);
        look.take(shown.window, "16-renewal-unknown");
        shown.controller.checkAgain();
        REQUIRE(test::eventually([&] { return world.calls->size() == 1; }));
        look.take(shown.window, "17-looking");
        world.calls->back()->answer(200,
            R"({"id":"object-1","userPrincipalName":"anna.jansen@contoso.com",
                "lastPasswordChangeDateTime":"2020-01-01T00:00:00Z"})");
        REQUIRE(test::eventually([&] { return !shown.controller.checking(); }));
        look.take(shown.window, "18-renewal-not-seen");
    }
}

void aftercare(const Look &look)
{
    HandoverWorld world;
    world.signIn();
    wizard::SignInController signIns(*world.environment, world.book, world.journey);
    wizard::AftercareController controller(*world.environment, world.book, signIns);
    controller.setPerson(
        {HandoverWorld::maker().key(), QStringLiteral("object-1"), QStringLiteral("Anna Jansen"), anna});
    QWidget window;
    auto *all = new QVBoxLayout(&window);
    all->addWidget(new wizard::AftercarePanel(controller));
    all->addStretch();
    window.resize(780, 420);
    window.show();
    using Act = wizard::AftercareController::Act;
    look.take(window, "20-aftercare");
    controller.run(Act::Look);
    REQUIRE(test::eventually([&] { return world.calls->size() == 1; }));
    look.take(window, "21-aftercare-busy");
    world.calls->back()->answer(200,
        R"({"id":"object-1","userPrincipalName":"anna.jansen@contoso.com","accountEnabled":true,
            "createdDateTime":"2026-01-10T00:00:00Z","lastPasswordChangeDateTime":"2026-01-12T09:30:00Z"})");
    REQUIRE(test::eventually([&] { return world.calls->size() == 2; }));
    world.calls->back()->answer(403, R"({"error":{"code":"Authorization_RequestDenied","message":"m"}})");
    REQUIRE(test::eventually([&] { return controller.looked(); }));
    look.take(window, "22-aftercare-looked");
    controller.run(Act::Block);
    REQUIRE(test::eventually([&] { return world.calls->size() == 3; }));
    world.calls->back()->answer(204, "");
    REQUIRE(test::eventually([&] { return controller.state() == wizard::AftercareController::State::Idle; }));
    look.take(window, "23-aftercare-blocked");
    controller.run(Act::Delete);
    REQUIRE(test::eventually([&] { return world.calls->size() == 4; }));
    world.calls->back()->answer(403, R"({"error":{"code":"Authorization_RequestDenied","message":"m"}})");
    REQUIRE(test::eventually([&] { return controller.state() == wizard::AftercareController::State::Failed; }));
    look.take(window, "24-aftercare-refused");
}

void keeping(const Look &look)
{
    HandoverWorld world;
    const auto store = std::make_shared<const wizard::PassphraseStore>(
        world.folder.filePath(QStringLiteral("keys.json")), world.random, wizard::PassphraseStore::Cost::least());
    wizard::KeepController controller(world.ledger, store);
    wizard::KeepDialog dialog(controller);
    dialog.open();
    look.take(dialog, "30-keep");
    dialog.findChild<QLineEdit *>(QStringLiteral("passphrase"))->setText(QStringLiteral("x"));
    dialog.findChild<QLineEdit *>(QStringLiteral("passphraseAgain"))->setText(QStringLiteral("x"));
    dialog.findChild<QPushButton *>(QStringLiteral("keepOk"))->click();
    REQUIRE(test::eventually([&] { return controller.error().has_value(); }));
    look.take(dialog, "31-keep-short");
    dialog.findChild<QAbstractButton *>(QStringLiteral("keepInMemory"))->click();
    look.take(dialog, "32-keep-memory");
}

void sheets(const Look &look)
{
    if (qEnvironmentVariable("WAW_PICTURES").isEmpty())
        return;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheets.pdf"));
    wizard::SheetText text;
    text.person = QStringLiteral("Anna Jansen");
    text.organisation = QStringLiteral("Contoso");
    text.address = anna;
    text.reference = QStringLiteral("12");
    for (const bool words : {false, true}) {
        REQUIRE(wizard::writeSheets(file, text, graph::Secret(words ? phrase : pass)));
        const QString stem = folder.filePath(QStringLiteral("sheet"));
        REQUIRE(QProcess::execute(QStringLiteral("pdftoppm"),
                    {QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("60"), file, stem})
            == 0);
        for (const char *number : {"1", "2"})
            look.save(QPixmap(stem + QLatin1Char('-') + QLatin1String(number) + QStringLiteral(".png")),
                QStringLiteral("40-sheet-%1%2")
                    .arg(QLatin1String(number), words ? QStringLiteral("-words") : QString()));
    }
}

} // namespace

TEST_CASE("every state of the hand-over fits a small window, and is whole for hand, eye and ear, pictures on request")
{
    const bool all = !qEnvironmentVariable("WAW_PICTURES").isEmpty();
    const int which = GENERATE(0, 1, 2, 3);
    if (!all && (which == 1 || which == 2))
        return; // English in light and Dutch in dark will do
    const Look look(which >= 2, which % 2 == 1);
    CAPTURE(which);
    everyState(look);
    aftercare(look);
    keeping(look);
    sheets(look);
}

TEST_CASE("no letter is given twice where several people wait, in any language")
{
    const char *language = GENERATE("en", "nl", "de", "fr", "es");
    CAPTURE(language);
    QTranslator translator;
    REQUIRE(translator.load(QStringLiteral(":/translations/wizard_%1.qm").arg(QLatin1String(language))));
    QCoreApplication::installTranslator(&translator);
    {
        HandoverWorld world;
        world.signIn();
        world.made(anna, pass, QStringLiteral("object-1"));
        world.made(QStringLiteral("bo@contoso.com"), phrase, QStringLiteral("object-2"));
        world.made(QStringLiteral("cy@contoso.com"), phrase, QStringLiteral("object-3"));
        wizard::BulkHandover bulk(*world.environment, world.ledger);
        Small shown(world);
        shown.page->offerSeveral(bulk);
        // In the program the page is not the last one.
        shown.window.setButtonText(QWizard::FinishButton, QCoreApplication::translate("app::WizardWindow", "&Next"));
        const auto doubled = [&] {
            test::settle();
            return test::doubledMnemonics(shown.window).join(QStringLiteral("; ")).toStdString();
        };
        REQUIRE(shown.find("several")->isVisible());
        CHECK(doubled() == "");
        shown.showPassword();
        shown.click("copyPassword");
        REQUIRE(test::eventually([&] { return shown.clipboard.state() == wizard::SecretClipboard::State::Holding; }));
        CHECK(doubled() == "");
    }
    QCoreApplication::removeTranslator(&translator);
}
