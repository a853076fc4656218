// SPDX-License-Identifier: MIT
#include "wizard/many/many_run_page.h"

#include "wizard/many/many_controller.h"
#include "wizard/widgets/notice.h"

#include <QVBoxLayout>

namespace wizard {

ManyRunPage::ManyRunPage(ManyController &controller, QWidget *parent)
    : Page(Step::ManyRun, parent)
    , m_controller(controller)
    , m_notice(new Notice)
{
    setObjectName(QStringLiteral("manyRunPage"));
    m_notice->setObjectName(QStringLiteral("notYet"));
    content()->addWidget(m_notice);
    content()->addStretch();
    connect(&m_controller, &ManyController::changed, this, &ManyRunPage::render);
    retranslate();
    render();
}

void ManyRunPage::retranslate()
{
    setHeading(tr("Create the users"), tr("The list is checked. Nothing has been created."));
}

void ManyRunPage::render()
{
    m_notice->tell(Notice::Kind::Info, tr("%n user(s) could be created.", nullptr, m_controller.list().readyCount()),
        tr("This version does not create them in one run yet. Go back to the list, or create them one by one with "
           "“Create an account for a person”."));
}

} // namespace wizard
