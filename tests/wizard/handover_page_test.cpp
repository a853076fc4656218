// SPDX-License-Identifier: MIT
#include "tests/support/spoken.h"
#include "tests/wizard/handover_window.h"
#include "wizard/handover/handover_page.h"
#include "wizard/handover/secret_clipboard.h"
#include "wizard/handover/secret_view.h"
#include "wizard/widgets/colours.h"
#include "wizard/widgets/notice.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTranslator>
#include <QWizard>

using namespace std::chrono_literals;
using test::Shown;
using wizard::HandoverController;
using wizard::Notice;
using wizard::SecretClipboard;
using wizard::SecretView;

namespace {

const QString anna = QStringLiteral("anna@contoso.com");
constexpr std::string_view pass = "Kx7-mWq+Rt4=vbDn";

//! No text of any widget, nor of its accessible twin, holds the password.
bool said(const QWidget &root, const QString &secret)
{
    QList<QWidget *> all = root.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        for (const char *property : {"text", "title", "windowTitle", "toolTip", "accessibleName",
                 "accessibleDescription", "whatsThis", "statusTip"}) {
            if (widget->property(property).toString().contains(secret))
                return true;
        }
        if (QAccessibleInterface *twin = QAccessible::queryAccessibleInterface(widget)) {
            for (auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value}) {
                if (twin->text(kind).contains(secret))
                    return true;
            }
        }
    }
    return root.windowTitle().contains(secret);
}

} // namespace

TEST_CASE("hidden until the box is ticked, and hidden again with it")
{
    test::HandoverWorld world;
    world.made(anna, pass, QStringLiteral("object-1"));
    Shown shown(world);
    CHECK(shown.find<QLineEdit>("address")->text() == anna);
    CHECK_FALSE(shown.password()->shown());
    CHECK_FALSE(shown.find("spelled")->isVisible());
    const QImage before = shown.password()->grab().toImage();
    shown.showPassword();
    CHECK(shown.find<QCheckBox>("showPassword")->isChecked());
    CHECK(shown.password()->grab().toImage() != before);
    CHECK(shown.find("hidesIn")->isVisible());
    // By key as well.
    shown.find("showPassword")->setFocus();
    QTest::keyClick(shown.find("showPassword"), Qt::Key_Space);
    CHECK_FALSE(shown.password()->shown());
    CHECK_FALSE(shown.find("hidesIn")->isVisible());
    CHECK(shown.password()->grab().toImage() == before);
}

TEST_CASE("held: shown for as long as the button or its key is down")
{
    test::HandoverWorld world;
    world.made(anna, pass, QStringLiteral("object-1"));
    Shown shown(world);
    auto *hold = shown.find("holdToShow");
    QTest::mousePress(hold, Qt::LeftButton);
    REQUIRE(test::eventually([&] { return shown.password()->shown(); }));
    CHECK_FALSE(shown.find<QCheckBox>("showPassword")->isChecked());
    QTest::mouseRelease(hold, Qt::LeftButton);
    CHECK_FALSE(shown.password()->shown());
    hold->setFocus();
    QTest::keyPress(hold, Qt::Key_Space);
    REQUIRE(test::eventually([&] { return shown.password()->shown(); }));
    QTest::keyRelease(hold, Qt::Key_Space);
    CHECK_FALSE(shown.password()->shown());
}

TEST_CASE("hidden at once when the window loses the focus, when the page is left, and after its time")
{
    test::HandoverWorld world;
    world.made(anna, pass, QStringLiteral("object-1"));
    Shown shown(world);
    shown.showPassword();
    SECTION("another window comes to the front")
    {
        QWidget other;
        other.show();
        other.activateWindow();
        REQUIRE(test::eventually([&] { return !shown.password()->shown(); }));
        CHECK_FALSE(shown.find<QCheckBox>("showPassword")->isChecked());
    }
    SECTION("the page is left")
    {
        shown.page->hide();
        CHECK_FALSE(shown.password()->shown());
    }
    SECTION("the time is over")
    {
        world.clock->advance(HandoverController::showing() - 10s);
        CHECK(shown.find<QLabel>("hidesIn")->text().contains(QStringLiteral("10")));
        shown.click("keepShowing");
        world.clock->advance(30s);
        CHECK(shown.password()->shown());
        shown.find("keepShowing")->setFocus();
        world.clock->advance(30s);
        CHECK_FALSE(shown.password()->shown());
        CHECK(shown.find("showPassword")->hasFocus()); // not with the button that went
    }
}

