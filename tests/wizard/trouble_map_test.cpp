// SPDX-License-Identifier: MIT
#include "tests/support/large_flow.h"
#include "tests/wizard/trouble_bench.h"
#include "wizard/troubleshoot/flow_map.h"

#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>
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

FlowMap *openMap(ShownPage &shown)
{
    shown.page->showMap(true);
    auto *map = shown.child<FlowMap>("flowMap");
    REQUIRE(test::eventually([map] { return map->ready(); }));
    return map;
}

//! The map glides there.
void checkCentred(FlowMap *map, const NodeId &id)
{
    INFO(id.toString().toStdString());
    CHECK(test::eventually(
        [&] { return (map->rectOf(id).center() - map->rect().center()).manhattanLength() <= 4; }, 3'000));
}

//! In the middle, or moved aside for the answers by no more than a fifth of the map.
void checkCentredOrNear(FlowMap *map, const NodeId &id)
{
    INFO(id.toString().toStdString());
    CHECK(test::eventually(
        [&] {
            const QPoint off = map->rectOf(id).center() - map->rect().center();
            return std::abs(off.x()) <= map->width() / 5 + 4 && std::abs(off.y()) <= map->height() / 5 + 4;
        },
        3'000));
}

//! Undone at the end of the case, whatever happens in it.
class OtherFont {
public:
    explicit OtherFont(double factor)
        : m_usual(QApplication::font())
    {
        QFont other = m_usual;
        other.setPointSizeF(m_usual.pointSizeF() * factor);
        QApplication::setFont(other);
    }
    ~OtherFont() { QApplication::setFont(m_usual); }

private:
    QFont m_usual;
};

QPalette darkPalette()
{
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x2b, 0x2b, 0x2e));
    dark.setColor(QPalette::WindowText, QColor(0xee, 0xee, 0xee));
    dark.setColor(QPalette::Base, QColor(0x1f, 0x1f, 0x22));
    dark.setColor(QPalette::AlternateBase, QColor(0x2b, 0x2b, 0x2e));
    dark.setColor(QPalette::Text, QColor(0xee, 0xee, 0xee));
    dark.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9a, 0xa0));
    dark.setColor(QPalette::Button, QColor(0x3a, 0x3a, 0x3e));
    dark.setColor(QPalette::ButtonText, QColor(0xee, 0xee, 0xee));
    dark.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xc0));
    dark.setColor(QPalette::HighlightedText, Qt::white);
    return dark;
}

} // namespace

TEST_CASE("the current box is in the middle, and what is one answer away is seen with it where it fits")
{
    TroubleBench bench;
    ShownPage shown(bench, {1366, 768});
    FlowMap *map = openMap(shown);
    // Outcomes have no answers: nothing draws them aside.
    for (const char *id : {"o.create-user", "o.sspr", "o.guest"}) {
        bench.controller->enterAt(node(id));
        checkCentred(map, node(id));
    }
    for (const Question &q : bench.controller->guide()->flow()->questions()) {
        bench.controller->enterAt(q.id);
        INFO(q.id.toString().toStdString());
        const auto seen = [&](const NodeId &id) { return map->rect().contains(map->rectOf(id)); };
        CHECK(test::eventually([&] { return seen(q.id); }));
        QRect all = map->rectOf(q.id);
        for (const Answer &answer : q.answers)
            all |= map->rectOf(answer.next);
        if (all.height() < map->height() - 60 && all.width() < map->width() - 60)
            CHECK(test::eventually([&] {
                return std::all_of(
                    q.answers.begin(), q.answers.end(), [&](const Answer &answer) { return seen(answer.next); });
            }));
    }
}

