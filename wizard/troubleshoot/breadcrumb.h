// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/troubleshoot/flow_run.h"

#include <QWidget>

namespace wizard {

//! The way so far, one button a step: what was answered, and back to it. The step looked at stands out.
class Breadcrumb : public QWidget {
    Q_OBJECT
public:
    explicit Breadcrumb(QWidget *parent = nullptr);
    void show(const FlowRun &run);

signals:
    void chosen(const wizard::NodeId &node);

protected:
    void changeEvent(QEvent *event) override;

private:
    void clear();
    void rebuild();

    std::optional<FlowRun> m_run;
};

//! What was answered at a question, in a few words: the answer, "I don't know", or the code.
QString givenWords(const FlowRun &run, const NodeId &question);

} // namespace wizard