TEST_CASE("what hides or clears itself is spoken while there is time for an answer")
{
    test::HandoverWorld world;
    world.made(anna, pass, QStringLiteral("object-1"));
    Shown shown(world);
    const auto spoken = [&] { return test::lastSpoken(*shown.page->window()).toStdString(); };
    shown.showPassword();
    world.clock->advance(HandoverController::showing() - 21s);
    CHECK(spoken().empty());
    world.clock->advance(1s);
    CHECK(spoken() == "Hidden again in 20 second(s). \"Keep showing\" gives more time.");
    world.clock->advance(1s);
    CHECK(spoken() == "Hidden again in 20 second(s). \"Keep showing\" gives more time."); // not every second
    shown.click("keepShowing");

    shown.click("copyPassword");
    REQUIRE(test::eventually([&] { return shown.clipboard.state() == SecretClipboard::State::Holding; }));
    CHECK(spoken() == "The password is on the clipboard for 30 more second(s).");
    world.clock->advance(9s);
    CHECK(spoken() == "The password is on the clipboard for 30 more second(s).");
    world.clock->advance(1s);
    CHECK(spoken() == "The password is on the clipboard for 20 more second(s). \"Extend\" gives more time.");
    world.clock->advance(20s);
    CHECK(spoken().starts_with("The clipboard was cleared."));
    // It came near again.
    world.clock->advance(10s);
    CHECK(spoken() == "Hidden again in 20 second(s). \"Keep showing\" gives more time.");
}

TEST_CASE("the password alone is copied, the address alone is copied")
{
    test::HandoverWorld world;
    world.made(anna, pass, QStringLiteral("object-1"));
    Shown shown(world);
    shown.click("copyPassword");
    REQUIRE(test::eventually([&] { return shown.clipboard.state() == SecretClipboard::State::Holding; }));
    CHECK(QApplication::clipboard()->text() == QString::fromLatin1(pass.data(), qsizetype(pass.size())));
    CHECK_FALSE(shown.password()->shown()); // copying needs no showing
    CHECK(shown.find<QLabel>("clipboardState")->text().contains(QStringLiteral("30")));
    world.clock->advance(12s);
    CHECK(shown.find<QLabel>("clipboardState")->text().contains(QStringLiteral("18")));
    shown.click("keepLonger");
    CHECK(shown.find<QLabel>("clipboardState")->text().contains(QStringLiteral("30")));
    shown.find("clearNow")->setFocus();
    shown.click("clearNow");
    CHECK(QApplication::clipboard()->text().isEmpty());
    CHECK(shown.find<QLabel>("clipboardState")->text().contains(QStringLiteral("cleared")));
    CHECK(shown.find("copyPassword")->hasFocus());
    shown.click("copyAddress");
    CHECK(QApplication::clipboard()->text() == anna);
    // The usual key on the password itself.
    shown.password()->setFocus();
    QTest::keyClick(shown.password(), Qt::Key_C, Qt::ControlModifier);
    REQUIRE(test::eventually([&] { return shown.clipboard.state() == SecretClipboard::State::Holding; }));
    CHECK(QApplication::clipboard()->text() == QString::fromLatin1(pass.data(), qsizetype(pass.size())));
    shown.clipboard.wipe();
}

TEST_CASE("spelled for the phone, on the screen and for a screen reader alike")
{
    test::HandoverWorld world;
    world.made(anna, pass, QStringLiteral("object-1"));
    Shown shown(world);
    const auto heard = [&](const char *name) {
        return QAccessible::queryAccessibleInterface(shown.find(name))->text(QAccessible::Description);
    };
    CHECK(heard("password") == QStringLiteral("hidden"));
    shown.click("spell"); // shows it as well
    REQUIRE(test::eventually([&] { return shown.password()->shown(); }));
    CHECK(shown.find("spelled")->isVisible());
    const QString spoken = QStringLiteral(
        "Group 1: capital Kilo, small X-ray, seven, hyphen; Group 2: small Mike, capital Whiskey, small Quebec, "
        "plus sign; Group 3: capital Romeo, small Tango, four, equals sign; Group 4: small Victor, small Bravo, "
        "capital Delta, small November");
    CHECK(heard("password") == spoken);
    CHECK(heard("spelled") == spoken);
    shown.click("showPassword");
    CHECK_FALSE(shown.find("spelled")->isVisible());
    CHECK_FALSE(shown.find<QPushButton>("spell")->isChecked());
    CHECK(heard("password") == QStringLiteral("hidden"));
}

