// SPDX-License-Identifier: MIT
#pragma once

#include "graph/directory/diagnosis_values.h"

#include <QJsonObject>

//! The objects of diagnosis.h as values; empty for an object that is something else.
namespace graph {

std::optional<SignInRecord> signInOf(const QJsonObject &json);
std::optional<Registration> registrationOf(const QJsonObject &json);
std::optional<AuthorizationPolicy> authorizationPolicyOf(const QJsonObject &json);
std::optional<ConditionalAccessPolicy> conditionalAccessOf(const QJsonObject &json);
std::optional<ServicePrincipal> servicePrincipalOf(const QJsonObject &json);
std::optional<UserRisk> riskOf(const QJsonObject &json);
std::optional<OnPremisesSync> onPremisesSyncOf(const QJsonObject &json);
std::optional<Federation> federationOf(const QJsonObject &json);
std::optional<TenantInformation> tenantInformationOf(const QJsonObject &json);

} // namespace graph
