// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "tests/unit/list_rules.h"
#include "wizard/create/upn.h"
#include "wizard/many/list_reader.h"
#include "wizard/many/many_checks.h"
#include "wizard/many/many_history.h"
#include "wizard/many/many_words.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

using wizard::ManyField;
using wizard::ManyList;
using wizard::ManyRow;

namespace {

ManyList listOf(const char *csv, wizard::ManyRules rules = test::contosoRules())
{
    const wizard::ReadList read = wizard::readList(QByteArray(csv));
    REQUIRE_FALSE(read.fault);
    ManyList list;
    list.setRows(read.rows);
    list.setExtras(read.extras);
    return ManyList::settled(std::move(list), std::move(rules));
}

std::string upn(const ManyList &list, int row)
{
    return list.upn(row).toStdString();
}

} // namespace

TEST_CASE("a row keeps what it is given, packed and unpacked")
{
    ManyRow row;
    row.line = 70'000;
    row.proposed = false;
    row.uneven = true;
    int number = 0;
    for (ManyField field : wizard::manyFields())
        row.setText(field, QStringLiteral("välue %1").arg(number++) + QString(200, QLatin1Char('x')));
    row.setExtra(0, QStringLiteral("first"));
    row.setExtra(wizard::mostExtraColumns - 1, QStringLiteral("last"));
    const wizard::PackedRow packed = row.packed();
    const ManyRow back(packed);
    for (ManyField field : wizard::manyFields())
        CHECK(back.text(field) == row.text(field));
    CHECK(back.extras() == row.extras());
    CHECK(back.line == 70'000);
    CHECK_FALSE(back.proposed);
    CHECK(back.uneven);
    CHECK(back.packed() == packed);
    CHECK(ManyRow(wizard::PackedRow()).blank());
}

TEST_CASE("a row with a blocked sign-in makes an account that is not enabled")
{
    const ManyList list = listOf("Display name,Block sign in,Job title,Office phone\nAdele Vance,Yes,Buyer,+31\nAlex "
                                 "Wilber,no,,\n");
    const graph::NewUser blocked = list.user(0);
    CHECK_FALSE(blocked.enabled());
    CHECK(blocked.upn() == QLatin1String("adele.vance@contoso.com"));
    CHECK(blocked.properties().at(graph::NewUser::Property::JobTitle) == QLatin1String("Buyer"));
    CHECK(blocked.properties().at(graph::NewUser::Property::BusinessPhone) == QLatin1String("+31"));
    CHECK(list.user(1).enabled());
    CHECK(list.user(1).properties().empty());
}

TEST_CASE("proposed addresses are kept apart from those given, from each other and from the tenant's")
{
    const ManyList list = listOf("Name,Email\nTaken,\nAdele Vance,\nAdele Vance,\nSomebody,adele.vance2@contoso.com\n"
                                 "Gone,\n");
    CHECK(upn(list, 0) == "taken2@contoso.com");
    CHECK(upn(list, 1) == "adele.vance@contoso.com");
    // Given further down, and still it has it.
    CHECK(upn(list, 2) == "adele.vance3@contoso.com");
    CHECK(upn(list, 3) == "adele.vance2@contoso.com");
    CHECK(upn(list, 4) == "gone2@contoso.com");
    CHECK(list.problemCount() == 0);
    CHECK(list.warningCount() == 1); // the same name twice
    CHECK(list.readyRows() == std::vector{0, 1, 2, 3, 4});
}

TEST_CASE("a thousand people of one name get a thousand addresses")
{
    QByteArray csv("Name\n");
    for (int i = 0; i < 1000; ++i)
        csv += "Jan Jansen\n";
    const ManyList list = listOf(csv.constData());
    QSet<QString> seen;
    for (int at = 0; at < list.size(); ++at)
        seen.insert(list.upn(at));
    CHECK(seen.size() == 1000);
    CHECK(upn(list, 999) == "jan.jansen1000@contoso.com");
}

TEST_CASE("addresses follow the name, the pattern and the domain until one is typed")
{
    ManyList list = listOf("Name\nAdele Vance\n");
    wizard::ManyRules rules = test::contosoRules();
    rules.pattern = wizard::AddressPattern::InitialLast;
    rules.domain = QStringLiteral("contoso.onmicrosoft.com");
    list = ManyList::settled(std::move(list), rules);
    CHECK(upn(list, 0) == "avance@contoso.onmicrosoft.com");

    ManyRow row = list.row(0);
    row.edit(ManyField::Surname, QStringLiteral("Vance-Gu"));
    CHECK(row.text(ManyField::DisplayName) == QLatin1String("Adele Vance-Gu"));
    list.setRow(0, row.packed());
    list = ManyList::settled(std::move(list), rules);
    CHECK(upn(list, 0) == "avance-gu@contoso.onmicrosoft.com");

    row = list.row(0);
    row.edit(ManyField::Address, QStringLiteral("boss@contoso.com"));
    row.edit(ManyField::GivenName, QStringLiteral("Bea"));
    list.setRow(0, row.packed());
    list = ManyList::settled(std::move(list), rules);
    CHECK(upn(list, 0) == "boss@contoso.com");
    CHECK(list.text(0, ManyField::DisplayName) == QLatin1String("Bea Vance-Gu"));

    row = list.row(0);
    row.edit(ManyField::Address, QString());
    list.setRow(0, row.packed());
    list = ManyList::settled(std::move(list), rules);
    CHECK(upn(list, 0) == "bvance-gu@contoso.onmicrosoft.com");
}

TEST_CASE("what is let through unasked is never what the rules refuse")
{
    for (int first = 0; first < 128; ++first) {
        for (int second = 0; second < 128; ++second) {
            const QByteArray text{static_cast<char>(first), static_cast<char>(second)};
            const QByteArray inner = "a" + text + "b";
            for (const QByteArray &local : {text, inner}) {
                if (wizard::plainLocalPart({local.constData(), static_cast<std::size_t>(local.size())}))
                    CHECK(wizard::upnProblems(QString::fromLatin1(local), QStringLiteral("contoso.com")).empty());
            }
        }
    }
    CHECK(wizard::plainLocalPart("adele.vance-2_x"));
    CHECK_FALSE(wizard::plainLocalPart(std::string(65, 'a')));
}

TEST_CASE("no word of a password column is taken in")
{
    const QByteArray csv("Name,Temporary password,Email\nAdele Vance,Mark-4711-Mark,adele@contoso.com\n");
    const wizard::ReadList read = wizard::readList(csv);
    REQUIRE(read.rows.size() == 1);
    CHECK_FALSE(read.rows.first().contains("4711"));
    const wizard::ListNote *note = read.note(wizard::ListNote::Kind::PasswordsDropped);
    REQUIRE(note);
    CHECK(note->text == QLatin1String("Temporary password"));
}

TEST_CASE("a list that is too large is refused unread")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(100LL * 1024 * 1024)); // sparse: reading it would be noticed by its zeros
    file.close();
    CHECK(wizard::readListFile(path).fault == wizard::ListFault::TooLarge);
    CHECK(wizard::readListFile(folder.path()).fault == wizard::ListFault::NotReadable);
    CHECK(wizard::readListFile(folder.filePath(QStringLiteral("none.csv"))).fault == wizard::ListFault::NotReadable);

    QByteArray many("Name\n");
    for (int i = 0; i <= wizard::mostListRows; ++i)
        many += "A\n";
    CHECK(wizard::readList(many).fault == wizard::ListFault::TooManyRows);
    many.chop(2);
    CHECK(wizard::readList(many).rows.size() == wizard::mostListRows);
}