TEST_CASE("the password is no text of any widget, shown or hidden")
{
    test::HandoverWorld world;
    world.made(anna, pass, QStringLiteral("object-1"));
    Shown shown(world);
    const QString secret = QString::fromLatin1(pass.data(), qsizetype(pass.size()));
    CHECK(said(shown.window, anna)); // the search finds what is there
    CHECK_FALSE(said(shown.window, secret));
    shown.click("spell");
    REQUIRE(test::eventually([&] { return shown.password()->shown(); }));
    shown.click("copyPassword");
    REQUIRE(test::eventually([&] { return shown.clipboard.state() == SecretClipboard::State::Holding; }));
    CHECK_FALSE(said(shown.window, secret));
    shown.clipboard.wipe();
}

TEST_CASE("handed over: asks how, then erases and keeps the receipt")
{
    test::HandoverWorld world;
    world.made(anna, pass, QStringLiteral("object-1"));
    Shown shown(world);
    CHECK(shown.find<QLineEdit>("whom")->text() == QStringLiteral("anna"));
    CHECK_FALSE(shown.find("wayMissing")->isVisible());
    shown.click("markHandedOver");
    CHECK(shown.find("wayMissing")->isVisible());
    CHECK(shown.find("way")->hasFocus());
    CHECK(test::await(world.ledger->password(1)));
    QTest::keyClick(shown.find("way"), Qt::Key_Down);
    CHECK_FALSE(shown.find("wayMissing")->isVisible());
    shown.find<QLineEdit>("whom")->selectAll();
    QTest::keyClicks(shown.find("whom"), QStringLiteral("Anna Jansen"));
    shown.click("markHandedOver");
    REQUIRE(test::eventually([&] { return shown.notice().contains(QStringLiteral("Handed over")); }));
    CHECK_FALSE(shown.find("password")->isVisible());
    CHECK_FALSE(shown.find("markHandedOver")->isVisible());
    CHECK_FALSE(test::await(world.ledger->password(1)));
    const auto receipts = test::await(world.ledger->receipts());
    REQUIRE(receipts.value().size() == 1);
    CHECK(receipts.value()[0].handedTo == QStringLiteral("Anna Jansen"));
    CHECK(receipts.value()[0].handedHow == QStringLiteral("phone"));
}

