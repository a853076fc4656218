// SPDX-License-Identifier: MIT
#include "tests/wizard/trouble_bench.h"
#include "wizard/troubleshoot/exports.h"
#include "wizard/troubleshoot/flow_map.h"

#include <QAccessible>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>

#include <functional>

using namespace wizard;
using test::ShownPage;
using test::TroubleBench;

namespace {

//! The words of a PDF, by a reader that is not ours; runs of blanks and line ends as one blank.
QString wordsOfPdf(const QString &path)
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    REQUIRE_FALSE(reader.isEmpty());
    QProcess process;
    process.start(
        reader, {QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")}, QIODevice::ReadOnly);
    REQUIRE(process.waitForFinished(30'000));
    REQUIRE(process.exitCode() == 0);
    QString words = QString::fromUtf8(process.readAllStandardOutput());
    // The number at the foot of each page, and letters that the font draws as one.
    static const QRegularExpression foot(QStringLiteral("\\n\\s*\\d+\\s*\\f"));
    words.replace(foot, QStringLiteral("\n"));
    return words.normalized(QString::NormalizationForm_KC).simplified();
}

//! A case with everything a report tells: an error in hand, a domain, answers, an outcome with steps.
void makeCase(TroubleBench &bench)
{
    bench.journey.setDomain(QStringLiteral("contoso.com"), {});
    bench.controller->enter();
    bench.controller->readPasted(
        QStringLiteral("AADSTS53003 for anna@contoso.com Correlation ID: 1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10"));
    bench.controller->followExplanation();
    REQUIRE(bench.controller->run().outcome());
}

void checkWhole(const QString &words, const TroubleBench &bench)
{
    const Outcome &outcome = *bench.controller->run().outcome();
    QStringList expected{QStringLiteral("AADSTS53003"), QStringLiteral("1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10"),
        QStringLiteral("contoso.com"), outcome.title,
        bench.controller->run().flow().titleOf(bench.controller->run().way().front())};
    expected += outcome.steps;
    for (const QString &text : expected) {
        INFO(text.toStdString() << "\nin\n" << words.toStdString());
        CHECK(words.contains(text.simplified()));
    }
    CHECK_FALSE(words.contains(QStringLiteral("anna")));
}

//! Every visible item below one, as a screen reader walks them.
void walk(QAccessibleInterface *item, const std::function<void(QAccessibleInterface *)> &visit)
{
    if (!item || item->state().invisible)
        return;
    visit(item);
    for (int i = 0; i < item->childCount(); ++i)
        walk(item->child(i), visit);
}

//! Of any role where none is named.
QAccessibleInterface *itemNamed(QObject *root, QAccessible::Role role, const QString &name)
{
    QAccessibleInterface *found = nullptr;
    walk(QAccessible::queryAccessibleInterface(root), [&](QAccessibleInterface *item) {
        if (!found && (role == QAccessible::NoRole || item->role() == role) && item->text(QAccessible::Name) == name)
            found = item;
    });
    return found;
}

void press(QAccessibleInterface *item)
{
    REQUIRE(item);
    REQUIRE(item->actionInterface());
    REQUIRE_FALSE(item->actionInterface()->actionNames().isEmpty());
    item->actionInterface()->doAction(item->actionInterface()->actionNames().front());
    test::settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

TEST_CASE("the report as PDF holds every word of it, in both languages, and so does the print")
{
    QTemporaryDir folder;
    QTranslator dutch;
    const bool translated = GENERATE(false, true);
    if (translated) {
        REQUIRE(dutch.load(QStringLiteral(":/translations/wizard_nl.qm")));
        QCoreApplication::installTranslator(&dutch);
    }
    {
        TroubleBench bench;
        makeCase(bench);
        const Report report = bench.controller->report();
        const QString pdf = folder.filePath(QStringLiteral("report.pdf"));
        REQUIRE(writeReport(report, pdf));
        checkWhole(wordsOfPdf(pdf), bench);
        CHECK(wordsOfPdf(pdf).contains(
            translated ? QStringLiteral("Gevraagd en beantwoord") : QStringLiteral("Asked and answered")));

        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(QStringLiteral("print.pdf")));
        printReport(report, printer);
        checkWhole(wordsOfPdf(printer.outputFileName()), bench);

        for (const char *name : {"report.html", "report.txt"}) {
            const QString path = folder.filePath(QLatin1String(name));
            REQUIRE(writeReport(report, path));
            QFile file(path);
            REQUIRE(file.open(QIODevice::ReadOnly));
            QString text = QString::fromUtf8(file.readAll());
            if (path.endsWith(QLatin1String(".html"))) {
                CHECK(text.contains(
                    translated ? QStringLiteral("<html lang=\"nl\">") : QStringLiteral("<html lang=\"en\">")));
                CHECK_FALSE(text.contains(QStringLiteral("<script")));
                text.replace(QStringLiteral("&quot;"), QStringLiteral("\""))
                    .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
            }
            checkWhole(text.simplified(), bench);
        }
    }
    QCoreApplication::removeTranslator(&dutch);
}

TEST_CASE("printing asks for a printer beside the window, and a cancelled print loses nothing")
{
    TroubleBench bench;
    ShownPage shown(bench);
    makeCase(bench);
    shown.click("reportPrint");
    QPrintDialog *dialog = nullptr;
    REQUIRE(test::eventually([&] {
        dialog = shown.page->findChild<QPrintDialog *>();
        return dialog && dialog->isVisible();
    }));
    dialog->reject();
    CHECK(test::eventually([&] { return !shown.page->findChild<QPrintDialog *>(); }));
    CHECK(bench.controller->run().outcome());
}

TEST_CASE("the flow is walked to an outcome by the accessibility tree alone")
{
    TroubleBench bench;
    ShownPage shown(bench);
    const Flow flow = *bench.controller->guide()->flow();
    int steps = 0;
    while (!bench.controller->run().outcome() && ++steps < 20) {
        const Question &question = *flow.question(bench.controller->run().current());
        // The question and its help are there to be read ...
        CHECK(itemNamed(shown.page, QAccessible::StaticText, question.text));
        CHECK(itemNamed(shown.page, QAccessible::StaticText, question.help));
        // ... and every answer to be pressed; the last one is.
        for (const Answer &answer : question.answers) {
            INFO(answer.label.toStdString());
            CHECK(itemNamed(shown.page, QAccessible::Button, answer.label));
        }
        const NodeId before = bench.controller->run().current();
        press(itemNamed(shown.page, QAccessible::Button, question.answers.front().label));
        REQUIRE(test::eventually([&] { return bench.controller->run().current() != before; }));
    }
    REQUIRE(bench.controller->run().outcome());
    const Outcome outcome = *bench.controller->run().outcome();
    CHECK(itemNamed(shown.page, QAccessible::StaticText, outcome.title));
    for (const QString &step : outcome.steps)
        CHECK(itemNamed(shown.page, QAccessible::StaticText, step));
    press(itemNamed(shown.page, QAccessible::Button, QStringLiteral("Start over")));
    CHECK(test::eventually([&] { return bench.controller->run().current() == flow.root(); }));

    // The map names itself, what is selected on it, and each of its tools.
    press(itemNamed(shown.page, QAccessible::CheckBox, QStringLiteral("Map")));
    auto *map = shown.child<FlowMap>("flowMap");
    REQUIRE(test::eventually([map] { return map->ready(); }));
    QAccessibleInterface *item = QAccessible::queryAccessibleInterface(map);
    REQUIRE(item);
    CHECK(item->text(QAccessible::Name) == QStringLiteral("Map of the flow"));
    CHECK(item->text(QAccessible::Description) == flow.titleOf(flow.root()));
    QTest::keyClick(map, Qt::Key_Right);
    CHECK(item->text(QAccessible::Description) == flow.titleOf(map->selected()));
    const double zoom = map->zoom();
    press(itemNamed(shown.page, QAccessible::Button, QStringLiteral("Zoom in")));
    CHECK(test::eventually([&] { return map->zoom() > zoom; }));
    press(itemNamed(shown.page, QAccessible::CheckBox, QStringLiteral("List")));
    CHECK(test::eventually([&] { return !map->isVisible(); }));
}

TEST_CASE("the drawing of the map holds the words of every box")
{
    QTemporaryDir folder;
    TroubleBench bench;
    bench.controller->enter();
    MapScene scene(bench.controller->guide()->flow(), QApplication::font(), Qt::LeftToRight);
    scene.setLayout(layOutMap(scene.boxes(), scene.arrows()));
    REQUIRE(scene.ready());
    const MapState state(bench.controller->run());
    const QString path = folder.filePath(QStringLiteral("map.svg"));
    REQUIRE(writeMap(scene, state, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(file.readAll());
    // A line of a box is a text of the drawing: searched for and read out as such.
    for (const Outcome &outcome : bench.controller->guide()->flow()->outcomes()) {
        const QString first = outcome.title.section(QLatin1Char(' '), 0, 0).toHtmlEscaped();
        INFO(first.toStdString());
        CHECK(svg.contains(first));
    }
    CHECK_FALSE(writeMap(scene, state, QStringLiteral("/nowhere/at/all/map.svg")));

    // A flow of thousands of nodes is taller than a picture may be: made smaller, not left out.
    CHECK(pictureScale(QSize(2'000, 1'500)) == 2.0);
    CHECK(pictureScale(QSize(2'000, 100'000)) * 100'000 <= 10'000);
}
