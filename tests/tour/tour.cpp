// SPDX-License-Identifier: MIT
// Walks the main job on the built-in sandbox: check, sign in, create, hand over, troubleshoot; in each language, light
// and dark. Everything is the real thing but the person in front of the browser. Ends with one line and 0, or 1.
#include "tests/tour/gallery.h"
#include "tests/tour/tour_driver.h"

#include "app/settings.h"
#include "app/translator.h"
#include "graph/sandbox/sandbox.h"
#include "tests/support/graphviz_leaks.h"
#include "wizard/troubleshoot/flow_map.h"
#include "wizard/widgets/readable_style.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDirIterator>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

namespace {

using wizard::Step;

//! The places in files and log lines where the bytes of a secret turn up, in the encodings it could have.
QStringList leaks(const QByteArray &secret, const QStringList &folders, const QByteArray &log)
{
    const QString text = QString::fromUtf8(secret);
    const QList<QByteArray> forms{
        secret, secret.toBase64(), QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)};
    QStringList found;
    const auto look = [&](const QByteArray &bytes, const QString &where) {
        for (const QByteArray &form : forms) {
            if (bytes.contains(form))
                found.append(where);
        }
    };
    look(log, QStringLiteral("the log"));
    for (const QString &folder : folders) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                look(file.readAll(), file.fileName());
        }
    }
    return found;
}

//! A domain that is not in the list: the permission, the record, and back, by the sandbox's second look.
void ownDomain(tour::Driver &driver)
{
    driver.click("tenantOwnDomain");
    driver.expectStep(Step::OwnDomain);
    driver.type("ownDomainName", QStringLiteral("contoso-tour.example"));
    driver.click("ownDomainAdd");
    driver.until(QStringLiteral("the missing permission is offered"), [&] { return driver.visible("noticeAction"); });
    driver.click("noticeAction");
    driver.until(QStringLiteral("the permission is explained"), [&] { return driver.visible("signInStart"); });
    driver.click("signInStart");
    driver.until(QStringLiteral("the records are shown"), [&] { return driver.visible("ownDomainLook"); });
    driver.picture("own-domain");
    driver.click("ownDomainLook");
    driver.until(QStringLiteral("the domain is verified"), [&] { return driver.visible("ownDomainAnother"); });
    driver.picture("own-domain-verified");
    driver.say(QStringLiteral("a domain is added, proven by its record, and verified"));
    driver.next();
    driver.until(QStringLiteral("the organisation is back"), [&] { return driver.window().step() == Step::Tenant; });
}

