// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSocketNotifier;

namespace app {

//! Turns SIGINT, SIGTERM and SIGHUP into a signal of the event loop, so that ending is the same clean way as always:
//! secrets wiped, the clipboard cleared. One at a time; the old handlers come back with its end.
class QuitSignals : public QObject {
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

signals:
    void asked();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace app
