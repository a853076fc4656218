// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "wizard/troubleshoot/catalogue.h"
#include "wizard/troubleshoot/csv.h"
#include "wizard/troubleshoot/flow_reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace wizard;

namespace {

const QByteArray &smallFlow()
{
    static const QByteArray json = R"({
 "root": "q.a",
 "questions": [
  {
   "id": "q.a", "stage": "A", "text": "First?", "help": "Help.",
   "answers": [
    {"label": "On", "next": "q.b"},
    {"label": "Out", "next": "o.x"}
   ],
   "unsure": "q.b"
  },
  {
   "id": "q.b", "stage": "B", "text": "Second?", "help": "Help.",
   "answers": [
    {"label": "Left", "next": "o.x"},
    {"label": "Right", "next": "o.y"}
   ],
   "unsure": 2
  }
 ],
 "outcomes": [
  {"id": "o.x", "stage": "B", "title": "X", "owner": "you", "steps": ["Do"],
   "links": [{"title": "Page", "url": "https://learn.microsoft.com/x"}]},
  {"id": "o.y", "stage": "C", "title": "Y", "owner": "Microsoft", "steps": ["Do", "Wait"], "links": []}
 ]
})";
    return json;
}

const QByteArray &smallOverlay()
{
    static const QByteArray json = R"({
 "questions": {
  "q.a": {"text": "Eerste?", "help": "Hulp.", "answers": ["Verder", "Uit"]},
  "q.b": {"text": "Tweede?", "help": "Hulp.", "answers": ["Links", "Rechts"]}
 },
 "outcomes": {
  "o.x": {"title": "X", "steps": ["Doe"], "links": ["Pagina"]},
  "o.y": {"title": "Y", "steps": ["Doe", "Wacht"], "links": []}
 }
})";
    return json;
}

QByteArray with(QByteArray json, const QByteArray &what, const QByteArray &instead)
{
    REQUIRE(json.contains(what));
    const qsizetype at = json.indexOf(what);
    return json.replace(at, what.size(), instead);
}

struct Refusal {
    QByteArray what;
    QByteArray instead;
    const char *code;
    const char *place;
};

Flow small()
{
    const graph::Result<Flow> flow = readFlow(smallFlow());
    REQUIRE(flow);
    return flow.value();
}

} // namespace

TEST_CASE("a whole flow is read and translated")
{
    const Flow flow = small();
    CHECK(flow.questions().size() == 2);
    CHECK(flow.question(NodeId(QStringLiteral("q.b")))->unsureAnswer == 1);
    CHECK(flow.errorEntrance() == flow.root());
    const graph::Result<Flow> dutch = readFlow(smallFlow(), smallOverlay());
    REQUIRE(dutch);
    CHECK(dutch.value().titleOf(NodeId(QStringLiteral("q.a"))) == QStringLiteral("Eerste?"));
    CHECK(dutch.value().outcome(NodeId(QStringLiteral("o.y")))->steps.back() == QStringLiteral("Wacht"));
    CHECK(dutch.value().outcome(NodeId(QStringLiteral("o.x")))->links.front().title == QStringLiteral("Pagina"));
}