TEST_CASE("a reading that is stopped says so, and so does a pasted block keep its empty rows")
{
    std::stop_source stop;
    stop.request_stop();
    CHECK(wizard::readList(QByteArray("Name\nAdele\n"), stop.get_token()).fault == wizard::ListFault::Cancelled);

    const auto cells = wizard::readCells(QStringLiteral("A\tB\n\n\"two\nlines\"\tD\n"));
    REQUIRE(cells.size() == 3);
    CHECK(cells[0] == QStringList{QStringLiteral("A"), QStringLiteral("B")});
    CHECK(cells[1].isEmpty());
    CHECK(cells[2] == QStringList{QStringLiteral("two lines"), QStringLiteral("D")});
}

TEST_CASE("steps go back and forth, cell by cell and whole")
{
    const auto packed = [](const char *name) {
        ManyRow row;
        row.setText(ManyField::DisplayName, QLatin1String(name));
        return row.packed();
    };
    QList<wizard::PackedRow> rows{packed("A"), packed("B")};
    QStringList extras;
    wizard::ManyHistory history;

    wizard::ManyStep cell;
    cell.act = wizard::ManyAct::Edit;
    cell.cells.emplace_back(1, rows[1]);
    rows[1] = packed("C");
    history.push(cell);
    wizard::ManyStep whole;
    whole.act = wizard::ManyAct::DeleteRows;
    whole.whole = true;
    whole.rows = rows;
    rows.removeFirst();
    history.push(whole);

    CHECK(history.nextUndo() == wizard::ManyAct::DeleteRows);
    history.undo(rows, extras);
    CHECK(rows == QList{packed("A"), packed("C")});
    history.undo(rows, extras);
    CHECK(rows == QList{packed("A"), packed("B")});
    CHECK_FALSE(history.canUndo());
    history.redo(rows, extras);
    history.redo(rows, extras);
    CHECK(rows == QList{packed("C")});
    CHECK_FALSE(history.canRedo());
    // A new act forgets what could have been redone.
    history.undo(rows, extras);
    history.push(cell);
    CHECK_FALSE(history.canRedo());
}

