// SPDX-License-Identifier: MIT
#include "wizard/widgets/step_names.h"

#include <QCoreApplication>

namespace wizard {

QString nameOf(Step step)
{
    const char *name = [step] {
        switch (step) {
        case Step::Start:
            return QT_TRANSLATE_NOOP("wizard::StepNames", "Start");
        case Step::DomainCheck:
            return QT_TRANSLATE_NOOP("wizard::StepNames", "Check a domain");
        case Step::Advice:
            return QT_TRANSLATE_NOOP("wizard::StepNames", "One or several");
        case Step::SignIn:
            return QT_TRANSLATE_NOOP("wizard::StepNames", "Sign in");
        case Step::Tenant:
            return QT_TRANSLATE_NOOP("wizard::StepNames", "Your organisation");
        case Step::NewUser:
            return QT_TRANSLATE_NOOP("wizard::StepNames", "New user");
        case Step::Review:
            return QT_TRANSLATE_NOOP("wizard::StepNames", "Review and create");
        case Step::Handover:
            return QT_TRANSLATE_NOOP("wizard::StepNames", "Hand over");
        case Step::Troubleshoot:
            return QT_TRANSLATE_NOOP("wizard::StepNames", "Fix a sign-in");
        case Step::Many:
            return QT_TRANSLATE_NOOP("wizard::StepNames", "List of users");
        case Step::ManyRun:
            return QT_TRANSLATE_NOOP("wizard::StepNames", "Create the users");
        case Step::OwnDomain:
            return QT_TRANSLATE_NOOP("wizard::StepNames", "Your own domain");
        case Step::Finish:
            return QT_TRANSLATE_NOOP("wizard::StepNames", "Next steps");
        }
        return "";
    }();
    return QCoreApplication::translate("wizard::StepNames", name);
}

} // namespace wizard
