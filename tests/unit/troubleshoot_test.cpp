// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "tests/unit/pasted_errors.h"
#include "wizard/troubleshoot/explain.h"
#include "wizard/troubleshoot/flow_run.h"
#include "wizard/troubleshoot/redact.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

using namespace wizard;

namespace {

Guide english()
{
    const graph::Result<Guide> guide = loadGuide(QStringLiteral("en"));
    INFO((guide ? "" : guide.error().target().toStdString() + ": " + guide.error().detail().toStdString()));
    REQUIRE(guide);
    return guide.value();
}

NodeId node(const char *id)
{
    return NodeId(QString::fromLatin1(id));
}

} // namespace

TEST_CASE("the guide of the program is whole")
{
    const Guide guide = english();
    CHECK(guide.flow()->questions().size() == 16);
    CHECK(guide.flow()->outcomes().size() == 29);
    CHECK(guide.catalogue().entries().size() == 112);
    // What English has, every other language has too: a missing text would be refused.
    for (const char *language : {"nl", "de", "fr", "es"}) {
        const graph::Result<Guide> translated = loadGuide(QString::fromLatin1(language));
        INFO(language << ": "
                      << (translated ? ""
                                     : translated.error().target().toStdString() + ": "
                                     + translated.error().detail().toStdString()));
        REQUIRE(translated);
        // The language is there, and not English in its stead.
        CHECK(translated.value().flow()->titleOf(guide.flow()->root()) != guide.flow()->titleOf(guide.flow()->root()));
    }
}

TEST_CASE("every outcome is reached by answering, and every way back is free of loss")
{
    const auto flow = english().flow();
    QHash<NodeId, int> reached;
    std::size_t longest = 0;
    const std::function<void(FlowRun)> walk = [&](FlowRun run) {
        const Question *q = flow->question(run.current());
        if (!q) {
            REQUIRE(run.outcome() != nullptr);
            ++reached[run.current()];
            longest = std::max(longest, run.way().size() - 1);
            const std::vector<NodeId> way = run.way();
            while (run.canGoBack())
                run.back();
            CHECK(run.current() == flow->root());
            while (run.canGoForward())
                run.forward();
            CHECK(run.way() == way);
            return;
        }
        for (std::size_t i = 0; i < q->answers.size(); ++i) {
            FlowRun next = run;
            next.answer(int(i));
            REQUIRE(next.current() == q->answers[i].next);
            walk(std::move(next));
        }
    };
    walk(FlowRun(flow));
    CHECK(reached.size() == 29);
    CHECK(longest == 9);
}

TEST_CASE("not knowing leads on from every question to an outcome")
{
    const auto flow = english().flow();
    for (const Question &q : flow->questions()) {
        FlowRun run(flow);
        run.enterAt(q.id);
        int steps = 0;
        while (!run.outcome() && ++steps < 20)
            run.dontKnow();
        INFO(q.id.toString().toStdString());
        CHECK(run.outcome() != nullptr);
    }
}

TEST_CASE("changing an earlier answer keeps the later ones that still hold")
{
    FlowRun run(english().flow());
    run.answer(0); // company domain
    run.answer(0); // a tenant was found
    run.answer(0); // our IT looks after it
    run.answer(0); // the right one
    run.answer(0); // asks for a password
    run.answer(1); // the password
    run.answer(0); // can reset it
    REQUIRE(run.current() == node("o.sspr"));

    REQUIRE(run.goTo(node("q.managed")));
    run.answer(4); // does not know: leads to the same next question
    CHECK(run.current() == node("o.sspr"));
    CHECK(run.kept() == 4);

    REQUIRE(run.goTo(node("q.address")));
    run.answer(2); // an error in hand: tenant questions are not met any more, symptom and password are
    CHECK(run.current() == node("o.sspr"));
    CHECK(run.kept() == 2);
    CHECK(run.way().size() == 4);

    REQUIRE(run.goTo(node("q.address")));
    run.answer(0); // and nothing of the longer way was lost
    CHECK(run.way().size() == 8);
    CHECK(run.current() == node("o.sspr"));
}