//! The main job, from the check to a person whose password was handed over.
void mainJob(tour::Driver &driver, app::Composition &composition, QByteArray &password)
{
    driver.expectStep(Step::Start);
    driver.picture("start");
    driver.click("goalCheck");
    driver.next();

    driver.expectStep(Step::DomainCheck);
    driver.type("domainField", QStringLiteral("contoso.com"));
    driver.click("checkDomain");
    driver.until(QStringLiteral("the domain is checked"),
        [&] { return composition.journey().draft().verdict == wizard::DomainVerdict::HasTenant; });
    driver.picture("domain-check");
    driver.say(QStringLiteral("contoso.com has a work account, found without signing in"));
    driver.next();

    driver.expectStep(Step::SignIn);
    driver.picture("sign-in");
    driver.click("signInStart");
    driver.until(QStringLiteral("somebody is signed in"), [&] { return composition.book().current() != nullptr; });
    driver.picture("signed-in");
    driver.say(QStringLiteral("signed in through the browser with authorization code and PKCE"));
    if (driver.window().step() == Step::SignIn)
        driver.next();

    driver.expectStep(Step::Tenant);
    driver.until(QStringLiteral("the organisation is read"),
        [&] { return composition.book().organization() && !driver.reading("tenantPage"); });
    driver.picture("tenant");
    driver.say(QStringLiteral("the organisation, its domains and roles are read"));
    ownDomain(driver);
    driver.until(QStringLiteral("the organisation is read again"), [&] { return !driver.reading("tenantPage"); });
    driver.click("wantsUser");
    driver.next();

    driver.expectStep(Step::NewUser);
    driver.type("givenName", QStringLiteral("José"));
    driver.type("surname", QStringLiteral("Núñez"));
    // User.ReadWrite.All is asked for here and not before; the dialog says why, its button starts the sign-in.
    driver.until(QStringLiteral("the missing permission is offered"), [&] {
        const auto *grant = driver.window().findChild<QAbstractButton *>(QStringLiteral("preflightSignIn"));
        return grant && grant->isVisible();
    });
    driver.picture("new-user-permission");
    driver.click("preflightSignIn");
    driver.until(QStringLiteral("the permission is explained"), [&] { return driver.visible("signInStart"); });
    driver.pictureOf(driver.find<QAbstractButton>("signInStart")->window(), "permission");
    driver.click("signInStart");
    driver.until(QStringLiteral("the permission is granted"), [&] {
        const auto *grant = driver.window().findChild<QAbstractButton *>(QStringLiteral("preflightSignIn"));
        return !driver.visible("signInStart") && !grant->isVisible();
    });
    auto *local = driver.find<QLineEdit>("localPart");
    driver.until(QStringLiteral("an address is proposed"),
        [&] { return local && local->text() == QLatin1String("jose.nunez"); });
    QAbstractButton *next = driver.window().button(QWizard::NextButton);
    driver.until(QStringLiteral("nothing stands in the way"), [&] { return next->isEnabled(); });
    driver.until(QStringLiteral("every line is looked up"), [&] { return !driver.reading("newUserPage"); });
    driver.picture("new-user");
    driver.say(QStringLiteral("José Núñez becomes jose.nunez, and nothing stands in the way"));
    driver.next();

    driver.expectStep(Step::Review);
    driver.picture("review");
    driver.click("create");
    driver.until(QStringLiteral("the user is created"), [&] { return composition.journey().draft().created; });
    driver.say(QStringLiteral("the work account is created"));
    if (driver.window().step() == Step::Review)
        driver.next();

    driver.expectStep(Step::Handover);
    driver.until(QStringLiteral("the password is there"), [&] {
        const auto *box = driver.window().findChild<QAbstractButton *>(QStringLiteral("showPassword"));
        return box && box->isVisible() && box->isEnabled();
    });
    driver.picture("hand-over");
    driver.click("showPassword");
    driver.until(QStringLiteral("the password is shown"), [&] { return driver.visible("keepShowing"); });
    driver.picture("hand-over-shown");
    driver.click("spell");
    driver.picture("hand-over-spelled");
    QGuiApplication::clipboard()->clear(); // a DNS record was copied before
    driver.click("copyPassword");
    // A password that has hidden itself is opened once more for it.
    driver.until(QStringLiteral("something is copied"), [] { return !QGuiApplication::clipboard()->text().isEmpty(); });
    password = QGuiApplication::clipboard()->text().toUtf8();
    driver.check(QStringLiteral("the copied password is the account's, byte for byte"),
        composition.services().sandbox()->passwordWorks(QStringLiteral("jose.nunez@contoso-tour.example"),
            {password.constData(), static_cast<std::size_t>(password.size())}));
    if (auto *way = driver.find<QComboBox>("way"))
        QTest::keyClick(way, Qt::Key_Down);
    driver.type("whom", QStringLiteral("José, by phone"));
    driver.picture("hand-over-receipt");
    driver.click("markHandedOver");
    driver.next();
    driver.expectStep(Step::Finish);
    driver.picture("finish");
    driver.say(QStringLiteral("the password is handed over, and erased here"));
}

