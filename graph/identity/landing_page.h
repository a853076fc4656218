// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace graph {

//! What the browser shows after the sign-in. The words come from whoever begins the sign-in: this layer has none.
class LandingPage {
public:
    QString language = QStringLiteral("en"); //!< BCP 47, for screen readers
    QString title;
    QString received; //!< the answer arrived; go back to the program
    QString refused; //!< the sign-in was cancelled or refused; go back to the program
    QString stray; //!< this answer belongs to another attempt

    enum class Kind { Received, Refused, Stray };
    //! A whole HTML document, escaped, without scripts and links to anywhere.
    QByteArray html(Kind kind) const;
};

} // namespace graph
