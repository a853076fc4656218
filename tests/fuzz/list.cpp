// SPDX-License-Identifier: MIT
// Lists of many users: whatever the bytes, they are read or refused, and every row can be checked and packed anew.
#include "tests/fuzz/input.h"
#include "tests/unit/list_rules.h"
#include "wizard/many/list_reader.h"
#include "wizard/many/many_list.h"

#include <QSet>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const wizard::ReadList read = wizard::readList(input.rest());
    fuzz::require(!read.fault || read.rows.isEmpty(), "what is refused has no rows");
    wizard::ManyList list;
    list.setRows(read.rows);
    list.setExtras(read.extras);
    list = wizard::ManyList::settled(std::move(list), test::contosoRules());
    int line = 0;
    QSet<QString> addresses;
    for (int at = 0; at < list.size(); ++at) {
        fuzz::require(list.lineOf(at) > line, "rows come in the order of their lines");
        line = list.lineOf(at);
        const wizard::ManyRow row = list.row(at);
        fuzz::require(row.packed() == list.rows().at(at), "a row is the same when it is packed anew");
        if (!list.ready(at))
            continue;
        fuzz::require(!list.upn(at).isEmpty(), "who is ready has an address");
        fuzz::require(!addresses.contains(list.upn(at).toLower()), "and it is nobody else's");
        addresses.insert(list.upn(at).toLower());
    }
    return 0;
}