TEST_CASE("the map is walked to an outcome by keyboard alone, from the field on top")
{
    TroubleBench bench;
    ShownPage shown(bench, {1200, 800});
    const auto press = [](int key, Qt::KeyboardModifiers modifiers = {}) {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    };
    const auto tabTo = [&](const char *name) {
        for (int i = 0; i < 60 && QApplication::focusWidget()->objectName() != QLatin1String(name); ++i)
            press(Qt::Key_Tab);
        INFO(name);
        REQUIRE(QApplication::focusWidget()->objectName() == QLatin1String(name));
    };
    // List and map are two of one choice: Tab leads to the chosen one, an arrow key to the other.
    tabTo("viewList");
    press(Qt::Key_Right);
    if (!shown.page->mapShown())
        press(Qt::Key_Space);
    auto *map = shown.child<FlowMap>("flowMap");
    REQUIRE(test::eventually([map] { return map->ready(); }));
    tabTo("flowMap");
    int steps = 0;
    while (!bench.controller->run().outcome() && ++steps < 12) {
        const NodeId before = bench.controller->run().current();
        press(Qt::Key_Right);
        REQUIRE(map->state()->options.contains(map->selected()));
        press(Qt::Key_Return);
        if (bench.controller->run().current() == before) {
            // Two answers lead there: the menu asks which.
            QWidget *menu = nullptr;
            REQUIRE(test::eventually([&] { return (menu = QApplication::activePopupWidget()) != nullptr; }));
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        }
        REQUIRE(bench.controller->run().current() != before);
    }
    REQUIRE(bench.controller->run().outcome());
    // From the map on to what can be done about it, and back.
    tabTo("reportSave");
    tabTo("flowMap");
    for (int i = 0; i < 20 && bench.controller->run().canGoBack(); ++i)
        press(Qt::Key_Backspace);
    CHECK(bench.controller->run().current() == node("q.address"));
    // The keys that zoom and move.
    const double zoom = map->zoom();
    press(Qt::Key_Plus);
    CHECK(map->zoom() > zoom);
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    CHECK(map->zoom() < zoom);
    press(Qt::Key_0);
    for (const MapBox &box : map->scene()->boxes())
        CHECK(map->rect().contains(map->rectOf(box.id)));
    press(Qt::Key_Home);
    const int before = map->rectOf(node("q.address")).x();
    press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(test::eventually([&] { return map->rectOf(node("q.address")).x() < before; }));
}

TEST_CASE("the map follows font, language, palette and direction while it is shown")
{
    TroubleBench bench;
    ShownPage shown(bench, {1200, 800});
    FlowMap *map = openMap(shown);
    const QSizeF size = map->scene()->box(node("q.tenant")).size();
    const MapScene *first = map->scene();
    {
        const OtherFont large(1.6);
        REQUIRE(test::eventually([&] { return map->scene() != first; }));
        CHECK(map->scene()->box(node("q.tenant")).height() > size.height() * 1.3);
        CHECK(map->state()->current == node("q.address"));
    }
    REQUIRE(test::eventually([&] { return map->scene()->box(node("q.tenant")).size() == size; }));
    {
        QTranslator dutch;
        REQUIRE(dutch.load(QStringLiteral(":/translations/wizard_nl.qm")));
        QCoreApplication::installTranslator(&dutch);
        CHECK(test::eventually([&] {
            return map->scene()->flow().titleOf(node("q.tenant")) == QStringLiteral("Kent Microsoft uw domein al?");
        }));
        QCoreApplication::removeTranslator(&dutch);
        CHECK(test::eventually(
            [&] { return map->scene()->flow().titleOf(node("q.tenant")).startsWith(QStringLiteral("Does")); }));
    }
    const QPalette usual = QApplication::palette();
    const auto corner = [&] { return map->grab().toImage().pixelColor(4, 4).lightness(); };
    CHECK(corner() > 200);
    QApplication::setPalette(darkPalette());
    CHECK(test::eventually([&] { return corner() < 80; }));
    QApplication::setPalette(usual);

    // Mirrored: what is to come lies to the left, and the left arrow key leads there.
    shown.window.setLayoutDirection(Qt::RightToLeft);
    REQUIRE(test::eventually([&] { return map->scene()->direction() == Qt::RightToLeft; }));
    CHECK(map->rectOf(node("q.tenant")).x() < map->rectOf(node("q.address")).x());
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Left);
    CHECK(map->state()->options.contains(map->selected()));
    QTest::keyClick(map, Qt::Key_Enter);
    CHECK(bench.controller->run().current() != node("q.address"));
}

