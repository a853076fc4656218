// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/handover/secret_view.h"

namespace wizard {

//! The password for the phone: each character big, its spoken name under it, group after group.
class SpelledView : public SecretView {
    Q_OBJECT
public:
    explicit SpelledView(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont glyphFont() const;
    int cellWidth() const;
    template <class Place> int layOut(int width, Place place) const;
};

} // namespace wizard
