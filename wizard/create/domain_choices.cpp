// SPDX-License-Identifier: MIT
#include "wizard/create/domain_choices.h"

#include <QUrl>

#include <algorithm>
#include <tuple>

namespace wizard {

std::vector<DomainChoice> domainChoices(const graph::Organization &organization)
{
    std::vector<DomainChoice> choices;
    for (const graph::Domain &domain : organization.verifiedDomains()) {
        DomainChoice choice;
        choice.name = domain.name();
        // The tenant's own domain: no stranger's look-alike can hide here, so every top-level domain is shown as it
        // reads.
        const QString unicode = QUrl::fromAce(domain.name().toLatin1(), QUrl::IgnoreIDNWhitelist);
        choice.shown = unicode.isEmpty() ? domain.name() : unicode;
        choice.usable = !domain.federated();
        choice.isDefault = domain.isDefault();
        choice.initial = domain.initial();
        choices.push_back(std::move(choice));
    }
    const auto rank = [](const DomainChoice &choice) {
        return std::make_tuple(!choice.usable, !choice.isDefault, choice.initial, choice.name);
    };
    std::sort(choices.begin(), choices.end(),
        [&rank](const DomainChoice &a, const DomainChoice &b) { return rank(a) < rank(b); });
    return choices;
}

QString preferredDomain(const std::vector<DomainChoice> &choices)
{
    return choices.empty() || !choices.front().usable ? QString() : choices.front().name;
}

const DomainChoice *choiceNamed(const std::vector<DomainChoice> &choices, const QString &name)
{
    const QString ace = QString::fromLatin1(QUrl::toAce(name));
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const DomainChoice &choice) {
        return choice.name.compare(name, Qt::CaseInsensitive) == 0
            || (!ace.isEmpty() && choice.name.compare(ace, Qt::CaseInsensitive) == 0);
    });
    return found == choices.end() ? nullptr : &*found;
}

} // namespace wizard
