// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/finish/next_steps.h"
#include "wizard/widgets/link_button.h"
#include "wizard/widgets/page.h"

#include <vector>

class QPushButton;

namespace wizard {

class AftercareController;
class AftercarePanel;
class FinishController;
class Notice;

//! A summary without secrets, and what to do now, in order, with links.
class FinishPage final : public Page {
    Q_OBJECT
public:
    FinishPage(FinishController &controller, LinkButton::Opener open, QWidget *parent = nullptr);
    //! Shows what can be done with the account afterwards.
    void offerAftercare(AftercareController &aftercare);

protected:
    void retranslate() override;
    void render() override;

private:
    //! One step: its number and words, and its link where there is one.
    class Line {
    public:
        QWidget *all;
        QLabel *number;
        QLabel *title;
        QLabel *words;
        LinkButton *link;
    };
    class StepWords {
    public:
        QString title;
        QString text;
        QString linkText;
        QUrl url;
    };

    StepWords wordsFor(NextStep step) const;
    Line makeLine(std::size_t index);
    void renderSummary();

    FinishController &m_controller;
    LinkButton::Opener m_open;
    Notice *m_summary;
    QLabel *m_now;
    AftercarePanel *m_aftercare = nullptr;
    std::vector<Line> m_lines;
    QVBoxLayout *m_steps;
    QPushButton *m_another;
    QPushButton *m_restart;
    QPushButton *m_copy;
};

} // namespace wizard
