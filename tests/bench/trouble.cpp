// SPDX-License-Identifier: MIT
#include "tests/bench/table.h"

#include "app/composition.h"
#include "app/wizard_window.h"
#include "graph/identity/secret_store.h"
#include "tests/support/large_flow.h"
#include "wizard/troubleshoot/error_text.h"
#include "wizard/troubleshoot/flow_map.h"
#include "wizard/troubleshoot/guide.h"
#include "wizard/troubleshoot/map_layout.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace bench {

namespace {

using wizard::Step;

// One frame of a screen at 60 Hz.
constexpr double frame = 1000.0 / 60;

//! The program itself, in a place of its own, with its first page shown.
class Program {
public:
    Program()
        : settings(place.filePath(QStringLiteral("settings.ini")))
    {
        translator.use(QStringLiteral("en"));
        app::Services::Hooks hooks;
        hooks.secrets = std::make_shared<graph::MemorySecretStore>();
        hooks.dataFolder = place.filePath(QStringLiteral("data"));
        hooks.openBrowser = [](const QUrl &) { return true; };
        composition = std::make_unique<app::Composition>(
            app::CommandLine(), settings, translator, graph::LogSink(), std::move(hooks));
        composition->show();
        QCoreApplication::processEvents();
        window().repaint();
    }
    app::WizardWindow &window() { return composition->window(); }

    QTemporaryDir place;
    app::Settings settings;
    app::Translator translator;
    std::unique_ptr<app::Composition> composition;
};

//! Sees what is painted.
class Painted : public QObject {
public:
    explicit Painted(QWidget &window)
    {
        for (QWidget *widget : window.findChildren<QWidget *>())
            widget->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        seen = seen || event->type() == QEvent::Paint;
        return false;
    }
    bool seen = false;
};

//! From the act to the painted page: what is posted is done, and the window was painted since.
double untilPainted(QWidget &window, const std::function<void()> &act)
{
    return timeOf([&] {
        act();
        Painted painted(window);
        const QDeadlineTimer end(10'000);
        while (!painted.seen && !end.hasExpired())
            QCoreApplication::processEvents();
    });
}

double open(Program &program, Step step)
{
    return untilPainted(program.window(), [&] { program.composition->journey().jump(step); });
}

//! Milliseconds in which the map of a flow does one thing, painted.
class MapRig {
public:
    explicit MapRig(std::shared_ptr<const wizard::Flow> flow)
        : flow(std::move(flow))
        , run(this->flow)
    {
        map.resize(1000, 700);
        map.QWidget::show();
        // The window alone, and what came before it: not the map's.
        QCoreApplication::processEvents();
        map.repaint();
        held = timeOf([this] { map.show(run, this->flow); });
        const QDeadlineTimer end(60'000);
        while (!map.ready() && !end.hasExpired())
            held = std::max(held, timeOf([] { QCoreApplication::processEvents(); }));
        map.repaint();
    }
    double paint()
    {
        return timeOf([this] { map.repaint(); });
    }
    double press(Qt::Key key)
    {
        return timeOf([this, key] {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
            QCoreApplication::sendEvent(&map, &event);
            map.repaint();
        });
    }

    std::shared_ptr<const wizard::Flow> flow;
    wizard::FlowRun run;
    wizard::FlowMap map;
    double held = 0; //!< the longest time in which the event loop did not turn while the map came
};

double layout(const wizard::MapScene &scene)
{
    const std::vector<wizard::MapBox> boxes = scene.boxes();
    const std::vector<wizard::MapArrow> arrows = scene.arrows();
    return timeOf([&] { wizard::layOutMap(boxes, arrows); });
}

} // namespace

double troubleFirst()
{
    Program program;
    return open(program, Step::Troubleshoot);
}

double emptyPageFirst()
{
    QWizard window;
    auto *first = new QWizardPage;
    auto *second = new QWizardPage;
    auto *column = new QVBoxLayout(second);
    column->addWidget(new QLabel(QStringLiteral("Nothing"), second));
    window.addPage(first);
    window.addPage(second);
    window.resize(940, 550);
    window.show();
    QCoreApplication::processEvents();
    window.repaint();
    return untilPainted(window, [&] { window.next(); });
}

void troubleRows(Table &table)
{
    const graph::Result<wizard::Guide> guide = wizard::loadGuide(QStringLiteral("en"));
    if (!guide) {
        table.fail(QStringLiteral("troubleshooting"), guide.error().target());
        return;
    }
    {
        const double empty = medianOf(5, [] { return inNewProcess(QStringLiteral("empty-page-first")); });
        const double first = medianOf(5, [] { return inNewProcess(QStringLiteral("trouble-first")); });
        table.add({QStringLiteral("troubleshooting, opened the first time"), first, 150, QStringLiteral("ms"),
            QStringLiteral("an empty page of a QWizard: %1 ms").arg(empty, 0, 'f', 1)});
        Program program;
        open(program, Step::Troubleshoot);
        const double again = bestOf(11, [&] {
            open(program, Step::Start);
            return open(program, Step::Troubleshoot);
        });
        table.add({QStringLiteral("troubleshooting, opened again"), again, frame, QStringLiteral("ms"),
            QStringLiteral("one frame at 60 Hz")});
    }
    const wizard::MapScene scene(guide.value().flow(), QApplication::font(), Qt::LeftToRight);
    const double real = medianOf(11, [&] { return layout(scene); });
    table.add({QStringLiteral("layout of the real flow (%1 nodes)").arg(guide.value().flow()->size()), real, 50,
        QStringLiteral("ms"), QStringLiteral("beside the event loop")});

    MapRig large(test::largeFlow(500));
    const wizard::MapScene largeScene(large.flow, QApplication::font(), Qt::LeftToRight);
    const QString beside = QStringLiteral("laid out in %1 ms beside the event loop").arg(layout(largeScene), 0, 'f', 0);
    table.add(
        {QStringLiteral("a map of 500 nodes comes: held up for"), large.held, frame, QStringLiteral("ms"), beside});
    table.add({QStringLiteral("a map of 500 nodes painted, near"), bestOf(11, [&] { return large.paint(); }), frame,
        QStringLiteral("ms"), {}});
    table.add({QStringLiteral("a map of 500 nodes, an arrow key"),
        bestOf(11, [&] { return large.press(Qt::Key_Right); }), frame, QStringLiteral("ms"), {}});
    large.map.fit();
    table.add({QStringLiteral("a map of 500 nodes painted, whole"), bestOf(11, [&] { return large.paint(); }), frame,
        QStringLiteral("ms"), {}});

    const QString page = QStringLiteral("AADSTS50126: no. Correlation ID: 1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10\n");
    wizard::readErrorText(page); // its patterns are made once
    table.add({QStringLiteral("a pasted message read"),
        bestOf(11, [&] { return timeOf([&] { wizard::readErrorText(page); }); }), frame, QStringLiteral("ms"),
        QStringLiteral("8 MB, beside the event loop: %1 ms")
            .arg(timeOf([&] { wizard::readErrorText(page.repeated(100'000)); }), 0, 'f', 0)});
}

} // namespace bench
