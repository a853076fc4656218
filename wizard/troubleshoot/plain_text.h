// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wizard {

//! The text somebody meant to paste: HTML tags and entities, JSON and URL escapes undone, odd blanks, digits and
//! hyphens made plain. Of very long texts only the beginning and the end are read. Linear in time.
QString plainText(const QString &pasted);

//! The same text with its line breaks taken out, for ids that a mail program has wrapped.
QString withoutLineBreaks(const QString &plain);

//! Lower case without accents, for comparing words of many languages.
QString folded(const QString &text);

} // namespace wizard
