// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

#include <utility>

namespace wizard {

//! Hears what is entered, however: by keys, pasted, or by a program that enters it for the person (dictation, a screen
//! reader, a keyboard on the screen), which sets the text as a whole. QLineEdit::textEdited knows nothing of the last.
template <class Receiver, class Slot> void onEntered(QLineEdit *field, Receiver *receiver, Slot &&slot)
{
    QObject::connect(field, &QLineEdit::textChanged, receiver, std::forward<Slot>(slot));
}

//! Shows a text that nobody entered: onEntered() does not hear it. The cursor stays where the text is the same.
void put(QLineEdit *field, const QString &text);

} // namespace wizard
