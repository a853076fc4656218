// SPDX-License-Identifier: MIT
#include "graph/sandbox/world.h"

#include "graph/sandbox/made_people.h"
#include "graph/sandbox/roles.h"

#include <QUuid>

namespace graph::sandbox {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

DomainEntry domain(const char *name)
{
    DomainEntry entry;
    entry.name = text(name);
    entry.verificationText = QStringLiteral("MS=ms") + QString::number(10'000'000 + qHash(entry.name, 1) % 89'999'999);
    entry.root = entry.name.count(QLatin1Char('.')) == 1 || entry.name.contains(QLatin1String(".onmicrosoft."));
    return entry;
}

DomainEntry initialDomain(const char *name)
{
    DomainEntry entry = domain(name);
    entry.initial = true;
    return entry;
}

DomainEntry defaultDomain(const char *name)
{
    DomainEntry entry = domain(name);
    entry.isDefault = true;
    return entry;
}

//! Makes the people of one company in few words.
class Founder {
public:
    Founder(Company &company, const QDateTime &now)
        : m_company(company)
        , m_now(now)
    {
        company.created = now.addYears(-4);
    }

    Person person(const QString &upn, const QString &given, const QString &family) const
    {
        Person person;
        person.id = fixedGuid(m_company.tenantId + QLatin1Char('/') + upn);
        person.upn = upn;
        person.givenName = given;
        person.surname = family;
        person.displayName = given + QLatin1Char(' ') + family;
        person.mailNickname = upn.left(upn.indexOf(QLatin1Char('@')));
        person.mail = upn;
        person.usageLocation = m_company.country;
        person.created = m_now.addDays(-400);
        person.sessionsValidFrom = person.created;
        return person;
    }

    Person &hire(const char *upn, const char *given, const char *family, const char *role = nullptr) const
    {
        Person made = person(text(upn), text(given), text(family));
        if (role)
            made.roles.append(text(role));
        return m_company.add(std::move(made));
    }

