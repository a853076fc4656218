// SPDX-License-Identifier: MIT
#include "graph/sandbox/sign_in_pages.h"

#include "graph/directory/role.h"
#include "graph/sandbox/consent.h"
#include "graph/sandbox/html.h"
#include "graph/sandbox/permissions.h"

namespace graph::sandbox::pages {

namespace {

constexpr int listed = 20; //!< people of one company offered as buttons; the rest type their address

QString describe(const Company &company, const Person &person)
{
    if (!person.enabled)
        return QStringLiteral("sign-in blocked");
    if (person.guest)
        return QStringLiteral("guest");
    if (person.hasRole(role::globalAdministrator))
        return QStringLiteral("Global Administrator");
    if (person.hasRole(role::userAdministrator))
        return QStringLiteral("User Administrator");
    if (!person.roles.isEmpty())
        return QStringLiteral("administrator with few rights");
    const DomainEntry *entry = company.domain(domainPart(person.upn));
    return entry && entry->federated ? QStringLiteral("user, federated") : QStringLiteral("user");
}

QString form(const QString &self, const QString &step)
{
    return QStringLiteral("<form method=\"post\" action=\"") + html::text(self) + QStringLiteral("\">\n")
        + html::hidden(QStringLiteral("sandbox_step"), step);
}

QString person(const Company &company, const Person &who, bool hinted)
{
    // A guest signs in with the address of the home company.
    const QString upn = who.homeUpn.isEmpty() ? who.upn : who.homeUpn;
    return QStringLiteral("<li><button name=\"user\" value=\"") + html::text(upn)
        + (hinted ? QStringLiteral("\" autofocus>") : QStringLiteral("\">")) + html::text(who.displayName)
        + QStringLiteral("<small>") + html::text(upn) + QStringLiteral(", ") + html::text(describe(company, who))
        + QStringLiteral("</small></button></li>\n");
}

QString people(const Company &company, const QString &loginHint)
{
    QString list =
        QStringLiteral("<h2>") + html::text(company.displayName) + QStringLiteral("</h2>\n<ul class=\"people\">\n");
    const Person *hinted = company.byUpn(loginHint);
    if (hinted)
        list += person(company, *hinted, true);
    int shown = 0;
    for (const auto &[serial, who] : company.people()) {
        if (who.get() == hinted)
            continue;
        if (++shown > listed)
            break;
        list += person(company, *who, false);
    }
    return list + QStringLiteral("</ul>\n");
}

QString permissionList(const QStringList &names)
{
    QString list = QStringLiteral("<ul>\n");
    for (const QString &name : names) {
        const Permission *permission = permissionNamed(name);
        list += QStringLiteral("<li>") + html::text(permission ? QString::fromLatin1(permission->words) : name)
            + QStringLiteral(" <code>(") + html::text(name) + QStringLiteral(")</code></li>\n");
    }
    return list + QStringLiteral("</ul>\n");
}

QString decision()
{
    return QStringLiteral("<div class=\"row\"><button name=\"decision\" value=\"accept\">Accept</button>\n"
                          "<button name=\"decision\" value=\"decline\">Decline</button></div>\n</form>\n");
}

} // namespace

QString accounts(
    const Context &context, const TenantRef &tenant, Cloud host, const QString &self, const QString &loginHint)
{
    QString body = QStringLiteral("<h1>Pick an account</h1>\n") + form(self, QStringLiteral("account"));
    if (tenant.company) {
        body += people(*tenant.company, loginHint);
    } else {
        for (const auto &company : context.world.companies()) {
            if (Context::sameLogin(company->cloud, host))
                body += people(*company, loginHint);
        }
    }
    body += QStringLiteral("<h2><label for=\"other\">Another address</label></h2>\n"
                           "<div class=\"row\"><input type=\"text\" id=\"other\" name=\"other\" autocomplete=\"off\">\n"
                           "<button name=\"action\" value=\"other\">Sign in</button>\n"
                           "<button name=\"action\" value=\"cancel\">Cancel</button></div>\n</form>\n");
    return html::page(QStringLiteral("Pick an account"), body);
}

QString accountError(const QString &description, int aadsts, const QString &self)
{
    const QString body = QStringLiteral("<h1>This account cannot sign in</h1>\n<p class=\"error\" role=\"alert\">")
        + html::text(description) + QStringLiteral("</p>\n<p>Error code: <code>") + QString::number(aadsts)
        + QStringLiteral("</code></p>\n") + form(self, QStringLiteral("account"))
        + QStringLiteral("<div class=\"row\"><button>Pick another account</button>\n"
                         "<button name=\"action\" value=\"cancel\">Cancel</button></div>\n</form>\n");
    return html::page(QStringLiteral("This account cannot sign in"), body);
}

QString consent(
    const QString &company, const Person &who, const QString &upn, const QStringList &permissions, const QString &self)
{
    QString body = QStringLiteral("<h1>Permissions requested</h1>\n<p>Signed in as ") + html::text(who.displayName)
        + QStringLiteral(" (") + html::text(upn) + QStringLiteral(") at ") + html::text(company)
        + QStringLiteral(".</p>\n");
    body += permissions.isEmpty() ? QStringLiteral("<p>The app asks to sign you in.</p>\n")
                                  : QStringLiteral("<p>The app asks to:</p>\n") + permissionList(permissions);
    body += form(self, QStringLiteral("consent")) + html::hidden(QStringLiteral("user"), upn);
    if (maySpeakForCompany(who)) {
        body += QStringLiteral("<p><label><input type=\"checkbox\" name=\"organisation\" value=\"yes\"> Consent on "
                               "behalf of your organisation</label></p>\n");
    }
    return html::page(QStringLiteral("Permissions requested"), body + decision());
}

QString adminConsent(const QString &company, const QString &upn, const QStringList &permissions, const QString &self)
{
    const QString body = QStringLiteral("<h1>Permissions for everybody at ") + html::text(company)
        + QStringLiteral("</h1>\n<p>Signed in as ") + html::text(upn)
        + QStringLiteral(". If you accept, the app may do this for every user of the organisation:</p>\n")
        + permissionList(permissions) + form(self, QStringLiteral("consent"))
        + html::hidden(QStringLiteral("user"), upn) + decision();
    return html::page(QStringLiteral("Permissions for everybody"), body);
}

QString adminNeeded(const QString &description, const QStringList &permissions, const QString &self)
{
    const QString body =
        QStringLiteral("<h1>Approval by an administrator needed</h1>\n<p class=\"error\" role=\"alert\">")
        + html::text(description) + QStringLiteral("</p>\n<p>Only an administrator may let the app:</p>\n")
        + permissionList(permissions) + QStringLiteral("<p>Error code: <code>90094</code></p>\n")
        + form(self, QStringLiteral("account"))
        + QStringLiteral("<div class=\"row\"><button>Sign in with another account</button>\n"
                         "<button name=\"action\" value=\"cancel\">Return to the app without granting consent</button>"
                         "</div>\n</form>\n");
    return html::page(QStringLiteral("Approval by an administrator needed"), body);
}

QString deviceCode(const QString &self, const QString &refused)
{
    QString body = QStringLiteral("<h1>Enter the code</h1>\n");
    if (!refused.isEmpty()) {
        body += QStringLiteral("<p class=\"error\" role=\"alert\">That code did not work. Check the code and try "
                               "again. Error code: <code>70018</code></p>\n");
    }
    body += QStringLiteral("<form method=\"post\" action=\"") + html::text(self)
        + QStringLiteral("\">\n<p><label for=\"otc\">The code shown by the app or device</label></p>\n"
                         "<div class=\"row\"><input type=\"text\" id=\"otc\" name=\"otc\" autocomplete=\"off\" "
                         "autofocus>\n<button>Next</button></div>\n</form>\n");
    return html::page(QStringLiteral("Enter the code"), body);
}

QString error(const QString &description, int aadsts)
{
    return message(QStringLiteral("Sorry, but we are having trouble signing you in"),
        description + QStringLiteral("\nError code: ") + QString::number(aadsts));
}

QString message(const QString &title, const QString &words)
{
    const QString body = QStringLiteral("<h1>") + html::text(title) + QStringLiteral("</h1>\n<p>")
        + html::text(words).replace(QLatin1Char('\n'), QStringLiteral("<br>\n")) + QStringLiteral("</p>\n");
    return html::page(title, body);
}

} // namespace graph::sandbox::pages
