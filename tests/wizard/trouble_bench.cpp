// SPDX-License-Identifier: MIT
#include "tests/wizard/trouble_bench.h"

#include "graph/one_shot.h"

#include <QLabel>
#include <QScrollArea>

namespace test {

using namespace wizard;

QCoro::Task<graph::Result<graph::Reply>> RoutedTransport::send(
    graph::Request request, graph::Next, std::stop_token stop) const
{
    auto line = m_line;
    line->asked.push_back(request.url());
    const graph::OneShot<int> gate;
    if (!line->silent)
        gate.set(0);
    co_await gate.wait(stop);
    if (stop.stop_requested())
        co_return graph::Error(graph::Fault::Cancelled);
    if (line->latency) {
        const graph::SharedClock clock = line->clock;
        const std::chrono::milliseconds latency = line->latency(request);
        const bool waited = co_await clock->wait(latency, stop);
        if (!waited)
            co_return graph::Error(graph::Fault::Cancelled);
    }
    if (!line->route)
        co_return graph::Error(graph::Fault::Offline);
    co_return line->route(request);
}

QCoro::Task<graph::Result<QStringList>> TableResolver::lookUp(
    DnsRecord record, QString name, std::stop_token stop) const
{
    if (stop.stop_requested())
        co_return graph::Error(graph::Fault::Cancelled);
    if (broken)
        co_return graph::Error(graph::Fault::Offline);
    const auto found = table.find({record, name});
    const QStringList values = found == table.end() ? QStringList() : found->second;
    if (const graph::SharedClock time = clock) {
        const bool waited = co_await time->wait(latency, stop);
        if (!waited)
            co_return graph::Error(graph::Fault::Cancelled);
    }
    co_return values;
}

TroubleBench::TroubleBench(bool sandbox, QString dataFolder)
    : environment(machine(dataFolder),
          World(sandbox, graph::Cloud::Global, graph::ClientId(QStringLiteral("0d4f1f2e-6c53-4a8b-9d0e-3b1c5a7e9f10")),
              {graph::endpointsOf(graph::Cloud::Global), graph::endpointsOf(graph::Cloud::UsGov),
                  graph::endpointsOf(graph::Cloud::China)}))
    , controller(std::make_unique<TroubleshootController>(environment, accounts, journey, resolver))
{
}

Machine TroubleBench::machine(const QString &dataFolder)
{
    Machine machine;
    machine.clock = clock;
    machine.random = std::make_shared<const graph::SystemRandom>();
    machine.plainPipeline = [line = line] {
        graph::Policies policies;
        policies.push_back(std::make_unique<RoutedTransport>(line));
        return graph::Pipeline(std::move(policies));
    };
    machine.openBrowser = [this](QUrl url) {
        if (browser)
            opened.push_back(std::move(url));
        return browser;
    };
    machine.dataFolder = dataFolder;
    return machine;
}

ShownPage::ShownPage(TroubleBench &bench, QSize size, int side)
    : page(new TroubleshootPage(*bench.controller))
{
    window.setWizardStyle(QWizard::ModernStyle);
    window.setOption(QWizard::NoDefaultButton, false);
    window.addPage(page);
    if (side > 0) {
        auto *steps = new QWidget;
        steps->setFixedWidth(steps->fontMetrics().averageCharWidth() * side);
        window.setSideWidget(steps);
    }
    window.resize(size);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    REQUIRE(eventually([this] { return page->focusWidget() != nullptr; }));
}

void ShownPage::click(const char *name)
{
    auto *widget = child<QWidget>(name);
    INFO(name);
    REQUIRE(widget->isVisible());
    page->findChild<QScrollArea *>(QStringLiteral("scroll"))->ensureWidgetVisible(widget);
    QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
}

bool ShownPage::visible(const char *name) const
{
    const auto *widget = page->findChild<QWidget *>(QString::fromLatin1(name));
    return widget && widget->isVisible();
}

QString ShownPage::text(const char *name) const
{
    const auto *widget = child<QWidget>(name);
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

} // namespace test
