// SPDX-License-Identifier: MIT
#include "app/headless.h"

#include "app/connection.h"
#include "app/exit_code.h"
#include "app/headless_check.h"
#include "app/log.h"
#include "app/signals.h"
#include "graph/discovery/domain_name.h"
#include "wizard/troubleshoot/explain.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

#include <memory>

namespace app {

graph::Result<CheckWay> plainWay(const CommandLine &line, wizard::Preferences preferences, graph::LogSink log)
{
    const auto connection = std::make_shared<Connection>(line, std::move(preferences), std::move(log),
        std::make_shared<graph::SystemClock>(), std::make_shared<graph::SystemRandom>());
    return CheckWay{connection->clouds(), connection->cloud(), connection->http().plain(), connection};
}

int runCheckDomain(const CommandLine &line, const FindWay &findWay, const Print &out, const Print &err)
{
    const graph::Result<QString> domain = graph::domainOf(line.checkDomain);
    if (!domain) {
        err(wordsFor(UsageProblem(UsageProblem::Kind::BadValue, QStringLiteral("--check-domain"), line.checkDomain))
            + QLatin1Char('\n'));
        return toInt(ExitCode::Usage);
    }
    std::unique_ptr<Log> log;
    if (!line.logFile.isEmpty() || line.logLevel)
        log = std::make_unique<Log>(line.logFile, line.logLevel.value_or(LogLevel::Warning));
    if (log && !log->ok()) {
        err(logProblemText(line.logFile));
        return toInt(ExitCode::Failed);
    }
    graph::Result<CheckWay> found = findWay(line, log ? log->sink() : graph::LogSink());
    if (!found) {
        err(sandboxProblemText());
        return toInt(ExitCode::Failed);
    }
    CheckWay way = std::move(found).value();
    // Only a cloud asked for by name narrows the question: the domain may be anywhere.
    std::optional<graph::Cloud> cloud = line.cloud;
    if (!line.authority.isEmpty())
        cloud = way.cloud;
    const graph::TenantDiscovery discovery(std::move(way.clouds), std::move(way.pipeline));

    std::stop_source stop;
    QuitSignals signal;
    QObject::connect(&signal, &QuitSignals::asked, &signal, [&stop] { stop.request_stop(); });
    ExitCode code = ExitCode::Failed;
    // Begun inside the loop: a task that ends at once would ask a loop to quit that does not run yet.
    QTimer::singleShot(0, &signal, [&] {
        QCoro::connect(
            checkDomain(discovery, cloud, domain.value(), stop.get_token()), &signal, [&](const DomainReport &report) {
                code = report.exitCode();
                if (report.verdict != DomainReport::Verdict::Cancelled || line.json)
                    out(line.json ? QString::fromUtf8(report.toJson()) : report.toText());
                QCoreApplication::quit();
            });
    });
    QCoreApplication::exec();
    return toInt(code);
}

int runExplain(const CommandLine &line, const QString &language, const Print &out)
{
    const QJsonObject explained = wizard::explainJson(line.explain, language);
    const bool found = explained.value(QLatin1String("found")).toBool();
    if (line.json)
        out(QString::fromUtf8(QJsonDocument(explained).toJson(QJsonDocument::Compact)) + QLatin1Char('\n'));
    else
        out(wizard::explainText(line.explain, language) + QLatin1Char('\n'));
    return toInt(found ? ExitCode::Done : ExitCode::NotFound);
}

} // namespace app
