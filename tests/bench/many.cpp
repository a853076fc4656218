// SPDX-License-Identifier: MIT
// A list of 50,000 people: read and checked beside a bare read by the CSV library, the GUI thread's pauses, and memory.
#include "tests/bench/heartbeat.h"
#include "tests/bench/resident.h"
#include "tests/bench/table.h"
#include "tests/unit/list_rules.h"
#include "wizard/handover/bulk_handover.h"
#include "wizard/handover/sheet_job.h"
#include "wizard/many/many_controller.h"
#include "wizard/many/many_page.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <csv.h>

#include <algorithm>
#include <limits>

namespace bench {

namespace {

constexpr int people = 50'000;

//! Entra's template with every column filled, as an export of a personnel system has it.
QByteArray fullList()
{
    QByteArray text(
        "version:v1.0\r\nName [displayName] Required,User name [userPrincipalName] Required,Initial password "
        "[passwordProfile] Required,Block sign in (Yes/No) [accountEnabled] Required,First name [givenName],Last name "
        "[surname],Job title [jobTitle],Department [department],Usage location [usageLocation],Street address "
        "[streetAddress],State or province [state],Country or region [country],Office "
        "[physicalDeliveryOfficeName],City "
        "[city],ZIP or postal code [postalCode],Office phone [telephoneNumber],Mobile phone [mobile]\r\n");
    for (int i = 0; i < people; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "Adele Vance" + number + ",adele.vance" + number + "@contoso.com,,No,Adele,Vance" + number
            + ",Buyer,Purchasing and Logistics,NL,Havenkade " + number + ",Zeeland,Netherlands,2/" + number
            + ",Goes,4461 AA,+31 113 555" + number + ",+31 6 555" + number + "\r\n";
    }
    return text;
}

void noField(void *, std::size_t, void *) { }
void noRecord(int, void *) { }

double bareRead(const QByteArray &text)
{
    return timeOf([&text] {
        csv_parser parser;
        csv_init(&parser, 0);
        csv_parse(&parser, text.constData(), static_cast<std::size_t>(text.size()), &noField, &noRecord, nullptr);
        csv_fini(&parser, &noField, &noRecord, nullptr);
        csv_free(&parser);
    });
}

wizard::ManyList readAndChecked(const QByteArray &text)
{
    wizard::ReadList read = wizard::readList(text);
    wizard::ManyList list;
    list.setRows(std::move(read.rows));
    return wizard::ManyList::settled(std::move(list), test::contosoRules());
}

//! The wizard's inner parts without a network.
class Rig {
public:
    wizard::Environment environment{machine(),
        wizard::World(false, graph::Cloud::Global, graph::ClientId(), {graph::endpointsOf(graph::Cloud::Global)})};
    wizard::AccountBook book;
    wizard::Journey journey;
    wizard::SignInController signIn{environment, book, journey};
    wizard::ManyController controller{environment, book, journey, signIn};

    static wizard::Machine machine()
    {
        wizard::Machine machine;
        machine.clock = std::make_shared<graph::SystemClock>();
        machine.random = std::make_shared<graph::SystemRandom>();
        return machine;
    }
};

} // namespace

double manyMemory()
{
    Rig rig;
    wizard::ManyPage page(rig.controller);
    page.resize(900, 520);
    page.show();
    QApplication::processEvents();
    const double before = residentMiB();
    const QString text = QString::fromUtf8(fullList());
    const double source = residentMiB() - before;
    rig.controller.openText(text);
    longestPause([&rig] { return rig.controller.list().size() == people && !rig.controller.checking(); });
    return residentMiB() - before - source;
}

void manyRows(Table &table)
{
    const QByteArray text = fullList();
    // In turns, so that what else the machine does meets both.
    double bare = std::numeric_limits<double>::infinity();
    double read = bare;
    int ready = 0;
    for (int turn = 0; turn < 9; ++turn) {
        bare = std::min(bare, bareRead(text));
        read = std::min(read, timeOf([&] { ready = readAndChecked(text).readyCount(); }));
    }
    if (ready != people)
        return table.fail(QStringLiteral("50,000 people read and checked"), QStringLiteral("%1 are ready").arg(ready));
    table.add({QStringLiteral("50,000 people read and checked"), read / bare, 3, QStringLiteral("x"),
        QStringLiteral("bare read by libcsv: %1 ms").arg(bare, 0, 'f', 1)});

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("people.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return table.fail(
            QStringLiteral("pauses while 50,000 people are read"), QStringLiteral("no room for the file"));
    file.close();
    Rig rig;
    wizard::ManyPage page(rig.controller);
    page.resize(900, 520);
    page.show();
    rig.controller.addRow(); // what is shown the first time is no part of this
    QApplication::processEvents();
    double pause = longestPause([n = 0]() mutable { return ++n > 50; });
    rig.controller.openFile(path);
    pause = longestPause([&rig] { return rig.controller.list().size() == people && !rig.controller.checking(); });
    table.add(
        {QStringLiteral("longest pause while 50,000 people are read and shown"), pause, 16, QStringLiteral("ms"), {}});
    rig.controller.sort(wizard::ManyField::Surname, Qt::DescendingOrder);
    const double sorting = longestPause([&rig] { return !rig.controller.checking(); });
    table.add({QStringLiteral("longest pause while they are sorted"), sorting, 16, QStringLiteral("ms"), {}});
    rig.controller.setCell(10, wizard::ManyField::Surname, QStringLiteral("Gu"));
    const double editing = longestPause([&rig] { return !rig.controller.checking(); });
    table.add({QStringLiteral("longest pause while one is edited and all are checked"), editing, 16,
        QStringLiteral("ms"), {}});
    table.add({QStringLiteral("memory of 50,000 people over an empty list"),
        inNewProcess(QStringLiteral("many-memory")), 40, QStringLiteral("MiB"), {}});

    wizard::SheetPairs sheets;
    for (int i = 0; i < wizard::BulkHandover::mostAtOnce(); ++i) {
        wizard::SheetText one;
        one.person = QStringLiteral("Adele Vance");
        one.address = QStringLiteral("adele.vance@contoso.com");
        one.reference = QString::number(i);
        sheets.emplace_back(
            std::move(one), std::make_shared<const graph::Secret>(std::string_view("Kx7-mWq+Rt4=vbDn")));
    }
    wizard::SheetJob job(folder.filePath(QStringLiteral("document.pdf")), std::move(sheets));
    bool drawn = false;
    QObject::connect(&job, &wizard::SheetJob::ended, [&drawn](bool whole) { drawn = whole; });
    job.start();
    const double drawing = longestPause([&drawn] { return drawn; });
    table.add({QStringLiteral("longest pause while the sheets of 2,000 people are drawn"), drawing, 16,
        QStringLiteral("ms"), {}});
}

} // namespace bench
