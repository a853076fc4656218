// SPDX-License-Identifier: MIT
#pragma once

#include "app/run_marker.h"
#include "wizard/widgets/notice.h"

namespace app {

//! Says that a run before this one was cut off, what became of its work, and offers the support report.
class CrashNotice : public wizard::Notice {
    Q_OBJECT
public:
    explicit CrashNotice(LeftRun run, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    LeftRun m_run;
};

} // namespace app