TEST_CASE("a broken flow is refused with the line at fault")
{
    const std::vector<Refusal> refusals{
        {R"("root": "q.a",)", R"("root": "q.a")", "flow.syntax", "flow.json:3"},
        {R"("root": "q.a")", R"("root": "q.z")", "flow.entrance", "flow.json:2"},
        {R"({"label": "Out", "next": "o.x"})", R"({"label": "Out", "next": "o.gone"})", "flow.target", "flow.json:8"},
        {R"({"label": "Left", "next": "o.x"})", R"({"label": "Left", "next": "q.a"})", "flow.cycle", "flow.json:15"},
        {R"("unsure": "q.b")", R"("unsure": "q.a")", "flow.cycle", "flow.json:5"},
        {R"("unsure": 2)", R"("unsure": 3)", "flow.unsure", "flow.json:13"},
        {R"("unsure": 2)", R"("unsure": "")", "flow.unsure", "flow.json:13"},
        {R"({"label": "Right", "next": "o.y"})", R"({"label": "Right", "next": "o.x"})", "flow.unreachable",
            "flow.json:24"},
        {R"("owner": "Microsoft")", R"("owner": "nobody")", "flow.owner", "flow.json:24"},
        {R"("stage": "C")", R"("stage": "E")", "flow.stage", "flow.json:24"},
        {R"("stage": "B", "text")", R"("text")", "flow.stage", "flow.json:13"},
        {R"("id": "o.y")", R"("id": "o.x")", "flow.duplicate", "flow.json:24"},
        {R"("id": "q.b", )", R"()", "flow.shape", "flow.json:5"},
        {R"("text": "Second?")", R"("text": " ")", "flow.shape", "flow.json:13"},
        {R"("help": "Help.",
   "answers": [
    {"label": "On")",
            R"("help": 5, "answers": [ {"label": "On")", "flow.shape", "flow.json:5"},
        {R"("steps": ["Do"])", R"("steps": [])", "flow.shape", "flow.json:22"},
        {R"("steps": ["Do"])", R"("steps": [""])", "flow.shape", "flow.json:22"},
        {R"(https://learn.microsoft.com/x)", R"(http://learn.microsoft.com/x)", "flow.link", "flow.json:23"},
        {R"(https://learn.microsoft.com/x)", R"(javascript:alert(1))", "flow.link", "flow.json:23"},
        {R"({"label": "On", "next": "q.b"},
)",
            R"(
)",
            "flow.answers", "flow.json:5"},
    };
    for (const Refusal &refusal : refusals) {
        const graph::Result<Flow> flow = readFlow(with(smallFlow(), refusal.what, refusal.instead));
        INFO(refusal.instead.toStdString());
        REQUIRE_FALSE(flow);
        CHECK(flow.error().fault() == graph::Fault::Storage);
        CHECK(flow.error().code().toStdString() == refusal.code);
        CHECK(flow.error().target().toStdString() == refusal.place);
        CHECK_FALSE(flow.error().detail().isEmpty());
    }
    CHECK_FALSE(readFlow({}));
    CHECK_FALSE(readFlow("[]"));
    CHECK_FALSE(readFlow(QByteArray("\0\xFF", 2)));
}

