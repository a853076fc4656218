// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "tests/wizard/create_fixture.h"
#include "wizard/create/field_note.h"
#include "wizard/create/new_user_page.h"
#include "wizard/create/review_page.h"
#include "wizard/widgets/busy.h"
#include "wizard/widgets/notice.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTranslator>
#include <QWizard>

using graph::Error;
using graph::Fault;
using test::FakeTenant;
using wizard::NewUserController;
using wizard::Step;
using State = wizard::NewUserController::State;

namespace {

class Window : public test::CreateFixture {
public:
    NewUserController controller{environment, book, journey, signIns, ledger};
    QWizard wizard;
    wizard::NewUserPage *page = new wizard::NewUserPage(controller);
    wizard::ReviewPage *review = new wizard::ReviewPage(controller);

    Window()
    {
        tenant->roles = QStringList{QString::fromLatin1(graph::role::userAdministrator)};
        journey.setGoal(wizard::Goal::Create);
        journey.setSignedIn(true);
        wizard.setWizardStyle(QWizard::ModernStyle);
        page->setDraft(&journey.draft());
        review->setDraft(&journey.draft());
        wizard.setPage(static_cast<int>(Step::NewUser), page);
        wizard.setPage(static_cast<int>(Step::Review), review);
        wizard.setPage(static_cast<int>(Step::Handover), new QWizardPage);
        wizard.setStartId(static_cast<int>(Step::NewUser));
        wizard.resize(940, 550);
    }
    void open()
    {
        signIn();
        wizard.show();
        REQUIRE(test::eventually([this] { return !controller.domains().empty(); }));
    }
    template <class T> T *find(const char *name) const
    {
        T *found = wizard.findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    //! The one on this page: both have a Notice.
    template <class T> T *in(QWidget *parent, const char *name) const
    {
        T *found = parent->findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void type(const char *name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        QTest::mouseClick(edit, Qt::LeftButton);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Backspace);
        // QTest types Latin-1 only; the rest comes as from an input method.
        for (QChar c : text)
            QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, c, Qt::NoModifier);
    }
    void press(QWidget *button)
    {
        REQUIRE(button->isVisible());
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QAbstractButton *next() const { return wizard.button(QWizard::NextButton); }
    QAbstractButton *commit() const { return wizard.button(QWizard::CommitButton); }
    QString note(const char *name) const { return find<wizard::FieldNote>(name)->text(); }
    void toReview()
    {
        type("givenName", QStringLiteral("Adele"));
        type("surname", QStringLiteral("Vance"));
        REQUIRE(test::eventually([this] {
            return controller.ready()
                && wizard::lineOf(controller.checks(), wizard::Check::NotDeleted).standing()
                != wizard::Standing::Waiting;
        }));
        press(next());
        REQUIRE(wizard.currentPage() == review);
    }
    wizard::Notice *notice() const { return in<wizard::Notice>(review, "notice"); }
};

const QString adele = QStringLiteral("adele.vance@contoso.com");

} // namespace

TEST_CASE("a user is made by mouse alone, and Next opens only once it is there")
{
    Window w;
    w.open();
    CHECK_FALSE(w.next()->isEnabled());
    w.toReview();
    CHECK(w.in<QLabel>(w.review, "summary")->text().contains(adele));
    CHECK(w.in<QLabel>(w.review, "summary")->text().contains(QStringLiteral("Contoso (contoso.com)")));
    CHECK_FALSE(w.commit()->isEnabled());
    w.press(w.find<QPushButton>("create"));
    REQUIRE(test::eventually([&] { return w.controller.state() == State::Created; }));
    CHECK(w.notice()->title().contains(adele));
    CHECK(w.find<QPushButton>("create")->isHidden());
    w.press(w.commit());
    CHECK(w.wizard.currentId() == static_cast<int>(Step::Handover));
    CHECK(w.tenant->passwords.size() == 1);
}

TEST_CASE("a user is made by keyboard alone")
{
    Window w;
    w.open();
    REQUIRE(test::eventually([&] { return QApplication::focusWidget() == w.find<QLineEdit>("givenName"); }));
    const auto keys = [](const char *text) { QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text)); };
    const auto tab = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
    keys("Adele");
    tab();
    keys("Vance");
    tab();
    CHECK(w.controller.draft().upn() == adele);
    REQUIRE(test::eventually([&] { return w.next()->isEnabled(); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(w.wizard.currentPage() == w.review);
    QCoreApplication::processEvents(); // a page places the focus once the window has settled
    REQUIRE(QApplication::focusWidget() == w.find<QLabel>("summary"));
    for (int i = 0; i < 12 && QApplication::focusWidget() != w.find<QPushButton>("create"); ++i)
        tab();
    REQUIRE(QApplication::focusWidget() == w.find<QPushButton>("create"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    REQUIRE(test::eventually([&] { return w.controller.state() == State::Created; }));
    // The focus has gone on with the button that is left to press.
    REQUIRE(test::eventually([&] { return QApplication::focusWidget() == w.commit(); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(w.wizard.currentId() == static_cast<int>(Step::Handover));
}

TEST_CASE("Enter held down on the form never creates anybody")
{
    Window w;
    w.open();
    w.type("displayName", QStringLiteral("Adele Vance"));
    REQUIRE(test::eventually([&] { return w.next()->isEnabled(); }));
    for (int i = 0; i < 50; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Enter);
        QCoreApplication::sendPostedEvents();
    }
    CHECK(w.wizard.currentPage() == w.review);
    CHECK(w.controller.state() == State::Editing);
    CHECK(w.tenant->passwords.isEmpty());
}

TEST_CASE("pressing Create again and again makes one user")
{
    Window w;
    w.open();
    w.toReview();
    auto *create = w.find<QPushButton>("create");
    for (int i = 0; i < 20 && create->isVisible(); ++i) {
        QTest::mouseClick(create, Qt::LeftButton);
        QTest::keyClick(create, Qt::Key_Space);
    }
    REQUIRE(test::eventually([&] { return w.controller.state() == State::Created; }));
    CHECK(w.tenant->passwords.size() == 1);
    CHECK(w.tenant->users.size() == 1);
}

TEST_CASE("Back and Next keep what was typed")
{
    Window w;
    w.open();
    w.toReview();
    QTest::mouseClick(w.wizard.button(QWizard::BackButton), Qt::LeftButton);
    REQUIRE(w.wizard.currentPage() == w.page);
    CHECK(w.find<QLineEdit>("surname")->text() == QStringLiteral("Vance"));
    QTest::mouseClick(w.find<QCheckBox>("changeAtFirstSignIn"), Qt::LeftButton, {}, QPoint(6, 6));
    auto *country = w.find<QComboBox>("usageLocation");
    country->setFocus();
    QTest::keyClicks(country, QStringLiteral("Netherl"));
    CHECK(w.controller.draft().usageLocation == QStringLiteral("NL"));
    w.press(w.next());
    const QString summary = w.in<QLabel>(w.review, "summary")->text();
    CHECK(summary.contains(QStringLiteral("Netherlands")));
    CHECK(summary.contains(QStringLiteral("stays as it is")));
}

TEST_CASE("faults are said at the field, with the cure, and only once there is one")
{
    Window w;
    w.open();
    CHECK(w.note("displayNameNote").isEmpty());
    CHECK(w.note("localPartNote").isEmpty());
    w.type("displayName", QStringLiteral("!!!"));
    CHECK(w.note("displayNameNote").contains(QStringLiteral("no letter")));
    CHECK_FALSE(w.next()->isEnabled());
    w.type("displayName", QStringLiteral("山田太郎"));
    CHECK(w.note("displayNameNote").isEmpty());
    CHECK(w.note("localPartNote").contains(QStringLiteral("No address is proposed")));
    w.type("localPart", QStringLiteral("t.yamáda"));
    CHECK(w.note("localPartNote").contains(QStringLiteral("“á”")));
    w.type("localPart", QStringLiteral("yamada."));
    CHECK(w.note("localPartNote").contains(QStringLiteral("right before the @")));
    w.type("localPart", QStringLiteral("t.yamada"));
    CHECK(w.note("localPartNote").isEmpty());
    CHECK(test::eventually([&] { return w.next()->isEnabled(); }));
    w.type("surname", QString(65, QLatin1Char('x')));
    CHECK(w.note("surnameNote").contains(QStringLiteral("64")));
    CHECK_FALSE(w.next()->isEnabled());
    // A field left empty on purpose says so.
    w.type("displayName", {});
    QTest::keyClick(w.find<QLineEdit>("displayName"), Qt::Key_Tab);
    w.type("surname", {});
    CHECK_FALSE(w.note("displayNameNote").isEmpty());
}

TEST_CASE("a federated domain is shown and cannot be chosen, an unverified one is not there, with the reason")
{
    Window w;
    w.open();
    auto *domains = w.find<QComboBox>("domain");
    CHECK(domains->currentText() == QStringLiteral("contoso.com"));
    const int away = domains->findText(QStringLiteral("login.contoso.com"), Qt::MatchStartsWith);
    REQUIRE(away >= 0);
    CHECK(domains->itemText(away).contains(QStringLiteral("signs in elsewhere")));
    CHECK_FALSE(domains->model()->flags(domains->model()->index(away, 0)).testFlag(Qt::ItemIsEnabled));
    domains->setFocus();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(domains, Qt::Key_Down);
    CHECK(w.controller.draft().domain == QStringLiteral("contoso.onmicrosoft.com"));
    bool told = false;
    for (const QLabel *label : w.page->findChildren<QLabel *>())
        told = told || label->text().contains(QStringLiteral("Only verified domains"));
    CHECK(told);
}

TEST_CASE("an address in use is offered the next free one with a click")
{
    Window w;
    w.tenant->users.push_back({QStringLiteral("u1"), adele, QStringLiteral("Adele the First"), {}, {}});
    w.open();
    w.type("displayName", QStringLiteral("Adele Vance"));
    auto *use = w.find<QPushButton>("useSuggestion");
    REQUIRE(test::eventually([&] { return use->isVisible(); }));
    CHECK(w.note("localPartNote").contains(QStringLiteral("Adele the First")));
    CHECK_FALSE(w.next()->isEnabled());
    CHECK(use->text().contains(QStringLiteral("adele.vance2")));
    w.press(use);
    CHECK(w.find<QLineEdit>("localPart")->text() == QStringLiteral("adele.vance2"));
    CHECK(test::eventually([&] { return w.next()->isEnabled(); }));
    CHECK(w.note("localPartNote").isEmpty());
}

TEST_CASE("a button that has the focus is not disabled: the field at fault takes it")
{
    Window w;
    w.open();
    w.tenant->users.push_back({QStringLiteral("u1"), adele, QStringLiteral("Adele"), {}, {}});
    w.tenant->holdReads = std::make_shared<graph::OneShot<graph::Done>>();
    w.type("displayName", QStringLiteral("Adele Vance"));
    REQUIRE(test::eventually([&] { return w.next()->isEnabled(); }));
    w.next()->setFocus();
    w.tenant->holdReads->set(graph::Done());
    REQUIRE(test::eventually([&] { return !w.next()->isEnabled(); }));
    CHECK(QApplication::focusWidget() == w.find<QLineEdit>("localPart"));
}

TEST_CASE("the outcome of a create is said in words with the cure")
{
    Window w;
    w.open();
    w.toReview();
    auto *create = w.find<QPushButton>("create");
    const auto failsWith = [&](FakeTenant::Answer answer) {
        w.tenant->posts.push_back([answer](const std::function<void()> &) { return answer; });
        w.press(create);
        REQUIRE(test::eventually([&] { return w.controller.error().has_value(); }));
        return w.notice();
    };
    auto *notice = failsWith(FakeTenant::forbidden());
    CHECK(notice->text().contains(QStringLiteral("User Administrator")));
    CHECK(w.in<QPushButton>(w.review, "noticeAction")->isHidden());
    notice = failsWith(Error(Fault::ConsentNeeded));
    CHECK(notice->title().contains(QStringLiteral("permission")));
    w.press(w.in<QPushButton>(w.review, "noticeAction"));
    auto *dialog = w.find<QDialog>("signInDialog");
    REQUIRE(dialog->isVisible());
    CHECK(w.signIns.purpose().permissions.contains(QStringLiteral("User.ReadWrite.All")));
    CHECK_FALSE(w.signIns.purpose().reason.isEmpty());
    w.press(w.in<QPushButton>(dialog, "signInDialogCancel"));
    CHECK_FALSE(dialog->isVisible());
    w.tenant->posts.push_back(
        [](const std::function<void()> &) -> FakeTenant::Answer { return FakeTenant::weakPassword(); });
    notice = failsWith(FakeTenant::weakPassword());
    CHECK(notice->title().contains(QStringLiteral("password")));
    notice = failsWith(FakeTenant::conflict());
    CHECK(notice->title().contains(adele));
    CHECK_FALSE(w.commit()->isEnabled());
    CHECK(w.tenant->users.empty());
}

TEST_CASE("an unknown outcome can be checked again on the page")
{
    Window w;
    w.open();
    w.toReview();
    w.tenant->posts.push_back([](const std::function<void()> &commit) -> FakeTenant::Answer {
        commit();
        return Error(Fault::Offline).withSent(true);
    });
    w.tenant->reading = Error(Fault::Offline);
    w.press(w.find<QPushButton>("create"));
    REQUIRE(test::eventually([&] { return w.controller.state() == State::Unknown; }));
    CHECK(w.find<QPushButton>("create")->isHidden());
    CHECK_FALSE(w.commit()->isEnabled());
    w.tenant->reading.reset();
    w.press(w.find<QPushButton>("checkAgain"));
    REQUIRE(test::eventually([&] { return w.controller.state() == State::Created; }));
    CHECK(w.commit()->isEnabled());
    // Back shows that it is done, not an editable form that would be another user.
    QTest::mouseClick(w.wizard.button(QWizard::BackButton), Qt::LeftButton);
    CHECK_FALSE(w.find<QLineEdit>("surname")->isEnabled());
    CHECK(w.in<wizard::Notice>(w.page, "notice")->title().contains(QStringLiteral("has been created")));
    w.press(w.in<QPushButton>(w.page, "noticeAction"));
    CHECK(w.find<QLineEdit>("surname")->isEnabled());
    CHECK(w.find<QLineEdit>("surname")->text().isEmpty());
}

TEST_CASE("the wait for Microsoft is shown and can be left")
{
    Window w;
    w.open();
    w.toReview();
    w.tenant->hold = std::make_shared<graph::OneShot<graph::Done>>();
    w.press(w.find<QPushButton>("create"));
    auto *busy = w.in<wizard::Busy>(w.review, "busy");
    REQUIRE(test::eventually([&] { return busy->isVisible() && w.controller.stage() == wizard::MakeStage::Asking; }));
    // The button pressed keeps the focus and stays.
    CHECK(w.find<QPushButton>("create")->isVisible());
    w.press(w.in<QPushButton>(w.review, "busyCancel"));
    CHECK(w.controller.state() == State::Unknown);
    CHECK_FALSE(busy->isVisible());
    CHECK(w.notice()->text().contains(QStringLiteral("cannot be called back")));
    w.tenant->hold->set(graph::Done());
    CHECK(test::eventually([&] { return w.controller.state() == State::Created; }));
}

TEST_CASE("closing the window at any moment is safe")
{
    for (const bool held : {false, true}) {
        auto w = std::make_unique<Window>();
        w->open();
        w->toReview();
        if (held)
            w->tenant->hold = std::make_shared<graph::OneShot<graph::Done>>();
        w->press(w->find<QPushButton>("create"));
        if (held)
            REQUIRE(test::eventually([&] { return w->tenant->count("POST", "/users") == 1; }));
        const auto ledger = w->ledger;
        w.reset();
        REQUIRE(test::eventually([&] {
            const auto rows = test::await(ledger->open());
            REQUIRE(rows);
            return held ? rows.value().size() == 1 && rows.value()[0].hasSecret : rows.value().empty();
        }));
    }
}

TEST_CASE("names, buddies and mnemonics are complete and unique in both languages")
{
    for (const char *language : {"en", "nl"}) {
        CAPTURE(language);
        QTranslator translator;
        REQUIRE(translator.load(QStringLiteral(":/translations/wizard_%1.qm").arg(QLatin1String(language))));
        QCoreApplication::installTranslator(&translator);
        Window w;
        w.open();
        w.type("displayName", QStringLiteral("Adele Vance"));
        for (QWidget *page : {static_cast<QWidget *>(w.page), static_cast<QWidget *>(w.review)}) {
            QStringList mnemonics;
            for (const QWidget *widget : page->findChildren<QWidget *>()) {
                QString text;
                if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
                    text = label->text();
                else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                    text = button->text();
                const QKeySequence key = QKeySequence::mnemonic(text);
                if (!key.isEmpty())
                    mnemonics.append(key.toString());
                const bool interactive = widget->focusPolicy() != Qt::NoFocus
                    && (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractButton *>(widget)
                        || qobject_cast<const QComboBox *>(widget));
                if (interactive) {
                    CHECK_FALSE(widget->objectName().isEmpty());
                }
            }
            const QString all = mnemonics.join(QLatin1Char(' '));
            CAPTURE(all.toStdString());
            CHECK(mnemonics.removeDuplicates() == 0);
        }
        QCoreApplication::removeTranslator(&translator);
    }
}

TEST_CASE("a change of language at run time redraws the pages")
{
    Window w;
    w.open();
    w.type("displayName", QStringLiteral("!!!"));
    const QString before = w.note("displayNameNote");
    QTranslator translator;
    REQUIRE(translator.load(QStringLiteral(":/translations/wizard_nl.qm")));
    QCoreApplication::installTranslator(&translator);
    REQUIRE(
        test::eventually([&] { return w.find<QPushButton>("create")->text().contains(QStringLiteral("erkaccount")); }));
    CHECK(w.note("displayNameNote") != before);
    CHECK(w.find<QComboBox>("usageLocation")->findText(QStringLiteral("Duitsland")) >= 0);
    CHECK(w.find<QLineEdit>("displayName")->text() == QStringLiteral("!!!"));
    QCoreApplication::removeTranslator(&translator);
}
