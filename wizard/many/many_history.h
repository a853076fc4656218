// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/many/many_row.h"

#include <QList>
#include <QStringList>

#include <deque>
#include <utility>
#include <vector>

namespace wizard {

//! What somebody did to a list: what undo and redo are called by.
enum class ManyAct { Edit, Paste, FillDown, Clear, DeleteRows, AddRows, Sort, Columns, Open, Addresses };

//! A step of the history: the rows as they were, only those that changed where that is less.
class ManyStep {
public:
    ManyAct act = ManyAct::Edit;
    bool whole = false;
    std::vector<std::pair<int, PackedRow>> cells; //!< rows that changed in place
    QList<PackedRow> rows; //!< all of them, where rows came, went or moved
    QStringList extras;

    //! Changes places with the list: the step then holds the way back.
    void swap(QList<PackedRow> &list, QStringList &extras);
    qsizetype bytes() const;
};

//! Undo and redo, bounded by memory. Rows are shared, so a step costs what it changed.
class ManyHistory {
public:
    void push(ManyStep step);
    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    ManyAct nextUndo() const { return m_undo.back().act; }
    ManyAct nextRedo() const { return m_redo.back().act; }
    //! Only where there is one.
    void undo(QList<PackedRow> &list, QStringList &extras) { move(m_undo, m_redo, list, extras); }
    void redo(QList<PackedRow> &list, QStringList &extras) { move(m_redo, m_undo, list, extras); }
    void clear();

private:
    using Steps = std::deque<ManyStep>;
    static void move(Steps &from, Steps &to, QList<PackedRow> &list, QStringList &extras);

    Steps m_undo;
    Steps m_redo;
};

} // namespace wizard
