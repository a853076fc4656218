// SPDX-License-Identifier: MIT
// What assistive technology does to a control counts as what a hand does; what a page draws counts as nothing.
#include "tests/support/catch.h"

#include "wizard/widgets/by_person.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

namespace {

//! As a voice or a screen reader presses it.
void toggle(QWidget &widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    REQUIRE(interface);
    REQUIRE(interface->actionInterface());
    interface->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
}

} // namespace

TEST_CASE("a box that is ticked by hand, by key or by assistive technology is told once each, a drawn one is not")
{
    QCheckBox box;
    QList<bool> told;
    wizard::onTicked(&box, &box, [&told](bool on) { told.append(on); });
    box.click();
    CHECK(told == QList<bool>{true});
    QTest::keyClick(&box, Qt::Key_Space);
    CHECK(told == QList<bool>{true, false});
    toggle(box);
    CHECK(told == QList<bool>{true, false, true});
    wizard::drawTicked(&box, false);
    CHECK_FALSE(box.isChecked());
    CHECK(told.size() == 3);
}

TEST_CASE("of a choice the chosen one is told, not the one that was left, a drawn choice is not told")
{
    QButtonGroup group;
    QRadioButton first, second;
    group.addButton(&first, 1);
    group.addButton(&second, 2);
    QList<int> told;
    wizard::onChosen(&group, &group, [&told](int id) { told.append(id); });
    wizard::drawTicked(&first, true);
    CHECK(told.isEmpty());
    toggle(second);
    CHECK(told == QList<int>{2});
    first.click();
    CHECK(told == QList<int>{2, 1});
    wizard::drawTicked(&second, true);
    CHECK(second.isChecked());
    CHECK_FALSE(first.isChecked());
    CHECK(told.size() == 2);
}

TEST_CASE("what is typed or written by assistive technology is told, what is drawn is not")
{
    QLineEdit field;
    QStringList told;
    wizard::onWritten(&field, &field, [&told](const QString &text) { told.append(text); });
    QTest::keyClicks(&field, QStringLiteral("ab"));
    CHECK(told == QStringList{QStringLiteral("a"), QStringLiteral("ab")});
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&field);
    REQUIRE(interface);
    interface->setText(QAccessible::Value, QStringLiteral("contoso.com"));
    CHECK(told.last() == QStringLiteral("contoso.com"));
    const qsizetype before = told.size();
    wizard::drawWritten(&field, QStringLiteral("adatum.com"));
    CHECK(field.text() == QStringLiteral("adatum.com"));
    CHECK(told.size() == before);
    field.setCursorPosition(3);
    wizard::drawWritten(&field, QStringLiteral("adatum.com"));
    CHECK(field.cursorPosition() == 3);
}
