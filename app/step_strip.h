// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace app {

//! What is left of the list of steps where the window is too narrow for it beside the page: the step one is at, and the
//! way to the troubleshooting. A band above the page.
class StepStrip : public QWidget {
    Q_OBJECT
public:
    explicit StepStrip(QWidget *parent = nullptr);

    //! `place`: "Step 2 of 6: Sign in". `trouble`: whether the troubleshooting is somewhere else.
    void tell(const QString &place, bool trouble);

signals:
    void troubleWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_place;
    QPushButton *m_trouble;
};

} // namespace app
