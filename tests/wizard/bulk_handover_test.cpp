// SPDX-License-Identifier: MIT
// Several passwords at once: on paper, in a sealed file, and out of it again on another computer.
#include "tests/support/page_audit.h"
#include "tests/wizard/handover_window.h"
#include "wizard/handover/bulk_dialog.h"
#include "wizard/handover/sealed_dialog.h"
#include "wizard/handover/sheet_job.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using graph::Fault;
using wizard::BulkHandover;
using wizard::LedgerEntry;

namespace {

const std::vector<std::pair<QString, std::string_view>> people{{QStringLiteral("anna@contoso.com"), "Kx7-mWq+Rt4=vbDn"},
    {QStringLiteral("bert@contoso.com"), "Zq4-nHk+Wp9=tcFm"}, {QStringLiteral("carl@contoso.com"), "Bd8-rGt+Xm3=hwQk"}};

graph::SharedSecret phrase(std::string_view text = "correct horse battery")
{
    return std::make_shared<const graph::Secret>(text);
}

//! A world where three passwords wait.
class Three : public test::HandoverWorld {
public:
    Three()
    {
        int number = 0;
        for (const auto &[upn, password] : people)
            made(upn, password, QStringLiteral("id-%1").arg(++number));
    }
    std::vector<LedgerEntry> open()
    {
        auto rows = test::await(ledger->open());
        REQUIRE(rows);
        return std::move(rows).value();
    }
};

bool settled(BulkHandover &bulk)
{
    return test::eventually([&] { return !bulk.busy(); }, 30000);
}

std::unique_ptr<BulkHandover> bulkOf(test::HandoverWorld &world)
{
    auto bulk = std::make_unique<BulkHandover>(*world.environment, world.ledger);
    bulk->setCost(wizard::PassphraseStore::Cost::least());
    return bulk;
}

QByteArray contentOf(const QString &file)
{
    QFile from(file);
    REQUIRE(from.open(QIODevice::ReadOnly));
    return from.readAll();
}

} // namespace