TEST_CASE("a cycle anywhere in the real flow is refused with the line that closes it")
{
    QFile file(QStringLiteral(":/troubleshooting/flow.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
    const QString root = whole.value(QLatin1String("root")).toString();
    const QJsonArray questions = whole.value(QLatin1String("questions")).toArray();
    REQUIRE(questions.size() == 16);
    for (qsizetype at = 0; at < questions.size(); ++at) {
        QJsonObject question = questions.at(at).toObject();
        QJsonArray answers = question.value(QLatin1String("answers")).toArray();
        // One more answer, so that nothing becomes unreachable.
        answers.append(QJsonObject{{QStringLiteral("label"), QStringLiteral("Again")}, {QStringLiteral("next"), root}});
        question.insert(QStringLiteral("answers"), answers);
        QJsonArray changed = questions;
        changed.replace(at, question);
        QJsonObject broken = whole;
        broken.insert(QStringLiteral("questions"), changed);
        const QByteArray json = QJsonDocument(broken).toJson();

        const graph::Result<Flow> flow = readFlow(json);
        INFO(question.value(QLatin1String("id")).toString().toStdString());
        REQUIRE_FALSE(flow);
        CHECK(flow.error().code() == QStringLiteral("flow.cycle"));
        const int line = flow.error().target().section(u':', -1).toInt();
        REQUIRE(line > 0);
        CHECK(json.split('\n').at(line - 1).contains(root.toUtf8()));
        CHECK(flow.error().detail().contains(root));
    }
}

TEST_CASE("an incomplete translation is refused with the line at fault")
{
    const std::vector<Refusal> refusals{
        {R"("text": "Tweede?")", R"("text": "")", "flow.untranslated", "flow overlay:4"},
        {R"(["Links", "Rechts"])", R"(["Links"])", "flow.untranslated", "flow overlay:4"},
        {R"(["Doe", "Wacht"])", R"(["Doe", ""])", "flow.untranslated", "flow overlay:8"},
        {R"("links": ["Pagina"])", R"("links": [])", "flow.untranslated", "flow overlay:7"},
        {R"("q.b")", R"("q.c")", "flow.stranger", "flow overlay:4"},
        {R"("outcomes": {)", R"("outcomes": )", "flow.syntax", "flow overlay:7"},
    };
    for (const Refusal &refusal : refusals) {
        const graph::Result<Flow> flow = readFlow(smallFlow(), with(smallOverlay(), refusal.what, refusal.instead));
        INFO(refusal.instead.toStdString());
        REQUIRE_FALSE(flow);
        CHECK(flow.error().code().toStdString() == refusal.code);
        CHECK(flow.error().target().toStdString() == refusal.place);
    }
}

TEST_CASE("CSV is read after RFC 4180")
{
    const CsvFile file = readCsv("\xEF\xBB\xBF"
                                 "a,b\r\n\"x, \"\"y\"\"\nz\",\r\n\n,last");
    REQUIRE_FALSE(file.faultLine);
    REQUIRE(file.records.size() == 3);
    CHECK(file.records[1].fields == QStringList{QStringLiteral("x, \"y\"\nz"), QString()});
    CHECK(file.records[1].line == 2);
    CHECK(file.records[2].fields == QStringList{QString(), QStringLiteral("last")});
    CHECK(file.records[2].line == 5);
    CHECK(readCsv({}).records.empty());
    CHECK(readCsv("a,b\nc").faultLine == 2);
    CHECK(readCsv("a,b\nc,\"d").faultLine == 2);
    CHECK(readCsv("a,b\nc,\"d\"e").faultLine == 2);
    CHECK(readCsv("a,b\nc,d\"e").faultLine == 2);
}

TEST_CASE("a broken catalogue is refused with the line at fault")
{
    const QByteArray good = "code,name,cause,fixer,steps,outcome\n"
                            "50126,Wrong,It is wrong.,user,1) try again; 2) ask,o.x\n"
                            "50034,,Not there.,user/admin,1) look,o.y\n";
    const Flow flow = small();
    const graph::Result<Catalogue> catalogue = readCatalogue(good, flow);
    REQUIRE(catalogue);
    CHECK(catalogue.value().find(50126)->steps == QStringList{QStringLiteral("Try again"), QStringLiteral("Ask")});
    CHECK(catalogue.value().find(50034)->fixers == std::vector<Owner>{Owner::You, Owner::Administrator});
    CHECK(catalogue.value().find(1) == nullptr);
    CHECK(catalogue.value().matching(QStringLiteral("wrong")).size() == 1);

    const std::vector<Refusal> refusals{
        {"code,name", "kode,name", "catalogue.header", "aadsts.csv:1"},
        {"50034", "x", "catalogue.code", "aadsts.csv:3"},
        {"50034", "50126", "catalogue.duplicate", "aadsts.csv:3"},
        {"user/admin", "user/boss", "catalogue.fixer", "aadsts.csv:3"},
        {"o.y", "o.z", "catalogue.outcome", "aadsts.csv:3"},
        {"o.y", "q.a", "catalogue.outcome", "aadsts.csv:3"},
        {"Not there.", "", "catalogue.shape", "aadsts.csv:3"},
        {"1) look", "", "catalogue.shape", "aadsts.csv:3"},
        {",o.y", "", "catalogue.syntax", "aadsts.csv:3"},
    };
    for (const Refusal &refusal : refusals) {
        const graph::Result<Catalogue> broken = readCatalogue(with(good, refusal.what, refusal.instead), flow);
        INFO(refusal.instead.toStdString());
        REQUIRE_FALSE(broken);
        CHECK(broken.error().code().toStdString() == refusal.code);
        CHECK(broken.error().target().toStdString() == refusal.place);
    }

    const QByteArray dutch = "code,cause,steps\n50126,Fout.,1) opnieuw\n50034,Niet daar.,1) kijk\n";
    const graph::Result<Catalogue> translated = readCatalogue(good, flow, dutch);
    REQUIRE(translated);
    CHECK(translated.value().find(50126)->cause == QStringLiteral("Fout."));
    CHECK(
        readCatalogue(good, flow, with(dutch, "50034", "50035")).error().code().toStdString() == "catalogue.stranger");
    CHECK(readCatalogue(good, flow, with(dutch, "50034,Niet daar.,1) kijk\n", "")).error().code().toStdString()
        == "catalogue.untranslated");
    CHECK(readCatalogue(good, flow, with(dutch, "Fout.", "")).error().target().toStdString() == "aadsts overlay:2");
}
