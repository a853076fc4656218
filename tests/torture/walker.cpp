// SPDX-License-Identifier: MIT
// Makes a user and hands the password over on the real page, against a sandbox in another process, with a ledger file
// and the real keychain; then stands still so that its memory can be looked at.
// `--control FORM` leaves a password behind on purpose: the proof that the search finds one.
#include "graph/hardening.h"
#include "graph/http/http_stack.h"
#include "graph/identity/keychain_store.h"
#include "tests/torture/given_token.h"
#include "tests/torture/settings.h"
#include "wizard/create/account_maker.h"
#include "wizard/handover/handover_controller.h"
#include "wizard/handover/handover_page.h"
#include "wizard/handover/secret_clipboard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QStyleFactory>
#include <QTest>
#include <QWizard>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

extern "C" void __libc_free(void *block); // glibc's own, which wipes nothing

namespace {

//! Told to whoever looks, past every buffer of ours.
void tell(const char *word, std::string_view password)
{
    const auto put = [](std::string_view text) {
        [[maybe_unused]] const ssize_t written = ::write(STDOUT_FILENO, text.data(), text.size());
    };
    std::fflush(stdout);
    put(word);
    put(password);
    put("\n");
}

//! Until the one who looks is done.
int standStill()
{
    std::fflush(stdout);
    char byte = 0;
    return ::read(STDIN_FILENO, &byte, 1) >= 0 ? 0 : 1;
}

int control(const QString &form)
{
    const wizard::PasswordGenerator generator(std::make_shared<graph::SystemRandom>());
    graph::Secret password = generator.generate(wizard::PasswordGenerator::Style::Characters, {});
    tell("password ", password.reveal());
    const auto bytes = [&] { return QByteArray(password.reveal().data(), static_cast<qsizetype>(password.size())); };
    static QString text;
    static QByteArray coded;
    if (form == QLatin1String("qstring"))
        text = QString::fromLatin1(bytes());
    else if (form == QLatin1String("base64"))
        coded = ("{\"password\":\"" + bytes() + "\"}").toBase64();
    else if (form == QLatin1String("secret"))
        return tell("ready", {}), standStill();
    else if (form == QLatin1String("part"))
        coded = bytes().left(9);
    else if (form == QLatin1String("unscrubbed")) {
        void *block = std::malloc(200);
        std::memcpy(static_cast<char *>(block) + 64, password.reveal().data(), password.size());
        __libc_free(block);
    } else if (form == QLatin1String("freed")) {
        // What the program's own free() has to take care of: in place, moved by growing, and cut short.
        for (int round = 0; round < 20; ++round) {
            QString once = QString::fromLatin1(bytes());
            once.append(QString(1 << round, QLatin1Char('x')));
            QByteArray wide(1 << round, 'y');
            wide.prepend(bytes());
            wide.resize(3);
            wide.squeeze();
            coded = wide;
        }
    } else {
        return 2;
    }
    password = graph::Secret();
    tell("ready", {});
    return standStill();
}

//! The page in a window of its own, with what stands behind it.
class Walk {
public:
    Walk(const QUrl &authority, const QUrl &graph, const QString &file, const QByteArray &token)
        : m_endpoints(graph::endpointsOf(graph::Cloud::Global).with(authority, graph))
        , m_tokens(std::make_shared<const torture::GivenToken>(token))
        , m_directory(m_endpoints, m_stack.authorized(m_endpoints, m_tokens), m_clock)
        , m_ledger(std::make_shared<wizard::Ledger>(file, m_keychain, m_clock, m_random))
        , m_environment(machine(), wizard::World(false, graph::Cloud::Global, graph::ClientId(), {m_endpoints}))
    {
        m_book.add(graph::Session(torture::maker(), m_endpoints, m_tokens, m_directory));
    }

