// SPDX-License-Identifier: MIT
#include "tests/support/await.h"
#include "tests/wizard/widget_helpers.h"
#include "wizard/widgets/confirmation.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using wizard::Confirmation;

namespace {

class Asked {
public:
    Asked()
    {
        over.show();
        ask();
    }
    void ask()
    {
        Confirmation question("gone", Confirmation::Weight::Grave, QStringLiteral("Remove it?"),
            QStringLiteral("Remove <b>Contoso</b> & more?"));
        question.setDetail(QStringLiteral("<img src=x> stays."));
        question.setAnswers(QStringLiteral("Remove"), QStringLiteral("Keep"), true);
        question.ask(&over, [this] { ++times; });
        test::settle();
    }
    QList<QMessageBox *> boxes() const { return over.findChildren<QMessageBox *>(QStringLiteral("gone")); }

    QWidget over;
    int times = 0;
};

} // namespace

TEST_CASE("a confirmation shows names as they are, whatever they look like")
{
    Asked asked;
    REQUIRE(asked.boxes().size() == 1);
    QStringList plain;
    const QList<QLabel *> labels = asked.boxes().front()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->textFormat() == Qt::PlainText)
            plain += label->text();
    }
    CHECK(plain.contains(QStringLiteral("Remove <b>Contoso</b> & more?")));
    CHECK(plain.contains(QStringLiteral("<img src=x> stays.")));
}

TEST_CASE("Enter and Escape on a confirmation change nothing, and yes acts once")
{
    Asked asked;
    asked.ask();
    REQUIRE(asked.boxes().size() == 1);
    QMessageBox *box = asked.boxes().front();
    SECTION("Enter")
    {
        QTest::keyClick(box, Qt::Key_Return);
        test::settle();
        CHECK(asked.times == 0);
    }
    SECTION("Escape")
    {
        QTest::keyClick(box, Qt::Key_Escape);
        test::settle();
        CHECK(asked.times == 0);
    }
    SECTION("yes")
    {
        QTest::mouseClick(box->findChild<QPushButton *>(QStringLiteral("goneYes")), Qt::LeftButton);
        test::settle();
        CHECK(asked.times == 1);
    }
    CHECK(asked.boxes().isEmpty());
}