void troubleshooting(tour::Driver &driver)
{
    driver.window().goTo(Step::Start);
    driver.expectStep(Step::Start);
    driver.click("goalTroubleshoot");
    driver.next();
    driver.expectStep(Step::Troubleshoot);
    driver.until(QStringLiteral("the first question is there"),
        [&] { return driver.window().findChild<QAbstractButton *>(QStringLiteral("answer1")) != nullptr; });
    driver.picture("troubleshoot");
    driver.click("answer1");
    driver.picture("troubleshoot-second");
    driver.click("viewMap");
    driver.until(QStringLiteral("the map is drawn"), [&] {
        const auto *map = driver.window().findChild<wizard::FlowMap *>();
        return map && map->isVisible() && map->ready();
    });
    driver.picture("troubleshoot-map");
    driver.say(QStringLiteral("the questions are walked, as a list and as a map"));
}

//! From an error message to a person with a new password, without a mouse.
void repair(tour::Driver &driver, app::Composition &composition)
{
    driver.click("viewList");
    driver.tabTo("pasteText");
    driver.type("pasteText", QStringLiteral("AADSTS50056: Invalid or null password."));
    driver.tabTo("pasteRead");
    driver.key(Qt::Key_Space);
    driver.until(QStringLiteral("the message is explained"), [&] { return driver.visible("pasteResult"); });
    driver.picture("explained");
    driver.tabTo("noticeAction");
    driver.key(Qt::Key_Space);
    driver.until(QStringLiteral("the message leads to a repair"), [&] { return driver.visible("repair_password"); });
    driver.tabTo("repair_password");
    driver.key(Qt::Key_Space);
    driver.type("repairTarget", QStringLiteral("user@contoso.com"));
    driver.picture("repair");
    driver.tabTo("repairDo");
    driver.key(Qt::Key_Space);
    // One permission more: asked for now, with its reason, and then it goes on by itself.
    driver.until(QStringLiteral("the missing permission is named"), [&] { return driver.visible("repairTold"); });
    driver.tabTo("noticeAction");
    driver.picture("repair-permission");
    driver.key(Qt::Key_Space);
    driver.until(QStringLiteral("the permission is explained"), [&] { return driver.visible("signInStart"); });
    driver.tabTo("signInStart");
    driver.key(Qt::Key_Space);
    driver.expectStep(Step::Handover);
    driver.until(QStringLiteral("the new password is there"), [&] { return driver.visible("showPassword"); });
    driver.picture("repair-hand-over");
    driver.tabTo("copyPassword");
    driver.key(Qt::Key_Space);
    driver.until(QStringLiteral("what was copied is the account's new password"), [&] {
        QByteArray password = QGuiApplication::clipboard()->text().toUtf8();
        const bool works = composition.services().sandbox()->passwordWorks(
            QStringLiteral("user@contoso.com"), {password.constData(), static_cast<std::size_t>(password.size())});
        graph::wipe(password);
        return works;
    });
    driver.say(QStringLiteral("an error message led to a new password that works, by keyboard alone"));
}

void advice(tour::Driver &driver)
{
    driver.window().goTo(Step::Start);
    driver.expectStep(Step::Start);
    driver.click("goalSeveral");
    driver.next();
    driver.expectStep(Step::Advice);
    driver.type("adviceUsers", QStringLiteral("250"));
    driver.type("adviceNeeding", QStringLiteral("6"));
    driver.click("adviceMarketplace");
    driver.click("adviceSameAdmins");
    driver.picture("advice");
    driver.say(QStringLiteral("one work account or several: a recommendation with its reasons"));
}