TEST_CASE("a sealed file carries passwords to another computer, and opens there with its passphrase only")
{
    Three here;
    const auto bulk = bulkOf(here);
    const QString file = here.folder.filePath(QStringLiteral("document.sealed"));
    bulk->seal(BulkHandover::ready(here.open()), file, phrase());
    REQUIRE(settled(*bulk));
    REQUIRE(bulk->outcome() == BulkHandover::Outcome::Sealed);
    CHECK(bulk->count() == 3);
    CHECK(QFile::permissions(file) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    const QByteArray content = contentOf(file);
    for (const auto &[upn, password] : people) {
        CHECK_FALSE(content.contains(upn.toUtf8()));
        CHECK_FALSE(content.contains(QByteArray(password.data(), qsizetype(password.size()))));
    }
    // Sealing hands nothing over yet.
    CHECK(BulkHandover::ready(here.open()).size() == 3);

    test::HandoverWorld there;
    const auto taking = bulkOf(there);
    const auto fails = [&](const QString &what, const graph::SharedSecret &with, const char *code) {
        taking->take(what, with);
        REQUIRE(settled(*taking));
        REQUIRE(taking->error());
        CHECK(taking->error()->code() == QLatin1String(code));
    };
    fails(file, phrase("correct horse batterY"), "sealed.closed");
    const QString other = there.folder.filePath(QStringLiteral("other"));
    const auto write = [&](const QByteArray &bytes) {
        QFile to(other);
        REQUIRE(to.open(QIODevice::WriteOnly));
        to.write(bytes);
    };
    write("Name,Address\n");
    fails(other, phrase(), "sealed.foreign");
    // A file that asks for a terabyte of memory is not obeyed.
    QByteArray greedy = content;
    greedy.replace("\"memory\":", "\"memory\":9999999");
    write(greedy);
    fails(other, phrase(), "sealed.foreign");
    QByteArray changed = content;
    const qsizetype at = changed.indexOf("\"sealed\":\"") + 40;
    changed[at] = changed.at(at) == 'A' ? 'B' : 'A';
    write(changed);
    fails(other, phrase(), "sealed.closed");
    fails(there.folder.filePath(QStringLiteral("none")), phrase(), "sealed.not-read");
    CHECK(test::await(there.ledger->open()).value().empty());

    taking->take(file, phrase());
    REQUIRE(settled(*taking));
    REQUIRE(taking->outcome() == BulkHandover::Outcome::Taken);
    CHECK(taking->count() == 3);
    const auto rows = test::await(there.ledger->open());
    REQUIRE(rows);
    REQUIRE(BulkHandover::ready(rows.value()).size() == 3);
    for (std::size_t i = 0; i < people.size(); ++i) {
        CHECK(rows.value()[i].upn == people[i].first);
        CHECK(rows.value()[i].userId == QStringLiteral("id-%1").arg(i + 1));
        const auto password = test::await(there.ledger->password(rows.value()[i].id));
        REQUIRE(password);
        CHECK(password.value().reveal() == people[i].second);
    }
    // A second time brings nobody twice, not even one who was handed over meanwhile.
    REQUIRE(test::await(there.ledger->markHandedOver(rows.value()[0].id, QStringLiteral("phone"), {})));
    taking->take(file, phrase());
    REQUIRE(settled(*taking));
    CHECK(taking->count() == 0);
    CHECK(taking->known() == 3);
    CHECK(test::await(there.ledger->open()).value().size() == 2);
}

TEST_CASE("a file that cannot be written, and a short passphrase, seal nothing")
{
    Three here;
    const auto bulk = bulkOf(here);
    bulk->seal(here.open(), here.folder.filePath(QStringLiteral("none/document.sealed")), phrase());
    REQUIRE(settled(*bulk));
    REQUIRE(bulk->error());
    CHECK(bulk->error()->code() == QStringLiteral("sealed.not-written"));
    bulk->seal(here.open(), here.folder.filePath(QStringLiteral("document.sealed")), phrase("short"));
    REQUIRE(settled(*bulk));
    CHECK(bulk->error()->code() == QStringLiteral("passphrase.short"));
    CHECK_FALSE(QFile::exists(here.folder.filePath(QStringLiteral("document.sealed"))));
}

TEST_CASE("several are handed over by keyboard: chosen, saved as sheets, and erased with a receipt each")
{
    Three world;
    test::Shown shown(world);
    const auto bulk = bulkOf(world);
    shown.page->offerSeveral(*bulk);
    auto *several = shown.find<QPushButton>("several");
    REQUIRE(several->isVisible());
    several->setFocus();
    QTest::keyClick(several, Qt::Key_Space);
    auto *dialog = shown.page->findChild<wizard::BulkDialog *>();
    REQUIRE(dialog);
    REQUIRE(test::eventually([&] { return dialog->isVisible(); }));
    CHECK(test::namelessWidgets(*dialog) == QStringList());
    CHECK(test::doubledMnemonics(*dialog) == QStringList());
    const auto count = [&] { return dialog->findChild<QLabel *>(QStringLiteral("bulkCount"))->text().toStdString(); };
    CHECK_THAT(count(), Catch::Matchers::StartsWith("3 "));
    // All but the last.
    auto *list = dialog->findChild<QListView *>(QStringLiteral("bulkList"));
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    CHECK_THAT(count(), Catch::Matchers::StartsWith("2 "));

    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("bulkSave"));
    QTest::keyClick(save, Qt::Key_Space);
    QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("bulkWarningYes")), Qt::Key_Space);
    REQUIRE(test::eventually([&] { return dialog->findChild<QFileDialog *>() != nullptr; }));
    const QString file = world.folder.filePath(QStringLiteral("document.pdf"));
    emit dialog->findChild<QFileDialog *>()->fileSelected(file);
    dialog->findChild<QFileDialog *>()->close();
    REQUIRE(test::eventually([&] { return QFile::exists(file); }));
    // Two sheets each.
    CHECK(contentOf(file).count("/Type /Page\n") == 4);
    auto *notice = dialog->findChild<wizard::Notice *>(QStringLiteral("bulkNotice"));
    CHECK(notice->isVisible());

    // Paper is proposed; who it went to is typed.
    auto *whom = dialog->findChild<QLineEdit *>(QStringLiteral("whom"));
    QTest::keyClicks(whom, QStringLiteral("themselves"));
    QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("markHandedOver")), Qt::Key_Space);
    REQUIRE(test::eventually([&] { return bulk->outcome() == BulkHandover::Outcome::HandedOver; }));
    CHECK(bulk->count() == 2);
    REQUIRE(test::eventually([&] { return list->model()->rowCount() == 1; }));
    const auto receipts = test::await(world.ledger->receipts());
    REQUIRE(receipts);
    REQUIRE(receipts.value().size() == 2);
    CHECK(receipts.value()[0].handedHow == QStringLiteral("paper"));
    CHECK(receipts.value()[0].handedTo == QStringLiteral("themselves"));
    CHECK_FALSE(test::await(world.ledger->password(receipts.value()[0].id)));
    CHECK(world.open().size() == 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    // One alone is handed over on the page itself.
    REQUIRE(test::eventually([&] { return !several->isVisible(); }));
}

