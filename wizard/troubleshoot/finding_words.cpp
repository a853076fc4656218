// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/finding.h"

#include "wizard/troubleshoot/probes/signed_in_words.h"

#include <QCoreApplication>

namespace wizard {

namespace {

class FindingWords {
    Q_DECLARE_TR_FUNCTIONS(wizard::Finding)
};

QString cloudWords(const QString &name)
{
    if (name == QLatin1String("usgov"))
        return FindingWords::tr("the US Government cloud");
    if (name == QLatin1String("usgov-dod"))
        return FindingWords::tr("the US Department of Defense cloud");
    if (name == QLatin1String("china"))
        return FindingWords::tr("the cloud in China (21Vianet)");
    return FindingWords::tr("the worldwide cloud");
}

QString aboutTheDomain(const Finding &f)
{
    const QString &fact = f.fact();
    if (fact == QLatin1String("shape.company"))
        return FindingWords::tr("%1 has the form of a company's domain.").arg(f.value(0));
    if (fact == QLatin1String("shape.onmicrosoft"))
        return FindingWords::tr("%1 is a name that Microsoft gives to every tenant.").arg(f.value(0));
    if (fact == QLatin1String("shape.consumer"))
        return FindingWords::tr("%1 belongs to a mailbox service for private persons.").arg(f.value(0));
    if (fact == QLatin1String("tenant.found"))
        return FindingWords::tr("Tenant %1 answers for %2 in %3.").arg(f.value(0), f.value(1), cloudWords(f.value(2)));
    if (fact == QLatin1String("tenant.other-cloud"))
        return FindingWords::tr("Tenant %1 answers for %2, but in %3.")
            .arg(f.value(0), f.value(1), cloudWords(f.value(2)));
    if (fact == QLatin1String("tenant.none"))
        return FindingWords::tr("In none of the clouds does a tenant answer for %1.").arg(f.value(0));
    if (fact == QLatin1String("tenant.unknown"))
        return FindingWords::tr("The public sign-in service could not be asked about %1.").arg(f.value(0));
    return {};
}

QString aboutTheRealm(const Finding &f)
{
    const QString &fact = f.fact();
    if (fact == QLatin1String("realm.managed"))
        return FindingWords::tr("Passwords for %1 are checked by Microsoft.").arg(f.value(0));
    if (fact == QLatin1String("realm.federated"))
        return FindingWords::tr("%1 signs in at the company's own page: %2.").arg(f.value(0), f.value(1));
    if (fact == QLatin1String("realm.brand"))
        return FindingWords::tr("The sign-in page shows the name \"%1\".").arg(f.value(0));
    if (fact == QLatin1String("realm.viral"))
        return FindingWords::tr("Probably nobody administers this tenant: it came from people who signed up by "
                                "themselves. This sign is not documented.");
    if (fact == QLatin1String("realm.consumer"))
        return FindingWords::tr("The sign-in service takes %1 for a domain of private accounts.").arg(f.value(0));
    if (fact == QLatin1String("realm.unknown"))
        return FindingWords::tr("The sign-in page knows no way to sign in for %1.").arg(f.value(0));
    if (fact == QLatin1String("realm.failed"))
        return FindingWords::tr("How %1 signs in could not be asked.").arg(f.value(0));
    if (fact == QLatin1String("federation.reachable"))
        return FindingWords::tr("The company's sign-in page at %1 answers, with a valid certificate.").arg(f.value(0));
    if (fact == QLatin1String("federation.unreachable"))
        return FindingWords::tr("The company's sign-in page at %1 cannot be reached from here.").arg(f.value(0));
    if (fact == QLatin1String("federation.certificate"))
        return FindingWords::tr("The certificate of the company's sign-in page at %1 is not valid.").arg(f.value(0));
    if (fact == QLatin1String("federation.expired"))
        return FindingWords::tr("The certificate of the company's sign-in page at %1 ended on %2.")
            .arg(f.value(0), f.value(1));
    if (fact == QLatin1String("federation.expires"))
        return FindingWords::tr("The certificate of the company's sign-in page at %1 ends soon, on %2.")
            .arg(f.value(0), f.value(1));
    return {};
}

QString aboutTheRest(const Finding &f)
{
    const QString &fact = f.fact();
    if (fact == QLatin1String("dns.mail"))
        return FindingWords::tr("Mail for %1 goes to Microsoft 365 (%2): a sign that the company uses it.")
            .arg(f.value(0), f.value(1));
    if (fact == QLatin1String("dns.proof"))
        return FindingWords::tr(
            "The DNS of %1 holds a proof for Microsoft (%2): the domain was added to a tenant once.")
            .arg(f.value(0), f.value(1));
    if (fact == QLatin1String("dns.autodiscover"))
        return FindingWords::tr("Outlook finds its settings for %1 at Microsoft 365.").arg(f.value(0));
    if (fact == QLatin1String("dns.none"))
        return FindingWords::tr("The DNS of %1 shows no sign of Microsoft 365.").arg(f.value(0));
    if (fact == QLatin1String("dns.failed"))
        return FindingWords::tr("The DNS of %1 could not be read.").arg(f.value(0));
    if (fact == QLatin1String("dns.sandbox"))
        return FindingWords::tr("The companies of the sandbox have no DNS, so it was not asked.");
    if (fact == QLatin1String("connection.fine"))
        return FindingWords::tr("Microsoft's sign-in service answers, and this computer's clock is right.");
    if (fact == QLatin1String("connection.clock"))
        //: %1 is a number of minutes, formatted.
        return FindingWords::tr(
            "This computer's clock is wrong by %1 minutes: sign-ins and certificates may be refused.")
            .arg(f.value(0));
    if (fact == QLatin1String("connection.offline"))
        return FindingWords::tr("Microsoft's sign-in service cannot be reached from this computer.");
    if (fact == QLatin1String("connection.tls"))
        return FindingWords::tr("The secure connection to Microsoft is not trusted: the network may inspect it with a "
                                "certificate this computer does not know.");
    if (fact == QLatin1String("connection.inspected"))
        return FindingWords::tr(
            "The network puts a certificate of its own before Microsoft's (%1), which this computer "
            "does not trust.")
            .arg(f.value(0));
    if (fact == QLatin1String("connection.read-along"))
        return FindingWords::tr(
            "The network reads along: the certificate before Microsoft's sign-in service comes from "
            "%1. Sign-ins that check the device may fail because of it.")
            .arg(f.value(0));
    if (fact == QLatin1String("connection.proxy"))
        return FindingWords::tr("The proxy refuses the connection to Microsoft or wants you to sign in to it.");
    if (fact == QLatin1String("signin.same"))
        return FindingWords::tr("You are signed in here to tenant %1, the one that answers for the domain.")
            .arg(f.value(0));
    if (fact == QLatin1String("signin.other"))
        return FindingWords::tr("You are signed in here to tenant %1, but tenant %2 answers for the domain.")
            .arg(f.value(0), f.value(1));
    if (fact == QLatin1String("signin.personal"))
        return FindingWords::tr("The account signed in here is a personal one.");
    return {};
}

} // namespace

QString findingText(const Finding &finding)
{
    for (const auto words : {aboutTheDomain, aboutTheRealm, aboutTheRest, signedInFindingText}) {
        const QString text = words(finding);
        if (!text.isEmpty())
            return text;
    }
    return finding.fact();
}

QString probeName(Probe probe)
{
    if (const QString name = signedInProbeName(probe); !name.isEmpty())
        return name;
    switch (probe) {
    case Probe::Connection:
        return FindingWords::tr("Connection and clock");
    case Probe::Discovery:
        return FindingWords::tr("Public sign-in service");
    case Probe::Realm:
        return FindingWords::tr("Way of signing in");
    case Probe::Dns:
        return FindingWords::tr("DNS of the domain");
    case Probe::FederationHost:
        return FindingWords::tr("Company sign-in page");
    case Probe::SignedIn:
        return FindingWords::tr("Account signed in here");
    default: // the form, and those named above
        break;
    }
    return FindingWords::tr("Form of the domain");
}

QString probeNotice(Probe probe, const QString &domain)
{
    if (const QString notice = signedInProbeNotice(probe); !notice.isEmpty())
        return notice;
    switch (probe) {
    case Probe::Connection:
        return FindingWords::tr("Asks Microsoft's sign-in service for its public document and compares the time.");
    case Probe::Discovery:
        return FindingWords::tr("Asks the sign-in service of every cloud whether a tenant answers for %1.").arg(domain);
    case Probe::Realm:
        return FindingWords::tr("Asks how %1 signs in, with a made-up name before the @.").arg(domain);
    case Probe::Dns:
        return FindingWords::tr("Reads the public mail, text and autodiscover records of %1.").arg(domain);
    case Probe::FederationHost:
        return FindingWords::tr("Opens a connection to the company's sign-in page, if it has one; sends nothing.");
    case Probe::SignedIn:
        return FindingWords::tr("Compares the account signed in here with the tenant found.");
    default: // the form, and those named above
        break;
    }
    return FindingWords::tr("Looks at the name on this computer only.");
}

} // namespace wizard
