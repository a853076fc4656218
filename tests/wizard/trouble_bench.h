// SPDX-License-Identifier: MIT
#pragma once

#include "graph/identity/secret_store.h"
#include "tests/support/await.h"
#include "tests/support/fake_clock.h"
#include "wizard/troubleshoot/troubleshoot_controller.h"
#include "wizard/troubleshoot/troubleshoot_page.h"

#include <QAbstractButton>
#include <QWizard>

#include <functional>

namespace test {

//! Answers every request by a function of it; counts them.
class RoutedTransport : public graph::Policy {
public:
    using Route = std::function<graph::Result<graph::Reply>(const graph::Request &)>;
    struct Line {
        Route route;
        std::vector<QUrl> asked;
        //! While true, requests stay without an answer until they are stopped.
        bool silent = false;
        //! How long an answer takes by this clock; none is at once.
        std::function<std::chrono::milliseconds(const graph::Request &)> latency;
        graph::SharedClock clock;
    };
    explicit RoutedTransport(std::shared_ptr<Line> line)
        : m_line(std::move(line))
    {
    }
    QCoro::Task<graph::Result<graph::Reply>> send(
        graph::Request request, graph::Next, std::stop_token stop) const override;

private:
    std::shared_ptr<Line> m_line;
};

//! The public DNS by a table.
class TableResolver : public wizard::Resolver {
public:
    std::map<std::pair<wizard::DnsRecord, QString>, QStringList> table;
    bool broken = false;
    std::chrono::milliseconds latency{0};
    graph::SharedClock clock; //!< of the latency
    QCoro::Task<graph::Result<QStringList>> lookUp(
        wizard::DnsRecord record, QString name, std::stop_token stop) const override;
};

//! The troubleshooting with a world of its own.
class TroubleBench {
public:
    explicit TroubleBench(bool sandbox = false, QString dataFolder = {});

    std::shared_ptr<RoutedTransport::Line> line = std::make_shared<RoutedTransport::Line>();
    std::shared_ptr<TableResolver> resolver = std::make_shared<TableResolver>();
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::vector<QUrl> opened;
    bool browser = true;
    wizard::Environment environment;
    wizard::AccountBook accounts;
    wizard::Journey journey;
    std::unique_ptr<wizard::TroubleshootController> controller;

private:
    wizard::Machine machine(const QString &dataFolder);
};

//! The page in a wizard, as it is in the program.
class ShownPage {
public:
    //! `side` keeps that much of the width for the list of steps, in average letters.
    explicit ShownPage(TroubleBench &bench, QSize size = {1000, 900}, int side = 0);

    QWizard window;
    wizard::TroubleshootPage *page;

    template <class T> T *child(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    //! By mouse; the page scrolls to it as a person would.
    void click(const char *name);
    bool visible(const char *name) const;
    QString text(const char *name) const;
};

} // namespace test