void manyUsers(tour::Driver &driver, app::Composition &composition)
{
    driver.window().goTo(Step::Start);
    driver.expectStep(Step::Start);
    driver.click("goalMany");
    driver.next();
    driver.expectStep(Step::Many);
    driver.picture("many-empty");
    QGuiApplication::clipboard()->setText(QStringLiteral("Naam;E-mailadres;Afdeling;Schoenmaat\n"
                                                         "Adele Vance;;Inkoop;38\n"
                                                         "Zoë Jansen;;Inkoop;36\n"
                                                         "Alex Wilber;alex@nowhere.example;Verkoop;\n"
                                                         "Zoë Jansen;;Verkoop;39\n"));
    driver.click("pasteFirst");
    QAbstractButton *next = driver.window().button(QWizard::NextButton);
    driver.until(QStringLiteral("the list is read and checked"), [&] { return next->isEnabled(); });
    driver.picture("many");
    driver.click("onlyProblems");
    driver.picture("many-problems");
    driver.say(QStringLiteral("a pasted list is checked, row by row, and addresses are proposed"));

    graph::sandbox::Sandbox *sandbox = composition.services().sandbox();
    const int before = sandbox ? sandbox->userCount(QStringLiteral("contoso.com")) : 0;
    driver.next();
    driver.expectStep(Step::ManyRun);
    driver.until(QStringLiteral("what will happen is known"), [&] { return driver.visible("startRun"); });
    driver.picture("many-plan");
    driver.tabTo("startRun");
    driver.key(Qt::Key_Space);
    driver.until(QStringLiteral("everybody is created"), [&] { return next->isEnabled(); });
    driver.picture("many-created");
    driver.check(QStringLiteral("three users more are in the tenant"),
        sandbox && sandbox->userCount(QStringLiteral("contoso.com")) == before + 3);
    driver.next();
    driver.expectStep(Step::Handover);
    driver.until(QStringLiteral("their passwords wait"), [&] { return driver.visible("showPassword"); });
    driver.picture("many-hand-over");
    driver.click("several");
    driver.until(QStringLiteral("several can be handed over at once"), [&] { return driver.visible("bulkList"); });
    driver.pictureOf(driver.find("bulkDialog"), "many-hand-over-several");
    driver.click("bulkClose");
    driver.click("openSealedFile");
    driver.until(QStringLiteral("a sealed file can be opened"), [&] { return driver.visible("openSealed"); });
    driver.pictureOf(driver.find("sealedDialog"), "sealed-file");
    driver.click("closeSealed");
    driver.say(QStringLiteral("the list was created in one run, and its passwords wait to be handed over"));
}

//! Settings, help and the question before the end, in front of whatever page there is.
void dialogs(tour::Driver &driver)
{
    driver.click("settings");
    driver.until(QStringLiteral("the settings are there"), [&] { return driver.visible("settingsTabs"); });
    auto *tabs = driver.find<QTabWidget>("settingsTabs");
    for (int tab = 0; driver.ok() && tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        driver.pictureOf(tabs->window(),
            tab == 0       ? "settings-organisation"
                : tab == 1 ? "settings-network"
                           : "settings-language");
    }
    if (driver.ok())
        tabs->window()->close();
    driver.click("help");
    driver.until(QStringLiteral("the help is there"), [&] { return driver.visible("helpText"); });
    if (auto *text = driver.find<QWidget>("helpText")) {
        driver.pictureOf(text->window(), "help");
        text->window()->close();
    }
}