TEST_CASE("a map of hundreds of nodes is laid out beside the event loop, and walked")
{
    const auto flow = test::largeFlow(500);
    REQUIRE(flow->size() == 500);
    FlowRun run(flow);
    FlowMap map;
    map.resize(1000, 700);
    map.QWidget::show();
    int ticks = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&ticks] { ++ticks; });
    timer.start(5);
    map.show(run, flow);
    CHECK_FALSE(map.ready()); // it did not wait
    REQUIRE(test::eventually([&map] { return map.ready(); }, 110'000));
    CHECK(ticks > 10); // and the window lived meanwhile
    timer.stop();

    CHECK(map.scene()->boxes().size() == 500);
    checkCentredOrNear(&map, flow->root());
    QObject::connect(&map, &FlowMap::answered, &map, [&](int index) {
        run.answer(index);
        map.show(run, flow);
    });
    int steps = 0;
    while (!run.outcome() && ++steps < 20) {
        const NodeId before = run.current();
        QTest::keyClick(&map, Qt::Key_1);
        REQUIRE(run.current() != before);
        checkCentredOrNear(&map, run.current());
    }
    CHECK(run.outcome());
    // Zoomed out by wheel until all of it is seen, in again, and never lost.
    for (int delta : {-2400, 4800, -1200}) {
        QWheelEvent wheel(QPointF(20, 20), map.mapToGlobal(QPointF(20, 20)), {}, {0, delta}, Qt::NoButton, {},
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&map, &wheel);
        const QImage picture = map.grab().toImage();
        CHECK_FALSE(picture.isNull());
        CHECK(map.zoom() > 0);
    }
    map.fit();
    CHECK(map.grab().width() == 1000);
}

TEST_CASE("list and map are readable in every size, theme and language, pictures on request")
{
    // WAW_PICTURES names a folder that gets what is looked at.
    const QString folder = qEnvironmentVariable("WAW_PICTURES");
    struct Case {
        const char *name;
        QSize size;
        double font;
    };
    // What the program's window leaves of the screen: the list of steps stands at its side.
    const Case sizes[]{{"1024x600", {1024, 560}, 1}, {"1366x768", {1366, 728}, 1}, {"200", {1366, 728}, 2},
        {"1024x600-200", {1024, 560}, 2}};
    const Case &size = sizes[GENERATE(0, 1, 2, 3)];
    const bool dutch = GENERATE(false, true);
    // All four for the eye; light English and dark Dutch show what a machine can tell.
    const bool dark = folder.isEmpty() ? dutch : GENERATE(false, true);
    INFO(size.name << (dutch ? " nl" : " en") << (dark ? " dark" : " light"));
    const OtherFont font(size.font);
    const QPalette usual = QApplication::palette();
    if (dark)
        QApplication::setPalette(darkPalette());
    QTranslator translator;
    if (dutch) {
        REQUIRE(translator.load(QStringLiteral(":/translations/wizard_nl.qm")));
        QCoreApplication::installTranslator(&translator);
    }
    {
        TroubleBench bench;
        ShownPage shown(bench, size.size, 30);
        const auto take = [&](const char *what) {
            test::settle();
            if (folder.isEmpty())
                return;
            const QStringList parts{QLatin1String(what), QLatin1String(size.name), QLatin1String(dutch ? "nl" : "en"),
                QLatin1String(dark ? "dark" : "light")};
            CHECK(shown.window.grab().save(folder + u'/' + parts.join(u'-') + QStringLiteral(".png")));
        };
        const auto *scroll = shown.page->findChild<QScrollArea *>(QStringLiteral("scroll"));
        bench.controller->enterAt(node("q.symptom"));
        take("list-question");
        bench.controller->enterAt(node("o.create-user"));
        take("list-outcome");
        bench.controller->restart();
        bench.controller->answer(0);
        bench.controller->answer(0);
        FlowMap *map = openMap(shown);
        test::settle();
        CHECK(test::eventually([&] { return map->rect().contains(map->rectOf(bench.controller->run().current())); }));
        // The words of a box are no smaller than three quarters of the font.
        CHECK(map->zoom() >= 0.72);
        // The map has more than half of the width, or all of it, and most of the height the page has.
        CHECK(map->width() > scroll->viewport()->width() / 2);
        CHECK(map->height() > scroll->viewport()->height() / 2);
        take("map-question");
        bench.controller->enterAt(node("q.symptom"));
        checkCentredOrNear(map, node("q.symptom"));
        take("map-symptom");
        bench.controller->enterAt(node("o.create-user"));
        checkCentred(map, node("o.create-user"));
        take("map-outcome");
    }
    QCoreApplication::removeTranslator(&translator);
    QApplication::setPalette(usual);
}
