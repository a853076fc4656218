// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;

namespace wizard {

class Environment;

//! Says, wherever one is, that this is the sandbox: hatched, with picture and words. Hidden in the real world.
class SandboxMark : public QFrame {
    Q_OBJECT
public:
    explicit SandboxMark(Environment &environment, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void redraw();

    Environment &m_environment;
    QLabel *m_picture;
    QLabel *m_words;
};

} // namespace wizard