    bool make()
    {
        const wizard::AccountMaker maker(m_directory, m_ledger, wizard::PasswordGenerator(m_random));
        graph::NewUser user(torture::displayName(1), torture::upn(1));
        wizard::LedgerEntry entry;
        entry.accountKey = torture::maker().key();
        entry.tenantName = QStringLiteral("Contoso");
        entry.upn = user.upn();
        entry.displayName = user.displayName();
        wizard::MakePlan plan(user, entry, {user.displayName()}, wizard::PasswordGenerator::Style::Characters);
        bool made = false;
        bool ended = false;
        const std::stop_token never;
        QCoro::connect(maker.make(
                           std::move(plan), [](wizard::MakeStage) {}, never),
            &m_here, [&](wizard::MakeResult result) {
                made = result.kind() == wizard::MakeResult::Kind::Created;
                m_entry = result.entry();
                ended = true;
            });
        return QTest::qWaitFor([&] { return ended; }, patience) && made;
    }
    bool tellPassword()
    {
        bool told = false;
        QCoro::connect(m_ledger->password(m_entry), &m_here, [&](graph::Result<graph::Secret> opened) {
            if (opened)
                tell("password ", opened.value().reveal());
            told = bool(opened);
        });
        return QTest::qWaitFor([&] { return told; }, patience);
    }
    //! Shown, held, spelled, copied, cleared, handed over: everything the page can do with it.
    bool handOver()
    {
        m_controller = std::make_unique<wizard::HandoverController>(m_environment, m_book, m_journey, m_ledger);
        m_clipboard = std::make_unique<wizard::SecretClipboard>(m_clock);
        m_window = std::make_unique<QWizard>();
        m_window->setPage(
            static_cast<int>(wizard::Step::Handover), new wizard::HandoverPage(*m_controller, *m_clipboard));
        m_window->resize(1024, 600);
        m_window->show();
        m_window->activateWindow();
        m_controller->show(m_entry);
        const auto clipped = [] { return !QGuiApplication::clipboard()->text().isEmpty(); };
        if (!press("showPassword") || !QTest::qWaitFor([this] { return bool(m_controller->password()); }, patience))
            return false;
        m_window->grab();
        if (!press("spell"))
            return false;
        m_window->grab();
        if (!press("copyPassword") || !QTest::qWaitFor(clipped, patience))
            return false;
        if (!press("clearNow") || !QTest::qWaitFor([&] { return !clipped(); }, patience))
            return false;
        auto *way = m_window->findChild<QComboBox *>(QStringLiteral("way"));
        auto *whom = m_window->findChild<QLineEdit *>(QStringLiteral("whom"));
        if (!way || !whom)
            return false;
        QTest::keyClick(way, Qt::Key_Down);
        QTest::keyClicks(whom, QStringLiteral("by phone"));
        return press("markHandedOver")
            && QTest::qWaitFor(
                [this] { return m_controller->receipt().has_value() && !m_controller->working(); }, patience);
    }
    void close()
    {
        m_window->close();
        m_window.reset();
        m_controller.reset();
        m_clipboard.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

private:
    static constexpr int patience = 60'000;

    wizard::Machine machine() const
    {
        wizard::Machine machine;
        machine.clock = m_clock;
        machine.random = m_random;
        machine.secrets = m_keychain;
        return machine;
    }
    bool press(const char *name)
    {
        auto *button = m_window->findChild<QAbstractButton *>(QLatin1String(name));
        if (!button || !QTest::qWaitFor([&] { return button->isVisible() && button->isEnabled(); }, patience)) {
            std::fprintf(stderr, "%s cannot be pressed\n", name);
            return false;
        }
        button->click();
        return true;
    }

    graph::SharedClock m_clock = std::make_shared<graph::SystemClock>();
    graph::SharedRandom m_random = std::make_shared<graph::SystemRandom>();
    graph::SharedSecretStore m_keychain = std::make_shared<graph::KeychainStore>(m_clock, std::chrono::seconds(30));
    graph::HttpStack m_stack{m_clock, m_random, graph::LogSink()};
    graph::Endpoints m_endpoints;
    graph::SharedTokens m_tokens;
    graph::Directory m_directory;
    wizard::SharedLedger m_ledger;
    wizard::Environment m_environment;
    wizard::AccountBook m_book;
    wizard::Journey m_journey;
    std::unique_ptr<wizard::HandoverController> m_controller;
    std::unique_ptr<wizard::SecretClipboard> m_clipboard;
    std::unique_ptr<QWizard> m_window;
    qint64 m_entry = 0;
    QObject m_here;
};

} // namespace

int main(int argc, char **argv)
{
    graph::harden(); // left open by WORK_ACCOUNT_WIZARD_DEBUG, for the one who looks
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("work-account-wizard"));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--control"))
        return control(arguments[2]);
    if (arguments.size() != 4)
        return 2;

    Walk walk(QUrl(arguments[1]), QUrl(arguments[2]), arguments[3], qgetenv("TORTURE_TOKEN"));
    if (!walk.make() || !walk.tellPassword() || !walk.handOver())
        return 1;
    tell("handed over", {});
    if (standStill() != 0)
        return 1;
    // The page is closed, the program still runs.
    walk.close();
    tell("closed", {});
    return standStill();
}
