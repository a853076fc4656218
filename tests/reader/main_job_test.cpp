// SPDX-License-Identifier: MIT
// The main job as somebody does it who cannot see the screen: from another process, through AT-SPI and the keyboard
// alone, on the program as it is built. What is not told, cannot be found: an unnamed field, a page change that nobody
// hears, or a focus that has gone fails here.
#include "tests/reader/desktop.h"
#include "tests/reader/screen_reader.h"
#include "tests/reader/words.h"
#include "tests/support/catch.h"

#include <iostream>
#include <optional>

using reader::Node;

namespace {

// Numbers, not names: push buttons are called otherwise from at-spi 2.54 on, and key names are the X server's.
constexpr AtspiRole button = static_cast<AtspiRole>(43);
constexpr guint keyTab = 0xff09;
constexpr guint keyDown = 0xff54;
constexpr guint keyUp = 0xff52;
constexpr guint keySpace = 0x0020;

//! Where this machine lacks what a desktop is made of, says so.
bool desktopLacks()
{
    const QStringList missing = reader::Desktop::missing();
    if (!missing.isEmpty())
        std::cout << "skipped: this machine lacks " << missing.join(QStringLiteral(", ")).toStdString() << '\n';
    return !missing.isEmpty();
}

//! What is started: the program as it is built, or the command line in READER_WIZARD, as an installed menu has it.
QStringList command(const QStringList &arguments)
{
    const QString other = qEnvironmentVariable("READER_WIZARD");
    return other.isEmpty() ? QStringList(QStringLiteral(READER_WIZARD)) + arguments : QProcess::splitCommand(other);
}

//! The wizard, run on that desktop.
class Program {
public:
    Program(const reader::Desktop &desktop, QStringList command)
    {
        QProcessEnvironment environment = desktop.environment(QStringLiteral(READER_BROWSER));
        // Leaks are other tests' to find; this program lets nobody look into its memory, the sanitizer included.
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const QString program = command.takeFirst();
        m_process.start(program, command);
    }
    ~Program()
    {
        if (m_process.state() != QProcess::NotRunning)
            m_process.kill();
        m_process.waitForFinished();
    }
    //! As the session does when it ends.
    void askToEnd() { m_process.terminate(); }
    //! Its exit code once it has ended by itself; -1 where it has not.
    int ended()
    {
        const bool over =
            m_process.state() == QProcess::NotRunning || m_process.waitForFinished(reader::ScreenReader::patienceMs);
        return over && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    QProcess m_process;
};

class Walk {
public:
    Walk(const reader::Desktop &desktop, reader::ScreenReader &reader, const QString &language)
        : m_desktop(desktop)
        , m_reader(reader)
        , m_words(language)
    {
        m_reader.keepSecret(
            {say("wizard::PasswordPanel", "Password"), say("wizard::PasswordPanel", "Password, spelled")});
    }

