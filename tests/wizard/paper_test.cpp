// SPDX-License-Identifier: MIT
#include "tests/wizard/handover_window.h"
#include "wizard/handover/paper_copies.h"
#include "wizard/handover/password_panel.h"
#include "wizard/handover/sheets.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSemaphore>
#include <QThread>
#include <QTranslator>

#include <atomic>

using test::Shown;
using wizard::Notice;
using wizard::PaperCopies;
using wizard::SheetText;

namespace {

const QString anna = QStringLiteral("anna@contoso.com");
constexpr std::string_view pass = "Kx7-mWq+Rt4=vbDn";

//! What another program reads in the file.
QString tool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString sheet(const QString &file, int number)
{
    return tool(QStringLiteral("pdftotext"),
        {QStringLiteral("-layout"), QStringLiteral("-f"), QString::number(number), QStringLiteral("-l"),
            QString::number(number), file, QStringLiteral("-")});
}

QString closed(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

QString secretText()
{
    return QString::fromLatin1(pass.data(), static_cast<qsizetype>(pass.size()));
}

SheetText sheetText()
{
    SheetText text;
    text.person = QStringLiteral("Anna Jansen");
    text.organisation = QStringLiteral("Contoso");
    text.address = anna;
    text.reference = QStringLiteral("12");
    return text;
}

//! The address on the first sheet only, the password on the second only; the title says nothing.
void checkSheets(const QString &file)
{
    const QString first = sheet(file, 1);
    const QString second = sheet(file, 2);
    INFO(first.toStdString() << "\n---\n" << second.toStdString());
    CHECK(first.contains(anna));
    CHECK_FALSE(closed(first).contains(secretText()));
    for (const std::string_view part : {"Kx7-", "mWq+", "Rt4=", "vbDn"}) {
        const QString group = QString::fromLatin1(part.data(), static_cast<qsizetype>(part.size()));
        CHECK(closed(second).contains(group));
        CHECK_FALSE(closed(first).contains(group));
    }
    CHECK(second.contains(QStringLiteral("Group 4")));
    CHECK(second.contains(QStringLiteral("capital Kilo")));
    for (const char *word : {"anna", "Anna", "contoso", "Contoso", "@contoso"})
        CHECK_FALSE(second.contains(QLatin1String(word)));
    const QString info = tool(QStringLiteral("pdfinfo"), {file});
    INFO(info.toStdString());
    CHECK(info.contains(QRegularExpression(QStringLiteral("Title:\\s+Document\\n"))));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Pages:\\s+2\\n"))));
    for (const char *word : {"anna", "Contoso", "assword", "ccount"})
        CHECK_FALSE(info.contains(QLatin1String(word)));
}

void answer(const Shown &shown, const char *name)
{
    auto *button = shown.page->findChild<QPushButton *>(QLatin1String(name));
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

QString paperNotice(const Shown &shown)
{
    auto *notice = shown.find<Notice>("paperNotice");
    return notice->isVisible() ? notice->title() : QString();
}

PaperCopies &paper(const Shown &shown)
{
    return shown.page->findChild<wizard::PasswordPanel *>()->paper();
}

void saveTo(const Shown &shown, const QString &file)
{
    REQUIRE(test::eventually([&] { return shown.page->findChild<QFileDialog *>() != nullptr; }));
    auto *dialog = shown.page->findChild<QFileDialog *>();
    CHECK(dialog->selectedFiles().value(0).endsWith(QStringLiteral("/document.pdf")));
    // As its accepting does, without the question about a file that is there.
    emit dialog->fileSelected(file);
    dialog->close();
}

} // namespace

TEST_CASE("two sheets: the address on one, the password on the other, nothing in the title")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("document.pdf"));
    REQUIRE(wizard::writeSheets(file, sheetText(), graph::Secret(pass)));
    checkSheets(file);
    CHECK(QFile::permissions(file) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

TEST_CASE("the sheets are black, so that any printer prints what is meant")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("document.pdf"));
    REQUIRE(wizard::writeSheets(file, sheetText(), graph::Secret("Gravy-Urchin-Tulip-Moody-Crisp-7")));
    const QString picture = folder.filePath(QStringLiteral("sheet"));
    tool(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QStringLiteral("50"), QStringLiteral("-png"), file, picture});
    for (const char *tail : {"-1.png", "-2.png"}) {
        const QImage image(picture + QLatin1String(tail));
        REQUIRE_FALSE(image.isNull());
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                REQUIRE(color.hslSaturation() == 0);
                dark += color.lightness() < 100 ? 1 : 0;
            }
        }
        CHECK(dark > 200);
        // Nothing runs over the edge: the outermost lines are white.
        for (int y = 0; y < image.height(); ++y)
            REQUIRE(image.pixelColor(image.width() - 2, y) == QColor(Qt::white));
    }
}

