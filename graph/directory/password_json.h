// SPDX-License-Identifier: MIT
#pragma once

#include "graph/secret.h"

#include <QJsonObject>

namespace graph {

//! `fields` plus `"passwordProfile":{"forceChangePasswordNextSignIn":...,"password":...}` as JSON. The password goes
//! from one Secret into another, never through a string of Qt's that nobody wipes.
SharedSecret withPassword(const QJsonObject &fields, const Secret &password, bool changeAtNextSignIn);

} // namespace graph
