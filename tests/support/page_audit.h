// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace test {

//! What is wrong with a shown window for people who read other languages, need large letters, cannot see it or have no
//! mouse; empty for nothing. All of them look at what is visible now, at the window's present size.

//! The letters that two visible things of a window answer to, with the texts.
QStringList doubledMnemonics(const QWidget &window);

//! Visible widgets one can act on that a screen reader has no name for, or that have no object name.
QStringList namelessWidgets(const QWidget &window);

//! Visible widgets one can act on that Tab does not reach. Of radio buttons in a group one is enough: arrows move on.
QStringList unreachable(QWidget &window);

//! Visible texts that are cut off: labels, buttons, boxes, tabs, combo boxes, hints in fields. A tip with the whole
//! text makes up for a field's narrowness, not for a label's.
QStringList clipped(const QWidget &window);

//! Widgets that reach out of what holds them, or lie on one another. What a scroll area holds may be as long as it
//! likes, but not wider than the area.
QStringList misplaced(const QWidget &window);

//! Things to press or fill in of less than 24 by 24 (WCAG 2.2, 2.5.8).
QStringList smallTargets(const QWidget &window);

//! Texts below 4.5:1 and pictures below 3:1, measured in the pixels of the window as it is drawn. What is disabled is
//! left out, as WCAG does.
QStringList faint(QWidget &window);

} // namespace test
