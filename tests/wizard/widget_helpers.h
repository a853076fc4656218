// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/catch.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

namespace test {

//! The child of that name; the test fails where there is none.
template <class Widget> Widget *child(QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QLatin1String(name));
    INFO(name);
    REQUIRE(found);
    return found;
}

//! A real click, on a button that can be clicked.
inline void click(QWidget &parent, const char *name)
{
    auto *button = child<QAbstractButton>(parent, name);
    INFO(name);
    REQUIRE(button->isVisibleTo(&parent));
    REQUIRE(button->isEnabled());
    // A box is clicked where its mark is: beyond its words there is nothing to hit.
    const bool box = button->inherits("QCheckBox") || button->inherits("QRadioButton");
    QTest::mouseClick(button, Qt::LeftButton, {}, box ? QPoint(8, button->height() / 2) : QPoint());
}

} // namespace test
