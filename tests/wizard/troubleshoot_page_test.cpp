// SPDX-License-Identifier: MIT
#include "tests/wizard/trouble_bench.h"
#include "wizard/troubleshoot/exports.h"
#include "wizard/troubleshoot/flow_map.h"

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTranslator>
#include <QWheelEvent>

using namespace wizard;
using test::ShownPage;
using test::TroubleBench;

namespace {

NodeId node(const char *id)
{
    return NodeId(QString::fromLatin1(id));
}

//! The answers that lead to each outcome from the root, the shortest way.
QHash<NodeId, std::vector<int>> shortestWays(const Flow &flow)
{
    QHash<NodeId, std::vector<int>> ways{{flow.root(), {}}};
    std::vector<NodeId> open{flow.root()};
    for (std::size_t at = 0; at < open.size(); ++at) {
        const Question *q = flow.question(open[at]);
        for (std::size_t i = 0; q && i < q->answers.size(); ++i) {
            if (ways.contains(q->answers[i].next))
                continue;
            std::vector<int> way = ways.value(open[at]);
            way.push_back(int(i) + 1);
            ways.insert(q->answers[i].next, way);
            open.push_back(q->answers[i].next);
        }
    }
    return ways;
}

//! The answer button that is shown now; the ones of earlier steps may wait for their deletion.
QPushButton *answerButton(const ShownPage &shown, const char *name)
{
    for (QPushButton *button : shown.page->findChildren<QPushButton *>(QString::fromLatin1(name))) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

void clickAnswer(ShownPage &shown, int number)
{
    QPushButton *button = answerButton(shown, qPrintable(QStringLiteral("answer%1").arg(number)));
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

TEST_CASE("every outcome is reached by clicking in the list")
{
    TroubleBench bench;
    ShownPage shown(bench);
    const Flow flow = *bench.controller->guide()->flow();
    const auto ways = shortestWays(flow);
    int reached = 0;
    for (const Outcome &outcome : flow.outcomes()) {
        INFO(outcome.id.toString().toStdString());
        for (int number : ways.value(outcome.id))
            clickAnswer(shown, number);
        CHECK(bench.controller->run().current() == outcome.id);
        QLabel *title = nullptr;
        for (QLabel *label : shown.page->findChildren<QLabel *>(QStringLiteral("stepTitle"))) {
            if (label->isVisible())
                title = label;
        }
        REQUIRE(title);
        CHECK(title->text() == outcome.title);
        ++reached;
        shown.click("stepRestart");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        REQUIRE(bench.controller->run().current() == flow.root());
    }
    CHECK(reached == 29);
    CHECK(bench.line->asked.empty()); // offline but for the checks
}

TEST_CASE("the list is walked by keyboard alone, there and back")
{
    TroubleBench bench;
    ShownPage shown(bench);
    const auto focus = [] { return QApplication::focusWidget(); };
    const auto press = [&](int key, Qt::KeyboardModifiers modifiers = {}) {
        REQUIRE(focus());
        QTest::keyClick(focus(), Qt::Key(key), modifiers);
    };
    // From the field on top by Tab to the first answer.
    for (int i = 0; i < 30 && focus()->objectName() != QStringLiteral("answer1"); ++i)
        press(Qt::Key_Tab);
    REQUIRE(focus()->objectName() == QStringLiteral("answer1"));
    press(Qt::Key_Return);
    CHECK(bench.controller->run().current() == node("q.tenant"));
    REQUIRE(focus()->objectName() == QStringLiteral("answer1"));
    press(Qt::Key_Down);
    CHECK(focus()->objectName() == QStringLiteral("answer2"));
    press(Qt::Key_Up);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    CHECK(bench.controller->run().current() == node("q.no-tenant"));
    press(Qt::Key_3, Qt::AltModifier); // Qt animates the click of a shortcut
    REQUIRE(test::eventually([&] { return bench.controller->run().current() == node("o.new-tenant"); }));
    press(Qt::Key_Backspace);
    CHECK(bench.controller->run().current() == node("q.no-tenant"));
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    CHECK(bench.controller->run().current() == node("q.address"));
    // The given answer has the focus again.
    CHECK(focus()->objectName() == QStringLiteral("answer1"));
    // And "I don't know" is a key away on every question.
    for (int i = 0; i < 12 && focus()->objectName() != QStringLiteral("answerUnsure"); ++i)
        press(Qt::Key_Down);
    REQUIRE(focus()->objectName() == QStringLiteral("answerUnsure"));
    press(Qt::Key_Enter);
    CHECK(bench.controller->run().current() == node("o.new-tenant")); // the later answers still hold
    CHECK(bench.controller->run().givenAt(node("q.address"))->by() == Given::By::Unsure);
}

TEST_CASE("the breadcrumb leads back without loss")
{
    TroubleBench bench;
    ShownPage shown(bench);
    clickAnswer(shown, 1);
    clickAnswer(shown, 1);
    clickAnswer(shown, 1);
    shown.click("crumb.q.tenant");
    CHECK(bench.controller->run().current() == node("q.tenant"));
    CHECK(answerButton(shown, "answer1")->accessibleDescription() == QStringLiteral("your answer"));
    shown.click("stepForward");
    shown.click("stepForward");
    CHECK(bench.controller->run().current() == node("q.right-tenant"));
}

TEST_CASE("the map is walked by mouse and by keys")
{
    TroubleBench bench;
    ShownPage shown(bench, {1200, 900});
    shown.click("viewMap");
    auto *map = shown.child<FlowMap>("flowMap");
    REQUIRE(test::eventually([map] { return map->ready(); }));
    REQUIRE(test::eventually([map] { return map->hasFocus(); }));
    CHECK(map->scene()->boxes().size() == 45);

    SECTION("by mouse: an answer by its box, a way back by a lit box")
    {
        map->fit();
        QTest::mouseClick(map, Qt::LeftButton, {}, map->rectOf(node("q.no-tenant")).center());
        CHECK(bench.controller->run().current() == node("q.no-tenant"));
        map->fit();
        QTest::mouseClick(map, Qt::LeftButton, {}, map->rectOf(node("o.new-tenant")).center());
        CHECK(bench.controller->run().current() == node("o.new-tenant")); // the later answers still hold
        map->fit();
        QTest::mouseClick(map, Qt::LeftButton, {}, map->rectOf(node("q.address")).center());
        CHECK(bench.controller->run().current() == node("q.address"));
        CHECK(bench.controller->run().way().size() == 3);
        // A box off the way is looked at, not gone to; its button starts there.
        map->fit();
        QTest::mouseClick(map, Qt::LeftButton, {}, map->rectOf(node("o.guest")).center());
        CHECK(bench.controller->run().current() == node("q.address"));
        CHECK(map->selected() == node("o.guest"));
        shown.click("mapEnter");
        CHECK(bench.controller->run().current() == node("o.guest"));
    }
    SECTION("by keys: arrows, Enter, digits, Backspace")
    {
        QTest::keyClick(map, Qt::Key_Right);
        const NodeId first = map->selected();
        REQUIRE(map->state()->options.contains(first));
        QTest::keyClick(map, Qt::Key_Enter);
        CHECK(bench.controller->run().current() == first);
        QTest::keyClick(map, Qt::Key_Backspace);
        CHECK(bench.controller->run().current() == node("q.address"));
        QTest::keyClick(map, Qt::Key_3);
        CHECK(bench.controller->run().current() == node("q.symptom"));
        QTest::keyClick(map, Qt::Key_Left);
        CHECK(map->selected() != node("q.symptom"));
        QTest::keyClick(map, Qt::Key_Home);
        CHECK(map->selected() == node("q.symptom"));
        QTest::keyClick(map, Qt::Key_9); // a consent, "An approval is needed first" is the eighth
        CHECK(bench.controller->run().current() == node("q.directory"));
    }
    SECTION("where two answers lead to one box, it asks which")
    {
        bench.controller->enterAt(node("q.federation"));
        map->fit();
        QTest::mouseClick(map, Qt::LeftButton, {}, map->rectOf(node("o.federation")).center());
        QMenu *menu = nullptr;
        REQUIRE(test::eventually([&] {
            menu = map->findChild<QMenu *>(QStringLiteral("mapAnswers"));
            return menu && menu->isVisible();
        }));
        CHECK(menu->actions().size() == 2);
        menu->actions().back()->trigger();
        menu->close();
        CHECK(bench.controller->run().current() == node("o.federation"));
        CHECK(bench.controller->run().givenAt(node("q.federation"))->answer() == 1);
    }
    SECTION("zoom by wheel, keys and buttons; moved without dragging; the current box is in sight")
    {
        const double before = map->zoom();
        QTest::keyClick(map, Qt::Key_Plus);
        CHECK(map->zoom() > before);
        shown.click("mapZoomOut");
        shown.click("mapZoomOut");
        CHECK(map->zoom() < before);
        QWheelEvent wheel(map->rect().center(), map->mapToGlobal(map->rect().center()), {}, {0, 240}, Qt::NoButton, {},
            Qt::NoScrollPhase, false);
        const double smaller = map->zoom();
        QCoreApplication::sendEvent(map, &wheel);
        CHECK(map->zoom() > smaller);
        map->zoomIn();
        map->zoomIn();
        const QRect was = map->rectOf(node("q.address"));
        shown.click("mapRight");
        REQUIRE(test::eventually([&] { return map->rectOf(node("q.address")).x() < was.x(); }));
        shown.click("mapCurrent");
        REQUIRE(test::eventually([&] { return map->rect().contains(map->rectOf(node("q.address"))); }));
        shown.click("mapFit");
        for (const MapBox &box : map->scene()->boxes())
            CHECK(map->rect().contains(map->rectOf(box.id)));
    }
    SECTION("every box is reached by arrow keys")
    {
        QSet<NodeId> seen{map->selected()};
        std::vector<NodeId> open{map->selected()};
        while (!open.empty()) {
            const NodeId from = open.back();
            open.pop_back();
            for (Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                const NodeId to = map->scene()->neighbour(from, key);
                if (!to.isEmpty() && !seen.contains(to)) {
                    seen.insert(to);
                    open.push_back(to);
                }
            }
        }
        CHECK(seen.size() == 45);
    }
}

TEST_CASE("the map is mirrored from right to left, and no two boxes overlap")
{
    const graph::Result<Guide> guide = loadGuide(QStringLiteral("en"));
    REQUIRE(guide);
    MapScene scene(guide.value().flow(), QGuiApplication::font(), Qt::LeftToRight);
    const MapLayout layout = layOutMap(scene.boxes(), scene.arrows());
    REQUIRE_FALSE(layout.empty());
    scene.setLayout(layout);
    MapScene mirrored(guide.value().flow(), QGuiApplication::font(), Qt::RightToLeft);
    mirrored.setLayout(layout);
    CHECK(scene.box(node("q.address")).center().x() < scene.box(node("q.symptom")).center().x());
    CHECK(mirrored.box(node("q.address")).center().x() > mirrored.box(node("q.symptom")).center().x());
    std::vector<MapBox> boxes = scene.boxes();
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        CHECK(QRectF(QPointF(-1, -1), layout.size + QSizeF(2, 2)).contains(layout.boxes.value(boxes[i].id)));
        for (std::size_t j = i + 1; j < boxes.size(); ++j)
            CHECK_FALSE(layout.boxes.value(boxes[i].id).intersects(layout.boxes.value(boxes[j].id)));
    }
    CHECK(layout.routes.size() == scene.arrows().size());
}

TEST_CASE("a pasted message is explained and jumps to what to do")
{
    TroubleBench bench;
    ShownPage shown(bench);
    auto *field = shown.child<QPlainTextEdit>("pasteText");
    field->setPlainText(
        QStringLiteral("AADSTS50126: Error validating credentials for anna@contoso.com. Correlation ID: "
                       "1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10"));
    shown.click("pasteRead");
    auto *result = shown.child<QWidget>("pasteResult");
    REQUIRE(result->isVisible());
    CHECK(result->findChild<QLabel *>(QStringLiteral("noticeTitle"))->text().contains(QStringLiteral("AADSTS50126")));
    CHECK(result->findChild<QLabel *>(QStringLiteral("noticeText"))
            ->text()
            .contains(QStringLiteral("1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10")));
    QTest::mouseClick(result->findChild<QPushButton *>(QStringLiteral("noticeAction")), Qt::LeftButton);
    CHECK(bench.controller->run().current() == node("o.sspr"));
    shown.click("pasteCopy");
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains(QStringLiteral("AADSTS50126")));
    CHECK_FALSE(copied.contains(QStringLiteral("anna")));
    shown.click("pasteLookUp");
    REQUIRE(bench.opened.size() == 1);
    CHECK(bench.opened.front().toString() == QStringLiteral("https://login.microsoftonline.com/error?code=50126"));

    field->setPlainText(QStringLiteral("nonsense"));
    shown.click("pasteRead");
    CHECK(bench.controller->pasteFailed());
    CHECK(result->findChild<QLabel *>(QStringLiteral("noticeTitle"))->text().contains(QStringLiteral("No error code")));
    CHECK(bench.controller->run().current() == node("o.sspr")); // nothing lost
    shown.click("pasteForget");
    CHECK_FALSE(result->isVisible());
    CHECK(field->toPlainText().isEmpty());

    // Megabytes do not hold the window up: they are read, not laid out.
    QGuiApplication::clipboard()->setText(QString(3'000'000, u'x') + QStringLiteral(" AADSTS53003 "));
    QElapsedTimer timer;
    timer.start();
    field->paste();
    CHECK(timer.elapsed() < 2'000);
    CHECK(field->toPlainText().size() < 1'000);
    CHECK(bench.controller->reading());
    REQUIRE(test::eventually([&] { return !bench.controller->reading(); }, 30'000));
    CHECK(bench.controller->explanation()->code == 53003);
}

TEST_CASE("a failed sign-in is carried along")
{
    TroubleBench bench;
    SECTION("with its code")
    {
        bench.journey.setSignInError(graph::Error(graph::Fault::Rejected, QStringLiteral("invalid_grant"))
                .withAadsts({53003})
                .withCorrelation(QStringLiteral("1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10"), {}));
        ShownPage shown(bench);
        CHECK(bench.controller->run().current() == node("o.policy"));
        CHECK(bench.controller->carried());
        CHECK(bench.controller->messageForHelp().contains(QStringLiteral("1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10")));
        // It is taken up once: whoever goes on from it is not thrown back.
        bench.controller->restart();
        bench.controller->enter();
        CHECK(bench.controller->run().current() == node("q.address"));
        // The next failure counts again.
        bench.journey.setSignInError(
            graph::Error(graph::Fault::Rejected, QStringLiteral("invalid_grant")).withAadsts({50126}));
        bench.controller->enter();
        CHECK(bench.controller->run().current() == node("o.sspr"));
    }
    SECTION("with a number nobody knows")
    {
        bench.journey.setSignInError(graph::Error(graph::Fault::Rejected).withAadsts({9999999}));
        ShownPage shown(bench);
        CHECK(bench.controller->run().current() == node("o.support"));
    }
    SECTION("without any code")
    {
        bench.journey.setSignInError(graph::Error(graph::Fault::Offline));
        ShownPage shown(bench);
        CHECK(bench.controller->run().current() == node("q.symptom"));
        CHECK(shown.visible("pasteResult"));
    }
    SECTION("a cancelled one is no failure")
    {
        bench.journey.setSignInError(graph::Error(graph::Fault::Cancelled));
        ShownPage shown(bench);
        CHECK(bench.controller->run().current() == node("q.address"));
        CHECK_FALSE(shown.visible("pasteResult"));
    }
}

TEST_CASE("an outcome says who can fix it, writes to them, and leads into the wizard")
{
    TroubleBench bench;
    bench.journey.setDomain(QStringLiteral("contoso.com"), {});
    ShownPage shown(bench);
    bench.controller->enterAt(node("o.create-user"));
    CHECK(shown.text("stepOwner").contains(QStringLiteral("User Administrator")));
    shown.click("messageCopy");
    const QString message = QGuiApplication::clipboard()->text();
    CHECK(message.contains(QStringLiteral("contoso.com")));
    CHECK(message.contains(QStringLiteral("User Administrator")));
    QSignalSpy jumps(&bench.journey, &Journey::jumpRequested);
    shown.click("outcomeCreate");
    REQUIRE(jumps.size() == 1);
    CHECK(jumps.front().front().value<Step>() == Step::SignIn);
    CHECK(bench.journey.draft().wantsUser);
    bench.journey.setSignedIn(true);
    bench.controller->createUser();
    CHECK(jumps.back().front().value<Step>() == Step::NewUser);

    bench.controller->enterAt(node("o.sspr"));
    CHECK_FALSE(shown.visible("messageCopy")); // the reader can do it
    shown.click("outcomeLink1");
    REQUIRE(bench.opened.size() == 1);
    CHECK(bench.opened.front().scheme() == QStringLiteral("https"));
    bench.browser = false;
    shown.click("outcomeLink2");
    CHECK(shown.visible("troubleTold"));
    QSignalSpy refused(bench.controller.get(), &TroubleshootController::linkRefused);
    bench.browser = true;
    for (const char *bad :
        {"http://example.com/", "file:///etc/passwd", "javascript:alert(1)", "https://user@example.com/"})
        bench.controller->openLink(QUrl(QString::fromLatin1(bad)));
    CHECK(refused.size() == 4);
    CHECK(bench.opened.size() == 1);
}

TEST_CASE("a report and the map are saved, and tell what was asked, answered and found")
{
    TroubleBench bench;
    bench.journey.setDomain(QStringLiteral("contoso.com"), {});
    ShownPage shown(bench);
    bench.controller->readPasted(QStringLiteral("AADSTS53003 for anna@contoso.com <b>&amp;</b> Correlation ID: "
                                                "1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10"));
    bench.controller->followExplanation();
    const Report report = bench.controller->report();
    for (const QString &text : {report.text(), report.html()}) {
        CHECK(text.contains(QStringLiteral("What goes wrong?")));
        CHECK(text.contains(QStringLiteral("AADSTS53003")));
        CHECK(text.contains(QStringLiteral("1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10")));
        CHECK(text.contains(QStringLiteral("Clear the policy that blocks you")));
        CHECK(text.contains(QStringLiteral("contoso.com")));
        CHECK_FALSE(text.contains(QStringLiteral("anna")));
    }

    QTemporaryDir folder;
    const auto save = [&](const char *button, const QString &name) {
        shown.click(button);
        QFileDialog *dialog = nullptr;
        REQUIRE(test::eventually([&] {
            dialog = shown.page->findChild<QFileDialog *>(QStringLiteral("saveDialog"));
            return dialog && dialog->isVisible();
        }));
        dialog->selectFile(folder.filePath(name));
        QMetaObject::invokeMethod(dialog, "accept");
        REQUIRE(test::eventually([&] { return !shown.page->findChild<QFileDialog *>(QStringLiteral("saveDialog")); }));
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    CHECK(save("reportSave", QStringLiteral("a.pdf")).startsWith("%PDF"));
    CHECK(save("reportSave", QStringLiteral("a.html")).contains("<h1>"));
    CHECK(save("reportSave", QStringLiteral("a.txt")).contains("AADSTS53003"));
    shown.page->showMap(true);
    auto *map = shown.child<FlowMap>("flowMap");
    REQUIRE(test::eventually([map] { return map->ready(); }));
    CHECK(save("mapSave", QStringLiteral("m.svg")).contains("<svg"));
    QImage picture = QImage::fromData(save("mapSave", QStringLiteral("m.png")));
    CHECK(picture.width() > 2'000);
    CHECK(picture.pixelColor(0, 0) == QColor(Qt::white));
    CHECK_FALSE(writeReport(report, QStringLiteral("/nowhere/at/all/x.txt")));
}

TEST_CASE("the page is whole for a screen reader")
{
    TroubleBench bench;
    ShownPage shown(bench);
    bench.controller->enterAt(node("q.symptom"));
    bench.controller->startChecks();
    QStringList names;
    std::vector<QString> nameless;
    const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *item) {
        if (!item || item->state().invisible)
            return;
        const QString name = item->text(QAccessible::Name);
        names.append(name);
        if (item->state().focusable && name.trimmed().isEmpty() && item->object())
            nameless.push_back(item->object()->objectName() + QLatin1Char(' ')
                + QLatin1String(item->object()->metaObject()->className()));
        for (int i = 0; i < item->childCount(); ++i)
            walk(item->child(i));
    };
    walk(QAccessible::queryAccessibleInterface(shown.page));
    for (const QString &which : nameless)
        UNSCOPED_INFO(which.toStdString());
    CHECK(nameless.empty());
    const Question *question = bench.controller->guide()->flow()->question(node("q.symptom"));
    CHECK(names.contains(question->text));
    CHECK(names.contains(question->help));
    for (const Answer &answer : question->answers)
        CHECK(names.contains(answer.label));
    CHECK(names.contains(QStringLiteral("I don't know")));
    CHECK(names.contains(QStringLiteral("Stage 2 of 4: Account")));

    // An answer is a button and is pressed through its interface.
    QPushButton *button = answerButton(shown, "answer2");
    QAccessibleInterface *item = QAccessible::queryAccessibleInterface(button);
    REQUIRE(item);
    CHECK(item->role() == QAccessible::Button);
    REQUIRE(item->actionInterface());
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    REQUIRE(test::eventually([&] { return bench.controller->run().current() == node("q.password"); }));
}

TEST_CASE("mnemonics are unique on the page, in both languages, wherever one stands")
{
    TroubleBench bench;
    ShownPage shown(bench);
    QTranslator dutch;
    const bool translated = GENERATE(false, true);
    if (translated) {
        REQUIRE(dutch.load(QStringLiteral(":/translations/wizard_nl.qm")));
        QCoreApplication::installTranslator(&dutch);
    }
    shown.page->showMap(GENERATE(false, true));
    bench.controller->readPasted(QStringLiteral("AADSTS50126"));
    for (const char *where : {"q.symptom", "o.create-user", "o.sspr", "o.policy"}) {
        bench.controller->enterAt(node(where));
        test::settle(); // the change of language is posted to the widgets
        QHash<QKeySequence, QString> taken;
        const auto take = [&](const QString &text, const QString &who) {
            const QKeySequence key = QKeySequence::mnemonic(text);
            if (key.isEmpty())
                return;
            INFO(where << ": " << key.toString().toStdString() << " of " << who.toStdString() << " and "
                       << taken.value(key).toStdString());
            CHECK_FALSE(taken.contains(key));
            taken.insert(key, who);
        };
        for (const QAbstractButton *button : shown.page->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                take(button->text(), button->objectName());
        }
        for (const QLabel *label : shown.page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy())
                take(label->text(), QStringLiteral("label of ") + label->buddy()->objectName());
        }
    }
    QCoreApplication::removeTranslator(&dutch);
}

TEST_CASE("the language changes under the page and nothing is lost")
{
    TroubleBench bench;
    ShownPage shown(bench);
    clickAnswer(shown, 1);
    QTranslator dutch;
    REQUIRE(dutch.load(QStringLiteral(":/translations/wizard_nl.qm")));
    QCoreApplication::installTranslator(&dutch);
    QCoreApplication::sendPostedEvents();
    CHECK(bench.controller->run().current() == node("q.tenant"));
    CHECK(bench.controller->run().flow().titleOf(node("q.tenant")) == QStringLiteral("Kent Microsoft uw domein al?"));
    QCoreApplication::removeTranslator(&dutch);
    QCoreApplication::sendPostedEvents();
    CHECK(bench.controller->run().flow().titleOf(node("q.tenant")).startsWith(QStringLiteral("Does Microsoft")));
}

TEST_CASE("words wrap and nothing is cut off in a small window or with a large font")
{
    TroubleBench bench;
    const QFont usual = QApplication::font();
    const bool large = GENERATE(false, true);
    if (large) {
        QFont twice = usual;
        twice.setPointSizeF(usual.pointSizeF() * 2);
        QApplication::setFont(twice);
    }
    {
        ShownPage shown(bench, large ? QSize(1024, 700) : QSize(800, 560));
        for (const char *where : {"q.symptom", "q.tenant", "o.create-user", "o.data-protection"}) {
            bench.controller->enterAt(node(where));
            QCoreApplication::sendPostedEvents();
            test::settle();
            for (const QLabel *label : shown.page->findChildren<QLabel *>()) {
                if (!label->isVisible() || label->text().isEmpty())
                    continue;
                INFO(where << " " << label->objectName().toStdString() << ": " << label->text().left(60).toStdString());
                if (label->wordWrap())
                    CHECK(label->height() >= label->heightForWidth(label->width()) - 1);
                else if (label->pixmap(Qt::ReturnByValue).isNull())
                    CHECK(label->width() >= label->minimumSizeHint().width());
            }
            for (const QPushButton *button : shown.page->findChildren<QPushButton *>()) {
                if (!button->isVisible())
                    continue;
                INFO(where << " " << button->objectName().toStdString());
                if (button->hasHeightForWidth())
                    CHECK(button->height() >= button->heightForWidth(button->width()));
                else
                    CHECK(button->width() >= button->minimumSizeHint().width());
                CHECK(button->height() >= 24);
            }
        }
    }
    QApplication::setFont(usual);
}

TEST_CASE("a page closed while the map is laid out or a text is read leaves nothing behind")
{
    TroubleBench bench;
    {
        ShownPage shown(bench);
        shown.page->showMap(true);
        bench.controller->readPasted(QString(2'000'000, u'x'));
    }
    bench.controller.reset();
    test::settle();
    CHECK(bench.line->asked.empty());
}
