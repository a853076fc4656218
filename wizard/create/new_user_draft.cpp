// SPDX-License-Identifier: MIT
#include "wizard/create/new_user_draft.h"

namespace wizard {

namespace {

bool namesSomebody(const QString &text)
{
    for (char32_t c : text.toUcs4()) {
        if (QChar::isLetterOrNumber(c))
            return true;
    }
    return false;
}

} // namespace

NameFault displayNameFault(const QString &name)
{
    const QString text = name.simplified();
    if (text.isEmpty())
        return NameFault::Empty;
    if (!namesSomebody(text))
        return NameFault::NoLetters;
    return text.size() > 256 ? NameFault::TooLong : NameFault::None;
}

NameFault namePartFault(const QString &name)
{
    const QString text = name.simplified();
    if (text.isEmpty())
        return NameFault::None;
    if (!namesSomebody(text))
        return NameFault::NoLetters;
    return text.size() > 64 ? NameFault::TooLong : NameFault::None;
}

} // namespace wizard