TEST_CASE("an answer there is none of changes nothing")
{
    FlowRun run(english().flow());
    run.answer(-1);
    run.answer(99);
    CHECK(run.current() == node("q.address"));
    run.enterAt(node("o.sspr"));
    run.answer(0);
    run.dontKnow();
    CHECK(run.current() == node("o.sspr"));
    CHECK_FALSE(run.goTo(node("q.mfa")));
    run.enterAt(node("no.such"));
    CHECK(run.current() == node("o.sspr"));
}

TEST_CASE("strong evidence answers, weak evidence only preselects, and the user overrules both")
{
    FlowRun run(english().flow());
    run.setSuggestions({{node("q.address"), 0, Suggestion::Strength::Strong, {}},
        {node("q.tenant"), 0, Suggestion::Strength::Strong, {}},
        {node("q.managed"), 1, Suggestion::Strength::Weak, {}}});
    CHECK(run.current() == node("q.managed"));
    CHECK(run.givenAt(node("q.tenant"))->by() == Given::By::Evidence);
    CHECK_FALSE(run.givenAt(node("q.managed")));
    CHECK(run.suggestionAt(node("q.managed"))->answer == 1);

    REQUIRE(run.goTo(node("q.tenant")));
    run.answer(1);
    CHECK(run.current() == node("q.no-tenant"));
    // New evidence of the same kind does not undo what the user said.
    run.setSuggestions({{node("q.address"), 0, Suggestion::Strength::Strong, {}},
        {node("q.tenant"), 0, Suggestion::Strength::Strong, {}}});
    CHECK(run.current() == node("q.no-tenant"));
    // Evidence that is withdrawn opens its question again.
    run.setSuggestions({});
    CHECK(run.current() == node("q.address"));
    // A suggestion for an answer there is none of is ignored.
    run.setSuggestions({{node("q.address"), 17, Suggestion::Strength::Strong, {}}});
    CHECK(run.current() == node("q.address"));
}

TEST_CASE("evidence does not move a reader who looks at an earlier answer")
{
    FlowRun run(english().flow());
    run.answer(0);
    run.answer(0);
    run.back();
    run.back();
    run.setSuggestions({{node("q.managed"), 0, Suggestion::Strength::Strong, {}}});
    CHECK(run.current() == node("q.address"));
    run.goToEnd();
    CHECK(run.current() == node("q.right-tenant"));
}

TEST_CASE("a code jumps to its outcome, and back leads to where one was")
{
    FlowRun run(english().flow());
    run.answer(0);
    run.jumpByCode(50126, node("o.sspr"));
    CHECK(run.current() == node("o.sspr"));
    CHECK(run.way() == std::vector<NodeId>{node("q.symptom"), node("q.code"), node("o.sspr")});
    CHECK(run.givenAt(node("q.code"))->code() == 50126);
    run.back();
    run.back();
    CHECK(run.current() == node("q.symptom"));
    run.back();
    CHECK(run.current() == node("q.tenant"));
    CHECK_FALSE(run.way().empty());

    SECTION("a second code replaces the first")
    {
        run.jumpByCode(53003, node("o.policy"));
        CHECK(run.current() == node("o.policy"));
    }
    SECTION("and on a way that meets the symptoms the way before stays lit")
    {
        FlowRun other(english().flow());
        other.answer(2);
        other.jumpByCode(53003, node("o.policy"));
        CHECK(other.way().front() == node("q.address"));
        CHECK(other.current() == node("o.policy"));
    }
}

