// SPDX-License-Identifier: MIT
#include "wizard/password/password_words.h"

#include <QCoreApplication>

#include <cmath>

namespace wizard {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("wizard::PasswordWords", text);
}

//! How long half of all tries take, which is when the right one is met on average.
QString timeText(double years)
{
    if (years < 1.0 / 365)
        return said(QT_TRANSLATE_NOOP("wizard::PasswordWords", "less than a day"));
    if (years < 1)
        return said(QT_TRANSLATE_NOOP("wizard::PasswordWords", "less than a year"));
    if (years < 1000)
        return said(QT_TRANSLATE_NOOP("wizard::PasswordWords", "years"));
    if (years < 1e6)
        return said(QT_TRANSLATE_NOOP("wizard::PasswordWords", "thousands of years"));
    if (years < 1e9)
        return said(QT_TRANSLATE_NOOP("wizard::PasswordWords", "millions of years"));
    return said(QT_TRANSLATE_NOOP("wizard::PasswordWords", "billions of years"));
}

QString gradeText(double bits)
{
    if (bits < 40)
        return said(QT_TRANSLATE_NOOP("wizard::PasswordWords", "Weak"));
    if (bits < 60)
        return said(QT_TRANSLATE_NOOP("wizard::PasswordWords", "Fair"));
    if (bits < 80)
        return said(QT_TRANSLATE_NOOP("wizard::PasswordWords", "Strong"));
    return said(QT_TRANSLATE_NOOP("wizard::PasswordWords", "Very strong"));
}

} // namespace

QString styleName(PasswordGenerator::Style style)
{
    if (style == PasswordGenerator::Style::Passphrase)
        return said(QT_TRANSLATE_NOOP("wizard::PasswordWords", "Five words, easy to read out (English)"));
    return said(QT_TRANSLATE_NOOP("wizard::PasswordWords", "Sixteen characters, short to type"));
}

QString strengthText(double bits)
{
    const double years = std::exp2(bits - 1) / 1e6 / (365.25 * 24 * 3600);
    //: %1 is a grade such as "Very strong", %2 a time such as "millions of years".
    return said(QT_TRANSLATE_NOOP("wizard::PasswordWords", "%1: at a million guesses a second it holds for %2."))
        .arg(gradeText(bits), timeText(years));
}

} // namespace wizard
