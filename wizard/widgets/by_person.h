// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QAbstractButton;
class QButtonGroup;
class QLineEdit;
class QObject;

namespace wizard {

//! What a person does to a control, by mouse, keyboard or assistive technology. Qt's own signals for it are silent for
//! the last: a screen reader or a voice ticks a box by QAbstractButton::toggle() and writes by QLineEdit::setText(), of
//! which neither clicked() nor textEdited() tells. Of what a page draws itself, by the functions below, nothing is
//! told.
void onTicked(QAbstractButton *box, QObject *context, std::function<void(bool)> act);
void onChosen(QButtonGroup *group, QObject *context, std::function<void(int)> act);
void onWritten(QLineEdit *field, QObject *context, std::function<void(const QString &)> act);

void drawTicked(QAbstractButton *box, bool on);
//! Leaves the cursor where it is while the text is the same.
void drawWritten(QLineEdit *field, const QString &text);

} // namespace wizard
