// SPDX-License-Identifier: MIT
#include "graph/identity/landing_page.h"

namespace graph {

QByteArray LandingPage::html(Kind kind) const
{
    QString text = received;
    if (kind == Kind::Refused)
        text = refused;
    else if (kind == Kind::Stray)
        text = stray;
    // color-scheme lets the browser draw it light or dark as its owner has it.
    return QStringLiteral("<!doctype html><html lang=\"%1\"><head><meta charset=\"utf-8\">"
                          "<meta name=\"viewport\" content=\"width=device-width\">"
                          "<meta name=\"color-scheme\" content=\"light dark\"><title>%2</title>"
                          "<style>body{font:1.2em system-ui,sans-serif;max-width:36em;margin:15vh auto;padding:0 1em}"
                          "h1{font-size:1.5em}</style></head><body><main><h1>%2</h1><p>%3</p></main></body></html>")
        .arg(language.toHtmlEscaped(), title.toHtmlEscaped(), text.toHtmlEscaped())
        .toUtf8();
}

} // namespace graph
