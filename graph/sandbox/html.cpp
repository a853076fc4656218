// SPDX-License-Identifier: MIT
#include "graph/sandbox/html.h"

namespace graph::sandbox::html {

QString text(const QString &raw)
{
    return raw.toHtmlEscaped();
}

QString hidden(const QString &name, const QString &value)
{
    return QStringLiteral("<input type=\"hidden\" name=\"%1\" value=\"%2\">\n").arg(text(name), text(value));
}

QString page(const QString &title, const QString &body)
{
    // Not glued with arg(): texts may hold per cent signs.
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                          "<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
        + text(title)
        + QStringLiteral(" - sandbox</title>\n<style>\n"
                         ":root{color-scheme:light dark}\n"
                         "body{font:1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:0 auto;padding:1rem}\n"
                         ".mark{border:2px dashed;border-radius:.5rem;padding:.5rem .75rem;margin-bottom:1.5rem}\n"
                         "h1{font-size:1.4rem}h2{font-size:1rem;margin-bottom:.25rem}\n"
                         "ul.people{list-style:none;padding:0;margin:0}ul.people li{margin:.25rem 0}\n"
                         "button,input[type=text]{font:inherit;padding:.5rem .75rem;min-height:2.75rem}\n"
                         "ul.people button{width:100%;text-align:left}\n"
                         "button small{display:block}\n"
                         ":focus-visible{outline:3px solid;outline-offset:2px}\n"
                         ".row{display:flex;gap:.5rem;flex-wrap:wrap;margin-top:1rem}\n"
                         ".error{border-left:.35rem solid;padding-left:.75rem}\n"
                         "code{overflow-wrap:anywhere}\n"
                         "</style>\n</head>\n<body>\n"
                         "<p class=\"mark\" role=\"note\"><strong>Sandbox.</strong> This is a pretend sign-in on your "
                         "own computer. It is not Microsoft. Never type a real password here; none is asked.</p>\n"
                         "<main>\n")
        + body + QStringLiteral("\n</main>\n</body>\n</html>\n");
}

QString autoPost(const QString &target, const QList<QPair<QString, QString>> &fields)
{
    QString form = QStringLiteral("<h1>Going back to the app</h1>\n<form method=\"post\" action=\"") + text(target)
        + QStringLiteral("\">\n");
    for (const auto &[name, value] : fields)
        form += hidden(name, value);
    form += QStringLiteral("<button>Continue</button>\n</form>\n<script>document.forms[0].submit()</script>\n");
    return page(QStringLiteral("Going back to the app"), form);
}

} // namespace graph::sandbox::html
