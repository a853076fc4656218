// SPDX-License-Identifier: MIT
#include "app/composition.h"
#include "app/diagnostics.h"
#include "app/signals.h"
#include "app/single_instance.h"
#include "app/support_dialog.h"
#include "app/wizard_window.h"
#include "graph/sandbox/sandbox.h"
#include "tests/support/await.h"
#include "tests/support/page_audit.h"
#include "tests/wizard/shell_fixture.h"
#include "wizard/start/settings_dialog.h"
#include "wizard/widgets/notice.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>

#include <atomic>
#include <csignal>
#include <thread>

using wizard::Goal;
using wizard::Step;

namespace {

//! A keychain that notes whether it was asked anything.
class AskedStore : public graph::SecretStore {
public:
    QCoro::Task<graph::Result<graph::Secret>> read(QString name) const override
    {
        ++asked;
        return m_inner.read(name);
    }
    QCoro::Task<graph::Result<graph::Done>> write(QString name, graph::SharedSecret value) const override
    {
        ++asked;
        return m_inner.write(name, value);
    }
    QCoro::Task<graph::Result<graph::Done>> remove(QString name) const override
    {
        ++asked;
        return m_inner.remove(name);
    }
    bool lasting() const override { return true; }

    mutable int asked = 0;

private:
    graph::MemorySecretStore m_inner;
};

class Program {
public:
    explicit Program(app::CommandLine line = {}, std::optional<app::LeftRun> left = {})
        : settings(place.filePath(QStringLiteral("settings.ini")))
        , secrets(std::make_shared<AskedStore>())
    {
        translator.use(QStringLiteral("en"));
        app::Services::Hooks hooks;
        hooks.secrets = secrets;
        hooks.dataFolder = place.filePath(QStringLiteral("data"));
        hooks.openBrowser = [](const QUrl &) { return true; };
        composition = std::make_unique<app::Composition>(line, settings, translator, graph::LogSink(), hooks);
        diagnostics.setLeft(std::move(left));
        composition->setDiagnostics(diagnostics);
        composition->show();
        REQUIRE(QTest::qWaitForWindowActive(&composition->window()));
    }
    template <class T> T *find(const char *name)
    {
        auto *found = composition->window().findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void press(const char *name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }

    QTemporaryDir place;
    app::Settings settings;
    app::Translator translator;
    std::shared_ptr<AskedStore> secrets;
    app::Diagnostics diagnostics;
    std::unique_ptr<app::Composition> composition;
};

} // namespace

TEST_CASE("launch opens neither keychain, ledger, sandbox nor settings file")
{
    Program program;
    QSignalSpy looked(&program.composition->window(), &QWizard::currentIdChanged);
    REQUIRE(test::eventually([&] { return program.composition->window().isVisible(); }));
    QCoreApplication::sendPostedEvents();
    CHECK(program.secrets->asked == 0);
    CHECK(program.composition->services().sandbox() == nullptr);
    CHECK_FALSE(QFileInfo::exists(program.place.filePath(QStringLiteral("data"))));
    CHECK_FALSE(QFileInfo::exists(program.settings.file()));
}

TEST_CASE("the sandbox starts when it is chosen, and the organisation comes back when it is left")
{
    Program program;
    program.press("worldSandbox");
    REQUIRE(program.composition->services().sandbox() != nullptr);
    CHECK(program.composition->environment().world().endpoints().graph().host() == QLatin1String("127.0.0.1"));
    CHECK(program.composition->services().sandbox()->served().isEmpty());
    program.press("worldOrganisation");
    CHECK(
        program.composition->environment().world().endpoints().graph().host() == QLatin1String("graph.microsoft.com"));
}

TEST_CASE("another world forgets who was signed in and what was found out")
{
    Program program;
    program.press("worldSandbox");
    program.composition->book().add(test::sessionOf("ada@contoso.com", "11111111-2222-4333-8444-555555555555"));
    program.composition->journey().setDomain(QStringLiteral("contoso.com"), wizard::DomainVerdict::HasTenant);
    program.composition->journey().setGoal(Goal::Several);
    CHECK(program.composition->journey().draft().signedIn);
    program.composition->window().next();
    CHECK(program.composition->window().step() == Step::Advice);
    program.composition->window().back();
    program.press("worldOrganisation");
    CHECK_FALSE(program.composition->journey().draft().signedIn);
    CHECK(program.composition->journey().draft().domain.isEmpty());
    CHECK(program.composition->window().pageOf(Step::Advice) == nullptr);
}

TEST_CASE("a language chosen in the settings is there at once, and after the next start")
{
    Program program;
    program.press("settings");
    auto *dialog = program.find<wizard::SettingsDialog>("settingsDialog");
    dialog->showTab(wizard::SettingsDialog::Tab::Language);
    auto *language = program.find<QComboBox>("settingsLanguage");
    language->setCurrentIndex(language->findData(QStringLiteral("nl")));
    program.press("settingsSave");
    REQUIRE(test::eventually([&] {
        return program.composition->window().button(QWizard::NextButton)->text() == QLatin1String("&Volgende");
    }));
    CHECK(program.settings.preferences().language == QLatin1String("nl"));
    program.translator.use(QStringLiteral("en"));
}

TEST_CASE("another cloud is another world")
{
    Program program;
    program.composition->journey().setGoal(Goal::Several);
    program.composition->window().next();
    program.press("settings");
    auto *cloud = program.find<QComboBox>("settingsCloud");
    cloud->setCurrentIndex(cloud->findData(static_cast<int>(graph::Cloud::UsGov)));
    program.press("settingsSave");
    CHECK(program.composition->environment().world().cloud() == graph::Cloud::UsGov);
    CHECK(program.composition->window().step() == Step::Start);
}

TEST_CASE("help opens beside the window, in its language, and follows the page")
{
    Program program;
    program.press("help");
    auto *text = program.find<QTextBrowser>("helpText");
    CHECK(text->toPlainText().contains(QLatin1String("sandbox"), Qt::CaseInsensitive));
    const QString english = text->toPlainText();
    CHECK(text->toHtml().contains(QLatin1String("qrc:/pictures/help/en/start.png")));
    program.translator.use(QStringLiteral("nl"));
    REQUIRE(test::eventually([&] { return text->toPlainText() != english; }));
    CHECK(text->toHtml().contains(QLatin1String("qrc:/pictures/help/nl/start.png")));
    program.translator.use(QStringLiteral("en"));
    REQUIRE(test::eventually([&] { return text->toPlainText() == english; }));

    // By keyboard to what the words mean, and back.
    auto *words = program.find<QPushButton>("helpWords");
    words->setFocus();
    QTest::keyClick(words, Qt::Key_Space);
    CHECK(text->toPlainText().contains(QLatin1String("Verified domain:")));
    CHECK(test::doubledMnemonics(*words->window()) == QStringList());
    program.translator.use(QStringLiteral("nl"));
    REQUIRE(test::eventually([&] { return text->toPlainText().contains(QLatin1String("Geverifieerd domein:")); }));
    CHECK(test::doubledMnemonics(*words->window()) == QStringList());
    program.translator.use(QStringLiteral("en"));
    QTest::keyClick(words, Qt::Key_Space);
    REQUIRE(test::eventually([&] { return text->toPlainText() == english; }));
}

TEST_CASE("the command line begins at its task, in its world")
{
    app::CommandLine line;
    line.sandbox = true;
    line.start = Goal::Several;
    Program program(line);
    CHECK(program.composition->environment().world().sandbox());
    CHECK(program.composition->window().step() == Step::Advice);
}

TEST_CASE("the command line brings a list, at the start and while the window is open")
{
    const QTemporaryDir folder;
    const auto listOf = [&folder](const char *name, const QByteArray &people) {
        QFile file(folder.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write("First name,Last name\n" + people) > 0);
        return file.fileName();
    };
    app::CommandLine line;
    line.sandbox = true;
    line.start = Goal::Many;
    line.list = listOf("first.csv", "Adele,Vance\nBo,Berg\n");
    Program program(line);
    REQUIRE(program.composition->window().step() == Step::SignIn);
    program.composition->window().goTo(Step::Many);
    const auto rows = [&program] { return program.find<QTableView>("manyGrid")->model()->rowCount(); };
    REQUIRE(test::eventually([&] { return rows() == 2; }));
    line.list = listOf("second.csv", "Cas,Carr\n");
    program.composition->takeOver(line, {});
    REQUIRE(test::eventually([&] { return rows() == 1; }));
}

TEST_CASE("the whole window can be the troubleshooting, with the last failed sign-in in hand")
{
    app::CommandLine line;
    SECTION("from the command line")
    {
        line.start = Goal::Troubleshoot;
        Program program(line);
        CHECK(program.composition->window().step() == Step::Troubleshoot);
        CHECK(program.find<QWidget>("stepTitle")->isVisible());
        CHECK(program.secrets->asked == 0);
    }
    SECTION("from another page, after a sign-in that failed")
    {
        Program program(line);
        program.composition->journey().setSignInError(
            graph::Error(graph::Fault::Rejected, QStringLiteral("invalid_grant")).withAadsts({53003}));
        program.press("trouble");
        CHECK(program.composition->window().step() == Step::Troubleshoot);
        const auto *title = program.find<QLabel>("stepTitle");
        CHECK(title->text().contains(QStringLiteral("policy")));
        program.press("back");
        CHECK(program.composition->window().step() == Step::Start);
    }
}

TEST_CASE("the window comes back in the size it was left")
{
    QTemporaryDir place;
    app::Settings settings(place.filePath(QStringLiteral("settings.ini")));
    app::Translator translator;
    app::Services::Hooks hooks;
    hooks.secrets = std::make_shared<graph::MemorySecretStore>();
    const app::CommandLine line;
    for (int start = 0; start < 2; ++start) {
        app::Composition program(line, settings, translator, graph::LogSink(), hooks);
        program.show();
        if (start == 0)
            program.window().resize(760, 580);
        else
            CHECK(program.window().size() == QSize(760, 580));
    }
}

TEST_CASE("a signal of the system becomes one of the event loop")
{
    app::QuitSignals signal;
    QSignalSpy asked(&signal, &app::QuitSignals::asked);
    REQUIRE(std::raise(SIGTERM) == 0);
    REQUIRE(test::eventually([&] { return asked.size() == 1; }));
    REQUIRE(std::raise(SIGINT) == 0);
    REQUIRE(test::eventually([&] { return asked.size() == 2; }));
}

namespace {

//! Left where somebody wants to look at it.
void picture(QWidget &window, const char *name)
{
    const QString folder = qEnvironmentVariable("WAW_PICTURES");
    if (!folder.isEmpty())
        CHECK(window.grab().save(folder + QLatin1Char('/') + QLatin1String(name)));
}

} // namespace

TEST_CASE("help leads to the versions and to the support report, which is saved as it is shown")
{
    Program program;
    program.press("help");
    program.press("helpAbout");
    CHECK(program.find<QTextBrowser>("aboutText")->toPlainText().contains(QLatin1String("Qt")));
    auto *about = program.find<QDialog>("aboutDialog");
    REQUIRE(test::eventually([&] { return about->isVisible(); }));
    CHECK(test::doubledMnemonics(*about).isEmpty());
    CHECK(test::namelessWidgets(*about).isEmpty());
    picture(*about, "about.png");
    program.press("aboutReport");
    auto *dialog = program.find<app::SupportDialog>("supportDialog");
    REQUIRE(test::eventually([&] { return dialog->isVisible(); }));
    CHECK(test::doubledMnemonics(*dialog).isEmpty());
    CHECK(test::namelessWidgets(*dialog).isEmpty());
    CHECK(test::unreachable(*dialog).isEmpty());
    CHECK(test::clipped(*dialog).isEmpty());

    const QString shown = program.find<QPlainTextEdit>("supportText")->toPlainText();
    CHECK(shown.contains(QLatin1String("runs before this one: ended properly")));
    const QString file = program.place.filePath(QStringLiteral("report.txt"));
    REQUIRE(dialog->save(file));
    QFile saved(file);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(saved.readAll()).trimmed() == shown.trimmed());
    CHECK((saved.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK_FALSE(dialog->save(QStringLiteral("/no/such/folder/report.txt")));
    picture(*dialog, "support.png");
    CHECK(dialog->findChild<QLabel *>(QStringLiteral("noticeText"))->text().contains(QLatin1String("/no/such/folder")));

    auto *log = program.find<QComboBox>("supportLog");
    qputenv("XDG_STATE_HOME", program.place.path().toUtf8());
    QTest::keyClicks(log, QStringLiteral("warnings"));
    emit log->activated(log->currentIndex());
    CHECK(program.diagnostics.level() == app::LogLevel::Warning);
    CHECK(QFileInfo::exists(program.place.filePath(QStringLiteral("work-account-wizard/log"))));
    log->setCurrentIndex(0);
    emit log->activated(0);
    CHECK_FALSE(program.diagnostics.level());
    qunsetenv("XDG_STATE_HOME");

    program.translator.use(QStringLiteral("nl"));
    REQUIRE(test::eventually([&] { return dialog->windowTitle() == QLatin1String("Ondersteuningsrapport"); }));
    CHECK(test::doubledMnemonics(*dialog).isEmpty());
    CHECK(test::doubledMnemonics(*about).isEmpty());
    // A window lays itself out again when it gets to it.
    REQUIRE(test::eventually([&] { return test::clipped(*dialog).isEmpty(); }));
    picture(*dialog, "support-nl.png");
    picture(*about, "about-nl.png");
    program.translator.use(QStringLiteral("en"));
}

TEST_CASE("a run that was cut off is told of on the first page, with the way to the report")
{
    Program program({}, app::LeftRun{QStringLiteral("0.0.9"), QDateTime::currentDateTimeUtc()});
    auto *notice = program.find<wizard::Notice>("crashNotice");
    CHECK(notice->isVisible());
    picture(program.composition->window(), "crash.png");
    CHECK(notice->title() == QLatin1String("The wizard did not end properly the last time"));
    QTest::mouseClick(notice->findChild<QPushButton *>(QStringLiteral("noticeAction")), Qt::LeftButton);
    CHECK(program.find<QPlainTextEdit>("supportText")->toPlainText().contains(QLatin1String("version 0.0.9")));
}

TEST_CASE("a way that broke off goes on at its task, one that was closed does not")
{
    QTemporaryDir place;
    app::Settings settings(place.filePath(QStringLiteral("settings.ini")));
    app::Translator translator;
    translator.use(QStringLiteral("en"));
    const auto run = [&](auto act) {
        app::Services::Hooks hooks;
        hooks.secrets = std::make_shared<AskedStore>();
        hooks.dataFolder = place.filePath(QStringLiteral("data"));
        app::Composition composition(app::CommandLine(), settings, translator, graph::LogSink(), hooks);
        composition.show();
        act(composition);
    };
    run([](app::Composition &program) {
        CHECK(program.window().step() == Step::Start);
        program.journey().setGoal(Goal::Several);
        program.window().next();
        CHECK(program.window().step() == Step::Advice);
        // The session ends: nobody asks, nobody closes.
    });
    CHECK(settings.place() == Goal::Several);
    run([](app::Composition &program) {
        CHECK(program.window().step() == Step::Advice);
        program.window().back();
        CHECK(program.window().step() == Step::Start);
        program.window().next();
        program.window().closeNow();
    });
    CHECK_FALSE(settings.place());
    run([](app::Composition &program) { CHECK(program.window().step() == Step::Start); });
    // What people write into the file is no place.
    settings.setPlace(static_cast<Goal>(77));
    CHECK_FALSE(settings.place());
}

TEST_CASE("a second start hands its task to the window that is open, and ends, the socket is its owner's alone")
{
    QTemporaryDir place;
    const QString socket = place.filePath(QStringLiteral("socket"));
    const QStringList arguments{QStringLiteral("--start"), QStringLiteral("accounts")};
    CHECK_FALSE(app::SingleInstance::passOn(arguments, socket)); // nobody there
    QFile stale(socket);
    REQUIRE(stale.open(QIODevice::WriteOnly)); // what a crash leaves behind is no window
    stale.close();
    CHECK_FALSE(app::SingleInstance::passOn(arguments, socket));

    app::SingleInstance first(socket);
    REQUIRE(first.listen());
    CHECK((QFileInfo(socket).permissions()
              & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
        == QFile::Permissions());
    Program program;
    QObject::connect(&first, &app::SingleInstance::asked, &program.composition->window(),
        [&](const QStringList &heard, const QString &folder, const QByteArray &) {
            CHECK(QFileInfo(folder).isDir());
            const app::CommandLineReader reader(heard);
            REQUIRE(reader.ok());
            CHECK(reader.commandLine().onlyTask());
            program.composition->takeOver(reader.commandLine(), {});
        });
    program.composition->window().showMinimized();
    std::atomic<int> taken{-1};
    std::thread second([&] { taken = app::SingleInstance::passOn(arguments, socket); });
    REQUIRE(test::eventually([&] { return taken >= 0; }));
    second.join();
    CHECK(taken == 1);
    CHECK(program.composition->window().step() == Step::Advice);
    CHECK_FALSE(program.composition->window().isMinimized());
}

TEST_CASE("a window that is asked for another world is another window")
{
    const auto onlyTask = [](const char *arguments) {
        const app::CommandLineReader reader(QString::fromLatin1(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts));
        REQUIRE(reader.ok());
        return reader.commandLine().onlyTask();
    };
    CHECK(onlyTask(""));
    CHECK(onlyTask("--start create"));
    for (const char *other : {"--sandbox", "--no-keychain", "--cloud china", "--language nl", "--tenant contoso.com",
             "--proxy none", "--check-domain contoso.com"}) {
        CAPTURE(other);
        CHECK_FALSE(onlyTask(other));
    }
}