TEST_CASE("the sheets in Dutch")
{
    QTranslator translator;
    REQUIRE(translator.load(QStringLiteral(":/translations/wizard_nl.qm")));
    QCoreApplication::installTranslator(&translator);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("document.pdf"));
    const auto written = wizard::writeSheets(file, sheetText(), graph::Secret(pass));
    QCoreApplication::removeTranslator(&translator);
    REQUIRE(written);
    CHECK(sheet(file, 1).contains(QStringLiteral("Uw werkaccount")));
    CHECK(sheet(file, 2).contains(QStringLiteral("hoofdletter Karel")));
    CHECK(sheet(file, 2).contains(QStringLiteral("Groep 4")));
}

TEST_CASE("saving asks first, then writes the file that only its owner opens")
{
    test::HandoverWorld world;
    world.made(anna, pass, QStringLiteral("object-1"));
    Shown shown(world);
    shown.click("saveSheets");
    auto *warning = shown.page->findChild<QWidget *>(QStringLiteral("paperWarning"));
    REQUIRE(warning);
    REQUIRE(warning->isVisible());
    SECTION("no")
    {
        QTest::keyClick(warning, Qt::Key_Escape);
        REQUIRE(test::eventually([&] { return !shown.page->findChild<QWidget *>(QStringLiteral("paperWarning")); }));
        CHECK_FALSE(shown.page->findChild<QFileDialog *>());
        CHECK(paperNotice(shown).isEmpty());
    }
    SECTION("yes")
    {
        const QString file = world.folder.filePath(QStringLiteral("document.pdf"));
        answer(shown, "paperWarningYes");
        saveTo(shown, file);
        REQUIRE(test::eventually([&] { return paperNotice(shown).startsWith(QStringLiteral("Saved")); }));
        checkSheets(file);
        CHECK_FALSE(shown.password()->shown()); // saving needs no showing
    }
    SECTION("where nothing can be written it is said, and what was there stays")
    {
        answer(shown, "paperWarningYes");
        saveTo(shown, world.folder.filePath(QStringLiteral("no-such-folder/document.pdf")));
        REQUIRE(test::eventually([&] { return paperNotice(shown).contains(QStringLiteral("could not be written")); }));
        CHECK(test::await(world.ledger->password(1)));
    }
    SECTION("not for another person than the question was about")
    {
        const qint64 second =
            world.made(QStringLiteral("bo@contoso.com"), "Other-Password-9", QStringLiteral("object-2"));
        const QString file = world.folder.filePath(QStringLiteral("document.pdf"));
        answer(shown, "paperWarningYes");
        REQUIRE(test::eventually([&] { return shown.page->findChild<QFileDialog *>() != nullptr; }));
        shown.controller.show(second);
        REQUIRE(
            test::eventually([&] { return shown.controller.current() && shown.controller.current()->id == second; }));
        saveTo(shown, file);
        REQUIRE(test::await(world.ledger->password(second)));
        CHECK_FALSE(QFile::exists(file));
    }
}

TEST_CASE("no printer: said in words, and a file is offered")
{
    test::HandoverWorld world;
    world.made(anna, pass, QStringLiteral("object-1"));
    Shown shown(world);
    paper(shown).setPrinterLook([] { return false; });
    shown.click("printSheets");
    REQUIRE(test::eventually([&] { return paperNotice(shown).contains(QStringLiteral("no printer")); }));
    CHECK_FALSE(shown.page->findChild<QWidget *>(QStringLiteral("paperWarning")));
    auto *instead = shown.find<Notice>("paperNotice")->findChild<QPushButton *>(QStringLiteral("noticeAction"));
    REQUIRE(instead);
    QTest::mouseClick(instead, Qt::LeftButton);
    answer(shown, "paperWarningYes");
    const QString file = world.folder.filePath(QStringLiteral("document.pdf"));
    saveTo(shown, file);
    REQUIRE(test::eventually([&] { return paperNotice(shown).startsWith(QStringLiteral("Saved")); }));
    // How it is handed over is told by what was made; what the admin chose stays.
    CHECK(shown.find<QComboBox>("way")->currentData().toString() == QStringLiteral("paper"));
}

TEST_CASE("the way the admin chose stays when sheets are made as well")
{
    test::HandoverWorld world;
    world.made(anna, pass, QStringLiteral("object-1"));
    Shown shown(world);
    auto *way = shown.find<QComboBox>("way");
    CHECK(way->currentIndex() == -1);
    way->setCurrentIndex(way->findData(QStringLiteral("phone")));
    shown.click("saveSheets");
    answer(shown, "paperWarningYes");
    saveTo(shown, world.folder.filePath(QStringLiteral("document.pdf")));
    REQUIRE(test::eventually([&] { return paperNotice(shown).startsWith(QStringLiteral("Saved")); }));
    CHECK(way->currentData().toString() == QStringLiteral("phone"));
}

