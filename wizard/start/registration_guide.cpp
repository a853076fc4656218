// SPDX-License-Identifier: MIT
#include "wizard/start/registration_guide.h"

#include "wizard/signin/permission_words.h"
#include "wizard/widgets/copy_field.h"
#include "wizard/widgets/product_names.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace wizard {

namespace {

constexpr int steps = 7;

//! Where apps are registered in a cloud: the Entra admin center where its address is documented, else the portal.
QUrl registrationsIn(graph::Cloud cloud)
{
    if (cloud == graph::Cloud::Global)
        return QUrl(QStringLiteral("https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps"));
    QUrl portal = graph::endpointsOf(cloud).portal();
    portal.setFragment(QStringLiteral("view/Microsoft_AAD_RegisteredApps"));
    return portal;
}

} // namespace

RegistrationGuide::RegistrationGuide(LinkButton::Opener open, QWidget *parent)
    : QWidget(parent)
    , m_intro(new QLabel(this))
    , m_portal(new LinkButton(open, QStringLiteral("guidePortal"), this))
    , m_name(new CopyField(QStringLiteral("guideName"), this))
    , m_redirect(new CopyField(QStringLiteral("guideRedirect"), this))
    , m_permissions(new QLabel(this))
    , m_more(new LinkButton(open, QStringLiteral("guideMore"), this))
{
    m_intro->setWordWrap(true);
    m_permissions->setWordWrap(true);
    m_permissions->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {m_intro, m_permissions})
        label->setTextFormat(Qt::PlainText);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addWidget(m_intro);
    for (int i = 0; i < steps; ++i) {
        // A check box cannot break its own text into lines.
        Step step{new QCheckBox(this), new QLabel(this)};
        step.done->setObjectName(QStringLiteral("guideStep%1").arg(i + 1));
        step.words->setWordWrap(true);
        step.words->setTextFormat(Qt::PlainText);
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(step.done, 0, Qt::AlignTop);
        line->addWidget(step.words, 1);
        all->addLayout(line);
        m_steps.push_back(step);
        const auto indented = [all](QWidget *widget) {
            auto *row = new QHBoxLayout;
            row->setContentsMargins(28, 0, 0, 0);
            row->addWidget(widget);
            all->addLayout(row);
        };
        if (i == 0)
            indented(m_portal);
        else if (i == 1)
            indented(m_name);
        else if (i == 3)
            indented(m_redirect);
        else if (i == 5)
            indented(m_permissions);
    }
    all->addSpacing(6);
    all->addWidget(m_more);
    retranslate();
}

void RegistrationGuide::setCloud(graph::Cloud cloud)
{
    m_cloud = cloud;
    retranslate();
}

void RegistrationGuide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RegistrationGuide::retranslate()
{
    m_intro->setText(
        tr("Registering takes about five minutes, once for each cloud. You need the role Cloud Application "
           "Administrator. No secret and no certificate is made."));
    const auto set = [this](std::size_t step, const QString &text) {
        m_steps[step].words->setText(text);
        m_steps[step].done->setAccessibleName(text);
    };
    set(0, tr("1. Open %1 in the admin center.").arg(nameOf(Product::AppRegistrations).now));
    m_portal->setLink(tr("Open admin center"), registrationsIn(m_cloud));
    set(1, tr("2. Choose \"New registration\" and enter this name:"));
    m_name->setValue(tr("Name of the registration"), QStringLiteral("Work Account Wizard"));
    set(2,
        tr("3. For several work accounts choose \"any organizational directory\", for one \"this organizational "
           "directory only\". Choose \"Register\"."));
    set(3, tr("4. Under \"Authentication\" add the platform \"Mobile and desktop applications\" with this address:"));
    m_redirect->setValue(tr("Redirect address"), QStringLiteral("http://localhost"));
    set(4, tr("5. On the same page set \"Allow public client flows\" to \"Yes\"."));
    set(5,
        tr("6. Under \"API permissions\" add these delegated permissions of Microsoft Graph, then grant consent. Each "
           "is "
           "asked for only when it is needed; without one, only what stands behind it does not work:"));
    QStringList lines;
    const QStringList permissions = allPermissions();
    for (const QString &permission : permissions)
        //: %1 is the name of a permission, %2 what it is needed for.
        lines.append(tr("%1: %2").arg(permission, wordsForPermission(permission)));
    m_permissions->setText(lines.join(QLatin1Char('\n')));
    set(6, tr("7. Copy the \"Application (client) ID\" from \"Overview\" into the field above."));
    m_more->setLink(tr("Read Microsoft's instructions"),
        QUrl(QStringLiteral("https://learn.microsoft.com/entra/identity-platform/quickstart-register-app")));
}

} // namespace wizard
