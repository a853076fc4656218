// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/troubleshoot_words.h"

#include <QCoreApplication>

namespace wizard {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(wizard::TroubleshootWords)
};

} // namespace

QString ownerWords(Owner owner)
{
    switch (owner) {
    case Owner::Administrator:
        return Words::tr("an administrator of your organisation");
    case Owner::IdentityProvider:
        return Words::tr("whoever runs your company's sign-in page");
    case Owner::Microsoft:
        return Words::tr("Microsoft support");
    case Owner::You:
        break;
    }
    return Words::tr("you");
}

QString stageWords(Stage stage)
{
    switch (stage) {
    case Stage::Account:
        return Words::tr("Account");
    case Stage::Administration:
        return Words::tr("Administration");
    case Stage::PartnerCenter:
        return Words::tr("Partner Center");
    case Stage::Directory:
        break;
    }
    return Words::tr("Directory");
}

} // namespace wizard
