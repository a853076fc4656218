// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace wizard {

//! A wait that is visible, bounded and can be cancelled: nothing for the first 0.1 s, then what is being waited for.
class Busy : public QWidget {
    Q_OBJECT
public:
    explicit Busy(QWidget *parent = nullptr);
    void start(const QString &what);
    void stop();
    bool running() const;
    //! Off where a button that cancels stands beside it already.
    void setOwnCancel(bool on);

signals:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer *m_appear;
};

} // namespace wizard
