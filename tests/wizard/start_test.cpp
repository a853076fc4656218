// SPDX-License-Identifier: MIT
#include "app/translator.h"
#include "app/wizard_window.h"
#include "graph/one_shot.h"
#include "graph/utc.h"
#include "tests/support/await.h"
#include "tests/support/page_audit.h"
#include "tests/wizard/shell_fixture.h"
#include "wizard/signin/permission_words.h"
#include "wizard/start/registration_guide.h"
#include "wizard/start/settings_controller.h"
#include "wizard/start/settings_dialog.h"
#include "wizard/start/start_controller.h"
#include "wizard/start/start_page.h"
#include "wizard/widgets/choice_card.h"
#include "wizard/widgets/notice.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>

using wizard::Goal;
using wizard::Step;

namespace {

QCoro::Task<graph::Result<std::vector<wizard::LedgerEntry>>> rowsOf(std::vector<wizard::LedgerEntry> rows)
{
    co_return rows;
}

QCoro::Task<graph::Result<std::vector<wizard::LedgerEntry>>> rowsLater(
    std::shared_ptr<graph::OneShot<graph::Result<std::vector<wizard::LedgerEntry>>>> answer,
    std::shared_ptr<bool> ended)
{
    std::optional<graph::Result<std::vector<wizard::LedgerEntry>>> rows = co_await answer->wait({});
    *ended = true;
    co_return std::move(*rows);
}

class Start {
public:
    explicit Start(int waiting = 0, wizard::StartController::OpenHandovers rows = {})
        : environment(test::quietMachine(), test::worldOf(false))
        , controller(
              environment, journey,
              [this](bool sandbox) -> graph::Result<wizard::World> {
                  if (sandbox && broken)
                      return graph::Error(graph::Fault::Offline, QStringLiteral("sandbox.port"));
                  return test::worldOf(sandbox);
              },
rows ? rows : [waiting] {
                  wizard::LedgerEntry row;
                  row.hasSecret = true;
                  return rowsOf(std::vector<wizard::LedgerEntry>(static_cast<std::size_t>(waiting), row));
              })
        , window(environment, book, journey, [this](Step step) -> wizard::Page * {
            if (step == Step::Start)
                return new wizard::StartPage(controller);
            return new test::StubPage(step);
        })
    {
        window.begin();
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    template <class T> T *find(const char *name)
    {
        auto *found = window.findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }

    bool broken = false;
    wizard::Environment environment;
    wizard::AccountBook book;
    wizard::Journey journey;
    wizard::StartController controller;
    app::WizardWindow window;
};

class Dialog {
public:
    explicit Dialog(wizard::Preferences preferences = {})
        : secrets(std::make_shared<graph::MemorySecretStore>())
        , controller(secrets, std::move(preferences),
              [this](const wizard::Preferences &saved) {
                  file = saved;
                  return writable;
              })
        , dialog(controller, [](const QUrl &) { return true; },
              {{QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("nl"), QStringLiteral("Nederlands")}})
    {
        dialog.open();
    }
    template <class T> T *find(const char *name)
    {
        auto *found = dialog.findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void save() { QTest::mouseClick(find<QAbstractButton>("settingsSave"), Qt::LeftButton); }

    bool writable = true;
    std::optional<wizard::Preferences> file;
    graph::SharedSecretStore secrets;
    wizard::SettingsController controller;
    wizard::SettingsDialog dialog;
};

} // namespace

TEST_CASE("a goal chosen with the mouse or the arrow keys leads its way")
{
    Start start;
    CHECK(start.find<wizard::ChoiceCard>("goalCheck")->isChecked());
    QTest::mouseClick(start.find<wizard::ChoiceCard>("goalSeveral"), Qt::LeftButton);
    CHECK(start.journey.draft().goal == Goal::Several);
    QTest::keyClick(start.find<wizard::ChoiceCard>("goalSeveral"), Qt::Key_Down);
    CHECK(start.journey.draft().goal == Goal::Many);
    QTest::keyClick(start.find<wizard::ChoiceCard>("goalMany"), Qt::Key_Down);
    CHECK(start.journey.draft().goal == Goal::Troubleshoot);
    QTest::keyClick(&start.window, Qt::Key_Return);
    CHECK(start.window.step() == Step::Troubleshoot);
}

TEST_CASE("the focus lands on the chosen goal")
{
    Start start;
    CHECK(test::eventually([&] { return start.window.focusWidget() == start.find<QWidget>("goalCheck"); }));
}

TEST_CASE("choosing the sandbox marks the window, and a sandbox that will not start says so")
{
    Start start;
    QTest::mouseClick(start.find<QWidget>("worldSandbox"), Qt::LeftButton);
    CHECK(start.environment.world().sandbox());
    CHECK(start.find<QWidget>("sandboxMark")->isVisible());
    QTest::mouseClick(start.find<QWidget>("worldOrganisation"), Qt::LeftButton);
    CHECK_FALSE(start.environment.world().sandbox());

    start.broken = true;
    QTest::mouseClick(start.find<QWidget>("worldSandbox"), Qt::LeftButton);
    CHECK_FALSE(start.environment.world().sandbox());
    CHECK(start.find<wizard::ChoiceCard>("worldOrganisation")->isChecked());
    CHECK(start.find<QWidget>("worldProblem")->isVisible());
}

TEST_CASE("a goal that needs a sign-in says what is missing for it, and leads to the settings")
{
    Start start;
    CHECK_FALSE(start.find<QWidget>("unregistered")->isVisible());
    QTest::mouseClick(start.find<QWidget>("goalCreate"), Qt::LeftButton);
    auto *hint = start.find<wizard::Notice>("unregistered");
    CHECK(hint->isVisible());
    auto *page = qobject_cast<wizard::StartPage *>(start.window.pageOf(Step::Start));
    QSignalSpy wanted(page, &wizard::StartPage::settingsWanted);
    QTest::mouseClick(hint->findChild<QWidget *>(QStringLiteral("noticeAction")), Qt::LeftButton);
    CHECK(wanted.size() == 1);
    QTest::mouseClick(start.find<QWidget>("worldSandbox"), Qt::LeftButton);
    CHECK_FALSE(hint->isVisible());
}

TEST_CASE("passwords that wait are told on the first page, and one click leads to them")
{
    Start none;
    QSignalSpy answered(&none.controller, &wizard::StartController::changed);
    none.controller.lookForHandovers();
    REQUIRE(test::eventually([&] { return !answered.isEmpty(); }));
    CHECK_FALSE(none.find<QWidget>("waitingHandovers")->isVisible());

    Start start(2);
    auto *line = start.find<wizard::Notice>("waitingHandovers");
    REQUIRE(test::eventually([&] { return line->isVisible(); }));
    CHECK(line->title().contains(QLatin1Char('2')));
    QTest::mouseClick(line->findChild<QWidget *>(QStringLiteral("noticeAction")), Qt::LeftButton);
    CHECK(start.window.step() == Step::Handover);
}

TEST_CASE("how long passwords have waited is told on the first page, and when one is of no use any more")
{
    app::Translator translator;
    translator.use(QStringLiteral("en"));
    const auto rows = [] {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'768'478'400, graph::utc());
        wizard::LedgerEntry old;
        old.hasSecret = true;
        old.planned = now.addDays(-20);
        wizard::LedgerEntry pass = old;
        pass.kind = wizard::LedgerEntry::Kind::AccessPass;
        pass.ends = now.addSecs(60);
        return rowsOf({old, pass});
    };
    Start start(0, rows);
    auto *line = start.find<wizard::Notice>("waitingHandovers");
    REQUIRE(test::eventually([&] { return line->isVisible(); }));
    CHECK(line->title().contains(QStringLiteral("2 passwords")));
    CHECK(line->text().contains(QStringLiteral("20 days")));
    CHECK(line->text().contains(QStringLiteral("a new one is better")));
    CHECK(line->text().contains(QStringLiteral("access pass ends soon")));
}

TEST_CASE("the registration guide lists every permission the program asks for, each with its reason")
{
    // The one list of those that are asked for is in the sources of the calls.
    QFile header(QStringLiteral(WAW_SOURCE "/graph/directory/directory.h"));
    REQUIRE(header.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(header.readAll());
    const QString block = text.section(QStringLiteral("namespace permission {"), 1).section(QLatin1Char('}'), 0, 0);
    QStringList asked;
    QRegularExpressionMatchIterator found =
        QRegularExpression(QStringLiteral("\\[\\] = \"([^\"]+)\"")).globalMatch(block);
    while (found.hasNext())
        asked.append(found.next().captured(1));
    REQUIRE(asked.size() > 15);
    QStringList known = wizard::allPermissions();
    asked.sort();
    known.sort();
    CHECK(known == asked);

    app::Translator translator;
    for (const char *language : {"en", "nl"}) {
        CAPTURE(language);
        translator.use(QLatin1String(language));
        const wizard::RegistrationGuide guide([](const QUrl &) { return true; });
        const QList<QLabel *> labels = guide.findChildren<QLabel *>();
        for (const QString &permission : asked) {
            INFO(permission.toStdString());
            CHECK(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->text().contains(
                    permission + QStringLiteral(": ") + wizard::wordsForPermission(permission));
            }));
            CHECK(wizard::wordsForPermission(permission) != permission);
        }
    }
}

TEST_CASE("the ledger's answer after the page is gone disturbs nobody")
{
    using Answer = graph::Result<std::vector<wizard::LedgerEntry>>;
    const auto answer = std::make_shared<graph::OneShot<Answer>>();
    const auto ended = std::make_shared<bool>(false);
    auto start = std::make_unique<Start>(0, [=] { return rowsLater(answer, ended); });
    start->controller.lookForHandovers();
    start.reset();
    answer->set(Answer(std::vector<wizard::LedgerEntry>(3)));
    REQUIRE(test::eventually([&] { return *ended; }));
}

TEST_CASE("the first page and the settings are usable without a mouse and without eyes, in both languages")
{
    app::Translator translator;
    for (const char *language : {"en", "nl"}) {
        CAPTURE(language);
        translator.use(QLatin1String(language));
        Start start(1);
        QTest::mouseClick(start.find<QWidget>("goalCreate"), Qt::LeftButton);
        start.window.resize(1024, 560);
        REQUIRE(test::eventually([&] { return start.find<QWidget>("waitingHandovers")->isVisible(); }));
        CHECK(test::doubledMnemonics(start.window) == QStringList());
        CHECK(test::namelessWidgets(start.window) == QStringList());
        CHECK(test::unreachable(start.window) == QStringList());
        CHECK(test::eventually([&] { return test::clipped(start.window).isEmpty(); }));

        wizard::Preferences preferences;
        preferences.proxy.mode = wizard::ProxySettings::Mode::Manual;
        preferences.proxy.host = QStringLiteral("proxy");
        preferences.proxy.port = 8080;
        Dialog settings(preferences);
        for (auto tab : {wizard::SettingsDialog::Tab::Organisation, wizard::SettingsDialog::Tab::Network,
                 wizard::SettingsDialog::Tab::Language}) {
            settings.dialog.showTab(tab);
            QCoreApplication::sendPostedEvents();
            CHECK(test::doubledMnemonics(settings.dialog) == QStringList());
            CHECK(test::namelessWidgets(settings.dialog) == QStringList());
            CHECK(test::unreachable(settings.dialog) == QStringList());
            CHECK(test::clipped(settings.dialog) == QStringList());
        }
    }
    translator.use(QStringLiteral("en"));
}

TEST_CASE("settings are saved and take effect once they are right")
{
    Dialog settings;
    QSignalSpy applied(&settings.controller, &wizard::SettingsController::applied);
    auto *cloud = settings.find<QComboBox>("settingsCloud");
    cloud->setCurrentIndex(cloud->findData(static_cast<int>(graph::Cloud::UsGov)));
    auto *id = settings.find<QLineEdit>("settingsClientId");

    // Pasted badly: said in place, nothing saved, nothing lost.
    id->setFocus();
    QTest::keyClicks(id, QStringLiteral("not an id"));
    settings.save();
    CHECK(settings.dialog.isVisible());
    CHECK(settings.find<QWidget>("settingsClientIdProblem")->isVisible());
    CHECK(id->text() == QLatin1String("not an id"));
    CHECK_FALSE(settings.file);

    // With spaces and braces, as people paste it.
    id->clear();
    QTest::keyClicks(id, QStringLiteral(" {0F1E2D3C-1111-2222-3333-444455556666} "));
    CHECK_FALSE(settings.find<QWidget>("settingsClientIdProblem")->isVisible());
    auto *language = settings.find<QComboBox>("settingsLanguage");
    language->setCurrentIndex(language->findData(QStringLiteral("nl")));
    settings.save();
    CHECK_FALSE(settings.dialog.isVisible());
    CHECK(applied.size() == 1);
    REQUIRE(settings.file);
    CHECK(settings.file->cloud == graph::Cloud::UsGov);
    CHECK(settings.file->clientId().toString() == QLatin1String("0f1e2d3c-1111-2222-3333-444455556666"));
    CHECK(settings.file->language == QLatin1String("nl"));
}

TEST_CASE("each cloud keeps its own application ID while one looks at another")
{
    Dialog settings;
    auto *cloud = settings.find<QComboBox>("settingsCloud");
    auto *id = settings.find<QLineEdit>("settingsClientId");
    QTest::keyClicks(id, QStringLiteral("0f1e2d3c-1111-2222-3333-444455556666"));
    cloud->setCurrentIndex(cloud->findData(static_cast<int>(graph::Cloud::China)));
    CHECK(id->text().isEmpty());
    cloud->setCurrentIndex(cloud->findData(static_cast<int>(graph::Cloud::Global)));
    CHECK(id->text() == QLatin1String("0f1e2d3c-1111-2222-3333-444455556666"));
}

TEST_CASE("a manual proxy needs host and port, its password goes to the keychain only")
{
    Dialog settings;
    settings.dialog.showTab(wizard::SettingsDialog::Tab::Network);
    auto *proxy = settings.find<QComboBox>("settingsProxy");
    proxy->setCurrentIndex(proxy->findData(static_cast<int>(wizard::ProxySettings::Mode::Manual)));
    settings.save();
    CHECK(settings.find<wizard::Notice>("settingsProblem")->isVisible());
    settings.find<QLineEdit>("settingsProxyHost")->setText(QStringLiteral("proxy.contoso.com"));
    settings.save();
    CHECK(settings.dialog.isVisible());
    settings.find<QSpinBox>("settingsProxyPort")->setValue(8080);
    auto *password = settings.find<QLineEdit>("settingsProxyPassword");
    CHECK(password->echoMode() == QLineEdit::Password);
    QTest::keyClicks(password, QStringLiteral("canary"));
    settings.save();
    REQUIRE(test::eventually([&] { return !settings.dialog.isVisible(); }));
    CHECK(password->text().isEmpty());
    CHECK(settings.file->proxy.port == 8080);
    graph::Result<graph::Secret> kept = test::await(settings.secrets->read(QLatin1String(wizard::proxyPasswordName)));
    REQUIRE(kept);
    CHECK(kept.value().reveal() == "canary");
}

TEST_CASE("settings that cannot be written hold until the end, and the dialog says so")
{
    Dialog settings;
    settings.writable = false;
    settings.save();
    CHECK(settings.dialog.isVisible());
    CHECK(settings.find<wizard::Notice>("settingsProblem")->isVisible());
}

TEST_CASE("the registration guide copies its values alone")
{
    Dialog settings;
    QTest::mouseClick(settings.find<QWidget>("guideRedirectCopy"), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == QLatin1String("http://localhost"));
}
