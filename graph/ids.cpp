// SPDX-License-Identifier: MIT
#include "graph/ids.h"

#include <QUuid>

namespace graph {

bool isGuid(QStringView text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

} // namespace graph