TEST_CASE("a print service that does not answer blocks nothing: said after a while, and a file is offered")
{
    test::HandoverWorld world;
    world.made(anna, pass, QStringLiteral("object-1"));
    const auto asked = std::make_shared<std::atomic<int>>(0);
    const auto gate = std::make_shared<QSemaphore>();
    auto shown = std::make_unique<Shown>(world);
    // Not before somebody wants to print: the page is open and nobody was asked.
    const QThread *gui = QThread::currentThread();
    const auto elsewhere = std::make_shared<std::atomic<bool>>(false);
    paper(*shown).setPrinterLook([=] {
        *elsewhere = QThread::currentThread() != gui;
        ++*asked;
        gate->acquire();
        return true;
    });
    CHECK(asked->load() == 0);
    shown->click("printSheets");
    CHECK(paperNotice(*shown).contains(QStringLiteral("Looking for a printer")));
    REQUIRE(test::eventually([&] { return asked->load() == 1; }));
    CHECK(elsewhere->load());
    shown->showPassword(); // the page goes on meanwhile
    shown->click("printSheets"); // once is enough
    SECTION("it never answers")
    {
        world.clock->advance(PaperCopies::patience() + std::chrono::seconds(1));
        REQUIRE(test::eventually([&] { return paperNotice(*shown).contains(QStringLiteral("does not answer")); }));
        // Tried again, the question that is still open is waited for, and none is put beside it.
        shown->click("printSheets");
        CHECK(paperNotice(*shown).contains(QStringLiteral("Looking for a printer")));
        gate->release();
        REQUIRE(test::eventually(
            [&] { return shown->page->findChild<QWidget *>(QStringLiteral("paperWarning")) != nullptr; }));
        CHECK(asked->load() == 1);
    }
    SECTION("a file is chosen meanwhile: the late answer opens no question of its own")
    {
        auto *instead = shown->find<Notice>("paperNotice")->findChild<QPushButton *>(QStringLiteral("noticeAction"));
        REQUIRE(instead);
        QTest::mouseClick(instead, Qt::LeftButton);
        CHECK(shown->page->findChildren<QWidget *>(QStringLiteral("paperWarning")).size() == 1);
        gate->release();
        test::settle();
        CHECK(shown->page->findChildren<QWidget *>(QStringLiteral("paperWarning")).size() == 1);
    }
    SECTION("the page goes first")
    {
        shown.reset();
        gate->release();
        test::settle();
    }
}

TEST_CASE("printing asks first, and prints two sheets under a neutral name")
{
    test::HandoverWorld world;
    world.made(anna, pass, QStringLiteral("object-1"));
    Shown shown(world);
    const QString file = world.folder.filePath(QStringLiteral("spool.pdf"));
    const QString target = GENERATE(as<std::string>(), "spool.pdf", "no-such-folder/spool.pdf") == "spool.pdf"
        ? file
        : world.folder.filePath(QStringLiteral("no-such-folder/spool.pdf"));
    QPrinter *printer = nullptr;
    paper(shown).setPrinterLook([] { return true; });
    paper(shown).setPrinterMaker([&] {
        auto made = std::make_unique<QPrinter>(QPrinter::HighResolution);
        made->setOutputFormat(QPrinter::PdfFormat);
        made->setOutputFileName(target);
        printer = made.get();
        return made;
    });
    shown.click("printSheets");
    REQUIRE(
        test::eventually([&] { return shown.page->findChild<QWidget *>(QStringLiteral("paperWarning")) != nullptr; }));
    answer(shown, "paperWarningYes");
    REQUIRE(test::eventually([&] { return shown.page->findChild<QPrintDialog *>() != nullptr; }));
    auto *dialog = shown.page->findChild<QPrintDialog *>();
    CHECK(printer->docName() == QStringLiteral("Document"));
    CHECK(printer->duplex() == QPrinter::DuplexNone);
    printer->setOutputFileName(target);
    emit dialog->accepted(printer);
    if (target == file) {
        REQUIRE(test::eventually([&] { return paperNotice(shown).contains(QStringLiteral("on their way")); }));
        checkSheets(file);
    } else {
        REQUIRE(test::eventually([&] { return paperNotice(shown).contains(QStringLiteral("did not take")); }));
        CHECK(test::await(world.ledger->password(1)));
    }
    dialog->close();
}