    void mainJob()
    {
        start();
        domainCheck();
        signIn();
        tenant();
        newUser();
        review();
        handOver();
        finish();
    }

private:
    QString say(const char *context, const char *source, int count = -1) const
    {
        QString words = m_words(context, source, count);
        INFO(words.toStdString());
        REQUIRE_FALSE(words.startsWith(QLatin1String("No such text")));
        return words;
    }
    std::string heardSoFar() const { return m_reader.spoken().join(QStringLiteral("\n  | ")).toStdString(); }
    //! The texts in the window; what a password is told as is a description, and not among them.
    std::string shown() const
    {
        QStringList texts;
        for (const Node &node : m_reader.window().all([](const Node &one) { return !one.name().isEmpty(); }))
            texts.append(node.roleName() + QLatin1String(": ") + node.name());
        return texts.join(QStringLiteral("\n  | ")).toStdString();
    }
    void hears(const QString &words)
    {
        const bool heard = m_reader.hears(words);
        INFO("to be heard: " << words.toStdString() << "\nheard:\n  | " << heardSoFar() << "\nshown:\n  | "
                             << (heard ? std::string() : shown()));
        REQUIRE(heard);
    }
    //! Somewhere known, that can be spoken.
    void focusIsSomewhere()
    {
        Node here;
        const bool there = m_reader.until([&] {
            here = m_reader.focus();
            return here && here.is(ATSPI_STATE_FOCUSED) && here.is(ATSPI_STATE_SHOWING);
        });
        INFO("the focus: " << here.roleName().toStdString() << " \"" << here.name().toStdString() << "\"\nheard:\n  | "
                           << heardSoFar());
        REQUIRE(there);
        INFO("what had the focus without a name: " << m_reader.nameless().join(QStringLiteral("; ")).toStdString());
        REQUIRE(m_reader.nameless().isEmpty());
    }
    Node find(AtspiRole role, const QString &name)
    {
        Node found = m_reader.find(role, name);
        INFO("looked for: role " << role << " \"" << name.toStdString() << "\" in \""
                                 << m_reader.window().name().toStdString() << "\"\nheard:\n  | " << heardSoFar());
        REQUIRE(found);
        return found;
    }
    Node labelled(const QString &words)
    {
        Node found;
        const bool there = m_reader.until([&] {
            found = m_reader.window().first(
                [&](const Node &node) { return node.role() == ATSPI_ROLE_LABEL && node.name().contains(words); });
            return bool(found);
        });
        INFO("looked for a text: " << words.toStdString());
        REQUIRE(there);
        return found;
    }
    //! Goes there as a screen reader's own commands do, and hears it.
    Node goTo(AtspiRole role, const QString &name)
    {
        Node node = find(role, name);
        REQUIRE(node.takeFocus());
        const bool there = m_reader.until([&] { return m_reader.focus() == node; });
        INFO("the focus was to go to " << name.toStdString());
        REQUIRE(there);
        return node;
    }
    //! By keyboard.
    void use(AtspiRole role, const QString &name)
    {
        goTo(role, name);
        REQUIRE(m_reader.key(keySpace));
    }
    //! By the action that assistive technology offers.
    void press(AtspiRole role, const QString &name)
    {
        const Node node = find(role, name);
        REQUIRE(node.press());
    }
    void fill(const QString &name, const QString &text)
    {
        const Node field = goTo(ATSPI_ROLE_TEXT, name);
        REQUIRE(field.setText(text));
        const bool there = m_reader.until([&] { return field.text() == text; });
        INFO(name.toStdString() << " holds " << field.text().toStdString());
        REQUIRE(there);
    }
    void next()
    {
        m_reader.listen();
        use(button, say("app::WizardWindow", "&Next"));
    }
    //! The page is announced with its place on the way, and the keyboard is on something of it.
    void arrives(const char *step)
    {
        const QString name = say("wizard::StepNames", step);
        const QString place = say("app::StepList", "Step %1 of %2").section(QLatin1Char('%'), 0, 0);
        const bool told = m_reader.until([&] {
            const QStringList &spoken = m_reader.spoken();
            return std::any_of(spoken.begin(), spoken.end(),
                [&](const QString &said) { return said.startsWith(place) && said.contains(name); });
        });
        INFO("to be announced: " << name.toStdString() << "\nheard:\n  | " << heardSoFar());
        REQUIRE(told);
        REQUIRE(m_reader.window().name().contains(name));
        focusIsSomewhere();
        tabRound();
    }
    //! Tab leads round the window and back, and every stop can be spoken.
    void tabRound()
    {
        const Node first = m_reader.focus();
        for (int stops = 0; stops < 80; ++stops) {
            const Node before = m_reader.focus();
            REQUIRE(m_reader.key(keyTab));
            const bool moved = m_reader.until([&] { return !(m_reader.focus() == before); }, 20'000);
            INFO("Tab leads nowhere from " << before.name().toStdString());
            REQUIRE(moved);
            focusIsSomewhere();
            if (m_reader.focus() == first)
                return;
        }
        FAIL("Tab does not come back to " << first.name().toStdString());
    }

    void start()
    {
        REQUIRE(m_reader.follow(QStringLiteral("work-account-wizard")));
        const QString check = say("wizard::StartPage", "&Check for a work account");
        const Node first = find(ATSPI_ROLE_RADIO_BUTTON, check);
        REQUIRE(m_reader.until([&] { return first.is(ATSPI_STATE_FOCUSED); }));
        CHECK(first.is(ATSPI_STATE_CHECKED));
        CHECK(first.description()
            == say(
                "wizard::StartPage", "Find out whether your company's domain already has one, and who you are in it."));
        // The arrows choose, and each choice is spoken with its sentence.
        m_reader.listen();
        REQUIRE(m_reader.key(keyDown));
        hears(say("wizard::StartPage", "Make a user who can sign in, and hand over the first password."));
        REQUIRE(m_reader.key(keyUp));
        hears(check);
        tabRound();
        press(button, say("app::WizardWindow", "&Next"));
    }

    void domainCheck()
    {
        arrives("Check a domain");
        const QString field = say("wizard::DomainCheckPage", "Company domain &or e-mail address at work:");
        fill(field, QStringLiteral("no domain at all@"));
        m_reader.listen();
        use(button, say("wizard::DomainCheckPage", "&Check"));
        const QString wrong = say("wizard::CheckWords", "That is not an e-mail address.");
        hears(wrong);
        CHECK(find(ATSPI_ROLE_TEXT, field).description().contains(wrong));
        focusIsSomewhere();

        fill(field, QStringLiteral("contoso.com"));
        m_reader.listen();
        use(button, say("wizard::DomainCheckPage", "&Check"));
        hears(say("wizard::CheckWords", "%1 has a work account.").arg(QStringLiteral("contoso.com")));
        CHECK_FALSE(find(ATSPI_ROLE_TEXT, field).description().contains(wrong));
        focusIsSomewhere();
        next();
    }

    void signIn()
    {
        arrives("Sign in");
        m_reader.listen();
        use(button, say("wizard::SignInPanel", "Sign &in in the browser"));
        // What is waited for is said, and shown as a bar that has a value and is named by it.
        const QString wait = say("wizard::SignInPanel", "Waiting for you to finish in the browser…");
        hears(wait);
        CHECK(find(ATSPI_ROLE_PROGRESS_BAR, wait).hasValue());
        focusIsSomewhere();
        m_desktop.letSignIn(true);
        hears(say("wizard::SignInPanel", "Signed in as %1.").arg(QStringLiteral("admin@contoso.com")));
        focusIsSomewhere();
        next();
    }

    void tenant()
    {
        arrives("Your organisation");
        hears(say("wizard::TenantPage", "Your domain %1 is listed and verified.").arg(QStringLiteral("contoso.com")));
        labelled(QStringLiteral("Contoso"));
        const QString person = say("wizard::TenantPage", "Go on and create an account for a &person");
        use(ATSPI_ROLE_CHECK_BOX, person);
        const Node box = find(ATSPI_ROLE_CHECK_BOX, person);
        REQUIRE(m_reader.until([&] { return box.is(ATSPI_STATE_CHECKED); }));
        next();
    }

    void newUser()
    {
        arrives("New user");
        const QString address = say("wizard::NewUserPage", "Address, the part before the @");
        fill(say("wizard::NewUserPage", "First na&me"), QStringLiteral("José"));
        fill(say("wizard::NewUserPage", "&Last name"), QStringLiteral("Núñez"));
        // A mistake is heard when it is made, and again whenever one comes back to the field.
        fill(address, QStringLiteral("jose nunez"));
        const QString wrong = say("wizard::CreateWords", "An address has no spaces. Use a dot or a hyphen.");
        hears(wrong);
        CHECK(find(ATSPI_ROLE_TEXT, address).description() == wrong);
        fill(address, QStringLiteral("jose.nunez"));
        REQUIRE(m_reader.until([&] { return !find(ATSPI_ROLE_TEXT, address).description().contains(wrong); }));

        // The permission comes with its reason, in a dialog that is spoken when it opens.
        m_reader.listen();
        use(button, say("wizard::PreflightList", "&Grant permission"));
        const QString dialog = say("wizard::SignInDialog", "Sign in for more permissions");
        REQUIRE(m_reader.until([&] { return m_reader.window().name() == dialog; }));
        hears(say("wizard::CreateWords",
            "To look whether the address is free, and to create the user once you press Create."));
        focusIsSomewhere();
        use(button, say("wizard::SignInPanel", "Sign &in in the browser"));
        REQUIRE(m_reader.until([&] { return m_reader.window() && m_reader.window().name() != dialog; }));
        focusIsSomewhere();
        hears(say("wizard::NewUserPage", "Nothing stands in the way. Go on with Next."));
        next();
    }

    void review()
    {
        arrives("Review and create");
        // All that will be made is read out where the focus rests.
        hears(QStringLiteral("jose.nunez@contoso.com"));
        hears(say("wizard::ReviewPage", "User, no administrator role"));
        m_reader.listen();
        use(button, say("wizard::ReviewPage", "&Create work account"));
        hears(say("wizard::ReviewPage", "%1 has been created.").arg(QStringLiteral("jose.nunez@contoso.com")));
        focusIsSomewhere();
        m_reader.listen();
        use(button, say("app::WizardWindow", "&Next"));
    }

    void handOver()
    {
        arrives("Hand over");
        const QString show = say("wizard::PasswordPanel", "&Show password");
        const QString password = say("wizard::PasswordPanel", "Password");
        const QString hidden = say("wizard::SecretView", "hidden");
        const auto field = [&](const QString &name) {
            return m_reader.window().first([&](const Node &node) {
                return node.name() == name && node.role() == ATSPI_ROLE_LABEL && node.is(ATSPI_STATE_FOCUSABLE);
            });
        };
        REQUIRE(m_reader.until([&] { return bool(field(password)); }));
        // As a yes or no: a password that is told where it must not be is not to stand in the test's output as well.
        const bool kept = field(password).description() == hidden;
        CHECK(kept);
        use(ATSPI_ROLE_CHECK_BOX, show);
        // Spelled letter by letter; what it is stays between the two programs.
        REQUIRE(m_reader.until([&] { return field(password).description() != hidden; }));
        CHECK(field(password).description().split(QLatin1Char(' ')).size() >= 16);
        m_reader.listen();
        use(ATSPI_ROLE_CHECK_BOX, say("wizard::PasswordPanel", "S&pell for the phone"));
        const QString spelled = say("wizard::PasswordPanel", "Password, spelled");
        REQUIRE(m_reader.until([&] { return bool(field(spelled)); }));
        const bool same = field(spelled).description() == field(password).description();
        CHECK(same);
        focusIsSomewhere();
        use(ATSPI_ROLE_CHECK_BOX, show);
        REQUIRE(m_reader.until([&] { return field(password).description() == hidden; }));
        focusIsSomewhere();

        // Without a method nothing is erased, and it is said why.
        m_reader.listen();
        const QString done = say("wizard::HandoverForm", "Handed over: erase &it here");
        use(button, done);
        hears(say("wizard::HandoverForm", "Choose how the password was handed over. Only then is it erased."));
        const QString method = say("wizard::HandoverForm", "&Method:");
        REQUIRE(m_reader.until([&] { return m_reader.focus().label().contains(method); }));
        m_reader.listen();
        REQUIRE(m_reader.key(keyDown));
        hears(say("wizard::HandoverWords", "By phone"));
        fill(say("wizard::HandoverForm", "&To whom:"), QStringLiteral("José"));
        m_reader.listen();
        use(button, done);
        hears(say("wizard::HandoverPage", "Handed over. The password of %1 is erased on this computer.")
                .arg(QStringLiteral("jose.nunez@contoso.com")));
        focusIsSomewhere();
        next();
    }

    void finish()
    {
        arrives("Next steps");
        hears(say("wizard::FinishPage", "The account was created."));
        use(button, say("app::WizardWindow", "&Finish"));
    }

    const reader::Desktop &m_desktop;
    reader::ScreenReader &m_reader;
    reader::Words m_words;
};

//! A desktop, and who hears what is on it.
class Room {
public:
    Room()
    {
        INFO(desktop.problem().toStdString());
        REQUIRE(desktop.problem().isEmpty());
        screenReader.emplace();
        REQUIRE(screenReader->joined());
    }

    const reader::Desktop desktop;
    std::optional<reader::ScreenReader> screenReader; //!< joins the desktop that is there
};

} // namespace

// A process for each case: libatspi joins one bus in its life.
TEST_CASE("the main job, heard and done without seeing the screen, in English and in Dutch", "[main]")
{
    if (desktopLacks())
        return;
    Room room;
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("nl")}) {
        INFO("in " << language.toStdString());
        room.desktop.letSignIn(false);
        Program program(
            room.desktop, command({QStringLiteral("--sandbox")}) + QStringList{QStringLiteral("--language"), language});
        Walk(room.desktop, *room.screenReader, language).mainJob();
        CHECK(program.ended() == 0);
    }
}

TEST_CASE("it starts where a screen reader finds it, and ends with the session", "[start]")
{
    if (desktopLacks())
        return;
    Room room;
    Program program(room.desktop, command({}));
    REQUIRE(room.screenReader->follow(QStringLiteral("work-account-wizard")));
    program.askToEnd();
    CHECK(program.ended() == 0);
}
