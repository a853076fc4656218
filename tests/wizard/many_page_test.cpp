// SPDX-License-Identifier: MIT
// The list of many users by keyboard, on a tenant in memory.
#include "tests/support/page_audit.h"
#include "tests/wizard/create_fixture.h"
#include "tests/wizard/widget_helpers.h"
#include "wizard/many/list_columns.h"
#include "wizard/many/many_controller.h"
#include "wizard/many/many_grid.h"
#include "wizard/many/many_page.h"
#include "wizard/many/many_words.h"
#include "wizard/widgets/notice.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTranslator>
#include <QUrl>

using wizard::ManyField;

namespace {

class ManyBench : public test::CreateFixture {
public:
    ManyBench()
        : controller(environment, book, journey, signIns)
    {
    }
    //! The page in a window, somebody signed in, the tenant read.
    wizard::ManyPage &show()
    {
        signIn();
        page = std::make_unique<wizard::ManyPage>(controller);
        page->resize(900, 520);
        page->show();
        controller.watch(true);
        REQUIRE(test::eventually([&] { return !controller.domains().empty(); }));
        return *page;
    }
    wizard::ManyGrid &grid() { return *test::child<wizard::ManyGrid>(*page, "manyGrid"); }
    void open(const char *text)
    {
        controller.openText(QString::fromUtf8(text));
        REQUIRE(test::eventually([&] { return !controller.reading() && !controller.checking(); }));
    }
    //! The cell at hand: row from 0, by field.
    void go(int row, ManyField field)
    {
        auto *model = qobject_cast<wizard::ManyListModel *>(grid().model());
        grid().setFocus();
        grid().setCurrentIndex(model->index(row, model->columnOf(field)));
    }
    void key(Qt::Key which, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(&grid(), which, with); }
    void type(const char *text)
    {
        key(Qt::Key_F2);
        auto *editor = grid().findChild<QLineEdit *>();
        REQUIRE(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QString::fromUtf8(text));
        QTest::keyClick(editor, Qt::Key_Return);
        test::settle(); // an editor hands its text over a moment later
    }
    std::string text(int row, ManyField field) { return controller.list().text(row, field).toStdString(); }
    std::string upn(int row) { return controller.list().upn(row).toStdString(); }
    std::string summary() { return test::child<QLabel>(*page, "summary")->text().toStdString(); }

    wizard::ManyController controller;
    std::unique_ptr<wizard::ManyPage> page;
};

constexpr char twoPeople[] = "Name\nAdele Vance\nAlex Wilber\n";

} // namespace

TEST_CASE("an empty list says what may come in, and nothing may go on")
{
    ManyBench bench;
    wizard::ManyPage &page = bench.show();
    CHECK(test::child<QLabel>(page, "emptyText")->text().contains(QStringLiteral("Passwords never come from a file")));
    CHECK_FALSE(page.isComplete());
    CHECK(page.wouldBeLost().isEmpty());
    CHECK(test::namelessWidgets(page) == QStringList());
    CHECK(test::doubledMnemonics(page) == QStringList());
}

TEST_CASE("a list is pasted, and its rows are ready")
{
    ManyBench bench;
    wizard::ManyPage &page = bench.show();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(twoPeople));
    test::click(page, "pasteFirst");
    REQUIRE(test::eventually([&] { return page.isComplete(); }));
    CHECK(bench.upn(0) == "adele.vance@contoso.com");
    CHECK_THAT(bench.summary(), Catch::Matchers::StartsWith("2 ready"));
    CHECK_FALSE(page.wouldBeLost().isEmpty());
    CHECK(test::namelessWidgets(page) == QStringList());
    CHECK(test::doubledMnemonics(page) == QStringList());
    // One of contoso.com and one of nobody.
    bench.go(1, ManyField::Address);
    bench.type("alex@nowhere.example");
    CHECK_THAT(bench.summary(), Catch::Matchers::StartsWith("1 ready, 1 with problems"));
    CHECK(page.isComplete());
}