TEST_CASE("others that wait are listed and can be picked any day")
{
    test::HandoverWorld world;
    world.made(anna, pass, QStringLiteral("object-1"));
    world.made(QStringLiteral("bo@contoso.com"), "Other-Password-9", QStringLiteral("object-2"));
    Shown shown(world);
    auto *list = shown.find<QListView>("openHandovers");
    REQUIRE(list->isVisible());
    CHECK(list->model()->rowCount() == 2);
    CHECK(shown.find<QLineEdit>("address")->text() == QStringLiteral("bo@contoso.com")); // the newest
    shown.showPassword();
    const QPoint first = list->visualRect(list->model()->index(0, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, first);
    CHECK_FALSE(shown.password()->shown()); // another one is another showing
    REQUIRE(test::eventually([&] { return shown.find<QLineEdit>("address")->text() == anna; }));
    CHECK(shown.find<QLineEdit>("whom")->text() == QStringLiteral("anna"));
    // Handing one over leaves the other in the list.
    shown.find<QComboBox>("way")->setCurrentIndex(1);
    shown.click("markHandedOver");
    REQUIRE(test::eventually([&] { return list->model()->rowCount() == 1; }));
    REQUIRE(list->isVisible());
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(test::eventually([&] { return shown.find("password")->isVisible(); }));
    CHECK(shown.find<QLineEdit>("address")->text() == QStringLiteral("bo@contoso.com"));
}

TEST_CASE("an account of unknown outcome: no password is offered before it is known")
{
    test::HandoverWorld world;
    world.lost(anna, pass);
    Shown shown(world);
    CHECK_FALSE(shown.find("password")->isVisible());
    CHECK(shown.notice().contains(anna));
    shown.click("noticeAction");
    CHECK(shown.notice().contains(QStringLiteral("Nobody is signed in")));
    wizard::Step jumped = wizard::Step::Start;
    QObject::connect(
        &world.journey, &wizard::Journey::jumpRequested, &world.journey, [&](wizard::Step step) { jumped = step; });
    shown.click("noticeAction");
    CHECK(jumped == wizard::Step::SignIn);
    world.signIn();
    CHECK(shown.notice().contains(anna));
    shown.click("noticeAction");
    REQUIRE(test::eventually([&] { return !world.calls->empty(); }));
    world.calls->back()->answer(200, test::HandoverWorld::user(QStringLiteral("object-1"), anna, 2));
    REQUIRE(test::eventually([&] { return shown.find("password")->isVisible(); }));
    shown.showPassword();
}

TEST_CASE("giving a password up asks first, and keeping it is the answer at hand")
{
    test::HandoverWorld world;
    world.lost(anna, pass);
    Shown shown(world);
    shown.click("discard");
    auto *question = shown.page->findChild<QWidget *>(QStringLiteral("discardQuestion"));
    REQUIRE(question);
    REQUIRE(question->isVisible());
    SECTION("kept")
    {
        QTest::keyClick(question, Qt::Key_Escape);
        REQUIRE(test::eventually([&] { return !shown.page->findChild<QWidget *>(QStringLiteral("discardQuestion")); }));
        CHECK(test::await(world.ledger->password(1)));
    }
    SECTION("erased")
    {
        QTest::mouseClick(question->findChild<QWidget *>(QStringLiteral("discardQuestionYes")), Qt::LeftButton);
        REQUIRE(test::eventually([&] { return shown.controller.entries().empty(); }));
        CHECK_FALSE(test::await(world.ledger->password(1)));
    }
}

TEST_CASE("a locked keychain is said in place, and the cure works")
{
    test::HandoverWorld world;
    world.made(anna, pass, QStringLiteral("object-1"));
    world.ledger = world.newLedger();
    world.store->state().locked = true;
    Shown shown(world);
    shown.click("showPassword");
    REQUIRE(test::eventually([&] { return shown.notice().contains(QStringLiteral("locked")); }));
    CHECK_FALSE(shown.find<QCheckBox>("showPassword")->isChecked());
    world.store->state().locked = false;
    shown.click("noticeAction");
    REQUIRE(test::eventually([&] { return shown.password()->shown(); }));
    CHECK(shown.notice().isEmpty());
}

TEST_CASE("without a keychain the page says that closing loses the password, and so does closing")
{
    test::HandoverWorld world;
    world.ledger->keepInMemory();
    world.made(anna, pass, QStringLiteral("object-1"));
    Shown shown(world);
    CHECK(shown.find<QLabel>("kept")->text().contains(QStringLiteral("memory only")));
    CHECK_FALSE(shown.page->wouldBeLost().isEmpty());
    shown.find<QComboBox>("way")->setCurrentIndex(0);
    shown.click("markHandedOver");
    REQUIRE(test::eventually([&] { return shown.controller.entries().empty(); }));
    CHECK(shown.page->wouldBeLost().isEmpty());
}

TEST_CASE("in the sandbox nothing is lost by closing: its people go with it, and the page says so")
{
    test::HandoverWorld world;
    const wizard::World &real = world.environment->world();
    world.environment->setWorld(wizard::World(true, real.cloud(), real.clientId(), real.clouds()));
    world.ledger->keepInMemory();
    world.made(anna, pass, QStringLiteral("object-1"));
    Shown shown(world);
    CHECK(shown.find<QLabel>("kept")->text().contains(QStringLiteral("sandbox")));
    CHECK(shown.page->wouldBeLost().isEmpty());
}

TEST_CASE("nothing waits: the page says so")
{
    test::HandoverWorld world;
    Shown shown(world);
    CHECK(shown.notice().contains(QStringLiteral("No password waits")));
    CHECK_FALSE(shown.find("password")->isVisible());
    CHECK_FALSE(shown.find("openHandovers")->isVisible());
}

TEST_CASE("every control has a name, mnemonics do not collide, and nothing is wider than the page, in both languages")
{
    test::HandoverWorld world;
    world.made(QStringLiteral("a-rather-long-name-of-somebody.with-more@subsidiary.contoso.com"), pass,
        QStringLiteral("object-1"));
    world.made(anna, pass, QStringLiteral("object-2"));
    const bool dutch = GENERATE(false, true);
    QTranslator translator;
    if (dutch) {
        REQUIRE(translator.load(QStringLiteral(":/translations/wizard_nl.qm")));
        QCoreApplication::installTranslator(&translator);
    }
    {
        Shown shown(world);
        shown.click("spell");
        REQUIRE(test::eventually([&] { return shown.password()->shown(); }));
        shown.click("copyPassword");
        REQUIRE(test::eventually([&] { return shown.clipboard.state() == SecretClipboard::State::Holding; }));
        QHash<QChar, QString> keys;
        for (QWidget *widget : shown.page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QScrollArea"))
                continue;
            INFO(widget->objectName().toStdString());
            CHECK_FALSE(widget->objectName().isEmpty());
            const QAccessibleInterface *twin = QAccessible::queryAccessibleInterface(widget);
            CHECK_FALSE(twin->text(QAccessible::Name).isEmpty());
        }
        for (QWidget *widget : shown.page->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            const QString text = widget->property("text").toString();
            const qsizetype at = text.indexOf(QLatin1Char('&'));
            if (at < 0 || at + 1 >= text.size())
                continue;
            const QChar key = text[at + 1].toLower();
            INFO(text.toStdString() << " and " << keys.value(key).toStdString());
            CHECK_FALSE(keys.contains(key));
            keys.insert(key, text);
        }
        for (QWidget *widget : shown.page->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            INFO(widget->objectName().toStdString());
            CHECK(widget->mapTo(shown.page, QPoint(widget->width(), 0)).x() <= shown.page->width());
        }
        shown.clipboard.wipe();
    }
    if (dutch)
        QCoreApplication::removeTranslator(&translator);
}

TEST_CASE("a new password that does not look set is kept, and set again from its notice with the same password")
{
    test::HandoverWorld world;
    world.signIn();
    wizard::LedgerEntry entry;
    entry.accountKey = test::HandoverWorld::maker().key();
    entry.upn = anna;
    entry.displayName = QStringLiteral("Anna");
    entry.userId = QStringLiteral("object-1");
    const auto id = test::await(world.ledger->plan(entry, std::make_shared<const graph::Secret>(pass)));
    REQUIRE(id);
    REQUIRE(test::await(world.ledger->markSent(id.value())));
    Shown shown(world);
    REQUIRE(shown.controller.current());
    CHECK(shown.find("renewPanel")->isVisible());
    world.clock->advance(HandoverController::settled() + 1min);
    auto *button = shown.page->findChild<Notice *>()->findChild<QPushButton *>(QStringLiteral("noticeAction"));
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton); // looks it up
    REQUIRE(test::eventually([&] { return world.calls->size() == 1; }));
    world.calls->back()->answer(200,
        R"({"id":"object-1","userPrincipalName":"anna@contoso.com","lastPasswordChangeDateTime":"2020-01-01T00:00:00Z"})");
    REQUIRE(test::eventually([&] { return shown.notice().contains(QStringLiteral("does not seem")); }));
    CHECK(test::await(world.ledger->password(id.value())));
    REQUIRE(test::eventually([&] { return shown.controller.current()->state == wizard::LedgerEntry::State::Unknown; }));
    QTest::mouseClick(button, Qt::LeftButton); // sets it again
    REQUIRE(test::eventually([&] { return world.calls->size() == 2; }));
    CHECK(world.calls->back()->request().method() == "PATCH");
    const bool same = world.calls->back()->request().body()->reveal().find(pass) != std::string_view::npos;
    CHECK(same);
    world.calls->back()->answer(204, "");
    REQUIRE(test::eventually([&] { return shown.controller.known(); }));
    CHECK(shown.controller.current()->id == id.value());
    CHECK(shown.notice().isEmpty());
}