TEST_CASE("a run is saved without texts and resumed")
{
    FlowRun run(english().flow());
    run.answer(0);
    run.dontKnow();
    run.answer(0);
    run.back();
    const QJsonObject saved = run.save();
    const graph::Result<FlowRun> again = FlowRun::resume(english().flow(), saved);
    REQUIRE(again);
    CHECK(again.value().way() == run.way());
    CHECK(again.value().current() == run.current());

    run.jumpByCode(50126, node("o.sspr"));
    const graph::Result<FlowRun> jumped = FlowRun::resume(english().flow(), run.save());
    REQUIRE(jumped);
    CHECK(jumped.value().current() == node("o.sspr"));
    FlowRun back = jumped.value();
    back.back();
    back.back();
    back.back();
    CHECK(back.way().front() == node("q.address"));

    CHECK_FALSE(FlowRun::resume(english().flow(), {}));
    CHECK_FALSE(FlowRun::resume(english().flow(), {{QStringLiteral("format"), 99}}));
    // A flow that has changed since: what does not fit is asked again.
    QJsonObject stale = saved;
    stale.insert(QStringLiteral("answers"),
        QJsonObject{{QStringLiteral("q.address"),
                        QJsonObject{{QStringLiteral("answer"), 0}, {QStringLiteral("next"), QStringLiteral("q.gone")}}},
            {QStringLiteral("q.gone"), QJsonObject{{QStringLiteral("answer"), 3}}}});
    const graph::Result<FlowRun> older = FlowRun::resume(english().flow(), stale);
    REQUIRE(older);
    CHECK(older.value().current() == node("q.address"));
}

TEST_CASE("pasted messages are read")
{
    CHECK(test::pastedErrors().size() >= 60);
    for (const test::PastedError &pasted : test::pastedErrors()) {
        INFO(pasted.name);
        const ErrorFacts facts = readErrorText(QString::fromUtf8(pasted.text));
        CHECK(facts.codes == pasted.codes);
        CHECK(facts.correlationId.toStdString() == pasted.correlation);
        CHECK(facts.traceId.toStdString() == pasted.trace);
        CHECK(facts.time.toString(Qt::ISODate).toStdString() == pasted.time);
        CHECK(facts.tenant.toStdString() == pasted.tenant);
        CHECK(facts.app.toStdString() == pasted.app);
        CHECK(facts.oauthError.toStdString() == pasted.oauth);
    }
}

TEST_CASE("what is copied on names nobody and keeps what support asks for")
{
    for (const test::PastedError &pasted : test::pastedErrors()) {
        INFO(pasted.name);
        const QString text = withoutPersonalData(QString::fromUtf8(pasted.text));
        INFO(text.toStdString());
        for (const char *secret : pasted.personal)
            CHECK_FALSE(text.contains(QString::fromUtf8(secret)));
        const ErrorFacts facts = readErrorText(text);
        CHECK(facts.codes == pasted.codes);
        CHECK(facts.correlationId.toStdString() == pasted.correlation);
        CHECK(facts.traceId.toStdString() == pasted.trace);
        CHECK(facts.time.toString(Qt::ISODate).toStdString() == pasted.time);
    }
}

