// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/create/address_proposal.h"
#include "wizard/many/list_reader.h"
#include "wizard/many/many_history.h"
#include "wizard/many/many_list.h"

#include <QCoreApplication>

namespace wizard {

//! What is said about a list and its cells: one place for all texts that belong to a code.
class ManyWords {
    Q_DECLARE_TR_FUNCTIONS(wizard::ManyWords)
public:
    //! The heading of a column.
    static QString field(ManyField field);
    //! What is wrong, with the cure, in one or two sentences.
    static QString finding(const ManyList &list, const ManyFinding &finding);
    //! Why a list was not taken in, and what to do about it.
    static QString faultTitle(ListFault fault);
    static QString faultCure(ListFault fault);
    static QString note(const ListNote &note);
    //! "Undo sorting"
    static QString undo(ManyAct act);
    static QString redo(ManyAct act);
    //! The pattern by an example: "adele.vance".
    static QString pattern(AddressPattern pattern);
    //! Yes and No of a list in the program's language.
    static QString block(const QString &text);
    //! An empty list with a heading for every column, for the spreadsheet of this country: UTF-8 with its mark.
    static QByteArray emptyTemplate();

private:
    static QString act(ManyAct act);
};

} // namespace wizard
