// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/troubleshoot/flow_run.h"
#include "wizard/troubleshoot/request_text.h"

#include <QDateTime>

namespace wizard {

//! What was asked, answered and found, with ids and steps, for whoever helps. No person, no secret.
class Report {
public:
    Report(const FlowRun &run, CaseFacts facts, QDateTime when);

    const QString &title() const { return m_title; }
    QString text() const;
    QString html() const; //!< a whole page of its own, without scripts or anything from elsewhere

private:
    struct Section {
        QString heading;
        QStringList lines;
        bool numbered = false;
    };
    std::vector<Section> m_sections;
    QString m_title;
};

} // namespace wizard