    void dismiss(const char *upn, const char *given, const char *family, int daysAgo) const
    {
        m_company.remove(hire(upn, given, family), m_now.addDays(-daysAgo));
    }

private:
    Company &m_company;
    QDateTime m_now;
};

Sku sku(const char *id, const char *part, int enabled, int consumed)
{
    Sku made;
    made.id = text(id);
    made.partNumber = text(part);
    made.enabled = enabled;
    made.consumed = consumed;
    made.plans.emplace_back(fixedGuid(made.partNumber), made.partNumber + QStringLiteral("_PLAN"));
    return made;
}

std::unique_ptr<Company> contoso(const QDateTime &now)
{
    auto company = std::make_unique<Company>(fixedGuid(text("contoso")), text("Contoso, Ltd"), Cloud::Global);
    DomainEntry shop = domain("contoso-shop.com");
    shop.verified = false;
    DomainEntry federated = domain("fed.contoso.com");
    federated.federated = true;
    company->domains = {defaultDomain("contoso.com"), initialDomain("contoso.onmicrosoft.com"), shop, federated};
    company->skus = {sku("f30db892-07e9-47e9-837c-80727f46fd3d", "FLOW_FREE", 10000, 3),
        sku("3b555118-da6a-4418-894f-7df1e2096870", "O365_BUSINESS_ESSENTIALS", 5, 4)};
    const Founder founder(*company, now);
    founder.hire("admin@contoso.com", "Maya", "Lindqvist", role::globalAdministrator);
    founder.hire("useradmin@contoso.com", "Daan", "de Vries", role::userAdministrator);
    founder.hire("helpdesk@contoso.com", "Priya", "Nair", role::helpdeskAdministrator);
    founder.hire("domains@contoso.com", "Łukasz", "Wójcik", role::domainNameAdministrator);
    founder.hire("licenses@contoso.com", "Inés", "Muñoz", roles::licenseAdministrator);
    founder.hire("user@contoso.com", "Björn", "Jäger");
    founder.hire("disabled@contoso.com", "Aoife", "Byrne").enabled = false;
    founder.hire("partner@fed.contoso.com", "Kenta", "Tanaka").immutableId = text("S2VudGFUYW5ha2E=");
    Person guest =
        founder.person(text("nestor_adatum.com#EXT#@contoso.onmicrosoft.com"), text("Nestor"), text("Pérez"));
    guest.guest = true;
    guest.homeTenant = fixedGuid(text("adatum"));
    guest.homeUpn = text("nestor@adatum.com");
    guest.mail = guest.homeUpn;
    guest.mailNickname = text("nestor_adatum.com#EXT#");
    company->add(std::move(guest));
    company->accessPasses = true;
    company->byUpn(text("admin@contoso.com"))->authenticationMethods = {text("microsoftAuthenticatorPush")};
    founder.dismiss("former@contoso.com", "Greta", "Schäfer", 3);
    founder.dismiss("former.boss@contoso.com", "Oisín", "Walsh", 28);
    return company;
}

std::unique_ptr<Company> adatum(const QDateTime &now)
{
    auto company = std::make_unique<Company>(fixedGuid(text("adatum")), text("A. Datum Corporation"), Cloud::Global);
    DomainEntry main = defaultDomain("adatum.com");
    main.federated = true;
    company->domains = {main, initialDomain("adatum.onmicrosoft.com")};
    company->synced = true;
    const Founder founder(*company, now);
    founder.hire("admin@adatum.onmicrosoft.com", "Eleni", "Georgiou", role::globalAdministrator);
    founder.hire("nestor@adatum.com", "Nestor", "Pérez").immutableId = text("TmVzdG9yUGVyZXo=");
    return company;
}

std::unique_ptr<Company> fabrikam(const QDateTime &now)
{
    auto company = std::make_unique<Company>(fixedGuid(text("fabrikam")), text("fabrikam.com"), Cloud::Global);
    company->domains = {defaultDomain("fabrikam.com"), initialDomain("fabrikamcom.onmicrosoft.com")};
    company->viral = true;
    Founder(*company, now).hire("anna@fabrikam.com", "Anna", "Kovalenko");
    return company;
}

std::unique_ptr<Company> northwind(const QDateTime &now)
{
    auto company = std::make_unique<Company>(fixedGuid(text("northwind")), text("Northwind Traders"), Cloud::UsGov);
    company->domains = {defaultDomain("northwind.us"), initialDomain("northwind.onmicrosoft.us")};
    company->region = text("USGov");
    company->country = text("US");
    const Founder founder(*company, now);
    founder.hire("admin@northwind.us", "Grace", "Okafor", role::globalAdministrator);
    founder.hire("user@northwind.us", "Sam", "Rivera");
    return company;
}

std::unique_ptr<Company> wingtip(const QDateTime &now)
{
    auto company = std::make_unique<Company>(fixedGuid(text("wingtip")), text("Wingtip Toys"), Cloud::UsGovDod);
    company->domains = {defaultDomain("wingtip.us"), initialDomain("wingtip.onmicrosoft.us")};
    company->region = text("USGov");
    company->country = text("US");
    Founder(*company, now).hire("admin@wingtip.us", "Jo", "Whitfield", role::globalAdministrator);
    return company;
}

std::unique_ptr<Company> tailspin(const QDateTime &now)
{
    auto company = std::make_unique<Company>(fixedGuid(text("tailspin")), text("Tailspin Toys"), Cloud::China);
    company->domains = {defaultDomain("tailspin.cn"), initialDomain("tailspin.partner.onmschina.cn")};
    company->region = text("AS");
    company->country = text("CN");
    Founder(*company, now).hire("admin@tailspin.cn", "Wei", "Zhang", role::globalAdministrator);
    return company;
}

std::unique_ptr<Company> treyResearch(int users, quint32 seed, const QDateTime &now)
{
    auto company = std::make_unique<Company>(fixedGuid(text("treyresearch")), text("Trey Research"), Cloud::Global);
    company->domains = {defaultDomain("treyresearch.net"), initialDomain("treyresearch.onmicrosoft.com")};
    company->region = text("NA");
    const Founder founder(*company, now);
    founder.hire("admin@treyresearch.net", "Olu", "Adeyemi", role::globalAdministrator);
    if (users > 1)
        founder.hire("reader@treyresearch.net", "Síle", "Nic Dhonnchadha", role::globalReader);
    std::mt19937 dice(seed);
    for (int made = 2; made < users; ++made) {
        const MadePerson who = madePerson(dice);
        // Every large company has its second and third Jansen.
        QString alias = who.alias;
        for (int twin = 2; company->byUpn(alias + QStringLiteral("@treyresearch.net")); ++twin)
            alias = twin < 100 ? who.alias + QString::number(twin) : who.alias + QString::number(100 + made);
        Person person = founder.person(alias + QStringLiteral("@treyresearch.net"), who.givenName, who.surname);
        person.displayName = who.displayName;
        person.usageLocation = who.country;
        person.created = now.addDays(-int(dice() % 1400)).addSecs(-int(dice() % 86'400));
        person.enabled = dice() % 40 != 0;
        person.more.insert(text("jobTitle"), who.jobTitle);
        person.more.insert(text("department"), who.department);
        if (made % 3 != 0)
            person.authenticationMethods = {text("microsoftAuthenticatorPush"), text("mobilePhone")};
        if (made % 11 == 0)
            person.riskLevel = text("medium");
        company->add(std::move(person));
    }
    company->premium = true;
    company->securityDefaults = false;
    inventSignIns(*company, now);
    return company;
}

} // namespace

World::World(int users, quint32 seed, const QDateTime &now)
{
    m_companies.push_back(contoso(now));
    m_companies.push_back(adatum(now));
    m_companies.push_back(fabrikam(now));
    m_companies.push_back(treyResearch(users, seed, now));
    m_companies.push_back(northwind(now));
    m_companies.push_back(wingtip(now));
    m_companies.push_back(tailspin(now));
}

Company *World::byTenant(const QString &tenantId) const
{
    for (const auto &company : m_companies) {
        if (company->tenantId.compare(tenantId, Qt::CaseInsensitive) == 0)
            return company.get();
    }
    return nullptr;
}

Company *World::byDomain(const QString &name) const
{
    for (const auto &company : m_companies) {
        const DomainEntry *entry = company->domain(name);
        if (entry && entry->verified)
            return company.get();
    }
    return nullptr;
}

QString fixedGuid(const QString &name)
{
    const QUuid space = QUuid::fromString(QStringLiteral("{5f1a8a52-0d6c-4c53-9f7a-2a6f6f5c8b10}"));
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

} // namespace graph::sandbox