TEST_CASE("a password that lay about for long is said, and a new one is a click away")
{
    test::HandoverWorld world;
    world.signIn();
    world.made(anna, pass, QStringLiteral("object-1"));
    Shown shown(world);
    CHECK(shown.notice().isEmpty());
    // The page stays open meanwhile: it says so by itself.
    world.clock->advance(std::chrono::hours(24 * 14 + 1));
    REQUIRE(test::eventually([&] { return shown.notice().contains(QStringLiteral("14 day")); }));
    auto *button = shown.page->findChild<Notice *>()->findChild<QPushButton *>(QStringLiteral("noticeAction"));
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(shown.find("renewPassword")->isVisible());
    CHECK(QApplication::focusWidget() == shown.find("renewPassword"));
    CHECK(world.calls->empty()); // nothing is done before it is asked for
}

TEST_CASE("an access pass says that it ends soon, and that it has ended, while one looks at it")
{
    test::HandoverWorld world;
    world.signIn();
    wizard::LedgerEntry entry;
    entry.accountKey = test::HandoverWorld::maker().key();
    entry.upn = anna;
    entry.displayName = QStringLiteral("Anna");
    entry.userId = QStringLiteral("object-1");
    entry.kind = wizard::LedgerEntry::Kind::AccessPass;
    entry.ends = QDateTime::fromSecsSinceEpoch(1'768'478'400, graph::utc()).addSecs(3600);
    const auto id = test::await(world.ledger->plan(entry, std::make_shared<const graph::Secret>("A1b2C3d4")));
    REQUIRE(id);
    REQUIRE(test::await(world.ledger->markCreated(id.value(), entry.userId)));
    Shown shown(world);
    CHECK(shown.notice().isEmpty());
    world.clock->advance(46min);
    REQUIRE(test::eventually([&] { return shown.notice().contains(QStringLiteral("ends soon")); }));
    CHECK(shown.find("handedOver")->isVisible());
    world.clock->advance(15min);
    REQUIRE(test::eventually([&] { return shown.notice().contains(QStringLiteral("has ended")); }));
    CHECK(shown.find("discard")->isVisible());
}

TEST_CASE("everything written in the spelled view is readable, in light and in dark")
{
    const bool dark = GENERATE(false, true);
    CAPTURE(dark);
    test::HandoverWorld world;
    world.made(anna, pass, QStringLiteral("object-1"));
    Shown shown(world);
    if (dark) {
        QPalette palette(QColor(45, 45, 48), QColor(45, 45, 48));
        palette.setColor(QPalette::Base, QColor(30, 30, 32));
        palette.setColor(QPalette::Text, Qt::white);
        palette.setColor(QPalette::PlaceholderText, QColor(255, 255, 255, 128));
        shown.find("spelled")->setPalette(palette);
    }
    shown.showPassword();
    shown.click("spell");
    REQUIRE(test::eventually([&] { return shown.find("spelled")->isVisible(); }));
    auto *view = shown.find<SecretView>("spelled");
    REQUIRE(test::eventually([&] { return view->height() >= view->heightForWidth(view->width()); })); // nothing cut off
    const QImage picture = view->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QColor base = picture.pixelColor(picture.width() - 4, picture.height() / 2);
    // The captions stand left of the first column; the best pixel of a line of text is its colour, the rest is edges.
    int captions = 0;
    bool in = false;
    double best = 1.0;
    const int right = static_cast<int>(QFontMetrics(view->font()).horizontalAdvance(QStringLiteral("Group")));
    for (int y = 3; y < picture.height() - 3; ++y) {
        double line = 1.0;
        for (int x = 10; x < 10 + right; ++x)
            line = std::max(line, wizard::contrastOf(picture.pixelColor(x, y), base));
        if (line > 1.3) {
            in = true;
            best = std::max(best, line);
        } else if (in) {
            ++captions;
            CHECK(best >= 4.5);
            in = false;
            best = 1.0;
        }
    }
    CHECK(captions == 4);
}