TEST_CASE("by keyboard: a cell is typed, filled down, taken back and done again")
{
    ManyBench bench;
    bench.show();
    bench.open("Name,Department\nAdele Vance,\nAlex Wilber,\nMegan Bowen,\n");
    wizard::ManyListModel &model = *qobject_cast<wizard::ManyListModel *>(bench.grid().model());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.showAllFields(true);
    bench.go(0, ManyField::Department);
    bench.type("Sales");
    CHECK(bench.text(0, ManyField::Department) == "Sales");
    // The row below, as in a spreadsheet; the window's default button is not meant.
    bench.go(0, ManyField::Department);
    bench.key(Qt::Key_Return);
    CHECK(bench.grid().currentIndex().row() == 1);

    bench.go(0, ManyField::Department);
    bench.key(Qt::Key_Down, Qt::ShiftModifier);
    bench.key(Qt::Key_Down, Qt::ShiftModifier);
    bench.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(bench.text(2, ManyField::Department) == "Sales");
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.text(2, ManyField::Department).empty());
    CHECK(bench.text(0, ManyField::Department) == "Sales");
    bench.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(bench.text(2, ManyField::Department) == "Sales");

    bench.go(1, ManyField::Department);
    bench.key(Qt::Key_Delete);
    CHECK(bench.text(1, ManyField::Department).empty());
    bench.key(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(bench.controller.list().size() == 2);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.controller.list().size() == 3);
    CHECK(bench.text(1, ManyField::DisplayName) == "Alex Wilber");
    // All the way back: the list itself was opened.
    for (int i = 0; i < 10; ++i)
        bench.controller.undo();
    CHECK(bench.controller.empty());
    bench.controller.redo();
    CHECK(bench.controller.list().size() == 3);
}

TEST_CASE("a block is pasted over cells, and further rows are added for it")
{
    ManyBench bench;
    bench.show();
    bench.open(twoPeople);
    QGuiApplication::clipboard()->setText(QStringLiteral("Lee\tGu\nPatti\tFernandez\n"));
    bench.go(1, ManyField::GivenName);
    bench.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(bench.controller.list().size() == 3);
    CHECK(bench.text(1, ManyField::DisplayName) == "Lee Gu");
    CHECK(bench.upn(1) == "lee.gu@contoso.com");
    CHECK(bench.text(2, ManyField::DisplayName) == "Patti Fernandez");

    bench.go(0, ManyField::GivenName);
    bench.key(Qt::Key_Right, Qt::ShiftModifier);
    bench.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == QLatin1String("Adele\tVance\n"));
}

TEST_CASE("only problems: what is put right stays until it is asked again")
{
    ManyBench bench;
    wizard::ManyPage &page = bench.show();
    bench.open(
        "Name,Email\nAdele Vance,adele@contoso.com\nAlex Wilber,alex@nowhere.example\nMegan Bowen,a b@contoso.com\n");
    QAbstractItemModel &model = *bench.grid().model();
    CHECK(model.rowCount() == 3);
    test::click(page, "onlyProblems");
    REQUIRE(model.rowCount() == 2);
    CHECK(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toInt() == 2); // numbered as in the list
    bench.go(0, ManyField::Address);
    const QString said = bench.grid().currentIndex().data(Qt::AccessibleTextRole).toString();
    CHECK(said.contains(QStringLiteral("not a verified one")));
    CHECK(bench.grid().currentIndex().data(Qt::ToolTipRole).toString().contains(QStringLiteral("empty the cell")));
    bench.key(Qt::Key_Delete);
    CHECK(bench.upn(1) == "alex.wilber@contoso.com");
    CHECK(model.rowCount() == 2);
    test::click(page, "onlyProblems");
    test::click(page, "onlyProblems");
    CHECK(model.rowCount() == 1);
}

TEST_CASE("addresses of users and of deleted ones are avoided, and said where they were given")
{
    ManyBench bench;
    bench.tenant->users.push_back({QStringLiteral("1"), QStringLiteral("adele.vance@contoso.com"),
        QStringLiteral("Adele the First"), bench.tenant->now(), {}});
    bench.tenant->deleted.push_back(
        {QStringLiteral("2"), QStringLiteral("0123456789abcdef0123456789abcdefalex.wilber@contoso.com"),
            QStringLiteral("Alex Gone"), bench.tenant->now(), bench.tenant->now()});
    bench.show();
    bench.open("Name,Email\nAdele Vance,\nAlex Wilber,\nSomebody,adele.vance@contoso.com\n");
    REQUIRE(test::eventually([&] { return bench.controller.list().problemCount() == 1; }));
    CHECK(bench.upn(0) == "adele.vance2@contoso.com");
    CHECK(bench.upn(1) == "alex.wilber2@contoso.com");
    bench.go(2, ManyField::Address);
    CHECK(bench.grid().currentIndex().data(Qt::ToolTipRole).toString().contains(QStringLiteral("Adele the First")));
}

