// SPDX-License-Identifier: MIT
#pragma once

#include "tests/wizard/handover_world.h"
#include "wizard/handover/handover_page.h"
#include "wizard/handover/renew_controller.h"
#include "wizard/handover/secret_clipboard.h"
#include "wizard/handover/secret_view.h"
#include "wizard/signin/sign_in_controller.h"
#include "wizard/widgets/notice.h"

#include <QCheckBox>
#include <QWizard>

namespace test {

//! The page in a window, as the reader has it.
class Shown {
public:
    explicit Shown(test::HandoverWorld &world, QSize size = {820, 600})
        : controller(*world.environment, world.book, world.journey, world.ledger)
        , clipboard(world.clock)
        , signIns(*world.environment, world.book, world.journey)
        , renewal(*world.environment, world.book, signIns, world.ledger)
        , page(new wizard::HandoverPage(controller, clipboard))
    {
        page->offerRenewal(renewal);
        window.setWizardStyle(QWizard::ModernStyle);
        window.setPage(static_cast<int>(wizard::Step::Handover), page);
        window.resize(size);
        window.show();
        window.activateWindow();
        REQUIRE(test::eventually([&] { return window.isActiveWindow(); }));
        REQUIRE(test::ready(controller));
    }
    template <class Widget = QWidget> Widget *find(const char *name) const
    {
        auto *found = page->findChild<Widget *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    wizard::SecretView *password() const { return find<wizard::SecretView>("password"); }
    QString notice() const
    {
        return page->findChild<wizard::Notice *>()->isVisible() ? page->findChild<wizard::Notice *>()->title()
                                                                : QString();
    }
    void click(const char *name) const
    {
        auto *widget = find(name);
        REQUIRE(widget->isVisible());
        // A check box takes clicks on its box and text only.
        const QPoint at =
            qobject_cast<QCheckBox *>(widget) ? QPoint(10, widget->height() / 2) : widget->rect().center();
        QTest::mouseClick(widget, Qt::LeftButton, {}, at);
    }
    void showPassword() const
    {
        click("showPassword");
        REQUIRE(test::eventually([&] { return password()->shown(); }));
    }

    wizard::HandoverController controller;
    wizard::SecretClipboard clipboard;
    wizard::SignInController signIns;
    wizard::RenewController renewal;
    QWizard window;
    wizard::HandoverPage *page;
};

} // namespace test
