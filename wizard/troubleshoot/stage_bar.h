// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/troubleshoot/flow.h"

#include <QWidget>

namespace wizard {

//! The four stages A to D as progress: passed, here, still to come. Told apart by mark and weight, not by colour alone.
class StageBar : public QWidget {
    Q_OBJECT
public:
    explicit StageBar(QWidget *parent = nullptr);
    void show(Stage stage);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Stage m_stage = Stage::Directory;
};

} // namespace wizard