TEST_CASE("whatever is wrong with a cell is told with its cure, and names what it is about")
{
    using wizard::ManyFault;
    const ManyList list = listOf("Name,Email\nTaken,taken@contoso.com\nGone,gone@contoso.com\nZ,z\u00fcr@contoso.com\n"
                                 "Dot,a..b@contoso.com\n");
    const auto told = [&](int row, ManyFault fault, ManyField field = ManyField::Address) {
        wizard::ManyFinding finding;
        finding.row = static_cast<quint32>(row);
        finding.field = field;
        finding.fault = fault;
        finding.other = 41;
        return wizard::ManyWords::finding(list, finding);
    };
    QSet<QString> texts;
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(ManyFault::ProposalPartly); ++i) {
        const auto fault = static_cast<ManyFault>(i);
        const QString text = told(0, fault);
        INFO(wizard::manyFaultName(fault).toStdString() << ": " << text.toStdString());
        CHECK(text.size() > 20);
        CHECK_FALSE(text.contains(QLatin1Char('%')));
        CHECK_FALSE(texts.contains(text));
        texts.insert(text);
        CHECK_FALSE(names.contains(wizard::manyFaultName(fault)));
        names.insert(wizard::manyFaultName(fault));
    }
    CHECK(told(0, ManyFault::Taken).startsWith(QStringLiteral("Somebody Else has this address")));
    CHECK(told(1, ManyFault::Deleted).startsWith(QStringLiteral("Somebody Gone, who was deleted")));
    CHECK(told(0, ManyFault::DuplicateAddress).startsWith(QStringLiteral("Row 42 ")));
    CHECK(told(0, ManyFault::DuplicatePerson).startsWith(QStringLiteral("Row 42 ")));
    CHECK(told(2, ManyFault::AddressIllegal).startsWith(QStringLiteral("\u201c\u00fc\u201d cannot be part")));
    CHECK(told(3, ManyFault::AddressIllegal).startsWith(QStringLiteral("This is no sign-in address")));
    CHECK(told(0, ManyFault::TooLong, ManyField::City).contains(QString::number(wizard::longestOf(ManyField::City))));
}

TEST_CASE("why a list is not taken in is told with what to do, and a reading that was stopped needs no words")
{
    using wizard::ListFault;
    for (int i = 0; i < static_cast<int>(ListFault::Cancelled); ++i) {
        INFO(i);
        CHECK_FALSE(wizard::ManyWords::faultTitle(static_cast<ListFault>(i)).isEmpty());
        CHECK_FALSE(wizard::ManyWords::faultCure(static_cast<ListFault>(i)).isEmpty());
    }
    CHECK(wizard::ManyWords::faultTitle(ListFault::Cancelled).isEmpty());
    CHECK(wizard::ManyWords::faultCure(ListFault::Cancelled).isEmpty());
}

TEST_CASE("what was noticed in reading a list is told, with the line it is about")
{
    using Kind = wizard::ListNote::Kind;
    QSet<QString> texts;
    for (int i = 0; i <= static_cast<int>(Kind::Windows1252); ++i) {
        wizard::ListNote note;
        note.kind = static_cast<Kind>(i);
        note.count = 3;
        note.line = 17;
        note.text = QStringLiteral("Initial password");
        const QString text = wizard::ManyWords::note(note);
        INFO(i << ": " << text.toStdString());
        CHECK_FALSE(texts.contains(text));
        texts.insert(text);
        CHECK_FALSE(text.contains(QLatin1Char('%')));
        if (note.kind == Kind::QuoteOpen || note.kind == Kind::UnevenLines)
            CHECK(text.contains(QStringLiteral("17")));
        if (note.kind == Kind::PasswordsDropped || note.kind == Kind::ColumnsUnmatched)
            CHECK(text.contains(note.text));
    }
}

TEST_CASE("every step that can be taken back says which it is")
{
    QSet<QString> texts;
    for (int i = 0; i <= static_cast<int>(wizard::ManyAct::Open); ++i) {
        const auto act = static_cast<wizard::ManyAct>(i);
        CHECK(wizard::ManyWords::undo(act).startsWith(QStringLiteral("Undo ")));
        CHECK(wizard::ManyWords::redo(act).startsWith(QStringLiteral("Redo ")));
        texts.insert(wizard::ManyWords::undo(act));
    }
    CHECK(texts.size() == static_cast<int>(wizard::ManyAct::Open) + 1);
}
