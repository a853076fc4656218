// SPDX-License-Identifier: MIT
#pragma once

#include "graph/cloud.h"
#include "wizard/widgets/link_button.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;

namespace wizard {

class CopyField;

//! How an administrator registers this program with the organisation, as a list to tick off, with the values to be
//! carried over (https://learn.microsoft.com/entra/identity-platform/quickstart-register-app,
//! https://learn.microsoft.com/entra/identity-platform/scenario-desktop-app-registration).
class RegistrationGuide : public QWidget {
    Q_OBJECT
public:
    explicit RegistrationGuide(LinkButton::Opener open, QWidget *parent = nullptr);

    void setCloud(graph::Cloud cloud);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Step {
    public:
        QCheckBox *done;
        QLabel *words;
    };

    void retranslate();

    graph::Cloud m_cloud = graph::Cloud::Global;
    QLabel *m_intro;
    LinkButton *m_portal;
    CopyField *m_name;
    CopyField *m_redirect;
    QLabel *m_permissions;
    LinkButton *m_more;
    std::vector<Step> m_steps;
};

} // namespace wizard
