// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/create/address_proposal.h"
#include "wizard/create/new_user_draft.h"
#include "wizard/create/preflight.h"
#include "wizard/create/upn.h"
#include "wizard/widgets/words.h"

#include <QCoreApplication>

namespace wizard {

//! What the pages of the new user say: one place for all texts that belong to a code.
class CreateWords {
    Q_DECLARE_TR_FUNCTIONS(wizard::CreateWords)
public:
    //! The fault in a name, with the cure; empty for none.
    static QString nameFault(NameFault fault, int longest);
    //! The fault in an address, with the cure.
    static QString upnProblem(const UpnProblem &problem);
    //! Why no address is proposed, or only a part of one; empty where it is fine.
    static QString proposal(const AddressProposal &proposal);
    //! A line of the pre-flight list in one sentence.
    static QString line(const CheckLine &line);
    //! What to do about it; empty where there is nothing to do.
    static QString cure(const CheckLine &line);
    //! How it stands, in a word, for those who do not see the icon.
    static QString standing(Standing standing);
    //! Why more permissions are asked for.
    static QString whySignIn();
    //! Why a create made nothing, or why its outcome is not known.
    static ErrorWords failure(const graph::Error &error, const QString &upn);
};

} // namespace wizard