TEST_CASE("a look-up that fails is said, keeps the list, and can be tried again")
{
    ManyBench bench;
    wizard::ManyPage &page = bench.show();
    bench.tenant->reading = graph::Error(graph::Fault::Offline);
    bench.open(twoPeople);
    auto *notice = test::child<wizard::Notice>(page, "lookProblem");
    REQUIRE(test::eventually([&] { return notice->isVisible(); }));
    CHECK(bench.controller.list().size() == 2);
    bench.tenant->reading.reset();
    emit notice->actionTriggered();
    REQUIRE(test::eventually([&] { return !notice->isVisible() && !bench.controller.checking(); }));
}

TEST_CASE("a file that is no list leaves the list as it was, and the reason is on the page")
{
    ManyBench bench;
    wizard::ManyPage &page = bench.show();
    bench.open(twoPeople);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("people.xlsx"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("PK\3\4 and more");
    file.close();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &drop);
    auto *fault = test::child<wizard::Notice>(page, "listFault");
    REQUIRE(test::eventually([&] { return fault->isVisible(); }));
    CHECK(fault->title().contains(QStringLiteral("people.xlsx")));
    CHECK(fault->text().contains(QStringLiteral("CSV")));
    CHECK(bench.controller.list().size() == 2);
}

TEST_CASE("a column without a use is given one, and can be taken back")
{
    ManyBench bench;
    bench.show();
    bench.open("Name,Nickname\nAdele Vance,Buyer\n");
    REQUIRE(bench.controller.list().extras() == QStringList{QStringLiteral("Nickname")});
    bench.controller.useColumn(0, ManyField::JobTitle);
    CHECK(bench.text(0, ManyField::JobTitle) == "Buyer");
    bench.controller.undo();
    CHECK(bench.text(0, ManyField::JobTitle).empty());
    CHECK(bench.controller.list().extraText(0, 0) == QLatin1String("Buyer"));
}

TEST_CASE("the list is sorted as people read, and back")
{
    ManyBench bench;
    bench.show();
    bench.open("Name\nZoë Zander\nÉloïse Dupont\nadele vance\n");
    bench.controller.sort(ManyField::DisplayName, Qt::AscendingOrder);
    CHECK(bench.text(0, ManyField::DisplayName) == "adele vance");
    CHECK(bench.text(1, ManyField::DisplayName) == "Éloïse Dupont");
    bench.controller.undo();
    CHECK(bench.text(0, ManyField::DisplayName) == "Zoë Zander");
}

TEST_CASE("the empty template is read back with every column, and so are its headings without their keys")
{
    for (const QString &language : QStringList{QStringLiteral("en"), QStringLiteral("nl"), QStringLiteral("de"),
             QStringLiteral("fr"), QStringLiteral("es")}) {
        CAPTURE(language.toStdString());
        QTranslator translator;
        REQUIRE(translator.load(QStringLiteral(":/translations/wizard_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&translator);
        const QByteArray file = wizard::ManyWords::emptyTemplate() + "Adele Vance\r\n";
        QStringList names;
        for (ManyField field : wizard::manyFields())
            names.append(wizard::ManyWords::field(field));
        QCoreApplication::removeTranslator(&translator);

        const wizard::ReadList read = wizard::readList(file);
        REQUIRE_FALSE(read.fault);
        REQUIRE(read.uses.size() == wizard::manyFieldCount);
        const std::optional<std::vector<wizard::ColumnUse>> bare = wizard::columnUses(names);
        REQUIRE(bare);
        for (ManyField field : wizard::manyFields()) {
            const auto at = static_cast<std::size_t>(field);
            CAPTURE(names.at(static_cast<qsizetype>(at)).toStdString());
            CHECK(read.uses[at] == wizard::ColumnUse(field));
            CHECK((*bare)[at] == wizard::ColumnUse(field));
        }
    }
}

TEST_CASE("a long list is read and changed beside the window, and closing it in the middle harms nothing")
{
    auto bench = std::make_unique<ManyBench>();
    bench->show();
    QString text = QStringLiteral("Name\n");
    for (int i = 0; i < 3000; ++i)
        text += QStringLiteral("Person Number%1\n").arg(i);
    bench->controller.openText(text);
    REQUIRE(test::eventually([&] { return bench->controller.list().size() == 3000 && !bench->controller.checking(); }));
    CHECK(bench->upn(2999) == "person.number2999@contoso.com");
    bench->controller.sort(ManyField::DisplayName, Qt::DescendingOrder);
    REQUIRE(test::eventually([&] { return bench->text(0, ManyField::DisplayName) == "Person Number2999"; }));
    bench->controller.openText(text);
    bench->controller.setPattern(wizard::AddressPattern::InitialLast);
    bench.reset();

    ManyBench other;
    other.show();
    other.controller.openText(text);
    other.controller.cancelReading();
    CHECK_FALSE(other.controller.reading());
    CHECK(other.controller.empty());
}