TEST_CASE("megabytes are read as fast as a page")
{
    const QByteArray line = "AADSTS50126: no, user 'anna@contoso.com' 203.0.113.7 <b>&quot;%41 "
                            "1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10 +31 6 1234 5678\n";
    for (const QString &text : {QString::fromUtf8(line.repeated(60'000)), QString(8'000'000, u'a'),
             QString(4'000'000, u'5'), QString::fromLatin1(QByteArray("<").repeated(4'000'000)),
             QString::fromLatin1(QByteArray("a@").repeated(2'000'000)),
             QString::fromLatin1(QByteArray("1:").repeated(2'000'000)),
             QString::fromLatin1(QByteArray("&#").repeated(2'000'000))}) {
        QElapsedTimer timer;
        timer.start();
        const ErrorFacts facts = readErrorText(text);
        const qint64 read = timer.restart();
        const QString shared = withoutPersonalData(text);
        const qint64 redacted = timer.elapsed();
        INFO(text.left(20).toStdString() << ": read " << read << " ms, redacted " << redacted << " ms");
        // Generous: sanitizers and a busy machine multiply the tens of milliseconds it takes.
        CHECK(read < 8'000);
        CHECK(redacted < 12'000);
        CHECK(shared.size() <= 2 * 1024 * 1024);
    }
}

TEST_CASE("an explanation says what it means, who can fix it, what to do and where to go on")
{
    const Guide guide = english();
    const Explanation wrong = explain(QStringLiteral("AADSTS50126: Error"), guide);
    CHECK(wrong.known);
    CHECK(wrong.node == node("o.sspr"));
    CHECK(wrong.owners == std::vector<Owner>{Owner::You});
    CHECK(wrong.steps.size() == 3);
    CHECK(wrong.steps.front() == QStringLiteral("Check user name, keyboard layout and caps lock"));

    const Explanation unknown = explain(QStringLiteral("AADSTS9999999"), guide);
    CHECK_FALSE(unknown.known);
    CHECK(unknown.found());
    CHECK(unknown.node == node("o.support"));
    CHECK(unknown.lookUp.toString() == QStringLiteral("https://login.microsoftonline.com/error?code=9999999"));
    CHECK_FALSE(unknown.cause.isEmpty());

    // The known one of several is the one explained.
    CHECK(explain(QStringLiteral("AADSTS9999999 AADSTS53003"), guide).code == 53003);
    // Without a number the protocol's word decides.
    CHECK(explain(QStringLiteral("{\"error\":\"invalid_client\"}"), guide).node == node("o.app-config"));
    CHECK(explain(QStringLiteral("{\"error\":\"some_new_thing\"}"), guide).node == node("o.support"));
    CHECK_FALSE(explain(QStringLiteral("hello"), guide).found());
}

TEST_CASE("every code of the catalogue is explained alone, in both languages")
{
    const Guide guide = english();
    for (const CatalogueEntry &entry : guide.catalogue().entries()) {
        INFO(entry.code);
        const Explanation e = explain(QStringLiteral("AADSTS%1").arg(entry.code), guide);
        CHECK(e.known);
        CHECK(e.node == entry.outcome);
        CHECK_FALSE(e.owners.empty());
        CHECK_FALSE(e.steps.isEmpty());
    }
    for (const char *word : {"interaction_required", "invalid_grant", "unauthorized_client", "invalid_client",
             "invalid_resource", "invalid_scope", "temporarily_unavailable", "authorization_pending", "access_denied"})
        CHECK(guide.flow()->outcome(nodeForOAuth(QString::fromLatin1(word), {})) != nullptr);
}

TEST_CASE("explain for scripts")
{
    const QJsonObject found =
        explainJson(QStringLiteral("AADSTS53003: blocked Trace ID: a2b4c6d8-1357-4bdf-8ace-0123456789ab "
                                   "Correlation ID: 1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10 Timestamp: "
                                   "2026-03-04 09:15:22Z"));
    CHECK(found.value(QLatin1String("found")).toBool());
    CHECK(found.value(QLatin1String("codes")).toArray() == QJsonArray{53003});
    CHECK(found.value(QLatin1String("node")).toString() == QStringLiteral("o.policy"));
    CHECK(found.value(QLatin1String("owner")).toString() == QStringLiteral("administrator"));
    CHECK(found.value(QLatin1String("correlationId")).toString()
        == QStringLiteral("1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10"));
    CHECK(found.value(QLatin1String("traceId")).toString() == QStringLiteral("a2b4c6d8-1357-4bdf-8ace-0123456789ab"));
    CHECK(found.value(QLatin1String("time")).toString() == QStringLiteral("2026-03-04T09:15:22Z"));
    CHECK(found.value(QLatin1String("steps")).toArray().size() == 3);
    CHECK(found.contains(QLatin1String("tenant")));
    CHECK(found.contains(QLatin1String("app")));

    const QJsonObject nothing = explainJson(QStringLiteral("nonsense"));
    CHECK_FALSE(nothing.value(QLatin1String("found")).toBool());
    CHECK(nothing.keys() == found.keys());

    const QString text = explainText(QStringLiteral("AADSTS53003"));
    CHECK(text.contains(QStringLiteral("AADSTS53003 BlockedByConditionalAccess")));
    CHECK(text.contains(QStringLiteral("an administrator of your organisation")));
    CHECK(text.contains(QStringLiteral("https://login.microsoftonline.com/error?code=53003")));
    CHECK(explainText(QStringLiteral("nonsense")).contains(QStringLiteral("No error code")));
}