TEST_CASE("sheets of many are drawn beside other work, whole or not at all")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("document.pdf"));
    wizard::SheetPairs people;
    for (int i = 0; i < 60; ++i) {
        wizard::SheetText text;
        text.person = text.reference = QString::number(i);
        people.emplace_back(
            std::move(text), std::make_shared<const graph::Secret>(std::string_view("Kx7-mWq+Rt4=vbDn")));
    }
    std::optional<bool> ended;
    const auto note = [&ended](bool whole) { ended = whole; };
    {
        // Given up in the middle: what stands there stays.
        QFile before(file);
        REQUIRE(before.open(QIODevice::WriteOnly));
        before.write("as it was");
        before.close();
        wizard::SheetJob job(file, people);
        job.start();
        QCoreApplication::processEvents();
        CHECK_FALSE(ended);
    }
    CHECK(contentOf(file) == "as it was");
    wizard::SheetJob job(file, people);
    QObject::connect(&job, &wizard::SheetJob::ended, note);
    job.start();
    REQUIRE(test::eventually([&] { return ended.has_value(); }));
    CHECK(*ended);
    CHECK(contentOf(file).count("/Type /Page\n") == 120);
    CHECK(QFile::permissions(file) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));

    ended.reset();
    wizard::SheetJob nowhere(folder.filePath(QStringLiteral("none/document.pdf")), people);
    QObject::connect(&nowhere, &wizard::SheetJob::ended, note);
    nowhere.start();
    REQUIRE(test::eventually([&] { return ended.has_value(); }));
    CHECK_FALSE(*ended);
}

TEST_CASE("a sealed file is saved from the dialog and opened from the page")
{
    Three world;
    test::Shown shown(world);
    const auto bulk = bulkOf(world);
    shown.page->offerSeveral(*bulk);
    shown.click("several");
    auto *dialog = shown.page->findChild<wizard::BulkDialog *>();
    REQUIRE(dialog);
    auto *phraseField = dialog->findChild<QLineEdit *>(QStringLiteral("bulkPassphrase"));
    auto *again = dialog->findChild<QLineEdit *>(QStringLiteral("bulkPassphraseAgain"));
    auto *seal = dialog->findChild<QPushButton *>(QStringLiteral("bulkSeal"));
    auto *notice = dialog->findChild<wizard::Notice *>(QStringLiteral("bulkNotice"));
    QTest::keyClicks(phraseField, QStringLiteral("correct horse battery"));
    QTest::keyClicks(again, QStringLiteral("correct horse"));
    QTest::mouseClick(seal, Qt::LeftButton);
    CHECK_FALSE(dialog->findChild<QFileDialog *>());
    CHECK(notice->isVisible());
    QTest::keyClicks(again, QStringLiteral("correct horse battery"));
    QTest::mouseClick(seal, Qt::LeftButton);
    REQUIRE(test::eventually([&] { return dialog->findChild<QFileDialog *>() != nullptr; }));
    const QString file = world.folder.filePath(QStringLiteral("document.sealed"));
    emit dialog->findChild<QFileDialog *>()->fileSelected(file);
    dialog->findChild<QFileDialog *>()->close();
    CHECK(phraseField->text().isEmpty());
    REQUIRE(settled(*bulk));
    CHECK(bulk->outcome() == BulkHandover::Outcome::Sealed);
    dialog->close();

    test::HandoverWorld there;
    test::Shown second(there);
    const auto taking = bulkOf(there);
    second.page->offerSeveral(*taking);
    second.click("openSealedFile");
    auto *opening = second.page->findChild<wizard::SealedDialog *>();
    REQUIRE(opening);
    REQUIRE(test::eventually([&] { return opening->isVisible(); }));
    CHECK(test::namelessWidgets(*opening) == QStringList());
    CHECK(test::doubledMnemonics(*opening) == QStringList());
    opening->setFile(file);
    auto *field = opening->findChild<QLineEdit *>(QStringLiteral("sealedPassphrase"));
    QTest::keyClicks(field, QStringLiteral("correct horse battery"));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(test::eventually([&] { return taking->outcome() == BulkHandover::Outcome::Taken; }));
    QTest::keyClick(opening, Qt::Key_Escape);
    REQUIRE(test::eventually([&] { return second.controller.entries().size() == 3; }));
    CHECK(second.find("several")->isVisible());
}
