// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/handover/secret_view.h"

namespace wizard {

//! The password in big type: groups told apart by colour, by the line under them and by their number, never by colour
//! alone. Hidden it shows as many dots as every other password.
class PasswordView : public SecretView {
    Q_OBJECT
public:
    explicit PasswordView(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont bigFont() const;
    //! Places the groups in lines of `width`; delivers the height, and calls `place(group, rectangle)`.
    template <class Place> int layOut(int width, Place place) const;
};

} // namespace wizard
