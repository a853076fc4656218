// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/page.h"

namespace wizard {

class ManyController;
class Notice;

//! Says how many users are ready, and that they are not created in one run yet: nothing is sent from here.
class ManyRunPage : public Page {
    Q_OBJECT
public:
    explicit ManyRunPage(ManyController &controller, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void render() override;

private:
    ManyController &m_controller;
    Notice *m_notice;
};

} // namespace wizard
