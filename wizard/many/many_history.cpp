// SPDX-License-Identifier: MIT
#include "wizard/many/many_history.h"

namespace wizard {

namespace {

//! A list of 50,000 rows sorted a dozen times; of a few hundred rows, more steps than anybody takes.
constexpr qsizetype mostBytes = 16 * 1024 * 1024;

} // namespace

void ManyStep::swap(QList<PackedRow> &list, QStringList &listExtras)
{
    if (whole) {
        rows.swap(list);
        extras.swap(listExtras);
        return;
    }
    for (auto &[at, row] : cells)
        list[at].swap(row);
}

qsizetype ManyStep::bytes() const
{
    qsizetype bytes = 200 + rows.size() * qsizetype(sizeof(PackedRow));
    for (const auto &[at, row] : cells)
        bytes += row.size() + 48;
    return bytes;
}

void ManyHistory::push(ManyStep step)
{
    m_redo.clear();
    m_undo.push_back(std::move(step));
    qsizetype bytes = 0;
    for (const ManyStep &kept : m_undo)
        bytes += kept.bytes();
    while (bytes > mostBytes && m_undo.size() > 1) {
        bytes -= m_undo.front().bytes();
        m_undo.pop_front();
    }
}

void ManyHistory::clear()
{
    m_undo.clear();
    m_redo.clear();
}

void ManyHistory::move(Steps &from, Steps &to, QList<PackedRow> &list, QStringList &extras)
{
    ManyStep step = std::move(from.back());
    from.pop_back();
    step.swap(list, extras);
    to.push_back(std::move(step));
}

} // namespace wizard
