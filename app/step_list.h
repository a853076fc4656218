// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/track.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace app {

//! The way at the side of the window: each step with its picture and the word for its state. For the eye and the screen
//! reader. Below it, on every page, the way to the troubleshooting.
class StepList : public QFrame {
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);

    void setTrack(std::vector<wizard::TrackedStep> track);
    //! "Step 2 of 6".
    QString place() const;
    //! The lines as a screen reader gets them: "Sign in: done".
    QStringList lines() const;

signals:
    void troubleWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Line {
    public:
        QWidget *all;
        QLabel *picture;
        QLabel *name;
        QLabel *word;
    };

    void redraw();

    std::vector<wizard::TrackedStep> m_track;
    std::vector<Line> m_lines;
    QLabel *m_place;
    QVBoxLayout *m_layout;
    QPushButton *m_trouble;
};

} // namespace app
