// SPDX-License-Identifier: MIT
#include "wizard/many/many_field.h"

namespace wizard {

namespace {

class Row {
public:
    const char *key;
    int longest;
};

constexpr std::array<Row, manyFieldCount> rows{{
    {"displayName", 256},
    {"givenName", 64},
    {"surname", 64},
    {"userPrincipalName", 113},
    {"usageLocation", 2},
    {"accountEnabled", 5},
    {"jobTitle", 128},
    {"department", 64},
    {"companyName", 64},
    {"physicalDeliveryOfficeName", 128},
    {"telephoneNumber", 64},
    {"mobile", 64},
    {"facsimileTelephoneNumber", 64},
    {"streetAddress", 1023},
    {"city", 128},
    {"state", 128},
    {"postalCode", 40},
    {"country", 128},
}};

} // namespace

int longestOf(ManyField field)
{
    return rows[static_cast<std::size_t>(field)].longest;
}

QString templateKeyOf(ManyField field)
{
    return QLatin1String(rows[static_cast<std::size_t>(field)].key);
}

} // namespace wizard