//! One walk with a home of its own. With a gallery no pictures are taken: it looks at each stop.
bool walk(const QString &language, const QDir &pictures, const QString &suffix, app::Translator &translator, int &taken,
    tour::Gallery *gallery = nullptr)
{
    std::printf("%s\n", qPrintable(suffix));
    QTemporaryDir home;
    app::Settings settings;
    translator.use(language);
    // Shared: a request that is cut off at the end has its line written after everything here is gone.
    const auto log = std::make_shared<QByteArray>();
    app::CommandLine line;
    line.sandbox = true;
    line.language = language;
    test::SandboxBrowser browser(QStringLiteral("admin@contoso.com"));
    app::Services::Hooks hooks;
    hooks.openBrowser = browser.opener();
    hooks.dataFolder = home.path();
    QByteArray password;
    bool ok = false;
    {
        app::Composition composition(
            line, settings, translator, [log](const graph::LogEntry &entry) { *log += entry.text().toUtf8() + '\n'; },
            std::move(hooks));
        composition.show();
        composition.window().resize(1024, 600); // whatever the screen
        tour::Driver driver(composition, pictures, suffix);
        if (gallery)
            driver.setVisitor([gallery](QWidget &window, const QString &stop) { gallery->visit(window, stop); });
        mainJob(driver, composition, password);
        troubleshooting(driver);
        repair(driver, composition);
        advice(driver);
        manyUsers(driver, composition);
        dialogs(driver);
        driver.check(QStringLiteral("the log tells the requests"), log->contains("POST"));
        ok = driver.ok();
        taken += driver.pictures();
        composition.window().closeNow();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QStringList found = leaks(password, {home.path(), QDir::homePath()}, *log);
    if (ok && (password.isEmpty() || !found.isEmpty())) {
        std::printf("  FAIL  the password is in %s\n", qPrintable(found.join(QStringLiteral(", "))));
        return false;
    }
    if (ok)
        std::printf("  ok    the password is in no file, setting or log line\n");
    graph::wipe(password);
    return ok;
}

//! Every stop in every language, in sizes, themes and directions. True where nothing was found.
bool gallery(const QDir &pictures, bool keep, bool all, const QString &only)
{
    bool ok = true;
    int looks = 0;
    QStringList faults;
    for (int scale : {100, 150, 200}) {
        if (!only.isEmpty() && only != QString::number(scale))
            continue;
        int taken = 0;
        app::Translator translator;
        tour::Gallery gallery(translator, scale, pictures, keep, all);
        ok = walk(QStringLiteral("en"), pictures, QStringLiteral("gallery-%1").arg(scale), translator, taken, &gallery)
            && ok;
        gallery.saveSheets();
        looks += gallery.looks();
        faults += gallery.faults();
    }
    for (const QString &fault : std::as_const(faults))
        std::printf("  FAIL  %s\n", qPrintable(fault));
    std::printf("gallery: %d looks, %d faults\n", looks, static_cast<int>(faults.size()));
    return ok && faults.isEmpty() && looks > 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("work-account-wizard"));
    QApplication::setStyle(new wizard::ReadableStyle(QStyleFactory::create(QStringLiteral("Fusion"))));
    QApplication::setQuitOnLastWindowClosed(false);

    QCommandLineParser parser;
    parser.addOption({QStringLiteral("pictures"), QStringLiteral("Folder for the pictures."), QStringLiteral("folder"),
        QStringLiteral("tour")});
    parser.addOption({QStringLiteral("only"), QStringLiteral("One walk, such as nl-dark."), QStringLiteral("walk")});
    parser.addOption({QStringLiteral("gallery"),
        QStringLiteral(
            "Look at every stop in every language, size and theme instead, and fail on what does not fit.")});
    parser.addOption({QStringLiteral("all"),
        QStringLiteral("With --gallery: at every stop every language in every size, not some of them in turn.")});
    parser.addOption({QStringLiteral("sheets"), QStringLiteral("With --gallery: keep the pictures, on sheets.")});
    parser.process(qt);
    QDir pictures(parser.value(QStringLiteral("pictures")));
    if (!pictures.mkpath(QStringLiteral("."))) {
        std::printf("tour: cannot make %s\n", qPrintable(pictures.path()));
        return 1;
    }
    if (parser.isSet(QStringLiteral("gallery")))
        return gallery(pictures, parser.isSet(QStringLiteral("sheets")), parser.isSet(QStringLiteral("all")),
                   parser.value(QStringLiteral("only")))
            ? 0
            : 1;
    int taken = 0;
    app::Translator translator;
    const QString only = parser.value(QStringLiteral("only"));
    // These two have pictures at every run; the others where they are asked for.
    const QStringList languages = only.isEmpty() ? QStringList{QStringLiteral("en"), QStringLiteral("nl")}
                                                 : QStringList{only.section(QLatin1Char('-'), 0, 0)};
    for (const QString &language : languages) {
        for (bool dark : {false, true}) {
            const QString suffix = language + (dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
            if (!only.isEmpty() && only != suffix)
                continue;
            QApplication::setPalette(tour::paletteNamed(dark ? QStringLiteral("dark") : QStringLiteral("light")));
            if (!walk(language, pictures, suffix, translator, taken)) {
                std::printf("tour: failed\n");
                return 1;
            }
        }
    }
    std::printf("tour: the main job was done in every walk; %d pictures in %s\n", taken, qPrintable(pictures.path()));
    return 0;
}
