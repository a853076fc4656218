// SPDX-License-Identifier: MIT
// Graph's users and roles as values.
#include "graph/directory/directory_json.h"
#include "tests/fuzz/input.h"

#include <QJsonDocument>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const QJsonObject json = QJsonDocument::fromJson(input.rest()).object();
    const graph::Result<graph::User> user = graph::userOf(json);
    if (user) {
        fuzz::require(!user.value().id().isEmpty(), "a user has an id");
        for (const QDateTime &time : {user.value().created(), user.value().deleted()})
            fuzz::require(!time.isValid() || time.offsetFromUtc() == 0, "times are UTC");
    }
    if (const auto role = graph::roleOf(json))
        fuzz::require(!role->templateId().isEmpty(), "a role has a template");
    return 0;
}
